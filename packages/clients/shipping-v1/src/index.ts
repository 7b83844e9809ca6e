// Generated from Amazon's model shipping. To change this file, see CONTRIBUTING.md.

export { ShippingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
