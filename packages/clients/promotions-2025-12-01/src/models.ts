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
  currencyCode?: string
}

export interface ClaimCode {
  type: ClaimCodeType
  /** 6 to 12 characters. Pattern: `^[0-9A-Z]+$`. */
  value?: string
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
  segmentDetails?: CustomerSegmentDetails
}

export interface CustomerSegmentDetails {
  brandSegmentDetails?: BrandSegmentDetails
}

export type CustomerSegmentType = 'BRAND' | 'PROGRAM' | (string & {})

export interface Discount {
  type: DiscountType
  /** 1 to 100. */
  percentOff?: number
  /** At least 0. */
  amountOff?: number
  /** Exactly 3 characters. */
  currencyCode?: string
}

export interface ErrorEntry {
  code: string
  /** At most 1024 characters. */
  message: string
  details?: string
  itemIdentifier?: ItemIdentifier
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export type FeeFrequency = 'ONE_TIME' | 'DAILY' | (string & {})

export interface GetPromotionResponse {
  issues?: PromotionIssue[]
  promotionTitle: string
  selection: Selection
  purchaseRequirements?: PurchaseRequirements
  schedule: Schedule
  budget?: Budget
  customerSegments?: CustomerSegment[]
  benefit?: PromotionBenefit
  merchandising?: Merchandising
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  feeSnapshot?: PromotionFeeSnapshot
  marketplaceId: string
  promotionId: string
  promotionType: PromotionType
  /** Default: "STANDARD". */
  couponType?: CouponType
  trackingId: string
  status: GetPromotionResponseStatus
  latestRevision?: LatestRevision
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
  asin?: string
  sku?: string
  benefit?: ItemBenefit
  budget?: Budget
}

export interface ItemBenefit {
  type: ItemBenefitType
  price?: Currency
  discount?: Discount
  /** At least 1. */
  perCustomerUses?: number
}

export interface ItemIdentifier {
  asin?: string
  sku?: string
}

export interface ItemIssue {
  code: string
  /** At most 1024 characters. */
  message: string
  severity: IssueSeverity
  identifier: ItemIdentifier
}

export interface LatestRevision {
  issues?: PromotionIssue[]
  promotionTitle: string
  selection: Selection
  purchaseRequirements?: PurchaseRequirements
  schedule: Schedule
  budget?: Budget
  customerSegments?: CustomerSegment[]
  benefit?: PromotionBenefit
  merchandising?: Merchandising
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  feeSnapshot?: PromotionFeeSnapshot
  marketplaceId: string
  promotionId: string
  promotionType: PromotionType
  /** Default: "STANDARD". */
  couponType?: CouponType
  trackingId: string
  revisionStatus: LatestRevisionRevisionStatus
}

export interface Merchandising {
  displayOnWebsite?: MerchandisingDisplayOnWebsite
}

export interface Pagination {
  nextToken?: string
}

export interface PreviewedFeeRates {
  upfrontFee?: UpfrontFee
  variableFee?: VariableFee
}

export interface PromotionBenefit {
  discount?: Discount
  benefitQuantity?: number
  /** At least 1. */
  perCustomerUses?: number
  stacking?: PromotionBenefitStacking
  /** At most 9 items. */
  additionalTiers?: BenefitTier[]
}

export interface PromotionFeeSnapshot {
  previewedFeeRates?: PreviewedFeeRates
}

export interface PromotionIssue {
  code: string
  /** At most 1024 characters. */
  message: string
  severity: IssueSeverity
}

export interface PromotionRevisionAttributes {
  issues?: PromotionIssue[]
  promotionTitle: string
  selection: Selection
  purchaseRequirements?: PurchaseRequirements
  schedule: Schedule
  budget?: Budget
  customerSegments?: CustomerSegment[]
  benefit?: PromotionBenefit
  merchandising?: Merchandising
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  feeSnapshot?: PromotionFeeSnapshot
  marketplaceId: string
  promotionId: string
  promotionType: PromotionType
  /** Default: "STANDARD". */
  couponType?: CouponType
  trackingId: string
}

export interface PromotionSummary {
  issues?: PromotionIssue[]
  promotionTitle: string
  selection: Selection
  purchaseRequirements?: PurchaseRequirements
  schedule: Schedule
  budget?: Budget
  customerSegments?: CustomerSegment[]
  benefit?: PromotionBenefit
  merchandising?: Merchandising
  /** ISO 8601 date and time. */
  createdDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
  feeSnapshot?: PromotionFeeSnapshot
  marketplaceId: string
  promotionId: string
  promotionType: PromotionType
  /** Default: "STANDARD". */
  couponType?: CouponType
  trackingId: string
  status: PromotionSummaryStatus
  latestRevision?: LatestRevision
}

export type PromotionType = 'BASKET_BUILDING' | 'DEAL' | 'PRICE_DISCOUNT' | 'COUPON' | (string & {})

export interface PurchaseCondition {
  quantityThreshold?: QuantityThreshold
  amountThreshold?: AmountThreshold
}

export interface PurchaseRequirements {
  selection: Selection
  condition: PurchaseCondition
  claimCode?: ClaimCode
}

export interface QuantityThreshold {
  type: QuantityThresholdType
  /** At least 1. */
  quantity: number
}

export interface Schedule {
  /** ISO 8601 date and time. */
  startDate?: string
  /** ISO 8601 date and time. */
  endDate?: string
  eventId?: string
}

export interface SearchPromotionsResponse {
  /** At least 0. */
  totalResults: number
  pagination?: Pagination
  promotions: PromotionSummary[]
}

export interface Selection {
  selectionId?: string
  /** At least 1. */
  revisionId?: number
  type: SelectionType
  selectionDetails?: SelectionDetails
}

export interface SelectionDetails {
  rules?: SelectionRules
  issues?: ItemIssue[]
  /** At most 100 items. */
  items?: Item[]
  pagination?: Pagination
}

export interface SelectionRules {
  /** At most 100 items. */
  excludedItems?: Item[]
}

export interface UpfrontFee {
  rate: Currency
  frequency: FeeFrequency
}

export interface VariableFee {
  /** 0 to 1. */
  salesPercentage: number
  feeCapAmount?: Currency
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
  includedData?: GetPromotionIncludedData[]
  /** Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US". */
  locale?: string
}

/** Parameters of {@link PromotionsApi.getSelection}. */
export interface GetSelectionParams {
  promotionId: string
  selectionId: string
  /** At least 1. */
  revisionId: number
  /** Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US". */
  locale?: string
  paginationToken?: string
  /** 1 to 100. Default: 20. */
  limit?: number
  includedData?: GetSelectionIncludedData[]
}

/** Parameters of {@link PromotionsApi.searchPromotions}. */
export interface SearchPromotionsParams {
  /** At most 1 item. */
  marketplaceIds: string[]
  /** Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US". */
  locale?: string
  statuses?: SearchPromotionsStatuses[]
  /** At most 10 items. */
  asins?: string[]
  /** At most 10 items. */
  skus?: string[]
  promotionTypes?: SearchPromotionsPromotionTypes[]
  /** ISO 8601 date and time. */
  startDateBefore?: string
  /** ISO 8601 date and time. */
  startDateAfter?: string
  /** ISO 8601 date and time. */
  endDateBefore?: string
  /** ISO 8601 date and time. */
  endDateAfter?: string
  /** ISO 8601 date and time. */
  updateDateAfter?: string
  /** ISO 8601 date and time. */
  updateDateBefore?: string
  paginationToken?: string
  /** Default: "PUBLISHED". */
  revision?: SearchPromotionsRevision
  /** 1 to 100. Default: 20. */
  limit?: number
  includedData?: SearchPromotionsIncludedData[]
}
