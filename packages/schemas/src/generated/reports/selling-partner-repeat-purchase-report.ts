// Generated from Amazon's schema sellingPartnerRepeatPurchaseReport. To change this file, see CONTRIBUTING.md.

/** How many customers bought the brand owner's products again. */
export interface SellingPartnerRepeatPurchaseReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Repeat purchases, by product and period. */
  dataByAsin: RepeatPurchases[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT'
  /** Options of the request. */
  reportOptions: ReportOptions
  /** First day or time of the data. Amazon ignores the time of day in daily and longer periods. ISO 8601 date. */
  dataStartTime: string
  /** Last day or time of the data. Amazon ignores the time of day in daily and longer periods. ISO 8601 date. */
  dataEndTime: string
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
}

/** Options of the request, or their defaults. */
export interface ReportOptions {
  /** Length of the periods into which the data is grouped. */
  reportPeriod: ReportPeriod
}

/** Length of the periods into which the data is grouped. */
export type ReportPeriod = 'WEEK' | 'MONTH' | 'QUARTER' | (string & {})

/** Repeat purchases of one product in one period. */
export interface RepeatPurchases {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Orders with the product. An order can have several units. */
  orders: number
  /** Different customers who ordered the product. */
  uniqueCustomers: number
  /** Share of customers who bought the product again. A fraction from 0 to 1. */
  repeatCustomersPctTotal: number
  /** Sales to customers who bought again. Returns are not subtracted. */
  repeatPurchaseRevenue: Money
  /** Share of `repeatPurchaseRevenue` in all sales of the product. A fraction from 0 to 1. */
  repeatPurchaseRevenuePctTotal: number
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. Pattern: `[A-Z]{3}`. */
  currencyCode: string
}
