// Generated from the schemas in models. To change this file, see CONTRIBUTING.md.

import type * as AccountHealthReportTypes from './account-health-report.js'
import type { AccountHealthReport } from './account-health-report.js'
import type * as B2bProductOpportunitiesNotYetOnAmazonReportTypes from './b2b-product-opportunities-not-yet-on-amazon-report.js'
import type { B2bProductOpportunitiesNotYetOnAmazonReport } from './b2b-product-opportunities-not-yet-on-amazon-report.js'
import type * as B2bProductOpportunitiesRecommendedForYouReportTypes from './b2b-product-opportunities-recommended-for-you-report.js'
import type { B2bProductOpportunitiesRecommendedForYouReport } from './b2b-product-opportunities-recommended-for-you-report.js'
import type * as EndUserDataReportTypes from './end-user-data-report.js'
import type { EndUserDataReport } from './end-user-data-report.js'
import type * as MarketplaceAsinPageViewMetricsReportTypes from './marketplace-asin-page-view-metrics-report.js'
import type { MarketplaceAsinPageViewMetricsReport } from './marketplace-asin-page-view-metrics-report.js'
import type * as PromotionReportTypes from './promotion-report.js'
import type { PromotionReport } from './promotion-report.js'
import type * as SellerCouponReportTypes from './seller-coupon-report.js'
import type { SellerCouponReport } from './seller-coupon-report.js'
import type * as SellerSalesAndTrafficReportTypes from './seller-sales-and-traffic-report.js'
import type { SellerSalesAndTrafficReport } from './seller-sales-and-traffic-report.js'
import type * as SellingPartnerMarketBasketAnalysisReportTypes from './selling-partner-market-basket-analysis-report.js'
import type { SellingPartnerMarketBasketAnalysisReport } from './selling-partner-market-basket-analysis-report.js'
import type * as SellingPartnerRepeatPurchaseReportTypes from './selling-partner-repeat-purchase-report.js'
import type { SellingPartnerRepeatPurchaseReport } from './selling-partner-repeat-purchase-report.js'
import type * as SellingPartnerSearchCatalogPerformanceReportTypes from './selling-partner-search-catalog-performance-report.js'
import type { SellingPartnerSearchCatalogPerformanceReport } from './selling-partner-search-catalog-performance-report.js'
import type * as SellingPartnerSearchQueryPerformanceReportTypes from './selling-partner-search-query-performance-report.js'
import type { SellingPartnerSearchQueryPerformanceReport } from './selling-partner-search-query-performance-report.js'
import type * as SellingPartnerSearchTermsReportTypes from './selling-partner-search-terms-report.js'
import type { SellingPartnerSearchTermsReport } from './selling-partner-search-terms-report.js'
import type * as VendorCouponReportTypes from './vendor-coupon-report.js'
import type { VendorCouponReport } from './vendor-coupon-report.js'
import type * as VendorForecastingReportTypes from './vendor-forecasting-report.js'
import type { VendorForecastingReport } from './vendor-forecasting-report.js'
import type * as VendorInventoryReportTypes from './vendor-inventory-report.js'
import type { VendorInventoryReport } from './vendor-inventory-report.js'
import type * as VendorNetPureProductMarginReportTypes from './vendor-net-pure-product-margin-report.js'
import type { VendorNetPureProductMarginReport } from './vendor-net-pure-product-margin-report.js'
import type * as VendorRealTimeInventoryReportTypes from './vendor-real-time-inventory-report.js'
import type { VendorRealTimeInventoryReport } from './vendor-real-time-inventory-report.js'
import type * as VendorRealTimeSalesReportTypes from './vendor-real-time-sales-report.js'
import type { VendorRealTimeSalesReport } from './vendor-real-time-sales-report.js'
import type * as VendorRealTimeTrafficReportTypes from './vendor-real-time-traffic-report.js'
import type { VendorRealTimeTrafficReport } from './vendor-real-time-traffic-report.js'
import type * as VendorSalesReportTypes from './vendor-sales-report.js'
import type { VendorSalesReport } from './vendor-sales-report.js'
import type * as VendorTrafficReportTypes from './vendor-traffic-report.js'
import type { VendorTrafficReport } from './vendor-traffic-report.js'

