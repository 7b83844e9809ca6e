// Generated from Amazon's schema DataKioskQueryProcessingFinishedNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Amazon sends this notification when a query of Data Kiosk has ended.',
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
      type: 'object',
      required: ['accountId', 'queryId', 'query', 'processingStatus'],
      properties: {
        accountId: {
          description: 'Merchant customer ID or vendor group ID of the account whose data was queried.',
          type: 'string',
        },
        queryId: {
          description: 'ID of the query. Unique only together with `accountId`.',
          type: 'string',
        },
        query: {
          description: 'Text of the query in GraphQL.',
          type: 'string',
        },
        processingStatus: {
          description: 'Result of the query.',
          type: 'string',
          enum: ['CANCELLED', 'DONE', 'FATAL'],
        },
        dataDocumentId: {
          description: 'ID of the document with the data, for `getDocument`. Absent if the query found no data.',
          type: 'string',
        },
        errorDocumentId: {
          description:
            'ID of the document that explains the failure, for `getDocument`. Absent if that document does not exist.',
          type: 'string',
        },
        pagination: {
          description: 'How to query the next page. Absent if the document contains all data.',
          type: 'object',
          properties: {
            nextToken: {
              description: 'Value of `paginationToken` for the `createQuery` call that gets the next page.',
              type: 'string',
            },
          },
        },
      },
    },
    notificationMetadata: {
      description: 'IDs of the application, the subscription and this notification, and when Amazon sent it.',
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
  },
}
