// Generated from Amazon's schema vendorCouponReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Results of a vendor's coupons. Start dates can be up to two years ago.",
  type: 'object',
  required: ['reportSpecification', 'campaigns'],
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
          required: ['campaignStartDateFrom', 'campaignStartDateTo'],
          properties: {
            campaignStartDateFrom: {
              description: 'Start of the period in which the campaigns start, in UTC.',
              type: 'string',
              format: 'date-time',
            },
            campaignStartDateTo: {
              description: 'End of the period in which the campaigns start, in UTC.',
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
    campaigns: {
      description: 'Campaigns that start within the requested period.',
      type: 'array',
      items: {
        $ref: '#/definitions/DetailsByCampaign',
      },
    },
  },
  definitions: {
    AsinDetails: {
      description: 'A product of a coupon and its discount.',
      type: 'object',
      required: ['asin', 'discountType', 'discountAmount'],
      properties: {
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
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
      },
    },
    CouponDetails: {
      description: 'A coupon and its results.',
      type: 'object',
      required: [
        'couponId',
        'startDateTime',
        'endDateTime',
        'isOncePerCustomer',
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
        isOncePerCustomer: {
          description: 'Whether each customer can use the coupon only once.',
          type: 'boolean',
        },
        customerSegment: {
          description: 'Customers who can use the coupon, such as `All (Default)`.',
          type: 'string',
        },
        clips: {
          description: 'How often customers clipped the coupon.',
          type: 'integer',
          minimum: 0,
        },
        redemptions: {
          description: 'How often customers used the coupon, with orders that were later returned or canceled.',
          type: 'integer',
          minimum: 0,
        },
        budget: {
          description: "Budget for discounts and fees. Only if the campaign's `budgetType` is `PER_INDIVIDUAL_COUPON`.",
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
          description: "`budget` less `budgetSpent`. Only if the campaign's `budgetType` is `PER_INDIVIDUAL_COUPON`.",
          type: 'number',
          minimum: 0,
        },
        budgetPercentageUsed: {
          description: 'Used part of the budget, in percent.',
          type: 'number',
          minimum: 0,
          maximum: 100,
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
    DetailsByCampaign: {
      description: 'A campaign with its coupons.',
      type: 'object',
      required: [
        'campaignId',
        'campaignName',
        'vendorCode',
        'marketplaceId',
        'creationDateTime',
        'lastUpdatedDateTime',
        'isSubscribeAndSave',
        'budgetType',
        'totalClips',
        'totalRedemptions',
        'coupons',
      ],
      properties: {
        campaignId: {
          description: "Amazon's ID of the campaign.",
          type: 'string',
        },
        campaignName: {
          description: 'Name that the vendor gave the campaign.',
          type: 'string',
        },
        vendorCode: {
          description: 'Vendor code of the campaign.',
          type: 'string',
        },
        marketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        creationDateTime: {
          description: 'When the campaign was created, in UTC.',
          type: 'string',
          format: 'date-time',
        },
        lastUpdatedDateTime: {
          description: 'When the data was last updated, in UTC. Up to 24 hours ago.',
          type: 'string',
          format: 'date-time',
        },
        isSubscribeAndSave: {
          description: 'Whether the campaign is for Subscribe and Save.',
          type: 'boolean',
        },
        budgetType: {
          description: 'Whether each coupon has its budget, or all share one.',
          type: 'string',
          enum: ['PER_INDIVIDUAL_COUPON', 'SHARED_BUDGET'],
        },
        totalClips: {
          description: 'Sum of the clips of all coupons.',
          type: 'integer',
          minimum: 0,
        },
        totalRedemptions: {
          description: 'Sum of the redemptions of all coupons.',
          type: 'integer',
          minimum: 0,
        },
        currencyCode: {
          description: 'Currency of all amounts of the campaign, as three letters in ISO 4217.',
          type: 'string',
        },
        totalBudget: {
          description: 'Budget that all coupons share. Only if `budgetType` is `SHARED_BUDGET`.',
          type: 'number',
          minimum: 0,
        },
        totalBudgetSpent: {
          description: 'Cost of all coupons so far, with their fees. Only if `budgetType` is `SHARED_BUDGET`.',
          type: 'number',
          minimum: 0,
        },
        totalBudgetRemaining: {
          description: '`totalBudget` less `totalBudgetSpent`. Only if `budgetType` is `SHARED_BUDGET`.',
          type: 'number',
          minimum: 0,
        },
        coupons: {
          description: 'Coupons of the campaign.',
          type: 'array',
          items: {
            $ref: '#/definitions/CouponDetails',
          },
        },
      },
    },
  },
}
