// Generated from Amazon's model vendorDirectFulfillmentTransactionsV1. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentTransactionsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
