// Generated from Amazon's schema sellingPartnerMarketBasketAnalysisReport. To change this file, see CONTRIBUTING.md.

/** Products that customers buy together with the brand owner's products. */
export interface SellingPartnerMarketBasketAnalysisReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Products bought together, by product and period. */
  dataByAsin: MarketBasket[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT'
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
export type ReportPeriod = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | (string & {})

/** A product and another that customers bought with it. */
export interface MarketBasket {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** ASIN of the brand owner's product. */
  asin: string
  /** ASIN of the product that was in the same order. */
  purchasedWithAsin: string
  /** Rank of the other product. 1 is bought together most often. */
  purchasedWithRank: number
  /**
   * Share of orders with both products, among all orders with this product and at least one other. A fraction from
   * 0 to 1.
   */
  combinationPct: number
}
