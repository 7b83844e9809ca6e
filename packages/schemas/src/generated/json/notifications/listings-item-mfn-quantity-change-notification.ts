// Generated from Amazon's schema ListingsItemMfnQuantityChange. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Amazon sends this notification if the quantity of a listing that the seller fulfills changes.',
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
      enum: ['LISTINGS_ITEM_MFN_QUANTITY_CHANGE'],
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
      required: ['SellerId', 'FulfillmentChannelCode', 'Sku', 'Quantity'],
      properties: {
        SellerId: {
          description: 'Selling partner ID of the seller.',
          type: 'string',
        },
        FulfillmentChannelCode: {
          description: "Code of the seller's fulfillment channel. `DEFAULT` is the seller's own.",
          type: 'string',
        },
        Sku: {
          description: "Seller's SKU of the product.",
          type: 'string',
        },
        Quantity: {
          description: 'Units that customers can buy from this channel.',
          type: 'integer',
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
