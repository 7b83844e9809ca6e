// Generated from Amazon's schema FulfillmentOrderStatusNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification if the status of a Multi-Channel Fulfillment order changes. */
export interface FulfillmentOrderStatusNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'FULFILLMENT_ORDER_STATUS'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** Content of the notification. */
export interface Payload {
  /** The order, and the shipment or return that changed. */
  FulfillmentOrderStatusNotification: FulfillmentOrderStatusChange
}

/** A change of a fulfillment order, of one of its shipments or of a return. */
export interface FulfillmentOrderStatusChange {
  /** Selling partner ID of the seller. */
  SellerId?: string | undefined
  /** Subject of the change: `Order`, `Shipment` or `Return`. */
  EventType: string
  /** Time of the change, ISO 8601. */
  StatusUpdatedDateTime: string
  /** Seller's ID of the order, as passed to `createFulfillmentOrder`. */
  SellerFulfillmentOrderId: string
  /**
   * Status of the order, such as `Received`, `Planning`, `Processing`, `Complete`, `CompletePartialled`,
   * `Cancelled`, `Unfulfillable` or `Invalid`. Sellers can cancel only in `Received` and `Planning`.
   */
  FulfillmentOrderStatus: string
  /** The shipment that changed. Present only if `EventType` is `Shipment`. */
  FulfillmentShipment?: FulfillmentShipment | undefined
  /** The returned item. Present only if `EventType` is `Return`. */
  FulfillmentReturnItem?: FulfillmentReturnItem | undefined
}

/** A shipment of a fulfillment order. */
export interface FulfillmentShipment {
  /** `Pending`, `Shipped`, `CancelledByFulfiller` (Amazon tries again with a new shipment) or `CancelledBySeller`. */
  FulfillmentShipmentStatus: string
  /** Amazon's ID of the shipment. */
  AmazonShipmentId: string
  /** When all packages likely arrive, ISO 8601. It can change. Absent for canceled shipments. */
  EstimatedArrivalDateTime?: string | undefined
  /** Packages with their carrier and tracking number. */
  FulfillmentShipmentPackages?: FulfillmentShipmentPackage[] | undefined
}

/** A package with its carrier and tracking number. */
export interface FulfillmentShipmentPackage {
  /** Number of the package within its shipment. */
  PackageNumber: number
  /** Carrier that delivers the package. */
  CarrierCode: string
  /** Carrier's tracking number. */
  TrackingNumber: string
}

/** An item that came back to a fulfillment center. */
export interface FulfillmentReturnItem {
  /** When the fulfillment center received the item, ISO 8601. */
  ReceivedDateTime: string
  /** How many units came back. */
  ReturnedQuantity: number
  /** Seller's SKU of the product. */
  SellerSKU: string
}
