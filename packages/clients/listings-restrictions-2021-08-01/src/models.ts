// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

export interface Link {
  /** URI. */
  resource: string
  verb: 'GET'
  title?: string
  type?: string
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface Reason {
  message: string
  reasonCode?: 'APPROVAL_REQUIRED' | 'ASIN_NOT_FOUND' | 'NOT_ELIGIBLE'
  links?: Link[]
}

export interface Restriction {
  marketplaceId: string
  conditionType?:
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
  reasons?: Reason[]
}

export interface RestrictionList {
  restrictions: Restriction[]
}

/** Parameters of {@link ListingsRestrictionsApi.getListingsRestrictions}. */
export interface GetListingsRestrictionsParams {
  asin: string
  sellerId: string
  marketplaceIds: string[]
  conditionType?:
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
  reasonLocale?: string
  productType?: string
}
