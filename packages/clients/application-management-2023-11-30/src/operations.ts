// Generated from Amazon's model application_2023-11-30. To change this file, see CONTRIBUTING.md.

import type { NoParams, Operation } from '@selling-partner/auth'

/** Operation table of Application Management 2023-11-30. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly rotateApplicationClientSecret: Operation<NoParams | undefined, void>
} = {
  rotateApplicationClientSecret: {
    api: 'application-management-2023-11-30',
    id: 'rotateApplicationClientSecret',
    method: 'POST',
    path: '/applications/2023-11-30/clientSecret',
    parameters: [],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::client_credential:rotation' },
    usagePlan: { rate: 0.0167, burst: 1 },
  },
}
