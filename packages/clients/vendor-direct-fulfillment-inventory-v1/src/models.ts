// Generated from Amazon's model vendorDirectFulfillmentInventoryV1. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface InventoryUpdate {
  sellingParty: PartyIdentification
  isFullUpdate: boolean
  items: ItemDetails[]
}

export interface ItemDetails {
  buyerProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  availableQuantity: ItemQuantity
  isObsolete?: boolean | undefined
}

export interface ItemQuantity {
  amount?: number | undefined
  unitOfMeasure: string
}

export interface PartyIdentification {
  partyId: string
}

export interface SubmitInventoryUpdateRequest {
  inventory?: InventoryUpdate | undefined
}

export interface SubmitInventoryUpdateResponse {
  payload?: TransactionReference | undefined
  errors?: ErrorEntry[] | undefined
}

export interface TransactionReference {
  transactionId?: string | undefined
}

/** Parameters of {@link VendorDirectFulfillmentInventoryApi.submitInventoryUpdate}. */
export interface SubmitInventoryUpdateParams {
  warehouseId: string
  body: SubmitInventoryUpdateRequest
}
