// Generated from Amazon's schema sellerSalesAndTrafficReport. To change this file, see CONTRIBUTING.md.

/** Sales and page views of a seller in one store, by date and by product. */
export interface SellerSalesAndTrafficReport {
  /** The request: type, options, dates and stores. */
  reportSpecification: ReportSpecification
  /** Sales and traffic of all products together, by period. */
  salesAndTrafficByDate: SalesAndTrafficByDate[]
  /** Sales and traffic by product, for the whole requested period. */
  salesAndTrafficByAsin: SalesAndTrafficByAsin[]
}

/** The request that led to the report, as Amazon understood it. */
export interface ReportSpecification {
  /** Type that was passed to `createReport`. */
  reportType: 'GET_SALES_AND_TRAFFIC_REPORT'
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
  /** Length of the periods in `salesAndTrafficByDate`. Default: `DAY`. */
  dateGranularity?: DateGranularity | undefined
  /** Kind of product in a row of `salesAndTrafficByAsin`. Default: `PARENT`. */
  asinGranularity?: AsinGranularity | undefined
}

/** Length of the periods in `salesAndTrafficByDate`. Default: `DAY`. */
export type DateGranularity = 'DAY' | 'WEEK' | 'MONTH' | (string & {})

/** Kind of product in a row of `salesAndTrafficByAsin`. Default: `PARENT`. */
export type AsinGranularity = 'PARENT' | 'CHILD' | 'SKU' | (string & {})

/** Sales and traffic of all products in one period. */
export interface SalesAndTrafficByDate {
  /** First day of the period. ISO 8601 date. */
  date: string
  /** Sales in the period. */
  salesByDate: SalesByDate
  /** Traffic in the period. */
  trafficByDate: TrafficByDate
}

