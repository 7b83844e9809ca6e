// Generated from Amazon's model authorization_v1. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { GetAuthorizationCodeParams, GetAuthorizationCodeResponse } from './models.js'

/** Operation table of Authorization v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getAuthorizationCode: Operation<GetAuthorizationCodeParams, GetAuthorizationCodeResponse>
} = {
  getAuthorizationCode: {
    api: 'authorization-v1',
    id: 'getAuthorizationCode',
    method: 'GET',
    path: '/authorization/v1/authorizationCode',
    parameters: [
      { name: 'sellingPartnerId', in: 'query', required: true },
      { name: 'developerId', in: 'query', required: true },
      { name: 'mwsAuthToken', in: 'query', required: true },
    ],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::migration' },
    usagePlan: { rate: 1, burst: 5 },
    retired: true,
  },
}
