// Generated from Amazon's schema ListingsItemStatusChangeNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification if a listing is created or deleted, or can be bought or found no longer or
 * again.
 */
export interface ListingsItemStatusChangeNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'LISTINGS_ITEM_STATUS_CHANGE'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** The listing and its status. */
export interface Payload {
  /** Selling partner ID of the seller. */
  SellerId: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId?: string | undefined
  /** Amazon Standard Identification Number (ASIN) of the product. */
  Asin?: string | undefined
  /** Seller's SKU of the product. */
  Sku: string
  /** When the listing was created. ISO 8601 date and time. */
  CreatedDate?: string | undefined
  /**
   * States that apply now. Without `BUYABLE`, customers cannot buy from the listing. Without `DISCOVERABLE`, they
   * cannot find it. Unique items.
   */
  Status: Status[]
}

/**
 * States that apply now. Without `BUYABLE`, customers cannot buy from the listing. Without `DISCOVERABLE`, they
 * cannot find it.
 */
export type Status = 'BUYABLE' | 'DISCOVERABLE' | 'DELETED' | (string & {})