export type {
  AccountHealthReport,
  AccountHealthReportTypes,
  B2bProductOpportunitiesNotYetOnAmazonReport,
  B2bProductOpportunitiesNotYetOnAmazonReportTypes,
  B2bProductOpportunitiesRecommendedForYouReport,
  B2bProductOpportunitiesRecommendedForYouReportTypes,
  EndUserDataReport,
  EndUserDataReportTypes,
  MarketplaceAsinPageViewMetricsReport,
  MarketplaceAsinPageViewMetricsReportTypes,
  PromotionReport,
  PromotionReportTypes,
  SellerCouponReport,
  SellerCouponReportTypes,
  SellerSalesAndTrafficReport,
  SellerSalesAndTrafficReportTypes,
  SellingPartnerMarketBasketAnalysisReport,
  SellingPartnerMarketBasketAnalysisReportTypes,
  SellingPartnerRepeatPurchaseReport,
  SellingPartnerRepeatPurchaseReportTypes,
  SellingPartnerSearchCatalogPerformanceReport,
  SellingPartnerSearchCatalogPerformanceReportTypes,
  SellingPartnerSearchQueryPerformanceReport,
  SellingPartnerSearchQueryPerformanceReportTypes,
  SellingPartnerSearchTermsReport,
  SellingPartnerSearchTermsReportTypes,
  VendorCouponReport,
  VendorCouponReportTypes,
  VendorForecastingReport,
  VendorForecastingReportTypes,
  VendorInventoryReport,
  VendorInventoryReportTypes,
  VendorNetPureProductMarginReport,
  VendorNetPureProductMarginReportTypes,
  VendorRealTimeInventoryReport,
  VendorRealTimeInventoryReportTypes,
  VendorRealTimeSalesReport,
  VendorRealTimeSalesReportTypes,
  VendorRealTimeTrafficReport,
  VendorRealTimeTrafficReportTypes,
  VendorSalesReport,
  VendorSalesReportTypes,
  VendorTrafficReport,
  VendorTrafficReportTypes,
}

