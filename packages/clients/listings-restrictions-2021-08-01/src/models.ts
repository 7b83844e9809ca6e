// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface Link {
  /** URI. */
  resource: string
  verb: LinkVerb
  title?: string | undefined
  type?: string | undefined
}

export interface Reason {
  message: string
  reasonCode?: ReasonCode | undefined
  links?: Link[] | undefined
}

export interface Restriction {
  marketplaceId: string
  conditionType?: RestrictionConditionType | undefined
  reasons?: Reason[] | undefined
}

export interface RestrictionList {
  restrictions: Restriction[]
}

/** Values of `getListingsRestrictions.conditionType`. */
export type GetListingsRestrictionsConditionType =
  | 'new_new'
  | 'new_open_box'
  | 'new_oem'
  | 'refurbished_refurbished'
  | 'used_like_new'
  | 'used_very_good'
  | 'used_good'
  | 'used_acceptable'
  | 'collectible_like_new'
  | 'collectible_very_good'
  | 'collectible_good'
  | 'collectible_acceptable'
  | 'club_club'

/** Values of `Link.verb`. */
export type LinkVerb = 'GET' | (string & {})

/** Values of `Reason.reasonCode`. */
export type ReasonCode = 'APPROVAL_REQUIRED' | 'ASIN_NOT_FOUND' | 'NOT_ELIGIBLE' | (string & {})

/** Values of `Restriction.conditionType`. */
export type RestrictionConditionType =
  | 'new_new'
  | 'new_open_box'
  | 'new_oem'
  | 'refurbished_refurbished'
  | 'used_like_new'
  | 'used_very_good'
  | 'used_good'
  | 'used_acceptable'
  | 'collectible_like_new'
  | 'collectible_very_good'
  | 'collectible_good'
  | 'collectible_acceptable'
  | 'club_club'
  | (string & {})

/** Parameters of {@link ListingsRestrictionsApi.getListingsRestrictions}. */
export interface GetListingsRestrictionsParams {
  asin: string
  sellerId: string
  marketplaceIds: readonly string[]
  conditionType?: GetListingsRestrictionsConditionType | undefined
  reasonLocale?: string | undefined
  productType?: string | undefined
}
