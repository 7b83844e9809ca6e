// Generated from Amazon's schema vendorTrafficReport. To change this file, see CONTRIBUTING.md.

/** Page views of a vendor's products. */
export interface VendorTrafficReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Page views of all products together, by period. */
  trafficAggregate: TrafficAggregate[]
  /** Page views by product and period. */
  trafficByAsin: TrafficByAsin[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_VENDOR_TRAFFIC_REPORT'
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

/** Page views of all products in one period. */
export interface TrafficAggregate {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Number of views of the detail pages. At least 0. */
  glanceViews: number
}

/** Page views of one product in one period. */
export interface TrafficByAsin {
  /** First day of the period. */
  startDate: string
  /** Last day of the period. */
  endDate: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Number of views of the detail page. At least 0. */
  glanceViews: number
}
