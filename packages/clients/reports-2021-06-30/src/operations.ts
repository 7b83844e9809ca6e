// Generated from Amazon's model reports_2021-06-30. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  CancelReportParams,
  CancelReportScheduleParams,
  CreateReportParams,
  CreateReportResponse,
  CreateReportScheduleParams,
  CreateReportScheduleResponse,
  GetReportDocumentParams,
  GetReportParams,
  GetReportScheduleParams,
  GetReportSchedulesParams,
  GetReportsParams,
  GetReportsResponse,
  Report,
  ReportDocument,
  ReportSchedule,
  ReportScheduleList,
} from './models.js'

/** Operation table of Reports 2021-06-30. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly cancelReport: Operation<CancelReportParams, void>
  readonly cancelReportSchedule: Operation<CancelReportScheduleParams, void>
  readonly createReport: Operation<CreateReportParams, CreateReportResponse>
  readonly createReportSchedule: Operation<CreateReportScheduleParams, CreateReportScheduleResponse>
  readonly getReport: Operation<GetReportParams, Report>
  readonly getReportDocument: Operation<GetReportDocumentParams, ReportDocument>
  readonly getReportSchedule: Operation<GetReportScheduleParams, ReportSchedule>
  readonly getReportSchedules: Operation<GetReportSchedulesParams, ReportScheduleList>
  readonly getReports: PagedOperation<GetReportsParams, GetReportsResponse, Report>
} = {
  cancelReport: {
    api: 'reports-2021-06-30',
    id: 'cancelReport',
    method: 'DELETE',
    path: '/reports/2021-06-30/reports/{reportId}',
    parameters: [{ name: 'reportId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
    emptyResponse: true,
  },
  cancelReportSchedule: {
    api: 'reports-2021-06-30',
    id: 'cancelReportSchedule',
    method: 'DELETE',
    path: '/reports/2021-06-30/schedules/{reportScheduleId}',
    parameters: [{ name: 'reportScheduleId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
    emptyResponse: true,
  },
  createReport: {
    api: 'reports-2021-06-30',
    id: 'createReport',
    method: 'POST',
    path: '/reports/2021-06-30/reports',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0167, burst: 15 },
  },
  createReportSchedule: {
    api: 'reports-2021-06-30',
    id: 'createReportSchedule',
    method: 'POST',
    path: '/reports/2021-06-30/schedules',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
  },
  getReport: {
    api: 'reports-2021-06-30',
    id: 'getReport',
    method: 'GET',
    path: '/reports/2021-06-30/reports/{reportId}',
    parameters: [{ name: 'reportId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 15 },
  },
  getReportDocument: {
    api: 'reports-2021-06-30',
    id: 'getReportDocument',
    method: 'GET',
    path: '/reports/2021-06-30/documents/{reportDocumentId}',
    parameters: [
      { name: 'reportDocumentId', in: 'path', required: true },
      { name: 'enableContentEncodingUrlHeader', in: 'query' },
    ],
    grant: {
      type: 'restricted',
      optional: true,
      specificPath: true,
      restrictedReportTypes: [
        'GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING',
        'GET_ORDER_REPORT_DATA_INVOICING',
        'GET_ORDER_REPORT_DATA_TAX',
        'GET_ORDER_REPORT_DATA_SHIPPING',
        'GET_FLAT_FILE_ORDER_REPORT_DATA_INVOICING',
        'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING',
        'GET_FLAT_FILE_ORDER_REPORT_DATA_TAX',
        'GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING',
        'GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX',
        'SC_VAT_TAX_REPORT',
        'GET_VAT_TRANSACTION_DATA',
        'GET_GST_MTR_B2B_CUSTOM',
        'GET_EASYSHIP_DOCUMENTS',
      ],
    },
    usagePlan: { rate: 0.0167, burst: 15 },
  },
  getReportSchedule: {
    api: 'reports-2021-06-30',
    id: 'getReportSchedule',
    method: 'GET',
    path: '/reports/2021-06-30/schedules/{reportScheduleId}',
    parameters: [{ name: 'reportScheduleId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
  },
  getReportSchedules: {
    api: 'reports-2021-06-30',
    id: 'getReportSchedules',
    method: 'GET',
    path: '/reports/2021-06-30/schedules',
    parameters: [{ name: 'reportTypes', in: 'query', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
  },
  getReports: {
    api: 'reports-2021-06-30',
    id: 'getReports',
    method: 'GET',
    path: '/reports/2021-06-30/reports',
    parameters: [
      { name: 'reportTypes', in: 'query' },
      { name: 'processingStatuses', in: 'query' },
      { name: 'marketplaceIds', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'createdSince', in: 'query' },
      { name: 'createdUntil', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.0222, burst: 10 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'reports', alone: true },
  },
}
