// Generated from Amazon's model reports_2021-06-30. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** Response of `createReport`. */
export interface CreateReportResponse {
  /** ID of the new report, for `getReport` and `cancelReport`. Unique only together with the seller ID. */
  reportId: string
}

/** Response of `createReportSchedule`. */
export interface CreateReportScheduleResponse {
  /**
   * ID of the new schedule, for `getReportSchedule` and `cancelReportSchedule`. Unique only together with the
   * seller ID.
   */
  reportScheduleId: string
}

/** Settings of a new report schedule. */
export interface CreateReportScheduleSpecification {
  /** Type of the reports to create, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. */
  reportType: ReportType
  /** Amazon stores for which to create the reports. 1 to 25 items. */
  marketplaceIds: string[]
  /** Options of the reports. They depend on the report type. */
  reportOptions?: { [key: string]: string } | undefined
  /**
   * Time between two reports, as an ISO 8601 duration: for example, `PT5M` is 5 minutes, `P1D` is 1 day, `P1M` is
   * 1 month.
   */
  period: CreateReportScheduleSpecificationPeriod
  /** Date and time when the schedule creates its next report, in ISO 8601. */
  nextReportCreationTime?: string | undefined
}

/** Settings of a new report. */
export interface CreateReportSpecification {
  /** Options of the report. They depend on the report type. */
  reportOptions?: { [key: string]: string } | undefined
  /** Type of the report, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. */
  reportType: ReportType
  /**
   * Start of the time range of the data to report, in ISO 8601. Must not be in the future. Default: now. Some
   * report types ignore it.
   */
  dataStartTime?: string | undefined
  /**
   * End of the time range of the data to report, in ISO 8601. Must not be in the future. Default: now. Some report
   * types ignore it.
   */
  dataEndTime?: string | undefined
  /** Amazon stores whose data the report contains. Some report types treat them differently. 1 to 25 items. */
  marketplaceIds: string[]
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Response of `getReports`. */
export interface GetReportsResponse {
  /** One page of reports that match the filters. */
  reports: Report[]
  /**
   * Token of the next page. Pass it to `getReports` as the only parameter. Present if there are more reports than
   * `pageSize`.
   */
  nextToken?: string | undefined
}

/** A report with its type, time range, processing status and document ID. */
export interface Report {
  /** Amazon stores of the report. */
  marketplaceIds?: string[] | undefined
  /** ID of the report. Unique only together with the seller ID. */
  reportId: string
  /** Type of the report, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. */
  reportType: ReportType
  /** Start of the time range of the reported data. ISO 8601 date and time. */
  dataStartTime?: string | undefined
  /** End of the time range of the reported data. ISO 8601 date and time. */
  dataEndTime?: string | undefined
  /**
   * ID of the schedule that created the report. Absent if no schedule created it. Unique only together with the
   * seller ID.
   */
  reportScheduleId?: string | undefined
  /** Date and time of the report's creation, in ISO 8601. */
  createdTime: string
  /**
   * Progress of the report. `CANCELLED`: cancelled on request before processing, or automatically because there is
   * no data. `FATAL`: aborted by an error. `IN_QUEUE`: waiting, possibly for another report.
   */
  processingStatus: ReportProcessingStatus
  /** Date and time when processing started, in ISO 8601. */
  processingStartTime?: string | undefined
  /** Date and time when processing ended, in ISO 8601. */
  processingEndTime?: string | undefined
  /** ID of the document with the report's contents, for `getReportDocument`. Absent if no document is available. */
  reportDocumentId?: string | undefined
}

/** Download URL and compression of a report's contents. */
export interface ReportDocument {
  /** ID of the report document. Unique only together with the seller ID. */
  reportDocumentId: string
  /**
   * Presigned URL for downloading the document. Expires after 5 minutes. Decompress the download if
   * `compressionAlgorithm` is present.
   */
  url: string
  /** Compression of the document. If absent, the document is not compressed. */
  compressionAlgorithm?: ReportDocumentCompressionAlgorithm | undefined
}

/** A schedule that requests a report periodically. */
export interface ReportSchedule {
  /** ID of the schedule. Unique only together with the seller ID. */
  reportScheduleId: string
  /** Type of the reports that the schedule creates, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. */
  reportType: ReportType
  /** Amazon stores whose data the reports contain. Some report types treat them differently. */
  marketplaceIds?: string[] | undefined
  /** Options of the reports. They depend on the report type. */
  reportOptions?: { [key: string]: string } | undefined
  /** Time between two reports, as an ISO 8601 duration, for example `PT5M` or `P1D`. */
  period: string
  /** Date and time when the schedule creates its next report, in ISO 8601. */
  nextReportCreationTime?: string | undefined
}

/** Response of `getReportSchedules`. */
export interface ReportScheduleList {
  /** Schedules for the requested report types. */
  reportSchedules: ReportSchedule[]
}

/** Values of `CreateReportScheduleSpecification.period`. */
export type CreateReportScheduleSpecificationPeriod =
  | 'PT5M'
  | 'PT15M'
  | 'PT30M'
  | 'PT1H'
  | 'PT2H'
  | 'PT4H'
  | 'PT8H'
  | 'PT12H'
  | 'P1D'
  | 'P2D'
  | 'P3D'
  | 'PT84H'
  | 'P7D'
  | 'P14D'
  | 'P15D'
  | 'P18D'
  | 'P30D'
  | 'P1M'

/** Values of `getReports.processingStatuses`. */
export type GetReportsProcessingStatuses = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE'

/** Values of `ReportDocument.compressionAlgorithm`. */
export type ReportDocumentCompressionAlgorithm = 'GZIP' | (string & {})

/** Values of `Report.processingStatus`. */
export type ReportProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | 'IN_PROGRESS' | 'IN_QUEUE' | (string & {})

/** Values of `Report.reportType`. */
export type ReportType =
  | 'END_USER_DATA_REPORT'
  | 'FBA_BULK_INVOICE'
  | 'FEE_DISCOUNTS_REPORT'
  | 'GET_AFN_INVENTORY_DATA'
  | 'GET_AFN_INVENTORY_DATA_BY_COUNTRY'
  | 'GET_AMAZON_FULFILLED_SHIPMENTS_DATA_GENERAL'
  | 'GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING'
  | 'GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX'
  | 'GET_B2B_PRODUCT_OPPORTUNITIES_NOT_YET_ON_AMAZON'
  | 'GET_B2B_PRODUCT_OPPORTUNITIES_RECOMMENDED_FOR_YOU'
  | 'GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT'
  | 'GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT'
  | 'GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT'
  | 'GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT'
  | 'GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT'
  | 'GET_CONVERGED_FLAT_FILE_PENDING_ORDERS_DATA'
  | 'GET_COUPON_PERFORMANCE_REPORT'
  | 'GET_CSV_MFN_PRIME_RETURNS_REPORT'
  | 'GET_DATE_RANGE_FINANCIAL_HOLDS_DATA'
  | 'GET_EASYSHIP_DOCUMENTS'
  | 'GET_EASYSHIP_PICKEDUP'
  | 'GET_EASYSHIP_WAITING_FOR_PICKUP'
  | 'GET_EPR_ANNUAL_REPORTS'
  | 'GET_EPR_MONTHLY_REPORTS'
  | 'GET_EPR_QUARTERLY_REPORTS'
  | 'GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA'
  | 'GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA'
  | 'GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_PROMOTION_DATA'
  | 'GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_REPLACEMENT_DATA'
  | 'GET_FBA_FULFILLMENT_CUSTOMER_SHIPMENT_SALES_DATA'
  | 'GET_FBA_FULFILLMENT_CUSTOMER_TAXES_DATA'
  | 'GET_FBA_FULFILLMENT_INBOUND_NONCOMPLIANCE_DATA'
  | 'GET_FBA_FULFILLMENT_LONGTERM_STORAGE_FEE_CHARGES_DATA'
  | 'GET_FBA_FULFILLMENT_REMOVAL_ORDER_DETAIL_DATA'
  | 'GET_FBA_FULFILLMENT_REMOVAL_SHIPMENT_DETAIL_DATA'
  | 'GET_FBA_INVENTORY_PLANNING_DATA'
  | 'GET_FBA_MYI_ALL_INVENTORY_DATA'
  | 'GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA'
  | 'GET_FBA_OVERAGE_FEE_CHARGES_DATA'
  | 'GET_FBA_RECOMMENDED_REMOVAL_DATA'
  | 'GET_FBA_REIMBURSEMENTS_DATA'
  | 'GET_FBA_STORAGE_FEE_CHARGES_DATA'
  | 'GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING'
  | 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL'
  | 'GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL'
  | 'GET_FLAT_FILE_ARCHIVED_ORDERS_DATA_BY_ORDER_DATE'
  | 'GET_FLAT_FILE_MFN_SKU_RETURN_ATTRIBUTES_REPORT'
  | 'GET_FLAT_FILE_OPEN_LISTINGS_DATA'
  | 'GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING'
  | 'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING'
  | 'GET_FLAT_FILE_ORDER_REPORT_DATA_TAX'
  | 'GET_FLAT_FILE_PENDING_ORDERS_DATA'
  | 'GET_FLAT_FILE_RETURNS_DATA_BY_RETURN_DATE'
  | 'GET_FLAT_FILE_SALES_TAX_DATA'
  | 'GET_FLAT_FILE_VAT_INVOICE_DATA_REPORT'
  | 'GET_GST_MTR_B2B_CUSTOM'
  | 'GET_GST_MTR_B2C_CUSTOM'
  | 'GET_GST_STR_ADHOC'
  | 'GET_LEDGER_DETAIL_VIEW_DATA'
  | 'GET_LEDGER_SUMMARY_VIEW_DATA'
  | 'GET_MERCHANTS_LISTINGS_FYP_REPORT'
  | 'GET_MERCHANT_CANCELLED_LISTINGS_DATA'
  | 'GET_MERCHANT_LISTINGS_ALL_DATA'
  | 'GET_MERCHANT_LISTINGS_DATA'
  | 'GET_MERCHANT_LISTINGS_DATA_BACK_COMPAT'
  | 'GET_MERCHANT_LISTINGS_DATA_LITE'
  | 'GET_MERCHANT_LISTINGS_DATA_LITER'
  | 'GET_MERCHANT_LISTINGS_INACTIVE_DATA'
  | 'GET_MFN_PANEU_OFFER_STATUS'
  | 'GET_ORDER_REPORT_DATA_INVOICING'
  | 'GET_ORDER_REPORT_DATA_SHIPPING'
  | 'GET_ORDER_REPORT_DATA_TAX'
  | 'GET_PAN_EU_OFFER_STATUS'
  | 'GET_PENDING_ORDERS_DATA'
  | 'GET_PROMOTION_PERFORMANCE_REPORT'
  | 'GET_REFERRAL_FEE_PREVIEW_REPORT'
  | 'GET_REMOTE_FULFILLMENT_ELIGIBILITY'
  | 'GET_RESERVED_INVENTORY_DATA'
  | 'GET_RESTOCK_INVENTORY_RECOMMENDATIONS_REPORT'
  | 'GET_SALES_AND_TRAFFIC_REPORT'
  | 'GET_SELLER_FEEDBACK_DATA'
  | 'GET_STRANDED_INVENTORY_LOADER_DATA'
  | 'GET_STRANDED_INVENTORY_UI_DATA'
  | 'GET_V1_SELLER_PERFORMANCE_REPORT'
  | 'GET_V2_SELLER_PERFORMANCE_REPORT'
  | 'GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2'
  | 'GET_VAT_TRANSACTION_DATA'
  | 'GET_VENDOR_FORECASTING_REPORT'
  | 'GET_VENDOR_INVENTORY_REPORT'
  | 'GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT'
  | 'GET_VENDOR_REAL_TIME_INVENTORY_REPORT'
  | 'GET_VENDOR_REAL_TIME_SALES_REPORT'
  | 'GET_VENDOR_REAL_TIME_TRAFFIC_REPORT'
  | 'GET_VENDOR_SALES_REPORT'
  | 'GET_VENDOR_TRAFFIC_REPORT'
  | 'GET_XML_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL'
  | 'GET_XML_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL'
  | 'GET_XML_BROWSE_TREE_DATA'
  | 'GET_XML_MFN_PRIME_RETURNS_REPORT'
  | 'GET_XML_MFN_SKU_RETURN_ATTRIBUTES_REPORT'
  | 'GET_XML_RETURNS_DATA_BY_RETURN_DATE'
  | 'GET_XML_VAT_INVOICE_DATA_REPORT'
  | 'GST_MTR_B2B'
  | 'GST_MTR_B2C'
  | 'GST_MTR_STOCK_TRANSFER_REPORT'
  | 'MARKETPLACE_ASIN_PAGE_VIEW_METRICS'
  | 'SC_VAT_TAX_REPORT'
  | (string & {})

/** Parameters of {@link ReportsApi.cancelReport}. */
export interface CancelReportParams {
  /** ID of the report, from `createReport` or `getReports`. Unique only together with the seller ID. */
  reportId: string
}

/** Parameters of {@link ReportsApi.cancelReportSchedule}. */
export interface CancelReportScheduleParams {
  /**
   * ID of the schedule, from `createReportSchedule` or `getReportSchedules`. Unique only together with the seller
   * ID.
   */
  reportScheduleId: string
}

/** Parameters of {@link ReportsApi.createReport}. */
export interface CreateReportParams {
  /** Report type, Amazon stores, data range and options of the report. */
  body: CreateReportSpecification
}

/** Parameters of {@link ReportsApi.createReportSchedule}. */
export interface CreateReportScheduleParams {
  /** Report type, Amazon stores, period and options of the schedule. */
  body: CreateReportScheduleSpecification
}

/** Parameters of {@link ReportsApi.getReport}. */
export interface GetReportParams {
  /** ID of the report, from `createReport` or `getReports`. Unique only together with the seller ID. */
  reportId: string
}

/** Parameters of {@link ReportsApi.getReportDocument}. */
export interface GetReportDocumentParams {
  /** ID of the report document, from `reportDocumentId` of a report. */
  reportDocumentId: string
  /**
   * If `true`, downloads of a `GZIP` document have `Content-Encoding: gzip` instead of `identity`. HTTP clients
   * then decompress it automatically.
   */
  enableContentEncodingUrlHeader?: boolean | undefined
}

/** Parameters of {@link ReportsApi.getReportSchedule}. */
export interface GetReportScheduleParams {
  /**
   * ID of the schedule, from `createReportSchedule` or `getReportSchedules`. Unique only together with the seller
   * ID.
   */
  reportScheduleId: string
}

/** Parameters of {@link ReportsApi.getReportSchedules}. */
export interface GetReportSchedulesParams {
  /** Only schedules for reports of these types, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. 1 to 10 items. */
  reportTypes: readonly ReportType[]
}

/** Parameters of {@link ReportsApi.getReports}. */
export type GetReportsParams =
  | Variant<GetReportsFields, 'reportTypes', 'nextToken'>
  | Variant<
      GetReportsFields,
      'nextToken',
      'reportTypes' | 'processingStatuses' | 'marketplaceIds' | 'pageSize' | 'createdSince' | 'createdUntil'
    >

/** Fields of {@link GetReportsParams}. */
export interface GetReportsFields {
  /**
   * Only reports of these types, such as `GET_MERCHANT_LISTINGS_ALL_DATA`. Required unless `nextToken` is set. The
   * other filters can be combined with it. 1 to 10 items.
   */
  reportTypes?: readonly ReportType[] | undefined
  /** Only reports with one of these statuses. See `Report.processingStatus` for their meanings. At least 1 item. */
  processingStatuses?: readonly GetReportsProcessingStatuses[] | undefined
  /** Only reports of at least one of these Amazon stores. 1 to 10 items. */
  marketplaceIds?: readonly string[] | undefined
  /** Maximum number of reports on a page. 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** Start of the creation time range, in ISO 8601. Default: 90 days ago. Amazon keeps reports for at most 90 days. */
  createdSince?: string | Date | undefined
  /** End of the creation time range, in ISO 8601. Default: now. */
  createdUntil?: string | Date | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Can't be combined with any other parameter:
   * the request fails.
   */
  nextToken?: string | undefined
}
