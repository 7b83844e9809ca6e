// Generated from Amazon's model fulfillmentInboundV0. To change this file, see CONTRIBUTING.md.

export { FulfillmentInboundApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
