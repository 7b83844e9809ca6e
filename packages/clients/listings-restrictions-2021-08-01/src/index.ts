// Generated from the model listingsRestrictions_2021-08-01 by `npm run generate`. Never edited by hand.

export { ListingsRestrictionsApi } from './api.js'
export type { GetListingsRestrictionsParams, Link, ModelError, Reason, Restriction, RestrictionList } from './models.js'
export { operations } from './operations.js'
