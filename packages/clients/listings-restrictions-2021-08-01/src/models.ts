// Generated from Amazon's model listingsRestrictions_2021-08-01. To change this file, see CONTRIBUTING.md.

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Link to a page about a restriction, such as the request for approval. */
export interface Link {
  /** URL of the page. */
  resource: string
  /** HTTP method to request the page with. */
  verb: LinkVerb
  /** Title of the page. */
  title?: string | undefined
  /** Media type of the page, such as `text/html`. */
  type?: string | undefined
}

/** One reason for a restriction, with links that can help to remove it. */
export interface Reason {
  /** Description of the reason, in the language of `reasonLocale`. */
  message: string
  /**
   * `APPROVAL_REQUIRED`: request approval through one of `links`. `ASIN_NOT_FOUND`: the store lacks the ASIN.
   * `NOT_ELIGIBLE`: the selling partner can't list the ASIN. It has no `links`.
   */
  reasonCode?: ReasonCode | undefined
  /** Pages on which the selling partner may get the restriction removed. */
  links?: Link[] | undefined
}

/** A restriction of one Amazon store, with the reasons for it. */
export interface Restriction {
  /** Amazon store that restricts the item. */
  marketplaceId: string
  /** Condition that the restriction applies to. */
  conditionType?: RestrictionConditionType | undefined
  /** Reasons for the restriction. */
  reasons?: Reason[] | undefined
}

/** Response of `getListingsRestrictions`. */
export interface RestrictionList {
  /** Restrictions for the item in the requested stores. */
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
  /** ASIN of the item to list. */
  asin: string
  /** ID of the selling partner, such as a merchant account. */
  sellerId: string
  /** Amazon stores to return restrictions for. */
  marketplaceIds: readonly string[]
  /** Only restrictions for this condition of the item. */
  conditionType?: GetListingsRestrictionsConditionType | undefined
  /**
   * Language of the messages, such as `en_US` or `fr_CA`. Default: the language of the first store. Messages
   * without a translation are in `en_US`.
   */
  reasonLocale?: string | undefined
  /**
   * Product type of the item. Together with the brand name, it makes Amazon also check GTIN exemptions for this
   * product type.
   */
  productType?: string | undefined
}
