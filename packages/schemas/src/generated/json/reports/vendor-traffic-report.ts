// Generated from Amazon's schema vendorTrafficReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Page views of a vendor's products.",
  type: 'object',
  required: ['reportSpecification', 'trafficAggregate', 'trafficByAsin'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'lastUpdatedDate', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_VENDOR_TRAFFIC_REPORT'],
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
    trafficAggregate: {
      description: 'Page views of all products together, by period.',
      type: 'array',
      items: {
        $ref: '#/definitions/TrafficAggregate',
      },
    },
    trafficByAsin: {
      description: 'Page views by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/TrafficByAsin',
      },
    },
  },
  definitions: {
    TrafficAggregate: {
      description: 'Page views of all products in one period.',
      type: 'object',
      required: ['startDate', 'endDate', 'glanceViews'],
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
        glanceViews: {
          description: 'Number of views of the detail pages.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    TrafficByAsin: {
      description: 'Page views of one product in one period.',
      type: 'object',
      required: ['startDate', 'endDate', 'asin', 'glanceViews'],
      properties: {
        startDate: {
          description: 'First day of the period.',
          type: 'string',
        },
        endDate: {
          description: 'Last day of the period.',
          type: 'string',
        },
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        glanceViews: {
          description: 'Number of views of the detail page.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
  },
}
