// Generated from the schemas in models. To change this file, see CONTRIBUTING.md.

/** Imports each schema by its name. */
export const schemaImports = {
  AnyOfferChangedNotification: () =>
    import('./json/notifications/any-offer-changed-notification.js').then(({ schema }) => schema),
  B2bAnyOfferChangedNotification: () =>
    import('./json/notifications/b2b-any-offer-changed-notification.js').then(({ schema }) => schema),
  BrandedItemContentChangeNotification: () =>
    import('./json/notifications/branded-item-content-change-notification.js').then(({ schema }) => schema),
  DataKioskQueryProcessingFinishedNotification: () =>
    import('./json/notifications/data-kiosk-query-processing-finished-notification.js').then(({ schema }) => schema),
  DetailPageTrafficEventNotification: () =>
    import('./json/notifications/detail-page-traffic-event-notification.js').then(({ schema }) => schema),
  FBAInventoryAvailabilityChangeNotification: () =>
    import('./json/notifications/fba-inventory-availability-change-notification.js').then(({ schema }) => schema),
  FBAOutboundShipmentStatusNotification: () =>
    import('./json/notifications/fba-outbound-shipment-status-notification.js').then(({ schema }) => schema),
  FeePromotionNotification: () =>
    import('./json/notifications/fee-promotion-notification.js').then(({ schema }) => schema),
  FeedProcessingFinishedNotification: () =>
    import('./json/notifications/feed-processing-finished-notification.js').then(({ schema }) => schema),
  FulfillmentOrderStatusNotification: () =>
    import('./json/notifications/fulfillment-order-status-notification.js').then(({ schema }) => schema),
  ItemInventoryEventChangeNotification: () =>
    import('./json/notifications/item-inventory-event-change-notification.js').then(({ schema }) => schema),
  ItemProductTypeChangeNotification: () =>
    import('./json/notifications/item-product-type-change-notification.js').then(({ schema }) => schema),
  ItemSalesEventChangeNotification: () =>
    import('./json/notifications/item-sales-event-change-notification.js').then(({ schema }) => schema),
  ListingsItemIssuesChangeNotification: () =>
    import('./json/notifications/listings-item-issues-change-notification.js').then(({ schema }) => schema),
  'ListingsItemIssuesChangeNotification_2023-12-13': () =>
    import('./json/notifications/listings-item-issues-change-notification-2023-12-13.js').then(({ schema }) => schema),
  ListingsItemMfnQuantityChange: () =>
    import('./json/notifications/listings-item-mfn-quantity-change-notification.js').then(({ schema }) => schema),
  ListingsItemStatusChangeNotification: () =>
    import('./json/notifications/listings-item-status-change-notification.js').then(({ schema }) => schema),
  OrderChangeNotification: () =>
    import('./json/notifications/order-change-notification.js').then(({ schema }) => schema),
  PricingHealthNotification: () =>
    import('./json/notifications/pricing-health-notification.js').then(({ schema }) => schema),
  ProductTypeDefinitionsChangeNotification: () =>
    import('./json/notifications/product-type-definitions-change-notification.js').then(({ schema }) => schema),
  ReportProcessingFinishedNotification: () =>
    import('./json/notifications/report-processing-finished-notification.js').then(({ schema }) => schema),
  ShipmentTrackingMilestoneChangedNotification: () =>
    import('./json/notifications/shipment-tracking-milestone-changed-notification.js').then(({ schema }) => schema),
  TransactionUpdateNotification: () =>
    import('./json/notifications/transaction-update-notification.js').then(({ schema }) => schema),
  'accountHealthReport-2020-11-18': () =>
    import('./json/reports/account-health-report.js').then(({ schema }) => schema),
  'b2bProductOpportunitiesNotYetOnAmazonReport-2020-11-19': () =>
    import('./json/reports/b2b-product-opportunities-not-yet-on-amazon-report.js').then(({ schema }) => schema),
  'b2bProductOpportunitiesRecommendedForYouReport-2020-11-19': () =>
    import('./json/reports/b2b-product-opportunities-recommended-for-you-report.js').then(({ schema }) => schema),
  endUserDataReport: () => import('./json/reports/end-user-data-report.js').then(({ schema }) => schema),
  marketplaceAsinPageViewMetrics: () =>
    import('./json/reports/marketplace-asin-page-view-metrics-report.js').then(({ schema }) => schema),
  promotionReport: () => import('./json/reports/promotion-report.js').then(({ schema }) => schema),
  sellerCouponReport: () => import('./json/reports/seller-coupon-report.js').then(({ schema }) => schema),
  sellerSalesAndTrafficReport: () =>
    import('./json/reports/seller-sales-and-traffic-report.js').then(({ schema }) => schema),
  sellingPartnerMarketBasketAnalysisReport: () =>
    import('./json/reports/selling-partner-market-basket-analysis-report.js').then(({ schema }) => schema),
  sellingPartnerRepeatPurchaseReport: () =>
    import('./json/reports/selling-partner-repeat-purchase-report.js').then(({ schema }) => schema),
  sellingPartnerSearchCatalogPerformanceReport: () =>
    import('./json/reports/selling-partner-search-catalog-performance-report.js').then(({ schema }) => schema),
  sellingPartnerSearchQueryPerformanceReport: () =>
    import('./json/reports/selling-partner-search-query-performance-report.js').then(({ schema }) => schema),
  sellingPartnerSearchTermsReport: () =>
    import('./json/reports/selling-partner-search-terms-report.js').then(({ schema }) => schema),
  vendorCouponReport: () => import('./json/reports/vendor-coupon-report.js').then(({ schema }) => schema),
  vendorForecastingReport: () => import('./json/reports/vendor-forecasting-report.js').then(({ schema }) => schema),
  vendorInventoryReport: () => import('./json/reports/vendor-inventory-report.js').then(({ schema }) => schema),
  vendorNetPureProductMarginReport: () =>
    import('./json/reports/vendor-net-pure-product-margin-report.js').then(({ schema }) => schema),
  vendorRealTimeInventoryReport: () =>
    import('./json/reports/vendor-real-time-inventory-report.js').then(({ schema }) => schema),
  vendorRealTimeSalesReport: () =>
    import('./json/reports/vendor-real-time-sales-report.js').then(({ schema }) => schema),
  vendorRealTimeTrafficReport: () =>
    import('./json/reports/vendor-real-time-traffic-report.js').then(({ schema }) => schema),
  vendorSalesReport: () => import('./json/reports/vendor-sales-report.js').then(({ schema }) => schema),
  vendorTrafficReport: () => import('./json/reports/vendor-traffic-report.js').then(({ schema }) => schema),
  'listings-feed-message-schema-v2': () => import('./json/feeds/listings-feed-message.js').then(({ schema }) => schema),
  'listings-feed-processing-report-schema-v2': () =>
    import('./json/feeds/listings-feed-processing-report.js').then(({ schema }) => schema),
  'listings-feed-schema-v2': () => import('./json/feeds/listings-feed.js').then(({ schema }) => schema),
}

