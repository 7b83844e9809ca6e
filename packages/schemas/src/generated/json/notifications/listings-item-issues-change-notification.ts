// Generated from Amazon's schema ListingsItemIssuesChangeNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description:
    'Amazon sends this notification if issues of a listing appear, change or are resolved. Payload version 1.0.',
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
      enum: ['LISTINGS_ITEM_ISSUES_CHANGE'],
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
      required: ['SellerId', 'Sku', 'Severities'],
      properties: {
        SellerId: {
          description: 'Selling partner ID of the seller or vendor code of the vendor who owns the listing.',
          type: 'string',
        },
        MarketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        Asin: {
          description: "ASIN of the listing's product.",
          type: 'string',
        },
        Sku: {
          description: "Seller's SKU of the product.",
          type: 'string',
        },
        Severities: {
          description: "Severities of the listing's issues, each once. `NONE` means that the listing has no issue.",
          type: 'array',
          uniqueItems: true,
          items: {
            type: 'string',
            enum: ['NONE', 'ERROR', 'WARNING'],
          },
        },
        EnforcementActions: {
          description:
            'Actions of Amazon because of the issues. `SEARCH_SUPPRESSED`: search results do not show the listing.',
          type: 'array',
          uniqueItems: true,
          items: {
            type: 'string',
            enum: ['SEARCH_SUPPRESSED'],
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
