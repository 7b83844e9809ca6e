// Generated from Amazon's schema vendorSalesReport. To change this file, see CONTRIBUTING.md.

/** Sales of a vendor's products. */
export interface VendorSalesReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Sales of all products together, by period. */
  salesAggregate: SalesAggregate[]
  /** Sales by product and period. */
  salesByAsin: SalesByAsin[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_VENDOR_SALES_REPORT'
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
  /**
   * `MANUFACTURING` for products that the vendor makes, wherever Amazon buys them. `SOURCING` for products that
   * Amazon buys from this vendor.
   */
  distributorView: DistributorView
  /** Length of the periods into which the data is grouped. */
  reportPeriod: ReportPeriod
  /** Amazon program in which the products are sold. */
  sellingProgram: SellingProgram
}

/**
 * `MANUFACTURING` for products that the vendor makes, wherever Amazon buys them. `SOURCING` for products that
 * Amazon buys from this vendor.
 */
export type DistributorView = 'MANUFACTURING' | 'SOURCING' | (string & {})

/** Length of the periods into which the data is grouped. */
export type ReportPeriod = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | (string & {})

/** Amazon program in which the products are sold. */
export type SellingProgram = 'RETAIL' | 'BUSINESS' | 'FRESH' | (string & {})

/** Sales of all products in one period. */
export interface SalesAggregate {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Units that customers sent back. Filled for the programs `RETAIL` and `BUSINESS`. At least 0. */
  customerReturns?: number | undefined
  /** Sales of the ordered products, less returns. Filled for the view `MANUFACTURING`. */
  orderedRevenue?: Money | undefined
  /** Units that customers ordered. Filled for the view `MANUFACTURING`. At least 0. */
  orderedUnits?: number | undefined
  /** Cost of the shipped units for Amazon, less returns. */
  shippedCogs: Money
  /** Sales of the shipped units, less returns. */
  shippedRevenue: Money
  /** Units shipped to customers. At least 0. */
  shippedUnits: number
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** Sales of one product in one period. */
export interface SalesByAsin {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Units that customers sent back. Filled for the programs `RETAIL` and `BUSINESS`. At least 0. */
  customerReturns?: number | undefined
  /** Sales of the ordered products, less returns. Filled for the view `MANUFACTURING`. */
  orderedRevenue?: Money | undefined
  /** Units that customers ordered. Filled for the view `MANUFACTURING`. At least 0. */
  orderedUnits?: number | undefined
  /** Cost of the shipped units for Amazon, less returns. */
  shippedCogs: Money
  /** Sales of the shipped units, less returns. */
  shippedRevenue: Money
  /** Units shipped to customers. At least 0. */
  shippedUnits: number
}
