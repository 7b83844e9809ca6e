// Generated from Amazon's schema ProductTypeDefinitionsChangeNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Amazon sends this notification if there are new product types or a new version of their definitions.',
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
      required: ['AccountId', 'ProductTypeVersion'],
      properties: {
        MarketplaceId: {
          description: 'ID of the Amazon store whose definitions changed.',
          type: 'string',
        },
        AccountId: {
          description: 'Merchant ID or vendor group ID of the subscription.',
          type: 'string',
        },
        ProductTypeVersion: {
          description: 'Latest version, for the parameter `productTypeVersion` of `getDefinitionsProductType`.',
          type: 'string',
        },
        NewProductTypes: {
          description: 'Names of product types that are new in the store, such as `LUGGAGE`.',
          type: 'array',
          items: {
            type: 'string',
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
      additionalProperties: true,
    },
  },
  additionalProperties: true,
}
