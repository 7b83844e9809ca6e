// Generated from Amazon's schema listings-feed-processing-report-schema-v2. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Result of a feed of the type `JSON_LISTINGS_FEED`.',
  type: 'object',
  required: ['header', 'issues', 'summary'],
  properties: {
    header: {
      description: 'Which feed the report is about.',
      type: 'object',
      required: ['sellerId', 'version', 'feedId'],
      properties: {
        sellerId: {
          description: 'Selling partner ID of the seller or vendor code of the vendor.',
          type: 'string',
        },
        version: {
          description: "Version of the feed's format.",
          type: 'string',
          const: '2.0',
        },
        feedId: {
          description: 'ID of the feed. Unique only together with `sellerId`.',
          type: 'string',
        },
        report: {
          description: 'Which data of the listings the feed asked for.',
          type: 'object',
          required: ['includedData', 'apiVersion'],
          properties: {
            includedData: {
              description: 'Data sets of each listing, as in `getListingsItem`.',
              type: 'array',
              minItems: 1,
              items: {
                type: 'string',
                enum: [
                  'summaries',
                  'attributes',
                  'issues',
                  'offers',
                  'fulfillmentAvailability',
                  'procurement',
                  'relationships',
                  'productTypes',
                ],
              },
            },
            apiVersion: {
              description: 'Version of the Listings Items API for these data sets.',
              type: 'string',
              enum: ['2021-08-01'],
            },
          },
        },
      },
    },
    issues: {
      description: 'Problems of the messages.',
      type: 'array',
      minItems: 0,
      items: {
        description: 'A problem of a message.',
        type: 'object',
        required: ['severity', 'message'],
        properties: {
          messageId: {
            description: 'ID of the message. Absent if the problem concerns the whole feed.',
            type: 'integer',
            minimum: 1,
          },
          sku: {
            description: 'SKU in the message.',
            type: 'string',
            minLength: 1,
          },
          code: {
            description: 'Code of the problem, for programs.',
            type: 'string',
            minLength: 1,
          },
          severity: {
            description: '`ERROR`: the message had no effect.',
            type: 'string',
            enum: ['ERROR', 'WARNING', 'INFO'],
          },
          message: {
            description: 'Explanation for people, in the language of `issueLocale`.',
            type: 'string',
            minLength: 1,
          },
          attributeName: {
            description: 'Attribute with the problem.',
            type: 'string',
          },
        },
      },
    },
    summary: {
      description: 'How many messages Amazon accepted.',
      type: 'object',
      required: ['errors', 'warnings', 'messagesProcessed', 'messagesAccepted', 'messagesInvalid'],
      properties: {
        errors: {
          description: 'Number of problems that prevent a change.',
          type: 'integer',
          minimum: 0,
        },
        warnings: {
          description: 'Number of problems that do not prevent a change.',
          type: 'integer',
          minimum: 0,
        },
        messagesProcessed: {
          description: 'How many messages Amazon has read.',
          type: 'integer',
          minimum: 0,
        },
        messagesAccepted: {
          description: 'How many messages Amazon applies.',
          type: 'integer',
          minimum: 0,
        },
        messagesInvalid: {
          description: 'How many messages have no effect.',
          type: 'integer',
          minimum: 0,
        },
        itemSummary: {
          description: 'Counts of the listings in `items`. Absent if the feed asked for none.',
          type: 'object',
          required: ['items', 'errors', 'warnings'],
          properties: {
            items: {
              description: 'How many listings were created or changed.',
              type: 'integer',
              minimum: 0,
            },
            errors: {
              description: 'Errors of all these listings.',
              type: 'integer',
              minimum: 0,
            },
            warnings: {
              description: 'Warnings of all these listings.',
              type: 'integer',
              minimum: 0,
            },
          },
        },
      },
    },
    items: {
      description: 'Listings with the data sets that the feed asked for, as in `getListingsItem`.',
      type: 'array',
      items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: true,
      },
    },
  },
}
