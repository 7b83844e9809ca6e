// Generated from Amazon's schema promotionReport. To change this file, see CONTRIBUTING.md.

/** Results of promotions: deals and price discounts. */
export interface PromotionReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Promotions that start within the requested period. */
  promotions: Promotion[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_PROMOTION_PERFORMANCE_REPORT'
  /** Options of the request. */
  reportOptions: ReportOptions
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
}

/** Options of the request. */
export interface ReportOptions {
  /** Start of the period in which the promotions start. ISO 8601 date and time. */
  promotionStartDateFrom: string
  /** End of the period in which the promotions start. ISO 8601 date and time. */
  promotionStartDateTo: string
}

/** A promotion and its results. */
export interface Promotion {
  /** Amazon's ID of the promotion. */
  promotionId: string
  /** Name that customers see. */
  promotionName: string
  /** Vendor code of the funding agreement. Only for vendors. */
  vendorCode?: string | undefined
  /** Merchant customer ID of the funding agreement. Only for sellers. */
  merchantId?: string | undefined
  /** Units sold of all products of the promotion. At least 0. */
  unitsSold: number
  /** Amount that the vendor has paid for all products. Only for vendors. At least 0. */
  amountSpent?: number | undefined
  /** Currency of `amountSpent`, as three letters in ISO 4217. */
  amountSpentCurrencyCode?: string | undefined
  /** Sales of all products of the promotion. At least 0. */
  revenue: number
  /** Currency of `revenue`, as three letters in ISO 4217. */
  revenueCurrencyCode: string
  /** When the promotion starts, in UTC. ISO 8601 date and time. */
  startDateTime: string
  /** When the promotion ends, in UTC. ISO 8601 date and time. */
  endDateTime: string
  /** Kind of promotion. */
  type: PromotionType
  /** State of the promotion. */
  status: PromotionStatus
  /**
   * Creator of the promotion. `SELF-SERVICE`: the seller or vendor. `FULL-SERVICE`: an account manager.
   * `AUTOMATED`: a system of Amazon.
   */
  creationChannel: CreationChannel
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** ID of the agreement by which the vendor pays. Only for vendors. */
  fundingAgreementId?: string | undefined
  /** Views of the detail pages of all products. At least 0. */
  glanceViews?: number | undefined
  /** When the promotion was created, in UTC. ISO 8601 date and time. */
  createdDateTime: string
  /** When the promotion was last changed, in UTC. ISO 8601 date and time. */
  lastUpdatedDateTime: string
  /** Products of the promotion with their results. */
  includedProducts: IncludedProduct[]
}

/** Kind of promotion. */
export type PromotionType =
  | 'BEST_DEAL'
  | 'DEAL_OF_THE_DAY'
  | 'LIGHTNING_DEAL'
  | 'PRICE_DISCOUNT'
  | 'SALES_DISCOUNT'
  | 'COUPON'
  | 'PROMO_CODE'
  | (string & {})

/** State of the promotion. */
export type PromotionStatus = 'APPROVED' | 'PENDING_APPROVAL' | 'NEEDS_YOUR_ATTENTION' | 'CANCELED' | (string & {})

/**
 * Creator of the promotion. `SELF-SERVICE`: the seller or vendor. `FULL-SERVICE`: an account manager.
 * `AUTOMATED`: a system of Amazon.
 */
export type CreationChannel = 'SELF-SERVICE' | 'FULL-SERVICE' | 'AUTOMATED' | 'MANUAL' | (string & {})

/** A product of a promotion and its results. */
export interface IncludedProduct {
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Title of the product. */
  productName: string
  /** Views of the product's detail page. At least 0. */
  productGlanceViews?: number | undefined
  /** Units sold at the price of the promotion. At least 0. */
  productUnitsSold: number
  /** Amount that the vendor has paid for the product. Only for vendors. At least 0. */
  productAmountSpent?: number | undefined
  /** Currency of `productAmountSpent`, as three letters in ISO 4217. */
  productAmountSpentCurrencyCode?: string | undefined
  /** Sales of the product. At least 0. */
  productRevenue: number
  /** Currency of `productRevenue`, as three letters in ISO 4217. */
  productRevenueCurrencyCode: string
}
