// Generated from Amazon's model externalFulfillmentInventory_2024-09-11. To change this file, see CONTRIBUTING.md.

export interface ActionableError {
  errorType?: string
  errorSubType?: string
}

export interface BatchInventoryRequest {
  /** 1 to 10 items. */
  requests?: InventoryRequest[]
}

export interface BatchInventoryResponse {
  /** 1 to 25 items. */
  responses?: InventoryResponse[]
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export type HttpMethod = 'GET' | 'POST'

export interface HttpStatusLine {
  /** 100 to 599. */
  statusCode?: number
  reasonPhrase?: string
}

export interface InventoryRequest {
  uri: string
  method: HttpMethod
  body?: InventoryRequestParams
}

export interface InventoryRequestParams {
  clientSequenceNumber?: number
  quantity?: number
  marketplaceAttributes?: MarketplaceAttributes
}

export interface InventoryResponse {
  status: HttpStatusLine
  body: InventoryResponseBody
}

export interface InventoryResponseBody {
  clientSequenceNumber?: number
  locationId?: string
  skuId?: string
  /** At least 0. */
  sellableQuantity?: number
  /** At least 0. */
  reservedQuantity?: number
  marketplaceAttributes?: MarketplaceAttributes
  /** At least 0 items. */
  actionableErrors?: ActionableError[]
}

export interface MarketplaceAttributes {
  channelName?: MarketplaceAttributesChannelName
  marketplaceId?: string
}

/** Values of `MarketplaceAttributes.channelName`. */
export type MarketplaceAttributesChannelName = 'FBA' | 'MFN' | 'DF' | (string & {})

/** Parameters of {@link ExternalFulfillmentInventoryApi.batchInventory}. */
export interface BatchInventoryParams {
  body: BatchInventoryRequest
}
