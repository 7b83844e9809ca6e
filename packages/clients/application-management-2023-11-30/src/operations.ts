// Generated from the model application_2023-11-30 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Application Management 2023-11-30: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  rotateApplicationClientSecret: {
    api: 'application-management-2023-11-30',
    id: 'rotateApplicationClientSecret',
    method: 'POST',
    path: '/applications/2023-11-30/clientSecret',
    parameters: [],
    grant: { type: 'grantless', scope: 'sellingpartnerapi::client_credential:rotation' },
    usagePlan: { rate: 0.0167, burst: 1 },
  },
} as const satisfies Record<string, Operation>
