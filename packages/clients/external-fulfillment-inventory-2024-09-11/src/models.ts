// Generated from Amazon's model externalFulfillmentInventory_2024-09-11. To change this file, see CONTRIBUTING.md.

/** An error that the seller can correct. */
export interface ActionableError {
  /** Main kind of error. */
  errorType?: string | undefined
  /** More specific kind of error. */
  errorSubType?: string | undefined
}

/** Body of `batchInventory`. */
export interface BatchInventoryRequest {
  /** Inventory requests to execute. 1 to 10 items. */
  requests?: InventoryRequest[] | undefined
}

/** Response of `batchInventory`. */
export interface BatchInventoryResponse {
  /** Results of the single requests. 1 to 25 items. */
  responses?: InventoryResponse[] | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/**
 * HTTP method of one request in a batch: `GET` to read, `POST` to set the inventory. Amazon's examples use
 * `POST` for both.
 */
export type HttpMethod = 'GET' | 'POST'

/** HTTP status of one response in a batch. */
export interface HttpStatusLine {
  /** HTTP status code of the single response. 100 to 599. */
  statusCode?: number | undefined
  /** Text of the HTTP status. */
  reasonPhrase?: string | undefined
}

/** One request of a batch. */
export interface InventoryRequest {
  /**
   * URI of the single request, with location and SKU: `/inventory/fetch?locationId=...&skuId=...` to read,
   * `/inventory/update?locationId=...&skuId=...` to set the quantity. Percent-encode the values in its query,
   * because a SKU can contain characters such as `&` or `+`.
   */
  uri: string
  /**
   * HTTP method of the single request. Updates need `POST`. In Amazon's examples, requests to `/inventory/fetch`
   * also use `POST`.
   */
  method: HttpMethod
  /** Values for the single request. */
  body?: InventoryRequestParams | undefined
}

/** Values of one inventory request. */
export interface InventoryRequestParams {
  /** Latest sequence number of the inventory update. Earlier responses return it in `clientSequenceNumber`. */
  clientSequenceNumber?: number | undefined
  /** Absolute quantity of the inventory, not a change. */
  quantity?: number | undefined
  /** Channel and store. Required only if several channels share the location ID. */
  marketplaceAttributes?: MarketplaceAttributes | undefined
}

/** Result of one request of a batch. */
export interface InventoryResponse {
  /** HTTP status of the single request. */
  status: HttpStatusLine
  /** Inventory after the request, or errors. */
  body: InventoryResponseBody
}

/** Inventory of one SKU at one location. */
export interface InventoryResponseBody {
  /** Latest sequence number of the inventory update, for the next request. */
  clientSequenceNumber?: number | undefined
  /** ID of the location whose inventory the request read or changed. */
  locationId?: string | undefined
  /** SKU whose inventory the request read or changed. */
  skuId?: string | undefined
  /** Number of units available for purchase. At least 0. */
  sellableQuantity?: number | undefined
  /** Number of units reserved for shipments in any store and not yet fulfilled. At least 0. */
  reservedQuantity?: number | undefined
  /** Channel and store of the inventory. */
  marketplaceAttributes?: MarketplaceAttributes | undefined
  /** Errors to correct before a retry of the request. At least 0 items. */
  actionableErrors?: ActionableError[] | undefined
}

/** Channel and store of the inventory. Required only if several channels share one location ID. */
export interface MarketplaceAttributes {
  /**
   * Fulfillment channel to update: `FBA` (Fulfilled by Amazon), `MFN` (fulfilled by the seller) or `DF` (direct
   * fulfillment).
   */
  channelName?: MarketplaceAttributesChannelName | undefined
  /** Amazon store of the inventory. */
  marketplaceId?: string | undefined
}

/** Values of `MarketplaceAttributes.channelName`. */
export type MarketplaceAttributesChannelName = 'FBA' | 'MFN' | 'DF' | (string & {})

/** Parameters of {@link ExternalFulfillmentInventoryApi.batchInventory}. */
export interface BatchInventoryParams {
  /** Inventory requests to execute. */
  body: BatchInventoryRequest
}
