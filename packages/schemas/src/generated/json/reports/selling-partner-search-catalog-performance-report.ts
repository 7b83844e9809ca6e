// Generated from Amazon's schema sellingPartnerSearchCatalogPerformanceReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "How customers found, clicked and bought the brand owner's products in search results.",
  type: 'object',
  required: ['reportSpecification', 'dataByAsin'],
  properties: {
    reportSpecification: {
      description: 'The request: type, options, dates and stores.',
      type: 'object',
      required: ['reportType', 'reportOptions', 'dataStartTime', 'dataEndTime', 'marketplaceIds'],
      properties: {
        reportType: {
          description: 'Type that was passed to `createReport`.',
          type: 'string',
          enum: ['GET_BRAND_ANALYTICS_SEARCH_CATALOG_PERFORMANCE_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['reportPeriod'],
          properties: {
            reportPeriod: {
              description: 'Length of the periods into which the data is grouped.',
              type: 'string',
              enum: ['WEEK', 'MONTH', 'QUARTER'],
            },
            asins: {
              description: 'ASINs in the request, separated by spaces. Absent: all products of the brand owner.',
              type: 'string',
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
    dataByAsin: {
      description: 'Search performance, by product and period.',
      type: 'array',
      items: {
        $ref: '#/definitions/SearchCatalogPerformanceData',
      },
    },
  },
  definitions: {
    CurrencyAmount: {
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
          pattern: '[A-Z]{3}',
        },
      },
    },
    SearchCatalogPerformanceCartAddData: {
      description: 'Additions to the cart after a search.',
      type: 'object',
      required: [
        'cartAddCount',
        'cartAddedMedianPrice',
        'sameDayShippingCartAddCount',
        'oneDayShippingCartAddCount',
        'twoDayShippingCartAddCount',
      ],
      properties: {
        cartAddCount: {
          description: 'Additions to the cart for all search queries.',
          type: 'integer',
        },
        cartAddedMedianPrice: {
          description: 'Median price of the product when it was added.',
          $ref: '#/definitions/CurrencyAmount',
        },
        sameDayShippingCartAddCount: {
          description: 'Additions to the cart after a message about same-day delivery.',
          type: 'integer',
        },
        oneDayShippingCartAddCount: {
          description: 'Additions to the cart after a message about one-day delivery.',
          type: 'integer',
        },
        twoDayShippingCartAddCount: {
          description: 'Additions to the cart after a message about two-day delivery.',
          type: 'integer',
        },
      },
    },
    SearchCatalogPerformanceClickData: {
      description: 'Clicks in search results.',
      type: 'object',
      required: [
        'clickCount',
        'clickRate',
        'clickedMedianPrice',
        'sameDayShippingClickCount',
        'oneDayShippingClickCount',
        'twoDayShippingClickCount',
      ],
      properties: {
        clickCount: {
          description: 'Clicks for all search queries.',
          type: 'integer',
        },
        clickRate: {
          description: 'Clicks divided by impressions.',
          type: 'number',
        },
        clickedMedianPrice: {
          description: 'Median price of the product when it was clicked.',
          $ref: '#/definitions/CurrencyAmount',
        },
        sameDayShippingClickCount: {
          description: 'Clicks on results with a message about same-day delivery.',
          type: 'integer',
        },
        oneDayShippingClickCount: {
          description: 'Clicks on results with a message about one-day delivery.',
          type: 'integer',
        },
        twoDayShippingClickCount: {
          description: 'Clicks on results with a message about two-day delivery.',
          type: 'integer',
        },
      },
    },
    SearchCatalogPerformanceData: {
      description: 'Search performance of one product in one period.',
      type: 'object',
      required: ['startDate', 'endDate', 'asin', 'impressionData', 'clickData', 'cartAddData', 'purchaseData'],
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
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        impressionData: {
          description: 'How often search results showed the product.',
          $ref: '#/definitions/SearchCatalogPerformanceImpressionData',
        },
        clickData: {
          description: 'How often customers clicked the product.',
          $ref: '#/definitions/SearchCatalogPerformanceClickData',
        },
        cartAddData: {
          description: 'How often customers put the product into the cart.',
          $ref: '#/definitions/SearchCatalogPerformanceCartAddData',
        },
        purchaseData: {
          description: 'How often customers bought the product.',
          $ref: '#/definitions/SearchCatalogPerformancePurchaseData',
        },
      },
    },
    SearchCatalogPerformanceImpressionData: {
      description: 'Impressions in search results.',
      type: 'object',
      required: [
        'impressionCount',
        'impressionMedianPrice',
        'sameDayShippingImpressionCount',
        'oneDayShippingImpressionCount',
        'twoDayShippingImpressionCount',
      ],
      properties: {
        impressionCount: {
          description: 'Impressions for all search queries, with sponsored ones.',
          type: 'integer',
        },
        impressionMedianPrice: {
          description: 'Median price of the product in its impressions.',
          $ref: '#/definitions/CurrencyAmount',
        },
        sameDayShippingImpressionCount: {
          description: 'Impressions with a message about same-day delivery.',
          type: 'integer',
        },
        oneDayShippingImpressionCount: {
          description: 'Impressions with a message about one-day delivery.',
          type: 'integer',
        },
        twoDayShippingImpressionCount: {
          description: 'Impressions with a message about two-day delivery.',
          type: 'integer',
        },
      },
    },
    SearchCatalogPerformancePurchaseData: {
      description: 'Purchases after a search.',
      type: 'object',
      required: [
        'purchaseCount',
        'searchTrafficSales',
        'conversionRate',
        'purchaseMedianPrice',
        'sameDayShippingPurchaseCount',
        'oneDayShippingPurchaseCount',
        'twoDayShippingPurchaseCount',
      ],
      properties: {
        purchaseCount: {
          description: 'Purchases for all search queries.',
          type: 'integer',
        },
        searchTrafficSales: {
          description: 'Sales to customers who came from a search.',
          $ref: '#/definitions/CurrencyAmount',
        },
        conversionRate: {
          description: 'Purchases divided by clicks.',
          type: 'number',
        },
        purchaseMedianPrice: {
          description: 'Median price of the product when it was bought.',
          $ref: '#/definitions/CurrencyAmount',
        },
        sameDayShippingPurchaseCount: {
          description: 'Purchases after a message about same-day delivery.',
          type: 'integer',
        },
        oneDayShippingPurchaseCount: {
          description: 'Purchases after a message about one-day delivery.',
          type: 'integer',
        },
        twoDayShippingPurchaseCount: {
          description: 'Purchases after a message about two-day delivery.',
          type: 'integer',
        },
      },
    },
  },
}
