// Generated from Amazon's model vendorShipments. To change this file, see CONTRIBUTING.md.

export { VendorShipmentsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
