// Generated from Amazon's schema vendorNetPureProductMarginReport. To change this file, see CONTRIBUTING.md.

/** Amazon's margin with a vendor's products. */
export interface VendorNetPureProductMarginReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Margin with all products together, by period. */
  netPureProductMarginAggregate: MarginAggregate[]
  /** Margin by product and period. */
  netPureProductMarginByAsin: MarginByAsin[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT'
  /** Options of the request. */
  reportOptions: ReportOptions
  /** Date of the last update of the data. ISO 8601 date. */
  lastUpdatedDate: string
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
export type ReportPeriod = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | (string & {})

/** Margin with all products in one period. */
export interface MarginAggregate {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /**
   * Amazon's margin as a fraction: sales less cost of goods and vendor funding, divided by sales. Negative if
   * Amazon loses money.
   */
  netPureProductMargin: number
}

/** Margin with one product in one period. */
export interface MarginByAsin {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /**
   * Amazon's margin as a fraction: sales less cost of goods and vendor funding, divided by sales. Negative if
   * Amazon loses money.
   */
  netPureProductMargin: number
}
