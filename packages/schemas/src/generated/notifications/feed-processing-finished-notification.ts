// Generated from Amazon's schema FeedProcessingFinishedNotification. To change this file, see CONTRIBUTING.md.

import type { CamelCaseNotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification when a feed has been processed. */
export interface FeedProcessingFinishedNotification {
  /** Version of the notification's envelope. */
  notificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  notificationType: 'FEED_PROCESSING_FINISHED'
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
  /** The feed and its result. */
  feedProcessingFinishedNotification: FeedProcessingResult
}

/** A feed, how its processing ended, and for whom it was submitted. */
export interface FeedProcessingResult {
  /** Merchant customer ID of the seller. Absent or `null` if a vendor submitted the feed. */
  sellerId?: string | undefined
  /** Merchant customer ID or vendor group ID for which the feed was submitted. */
  accountId: string
  /** ID of the feed, as `createFeed` returned it. */
  feedId: string
  /** Type of the feed, such as `JSON_LISTINGS_FEED`. */
  feedType: string
  /** Result of the processing. `FATAL` is a failure. `CANCELLED` can also mean that the report or feed has no data. */
  processingStatus: ProcessingStatus
  /**
   * ID of the processing report, for `getFeedDocument`. Absent if the report does not exist. Unique only together
   * with the seller.
   */
  resultFeedDocumentId?: string | undefined
}

/** Result of the processing. `FATAL` is a failure. `CANCELLED` can also mean that the report or feed has no data. */
export type ProcessingStatus = 'CANCELLED' | 'DONE' | 'FATAL' | (string & {})
