// Generated from Amazon's schema vendorRealTimeTrafficReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Page views of a vendor's products, by hour.",
  type: 'object',
  required: ['reportSpecification', 'reportData'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_VENDOR_REAL_TIME_TRAFFIC_REPORT'],
        },
        dataStartTime: {
          description: 'Start of the requested hours, in UTC. The report has only full hours.',
          type: 'string',
          format: 'date-time',
        },
        dataEndTime: {
          description: 'End of the requested hours, in UTC. The report has only full hours.',
          type: 'string',
          format: 'date-time',
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
    reportData: {
      description: 'Rows by product and hour.',
      type: 'array',
      items: {
        $ref: '#/definitions/ReportData',
      },
    },
  },
  definitions: {
    ReportData: {
      description: 'Page views of one product in one hour.',
      type: 'object',
      required: ['startTime', 'endTime', 'asin', 'glanceViews'],
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
