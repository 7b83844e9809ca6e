// Generated from Amazon's schema vendorNetPureProductMarginReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Amazon's margin with a vendor's products.",
  type: 'object',
  required: ['reportSpecification', 'netPureProductMarginAggregate', 'netPureProductMarginByAsin'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'lastUpdatedDate', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_VENDOR_NET_PURE_PRODUCT_MARGIN_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['reportPeriod'],
          properties: {
            reportPeriod: {
              description: 'Length of the periods into which the data is grouped.',
              type: 'string',
              enum: ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'],
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
    netPureProductMarginAggregate: {
      description: 'Margin with all products together, by period.',
      type: 'array',
      items: {
        $ref: '#/definitions/NetPureProductMarginAggregateDetails',
      },
    },
    netPureProductMarginByAsin: {
      description: 'Margin by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/NetPureProductMarginDetailsByAsin',
      },
    },
  },
  definitions: {
    NetPureProductMarginAggregateDetails: {
      description: 'Margin with all products in one period.',
      type: 'object',
      required: ['startDate', 'endDate', 'netPureProductMargin'],
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
        netPureProductMargin: {
          description:
            "Amazon's margin as a fraction: sales less cost of goods and vendor funding, divided by sales. Negative if Amazon loses money.",
          type: 'number',
        },
      },
    },
    NetPureProductMarginDetailsByAsin: {
      description: 'Margin with one product in one period.',
      type: 'object',
      required: ['startDate', 'endDate', 'asin', 'netPureProductMargin'],
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
        netPureProductMargin: {
          description:
            "Amazon's margin as a fraction: sales less cost of goods and vendor funding, divided by sales. Negative if Amazon loses money.",
          type: 'number',
        },
      },
    },
  },
}
