// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetListingsRestrictionsConditionType = {
  new_new: 'new_new',
  new_open_box: 'new_open_box',
  new_oem: 'new_oem',
  refurbished_refurbished: 'refurbished_refurbished',
  used_like_new: 'used_like_new',
  used_very_good: 'used_very_good',
  used_good: 'used_good',
  used_acceptable: 'used_acceptable',
  collectible_like_new: 'collectible_like_new',
  collectible_very_good: 'collectible_very_good',
  collectible_good: 'collectible_good',
  collectible_acceptable: 'collectible_acceptable',
  club_club: 'club_club',
} as const
export type GetListingsRestrictionsConditionType = models.GetListingsRestrictionsConditionType

export const LinkVerb = { GET: 'GET' } as const
export type LinkVerb = models.LinkVerb

export const ReasonCode = {
  APPROVAL_REQUIRED: 'APPROVAL_REQUIRED',
  ASIN_NOT_FOUND: 'ASIN_NOT_FOUND',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
} as const
export type ReasonCode = models.ReasonCode

export const RestrictionConditionType = {
  new_new: 'new_new',
  new_open_box: 'new_open_box',
  new_oem: 'new_oem',
  refurbished_refurbished: 'refurbished_refurbished',
  used_like_new: 'used_like_new',
  used_very_good: 'used_very_good',
  used_good: 'used_good',
  used_acceptable: 'used_acceptable',
  collectible_like_new: 'collectible_like_new',
  collectible_very_good: 'collectible_very_good',
  collectible_good: 'collectible_good',
  collectible_acceptable: 'collectible_acceptable',
  club_club: 'club_club',
} as const
export type RestrictionConditionType = models.RestrictionConditionType
