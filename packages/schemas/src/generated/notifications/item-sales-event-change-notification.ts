// Generated from Amazon's schema ItemSalesEventChangeNotification. To change this file, see CONTRIBUTING.md.

import type { CamelCaseNotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification every hour to vendors, with the sales of their products. It also contains late
 * data of the last 24 hours. One hour can take several notifications.
 */
export interface ItemSalesEventChangeNotification {
  /** Version of the notification's envelope. */
  notificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  notificationType: 'ITEM_SALES_EVENT_CHANGE'
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
  /** Sales by product and hour. */
  itemSalesEventChanges: ItemSalesEventChange[]
}

/** Sales of one product in one hour. */
export interface ItemSalesEventChange {
  /** Merchant customer ID of the seller, or vendor group ID of the vendor, for whom the data is. */
  accountId: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
  /** Start of the period, in UTC. ISO 8601 date and time. */
  startTime: string
  /** End of the period, in UTC. ISO 8601 date and time. */
  endTime: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Ordered units, less canceled ones. Can be negative. */
  orderedUnits: number
  /** Sales of the ordered products, less cancellations. */
  orderedRevenue: number
}
