// Generated from Amazon's model promotions_2025-12-01. To change this file, see CONTRIBUTING.md.

export interface AmountThreshold {
  type: AmountThresholdType
  currency: Currency
}

export interface BenefitTier {
  purchaseCondition: PurchaseCondition
  discount: Discount
}

export interface BrandSegmentDetails {
  brandId: string
}

export interface Budget {
  type: BudgetType
  /** At least 0. */
  value: number
  /** Exactly 3 characters. */
  currencyCode?: string | undefined
}

export interface ClaimCode {
  type: ClaimCodeType
  /** 6 to 12 characters. Pattern: `^[0-9A-Z]+$`. */
  value?: string | undefined
}

/** Default: "STANDARD". */
export type CouponType = 'STANDARD' | 'SUBSCRIBE_AND_SAVE' | 'REORDER_REWARDS' | (string & {})

export interface Currency {
  /** At least 0. */
  amount: number
  /** Exactly 3 characters. */
  currencyCode: string
}

export interface CustomerSegment {
  segmentType: CustomerSegmentType
  segmentId: string
  segmentDetails?: CustomerSegmentDetails | undefined
}

export interface CustomerSegmentDetails {
  brandSegmentDetails?: BrandSegmentDetails | undefined
}

export type CustomerSegmentType = 'BRAND' | 'PROGRAM' | (string & {})

export interface Discount {
  type: DiscountType
  /** 1 to 100. */
  percentOff?: number | undefined
  /** At least 0. */
  amountOff?: number | undefined
  /** Exactly 3 characters. */
  currencyCode?: string | undefined
}

