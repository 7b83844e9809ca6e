// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

export { DeliveryShipmentInvoicingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
