// Generated from Amazon's schema vendorForecastingReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Amazon's forecast of customer demand for a vendor's products.",
  type: 'object',
  required: ['reportSpecification', 'forecastByAsin'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'lastUpdatedDate', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_VENDOR_FORECASTING_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['sellingProgram'],
          properties: {
            sellingProgram: {
              description: 'Amazon program in which the products are sold.',
              type: 'string',
              enum: ['RETAIL', 'FRESH'],
            },
          },
        },
        lastUpdatedDate: {
          description: 'Date of the last update of the data.',
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
    forecastByAsin: {
      description: 'Forecasts, by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/ForecastByAsin',
      },
    },
  },
  definitions: {
    ForecastByAsin: {
      description: 'Forecast for one product in one period.',
      type: 'object',
      required: [
        'forecastGenerationDate',
        'asin',
        'startDate',
        'endDate',
        'meanForecastUnits',
        'p70ForecastUnits',
        'p80ForecastUnits',
        'p90ForecastUnits',
      ],
      properties: {
        forecastGenerationDate: {
          description: 'When the forecast was made.',
          type: 'string',
          format: 'date',
        },
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
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
        meanForecastUnits: {
          description: 'Units that Amazon expects customers to buy.',
          type: 'number',
          minimum: 0,
        },
        p70ForecastUnits: {
          description: 'Units that are enough with a probability of 70%.',
          type: 'number',
          minimum: 0,
        },
        p80ForecastUnits: {
          description: 'Units that are enough with a probability of 80%.',
          type: 'number',
          minimum: 0,
        },
        p90ForecastUnits: {
          description: 'Units that are enough with a probability of 90%.',
          type: 'number',
          minimum: 0,
        },
      },
    },
  },
}
