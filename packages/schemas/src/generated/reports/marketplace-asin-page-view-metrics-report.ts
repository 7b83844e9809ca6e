// Generated from Amazon's schema marketplaceAsinPageViewMetrics. To change this file, see CONTRIBUTING.md.

/** Page views of all products of a product type in European stores, for up to seven days. */
export interface MarketplaceAsinPageViewMetricsReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Page views by product and period. */
  marketplaceAsinPageViewMetrics: AsinPageViewMetrics[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'MARKETPLACE_ASIN_PAGE_VIEW_METRICS'
  /** Options of the request. */
  reportOptions: ReportOptions
  /** First day or time of the data. Amazon ignores the time of day in daily and longer periods. ISO 8601 date. */
  dataStartTime?: string | undefined
  /** Last day or time of the data. Amazon ignores the time of day in daily and longer periods. ISO 8601 date. */
  dataEndTime?: string | undefined
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
}

/** Options of the request. */
export interface ReportOptions {
  /** Product type whose products the report contains, such as `AUTO_BATTERY`. */
  productType: string
}

/** Page views of one product in one period. */
export interface AsinPageViewMetrics {
  /** Start of the period, in UTC. ISO 8601 date and time. */
  startTime: string
  /** End of the period, in UTC. ISO 8601 date and time. */
  endTime: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** How often customers viewed the detail page. At least 0. */
  pageViews: number
}
