// Generated from Amazon's schema sellerCouponReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Results of a seller's coupons. Start dates can be up to two years ago.",
  type: 'object',
  required: ['reportSpecification', 'coupons'],
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
          required: ['couponStartDateFrom', 'couponStartDateTo'],
          properties: {
            couponStartDateFrom: {
              description: 'Start of the period in which the coupons start, in UTC.',
              type: 'string',
              format: 'date-time',
            },
            couponStartDateTo: {
              description: 'End of the period in which the coupons start, in UTC.',
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
    coupons: {
      description: 'Coupons that start within the requested period.',
      type: 'array',
      items: {
        $ref: '#/definitions/CouponDetails',
      },
    },
  },
  definitions: {
    AsinDetails: {
      description: 'A product of a coupon.',
      type: 'object',
      required: ['asin'],
      properties: {
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
      },
    },
    CouponDetails: {
      description: 'A coupon and its results.',
      type: 'object',
      required: [
        'couponId',
        'merchantId',
        'marketplaceId',
        'currencyCode',
        'startDateTime',
        'endDateTime',
        'customerSegment',
        'clips',
        'redemptions',
        'totalDiscount',
        'budgetSpent',
        'budgetPercentageUsed',
        'asins',
      ],
      properties: {
        couponId: {
          description: "Amazon's ID of the coupon.",
          type: 'string',
        },
        merchantId: {
          description: 'Merchant customer ID of the seller.',
          type: 'string',
        },
        marketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        currencyCode: {
          description: 'Currency of all amounts of the coupon, as three letters in ISO 4217.',
          type: 'string',
        },
        name: {
          description: 'Name that the creator gave the coupon.',
          type: 'string',
        },
        websiteMessage: {
          description: 'Text that customers see on the detail page.',
          type: 'string',
        },
        startDateTime: {
          description: 'When the coupon starts, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        endDateTime: {
          description: 'When the coupon ends, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        customerSegment: {
          description: 'Customers who can use the coupon, such as `All (Default)`.',
          type: 'string',
        },
        discountType: {
          description: 'Whether the discount is a percentage or an amount of money.',
          type: 'string',
          enum: ['PERCENT_OFF_LIST_PRICE', 'AMOUNT_OFF_LIST_PRICE'],
        },
        discountAmount: {
          description: 'Percentage or amount of money, depending on `discountType`.',
          type: 'number',
          minimum: 0,
        },
        clips: {
          description: 'Number of different customers who clipped the coupon.',
          type: 'integer',
          minimum: 0,
        },
        redemptions: {
          description: 'How often customers used the coupon, with orders that were later returned or canceled.',
          type: 'integer',
          minimum: 0,
        },
        budget: {
          description: 'Budget for discounts and fees.',
          type: 'number',
          minimum: 0,
        },
        totalDiscount: {
          description: 'Sum that customers saved, with orders that were later returned or canceled.',
          type: 'number',
          minimum: 0,
        },
        budgetSpent: {
          description: 'Cost of the coupon so far, with its fees.',
          type: 'number',
          minimum: 0,
        },
        budgetRemaining: {
          description: '`budget` less `budgetSpent`.',
          type: 'number',
          minimum: 0,
        },
        budgetPercentageUsed: {
          description: 'Used part of the budget, in percent.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        sales: {
          description: 'Sales with the coupon after the discount, with orders that were later returned or canceled.',
          type: 'number',
          minimum: 0,
        },
        asins: {
          description: 'Products of the coupon.',
          type: 'array',
          items: {
            $ref: '#/definitions/AsinDetails',
          },
        },
      },
    },
  },
}
