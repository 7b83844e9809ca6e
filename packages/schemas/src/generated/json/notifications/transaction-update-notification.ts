// Generated from Amazon's schema TransactionUpdateNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Amazon sends this notification when a transaction is posted to the seller's account.",
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
      required: ['TransactionUpdateNotification'],
      properties: {
        TransactionUpdateNotification: {
          description: 'The transaction with its amount.',
          type: 'object',
          required: ['SellingPartnerMetadata', 'TransactionType', 'PostedDate', 'TotalAmount'],
          properties: {
            SellingPartnerMetadata: {
              description: 'The seller, the store and the account.',
              type: 'object',
              required: ['SellingPartnerId', 'MarketplaceId', 'AccountType'],
              properties: {
                SellingPartnerId: {
                  description: 'ID of the seller.',
                  type: 'string',
                },
                MarketplaceId: {
                  description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
                  type: 'string',
                },
                AccountType: {
                  description: 'Kind of account, such as `PAYABLE`.',
                  type: 'string',
                },
              },
            },
            RelatedIdentifiers: {
              description: 'IDs of orders, shipments and other things to which the transaction belongs.',
              type: 'array',
              items: {
                description: 'ID of something to which a transaction belongs.',
                type: 'object',
                required: ['RelatedIdentifierName', 'RelatedIdentifierValue'],
                properties: {
                  RelatedIdentifierName: {
                    description: 'Kind of ID, such as `OrderId`.',
                    type: 'string',
                  },
                  RelatedIdentifierValue: {
                    description: 'The ID itself.',
                    type: 'string',
                  },
                },
              },
            },
            TransactionType: {
              description: 'Kind of transaction, such as `Shipment`.',
              type: 'string',
            },
            PostedDate: {
              description: 'When the transaction was posted, ISO 8601.',
              type: 'string',
            },
            TotalAmount: {
              description: 'Sum of the transaction.',
              type: 'object',
              required: ['CurrencyAmount', 'CurrencyCode'],
              properties: {
                CurrencyAmount: {
                  description: 'Number of units of the currency.',
                  type: 'number',
                },
                CurrencyCode: {
                  description: 'Currency as three letters in ISO 4217, such as `USD`.',
                  type: 'string',
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
