// Generated from Amazon's model vendorOrders. To change this file, see CONTRIBUTING.md.

export { VendorOrdersApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
