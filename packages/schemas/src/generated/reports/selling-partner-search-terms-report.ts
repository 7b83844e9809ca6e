// Generated from Amazon's schema sellingPartnerSearchTermsReport. To change this file, see CONTRIBUTING.md.

/** Most searched terms of a store, each with the three products that customers clicked most. */
export interface SellingPartnerSearchTermsReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Clicked products, by department and search term. */
  dataByDepartmentAndSearchTerm: SearchTermClicks[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT'
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

/** A search term and one of the products that customers clicked after it. */
export interface SearchTermClicks {
  /** Department in which customers searched, such as `Amazon.com` for all. */
  departmentName: string
  /** Text for which customers searched. */
  searchTerm: string
  /** Rank of the term in its department. 1 is searched most often. At least 1. */
  searchFrequencyRank: number
  /** ASIN of the clicked product. */
  clickedAsin: string
  /** Rank of the product by its share of clicks. 1 is clicked most often. At least 1. */
  clickShareRank: number
  /** Share of the product in all clicks after the term. A fraction from 0 to 1. */
  clickShare: number
  /** Share of the product in all purchases after the term. A fraction from 0 to 1. */
  conversionShare: number
}
