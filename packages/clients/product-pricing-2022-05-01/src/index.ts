// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

export { ProductPricingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
