// Generated from Amazon's model listingsItems_2021-08-01. To change this file, see CONTRIBUTING.md.

export { ListingsItemsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
