// Generated from Amazon's schema FBAOutboundShipmentStatusNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification if Amazon creates or cancels a shipment for an FBA order. Sellers in some
 * stores only.
 */
export interface FbaOutboundShipmentStatusNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'FBA_OUTBOUND_SHIPMENT_STATUS'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
}

/** Content of the notification. */
export interface Payload {
  /** The order's shipment and whether it was created or canceled. */
  FBAOutboundShipmentStatusNotification: FbaOutboundShipmentStatus
}

/** A shipment of an FBA order. */
export interface FbaOutboundShipmentStatus {
  /** Selling partner ID of the seller. */
  SellerId: string
  /** Amazon's order ID, in 3-7-7 format. */
  AmazonOrderId: string
  /** Amazon's ID of the shipment. */
  AmazonShipmentId: string
  /** Status of the shipment, such as `Created` or `Cancelled`. */
  ShipmentStatus: string
}
