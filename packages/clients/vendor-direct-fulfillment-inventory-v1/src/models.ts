// Generated from Amazon's model vendorDirectFulfillmentInventoryV1. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface InventoryUpdate {
  sellingParty: PartyIdentification
  isFullUpdate: boolean
  items: ItemDetails[]
}

export interface ItemDetails {
  buyerProductIdentifier?: string
  vendorProductIdentifier?: string
  availableQuantity: ItemQuantity
  isObsolete?: boolean
}

export interface ItemQuantity {
  amount?: number
  unitOfMeasure: string
}

export interface PartyIdentification {
  partyId: string
}

export interface SubmitInventoryUpdateRequest {
  inventory?: InventoryUpdate
}

export interface SubmitInventoryUpdateResponse {
  payload?: TransactionReference
  errors?: ErrorEntry[]
}

export interface TransactionReference {
  transactionId?: string
}

/** Parameters of {@link VendorDirectFulfillmentInventoryApi.submitInventoryUpdate}. */
export interface SubmitInventoryUpdateParams {
  warehouseId: string
  body: SubmitInventoryUpdateRequest
}
