// Generated from Amazon's schema ListingsItemIssuesChangeNotification_2023-12-13. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification if issues of a listing appear, change or are resolved. Payload version
 * 2023-12-13.
 */
export interface ListingsItemIssuesChangeNotification20231213 {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'LISTINGS_ITEM_ISSUES_CHANGE'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: '2023-12-13'
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** The listing and its issues. */
export interface Payload {
  /** Selling partner ID of the seller or vendor code of the vendor who owns the listing. */
  SellerId: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId?: string | undefined
  /** ASIN of the listing's product. */
  Asin?: string | undefined
  /** Seller's SKU of the product. */
  Sku: string
  /** Severities of the listing's issues, each once. `NONE` means that the listing has no issue. Unique items. */
  Severities: Severity[]
  /**
   * Actions of Amazon because of the issues. `LISTING_SUPPRESSED`: customers cannot buy from the listing.
   * `ATTRIBUTE_SUPPRESSED`: a value was rejected. `CATALOG_ITEM_REMOVED`: nobody can sell the product in the
   * store. `SEARCH_SUPPRESSED`: search results do not show it. Unique items.
   */
  EnforcementActions?: string[] | undefined
}

/** Severities of the listing's issues, each once. `NONE` means that the listing has no issue. */
export type Severity = 'NONE' | 'ERROR' | 'WARNING' | (string & {})
