// Generated from Amazon's model vendorDirectFulfillmentSandboxData_2021-10-28. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const TransactionStatusValue = { FAILURE: 'FAILURE', PROCESSING: 'PROCESSING', SUCCESS: 'SUCCESS' } as const
export type TransactionStatusValue = models.TransactionStatusValue
