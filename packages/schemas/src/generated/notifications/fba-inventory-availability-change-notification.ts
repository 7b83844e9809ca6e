// Generated from Amazon's schema FBAInventoryAvailabilityChangeNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification if the quantity of a product in Amazon's fulfillment network changes. */
export interface FbaInventoryAvailabilityChangeNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'FBA_INVENTORY_AVAILABILITY_CHANGES'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
}

/** The product and its quantities in each store. */
export interface Payload {
  /** Selling partner ID of the seller. */
  SellerId: string
  /** SKU of the product in Amazon's fulfillment network (FNSKU). */
  FNSKU: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  ASIN: string
  /** Seller's SKU of the product. */
  SKU: string
  /** Quantities for each store of the region. */
  FulfillmentInventoryByMarketplace: MarketplaceInventory[]
}

/** Quantities of a product that can fulfill the orders of one store. */
export interface MarketplaceInventory {
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId: string
  /** Title of the product. */
  ItemName: string
  /** Quantities by state. */
  FulfillmentInventory: FulfillmentInventory
  /** Special stores in which the seller offers the product, such as `Low-Cost Store`. */
  Stores?: string[] | undefined
}

/** Units of a product by state. */
export interface FulfillmentInventory {
  /** Units in shipments to Amazon. */
  InboundQuantityBreakdown: InboundQuantityBreakdown
  /** Units that can be sold and sent now. */
  Fulfillable: number
  /** Units that cannot be sold, for example because they are damaged. */
  Unfulfillable: number
  /** Units that Amazon is looking for. */
  Researching: number
  /** Units that Amazon is processing or moving, or that belong to orders. */
  ReservedQuantityBreakdown: ReservedQuantityBreakdown
  /** Units on the way to Amazon that customers can already order. */
  FutureSupplyBuyable: number
  /** Units on the way to Amazon that customers have already ordered. */
  PendingCustomerOrderInTransit: number
}

/** Units on the way to Amazon, by state of their shipment. */
export interface InboundQuantityBreakdown {
  /** Units in shipments with the status `WORKING`, which are not sent yet. */
  Working: number
  /** Units in shipments that are sent, in transit, delivered or checked in. */
  Shipped: number
  /** Units that have arrived and that Amazon is counting. */
  Receiving: number
}

/** Reserved units by reason. */
export interface ReservedQuantityBreakdown {
  /** Units set aside in a fulfillment center, for example to measure them. */
  WarehouseProcessing: number
  /** Units on the way from one fulfillment center to another. */
  WarehouseTransfer: number
  /** Units of customer orders that are not sent yet. */
  PendingCustomerOrder: number
}
