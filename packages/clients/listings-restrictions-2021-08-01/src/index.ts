// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

export { ListingsRestrictionsApi } from './api.js'
export type {
  ErrorEntry,
  GetListingsRestrictionsConditionType,
  GetListingsRestrictionsParams,
  Link,
  LinkVerb,
  Reason,
  ReasonCode,
  Restriction,
  RestrictionConditionType,
  RestrictionList,
} from './models.js'
export { operations } from './operations.js'
