// Generated from Amazon's schema sellingPartnerMarketBasketAnalysisReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Products that customers buy together with the brand owner's products.",
  type: 'object',
  required: ['reportSpecification', 'dataByAsin'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_BRAND_ANALYTICS_MARKET_BASKET_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['reportPeriod'],
          properties: {
            reportPeriod: {
              description: 'Length of the periods into which the data is grouped.',
              type: 'string',
              enum: ['DAY', 'WEEK', 'MONTH', 'QUARTER'],
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
    dataByAsin: {
      description: 'Products bought together, by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/DetailsByAsin',
      },
    },
  },
  definitions: {
    DetailsByAsin: {
      description: 'A product and another that customers bought with it.',
      type: 'object',
      required: ['startDate', 'endDate', 'asin', 'purchasedWithAsin', 'purchasedWithRank', 'combinationPct'],
      properties: {
        startDate: {
          description: 'First day of the period.',
          type: 'string',
          format: 'date',
        },
        endDate: {
          description: 'Last day of the period.',
          type: 'string',
          format: 'date',
        },
        asin: {
          description: "ASIN of the brand owner's product.",
          type: 'string',
        },
        purchasedWithAsin: {
          description: 'ASIN of the product that was in the same order.',
          type: 'string',
        },
        purchasedWithRank: {
          description: 'Rank of the other product. 1 is bought together most often.',
          type: 'integer',
        },
        combinationPct: {
          description:
            'Share of orders with both products, among all orders with this product and at least one other. A fraction from 0 to 1.',
          type: 'number',
          minimum: 0,
          maximum: 1,
        },
      },
    },
  },
}
