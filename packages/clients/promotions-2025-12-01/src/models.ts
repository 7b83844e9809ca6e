// Generated from Amazon's model promotions_2025-12-01. To change this file, see CONTRIBUTING.md.

/** Amount that a customer must spend, for basket building promotions. */
export interface AmountThreshold {
  /** Kind of comparison. Only `AT_LEAST` is possible. */
  type: AmountThresholdType
  /** Minimum amount to spend. */
  currency: Currency
}

/** A further tier of a basket building promotion: a larger purchase gives a larger discount. */
export interface BenefitTier {
  /** Purchase that this tier requires. */
  purchaseCondition: PurchaseCondition
  /** Discount of this tier. */
  discount: Discount
}

/** Details of a customer segment with the type `BRAND`. */
export interface BrandSegmentDetails {
  /** ID of the segment's brand. */
  brandId: string
}

/**
 * Spending limit of a promotion. `COUPON` and `BASKET_BUILDING` have it per promotion, `DEAL` and
 * `PRICE_DISCOUNT` per item.
 */
export interface Budget {
  /** Kind of limit: money (`AMOUNT`) or a number of units (`UNITS`). */
  type: BudgetType
  /** Amount or number of units. At least 0. */
  value: number
  /** Currency in ISO 4217. Required if `type` is `AMOUNT`. Exactly 3 characters. */
  currencyCode?: string | undefined
}

/** Code that a customer needs for the promotion. */
export interface ClaimCode {
  /** Kind of code. */
  type: ClaimCodeType
  /** Code of digits and capital letters. Required if `type` is `GROUP`. 6 to 12 characters. Pattern: `^[0-9A-Z]+$`. */
  value?: string | undefined
}

/** Kind of coupon: standard, for Subscribe & Save, or for reorder rewards. Default: "STANDARD". */
export type CouponType = 'STANDARD' | 'SUBSCRIBE_AND_SAVE' | 'REORDER_REWARDS' | (string & {})

/** An amount of money. */
export interface Currency {
  /** Amount in the currency. At least 0. */
  amount: number
  /** Currency code of three letters, in ISO 4217. Exactly 3 characters. */
  currencyCode: string
}

/** A group of customers that a promotion is for. */
export interface CustomerSegment {
  /** Kind of group: an audience of a brand (`BRAND`) or the customers of a program (`PROGRAM`). */
  segmentType: CustomerSegmentType
  /**
   * For `BRAND`, ID of the segment or audience. For `PROGRAM`, name of the program, such as `PRIME_EXCLUSIVE`,
   * `MOM` or `STUDENT`.
   */
  segmentId: string
  /** Details that depend on the segment type. Required for `BRAND`. */
  segmentDetails?: CustomerSegmentDetails | undefined
}

/** Details of a customer segment. They depend on its type. */
export interface CustomerSegmentDetails {
  /** Brand of a segment. Required if `segmentType` is `BRAND`. */
  brandSegmentDetails?: BrandSegmentDetails | undefined
}

/** Kind of customer segment: an audience of a brand, or the customers of a program. */
export type CustomerSegmentType = 'BRAND' | 'PROGRAM' | (string & {})

