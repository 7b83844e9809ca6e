// Generated from Amazon's model vendorDirectFulfillmentInventoryV1. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentInventoryApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
