// Generated from Amazon's schema ListingsItemStatusChangeNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description:
    'Amazon sends this notification if a listing is created or deleted, or can be bought or found no longer or again.',
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
      enum: ['LISTINGS_ITEM_STATUS_CHANGE'],
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
      required: ['SellerId', 'Sku', 'Status'],
      properties: {
        SellerId: {
          description: 'Selling partner ID of the seller.',
          type: 'string',
        },
        MarketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        Asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        Sku: {
          description: "Seller's SKU of the product.",
          type: 'string',
        },
        CreatedDate: {
          description: 'When the listing was created.',
          type: 'string',
          format: 'date-time',
        },
        Status: {
          description:
            'States that apply now. Without `BUYABLE`, customers cannot buy from the listing. Without `DISCOVERABLE`, they cannot find it.',
          type: 'array',
          uniqueItems: true,
          items: {
            type: 'string',
            enum: ['BUYABLE', 'DISCOVERABLE', 'DELETED'],
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
          format: 'date-time',
        },
        NotificationId: {
          type: 'string',
        },
      },
    },
  },
}
