// Generated from Amazon's model externalFulfillmentShipments_2024-09-11. To change this file, see CONTRIBUTING.md.

export { ExternalFulfillmentShipmentsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
