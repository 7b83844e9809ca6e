// Generated from Amazon's schema vendorRealTimeSalesReport. To change this file, see CONTRIBUTING.md.

/** Sales of a vendor's products, by hour. */
export interface VendorRealTimeSalesReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Rows by product and hour. */
  reportData: HourlySales[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_VENDOR_REAL_TIME_SALES_REPORT'
  /** Start of the requested hours, in UTC. The report has only full hours. ISO 8601 date and time. */
  dataStartTime: string
  /** End of the requested hours, in UTC. The report has only full hours. ISO 8601 date and time. */
  dataEndTime: string
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
  /** Options of the request. */
  reportOptions: ReportOptions
}

/** Options of the request, or their defaults. */
export interface ReportOptions {
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** Sales of one product in one hour. */
export interface HourlySales {
  /** Start of the period, in UTC. ISO 8601 date and time. */
  startTime: string
  /** End of the period, in UTC. ISO 8601 date and time. */
  endTime: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Ordered units, less canceled ones. Can be negative. */
  orderedUnits: number
  /** Sales of the ordered products, less cancellations. */
  orderedRevenue: number
}
