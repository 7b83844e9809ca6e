// Generated from Amazon's schema marketplaceAsinPageViewMetrics. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Page views of all products of a product type in European stores, for up to seven days.',
  type: 'object',
  required: ['reportSpecification', 'marketplaceAsinPageViewMetrics'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['productType'],
          properties: {
            productType: {
              description: 'Product type whose products the report contains, such as `AUTO_BATTERY`.',
              type: 'string',
            },
          },
        },
        dataStartTime: {
          description: 'First day or time of the data. Amazon ignores the time of day in daily and longer periods.',
          type: 'string',
          format: 'date',
        },
        dataEndTime: {
          description: 'Last day or time of the data. Amazon ignores the time of day in daily and longer periods.',
          type: 'string',
          format: 'date',
        },
        marketplaceIds: {
          description: 'IDs of the Amazon stores in the request. Most report types allow only one.',
          type: 'array',
          items: {
            type: 'string',
          },
        },
      },
    },
    marketplaceAsinPageViewMetrics: {
      description: 'Page views by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/MarketplaceAsinPageViewMetrics',
      },
    },
  },
  definitions: {
    MarketplaceAsinPageViewMetrics: {
      description: 'Page views of one product in one period.',
      type: 'object',
      required: ['startTime', 'endTime', 'marketplaceId', 'asin', 'pageViews'],
      properties: {
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
        marketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        pageViews: {
          description: 'How often customers viewed the detail page.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
  },
}
