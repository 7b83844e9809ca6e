// Generated from Amazon's schema ListingsItemMfnQuantityChange. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification if the quantity of a listing that the seller fulfills changes. */
export interface ListingsItemMfnQuantityChangeNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'LISTINGS_ITEM_MFN_QUANTITY_CHANGE'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** The listing and its quantity. */
export interface Payload {
  /** Selling partner ID of the seller. */
  SellerId: string
  /** Code of the seller's fulfillment channel. `DEFAULT` is the seller's own. */
  FulfillmentChannelCode: string
  /** Seller's SKU of the product. */
  Sku: string
  /** Units that customers can buy from this channel. */
  Quantity: number
}
