// Generated from Amazon's model promotions_2025-12-01. To change this file, see CONTRIBUTING.md.

export interface AmountThreshold {
  type: 'AT_LEAST'
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
  type: 'AMOUNT' | 'UNITS'
  /** At least 0. */
  value: number
  /** Exactly 3 characters. */
  currencyCode?: string
}

export interface ClaimCode {
  type: 'GROUP' | 'INDIVIDUAL'
  /** 6 to 12 characters. Pattern: `^[0-9A-Z]+$`. */
  value?: string
}

/** Default: "STANDARD". */
export type CouponType = 'STANDARD' | 'SUBSCRIBE_AND_SAVE' | 'REORDER_REWARDS'

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

export type CustomerSegmentType = 'BRAND' | 'PROGRAM'

export interface Discount {
  type: 'PERCENTAGE_OFF' | 'AMOUNT_OFF' | 'FREE_ITEM'
  /** 1 to 100. */
  percentOff?: number
  /** At least 0. */
  amountOff?: number
  /** Exactly 3 characters. */
  currencyCode?: string
}

export interface ErrorList {
  errors: ModelError[]
}

export type FeeFrequency = 'ONE_TIME' | 'DAILY'

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
  status: 'PROCESSING' | 'UPCOMING' | 'RUNNING' | 'EXPIRED' | 'FAILED' | 'CANCELLING' | 'CANCELLED'
  latestRevision?: LatestRevision
}

export interface GetSelectionResponse {
  selection: Selection
}

export interface Issue {
  code: string
  /** At most 1024 characters. */
  message: string
  severity: 'ERROR' | 'WARNING'
}

export interface Item {
  asin?: string
  sku?: string
  benefit?: ItemBenefit
  budget?: Budget
}

export interface ItemBenefit {
  type: 'FIXED_PRICE' | 'DISCOUNTED_PRICE'
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
  severity: 'ERROR' | 'WARNING'
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
  revisionStatus: 'PROCESSING' | 'FAILED'
}

export interface Merchandising {
  displayOnWebsite?: 'ALLOWED' | 'NOT_ALLOWED'
}

export interface ModelError {
  code: string
  /** At most 1024 characters. */
  message: string
  details?: string
  itemIdentifier?: ItemIdentifier
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
  stacking?: 'ALLOWED' | 'NOT_ALLOWED'
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
  severity: 'ERROR' | 'WARNING'
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
  status: 'PROCESSING' | 'UPCOMING' | 'RUNNING' | 'EXPIRED' | 'FAILED' | 'CANCELLING' | 'CANCELLED'
  latestRevision?: LatestRevision
}

export type PromotionType = 'BASKET_BUILDING' | 'DEAL' | 'PRICE_DISCOUNT' | 'COUPON'

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
  type: 'AT_LEAST' | 'FOR_EACH'
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
  type: 'CATALOG' | 'ITEMS'
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

/** Parameters of {@link PromotionsApi.getPromotion}. */
export interface GetPromotionParams {
  promotionId: string
  includedData?: Array<'ISSUES' | 'SELECTION' | 'CUSTOMER_SEGMENTS'>
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
  includedData?: 'ISSUES'[]
}

/** Parameters of {@link PromotionsApi.searchPromotions}. */
export interface SearchPromotionsParams {
  /** At most 1 item. */
  marketplaceIds: string[]
  /** Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US". */
  locale?: string
  statuses?: Array<'PROCESSING' | 'UPCOMING' | 'RUNNING' | 'EXPIRED' | 'FAILED' | 'CANCELLING' | 'CANCELLED'>
  /** At most 10 items. */
  asins?: string[]
  /** At most 10 items. */
  skus?: string[]
  promotionTypes?: Array<'BASKET_BUILDING' | 'DEAL' | 'PRICE_DISCOUNT' | 'COUPON'>
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
  revision?: 'LATEST' | 'PUBLISHED' | 'ANY'
  /** 1 to 100. Default: 20. */
  limit?: number
  includedData?: Array<'ISSUES' | 'CUSTOMER_SEGMENTS'>
}
