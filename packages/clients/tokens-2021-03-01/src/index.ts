// Generated from the model tokens_2021-03-01 by `npm run generate`. Never edited by hand.

export { TokensApi } from './api.js'
export type {
  CreateRestrictedDataTokenParams,
  CreateRestrictedDataTokenRequest,
  CreateRestrictedDataTokenResponse,
  ErrorList,
  ModelError,
  RestrictedResource,
} from './models.js'
export { operations } from './operations.js'
