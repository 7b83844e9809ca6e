// Generated from Amazon's schema sellerCouponReport. To change this file, see CONTRIBUTING.md.

/** Results of a seller's coupons. Start dates can be up to two years ago. */
export interface SellerCouponReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Coupons that start within the requested period. */
  coupons: Coupon[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_COUPON_PERFORMANCE_REPORT'
  /** Options of the request. */
  reportOptions: ReportOptions
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
}

/** Options of the request. */
export interface ReportOptions {
  /** Start of the period in which the coupons start, in UTC. ISO 8601 date and time. */
  couponStartDateFrom: string
  /** End of the period in which the coupons start, in UTC. ISO 8601 date and time. */
  couponStartDateTo: string
}

/** A coupon and its results. */
export interface Coupon {
  /** Amazon's ID of the coupon. */
  couponId: string
  /** Merchant customer ID of the seller. */
  merchantId: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Currency of all amounts of the coupon, as three letters in ISO 4217. */
  currencyCode: string
  /** Name that the creator gave the coupon. */
  name?: string | undefined
  /** Text that customers see on the detail page. */
  websiteMessage?: string | undefined
  /** When the coupon starts, in UTC. ISO 8601 date and time. */
  startDateTime: string
  /** When the coupon ends, in UTC. ISO 8601 date and time. */
  endDateTime: string
  /** Customers who can use the coupon, such as `All (Default)`. */
  customerSegment: string
  /** Whether the discount is a percentage or an amount of money. */
  discountType?: DiscountType | undefined
  /** Percentage or amount of money, depending on `discountType`. At least 0. */
  discountAmount?: number | undefined
  /** Number of different customers who clipped the coupon. At least 0. */
  clips: number
  /** How often customers used the coupon, with orders that were later returned or canceled. At least 0. */
  redemptions: number
  /** Budget for discounts and fees. At least 0. */
  budget?: number | undefined
  /** Sum that customers saved, with orders that were later returned or canceled. At least 0. */
  totalDiscount: number
  /** Cost of the coupon so far, with its fees. At least 0. */
  budgetSpent: number
  /** `budget` less `budgetSpent`. At least 0. */
  budgetRemaining?: number | undefined
  /** Used part of the budget, in percent. 0 to 100. */
  budgetPercentageUsed: number
  /** Sales with the coupon after the discount, with orders that were later returned or canceled. At least 0. */
  sales?: number | undefined
  /** Products of the coupon. */
  asins: CouponAsin[]
}

/** Whether the discount is a percentage or an amount of money. */
export type DiscountType = 'PERCENT_OFF_LIST_PRICE' | 'AMOUNT_OFF_LIST_PRICE' | (string & {})

/** A product of a coupon. */
export interface CouponAsin {
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
}
