// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentPaymentsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
