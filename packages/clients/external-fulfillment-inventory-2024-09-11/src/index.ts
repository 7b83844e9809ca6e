// Generated from the model externalFulfillmentInventory_2024-09-11 by `npm run generate`. Never edited by hand.

export { ExternalFulfillmentInventoryApi } from './api.js'
export type {
  ActionableError,
  BatchInventoryParams,
  BatchInventoryRequest,
  BatchInventoryResponse,
  ErrorList,
  HttpMethod,
  HttpStatusLine,
  InventoryRequest,
  InventoryRequestParams,
  InventoryResponse,
  InventoryResponseBody,
  MarketplaceAttributes,
  ModelError,
} from './models.js'
export { operations } from './operations.js'
