// Generated from Amazon's model promotions_2025-12-01. To change this file, see CONTRIBUTING.md.

export { PromotionsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
