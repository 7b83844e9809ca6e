// Generated from Amazon's model externalFulfillmentInventory_2024-09-11. To change this file, see CONTRIBUTING.md.

export interface ActionableError {
  errorType?: string | undefined
  errorSubType?: string | undefined
}

export interface BatchInventoryRequest {
  /** 1 to 10 items. */
  requests?: InventoryRequest[] | undefined
}

export interface BatchInventoryResponse {
  /** 1 to 25 items. */
  responses?: InventoryResponse[] | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export type HttpMethod = 'GET' | 'POST'

export interface HttpStatusLine {
  /** 100 to 599. */
  statusCode?: number | undefined
  reasonPhrase?: string | undefined
}

export interface InventoryRequest {
  uri: string
  method: HttpMethod
  body?: InventoryRequestParams | undefined
}

export interface InventoryRequestParams {
  clientSequenceNumber?: number | undefined
  quantity?: number | undefined
  marketplaceAttributes?: MarketplaceAttributes | undefined
}

export interface InventoryResponse {
  status: HttpStatusLine
  body: InventoryResponseBody
}

export interface InventoryResponseBody {
  clientSequenceNumber?: number | undefined
  locationId?: string | undefined
  skuId?: string | undefined
  /** At least 0. */
  sellableQuantity?: number | undefined
  /** At least 0. */
  reservedQuantity?: number | undefined
  marketplaceAttributes?: MarketplaceAttributes | undefined
  /** At least 0 items. */
  actionableErrors?: ActionableError[] | undefined
}

export interface MarketplaceAttributes {
  channelName?: MarketplaceAttributesChannelName | undefined
  marketplaceId?: string | undefined
}

/** Values of `MarketplaceAttributes.channelName`. */
export type MarketplaceAttributesChannelName = 'FBA' | 'MFN' | 'DF' | (string & {})

/** Parameters of {@link ExternalFulfillmentInventoryApi.batchInventory}. */
export interface BatchInventoryParams {
  body: BatchInventoryRequest
}
