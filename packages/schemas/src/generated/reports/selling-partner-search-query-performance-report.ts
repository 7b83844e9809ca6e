// Generated from Amazon's schema sellingPartnerSearchQueryPerformanceReport. To change this file, see CONTRIBUTING.md.

/** How the brand owner's products performed for each search query of customers. */
export interface SellingPartnerSearchQueryPerformanceReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Search performance, by product, period and query. */
  dataByAsin: SearchQueryPerformance[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT'
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
  /** ASINs in the request, separated by spaces. At most 200 characters. */
  asin: string
}

/** Length of the periods into which the data is grouped. */
export type ReportPeriod = 'WEEK' | 'MONTH' | 'QUARTER' | (string & {})

/** Performance of one product for one search query in one period. */
export interface SearchQueryPerformance {
  /** First day of the period. ISO 8601 date. */
  startDate: string
  /** Last day of the period. ISO 8601 date. */
  endDate: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** The query with its rank and volume. */
  searchQueryData: SearchQueryData
  /** How often search results showed products. */
  impressionData: ImpressionData
  /** How often customers clicked products. */
  clickData: ClickData
  /** How often customers put products into the cart. */
  cartAddData: CartAddData
  /** How often customers bought products. */
  purchaseData: PurchaseData
}

/** A search query of customers. */
export interface SearchQueryData {
  /** Text that customers typed, such as `wireless headphones`. */
  searchQuery: string
  /** Rank of the query among all queries for the product. 1 is the best. */
  searchQueryScore: number
  /** How often customers searched for the query in the period. */
  searchQueryVolume: number
}

/** Impressions in the results of a query. */
export interface ImpressionData {
  /** Impressions of all products for the query. */
  totalQueryImpressionCount: number
  /** Impressions of this product for the query. */
  asinImpressionCount: number
  /** Share of this product in all impressions for the query, as a fraction. */
  asinImpressionShare: number
}

/** Clicks in the results of a query. */
export interface ClickData {
  /** Clicks of all products for the query. */
  totalClickCount: number
  /** Clicks of all products divided by `searchQueryVolume`. */
  totalClickRate: number
  /** Clicks of this product for the query. */
  asinClickCount: number
  /** Share of this product in all clicks for the query, as a fraction. */
  asinClickShare: number
  /** Median price of all products at their clicks. */
  totalMedianClickPrice: Money
  /** Median price of this product at its clicks. */
  asinMedianClickPrice: Money
  /** Clicks of all products after a message about same-day delivery. */
  totalSameDayShippingClickCount: number
  /** Clicks of all products after a message about one-day delivery. */
  totalOneDayShippingClickCount: number
  /** Clicks of all products after a message about two-day delivery. */
  totalTwoDayShippingClickCount: number
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. Pattern: `[A-Z]{3}`. */
  currencyCode: string
}

/** Additions to the cart after a query. */
export interface CartAddData {
  /** Additions to the cart of all products for the query. */
  totalCartAddCount: number
  /** Additions to the cart of all products divided by `searchQueryVolume`. */
  totalCartAddRate: number
  /** Additions to the cart of this product for the query. */
  asinCartAddCount: number
  /** Share of this product in all additions to the cart for the query, as a fraction. */
  asinCartAddShare: number
  /** Median price of all products at their additions to the cart. */
  totalMedianCartAddPrice: Money
  /** Median price of this product at its additions to the cart. */
  asinMedianCartAddPrice: Money
  /** Additions to the cart of all products after a message about same-day delivery. */
  totalSameDayShippingCartAddCount: number
  /** Additions to the cart of all products after a message about one-day delivery. */
  totalOneDayShippingCartAddCount: number
  /** Additions to the cart of all products after a message about two-day delivery. */
  totalTwoDayShippingCartAddCount: number
}

/** Purchases after a query. */
export interface PurchaseData {
  /** Purchases of all products for the query. */
  totalPurchaseCount: number
  /** Purchases of all products divided by `searchQueryVolume`. */
  totalPurchaseRate: number
  /** Purchases of this product for the query. */
  asinPurchaseCount: number
  /** Share of this product in all purchases for the query, as a fraction. */
  asinPurchaseShare: number
  /** Median price of all products at their purchases. */
  totalMedianPurchasePrice: Money
  /** Median price of this product at its purchases. */
  asinMedianPurchasePrice: Money
  /** Purchases of all products after a message about same-day delivery. */
  totalSameDayShippingPurchaseCount: number
  /** Purchases of all products after a message about one-day delivery. */
  totalOneDayShippingPurchaseCount: number
  /** Purchases of all products after a message about two-day delivery. */
  totalTwoDayShippingPurchaseCount: number
}
