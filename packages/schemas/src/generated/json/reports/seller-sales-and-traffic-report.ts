// Generated from Amazon's schema sellerSalesAndTrafficReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: 'Sales and page views of a seller in one store, by date and by product.',
  type: 'object',
  required: ['reportSpecification', 'salesAndTrafficByDate', 'salesAndTrafficByAsin'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_SALES_AND_TRAFFIC_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          properties: {
            dateGranularity: {
              description: 'Length of the periods in `salesAndTrafficByDate`. Default: `DAY`.',
              type: 'string',
              enum: ['DAY', 'WEEK', 'MONTH'],
            },
            asinGranularity: {
              description: 'Kind of product in a row of `salesAndTrafficByAsin`. Default: `PARENT`.',
              type: 'string',
              enum: ['PARENT', 'CHILD', 'SKU'],
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
    salesAndTrafficByDate: {
      description: 'Sales and traffic of all products together, by period.',
      type: 'array',
      items: {
        $ref: '#/definitions/SalesAndTrafficByDate',
      },
    },
    salesAndTrafficByAsin: {
      description: 'Sales and traffic by product, for the whole requested period.',
      type: 'array',
      items: {
        $ref: '#/definitions/SalesAndTrafficByAsin',
      },
    },
  },
  definitions: {
    Amount: {
      description: 'An amount of money in one currency.',
      type: 'object',
      required: ['amount', 'currencyCode'],
      properties: {
        amount: {
          description: 'Number of units of the currency, with decimals.',
          type: 'number',
        },
        currencyCode: {
          description: 'Currency as three letters in ISO 4217, such as `USD`.',
          type: 'string',
        },
      },
    },
    SalesAndTrafficByAsin: {
      description: 'Sales and traffic of one product.',
      type: 'object',
      required: ['parentAsin', 'salesByAsin', 'trafficByAsin'],
      properties: {
        parentAsin: {
          description: 'ASIN of the parent product, which groups variations and cannot be bought itself.',
          type: 'string',
        },
        childAsin: {
          description: 'ASIN of the variation that customers buy. Only if the data is grouped by child ASIN or by SKU.',
          type: 'string',
        },
        sku: {
          description: "Seller's SKU of the product. Only if `asinGranularity` is `SKU`.",
          type: 'string',
        },
        salesByAsin: {
          description: 'Sales of the product.',
          $ref: '#/definitions/SalesByAsin',
        },
        trafficByAsin: {
          description: 'Traffic of the product.',
          $ref: '#/definitions/TrafficByAsin',
        },
      },
    },
    SalesAndTrafficByDate: {
      description: 'Sales and traffic of all products in one period.',
      type: 'object',
      required: ['date', 'salesByDate', 'trafficByDate'],
      properties: {
        date: {
          description: 'First day of the period.',
          type: 'string',
          format: 'date',
        },
        salesByDate: {
          description: 'Sales in the period.',
          $ref: '#/definitions/SalesByDate',
        },
        trafficByDate: {
          description: 'Traffic in the period.',
          $ref: '#/definitions/TrafficByDate',
        },
      },
    },
    SalesByAsin: {
      description: 'Sales of one product.',
      type: 'object',
      required: ['unitsOrdered', 'orderedProductSales', 'totalOrderItems'],
      properties: {
        unitsOrdered: {
          description:
            'Ordered units. An order of 2 copies of one book and 3 of another is 1 order with 2 items and 5 units.',
          type: 'integer',
          minimum: 0,
        },
        unitsOrderedB2B: {
          description:
            'Like `unitsOrdered`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        orderedProductSales: {
          description: 'Sales of the ordered products: price times ordered units.',
          $ref: '#/definitions/Amount',
        },
        orderedProductSalesB2B: {
          description:
            'Like `orderedProductSales`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          $ref: '#/definitions/Amount',
        },
        totalOrderItems: {
          description: 'Ordered items. Several units of a product in one order are one item.',
          type: 'integer',
          minimum: 0,
        },
        totalOrderItemsB2B: {
          description:
            'Like `totalOrderItems`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    SalesByDate: {
      description: 'Sales of all products in one period.',
      type: 'object',
      required: [
        'orderedProductSales',
        'unitsOrdered',
        'totalOrderItems',
        'averageSalesPerOrderItem',
        'averageUnitsPerOrderItem',
        'averageSellingPrice',
        'unitsRefunded',
        'refundRate',
        'claimsGranted',
        'claimsAmount',
        'shippedProductSales',
        'unitsShipped',
        'ordersShipped',
      ],
      properties: {
        orderedProductSales: {
          description: 'Sales of the ordered products: price times ordered units.',
          $ref: '#/definitions/Amount',
        },
        orderedProductSalesB2B: {
          description:
            'Like `orderedProductSales`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          $ref: '#/definitions/Amount',
        },
        unitsOrdered: {
          description:
            'Ordered units. An order of 2 copies of one book and 3 of another is 1 order with 2 items and 5 units.',
          type: 'integer',
          minimum: 0,
        },
        unitsOrderedB2B: {
          description:
            'Like `unitsOrdered`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        totalOrderItems: {
          description: 'Ordered items. Several units of a product in one order are one item.',
          type: 'integer',
          minimum: 0,
        },
        totalOrderItemsB2B: {
          description:
            'Like `totalOrderItems`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        averageSalesPerOrderItem: {
          description: '`orderedProductSales` divided by `totalOrderItems`.',
          $ref: '#/definitions/Amount',
        },
        averageSalesPerOrderItemB2B: {
          description:
            'Like `averageSalesPerOrderItem`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          $ref: '#/definitions/Amount',
        },
        averageUnitsPerOrderItem: {
          description: 'Mean units per order item.',
          type: 'number',
          minimum: 0,
        },
        averageUnitsPerOrderItemB2B: {
          description:
            'Like `averageUnitsPerOrderItem`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
        },
        averageSellingPrice: {
          description: 'Mean price of a unit: `orderedProductSales` divided by `unitsOrdered`.',
          $ref: '#/definitions/Amount',
        },
        averageSellingPriceB2B: {
          description:
            'Like `averageSellingPrice`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          $ref: '#/definitions/Amount',
        },
        unitsRefunded: {
          description: 'Units whose price was refunded in the period.',
          type: 'integer',
          minimum: 0,
        },
        refundRate: {
          description: 'Refunded units as a percentage of the ordered units.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        claimsGranted: {
          description: 'A-to-z Guarantee cases that Amazon granted.',
          type: 'integer',
          minimum: 0,
        },
        claimsAmount: {
          description: 'Value of the cases that buyers filed under the A-to-z Guarantee.',
          $ref: '#/definitions/Amount',
        },
        shippedProductSales: {
          description: 'Ordered product sales that were shipped in the period.',
          $ref: '#/definitions/Amount',
        },
        unitsShipped: {
          description: 'Units sent to buyers in the period.',
          type: 'integer',
          minimum: 0,
        },
        ordersShipped: {
          description: 'Orders sent to buyers in the period.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    TrafficByAsin: {
      description: 'Traffic of one product.',
      type: 'object',
      required: [
        'browserSessions',
        'mobileAppSessions',
        'sessions',
        'browserSessionPercentage',
        'mobileAppSessionPercentage',
        'sessionPercentage',
        'browserPageViews',
        'mobileAppPageViews',
        'pageViews',
        'browserPageViewsPercentage',
        'mobileAppPageViewsPercentage',
        'pageViewsPercentage',
        'buyBoxPercentage',
        'unitSessionPercentage',
      ],
      properties: {
        browserSessions: {
          description: 'Visits in a browser. All views by one user within 24 hours are one session.',
          type: 'integer',
          minimum: 0,
        },
        browserSessionsB2B: {
          description:
            'Like `browserSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        mobileAppSessions: {
          description: "Visits in Amazon's app. All views by one user within 24 hours are one session.",
          type: 'integer',
          minimum: 0,
        },
        mobileAppSessionsB2B: {
          description:
            'Like `mobileAppSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        sessions: {
          description: "Visits in a browser or in Amazon's app. All views by one user within 24 hours are one session.",
          type: 'integer',
          minimum: 0,
        },
        sessionsB2B: {
          description:
            'Like `sessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        browserSessionPercentage: {
          description: 'Browser sessions with a view of this product, as a percentage of all browser sessions.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        browserSessionPercentageB2B: {
          description:
            'Like `browserSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        mobileAppSessionPercentage: {
          description: 'App sessions with a view of this product, as a percentage of all app sessions.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        mobileAppSessionPercentageB2B: {
          description:
            'Like `mobileAppSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        sessionPercentage: {
          description: 'Sessions with a view of this product, as a percentage of all sessions.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        sessionPercentageB2B: {
          description:
            'Like `sessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        browserPageViews: {
          description: "Views of the seller's detail pages in a browser.",
          type: 'integer',
          minimum: 0,
        },
        browserPageViewsB2B: {
          description:
            'Like `browserPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        mobileAppPageViews: {
          description: "Views of the seller's detail pages in Amazon's app.",
          type: 'integer',
          minimum: 0,
        },
        mobileAppPageViewsB2B: {
          description:
            'Like `mobileAppPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        pageViews: {
          description: "Views of the seller's detail pages, in a browser or in Amazon's app.",
          type: 'integer',
          minimum: 0,
        },
        pageViewsB2B: {
          description:
            'Like `pageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        browserPageViewsPercentage: {
          description: "Share of this product in the browser page views of all the seller's products, in percent.",
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        browserPageViewsPercentageB2B: {
          description:
            'Like `browserPageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        mobileAppPageViewsPercentage: {
          description: "Share of this product in the app page views of all the seller's products, in percent.",
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        mobileAppPageViewsPercentageB2B: {
          description:
            'Like `mobileAppPageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        pageViewsPercentage: {
          description: "Share of this product in the page views of all the seller's products, in percent.",
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        pageViewsPercentageB2B: {
          description:
            'Like `pageViewsPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        buyBoxPercentage: {
          description: "Percentage of page views in which the seller's offer was in the Buy Box.",
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        buyBoxPercentageB2B: {
          description:
            'Like `buyBoxPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        unitSessionPercentage: {
          description: 'Ordered units as a percentage of the sessions. Can exceed 100.',
          type: 'number',
          minimum: 0,
        },
        unitSessionPercentageB2B: {
          description:
            'Like `unitSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
        },
      },
    },
    TrafficByDate: {
      description: 'Traffic of all products in one period.',
      type: 'object',
      required: [
        'browserPageViews',
        'mobileAppPageViews',
        'pageViews',
        'browserSessions',
        'mobileAppSessions',
        'sessions',
        'buyBoxPercentage',
        'orderItemSessionPercentage',
        'unitSessionPercentage',
        'averageOfferCount',
        'averageParentItems',
        'feedbackReceived',
        'negativeFeedbackReceived',
        'receivedNegativeFeedbackRate',
      ],
      properties: {
        browserPageViews: {
          description: "Views of the seller's detail pages in a browser.",
          type: 'integer',
          minimum: 0,
        },
        browserPageViewsB2B: {
          description:
            'Like `browserPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        mobileAppPageViews: {
          description: "Views of the seller's detail pages in Amazon's app.",
          type: 'integer',
          minimum: 0,
        },
        mobileAppPageViewsB2B: {
          description:
            'Like `mobileAppPageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        pageViews: {
          description: "Views of the seller's detail pages, in a browser or in Amazon's app.",
          type: 'integer',
          minimum: 0,
        },
        pageViewsB2B: {
          description:
            'Like `pageViews`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        browserSessions: {
          description: 'Visits in a browser. All views by one user within 24 hours are one session.',
          type: 'integer',
          minimum: 0,
        },
        browserSessionsB2B: {
          description:
            'Like `browserSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        mobileAppSessions: {
          description: "Visits in Amazon's app. All views by one user within 24 hours are one session.",
          type: 'integer',
          minimum: 0,
        },
        mobileAppSessionsB2B: {
          description:
            'Like `mobileAppSessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        sessions: {
          description: "Visits in a browser or in Amazon's app. All views by one user within 24 hours are one session.",
          type: 'integer',
          minimum: 0,
        },
        sessionsB2B: {
          description:
            'Like `sessions`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'integer',
          minimum: 0,
        },
        buyBoxPercentage: {
          description: "Percentage of page views in which the seller's offer was in the Buy Box.",
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        buyBoxPercentageB2B: {
          description:
            'Like `buyBoxPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        orderItemSessionPercentage: {
          description: 'Ordered items as a percentage of the sessions.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        orderItemSessionPercentageB2B: {
          description:
            'Like `orderItemSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
        unitSessionPercentage: {
          description: 'Ordered units as a percentage of the sessions. Can exceed 100.',
          type: 'number',
          minimum: 0,
        },
        unitSessionPercentageB2B: {
          description:
            'Like `unitSessionPercentage`, but counts only Amazon Business customers. Filled only for sellers in Amazon Business.',
          type: 'number',
          minimum: 0,
        },
        averageOfferCount: {
          description: "Mean number of the seller's offers per day.",
          type: 'integer',
          minimum: 0,
        },
        averageParentItems: {
          description: "Mean number of the seller's parent products on sale per day.",
          type: 'integer',
          minimum: 0,
        },
        feedbackReceived: {
          description: 'Ratings that customers gave the seller in the period.',
          type: 'integer',
          minimum: 0,
        },
        negativeFeedbackReceived: {
          description: 'Negative ratings that customers gave the seller in the period.',
          type: 'integer',
          minimum: 0,
        },
        receivedNegativeFeedbackRate: {
          description: 'Orders with negative feedback, relative to all orders of the period.',
          type: 'number',
          minimum: 0,
          maximum: 100,
        },
      },
    },
  },
}
