// Generated from Amazon's schema promotionReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Results of promotions: deals and price discounts.',
  type: 'object',
  required: ['reportSpecification', 'promotions'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['promotionStartDateFrom', 'promotionStartDateTo'],
          properties: {
            promotionStartDateFrom: {
              description: 'Start of the period in which the promotions start.',
              type: 'string',
              format: 'date-time',
            },
            promotionStartDateTo: {
              description: 'End of the period in which the promotions start.',
              type: 'string',
              format: 'date-time',
            },
          },
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
    promotions: {
      description: 'Promotions that start within the requested period.',
      type: 'array',
      items: {
        $ref: '#/definitions/DetailsByPromotion',
      },
    },
  },
  definitions: {
    DetailsByProduct: {
      description: 'A product of a promotion and its results.',
      type: 'object',
      required: ['asin', 'productName', 'productUnitsSold', 'productRevenue', 'productRevenueCurrencyCode'],
      properties: {
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        productName: {
          description: 'Title of the product.',
          type: 'string',
        },
        productGlanceViews: {
          description: "Views of the product's detail page.",
          type: 'integer',
          minimum: 0,
        },
        productUnitsSold: {
          description: 'Units sold at the price of the promotion.',
          type: 'integer',
          minimum: 0,
        },
        productAmountSpent: {
          description: 'Amount that the vendor has paid for the product. Only for vendors.',
          type: 'number',
          minimum: 0,
        },
        productAmountSpentCurrencyCode: {
          description: 'Currency of `productAmountSpent`, as three letters in ISO 4217.',
          type: 'string',
        },
        productRevenue: {
          description: 'Sales of the product.',
          type: 'number',
          minimum: 0,
        },
        productRevenueCurrencyCode: {
          description: 'Currency of `productRevenue`, as three letters in ISO 4217.',
          type: 'string',
        },
      },
    },
    DetailsByPromotion: {
      description: 'A promotion and its results.',
      type: 'object',
      required: [
        'promotionId',
        'promotionName',
        'unitsSold',
        'revenue',
        'revenueCurrencyCode',
        'startDateTime',
        'endDateTime',
        'type',
        'status',
        'creationChannel',
        'marketplaceId',
        'createdDateTime',
        'lastUpdatedDateTime',
        'includedProducts',
      ],
      properties: {
        promotionId: {
          description: "Amazon's ID of the promotion.",
          type: 'string',
        },
        promotionName: {
          description: 'Name that customers see.',
          type: 'string',
        },
        vendorCode: {
          description: 'Vendor code of the funding agreement. Only for vendors.',
          type: 'string',
        },
        merchantId: {
          description: 'Merchant customer ID of the funding agreement. Only for sellers.',
          type: 'string',
        },
        unitsSold: {
          description: 'Units sold of all products of the promotion.',
          type: 'integer',
          minimum: 0,
        },
        amountSpent: {
          description: 'Amount that the vendor has paid for all products. Only for vendors.',
          type: 'number',
          minimum: 0,
        },
        amountSpentCurrencyCode: {
          description: 'Currency of `amountSpent`, as three letters in ISO 4217.',
          type: 'string',
        },
        revenue: {
          description: 'Sales of all products of the promotion.',
          type: 'number',
          minimum: 0,
        },
        revenueCurrencyCode: {
          description: 'Currency of `revenue`, as three letters in ISO 4217.',
          type: 'string',
        },
        startDateTime: {
          description: 'When the promotion starts, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        endDateTime: {
          description: 'When the promotion ends, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        type: {
          description: 'Kind of promotion.',
          type: 'string',
          enum: [
            'BEST_DEAL',
            'DEAL_OF_THE_DAY',
            'LIGHTNING_DEAL',
            'PRICE_DISCOUNT',
            'SALES_DISCOUNT',
            'COUPON',
            'PROMO_CODE',
          ],
        },
        status: {
          description: 'State of the promotion.',
          type: 'string',
          enum: ['APPROVED', 'PENDING_APPROVAL', 'NEEDS_YOUR_ATTENTION', 'CANCELED'],
        },
        creationChannel: {
          description:
            'Creator of the promotion. `SELF-SERVICE`: the seller or vendor. `FULL-SERVICE`: an account manager. `AUTOMATED`: a system of Amazon.',
          type: 'string',
          enum: ['SELF-SERVICE', 'FULL-SERVICE', 'AUTOMATED', 'MANUAL'],
        },
        marketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        fundingAgreementId: {
          description: 'ID of the agreement by which the vendor pays. Only for vendors.',
          type: 'string',
        },
        glanceViews: {
          description: 'Views of the detail pages of all products.',
          type: 'integer',
          minimum: 0,
        },
        createdDateTime: {
          description: 'When the promotion was created, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        lastUpdatedDateTime: {
          description: 'When the promotion was last changed, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        includedProducts: {
          description: 'Products of the promotion with their results.',
          type: 'array',
          items: {
            $ref: '#/definitions/DetailsByProduct',
          },
        },
      },
    },
  },
}
