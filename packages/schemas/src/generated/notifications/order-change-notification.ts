// Generated from Amazon's schema OrderChangeNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification if the status of an order changes or its buyer asks to cancel it. */
export interface OrderChangeNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'ORDER_CHANGE'
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
  /** An order, and when and why it changed. */
  OrderChangeNotification: OrderChange
}

/** An order, and when and why it changed. */
export interface OrderChange {
  /** `OrderLevel`: `OrderItems` has all items of the order. `OrderItemLevel`: it has the one item that changed. */
  NotificationLevel: NotificationLevel
  /** Selling partner ID of the seller. */
  SellerId: string
  /** Amazon's order ID, in 3-7-7 format. */
  AmazonOrderId: string
  /** Kind of change: the status of the order, the delivery tip, or a request of the buyer. */
  OrderChangeType: OrderChangeType
  /** When and why the order changed. */
  OrderChangeTrigger: OrderChangeTrigger
  /** The order after the change. */
  Summary: Summary
}

/** `OrderLevel`: `OrderItems` has all items of the order. `OrderItemLevel`: it has the one item that changed. */
export type NotificationLevel = 'OrderItemLevel' | 'OrderLevel' | (string & {})

/** Kind of change: the status of the order, the delivery tip, or a request of the buyer. */
export type OrderChangeType = 'BuyerRequestedChange' | 'DeliveryTipChange' | 'OrderStatusChange' | (string & {})

/** When and why an order changed. */
export interface OrderChangeTrigger {
  /** Time of the change, ISO 8601. `null` if the change does not have a time. */
  TimeOfOrderChange: string | null
  /** Reason for people, such as `Buyer Requested Cancel`. */
  ChangeReason: string
}

/** An order after a change. */
export interface Summary {
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId: string
  /** Status of the order now. */
  OrderStatus: OrderStatus
  /** When the buyer placed the order, ISO 8601. `null` if it is not known. */
  PurchaseDate: string | null
  /** Postal code of the recipient. `null` if it is not known. */
  DestinationPostalCode: string | null
  /** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
  FulfillmentType: FulfillmentType
  /** Kind of order, such as a preorder. */
  OrderType: OrderType
  /** Items that are sent. */
  NumberOfItemsShipped?: number | undefined
  /** Items that are still to be sent. */
  NumberOfItemsUnshipped?: number | undefined
  /** Start of the promised delivery window, ISO 8601. Only for orders that the seller fulfills. */
  EarliestDeliveryDate?: string | undefined
  /**
   * End of the promised delivery window, ISO 8601. Only for orders that the seller fulfills. Absent for pending
   * and canceled orders.
   */
  LatestDeliveryDate?: string | undefined
  /** Start of the promised shipping window, ISO 8601. */
  EarliestShipDate?: string | undefined
  /** End of the promised shipping window, ISO 8601. */
  LatestShipDate?: string | undefined
  /** Last time to announce that the order is canceled, ISO 8601. */
  CancelNotifyDate?: string | undefined
  /** Programs of the order. `IBA`: Invoice by Amazon. */
  OrderPrograms?: OrderProgram[] | undefined
  /** Shipping programs of the order. `ISPU`: pickup in a store. `TFM`: transportation for merchants. */
  ShippingPrograms?: ShippingProgram[] | undefined
  /** Status of the Easy Ship shipment. Only for Easy Ship orders. */
  EasyShipShipmentStatus?: EasyShipShipmentStatus | undefined
  /** Whether Amazon needs, processes or has accepted an electronic invoice. */
  ElectronicInvoiceStatus?: ElectronicInvoiceStatus | undefined
  /** Items of the order. See `NotificationLevel`. */
  OrderItems: OrderItem[]
}

/** Status of the order now. */
export type OrderStatus =
  | 'Pending'
  | 'Unshipped'
  | 'PartiallyShipped'
  | 'Shipped'
  | 'Canceled'
  | 'Unfulfillable'
  | 'InvoiceUnconfirmed'
  | 'PendingAvailability'
  | (string & {})

/** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
export type FulfillmentType = 'AFN' | 'MFN' | (string & {})

/** Kind of order, such as a preorder. */
export type OrderType =
  | 'StandardOrder'
  | 'LongLeadTimeOrder'
  | 'Preorder'
  | 'BackOrder'
  | 'SourcingOnDemandOrder'
  | (string & {})

/** Programs of the order. `IBA`: Invoice by Amazon. */
export type OrderProgram = 'Business' | 'Prime' | 'Premium' | 'IBA' | 'Replacement' | (string & {})

/** Shipping programs of the order. `ISPU`: pickup in a store. `TFM`: transportation for merchants. */
export type ShippingProgram =
  | 'ShipDateSet'
  | 'GlobalExpress'
  | 'ISPU'
  | 'AccessPoint'
  | 'TFM'
  | 'EasyShip'
  | (string & {})

/** Status of the Easy Ship shipment. Only for Easy Ship orders. */
export type EasyShipShipmentStatus =
  | 'PendingSchedule'
  | 'PendingPickUp'
  | 'PendingDropOff'
  | 'LabelCanceled'
  | 'PickedUp'
  | 'DroppedOff'
  | 'AtOriginFC'
  | 'AtDestinationFC'
  | 'Delivered'
  | 'RejectedByBuyer'
  | 'Undeliverable'
  | 'ReturningToSeller'
  | 'ReturnedToSeller'
  | 'Lost'
  | 'OutForDelivery'
  | 'Damaged'
  | (string & {})

/** Whether Amazon needs, processes or has accepted an electronic invoice. */
export type ElectronicInvoiceStatus = 'NotRequired' | 'NotFound' | 'Processing' | 'Errored' | 'Accepted' | (string & {})

/** An ordered product with its quantity. */
export interface OrderItem {
  /** Amazon's ID of the item in the order. */
  OrderItemId: string
  /** Seller's SKU of the product. */
  SellerSKU: string
  /** ID of the place from which the seller sends the item. `null` if the item does not have such a place. */
  SupplySourceId: string | null
  /** Status of the item. Present if the items of the order have different ones. */
  OrderItemStatus?: OrderItemStatus | undefined
  /** Ordered units. */
  Quantity: number
  /** Units that are sent. */
  QuantityShipped?: number | undefined
  /** Whether the buyer asked to cancel the item. */
  IsBuyerRequestedCancel?: boolean | undefined
  /** Start of the item's promised delivery window. */
  ItemEarliestDeliveryDate?: string | undefined
  /** End of the item's promised delivery window. */
  ItemLatestDeliveryDate?: string | undefined
}

/** Status of the item. Present if the items of the order have different ones. */
export type OrderItemStatus = 'Unshipped' | 'Shipped' | (string & {})
