// Generated from Amazon's model vendorTransactionStatus. To change this file, see CONTRIBUTING.md.

export { VendorTransactionStatusApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
