// Generated from Amazon's model vendorTransactionStatus. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const TransactionStatusValue = { Failure: 'Failure', Processing: 'Processing', Success: 'Success' } as const
export type TransactionStatusValue = models.TransactionStatusValue
