// Generated from Amazon's schema PricingHealthNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $ref: '#/definitions/notificationResponse',
  type: 'object',
  definitions: {
    averageSellingPrice: {
      $ref: '#/definitions/moneyType',
    },
    buyBoxPrice: {
      description: 'Price of the offer in the Buy Box, for one condition.',
      type: 'object',
      required: ['condition', 'landedPrice', 'shipping', 'listingPrice'],
      properties: {
        condition: {
          description: 'Condition of the item, such as `new` or `used`. The case of the letters varies.',
          $ref: '#/definitions/condition',
        },
        landedPrice: {
          description: 'Price that a buyer pays: listing price plus shipping, less Points.',
          $ref: '#/definitions/landedPrice',
        },
        listingPrice: {
          description: 'Price of the item without shipping.',
          $ref: '#/definitions/listingPrice',
        },
        shipping: {
          description: 'Cost of shipping that the buyer pays.',
          $ref: '#/definitions/shipping',
        },
        points: {
          description: 'Amazon Points of the offer. Only in Japan.',
          $ref: '#/definitions/points',
        },
      },
    },
    competitivePriceThreshold: {
      $ref: '#/definitions/moneyType',
    },
    condition: {
      type: 'string',
    },
    fulfillmentType: {
      type: 'string',
      enum: ['AFN', 'MFN'],
    },
    landedPrice: {
      $ref: '#/definitions/moneyType',
    },
    listingPrice: {
      $ref: '#/definitions/moneyType',
    },
    merchantOffer: {
      description: "The seller's offer.",
      type: 'object',
      required: ['condition', 'fulfillmentType', 'landedPrice', 'shipping', 'listingPrice'],
      properties: {
        condition: {
          description: 'Condition of the item, such as `new` or `used`. The case of the letters varies.',
          $ref: '#/definitions/condition',
        },
        fulfillmentType: {
          description: 'Fulfillment by Amazon (`AFN`) or by the seller (`MFN`).',
          $ref: '#/definitions/fulfillmentType',
        },
        landedPrice: {
          description: 'Price that a buyer pays: listing price plus shipping, less Points.',
          $ref: '#/definitions/landedPrice',
        },
        listingPrice: {
          description: 'Price of the item without shipping.',
          $ref: '#/definitions/listingPrice',
        },
        shipping: {
          description: 'Cost of shipping that the buyer pays.',
          $ref: '#/definitions/shipping',
        },
        points: {
          description: 'Amazon Points of the offer. Only in Japan.',
          $ref: '#/definitions/points',
        },
      },
    },
    moneyType: {
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
    msrpPrice: {
      $ref: '#/definitions/moneyType',
    },
    notificationMetadata: {
      type: 'object',
      required: ['applicationId', 'subscriptionId', 'publishTime', 'notificationId'],
      properties: {
        applicationId: {
          type: 'string',
        },
        subscriptionId: {
          type: 'string',
        },
        publishTime: {
          type: 'string',
        },
        notificationId: {
          type: 'string',
        },
      },
    },
    notificationResponse: {
      description:
        'Amazon sends this notification if an offer of the seller cannot win the Buy Box because its price is not competitive.',
      type: 'object',
      required: [
        'notificationVersion',
        'notificationType',
        'payloadVersion',
        'eventTime',
        'payload',
        'notificationMetadata',
      ],
      properties: {
        notificationVersion: {
          description: "Version of the notification's envelope.",
          type: 'string',
        },
        notificationType: {
          description: 'Kind of notification. Decides the shape of the payload, together with the payload version.',
          type: 'string',
        },
        payloadVersion: {
          description: "Version of the payload's format, such as `1.0` or a date.",
          type: 'string',
        },
        eventTime: {
          description: 'Time of the event that caused the notification, ISO 8601 in UTC.',
          type: 'string',
        },
        payload: {
          description: 'Content of the notification. Its shape depends on the type.',
          $ref: '#/definitions/payload',
        },
        notificationMetadata: {
          description: 'IDs of the application, the subscription and this notification, and when Amazon sent it.',
          $ref: '#/definitions/notificationMetadata',
        },
      },
    },
    offerChangeTrigger: {
      description: 'The change that caused the notification.',
      type: 'object',
      required: ['marketplaceId', 'asin', 'itemCondition', 'timeOfOfferChange'],
      properties: {
        marketplaceId: {
          description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
          type: 'string',
        },
        asin: {
          description: 'Amazon Standard Identification Number (ASIN) of the product.',
          type: 'string',
        },
        itemCondition: {
          description: 'Condition of the item whose offer changed.',
          type: 'string',
        },
        timeOfOfferChange: {
          description: 'Time of the change, ISO 8601.',
          type: 'string',
        },
      },
    },
    offerCount: {
      description: 'Number of offers of one condition and fulfillment.',
      type: 'object',
      required: ['condition', 'fulfillmentType', 'offerCount'],
      properties: {
        condition: {
          description: 'Condition of the item, such as `new` or `used`. The case of the letters varies.',
          $ref: '#/definitions/condition',
        },
        fulfillmentType: {
          description: 'Fulfillment by Amazon (`AFN`) or by the seller (`MFN`).',
          $ref: '#/definitions/fulfillmentType',
        },
        offerCount: {
          description: 'Number of offers with this condition and fulfillment.',
          type: 'integer',
        },
      },
    },
    payload: {
      description: 'The offer with the problem, and the competition.',
      type: 'object',
      required: ['issueType', 'sellerId', 'offerChangeTrigger', 'merchantOffer', 'summary'],
      properties: {
        sellerId: {
          description: 'Selling partner ID of the seller.',
          type: 'string',
        },
        issueType: {
          description: 'Problem of the offer, such as `BuyBoxDisqualification`.',
          type: 'string',
        },
        offerChangeTrigger: {
          description: 'The change that caused the notification.',
          $ref: '#/definitions/offerChangeTrigger',
        },
        merchantOffer: {
          description: "The seller's offer.",
          $ref: '#/definitions/merchantOffer',
        },
        summary: {
          description: 'Prices and counts of the product, for all its conditions.',
          $ref: '#/definitions/summary',
        },
      },
    },
    points: {
      description: 'Amazon Points that a buyer gets with the item. Only in Japan.',
      type: 'object',
      required: ['pointsNumber'],
      properties: {
        pointsNumber: {
          description: 'How many Amazon Points the buyer gets.',
          type: 'integer',
        },
      },
    },
    referencePrice: {
      description: 'Prices with which Amazon compares an offer.',
      type: 'object',
      properties: {
        averageSellingPrice: {
          description: 'Mean price at which the product was sold.',
          $ref: '#/definitions/averageSellingPrice',
        },
        competitivePriceThreshold: {
          description: 'Competitive price from retailers outside of Amazon.',
          $ref: '#/definitions/competitivePriceThreshold',
        },
        retailOfferPrice: {
          description: "Highest price of Amazon's own offer in the last 14 days.",
          $ref: '#/definitions/retailOfferPrice',
        },
        msrpPrice: {
          description: 'Price that the manufacturer suggests (MSRP).',
          $ref: '#/definitions/msrpPrice',
        },
      },
    },
    retailOfferPrice: {
      $ref: '#/definitions/moneyType',
    },
    salesRank: {
      description: 'Sales rank of the product in one category.',
      type: 'object',
      required: ['productCategoryId', 'rank'],
      properties: {
        productCategoryId: {
          description: 'Category of the rank: a browse node ID or a display group.',
          type: 'string',
        },
        rank: {
          description: 'Sales rank in the category. 1 is the best.',
          type: 'integer',
        },
      },
    },
    shipping: {
      $ref: '#/definitions/moneyType',
    },
    summary: {
      description: 'Prices and counts of a product in all conditions.',
      type: 'object',
      required: ['numberOfOffers', 'buyBoxEligibleOffers', 'referencePrice'],
      properties: {
        numberOfOffers: {
          description: 'Offer counts by condition and fulfillment.',
          type: 'array',
          items: {
            $ref: '#/definitions/offerCount',
          },
        },
        buyBoxEligibleOffers: {
          description: 'Counts of the offers that can win the Buy Box, by condition and fulfillment.',
          type: 'array',
          items: {
            $ref: '#/definitions/offerCount',
          },
        },
        buyBoxPrices: {
          description: 'Prices of the offers in the Buy Box. Absent or empty if no offer is in it.',
          type: 'array',
          items: {
            $ref: '#/definitions/buyBoxPrice',
          },
        },
        salesRankings: {
          description: 'Sales ranks of the product in its categories.',
          type: 'array',
          items: {
            $ref: '#/definitions/salesRank',
          },
        },
        referencePrice: {
          description: 'Prices with which Amazon compares the offer.',
          $ref: '#/definitions/referencePrice',
        },
      },
    },
  },
}
