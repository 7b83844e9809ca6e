// Generated from Amazon's model productPricingV0. To change this file, see CONTRIBUTING.md.

export { ProductPricingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
