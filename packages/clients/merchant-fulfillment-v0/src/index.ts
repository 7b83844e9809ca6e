// Generated from Amazon's model merchantFulfillmentV0. To change this file, see CONTRIBUTING.md.

export { MerchantFulfillmentApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
