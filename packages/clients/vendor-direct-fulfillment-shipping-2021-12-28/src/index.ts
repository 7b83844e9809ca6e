// Generated from Amazon's model vendorDirectFulfillmentShipping_2021-12-28. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentShippingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
