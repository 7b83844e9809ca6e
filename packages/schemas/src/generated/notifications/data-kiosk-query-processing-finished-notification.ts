// Generated from Amazon's schema DataKioskQueryProcessingFinishedNotification. To change this file, see CONTRIBUTING.md.

import type { CamelCaseNotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification when a query of Data Kiosk has ended. */
export interface DataKioskQueryProcessingFinishedNotification {
  /** Version of the notification's envelope. */
  notificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  notificationType: 'DATA_KIOSK_QUERY_PROCESSING_FINISHED'
  /** Version of the payload's format, such as `1.0` or a date. */
  payloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  eventTime: string
  /** Content of the notification. Its shape depends on the type. */
  payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  notificationMetadata: CamelCaseNotificationMetadata
}

/** The query and its result. */
export interface Payload {
  /** Merchant customer ID or vendor group ID of the account whose data was queried. */
  accountId: string
  /** ID of the query. Unique only together with `accountId`. */
  queryId: string
  /** Text of the query in GraphQL. */
  query: string
  /** Result of the query. */
  processingStatus: ProcessingStatus
  /** ID of the document with the data, for `getDocument`. Absent if the query found no data. */
  dataDocumentId?: string | undefined
  /** ID of the document that explains the failure, for `getDocument`. Absent if that document does not exist. */
  errorDocumentId?: string | undefined
  /** How to query the next page. Absent if the document contains all data. */
  pagination?: Pagination | undefined
}

/** Result of the query. */
export type ProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | (string & {})

/** Token of the next page. */
export interface Pagination {
  /** Value of `paginationToken` for the `createQuery` call that gets the next page. */
  nextToken?: string | undefined
}
