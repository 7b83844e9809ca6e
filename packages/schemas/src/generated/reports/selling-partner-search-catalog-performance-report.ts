// Generated from Amazon's schema sellingPartnerSearchCatalogPerformanceReport. To change this file, see CONTRIBUTING.md.

/** How customers found, clicked and bought the brand owner's products in search results. */
export interface SellingPartnerSearchCatalogPerformanceReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Search performance, by product and period. */
  dataByAsin: SearchCatalogPerformance[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT'
  /** Options of the request. */
  reportOptions: ReportOptions
  /** First day or time of the data. Amazon ignores the time of day in daily and longer periods. ISO 8601 date. */
  dataStartTime: string
  /** Last day or time of the data. Amazon ignores the time of day in daily and longer periods. ISO 8601 date. */
  dataEndTime: string
  /** IDs of the Amazon stores in the request. Most report types allow only one. */
  marketplaceIds: string[]
}

/** Options of the request. */
export interface ReportOptions {
  /** Length of the periods into which the data is grouped. */
  reportPeriod: ReportPeriod
  /** ASINs in the request, separated by spaces. Absent: all products of the brand owner. */
  asins?: string | undefined
}

/** Length of the periods into which the data is grouped. */
export type ReportPeriod = 'WEEK' | 'MONTH' | 'QUARTER' | (string & {})

/** Search performance of one product in one period. */
export interface SearchCatalogPerformance {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** How often search results showed the product. */
  impressionData: ImpressionData
  /** How often customers clicked the product. */
  clickData: ClickData
  /** How often customers put the product into the cart. */
  cartAddData: CartAddData
  /** How often customers bought the product. */
  purchaseData: PurchaseData
}

/** Impressions in search results. */
export interface ImpressionData {
  /** Impressions for all search queries, with sponsored ones. */
  impressionCount: number
  /** Median price of the product in its impressions. */
  impressionMedianPrice: Money
  /** Impressions with a message about same-day delivery. */
  sameDayShippingImpressionCount: number
  /** Impressions with a message about one-day delivery. */
  oneDayShippingImpressionCount: number
  /** Impressions with a message about two-day delivery. */
  twoDayShippingImpressionCount: number
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. Pattern: `[A-Z]{3}`. */
  currencyCode: string
}

/** Clicks in search results. */
export interface ClickData {
  /** Clicks for all search queries. */
  clickCount: number
  /** Clicks divided by impressions. */
  clickRate: number
  /** Median price of the product when it was clicked. */
  clickedMedianPrice: Money
  /** Clicks on results with a message about same-day delivery. */
  sameDayShippingClickCount: number
  /** Clicks on results with a message about one-day delivery. */
  oneDayShippingClickCount: number
  /** Clicks on results with a message about two-day delivery. */
  twoDayShippingClickCount: number
}

/** Additions to the cart after a search. */
export interface CartAddData {
  /** Additions to the cart for all search queries. */
  cartAddCount: number
  /** Median price of the product when it was added. */
  cartAddedMedianPrice: Money
  /** Additions to the cart after a message about same-day delivery. */
  sameDayShippingCartAddCount: number
  /** Additions to the cart after a message about one-day delivery. */
  oneDayShippingCartAddCount: number
  /** Additions to the cart after a message about two-day delivery. */
  twoDayShippingCartAddCount: number
}

/** Purchases after a search. */
export interface PurchaseData {
  /** Purchases for all search queries. */
  purchaseCount: number
  /** Sales to customers who came from a search. */
  searchTrafficSales: Money
  /** Purchases divided by clicks. */
  conversionRate: number
  /** Median price of the product when it was bought. */
  purchaseMedianPrice: Money
  /** Purchases after a message about same-day delivery. */
  sameDayShippingPurchaseCount: number
  /** Purchases after a message about one-day delivery. */
  oneDayShippingPurchaseCount: number
  /** Purchases after a message about two-day delivery. */
  twoDayShippingPurchaseCount: number
}
