// Generated from Amazon's schema FBAInventoryAvailabilityChangeNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Amazon sends this notification if the quantity of a product in Amazon's fulfillment network changes.",
  type: 'object',
  properties: {
    NotificationVersion: {
      description: "Version of the notification's envelope.",
      type: 'string',
    },
    NotificationType: {
      description: 'Kind of notification. Decides the shape of the payload, together with the payload version.',
      type: 'string',
      enum: ['FBA_INVENTORY_AVAILABILITY_CHANGES'],
    },
    PayloadVersion: {
      description: "Version of the payload's format, such as `1.0` or a date.",
      type: 'string',
    },
    EventTime: {
      description: 'Time of the event that caused the notification, ISO 8601 in UTC.',
      type: 'string',
      format: 'date-time',
    },
    Payload: {
      description: 'Content of the notification. Its shape depends on the type.',
      type: 'object',
      required: ['SellerId', 'FNSKU', 'ASIN', 'SKU', 'FulfillmentInventoryByMarketplace'],
      properties: {
        SellerId: {
          description: 'Selling partner ID of the seller.',
          type: 'string',
        },
        FNSKU: {
          description: "SKU of the product in Amazon's fulfillment network (FNSKU).",
          type: 'string',
        },
        ASIN: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        SKU: {
          description: "Seller's SKU of the product.",
          type: 'string',
        },
        FulfillmentInventoryByMarketplace: {
          description: 'Quantities for each store of the region.',
          type: 'array',
          items: {
            description: 'Quantities of a product that can fulfill the orders of one store.',
            type: 'object',
            required: ['MarketplaceId', 'ItemName', 'FulfillmentInventory'],
            properties: {
              MarketplaceId: {
                description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
                type: 'string',
              },
              ItemName: {
                description: 'Title of the product.',
                type: 'string',
              },
              FulfillmentInventory: {
                description: 'Quantities by state.',
                type: 'object',
                required: [
                  'InboundQuantityBreakdown',
                  'Fulfillable',
                  'Unfulfillable',
                  'Researching',
                  'ReservedQuantityBreakdown',
                  'FutureSupplyBuyable',
                  'PendingCustomerOrderInTransit',
                ],
                properties: {
                  InboundQuantityBreakdown: {
                    description: 'Units in shipments to Amazon.',
                    type: 'object',
                    required: ['Working', 'Shipped', 'Receiving'],
                    properties: {
                      Working: {
                        description: 'Units in shipments with the status `WORKING`, which are not sent yet.',
                        type: 'integer',
                      },
                      Shipped: {
                        description: 'Units in shipments that are sent, in transit, delivered or checked in.',
                        type: 'integer',
                      },
                      Receiving: {
                        description: 'Units that have arrived and that Amazon is counting.',
                        type: 'integer',
                      },
                    },
                    additionalProperties: true,
                  },
                  Fulfillable: {
                    description: 'Units that can be sold and sent now.',
                    type: 'integer',
                  },
                  Unfulfillable: {
                    description: 'Units that cannot be sold, for example because they are damaged.',
                    type: 'integer',
                  },
                  Researching: {
                    description: 'Units that Amazon is looking for.',
                    type: 'integer',
                  },
                  ReservedQuantityBreakdown: {
                    description: 'Units that Amazon is processing or moving, or that belong to orders.',
                    type: 'object',
                    required: ['WarehouseProcessing', 'WarehouseTransfer', 'PendingCustomerOrder'],
                    properties: {
                      WarehouseProcessing: {
                        description: 'Units set aside in a fulfillment center, for example to measure them.',
                        type: 'integer',
                      },
                      WarehouseTransfer: {
                        description: 'Units on the way from one fulfillment center to another.',
                        type: 'integer',
                      },
                      PendingCustomerOrder: {
                        description: 'Units of customer orders that are not sent yet.',
                        type: 'integer',
                      },
                    },
                    additionalProperties: true,
                  },
                  FutureSupplyBuyable: {
                    description: 'Units on the way to Amazon that customers can already order.',
                    type: 'integer',
                  },
                  PendingCustomerOrderInTransit: {
                    description: 'Units on the way to Amazon that customers have already ordered.',
                    type: 'integer',
                  },
                },
              },
              Stores: {
                description: 'Special stores in which the seller offers the product, such as `Low-Cost Store`.',
                type: 'array',
                items: {
                  type: 'string',
                },
              },
            },
            additionalProperties: true,
          },
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
    },
  },
  additionalProperties: true,
  required: [
    'NotificationVersion',
    'NotificationType',
    'PayloadVersion',
    'EventTime',
    'Payload',
    'NotificationMetadata',
  ],
}
