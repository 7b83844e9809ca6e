// Generated from Amazon's schema ItemProductTypeChangeNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification to a brand owner if the product type of one of the brand's products changes. */
export interface ItemProductTypeChangeNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'ITEM_PRODUCT_TYPE_CHANGE'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** The product with its old and new product type. */
export interface Payload {
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  Asin: string
  /** Product type before the change, such as `PET_HEALTH_CARE`. */
  PreviousProductType: string
  /** Product type after the change, such as `PET_APPAREL`. */
  CurrentProductType: string
}
