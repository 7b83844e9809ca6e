// Generated from the model authorization_v1 by `npm run generate`. Never edited by hand.

export { AuthorizationApi } from './api.js'
export type {
  AuthorizationCode,
  GetAuthorizationCodeParams,
  GetAuthorizationCodeResponse,
  ModelError,
} from './models.js'
export { operations } from './operations.js'
