// Generated from Amazon's model vendorDirectFulfillmentOrdersV1. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentOrdersApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
