// Generated from Amazon's schema vendorForecastingReport. To change this file, see CONTRIBUTING.md.

/** Amazon's forecast of customer demand for a vendor's products. */
export interface VendorForecastingReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Forecasts, by product and period. */
  forecastByAsin: AsinForecast[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_VENDOR_FORECASTING_REPORT'
  /** Options of the request. */
  reportOptions: ReportOptions
  /** Date of the last update of the data. ISO 8601 date. */
  lastUpdatedDate: string
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
}

/** Options of the request, or their defaults. */
export interface ReportOptions {
  /** Amazon program in which the products are sold. */
  sellingProgram: SellingProgram
}

/** Amazon program in which the products are sold. */
export type SellingProgram = 'RETAIL' | 'FRESH' | (string & {})

/** Forecast for one product in one period. */
export interface AsinForecast {
  /** When the forecast was made. ISO 8601 date. */
  forecastGenerationDate: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Units that Amazon expects customers to buy. At least 0. */
  meanForecastUnits: number
  /** Units that are enough with a probability of 70%. At least 0. */
  p70ForecastUnits: number
  /** Units that are enough with a probability of 80%. At least 0. */
  p80ForecastUnits: number
  /** Units that are enough with a probability of 90%. At least 0. */
  p90ForecastUnits: number
}
