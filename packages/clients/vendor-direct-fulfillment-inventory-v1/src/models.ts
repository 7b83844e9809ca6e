// Generated from Amazon's model vendorDirectFulfillmentInventoryV1. To change this file, see CONTRIBUTING.md.

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Available quantities of some or all items in a warehouse. */
export interface InventoryUpdate {
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /**
   * Whether `items` lists all items of the warehouse. If `true`, items not listed become unavailable. If `false`,
   * they remain unchanged.
   */
  isFullUpdate: boolean
  /** Items with their available quantities. */
  items: ItemDetails[]
}

/** Available quantity of one item. */
export interface ItemDetails {
  /** The buyer's product ID for the item. Submit this or `vendorProductIdentifier`. */
  buyerProductIdentifier?: string | undefined
  /** The vendor's product ID for the item. Submit this or `buyerProductIdentifier`. */
  vendorProductIdentifier?: string | undefined
  /** Total quantity of the item in the warehouse that is available. */
  availableQuantity: ItemQuantity
  /** Whether the item is permanently unavailable. */
  isObsolete?: boolean | undefined
}

/** A number of units of an item. */
export interface ItemQuantity {
  /** Number of available units. */
  amount?: number | undefined
  /** Unit of `amount`, for example `Each`. */
  unitOfMeasure: string
}

/** ID of a party. */
export interface PartyIdentification {
  /** ID of the party, such as a vendor code. */
  partyId: string
}

/** Request of `submitInventoryUpdate`. */
export interface SubmitInventoryUpdateRequest {
  /** The inventory update for the warehouse. */
  inventory?: InventoryUpdate | undefined
}

/** Response of `submitInventoryUpdate`. */
export interface SubmitInventoryUpdateResponse {
  /** ID of the transaction that processes the update. */
  payload?: TransactionReference | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** ID of an asynchronous transaction. */
export interface TransactionReference {
  /**
   * GUID of the transaction. Pass it to `getTransactionStatus` of the Vendor Direct Fulfillment Transactions API
   * to get the result.
   */
  transactionId?: string | undefined
}

/** Parameters of {@link VendorDirectFulfillmentInventoryApi.submitInventoryUpdate}. */
export interface SubmitInventoryUpdateParams {
  /** ID of the vendor's warehouse whose inventory to update. */
  warehouseId: string
  /** The inventory update to submit. */
  body: SubmitInventoryUpdateRequest
}
