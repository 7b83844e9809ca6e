// Generated from Amazon's schema sellingPartnerSearchQueryPerformanceReport. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "How the brand owner's products performed for each search query of customers.",
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
          enum: ['GET_BRAND_ANALYTICS_SEARCH_QUERY_PERFORMANCE_REPORT'],
        },
        reportOptions: {
          description: 'Options of the request.',
          type: 'object',
          required: ['reportPeriod', 'asin'],
          properties: {
            reportPeriod: {
              description: 'Length of the periods into which the data is grouped.',
              type: 'string',
              enum: ['WEEK', 'MONTH', 'QUARTER'],
            },
            asin: {
              description: 'ASINs in the request, separated by spaces. At most 200 characters.',
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
      description: 'Search performance, by product, period and query.',
      type: 'array',
      items: {
        $ref: '#/definitions/SearchQueryPerformanceData',
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
    SearchQueryData: {
      description: 'A search query of customers.',
      type: 'object',
      required: ['searchQuery', 'searchQueryScore', 'searchQueryVolume'],
      properties: {
        searchQuery: {
          description: 'Text that customers typed, such as `wireless headphones`.',
          type: 'string',
        },
        searchQueryScore: {
          description: 'Rank of the query among all queries for the product. 1 is the best.',
          type: 'integer',
        },
        searchQueryVolume: {
          description: 'How often customers searched for the query in the period.',
          type: 'integer',
        },
      },
    },
    SearchQueryPerformanceCartAddData: {
      description: 'Additions to the cart after a query.',
      type: 'object',
      required: [
        'totalCartAddCount',
        'totalCartAddRate',
        'asinCartAddCount',
        'asinCartAddShare',
        'totalMedianCartAddPrice',
        'asinMedianCartAddPrice',
        'totalSameDayShippingCartAddCount',
        'totalOneDayShippingCartAddCount',
        'totalTwoDayShippingCartAddCount',
      ],
      properties: {
        totalCartAddCount: {
          description: 'Additions to the cart of all products for the query.',
          type: 'integer',
        },
        totalCartAddRate: {
          description: 'Additions to the cart of all products divided by `searchQueryVolume`.',
          type: 'number',
        },
        asinCartAddCount: {
          description: 'Additions to the cart of this product for the query.',
          type: 'integer',
        },
        asinCartAddShare: {
          description: 'Share of this product in all additions to the cart for the query, as a fraction.',
          type: 'number',
        },
        totalMedianCartAddPrice: {
          description: 'Median price of all products at their additions to the cart.',
          $ref: '#/definitions/CurrencyAmount',
        },
        asinMedianCartAddPrice: {
          description: 'Median price of this product at its additions to the cart.',
          $ref: '#/definitions/CurrencyAmount',
        },
        totalSameDayShippingCartAddCount: {
          description: 'Additions to the cart of all products after a message about same-day delivery.',
          type: 'integer',
        },
        totalOneDayShippingCartAddCount: {
          description: 'Additions to the cart of all products after a message about one-day delivery.',
          type: 'integer',
        },
        totalTwoDayShippingCartAddCount: {
          description: 'Additions to the cart of all products after a message about two-day delivery.',
          type: 'integer',
        },
      },
    },
    SearchQueryPerformanceClickData: {
      description: 'Clicks in the results of a query.',
      type: 'object',
      required: [
        'totalClickCount',
        'totalClickRate',
        'asinClickCount',
        'asinClickShare',
        'totalMedianClickPrice',
        'asinMedianClickPrice',
        'totalSameDayShippingClickCount',
        'totalOneDayShippingClickCount',
        'totalTwoDayShippingClickCount',
      ],
      properties: {
        totalClickCount: {
          description: 'Clicks of all products for the query.',
          type: 'integer',
        },
        totalClickRate: {
          description: 'Clicks of all products divided by `searchQueryVolume`.',
          type: 'number',
        },
        asinClickCount: {
          description: 'Clicks of this product for the query.',
          type: 'integer',
        },
        asinClickShare: {
          description: 'Share of this product in all clicks for the query, as a fraction.',
          type: 'number',
        },
        totalMedianClickPrice: {
          description: 'Median price of all products at their clicks.',
          $ref: '#/definitions/CurrencyAmount',
        },
        asinMedianClickPrice: {
          description: 'Median price of this product at its clicks.',
          $ref: '#/definitions/CurrencyAmount',
        },
        totalSameDayShippingClickCount: {
          description: 'Clicks of all products after a message about same-day delivery.',
          type: 'integer',
        },
        totalOneDayShippingClickCount: {
          description: 'Clicks of all products after a message about one-day delivery.',
          type: 'integer',
        },
        totalTwoDayShippingClickCount: {
          description: 'Clicks of all products after a message about two-day delivery.',
          type: 'integer',
        },
      },
    },
    SearchQueryPerformanceData: {
      description: 'Performance of one product for one search query in one period.',
      type: 'object',
      required: [
        'startDate',
        'endDate',
        'asin',
        'searchQueryData',
        'impressionData',
        'clickData',
        'cartAddData',
        'purchaseData',
      ],
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
        searchQueryData: {
          description: 'The query with its rank and volume.',
          $ref: '#/definitions/SearchQueryData',
        },
        impressionData: {
          description: 'How often search results showed products.',
          $ref: '#/definitions/SearchQueryPerformanceImpressionData',
        },
        clickData: {
          description: 'How often customers clicked products.',
          $ref: '#/definitions/SearchQueryPerformanceClickData',
        },
        cartAddData: {
          description: 'How often customers put products into the cart.',
          $ref: '#/definitions/SearchQueryPerformanceCartAddData',
        },
        purchaseData: {
          description: 'How often customers bought products.',
          $ref: '#/definitions/SearchQueryPerformancePurchaseData',
        },
      },
    },
    SearchQueryPerformanceImpressionData: {
      description: 'Impressions in the results of a query.',
      type: 'object',
      required: ['totalQueryImpressionCount', 'asinImpressionCount', 'asinImpressionShare'],
      properties: {
        totalQueryImpressionCount: {
          description: 'Impressions of all products for the query.',
          type: 'integer',
        },
        asinImpressionCount: {
          description: 'Impressions of this product for the query.',
          type: 'integer',
        },
        asinImpressionShare: {
          description: 'Share of this product in all impressions for the query, as a fraction.',
          type: 'number',
        },
      },
    },
    SearchQueryPerformancePurchaseData: {
      description: 'Purchases after a query.',
      type: 'object',
      required: [
        'totalPurchaseCount',
        'totalPurchaseRate',
        'asinPurchaseCount',
        'asinPurchaseShare',
        'totalMedianPurchasePrice',
        'asinMedianPurchasePrice',
        'totalSameDayShippingPurchaseCount',
        'totalOneDayShippingPurchaseCount',
        'totalTwoDayShippingPurchaseCount',
      ],
      properties: {
        totalPurchaseCount: {
          description: 'Purchases of all products for the query.',
          type: 'integer',
        },
        totalPurchaseRate: {
          description: 'Purchases of all products divided by `searchQueryVolume`.',
          type: 'number',
        },
        asinPurchaseCount: {
          description: 'Purchases of this product for the query.',
          type: 'integer',
        },
        asinPurchaseShare: {
          description: 'Share of this product in all purchases for the query, as a fraction.',
          type: 'number',
        },
        totalMedianPurchasePrice: {
          description: 'Median price of all products at their purchases.',
          $ref: '#/definitions/CurrencyAmount',
        },
        asinMedianPurchasePrice: {
          description: 'Median price of this product at its purchases.',
          $ref: '#/definitions/CurrencyAmount',
        },
        totalSameDayShippingPurchaseCount: {
          description: 'Purchases of all products after a message about same-day delivery.',
          type: 'integer',
        },
        totalOneDayShippingPurchaseCount: {
          description: 'Purchases of all products after a message about one-day delivery.',
          type: 'integer',
        },
        totalTwoDayShippingPurchaseCount: {
          description: 'Purchases of all products after a message about two-day delivery.',
          type: 'integer',
        },
      },
    },
  },
}
