// Generated from Amazon's schema ProductTypeDefinitionsChangeNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification if there are new product types or a new version of their definitions. */
export interface ProductTypeDefinitionsChangeNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'PRODUCT_TYPE_DEFINITIONS_CHANGE'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** The new version and product types. */
export interface Payload {
  /** ID of the Amazon store whose definitions changed. */
  MarketplaceId?: string | undefined
  /** Merchant ID or vendor group ID of the subscription. */
  AccountId: string
  /** Latest version, for the parameter `productTypeVersion` of `getDefinitionsProductType`. */
  ProductTypeVersion: string
  /** Names of product types that are new in the store, such as `LUGGAGE`. */
  NewProductTypes?: string[] | undefined
}
