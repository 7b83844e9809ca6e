// Generated from Amazon's schema sellingPartnerRepeatPurchaseReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "How many customers bought the brand owner's products again.",
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
          enum: ['GET_BRAND_ANALYTICS_REPEAT_PURCHASE_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['reportPeriod'],
          properties: {
            reportPeriod: {
              description: 'Length of the periods into which the data is grouped.',
              type: 'string',
              enum: ['WEEK', 'MONTH', 'QUARTER'],
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
      description: 'Repeat purchases, by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/DataByAsin',
      },
    },
  },
  definitions: {
    DataByAsin: {
      description: 'Repeat purchases of one product in one period.',
      type: 'object',
      required: [
        'startDate',
        'endDate',
        'asin',
        'orders',
        'uniqueCustomers',
        'repeatCustomersPctTotal',
        'repeatPurchaseRevenue',
        'repeatPurchaseRevenuePctTotal',
      ],
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
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        orders: {
          description: 'Orders with the product. An order can have several units.',
          type: 'integer',
        },
        uniqueCustomers: {
          description: 'Different customers who ordered the product.',
          type: 'integer',
        },
        repeatCustomersPctTotal: {
          description: 'Share of customers who bought the product again. A fraction from 0 to 1.',
          type: 'number',
          minimum: 0,
          maximum: 1,
        },
        repeatPurchaseRevenue: {
          description: 'Sales to customers who bought again. Returns are not subtracted.',
          type: 'object',
          required: ['amount', 'currencyCode'],
          properties: {
            amount: {
              description: 'Number of units of the currency, with decimals.',
              type: 'number',
            },
            currencyCode: {
              description: 'Currency as three letters in ISO 4217, such as `USD`.',
              type: 'string',
              pattern: '[A-Z]{3}',
            },
          },
        },
        repeatPurchaseRevenuePctTotal: {
          description: 'Share of `repeatPurchaseRevenue` in all sales of the product. A fraction from 0 to 1.',
          type: 'number',
          minimum: 0,
          maximum: 1,
        },
      },
    },
  },
}
