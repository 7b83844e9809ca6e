// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

export { ListingsRestrictionsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
