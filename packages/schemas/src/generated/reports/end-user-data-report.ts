// Generated from Amazon's schema endUserDataReport. To change this file, see CONTRIBUTING.md.

/**
 * Personal data and activity of customers who agreed to share them with the seller. Only in some European
 * stores.
 */
export interface EndUserDataReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** The customers and their data. */
  endUserData: EndUserData[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'END_USER_DATA_REPORT'
  /** Options of the request. */
  reportOptions?: ReportOptions | undefined
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
  reportPeriod?: ReportPeriod | undefined
}

/** Length of the periods into which the data is grouped. */
export type ReportPeriod = 'DAY' | 'WEEK' | 'MONTH' | (string & {})

/** One customer. */
export interface EndUserData {
  /** First and last name of the customer. */
  fullName: string
  /** Postal address of the customer. */
  mailingAddress: MailingAddress
  /** Main email address of the customer. */
  primaryEmail: string
  /** Views and purchases of the customer, by product and period. */
  asinMetrics: AsinMetrics[]
}

/** Postal address of a customer. */
export interface MailingAddress {
  /** First line of the street address. */
  addressLine1?: string | undefined
  /** Second line of the street address. */
  addressLine2?: string | undefined
  /** Third line of the street address. */
  addressLine3?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** State, region or province. */
  stateOrRegion?: string | undefined
  /** District, or county of the address. */
  districtOrCounty?: string | undefined
  /** Postal code, such as `10115`. */
  postalCode?: string | undefined
  /** Country, as two letters in ISO 3166-1 alpha-2. */
  countryCode?: string | undefined
}

/** Activity of a customer for one product in one period. */
export interface AsinMetrics {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** How often the customer viewed the product. At least 0. */
  pageViews?: number | undefined
  /**
   * Amount that the customer spent on the product: price, shipping and gift wrap, less returns and discounts. At
   * least 0.
   */
  gms?: number | undefined
  /** Currency of `gms`, as three letters in ISO 4217. */
  currencyCode?: string | undefined
}
