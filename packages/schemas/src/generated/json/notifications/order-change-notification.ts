// Generated from Amazon's schema OrderChangeNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Amazon sends this notification if the status of an order changes or its buyer asks to cancel it.',
  type: 'object',
  required: [
    'NotificationVersion',
    'NotificationType',
    'PayloadVersion',
    'EventTime',
    'Payload',
    'NotificationMetadata',
  ],
  properties: {
    NotificationVersion: {
      description: "Version of the notification's envelope.",
      type: 'string',
    },
    NotificationType: {
      description: 'Kind of notification. Decides the shape of the payload, together with the payload version.',
      type: 'string',
    },
    PayloadVersion: {
      description: "Version of the payload's format, such as `1.0` or a date.",
      type: 'string',
    },
    EventTime: {
      description: 'Time of the event that caused the notification, ISO 8601 in UTC.',
      type: 'string',
    },
    Payload: {
      description: 'Content of the notification. Its shape depends on the type.',
      type: 'object',
      required: ['OrderChangeNotification'],
      properties: {
        OrderChangeNotification: {
          description: 'An order, and when and why it changed.',
          type: 'object',
          required: [
            'NotificationLevel',
            'SellerId',
            'AmazonOrderId',
            'OrderChangeType',
            'OrderChangeTrigger',
            'Summary',
          ],
          properties: {
            NotificationLevel: {
              description:
                '`OrderLevel`: `OrderItems` has all items of the order. `OrderItemLevel`: it has the one item that changed.',
              type: 'string',
              enum: ['OrderItemLevel', 'OrderLevel'],
            },
            SellerId: {
              description: 'Selling partner ID of the seller.',
              type: 'string',
            },
            AmazonOrderId: {
              description: "Amazon's order ID, in 3-7-7 format.",
              type: 'string',
            },
            OrderChangeType: {
              description: 'Kind of change: the status of the order, the delivery tip, or a request of the buyer.',
              type: 'string',
              enum: ['BuyerRequestedChange', 'DeliveryTipChange', 'OrderStatusChange'],
            },
            OrderChangeTrigger: {
              description: 'When and why the order changed.',
              type: 'object',
              required: ['TimeOfOrderChange', 'ChangeReason'],
              properties: {
                TimeOfOrderChange: {
                  description: 'Time of the change, ISO 8601. `null` if the change does not have a time.',
                  type: ['string', 'null'],
                },
                ChangeReason: {
                  description: 'Reason for people, such as `Buyer Requested Cancel`.',
                  type: 'string',
                },
              },
            },
            Summary: {
              description: 'The order after the change.',
              type: 'object',
              required: [
                'MarketplaceId',
                'OrderStatus',
                'PurchaseDate',
                'DestinationPostalCode',
                'FulfillmentType',
                'OrderType',
                'OrderItems',
              ],
              properties: {
                MarketplaceId: {
                  description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
                  type: 'string',
                },
                OrderStatus: {
                  description: 'Status of the order now.',
                  type: 'string',
                  enum: [
                    'Pending',
                    'Unshipped',
                    'PartiallyShipped',
                    'Shipped',
                    'Canceled',
                    'Unfulfillable',
                    'InvoiceUnconfirmed',
                    'PendingAvailability',
                  ],
                },
                PurchaseDate: {
                  description: 'When the buyer placed the order, ISO 8601. `null` if it is not known.',
                  type: ['string', 'null'],
                },
                DestinationPostalCode: {
                  description: 'Postal code of the recipient. `null` if it is not known.',
                  type: ['string', 'null'],
                },
                FulfillmentType: {
                  description: 'Fulfillment by Amazon (`AFN`) or by the seller (`MFN`).',
                  type: 'string',
                  enum: ['AFN', 'MFN'],
                },
                OrderType: {
                  description: 'Kind of order, such as a preorder.',
                  type: 'string',
                  enum: ['StandardOrder', 'LongLeadTimeOrder', 'Preorder', 'BackOrder', 'SourcingOnDemandOrder'],
                },
                NumberOfItemsShipped: {
                  description: 'Items that are sent.',
                  type: 'integer',
                },
                NumberOfItemsUnshipped: {
                  description: 'Items that are still to be sent.',
                  type: 'integer',
                },
                EarliestDeliveryDate: {
                  description:
                    'Start of the promised delivery window, ISO 8601. Only for orders that the seller fulfills.',
                  type: 'string',
                },
                LatestDeliveryDate: {
                  description:
                    'End of the promised delivery window, ISO 8601. Only for orders that the seller fulfills. Absent for pending and canceled orders.',
                  type: 'string',
                },
                EarliestShipDate: {
                  description: 'Start of the promised shipping window, ISO 8601.',
                  type: 'string',
                },
                LatestShipDate: {
                  description: 'End of the promised shipping window, ISO 8601.',
                  type: 'string',
                },
                CancelNotifyDate: {
                  description: 'Last time to announce that the order is canceled, ISO 8601.',
                  type: 'string',
                },
                OrderPrograms: {
                  description: 'Programs of the order. `IBA`: Invoice by Amazon.',
                  type: 'array',
                  items: {
                    type: 'string',
                    enum: ['Business', 'Prime', 'Premium', 'IBA', 'Replacement'],
                  },
                },
                ShippingPrograms: {
                  description:
                    'Shipping programs of the order. `ISPU`: pickup in a store. `TFM`: transportation for merchants.',
                  type: 'array',
                  items: {
                    type: 'string',
                    enum: ['ShipDateSet', 'GlobalExpress', 'ISPU', 'AccessPoint', 'TFM', 'EasyShip'],
                  },
                },
                EasyShipShipmentStatus: {
                  description: 'Status of the Easy Ship shipment. Only for Easy Ship orders.',
                  type: 'string',
                  enum: [
                    'PendingSchedule',
                    'PendingPickUp',
                    'PendingDropOff',
                    'LabelCanceled',
                    'PickedUp',
                    'DroppedOff',
                    'AtOriginFC',
                    'AtDestinationFC',
                    'Delivered',
                    'RejectedByBuyer',
                    'Undeliverable',
                    'ReturningToSeller',
                    'ReturnedToSeller',
                    'Lost',
                    'OutForDelivery',
                    'Damaged',
                  ],
                },
                ElectronicInvoiceStatus: {
                  description: 'Whether Amazon needs, processes or has accepted an electronic invoice.',
                  type: 'string',
                  enum: ['NotRequired', 'NotFound', 'Processing', 'Errored', 'Accepted'],
                },
                OrderItems: {
                  description: 'Items of the order. See `NotificationLevel`.',
                  type: 'array',
                  items: {
                    description: 'An ordered product with its quantity.',
                    type: 'object',
                    required: ['OrderItemId', 'SellerSKU', 'SupplySourceId', 'Quantity'],
                    properties: {
                      OrderItemId: {
                        description: "Amazon's ID of the item in the order.",
                        type: 'string',
                      },
                      SellerSKU: {
                        description: "Seller's SKU of the product.",
                        type: 'string',
                      },
                      SupplySourceId: {
                        description:
                          'ID of the place from which the seller sends the item. `null` if the item does not have such a place.',
                        type: ['string', 'null'],
                      },
                      OrderItemStatus: {
                        description: 'Status of the item. Present if the items of the order have different ones.',
                        type: 'string',
                        enum: ['Unshipped', 'Shipped'],
                      },
                      Quantity: {
                        description: 'Ordered units.',
                        type: 'integer',
                      },
                      QuantityShipped: {
                        description: 'Units that are sent.',
                        type: 'integer',
                      },
                      IsBuyerRequestedCancel: {
                        description: 'Whether the buyer asked to cancel the item.',
                        type: 'boolean',
                      },
                      ItemEarliestDeliveryDate: {
                        description: "Start of the item's promised delivery window.",
                        type: 'string',
                      },
                      ItemLatestDeliveryDate: {
                        description: "End of the item's promised delivery window.",
                        type: 'string',
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    NotificationMetadata: {
      description: 'IDs of the application, the subscription and this notification, and when Amazon sent it.',
      type: 'object',
      required: ['ApplicationId', 'SubscriptionId', 'PublishTime', 'NotificationId'],
      properties: {
        ApplicationId: {
          type: 'string',
        },
        SubscriptionId: {
          type: 'string',
        },
        PublishTime: {
          type: 'string',
        },
        NotificationId: {
          type: 'string',
        },
      },
    },
  },
}
