// Generated from Amazon's schema vendorCouponReport. To change this file, see CONTRIBUTING.md.

/** Results of a vendor's coupons. Start dates can be up to two years ago. */
export interface VendorCouponReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Campaigns that start within the requested period. */
  campaigns: Campaign[]
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
  /** Start of the period in which the campaigns start, in UTC. ISO 8601 date and time. */
  campaignStartDateFrom: string
  /** End of the period in which the campaigns start, in UTC. ISO 8601 date and time. */
  campaignStartDateTo: string
}

/** A campaign with its coupons. */
export interface Campaign {
  /** Amazon's ID of the campaign. */
  campaignId: string
  /** Name that the vendor gave the campaign. */
  campaignName: string
  /** Vendor code of the campaign. */
  vendorCode: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** When the campaign was created, in UTC. ISO 8601 date and time. */
  creationDateTime: string
  /** When the data was last updated, in UTC. Up to 24 hours ago. ISO 8601 date and time. */
  lastUpdatedDateTime: string
  /** Whether the campaign is for Subscribe and Save. */
  isSubscribeAndSave: boolean
  /** Whether each coupon has its budget, or all share one. */
  budgetType: BudgetType
  /** Sum of the clips of all coupons. At least 0. */
  totalClips: number
  /** Sum of the redemptions of all coupons. At least 0. */
  totalRedemptions: number
  /** Currency of all amounts of the campaign, as three letters in ISO 4217. */
  currencyCode?: string | undefined
  /** Budget that all coupons share. Only if `budgetType` is `SHARED_BUDGET`. At least 0. */
  totalBudget?: number | undefined
  /** Cost of all coupons so far, with their fees. Only if `budgetType` is `SHARED_BUDGET`. At least 0. */
  totalBudgetSpent?: number | undefined
  /** `totalBudget` less `totalBudgetSpent`. Only if `budgetType` is `SHARED_BUDGET`. At least 0. */
  totalBudgetRemaining?: number | undefined
  /** Coupons of the campaign. */
  coupons: Coupon[]
}

/** Whether each coupon has its budget, or all share one. */
export type BudgetType = 'PER_INDIVIDUAL_COUPON' | 'SHARED_BUDGET' | (string & {})

/** A coupon and its results. */
export interface Coupon {
  /** Amazon's ID of the coupon. */
  couponId: string
  /** Name that the creator gave the coupon. */
  name?: string | undefined
  /** Text that customers see on the detail page. */
  websiteMessage?: string | undefined
  /** When the coupon starts, in UTC. ISO 8601 date and time. */
  startDateTime: string
  /** When the coupon ends, in UTC. ISO 8601 date and time. */
  endDateTime: string
  /** Whether each customer can use the coupon only once. */
  isOncePerCustomer: boolean
  /** Customers who can use the coupon, such as `All (Default)`. */
  customerSegment: string
  /** How often customers clipped the coupon. At least 0. */
  clips: number
  /** How often customers used the coupon, with orders that were later returned or canceled. At least 0. */
  redemptions: number
  /** Budget for discounts and fees. Only if the campaign's `budgetType` is `PER_INDIVIDUAL_COUPON`. At least 0. */
  budget?: number | undefined
  /** Sum that customers saved, with orders that were later returned or canceled. At least 0. */
  totalDiscount: number
  /** Cost of the coupon so far, with its fees. At least 0. */
  budgetSpent: number
  /** `budget` less `budgetSpent`. Only if the campaign's `budgetType` is `PER_INDIVIDUAL_COUPON`. At least 0. */
  budgetRemaining?: number | undefined
  /** Used part of the budget, in percent. 0 to 100. */
  budgetPercentageUsed: number
  /** Products of the coupon. */
  asins: CouponAsin[]
}

/** A product of a coupon and its discount. */
export interface CouponAsin {
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Whether the discount is a percentage or an amount of money. */
  discountType: DiscountType
  /** Percentage or amount of money, depending on `discountType`. At least 0. */
  discountAmount: number
}

/** Whether the discount is a percentage or an amount of money. */
export type DiscountType = 'PERCENT_OFF_LIST_PRICE' | 'AMOUNT_OFF_LIST_PRICE' | (string & {})
