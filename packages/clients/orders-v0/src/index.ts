// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

export { OrdersApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