/** One row for each schema of a report. */
export const reportSchemas = [
  {
    reportType: 'GET_V2_SELLER_PERFORMANCE_REPORT',
    typeName: 'AccountHealthReport',
    schema: 'accountHealthReport-2020-11-18',
  },
  {
    reportType: 'GET_B2B_PRODUCT_OPPORTUNITIES_NOT_YET_ON_AMAZON',
    typeName: 'B2bProductOpportunitiesNotYetOnAmazonReport',
    schema: 'b2bProductOpportunitiesNotYetOnAmazonReport-2020-11-19',
  },
  {
    reportType: 'GET_B2B_PRODUCT_OPPORTUNITIES_RECOMMENDED_FOR_YOU',
    typeName: 'B2bProductOpportunitiesRecommendedForYouReport',
    schema: 'b2bProductOpportunitiesRecommendedForYouReport-2020-11-19',
  },
  { reportType: 'END_USER_DATA_REPORT', typeName: 'EndUserDataReport', schema: 'endUserDataReport' },
  {
    reportType: 'MARKETPLACE_ASIN_PAGE_VIEW_METRICS',
    typeName: 'MarketplaceAsinPageViewMetricsReport',
    schema: 'marketplaceAsinPageViewMetrics',
  },
  { reportType: 'GET_PROMOTION_PERFORMANCE_REPORT', typeName: 'PromotionReport', schema: 'promotionReport' },
  { reportType: 'GET_COUPON_PERFORMANCE_REPORT', typeName: 'SellerCouponReport', schema: 'sellerCouponReport' },
  {
    reportType: 'GET_SALES_AND_TRAFFIC_REPORT',
    typeName: 'SellerSalesAndTrafficReport',
    schema: 'sellerSalesAndTrafficReport',
  },
  {
    reportType: 'GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT',
    typeName: 'SellingPartnerMarketBasketAnalysisReport',
    schema: 'sellingPartnerMarketBasketAnalysisReport',
  },
  {
    reportType: 'GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT',
    typeName: 'SellingPartnerRepeatPurchaseReport',
    schema: 'sellingPartnerRepeatPurchaseReport',
  },
  {
    reportType: 'GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT',
    typeName: 'SellingPartnerSearchCatalogPerformanceReport',
    schema: 'sellingPartnerSearchCatalogPerformanceReport',
  },
  {
    reportType: 'GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT',
    typeName: 'SellingPartnerSearchQueryPerformanceReport',
    schema: 'sellingPartnerSearchQueryPerformanceReport',
  },
  {
    reportType: 'GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT',
    typeName: 'SellingPartnerSearchTermsReport',
    schema: 'sellingPartnerSearchTermsReport',
  },
  { reportType: 'GET_COUPON_PERFORMANCE_REPORT', typeName: 'VendorCouponReport', schema: 'vendorCouponReport' },
  {
    reportType: 'GET_VENDOR_FORECASTING_REPORT',
    typeName: 'VendorForecastingReport',
    schema: 'vendorForecastingReport',
  },
  { reportType: 'GET_VENDOR_INVENTORY_REPORT', typeName: 'VendorInventoryReport', schema: 'vendorInventoryReport' },
  {
    reportType: 'GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT',
    typeName: 'VendorNetPureProductMarginReport',
    schema: 'vendorNetPureProductMarginReport',
  },
  {
    reportType: 'GET_VENDOR_REAL_TIME_INVENTORY_REPORT',
    typeName: 'VendorRealTimeInventoryReport',
    schema: 'vendorRealTimeInventoryReport',
  },
  {
    reportType: 'GET_VENDOR_REAL_TIME_SALES_REPORT',
    typeName: 'VendorRealTimeSalesReport',
    schema: 'vendorRealTimeSalesReport',
  },
  {
    reportType: 'GET_VENDOR_REAL_TIME_TRAFFIC_REPORT',
    typeName: 'VendorRealTimeTrafficReport',
    schema: 'vendorRealTimeTrafficReport',
  },
  { reportType: 'GET_VENDOR_SALES_REPORT', typeName: 'VendorSalesReport', schema: 'vendorSalesReport' },
  { reportType: 'GET_VENDOR_TRAFFIC_REPORT', typeName: 'VendorTrafficReport', schema: 'vendorTrafficReport' },
] as const

/** The content of each report, by the value of `reportType`. */
export interface ReportByType {
  GET_V2_SELLER_PERFORMANCE_REPORT: AccountHealthReport
  GET_B2B_PRODUCT_OPPORTUNITIES_NOT_YET_ON_AMAZON: B2bProductOpportunitiesNotYetOnAmazonReport
  GET_B2B_PRODUCT_OPPORTUNITIES_RECOMMENDED_FOR_YOU: B2bProductOpportunitiesRecommendedForYouReport
  END_USER_DATA_REPORT: EndUserDataReport
  MARKETPLACE_ASIN_PAGE_VIEW_METRICS: MarketplaceAsinPageViewMetricsReport
  GET_PROMOTION_PERFORMANCE_REPORT: PromotionReport
  GET_COUPON_PERFORMANCE_REPORT: SellerCouponReport | VendorCouponReport
  GET_SALES_AND_TRAFFIC_REPORT: SellerSalesAndTrafficReport
  GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT: SellingPartnerMarketBasketAnalysisReport
  GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT: SellingPartnerRepeatPurchaseReport
  GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT: SellingPartnerSearchCatalogPerformanceReport
  GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT: SellingPartnerSearchQueryPerformanceReport
  GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT: SellingPartnerSearchTermsReport
  GET_VENDOR_FORECASTING_REPORT: VendorForecastingReport
  GET_VENDOR_INVENTORY_REPORT: VendorInventoryReport
  GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT: VendorNetPureProductMarginReport
  GET_VENDOR_REAL_TIME_INVENTORY_REPORT: VendorRealTimeInventoryReport
  GET_VENDOR_REAL_TIME_SALES_REPORT: VendorRealTimeSalesReport
  GET_VENDOR_REAL_TIME_TRAFFIC_REPORT: VendorRealTimeTrafficReport
  GET_VENDOR_SALES_REPORT: VendorSalesReport
  GET_VENDOR_TRAFFIC_REPORT: VendorTrafficReport
}
