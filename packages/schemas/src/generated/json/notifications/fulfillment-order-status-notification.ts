// Generated from Amazon's schema FulfillmentOrderStatusNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Amazon sends this notification if the status of a Multi-Channel Fulfillment order changes.',
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
      required: ['FulfillmentOrderStatusNotification'],
      properties: {
        FulfillmentOrderStatusNotification: {
          description: 'The order, and the shipment or return that changed.',
          type: 'object',
          required: ['EventType', 'StatusUpdatedDateTime', 'SellerFulfillmentOrderId', 'FulfillmentOrderStatus'],
          properties: {
            SellerId: {
              description: 'Selling partner ID of the seller.',
              type: 'string',
            },
            EventType: {
              description: 'Subject of the change: `Order`, `Shipment` or `Return`.',
              type: 'string',
            },
            StatusUpdatedDateTime: {
              description: 'Time of the change, ISO 8601.',
              type: 'string',
            },
            SellerFulfillmentOrderId: {
              description: "Seller's ID of the order, as passed to `createFulfillmentOrder`.",
              type: 'string',
            },
            FulfillmentOrderStatus: {
              description:
                'Status of the order, such as `Received`, `Planning`, `Processing`, `Complete`, `CompletePartialled`, `Cancelled`, `Unfulfillable` or `Invalid`. Sellers can cancel only in `Received` and `Planning`.',
              type: 'string',
            },
            FulfillmentShipment: {
              description: 'The shipment that changed. Present only if `EventType` is `Shipment`.',
              type: 'object',
              required: ['FulfillmentShipmentStatus', 'AmazonShipmentId'],
              properties: {
                FulfillmentShipmentStatus: {
                  description:
                    '`Pending`, `Shipped`, `CancelledByFulfiller` (Amazon tries again with a new shipment) or `CancelledBySeller`.',
                  type: 'string',
                },
                AmazonShipmentId: {
                  description: "Amazon's ID of the shipment.",
                  type: 'string',
                },
                EstimatedArrivalDateTime: {
                  description:
                    'When all packages likely arrive, ISO 8601. It can change. Absent for canceled shipments.',
                  type: 'string',
                },
                FulfillmentShipmentPackages: {
                  description: 'Packages with their carrier and tracking number.',
                  type: 'array',
                  items: {
                    anyOf: [
                      {
                        description: 'A package with its carrier and tracking number.',
                        type: 'object',
                        required: ['PackageNumber', 'CarrierCode', 'TrackingNumber'],
                        properties: {
                          PackageNumber: {
                            description: 'Number of the package within its shipment.',
                            type: 'integer',
                          },
                          CarrierCode: {
                            description: 'Carrier that delivers the package.',
                            type: 'string',
                          },
                          TrackingNumber: {
                            description: "Carrier's tracking number.",
                            type: 'string',
                          },
                        },
                        additionalProperties: true,
                      },
                    ],
                  },
                },
              },
              additionalProperties: true,
            },
            FulfillmentReturnItem: {
              description: 'The returned item. Present only if `EventType` is `Return`.',
              type: 'object',
              required: ['ReceivedDateTime', 'ReturnedQuantity', 'SellerSKU'],
              properties: {
                ReceivedDateTime: {
                  description: 'When the fulfillment center received the item, ISO 8601.',
                  type: 'string',
                },
                ReturnedQuantity: {
                  description: 'How many units came back.',
                  type: 'integer',
                },
                SellerSKU: {
                  description: "Seller's SKU of the product.",
                  type: 'string',
                },
              },
              additionalProperties: true,
            },
          },
          additionalProperties: true,
        },
      },
      additionalProperties: true,
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
      additionalProperties: true,
    },
  },
  additionalProperties: true,
}
