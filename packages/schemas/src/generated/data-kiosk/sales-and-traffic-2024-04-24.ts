// Generated from Amazon's schema analytics_salesAndTraffic_2024_04_24. To change this file, see CONTRIBUTING.md.

/** Sales and traffic of one product in one period. */
export interface SalesAndTrafficByAsin {
  /** ASIN of the variation that customers buy. Only if the data is grouped by child ASIN or by SKU. */
  childAsin: string | null
  /** Last day of the period. */
  endDate: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** ASIN of the parent product, which groups variations and cannot be bought itself. */
  parentAsin: string
  /** Sales of the product. */
  sales: ByAsinSales
  /** Seller's SKU of the product. Only if the data is grouped by SKU. */
  sku: string | null
  /** First day of the period. */
  startDate: string
  /** Traffic of the product. */
  traffic: ByAsinTraffic
}

/** Sales of one product. */
export interface ByAsinSales {
  /** Sales of the ordered products: price times ordered units. */
  orderedProductSales: Amount
  /**
   * Like `orderedProductSales`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  orderedProductSalesB2B: Amount | null
  /** Orders sent to buyers in the period. */
  ordersShipped: number
  /** Like `ordersShipped`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  ordersShippedB2B: number | null
  /** Refunded units as a percentage of the ordered units. */
  refundRate: number
  /** Like `refundRate`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  refundRateB2B: number | null
  /** Ordered product sales that were shipped in the period. */
  shippedProductSales: Amount
  /**
   * Like `shippedProductSales`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  shippedProductSalesB2B: Amount | null
  /** Ordered items. Several units of a product in one order are one item. */
  totalOrderItems: number
  /** Like `totalOrderItems`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  totalOrderItemsB2B: number | null
  /** Ordered units. An order of 2 copies of one book and 3 of another is 1 order with 2 items and 5 units. */
  unitsOrdered: number
  /** Like `unitsOrdered`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  unitsOrderedB2B: number | null
  /** Units whose price was refunded in the period. */
  unitsRefunded: number
  /** Like `unitsRefunded`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  unitsRefundedB2B: number | null
  /** Units sent to buyers in the period. */
  unitsShipped: number
  /** Like `unitsShipped`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  unitsShippedB2B: number | null
}

/** An amount of money in one currency. */
export interface Amount {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** Traffic of one product. */
export interface ByAsinTraffic {
  /** Views of the seller's detail pages in a browser. */
  browserPageViews: number
  /**
   * Like `browserPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  browserPageViewsB2B: number | null
  /** Share of this product in the browser page views of all the seller's products, in percent. */
  browserPageViewsPercentage: number
  /**
   * Like `browserPageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business.
   */
  browserPageViewsPercentageB2B: number | null
  /** Browser sessions with a view of this product, as a percentage of all browser sessions. */
  browserSessionPercentage: number
  /**
   * Like `browserSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  browserSessionPercentageB2B: number | null
  /** Visits in a browser. All views by one user within 24 hours are one session. */
  browserSessions: number
  /** Like `browserSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  browserSessionsB2B: number | null
  /** Percentage of page views in which the seller's offer was in the Buy Box. */
  buyBoxPercentage: number
  /**
   * Like `buyBoxPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  buyBoxPercentageB2B: number | null
  /** Views of the seller's detail pages in Amazon's app. */
  mobileAppPageViews: number
  /**
   * Like `mobileAppPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  mobileAppPageViewsB2B: number | null
  /** Share of this product in the app page views of all the seller's products, in percent. */
  mobileAppPageViewsPercentage: number
  /**
   * Like `mobileAppPageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business.
   */
  mobileAppPageViewsPercentageB2B: number | null
  /** App sessions with a view of this product, as a percentage of all app sessions. */
  mobileAppSessionPercentage: number
  /**
   * Like `mobileAppSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business.
   */
  mobileAppSessionPercentageB2B: number | null
  /** Visits in Amazon's app. All views by one user within 24 hours are one session. */
  mobileAppSessions: number
  /**
   * Like `mobileAppSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  mobileAppSessionsB2B: number | null
  /** Views of the seller's detail pages, in a browser or in Amazon's app. */
  pageViews: number
  /** Like `pageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  pageViewsB2B: number | null
  /** Share of this product in the page views of all the seller's products, in percent. */
  pageViewsPercentage: number
  /**
   * Like `pageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  pageViewsPercentageB2B: number | null
  /** Sessions with a view of this product, as a percentage of all sessions. */
  sessionPercentage: number
  /**
   * Like `sessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  sessionPercentageB2B: number | null
  /** Visits in a browser or in Amazon's app. All views by one user within 24 hours are one session. */
  sessions: number
  /** Like `sessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  sessionsB2B: number | null
  /** Ordered units as a percentage of the sessions. Can exceed 100. */
  unitSessionPercentage: number
  /**
   * Like `unitSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  unitSessionPercentageB2B: number | null
}

/** Sales and traffic of all products in one period. */
export interface SalesAndTrafficByDate {
  /** Last day of the period. */
  endDate: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Sales of all products. */
  sales: ByDateSales
  /** First day of the period. */
  startDate: string
  /** Traffic of all products. */
  traffic: ByDateTraffic
}

/** Sales of all products in one period. */
export interface ByDateSales {
  /** `orderedProductSales` divided by `totalOrderItems`. */
  averageSalesPerOrderItem: Amount
  /**
   * Like `averageSalesPerOrderItem`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  averageSalesPerOrderItemB2B: Amount | null
  /** Mean price of a unit: `orderedProductSales` divided by `unitsOrdered`. */
  averageSellingPrice: Amount
  /**
   * Like `averageSellingPrice`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  averageSellingPriceB2B: Amount | null
  /** Mean units per order item. */
  averageUnitsPerOrderItem: number
  /**
   * Like `averageUnitsPerOrderItem`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  averageUnitsPerOrderItemB2B: number | null
  /** Value of the cases that buyers filed under the A-to-z Guarantee. */
  claimsAmount: Amount
  /** Like `claimsAmount`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  claimsAmountB2B: Amount | null
  /** A-to-z Guarantee cases that Amazon granted. */
  claimsGranted: number
  /** Like `claimsGranted`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  claimsGrantedB2B: number | null
  /** Sales of the ordered products: price times ordered units. */
  orderedProductSales: Amount
  /**
   * Like `orderedProductSales`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  orderedProductSalesB2B: Amount | null
  /** Orders sent to buyers in the period. */
  ordersShipped: number
  /** Like `ordersShipped`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  ordersShippedB2B: number | null
  /** Refunded units as a percentage of the ordered units. */
  refundRate: number
  /** Like `refundRate`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  refundRateB2B: number | null
  /** Ordered product sales that were shipped in the period. */
  shippedProductSales: Amount
  /**
   * Like `shippedProductSales`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  shippedProductSalesB2B: Amount | null
  /** Ordered items. Several units of a product in one order are one item. */
  totalOrderItems: number
  /** Like `totalOrderItems`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  totalOrderItemsB2B: number | null
  /** Ordered units. An order of 2 copies of one book and 3 of another is 1 order with 2 items and 5 units. */
  unitsOrdered: number
  /** Like `unitsOrdered`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  unitsOrderedB2B: number | null
  /** Units whose price was refunded in the period. */
  unitsRefunded: number
  /** Like `unitsRefunded`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  unitsRefundedB2B: number | null
  /** Units sent to buyers in the period. */
  unitsShipped: number
  /** Like `unitsShipped`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  unitsShippedB2B: number | null
}

/** Traffic of all products in one period. */
export interface ByDateTraffic {
  /** Mean number of the seller's offers per day. */
  averageOfferCount: number
  /** Mean number of the seller's parent products on sale per day. */
  averageParentItems: number
  /** Views of the seller's detail pages in a browser. */
  browserPageViews: number
  /**
   * Like `browserPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  browserPageViewsB2B: number | null
  /** Visits in a browser. All views by one user within 24 hours are one session. */
  browserSessions: number
  /** Like `browserSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  browserSessionsB2B: number | null
  /** Percentage of page views in which the seller's offer was in the Buy Box. */
  buyBoxPercentage: number
  /**
   * Like `buyBoxPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  buyBoxPercentageB2B: number | null
  /** Ratings that customers gave the seller in the period. */
  feedbackReceived: number
  /**
   * Like `feedbackReceived`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  feedbackReceivedB2B: number | null
  /** Views of the seller's detail pages in Amazon's app. */
  mobileAppPageViews: number
  /**
   * Like `mobileAppPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  mobileAppPageViewsB2B: number | null
  /** Visits in Amazon's app. All views by one user within 24 hours are one session. */
  mobileAppSessions: number
  /**
   * Like `mobileAppSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  mobileAppSessionsB2B: number | null
  /** Negative ratings that customers gave the seller in the period. */
  negativeFeedbackReceived: number
  /**
   * Like `negativeFeedbackReceived`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  negativeFeedbackReceivedB2B: number | null
  /** Ordered items as a percentage of the sessions. */
  orderItemSessionPercentage: number
  /**
   * Like `orderItemSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business.
   */
  orderItemSessionPercentageB2B: number | null
  /** Views of the seller's detail pages, in a browser or in Amazon's app. */
  pageViews: number
  /** Like `pageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  pageViewsB2B: number | null
  /** Orders with negative feedback, relative to all orders of the period. */
  receivedNegativeFeedbackRate: number
  /**
   * Like `receivedNegativeFeedbackRate`, but counts only Amazon Business customers. Filled only for sellers in
   * Amazon Business.
   */
  receivedNegativeFeedbackRateB2B: number | null
  /** Visits in a browser or in Amazon's app. All views by one user within 24 hours are one session. */
  sessions: number
  /** Like `sessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business. */
  sessionsB2B: number | null
  /** Ordered units as a percentage of the sessions. Can exceed 100. */
  unitSessionPercentage: number
  /**
   * Like `unitSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon
   * Business.
   */
  unitSessionPercentageB2B: number | null
}

/** Sales and traffic of one product in one of several periods. */
export interface SalesAndTrafficTrends {
  /** How products are grouped. Only `CHILD` is supported. */
  asinAggregation: AsinGranularity
  /** ASIN of the variation that customers buy. Only if the data is grouped by child ASIN or by SKU. */
  childAsin: string | null
  /** Last day of the period. */
  endDate: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** ASIN of the parent product, which groups variations and cannot be bought itself. */
  parentAsin: string
  /** Sales of the product. */
  sales: ByAsinSales
  /** Seller's SKU of the product. Only if the data is grouped by SKU. */
  sku: string | null
  /** First day of the period. */
  startDate: string
  /** Traffic of the product. */
  traffic: ByAsinTraffic
}

/** How products are grouped. Only `CHILD` is supported. */
export type AsinGranularity = 'CHILD' | 'PARENT' | 'SKU' | (string & {})
