// Generated from Amazon's schema sellingPartnerSearchTermsReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Most searched terms of a store, each with the three products that customers clicked most.',
  type: 'object',
  required: ['reportSpecification', 'dataByDepartmentAndSearchTerm'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_BRAND_ANALYTICS_SEARCH_TERMS_REPORT'],
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
    dataByDepartmentAndSearchTerm: {
      description: 'Clicked products, by department and search term.',
      type: 'array',
      items: {
        $ref: '#/definitions/DetailsByDepartmentAndSearchTerm',
      },
    },
  },
  definitions: {
    DetailsByDepartmentAndSearchTerm: {
      description: 'A search term and one of the products that customers clicked after it.',
      type: 'object',
      required: [
        'departmentName',
        'searchTerm',
        'searchFrequencyRank',
        'clickedAsin',
        'clickShareRank',
        'clickShare',
        'conversionShare',
      ],
      properties: {
        departmentName: {
          description: 'Department in which customers searched, such as `Amazon.com` for all.',
          type: 'string',
        },
        searchTerm: {
          description: 'Text for which customers searched.',
          type: 'string',
        },
        searchFrequencyRank: {
          description: 'Rank of the term in its department. 1 is searched most often.',
          type: 'integer',
          minimum: 1,
        },
        clickedAsin: {
          description: 'ASIN of the clicked product.',
          type: 'string',
        },
        clickShareRank: {
          description: 'Rank of the product by its share of clicks. 1 is clicked most often.',
          type: 'integer',
          minimum: 1,
        },
        clickShare: {
          description: 'Share of the product in all clicks after the term. A fraction from 0 to 1.',
          type: 'number',
          minimum: 0,
          maximum: 1,
        },
        conversionShare: {
          description: 'Share of the product in all purchases after the term. A fraction from 0 to 1.',
          type: 'number',
          minimum: 0,
          maximum: 1,
        },
      },
    },
  },
}
