// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

export { OrdersApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
