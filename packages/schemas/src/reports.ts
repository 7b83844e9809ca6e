import type { ReportByType } from './generated/reports/index.js'

export * from './generated/reports/index.js'

/** Type of a report whose document is JSON and has a schema, such as `GET_SALES_AND_TRAFFIC_REPORT`. */
export type ReportType = keyof ReportByType
