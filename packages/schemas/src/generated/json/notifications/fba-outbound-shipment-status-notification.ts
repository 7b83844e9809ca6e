// Generated from Amazon's schema FBAOutboundShipmentStatusNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description:
    'Amazon sends this notification if Amazon creates or cancels a shipment for an FBA order. Sellers in some stores only.',
  type: 'object',
  required: [
    'NotificationVersion',
    'NotificationType',
    'PayloadVersion',
    'EventTime',
    'NotificationMetadata',
    'Payload',
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
    Payload: {
      description: 'Content of the notification. Its shape depends on the type.',
      type: 'object',
      required: ['FBAOutboundShipmentStatusNotification'],
      properties: {
        FBAOutboundShipmentStatusNotification: {
          description: "The order's shipment and whether it was created or canceled.",
          type: 'object',
          required: ['SellerId', 'AmazonOrderId', 'AmazonShipmentId', 'ShipmentStatus'],
          properties: {
            SellerId: {
              description: 'Selling partner ID of the seller.',
              type: 'string',
            },
            AmazonOrderId: {
              description: "Amazon's order ID, in 3-7-7 format.",
              type: 'string',
            },
            AmazonShipmentId: {
              description: "Amazon's ID of the shipment.",
              type: 'string',
            },
            ShipmentStatus: {
              description: 'Status of the shipment, such as `Created` or `Cancelled`.',
              type: 'string',
            },
          },
        },
      },
    },
  },
  additionalProperties: true,
}
