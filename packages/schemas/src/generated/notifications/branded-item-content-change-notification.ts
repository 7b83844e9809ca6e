// Generated from Amazon's schema BrandedItemContentChangeNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification to a brand owner if the content of a product changes: title, bullet points,
 * description or images.
 */
export interface BrandedItemContentChangeNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'BRANDED_ITEM_CONTENT_CHANGE'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** The product and its changes. */
export interface Payload {
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId: string
  /** Brand of the product. */
  BrandName: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  Asin: string
  /**
   * Attributes that changed, such as `item_name`, `bullet_point` or `product_description`. All names with `image`
   * in them mean the product's images.
   */
  AttributesChanged: string[]
}