export interface ErrorEntry {
  code: string
  /** At most 1024 characters. */
  message: string
  details?: string | undefined
  itemIdentifier?: ItemIdentifier | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export type FeeFrequency = 'ONE_TIME' | 'DAILY' | (string & {})

export interface GetPromotionResponse {
  issues?: PromotionIssue[] | undefined
  promotionTitle: string
  selection: Selection
  purchaseRequirements?: PurchaseRequirements | undefined
  schedule: Schedule
  budget?: Budget | undefined
  customerSegments?: CustomerSegment[] | undefined
  benefit?: PromotionBenefit | undefined
  merchandising?: Merchandising | undefined
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  feeSnapshot?: PromotionFeeSnapshot | undefined
  marketplaceId: string
  promotionId: string
  promotionType: PromotionType
  /** Default: "STANDARD". */
  couponType?: CouponType | undefined
  trackingId: string
  status: GetPromotionResponseStatus
  latestRevision?: LatestRevision | undefined
}

export interface GetSelectionResponse {
  selection: Selection
}

export interface Issue {
  code: string
  /** At most 1024 characters. */
  message: string
  severity: IssueSeverity
}

export interface Item {
  asin?: string | undefined
  sku?: string | undefined
  benefit?: ItemBenefit | undefined
  budget?: Budget | undefined
}

export interface ItemBenefit {
  type: ItemBenefitType
  price?: Currency | undefined
  discount?: Discount | undefined
  /** At least 1. */
  perCustomerUses?: number | undefined
}

export interface ItemIdentifier {
  asin?: string | undefined
  sku?: string | undefined
}

export interface ItemIssue {
  code: string
  /** At most 1024 characters. */
  message: string
  severity: IssueSeverity
  identifier: ItemIdentifier
}

export interface LatestRevision {
  issues?: PromotionIssue[] | undefined
  promotionTitle: string
  selection: Selection
  purchaseRequirements?: PurchaseRequirements | undefined
  schedule: Schedule
  budget?: Budget | undefined
  customerSegments?: CustomerSegment[] | undefined
  benefit?: PromotionBenefit | undefined
  merchandising?: Merchandising | undefined
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  feeSnapshot?: PromotionFeeSnapshot | undefined
  marketplaceId: string
  promotionId: string
  promotionType: PromotionType
  /** Default: "STANDARD". */
  couponType?: CouponType | undefined
  trackingId: string
  revisionStatus: LatestRevisionRevisionStatus
}

export interface Merchandising {
  displayOnWebsite?: MerchandisingDisplayOnWebsite | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface PreviewedFeeRates {
  upfrontFee?: UpfrontFee | undefined
  variableFee?: VariableFee | undefined
}

export interface PromotionBenefit {
  discount?: Discount | undefined
  benefitQuantity?: number | undefined
  /** At least 1. */
  perCustomerUses?: number | undefined
  stacking?: PromotionBenefitStacking | undefined
  /** At most 9 items. */
  additionalTiers?: BenefitTier[] | undefined
}

export interface PromotionFeeSnapshot {
  previewedFeeRates?: PreviewedFeeRates | undefined
}

export interface PromotionIssue {
  code: string
  /** At most 1024 characters. */
  message: string
  severity: IssueSeverity
}

export interface PromotionRevisionAttributes {
  issues?: PromotionIssue[] | undefined
  promotionTitle: string
  selection: Selection
  purchaseRequirements?: PurchaseRequirements | undefined
  schedule: Schedule
  budget?: Budget | undefined
  customerSegments?: CustomerSegment[] | undefined
  benefit?: PromotionBenefit | undefined
  merchandising?: Merchandising | undefined
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  feeSnapshot?: PromotionFeeSnapshot | undefined
  marketplaceId: string
  promotionId: string
  promotionType: PromotionType
  /** Default: "STANDARD". */
  couponType?: CouponType | undefined
  trackingId: string
}

export interface PromotionSummary {
  issues?: PromotionIssue[] | undefined
  promotionTitle: string
  selection: Selection
  purchaseRequirements?: PurchaseRequirements | undefined
  schedule: Schedule
  budget?: Budget | undefined
  customerSegments?: CustomerSegment[] | undefined
  benefit?: PromotionBenefit | undefined
  merchandising?: Merchandising | undefined
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  feeSnapshot?: PromotionFeeSnapshot | undefined
  marketplaceId: string
  promotionId: string
  promotionType: PromotionType
  /** Default: "STANDARD". */
  couponType?: CouponType | undefined
  trackingId: string
  status: PromotionSummaryStatus
  latestRevision?: LatestRevision | undefined
}

export type PromotionType = 'BASKET_BUILDING' | 'DEAL' | 'PRICE_DISCOUNT' | 'COUPON' | (string & {})

export interface PurchaseCondition {
  quantityThreshold?: QuantityThreshold | undefined
  amountThreshold?: AmountThreshold | undefined
}

export interface PurchaseRequirements {
  selection: Selection
  condition: PurchaseCondition
  claimCode?: ClaimCode | undefined
}

export interface QuantityThreshold {
  type: QuantityThresholdType
  /** At least 1. */
  quantity: number
}

export interface Schedule {
  /** ISO 8601 date and time. */
  startDate?: string | undefined
  /** ISO 8601 date and time. */
  endDate?: string | undefined
  eventId?: string | undefined
}

export interface SearchPromotionsResponse {
  /** At least 0. */
  totalResults: number
  pagination?: Pagination | undefined
  promotions: PromotionSummary[]
}

export interface Selection {
  selectionId?: string | undefined
  /** At least 1. */
  revisionId?: number | undefined
  type: SelectionType
  selectionDetails?: SelectionDetails | undefined
}

export interface SelectionDetails {
  rules?: SelectionRules | undefined
  issues?: ItemIssue[] | undefined
  /** At most 100 items. */
  items?: Item[] | undefined
  pagination?: Pagination | undefined
}

export interface SelectionRules {
  /** At most 100 items. */
  excludedItems?: Item[] | undefined
}

export interface UpfrontFee {
  rate: Currency
  frequency: FeeFrequency
}

export interface VariableFee {
  /** 0 to 1. */
  salesPercentage: number
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
  promotionId: string
  includedData?: readonly GetPromotionIncludedData[] | undefined
  /** Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US". */
  locale?: string | undefined
}

/** Parameters of {@link PromotionsApi.getSelection}. */
export interface GetSelectionParams {
  promotionId: string
  selectionId: string
  /** At least 1. */
  revisionId: number
  /** Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US". */
  locale?: string | undefined
  paginationToken?: string | undefined
  /** 1 to 100. Default: 20. */
  limit?: number | bigint | undefined
  includedData?: readonly GetSelectionIncludedData[] | undefined
}

/** Parameters of {@link PromotionsApi.searchPromotions}. */
export interface SearchPromotionsParams {
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  /** Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US". */
  locale?: string | undefined
  statuses?: readonly SearchPromotionsStatuses[] | undefined
  /** At most 10 items. */
  asins?: readonly string[] | undefined
  /** At most 10 items. */
  skus?: readonly string[] | undefined
  promotionTypes?: readonly SearchPromotionsPromotionTypes[] | undefined
  /** ISO 8601 date and time. */
  startDateBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  startDateAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  endDateBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  endDateAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  updateDateAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  updateDateBefore?: string | Date | undefined
  paginationToken?: string | undefined
  /** Default: "PUBLISHED". */
  revision?: SearchPromotionsRevision | undefined
  /** 1 to 100. Default: 20. */
  limit?: number | bigint | undefined
  includedData?: readonly SearchPromotionsIncludedData[] | undefined
}
