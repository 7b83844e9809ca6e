// Generated from Amazon's schema ReportProcessingFinishedNotification. To change this file, see CONTRIBUTING.md.

import type { CamelCaseNotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification when a report has been processed. */
export interface ReportProcessingFinishedNotification {
  /** Version of the notification's envelope. */
  notificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  notificationType: 'REPORT_PROCESSING_FINISHED'
  /** Version of the payload's format, such as `1.0` or a date. */
  payloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  eventTime: string
  /** Content of the notification. Its shape depends on the type. */
  payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  notificationMetadata: CamelCaseNotificationMetadata
}

/** Content of the notification. */
export interface Payload {
  /** The report and its result. */
  reportProcessingFinishedNotification: ReportProcessingResult
}

/** A report, how its processing ended, and for whom it was requested. */
export interface ReportProcessingResult {
  /** Merchant customer ID of the seller. Absent or `null` if a vendor requested the report. */
  sellerId?: string | undefined
  /** Merchant customer ID or vendor group ID for which the report was requested. */
  accountId: string
  /** ID of the report, as `createReport` returned it. */
  reportId: string
  /** Type of the report, such as `GET_SALES_AND_TRAFFIC_REPORT`. */
  reportType: string
  /** Result of the processing. `FATAL` is a failure. `CANCELLED` can also mean that the report or feed has no data. */
  processingStatus: ProcessingStatus
  /**
   * ID of the report's document, for `getReportDocument`. Absent if the report does not have a document. Unique
   * only together with the seller.
   */
  reportDocumentId?: string | undefined
}

/** Result of the processing. `FATAL` is a failure. `CANCELLED` can also mean that the report or feed has no data. */
export type ProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | (string & {})
