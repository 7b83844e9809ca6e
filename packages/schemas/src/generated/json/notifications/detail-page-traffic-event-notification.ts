// Generated from Amazon's schema DetailPageTrafficEventNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description:
    'Amazon sends this notification every hour, with page views in the last hour. It also contains late data of the last 24 hours. One hour can take several notifications.',
  type: 'object',
  required: [
    'notificationVersion',
    'notificationType',
    'payloadVersion',
    'eventTime',
    'payload',
    'notificationMetadata',
  ],
  properties: {
    notificationVersion: {
      description: "Version of the notification's envelope.",
      type: 'string',
    },
    notificationType: {
      description: 'Kind of notification. Decides the shape of the payload, together with the payload version.',
      type: 'string',
    },
    payloadVersion: {
      description: "Version of the payload's format, such as `1.0` or a date.",
      type: 'string',
    },
    eventTime: {
      description: 'Time of the event that caused the notification, ISO 8601 in UTC.',
      type: 'string',
    },
    payload: {
      description: 'Content of the notification. Its shape depends on the type.',
      $ref: '#/definitions/Payload',
    },
    notificationMetadata: {
      description: 'IDs of the application, the subscription and this notification, and when Amazon sent it.',
      $ref: '#/definitions/NotificationMetadata',
    },
  },
  definitions: {
    DetailPageTrafficEvent: {
      description: 'Views of one product in one hour.',
      type: 'object',
      required: ['accountId', 'marketplaceId', 'startTime', 'endTime', 'asin', 'glanceViews'],
      properties: {
        accountId: {
          description: 'Merchant customer ID of the seller, or vendor group ID of the vendor, for whom the data is.',
          type: 'string',
        },
        marketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        startTime: {
          description: 'Start of the period, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        endTime: {
          description: 'End of the period, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        glanceViews: {
          description: 'Number of views of the detail page.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    DetailPageTrafficEvents: {
      type: 'array',
      items: {
        $ref: '#/definitions/DetailPageTrafficEvent',
      },
    },
    NotificationMetadata: {
      type: 'object',
      required: ['applicationId', 'subscriptionId', 'publishTime', 'notificationId'],
      properties: {
        applicationId: {
          type: 'string',
        },
        subscriptionId: {
          type: 'string',
        },
        publishTime: {
          type: 'string',
        },
        notificationId: {
          type: 'string',
        },
      },
    },
    Payload: {
      description: 'Content of the notification.',
      type: 'object',
      required: ['detailPageTrafficEvents'],
      properties: {
        detailPageTrafficEvents: {
          description: 'Views by product and hour.',
          $ref: '#/definitions/DetailPageTrafficEvents',
        },
      },
    },
  },
}
