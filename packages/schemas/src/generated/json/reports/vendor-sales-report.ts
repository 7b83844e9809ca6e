// Generated from Amazon's schema vendorSalesReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Sales of a vendor's products.",
  type: 'object',
  required: ['reportSpecification', 'salesAggregate', 'salesByAsin'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'lastUpdatedDate', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_VENDOR_SALES_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['distributorView', 'reportPeriod', 'sellingProgram'],
          properties: {
            distributorView: {
              description:
                '`MANUFACTURING` for products that the vendor makes, wherever Amazon buys them. `SOURCING` for products that Amazon buys from this vendor.',
              type: 'string',
              enum: ['MANUFACTURING', 'SOURCING'],
            },
            reportPeriod: {
              description: 'Length of the periods into which the data is grouped.',
              type: 'string',
              enum: ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'],
            },
            sellingProgram: {
              description: 'Amazon program in which the products are sold.',
              type: 'string',
              enum: ['RETAIL', 'BUSINESS', 'FRESH'],
            },
          },
        },
        lastUpdatedDate: {
          description: 'Date of the last update of the data.',
          type: 'string',
          format: 'date',
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
    salesAggregate: {
      description: 'Sales of all products together, by period.',
      type: 'array',
      items: {
        $ref: '#/definitions/SalesAggregate',
      },
    },
    salesByAsin: {
      description: 'Sales by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/SalesByAsin',
      },
    },
  },
  definitions: {
    Amount: {
      description: 'An amount of money in one currency.',
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
        },
      },
    },
    SalesAggregate: {
      description: 'Sales of all products in one period.',
      type: 'object',
      required: ['startDate', 'endDate', 'shippedCogs', 'shippedRevenue', 'shippedUnits'],
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
        customerReturns: {
          description: 'Units that customers sent back. Filled for the programs `RETAIL` and `BUSINESS`.',
          type: 'integer',
          minimum: 0,
        },
        orderedRevenue: {
          description: 'Sales of the ordered products, less returns. Filled for the view `MANUFACTURING`.',
          $ref: '#/definitions/Amount',
        },
        orderedUnits: {
          description: 'Units that customers ordered. Filled for the view `MANUFACTURING`.',
          type: 'integer',
          minimum: 0,
        },
        shippedCogs: {
          description: 'Cost of the shipped units for Amazon, less returns.',
          $ref: '#/definitions/Amount',
        },
        shippedRevenue: {
          description: 'Sales of the shipped units, less returns.',
          $ref: '#/definitions/Amount',
        },
        shippedUnits: {
          description: 'Units shipped to customers.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    SalesByAsin: {
      description: 'Sales of one product in one period.',
      type: 'object',
      required: ['startDate', 'endDate', 'asin', 'shippedCogs', 'shippedRevenue', 'shippedUnits'],
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
        customerReturns: {
          description: 'Units that customers sent back. Filled for the programs `RETAIL` and `BUSINESS`.',
          type: 'integer',
          minimum: 0,
        },
        orderedRevenue: {
          description: 'Sales of the ordered products, less returns. Filled for the view `MANUFACTURING`.',
          $ref: '#/definitions/Amount',
        },
        orderedUnits: {
          description: 'Units that customers ordered. Filled for the view `MANUFACTURING`.',
          type: 'integer',
          minimum: 0,
        },
        shippedCogs: {
          description: 'Cost of the shipped units for Amazon, less returns.',
          $ref: '#/definitions/Amount',
        },
        shippedRevenue: {
          description: 'Sales of the shipped units, less returns.',
          $ref: '#/definitions/Amount',
        },
        shippedUnits: {
          description: 'Units shipped to customers.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
  },
}
