// Generated from Amazon's schema vendorRealTimeInventoryReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Available units of a vendor's products, by hour.",
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
          enum: ['GET_VENDOR_REAL_TIME_INVENTORY_REPORT'],
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
      description: 'Available units of one product in one hour.',
      type: 'object',
      required: ['startTime', 'endTime', 'asin', 'highlyAvailableInventory'],
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
        highlyAvailableInventory: {
          description:
            'Units that customers can buy now: sellable units in fulfillment centers, less those in carts or reserved for other orders.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
  },
}
