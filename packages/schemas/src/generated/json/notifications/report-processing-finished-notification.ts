// Generated from Amazon's schema ReportProcessingFinishedNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Amazon sends this notification when a report has been processed.',
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
      required: ['reportProcessingFinishedNotification'],
      properties: {
        reportProcessingFinishedNotification: {
          description: 'The report and its result.',
          type: 'object',
          required: ['accountId', 'reportId', 'reportType', 'processingStatus'],
          properties: {
            sellerId: {
              description: 'Merchant customer ID of the seller. Absent or `null` if a vendor requested the report.',
              type: 'string',
            },
            accountId: {
              description: 'Merchant customer ID or vendor group ID for which the report was requested.',
              type: 'string',
            },
            reportId: {
              description: 'ID of the report, as `createReport` returned it.',
              type: 'string',
            },
            reportType: {
              description: 'Type of the report, such as `GET_SALES_AND_TRAFFIC_REPORT`.',
              type: 'string',
            },
            processingStatus: {
              description:
                'Result of the processing. `FATAL` is a failure. `CANCELLED` can also mean that the report or feed has no data.',
              type: 'string',
              enum: ['CANCELLED', 'DONE', 'FATAL'],
            },
            reportDocumentId: {
              description:
                "ID of the report's document, for `getReportDocument`. Absent if the report does not have a document. Unique only together with the seller.",
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
