// Generated from the model listingsItems_2020-09-01 by `npm run generate`. Never edited by hand.

export { ListingsItemsApi } from './api.js'
export type {
  DeleteListingsItemParams,
  ErrorList,
  Issue,
  ListingsItemPatchRequest,
  ListingsItemPutRequest,
  ListingsItemSubmissionResponse,
  ModelError,
  PatchListingsItemParams,
  PatchOperation,
  PutListingsItemParams,
} from './models.js'
export { operations } from './operations.js'
