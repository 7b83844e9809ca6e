// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

export { ShipmentInvoicingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