/** Sales of all products in one period. */
export interface SalesByDate {
  /** Sales of the ordered products: price times ordered units. */
  orderedProductSales: Money
  /**
   * Like `orderedProductSales`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  orderedProductSalesB2B?: Money | undefined
  /**
   * Ordered units. An order of 2 copies of one book and 3 of another is 1 order with 2 items and 5 units. At least
   * 0.
   */
  unitsOrdered: number
  /**
   * Like `unitsOrdered`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. At
   * least 0.
   */
  unitsOrderedB2B?: number | undefined
  /** Ordered items. Several units of a product in one order are one item. At least 0. */
  totalOrderItems: number
  /**
   * Like `totalOrderItems`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.
   * At least 0.
   */
  totalOrderItemsB2B?: number | undefined
  /** `orderedProductSales` divided by `totalOrderItems`. */
  averageSalesPerOrderItem: Money
  /**
   * Like `averageSalesPerOrderItem`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  averageSalesPerOrderItemB2B?: Money | undefined
  /** Mean units per order item. At least 0. */
  averageUnitsPerOrderItem: number
  /**
   * Like `averageUnitsPerOrderItem`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  averageUnitsPerOrderItemB2B?: number | undefined
  /** Mean price of a unit: `orderedProductSales` divided by `unitsOrdered`. */
  averageSellingPrice: Money
  /**
   * Like `averageSellingPrice`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  averageSellingPriceB2B?: Money | undefined
  /** Units whose price was refunded in the period. At least 0. */
  unitsRefunded: number
  /** Refunded units as a percentage of the ordered units. 0 to 100. */
  refundRate: number
  /** A-to-z Guarantee cases that Amazon granted. At least 0. */
  claimsGranted: number
  /** Value of the cases that buyers filed under the A-to-z Guarantee. */
  claimsAmount: Money
  /** Ordered product sales that were shipped in the period. */
  shippedProductSales: Money
  /** Units sent to buyers in the period. At least 0. */
  unitsShipped: number
  /** Orders sent to buyers in the period. At least 0. */
  ordersShipped: number
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** Traffic of all products in one period. */
export interface TrafficByDate {
  /** Views of the seller's detail pages in a browser. At least 0. */
  browserPageViews: number
  /**
   * Like `browserPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  browserPageViewsB2B?: number | undefined
  /** Views of the seller's detail pages in Amazon's app. At least 0. */
  mobileAppPageViews: number
  /**
   * Like `mobileAppPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  mobileAppPageViewsB2B?: number | undefined
  /** Views of the seller's detail pages, in a browser or in Amazon's app. At least 0. */
  pageViews: number
  /**
   * Like `pageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. At
   * least 0.
   */
  pageViewsB2B?: number | undefined
  /** Visits in a browser. All views by one user within 24 hours are one session. At least 0. */
  browserSessions: number
  /**
   * Like `browserSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.
   * At least 0.
   */
  browserSessionsB2B?: number | undefined
  /** Visits in Amazon's app. All views by one user within 24 hours are one session. At least 0. */
  mobileAppSessions: number
  /**
   * Like `mobileAppSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  mobileAppSessionsB2B?: number | undefined
  /** Visits in a browser or in Amazon's app. All views by one user within 24 hours are one session. At least 0. */
  sessions: number
  /**
   * Like `sessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. At
   * least 0.
   */
  sessionsB2B?: number | undefined
  /** Percentage of page views in which the seller's offer was in the Buy Box. 0 to 100. */
  buyBoxPercentage: number
  /**
   * Like `buyBoxPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. 0 to 100.
   */
  buyBoxPercentageB2B?: number | undefined
  /** Ordered items as a percentage of the sessions. 0 to 100. */
  orderItemSessionPercentage: number
  /**
   * Like `orderItemSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business. 0 to 100.
   */
  orderItemSessionPercentageB2B?: number | undefined
  /** Ordered units as a percentage of the sessions. Can exceed 100. At least 0. */
  unitSessionPercentage: number
  /**
   * Like `unitSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  unitSessionPercentageB2B?: number | undefined
  /** Mean number of the seller's offers per day. At least 0. */
  averageOfferCount: number
  /** Mean number of the seller's parent products on sale per day. At least 0. */
  averageParentItems: number
  /** Ratings that customers gave the seller in the period. At least 0. */
  feedbackReceived: number
  /** Negative ratings that customers gave the seller in the period. At least 0. */
  negativeFeedbackReceived: number
  /** Orders with negative feedback, relative to all orders of the period. 0 to 100. */
  receivedNegativeFeedbackRate: number
}

/** Sales and traffic of one product. */
export interface SalesAndTrafficByAsin {
  /** ASIN of the parent product, which groups variations and cannot be bought itself. */
  parentAsin: string
  /** ASIN of the variation that customers buy. Only if the data is grouped by child ASIN or by SKU. */
  childAsin?: string | undefined
  /** Seller's SKU of the product. Only if `asinGranularity` is `SKU`. */
  sku?: string | undefined
  /** Sales of the product. */
  salesByAsin: SalesByAsin
  /** Traffic of the product. */
  trafficByAsin: TrafficByAsin
}

/** Sales of one product. */
export interface SalesByAsin {
  /**
   * Ordered units. An order of 2 copies of one book and 3 of another is 1 order with 2 items and 5 units. At least
   * 0.
   */
  unitsOrdered: number
  /**
   * Like `unitsOrdered`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. At
   * least 0.
   */
  unitsOrderedB2B?: number | undefined
  /** Sales of the ordered products: price times ordered units. */
  orderedProductSales: Money
  /**
   * Like `orderedProductSales`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  orderedProductSalesB2B?: Money | undefined
  /** Ordered items. Several units of a product in one order are one item. At least 0. */
  totalOrderItems: number
  /**
   * Like `totalOrderItems`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.
   * At least 0.
   */
  totalOrderItemsB2B?: number | undefined
}

/** Traffic of one product. */
export interface TrafficByAsin {
  /** Visits in a browser. All views by one user within 24 hours are one session. At least 0. */
  browserSessions: number
  /**
   * Like `browserSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.
   * At least 0.
   */
  browserSessionsB2B?: number | undefined
  /** Visits in Amazon's app. All views by one user within 24 hours are one session. At least 0. */
  mobileAppSessions: number
  /**
   * Like `mobileAppSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  mobileAppSessionsB2B?: number | undefined
  /** Visits in a browser or in Amazon's app. All views by one user within 24 hours are one session. At least 0. */
  sessions: number
  /**
   * Like `sessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. At
   * least 0.
   */
  sessionsB2B?: number | undefined
  /** Browser sessions with a view of this product, as a percentage of all browser sessions. 0 to 100. */
  browserSessionPercentage: number
  /**
   * Like `browserSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. 0 to 100.
   */
  browserSessionPercentageB2B?: number | undefined
  /** App sessions with a view of this product, as a percentage of all app sessions. 0 to 100. */
  mobileAppSessionPercentage: number
  /**
   * Like `mobileAppSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business. 0 to 100.
   */
  mobileAppSessionPercentageB2B?: number | undefined
  /** Sessions with a view of this product, as a percentage of all sessions. 0 to 100. */
  sessionPercentage: number
  /**
   * Like `sessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. 0 to 100.
   */
  sessionPercentageB2B?: number | undefined
  /** Views of the seller's detail pages in a browser. At least 0. */
  browserPageViews: number
  /**
   * Like `browserPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  browserPageViewsB2B?: number | undefined
  /** Views of the seller's detail pages in Amazon's app. At least 0. */
  mobileAppPageViews: number
  /**
   * Like `mobileAppPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  mobileAppPageViewsB2B?: number | undefined
  /** Views of the seller's detail pages, in a browser or in Amazon's app. At least 0. */
  pageViews: number
  /**
   * Like `pageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. At
   * least 0.
   */
  pageViewsB2B?: number | undefined
  /** Share of this product in the browser page views of all the seller's products, in percent. 0 to 100. */
  browserPageViewsPercentage: number
  /**
   * Like `browserPageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business. 0 to 100.
   */
  browserPageViewsPercentageB2B?: number | undefined
  /** Share of this product in the app page views of all the seller's products, in percent. 0 to 100. */
  mobileAppPageViewsPercentage: number
  /**
   * Like `mobileAppPageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business. 0 to 100.
   */
  mobileAppPageViewsPercentageB2B?: number | undefined
  /** Share of this product in the page views of all the seller's products, in percent. 0 to 100. */
  pageViewsPercentage: number
  /**
   * Like `pageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. 0 to 100.
   */
  pageViewsPercentageB2B?: number | undefined
  /** Percentage of page views in which the seller's offer was in the Buy Box. 0 to 100. */
  buyBoxPercentage: number
  /**
   * Like `buyBoxPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. 0 to 100.
   */
  buyBoxPercentageB2B?: number | undefined
  /** Ordered units as a percentage of the sessions. Can exceed 100. At least 0. */
  unitSessionPercentage: number
  /**
   * Like `unitSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business. At least 0.
   */
  unitSessionPercentageB2B?: number | undefined
}
