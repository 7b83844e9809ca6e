// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

export { FulfillmentInboundApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
