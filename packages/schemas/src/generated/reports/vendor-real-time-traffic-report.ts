// Generated from Amazon's schema vendorRealTimeTrafficReport. To change this file, see CONTRIBUTING.md.

/** Page views of a vendor's products, by hour. */
export interface VendorRealTimeTrafficReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Rows by product and hour. */
  reportData: HourlyTraffic[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_VENDOR_REAL_TIME_TRAFFIC_REPORT'
  /** Start of the requested hours, in UTC. The report has only full hours. ISO 8601 date and time. */
  dataStartTime: string
  /** End of the requested hours, in UTC. The report has only full hours. ISO 8601 date and time. */
  dataEndTime: string
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
}

/** Page views of one product in one hour. */
export interface HourlyTraffic {
  /** Start of the period, in UTC. ISO 8601 date and time. */
  startTime: string
  /** End of the period, in UTC. ISO 8601 date and time. */
  endTime: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Number of views of the detail page. At least 0. */
  glanceViews: number
}
