// Generated from Amazon's model vendorDirectFulfillmentShippingV1. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentShippingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