/** Reduction that a promotion gives. */
export interface Discount {
  /** Kind of reduction: a percentage, an amount or a free item. */
  type: DiscountType
  /** Reduction in percent. Valid only if `type` is `PERCENTAGE_OFF`. 1 to 100. */
  percentOff?: number | undefined
  /** Reduction in the currency. Valid only if `type` is `AMOUNT_OFF`. At least 0. */
  amountOff?: number | undefined
  /** Currency in ISO 4217. Required if `type` is `AMOUNT_OFF`. Exactly 3 characters. */
  currencyCode?: string | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error. Use it in programs. */
  code: string
  /**
   * Description of the error. Amazon can change the words, so programs should not depend on them. At most 1024
   * characters.
   */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
  /** Item that caused the error. */
  itemIdentifier?: ItemIdentifier | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Whether Amazon charges the fee once or each day. */
export type FeeFrequency = 'ONE_TIME' | 'DAILY' | (string & {})

/** Response of `getPromotion`: one promotion. Selections have details only if the request includes `SELECTION`. */
export interface GetPromotionResponse {
  /** Problems with the promotion. Request them with `ISSUES` in `includedData`. */
  issues?: PromotionIssue[] | undefined
  /** Seller's name for the promotion. Buyers don't see it. */
  promotionTitle: string
  /** Items that get the benefit. */
  selection: Selection
  /** Purchase that a basket building promotion requires, the X in "Buy X get Y". */
  purchaseRequirements?: PurchaseRequirements | undefined
  /** Start and end of the promotion, and its event. */
  schedule: Schedule
  /** Spending limit of the whole promotion. Only for `COUPON` and `BASKET_BUILDING`. */
  budget?: Budget | undefined
  /** Groups of customers the promotion is for. Request them with `CUSTOMER_SEGMENTS` in `includedData`. */
  customerSegments?: CustomerSegment[] | undefined
  /** Benefit for all items. Only for `COUPON` and `BASKET_BUILDING`. */
  benefit?: PromotionBenefit | undefined
  /** Display of the promotion in the Amazon store. */
  merchandising?: Merchandising | undefined
  /** Time of the promotion's creation, in ISO 8601 with the time zone. */
  createdDate: string
  /** Time of the promotion's last change, in ISO 8601 with the time zone. */
  lastUpdatedDate: string
  /** Fees of the promotion, fixed at its creation. */
  feeSnapshot?: PromotionFeeSnapshot | undefined
  /** Amazon store of the promotion. */
  marketplaceId: string
  /** ID of the promotion, for other operations. */
  promotionId: string
  /** Kind of promotion, which decides whether benefits and budgets are per promotion or per item. */
  promotionType: PromotionType
  /** Kind of coupon. Default: "STANDARD". */
  couponType?: CouponType | undefined
  /** Unique ID to track the performance of the promotion. */
  trackingId: string
  /** Step in the life of the promotion. */
  status: GetPromotionResponseStatus
  /**
   * Latest revision, if it differs from the published one. Present only if a change is in progress or was
   * rejected.
   */
  latestRevision?: LatestRevision | undefined
}

/** Response of `getSelection`. */
export interface GetSelectionResponse {
  /** Selection with its items. `selectionDetails` is always present for the type `ITEMS`. */
  selection: Selection
}

/** A fault or warning that Amazon found. */
export interface Issue {
  /** Code of the problem, for use in programs. */
  code: string
  /** Explanation of the problem. At most 1024 characters. */
  message: string
  /** Whether it is an error or a warning. */
  severity: IssueSeverity
}

/** A product in a promotion's selection. */
export interface Item {
  /** ASIN of the item. */
  asin?: string | undefined
  /** Seller's SKU of the item. */
  sku?: string | undefined
  /** Price or discount of this item. Only for `DEAL` and `PRICE_DISCOUNT`. */
  benefit?: ItemBenefit | undefined
  /** Spending limit of this item. Only for `DEAL` and `PRICE_DISCOUNT`. */
  budget?: Budget | undefined
}

/**
 * Price or discount of one item. Only for `DEAL` and `PRICE_DISCOUNT`: other types have their benefit per
 * promotion.
 */
export interface ItemBenefit {
  /** Kind of benefit: a fixed price or a discounted price. */
  type: ItemBenefitType
  /** Price of the item in the promotion. */
  price?: Currency | undefined
  /** Reduction of the item's price. */
  discount?: Discount | undefined
  /** Number of times each customer can use this item's benefit. At least 1. */
  perCustomerUses?: number | undefined
}

/** Identifies an item by ASIN or SKU. */
export interface ItemIdentifier {
  /** ASIN of the item. */
  asin?: string | undefined
  /** Seller's SKU of the item. */
  sku?: string | undefined
}

/** A problem with one item. */
export interface ItemIssue {
  /** Code of the problem, for use in programs. */
  code: string
  /** Explanation of the problem. At most 1024 characters. */
  message: string
  /** Whether it is an error or a warning. */
  severity: IssueSeverity
  /** Item that has the problem. */
  identifier: ItemIdentifier
}

/**
 * Latest revision of a promotion, if it differs from the published one. Present only if a change is in progress
 * or was rejected.
 */
export interface LatestRevision {
  /** Problems with the promotion. Request them with `ISSUES` in `includedData`. */
  issues?: PromotionIssue[] | undefined
  /** Seller's name for the promotion. Buyers don't see it. */
  promotionTitle: string
  /** Items that get the benefit. */
  selection: Selection
  /** Purchase that a basket building promotion requires, the X in "Buy X get Y". */
  purchaseRequirements?: PurchaseRequirements | undefined
  /** Start and end of the promotion, and its event. */
  schedule: Schedule
  /** Spending limit of the whole promotion. Only for `COUPON` and `BASKET_BUILDING`. */
  budget?: Budget | undefined
  /** Groups of customers the promotion is for. Request them with `CUSTOMER_SEGMENTS` in `includedData`. */
  customerSegments?: CustomerSegment[] | undefined
  /** Benefit for all items. Only for `COUPON` and `BASKET_BUILDING`. */
  benefit?: PromotionBenefit | undefined
  /** Display of the promotion in the Amazon store. */
  merchandising?: Merchandising | undefined
  /** Time of the promotion's creation, in ISO 8601 with the time zone. */
  createdDate: string
  /** Time of the promotion's last change, in ISO 8601 with the time zone. */
  lastUpdatedDate: string
  /** Fees of the promotion, fixed at its creation. */
  feeSnapshot?: PromotionFeeSnapshot | undefined
  /** Amazon store of the promotion. */
  marketplaceId: string
  /** ID of the promotion, for other operations. */
  promotionId: string
  /** Kind of promotion, which decides whether benefits and budgets are per promotion or per item. */
  promotionType: PromotionType
  /** Kind of coupon. Default: "STANDARD". */
  couponType?: CouponType | undefined
  /** Unique ID to track the performance of the promotion. */
  trackingId: string
  /** Whether Amazon is still processing the revision or has rejected it. */
  revisionStatus: LatestRevisionRevisionStatus
}

/** Display of the promotion in the Amazon store. */
export interface Merchandising {
  /** Whether product pages and search results show the promotion. */
  displayOnWebsite?: MerchandisingDisplayOnWebsite | undefined
}

/** Paging data of a response. The whole object is absent on the last page. */
export interface Pagination {
  /** Token for the next page, for `paginationToken` of the next call. */
  nextToken?: string | undefined
}

/** Fee rates that the seller saw in a preview, such as a fixed amount or a share of the sales. */
export interface PreviewedFeeRates {
  /** Flat fee of the promotion. */
  upfrontFee?: UpfrontFee | undefined
  /** Fee that depends on the sales of the promotion. */
  variableFee?: VariableFee | undefined
}

/**
 * Benefit for all items of a promotion. Only for `COUPON` and `BASKET_BUILDING`: other types have their benefit
 * per item.
 */
export interface PromotionBenefit {
  /** Reduction for customers, in the first tier. */
  discount?: Discount | undefined
  /** Number of items that get the discount after a qualifying purchase. Only for `BASKET_BUILDING`. */
  benefitQuantity?: number | undefined
  /** Number of times each customer can use the promotion. At least 1. */
  perCustomerUses?: number | undefined
  /** Whether customers can combine the benefit with other promotions. */
  stacking?: PromotionBenefitStacking | undefined
  /**
   * Further tiers with larger discounts for larger purchases. The first tier is in `discount` and
   * `purchaseRequirements.condition`. At most 9 items.
   */
  additionalTiers?: BenefitTier[] | undefined
}

/** Fees of a promotion, fixed at its creation. Empty if the promotion type or the store has no promotion fees. */
export interface PromotionFeeSnapshot {
  /** Fee rates at the creation of the promotion. */
  previewedFeeRates?: PreviewedFeeRates | undefined
}

/** A problem with a whole promotion. */
export interface PromotionIssue {
  /** Code of the problem, for use in programs. */
  code: string
  /** Explanation of the problem. At most 1024 characters. */
  message: string
  /** Whether it is an error or a warning. */
  severity: IssueSeverity
}

/** Data of a promotion that the published and the latest revision share, without the status. */
export interface PromotionRevisionAttributes {
  /** Problems with the promotion. Request them with `ISSUES` in `includedData`. */
  issues?: PromotionIssue[] | undefined
  /** Seller's name for the promotion. Buyers don't see it. */
  promotionTitle: string
  /** Items that get the benefit. */
  selection: Selection
  /** Purchase that a basket building promotion requires, the X in "Buy X get Y". */
  purchaseRequirements?: PurchaseRequirements | undefined
  /** Start and end of the promotion, and its event. */
  schedule: Schedule
  /** Spending limit of the whole promotion. Only for `COUPON` and `BASKET_BUILDING`. */
  budget?: Budget | undefined
  /** Groups of customers the promotion is for. Request them with `CUSTOMER_SEGMENTS` in `includedData`. */
  customerSegments?: CustomerSegment[] | undefined
  /** Benefit for all items. Only for `COUPON` and `BASKET_BUILDING`. */
  benefit?: PromotionBenefit | undefined
  /** Display of the promotion in the Amazon store. */
  merchandising?: Merchandising | undefined
  /** Time of the promotion's creation, in ISO 8601 with the time zone. */
  createdDate: string
  /** Time of the promotion's last change, in ISO 8601 with the time zone. */
  lastUpdatedDate: string
  /** Fees of the promotion, fixed at its creation. */
  feeSnapshot?: PromotionFeeSnapshot | undefined
  /** Amazon store of the promotion. */
  marketplaceId: string
  /** ID of the promotion, for other operations. */
  promotionId: string
  /** Kind of promotion, which decides whether benefits and budgets are per promotion or per item. */
  promotionType: PromotionType
  /** Kind of coupon. Default: "STANDARD". */
  couponType?: CouponType | undefined
  /** Unique ID to track the performance of the promotion. */
  trackingId: string
}

/** A promotion in search results. Its selections have no `selectionDetails`. */
export interface PromotionSummary {
  /** Problems with the promotion. Request them with `ISSUES` in `includedData`. */
  issues?: PromotionIssue[] | undefined
  /** Seller's name for the promotion. Buyers don't see it. */
  promotionTitle: string
  /** Items that get the benefit. */
  selection: Selection
  /** Purchase that a basket building promotion requires, the X in "Buy X get Y". */
  purchaseRequirements?: PurchaseRequirements | undefined
  /** Start and end of the promotion, and its event. */
  schedule: Schedule
  /** Spending limit of the whole promotion. Only for `COUPON` and `BASKET_BUILDING`. */
  budget?: Budget | undefined
  /** Groups of customers the promotion is for. Request them with `CUSTOMER_SEGMENTS` in `includedData`. */
  customerSegments?: CustomerSegment[] | undefined
  /** Benefit for all items. Only for `COUPON` and `BASKET_BUILDING`. */
  benefit?: PromotionBenefit | undefined
  /** Display of the promotion in the Amazon store. */
  merchandising?: Merchandising | undefined
  /** Time of the promotion's creation, in ISO 8601 with the time zone. */
  createdDate: string
  /** Time of the promotion's last change, in ISO 8601 with the time zone. */
  lastUpdatedDate: string
  /** Fees of the promotion, fixed at its creation. */
  feeSnapshot?: PromotionFeeSnapshot | undefined
  /** Amazon store of the promotion. */
  marketplaceId: string
  /** ID of the promotion, for other operations. */
  promotionId: string
  /** Kind of promotion, which decides whether benefits and budgets are per promotion or per item. */
  promotionType: PromotionType
  /** Kind of coupon. Default: "STANDARD". */
  couponType?: CouponType | undefined
  /** Unique ID to track the performance of the promotion. */
  trackingId: string
  /** Step in the life of the promotion. */
  status: PromotionSummaryStatus
  /**
   * Latest revision, if it differs from the published one. Present only if a change is in progress or was
   * rejected.
   */
  latestRevision?: LatestRevision | undefined
}

/**
 * Kind of promotion. `COUPON` and `BASKET_BUILDING` have one benefit for all items, `DEAL` and `PRICE_DISCOUNT`
 * one per item.
 */
export type PromotionType = 'BASKET_BUILDING' | 'DEAL' | 'PRICE_DISCOUNT' | 'COUPON' | (string & {})

/** Minimum purchase of a basket building promotion. Has exactly one of `quantityThreshold` and `amountThreshold`. */
export interface PurchaseCondition {
  /** Number of items to buy. Can't be combined with `amountThreshold`. */
  quantityThreshold?: QuantityThreshold | undefined
  /** Amount to spend. Can't be combined with `quantityThreshold`. */
  amountThreshold?: AmountThreshold | undefined
}

/** Purchase that a basket building promotion requires, the X in "Buy X get Y". */
export interface PurchaseRequirements {
  /** Items to buy. */
  selection: Selection
  /** Quantity or amount to buy. */
  condition: PurchaseCondition
  /** Code that the customer needs, if the promotion requires one. */
  claimCode?: ClaimCode | undefined
}

/** Number of items that a customer must buy, for basket building promotions. */
export interface QuantityThreshold {
  /** Way to evaluate the quantity: as a minimum (`AT_LEAST`) or for each such number of items (`FOR_EACH`). */
  type: QuantityThresholdType
  /** Number of items to buy. At least 1. */
  quantity: number
}

/** Start and end of a promotion, and its event. */
export interface Schedule {
  /** Start of the promotion, in ISO 8601 with the time zone. */
  startDate?: string | undefined
  /** End of the promotion, in ISO 8601 with the time zone. */
  endDate?: string | undefined
  /** Name of the promotion's event, such as `Prime Day`, if known. Older promotions can have `EVENT` instead. */
  eventId?: string | undefined
}

/** Response of `searchPromotions`. */
export interface SearchPromotionsResponse {
  /**
   * Number of matching promotions on all pages. In rare cases, Amazon omits some promotions, so pages can contain
   * fewer in sum. At least 0.
   */
  totalResults: number
  /** Token of the next page. Absent on the last page. */
  pagination?: Pagination | undefined
  /** Matching promotions of this page. */
  promotions: PromotionSummary[]
}

/** Products that a promotion applies to: single items, or the whole catalog with exceptions. */
export interface Selection {
  /** ID of the selection, for `getSelection`. Absent if `type` is `CATALOG`. */
  selectionId?: string | undefined
  /** Revision of the selection, for `getSelection`. Absent if `type` is `CATALOG`. At least 1. */
  revisionId?: number | undefined
  /** Whether the selection consists of single items or of the whole catalog. */
  type: SelectionType
  /**
   * Items, rules and issues. Absent from `searchPromotions`, and from `getPromotion` without `SELECTION` in
   * `includedData`.
   */
  selectionDetails?: SelectionDetails | undefined
}

/** Items, rules and issues of a selection. */
export interface SelectionDetails {
  /** Exceptions of a catalog selection. */
  rules?: SelectionRules | undefined
  /** Problems with single items. Present only if `includedData` of the request contains `ISSUES`. */
  issues?: ItemIssue[] | undefined
  /** Items of the selection. Valid only for the type `ITEMS`. At most 100 items. */
  items?: Item[] | undefined
  /** Token for the next page of items. Absent on the last page. */
  pagination?: Pagination | undefined
}

/** Rules of a catalog selection. */
export interface SelectionRules {
  /** Items that the promotion does not apply to. At most 100 items. */
  excludedItems?: Item[] | undefined
}

/** Flat fee of a promotion. */
export interface UpfrontFee {
  /** Amount of the fee. */
  rate: Currency
  /** Whether Amazon charges the fee once or each day. */
  frequency: FeeFrequency
}

/** Fee that depends on the sales of the promotion, usually with a maximum. */
export interface VariableFee {
  /** Share of the promotion's sales that Amazon charges. 0 to 1. */
  salesPercentage: number
  /** Maximum amount of the fee. */
  feeCapAmount?: Currency | undefined
}

/** Values of `AmountThreshold.type`. */
export type AmountThresholdType = 'AT_LEAST' | (string & {})

/** Values of `Budget.type`. */
export type BudgetType = 'AMOUNT' | 'UNITS' | (string & {})

/** Values of `ClaimCode.type`. */
export type ClaimCodeType = 'GROUP' | 'INDIVIDUAL' | (string & {})

/** Values of `Discount.type`. */
export type DiscountType = 'PERCENTAGE_OFF' | 'AMOUNT_OFF' | 'FREE_ITEM' | (string & {})

/** Values of `getPromotion.includedData`. */
export type GetPromotionIncludedData = 'ISSUES' | 'SELECTION' | 'CUSTOMER_SEGMENTS'

/** Values of `GetPromotionResponse.status`. */
export type GetPromotionResponseStatus =
  | 'PROCESSING'
  | 'UPCOMING'
  | 'RUNNING'
  | 'EXPIRED'
  | 'FAILED'
  | 'CANCELLING'
  | 'CANCELLED'
  | (string & {})

/** Values of `getSelection.includedData`. */
export type GetSelectionIncludedData = 'ISSUES'

/** Values of `Issue.severity`. */
export type IssueSeverity = 'ERROR' | 'WARNING' | (string & {})

/** Values of `ItemBenefit.type`. */
export type ItemBenefitType = 'FIXED_PRICE' | 'DISCOUNTED_PRICE' | (string & {})

/** Values of `LatestRevision.revisionStatus`. */
export type LatestRevisionRevisionStatus = 'PROCESSING' | 'FAILED' | (string & {})

/** Values of `Merchandising.displayOnWebsite`. */
export type MerchandisingDisplayOnWebsite = 'ALLOWED' | 'NOT_ALLOWED' | (string & {})

/** Values of `PromotionBenefit.stacking`. */
export type PromotionBenefitStacking = 'ALLOWED' | 'NOT_ALLOWED' | (string & {})

/** Values of `PromotionSummary.status`. */
export type PromotionSummaryStatus =
  | 'PROCESSING'
  | 'UPCOMING'
  | 'RUNNING'
  | 'EXPIRED'
  | 'FAILED'
  | 'CANCELLING'
  | 'CANCELLED'
  | (string & {})

/** Values of `QuantityThreshold.type`. */
export type QuantityThresholdType = 'AT_LEAST' | 'FOR_EACH' | (string & {})

/** Values of `searchPromotions.includedData`. */
export type SearchPromotionsIncludedData = 'ISSUES' | 'CUSTOMER_SEGMENTS'

/** Values of `searchPromotions.promotionTypes`. */
export type SearchPromotionsPromotionTypes = 'BASKET_BUILDING' | 'DEAL' | 'PRICE_DISCOUNT' | 'COUPON'

/** Values of `searchPromotions.revision`. */
export type SearchPromotionsRevision = 'LATEST' | 'PUBLISHED' | 'ANY'

/** Values of `searchPromotions.statuses`. */
export type SearchPromotionsStatuses =
  | 'PROCESSING'
  | 'UPCOMING'
  | 'RUNNING'
  | 'EXPIRED'
  | 'FAILED'
  | 'CANCELLING'
  | 'CANCELLED'

/** Values of `Selection.type`. */
export type SelectionType = 'CATALOG' | 'ITEMS' | (string & {})

/** Parameters of {@link PromotionsApi.getPromotion}. */
export interface GetPromotionParams {
  /** ID of the promotion, from `searchPromotions`. */
  promotionId: string
  /** Additional data in the response. `SELECTION` adds `selectionDetails` to selections. */
  includedData?: readonly GetPromotionIncludedData[] | undefined
  /**
   * Language and country of the promotion, in the form `en_US`. Default: `en_US`. Pattern: `^[a-z]{2}_[A-Z]{2}$`.
   * Default: "en_US".
   */
  locale?: string | undefined
}

/** Parameters of {@link PromotionsApi.getSelection}. */
export interface GetSelectionParams {
  /** ID of the promotion that has the selection. */
  promotionId: string
  /** ID of the selection, from `getPromotion`. */
  selectionId: string
  /**
   * Revision of the selection, from `getPromotion`. A promotion can have several during an update, so pass the one
   * that you want. At least 1.
   */
  revisionId: number
  /**
   * Language and country of the promotion, in the form `en_US`. Default: `en_US`. Pattern: `^[a-z]{2}_[A-Z]{2}$`.
   * Default: "en_US".
   */
  locale?: string | undefined
  /**
   * Token of the next page, from `selection.selectionDetails.pagination.nextToken` of the previous response.
   * Repeat the other parameters unchanged. Pages can be empty.
   */
  paginationToken?: string | undefined
  /** Maximum number of items on a page. Default: 20. 1 to 100. */
  limit?: number | bigint | undefined
  /** Additional data in the response. `ISSUES` adds the issues of items. */
  includedData?: readonly GetSelectionIncludedData[] | undefined
}

/** Parameters of {@link PromotionsApi.searchPromotions}. */
export interface SearchPromotionsParams {
  /** Amazon store to get promotions from, only one. At most 1 item. */
  marketplaceIds: readonly string[]
  /**
   * Language and country of the promotions, in the form `en_US`. Default: `en_US`. Pattern: `^[a-z]{2}_[A-Z]{2}$`.
   * Default: "en_US".
   */
  locale?: string | undefined
  /** Only promotions with one of these statuses. */
  statuses?: readonly SearchPromotionsStatuses[] | undefined
  /** Only promotions that apply to one of these ASINs. At most 10 items. */
  asins?: readonly string[] | undefined
  /** Only promotions that apply to one of these SKUs of the seller. At most 10 items. */
  skus?: readonly string[] | undefined
  /** Only promotions of these types. */
  promotionTypes?: readonly SearchPromotionsPromotionTypes[] | undefined
  /** Only promotions that start before this time, in ISO 8601 with the time zone. */
  startDateBefore?: string | Date | undefined
  /** Only promotions that start after this time, in ISO 8601 with the time zone. */
  startDateAfter?: string | Date | undefined
  /** Only promotions that end before this time, in ISO 8601 with the time zone. */
  endDateBefore?: string | Date | undefined
  /** Only promotions that end after this time, in ISO 8601 with the time zone. */
  endDateAfter?: string | Date | undefined
  /** Only promotions changed after this time, in ISO 8601 with the time zone. */
  updateDateAfter?: string | Date | undefined
  /** Only promotions changed before this time, in ISO 8601 with the time zone. */
  updateDateBefore?: string | Date | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Repeat the other parameters
   * unchanged. Pages can be empty.
   */
  paginationToken?: string | undefined
  /**
   * Revision that the filters apply to. It does not change the form of the response, which always has the
   * published revision in its main part. Default: "PUBLISHED".
   */
  revision?: SearchPromotionsRevision | undefined
  /** Maximum number of promotions on a page. Default: 20. 1 to 100. */
  limit?: number | bigint | undefined
  /** Additional data in the response: issues of promotions, or their customer segments. */
  includedData?: readonly SearchPromotionsIncludedData[] | undefined
}
