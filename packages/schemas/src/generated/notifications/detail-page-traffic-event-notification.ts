// Generated from Amazon's schema DetailPageTrafficEventNotification. To change this file, see CONTRIBUTING.md.

import type { CamelCaseNotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification every hour, with page views in the last hour. It also contains late data of the
 * last 24 hours. One hour can take several notifications.
 */
export interface DetailPageTrafficEventNotification {
  /** Version of the notification's envelope. */
  notificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  notificationType: 'DETAIL_PAGE_TRAFFIC_EVENT'
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
  /** Views by product and hour. */
  detailPageTrafficEvents: DetailPageTrafficEvent[]
}

/** Views of one product in one hour. */
export interface DetailPageTrafficEvent {
  /** Merchant customer ID of the seller, or vendor group ID of the vendor, for whom the data is. */
  accountId: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Start of the period, in UTC. ISO 8601 date and time. */
  startTime: string
  /** End of the period, in UTC. ISO 8601 date and time. */
  endTime: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Number of views of the detail page. At least 0. */
  glanceViews: number
}