/** The schema of each type of notification, report and feed. Types with several schemas are not in it. */
export const schemaOfType = {
  ANY_OFFER_CHANGED: 'AnyOfferChangedNotification',
  B2B_ANY_OFFER_CHANGED: 'B2bAnyOfferChangedNotification',
  BRANDED_ITEM_CONTENT_CHANGE: 'BrandedItemContentChangeNotification',
  DATA_KIOSK_QUERY_PROCESSING_FINISHED: 'DataKioskQueryProcessingFinishedNotification',
  DETAIL_PAGE_TRAFFIC_EVENT: 'DetailPageTrafficEventNotification',
  FBA_INVENTORY_AVAILABILITY_CHANGES: 'FBAInventoryAvailabilityChangeNotification',
  FBA_OUTBOUND_SHIPMENT_STATUS: 'FBAOutboundShipmentStatusNotification',
  FEE_PROMOTION: 'FeePromotionNotification',
  FEED_PROCESSING_FINISHED: 'FeedProcessingFinishedNotification',
  FULFILLMENT_ORDER_STATUS: 'FulfillmentOrderStatusNotification',
  ITEM_INVENTORY_EVENT_CHANGE: 'ItemInventoryEventChangeNotification',
  ITEM_PRODUCT_TYPE_CHANGE: 'ItemProductTypeChangeNotification',
  ITEM_SALES_EVENT_CHANGE: 'ItemSalesEventChangeNotification',
  LISTINGS_ITEM_MFN_QUANTITY_CHANGE: 'ListingsItemMfnQuantityChange',
  LISTINGS_ITEM_STATUS_CHANGE: 'ListingsItemStatusChangeNotification',
  ORDER_CHANGE: 'OrderChangeNotification',
  PRICING_HEALTH: 'PricingHealthNotification',
  PRODUCT_TYPE_DEFINITIONS_CHANGE: 'ProductTypeDefinitionsChangeNotification',
  REPORT_PROCESSING_FINISHED: 'ReportProcessingFinishedNotification',
  SHIPMENT_TRACKING_MILESTONE_CHANGED: 'ShipmentTrackingMilestoneChangedNotification',
  TRANSACTION_UPDATE: 'TransactionUpdateNotification',
  GET_V2_SELLER_PERFORMANCE_REPORT: 'accountHealthReport-2020-11-18',
  GET_B2B_PRODUCT_OPPORTUNITIES_NOT_YET_ON_AMAZON: 'b2bProductOpportunitiesNotYetOnAmazonReport-2020-11-19',
  GET_B2B_PRODUCT_OPPORTUNITIES_RECOMMENDED_FOR_YOU: 'b2bProductOpportunitiesRecommendedForYouReport-2020-11-19',
  END_USER_DATA_REPORT: 'endUserDataReport',
  MARKETPLACE_ASIN_PAGE_VIEW_METRICS: 'marketplaceAsinPageViewMetrics',
  GET_PROMOTION_PERFORMANCE_REPORT: 'promotionReport',
  GET_SALES_AND_TRAFFIC_REPORT: 'sellerSalesAndTrafficReport',
  GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT: 'sellingPartnerMarketBasketAnalysisReport',
  GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT: 'sellingPartnerRepeatPurchaseReport',
  GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT: 'sellingPartnerSearchCatalogPerformanceReport',
  GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT: 'sellingPartnerSearchQueryPerformanceReport',
  GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT: 'sellingPartnerSearchTermsReport',
  GET_VENDOR_FORECASTING_REPORT: 'vendorForecastingReport',
  GET_VENDOR_INVENTORY_REPORT: 'vendorInventoryReport',
  GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT: 'vendorNetPureProductMarginReport',
  GET_VENDOR_REAL_TIME_INVENTORY_REPORT: 'vendorRealTimeInventoryReport',
  GET_VENDOR_REAL_TIME_SALES_REPORT: 'vendorRealTimeSalesReport',
  GET_VENDOR_REAL_TIME_TRAFFIC_REPORT: 'vendorRealTimeTrafficReport',
  GET_VENDOR_SALES_REPORT: 'vendorSalesReport',
  GET_VENDOR_TRAFFIC_REPORT: 'vendorTrafficReport',
  JSON_LISTINGS_FEED: 'listings-feed-schema-v2',
} as const
