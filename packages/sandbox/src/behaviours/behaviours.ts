import type { Behaviour } from './behaviour.js'
import { createRestrictedDataToken } from './create-restricted-data-token.js'
import { getAuthorizationCode } from './get-authorization-code.js'
import { rotateApplicationClientSecret } from './rotate-application-client-secret.js'

/** Behaviours by method and path template. All other operations respond from their static cases. */
export const behaviours: ReadonlyMap<string, Behaviour> = new Map([
  ['POST /tokens/2021-03-01/restrictedDataToken', createRestrictedDataToken],
  ['POST /applications/2023-11-30/clientSecret', rotateApplicationClientSecret],
  ['GET /authorization/v1/authorizationCode', getAuthorizationCode],
])
