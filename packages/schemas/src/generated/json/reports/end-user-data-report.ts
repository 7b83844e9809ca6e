// Generated from Amazon's schema endUserDataReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description:
    'Personal data and activity of customers who agreed to share them with the seller. Only in some European stores.',
  type: 'object',
  required: ['reportSpecification', 'endUserData'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'marketplaceIds', 'dataStartTime', 'dataEndTime'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          properties: {
            reportPeriod: {
              description: 'Length of the periods into which the data is grouped.',
              type: 'string',
              enum: ['DAY', 'WEEK', 'MONTH'],
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
    endUserData: {
      description: 'The customers and their data.',
      type: 'array',
      items: {
        $ref: '#/definitions/EndUserData',
      },
    },
  },
  definitions: {
    AsinMetrics: {
      description: 'Activity of a customer for one product in one period.',
      type: 'object',
      required: ['startDate', 'endDate', 'marketplaceId', 'asin'],
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
        marketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        pageViews: {
          description: 'How often the customer viewed the product.',
          type: 'integer',
          minimum: 0,
        },
        gms: {
          description:
            'Amount that the customer spent on the product: price, shipping and gift wrap, less returns and discounts.',
          type: 'number',
          minimum: 0,
        },
        currencyCode: {
          description: 'Currency of `gms`, as three letters in ISO 4217.',
          type: 'string',
        },
      },
    },
    EndUserData: {
      description: 'One customer.',
      type: 'object',
      required: ['fullName', 'mailingAddress', 'primaryEmail', 'asinMetrics'],
      properties: {
        fullName: {
          description: 'First and last name of the customer.',
          type: 'string',
        },
        mailingAddress: {
          description: 'Postal address of the customer.',
          type: 'object',
          properties: {
            addressLine1: {
              description: 'First line of the street address.',
              type: 'string',
            },
            addressLine2: {
              description: 'Second line of the street address.',
              type: 'string',
            },
            addressLine3: {
              description: 'Third line of the street address.',
              type: 'string',
            },
            city: {
              description: 'City or town.',
              type: 'string',
            },
            stateOrRegion: {
              description: 'State, region or province.',
              type: 'string',
            },
            districtOrCounty: {
              description: 'District, or county of the address.',
              type: 'string',
            },
            postalCode: {
              description: 'Postal code, such as `10115`.',
              type: 'string',
            },
            countryCode: {
              description: 'Country, as two letters in ISO 3166-1 alpha-2.',
              type: 'string',
            },
          },
        },
        primaryEmail: {
          description: 'Main email address of the customer.',
          type: 'string',
        },
        asinMetrics: {
          description: 'Views and purchases of the customer, by product and period.',
          type: 'array',
          items: {
            $ref: '#/definitions/AsinMetrics',
          },
        },
      },
    },
  },
}
