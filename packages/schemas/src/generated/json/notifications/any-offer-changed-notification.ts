// Generated from Amazon's schema AnyOfferChangedNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description:
    'Amazon sends this notification if one of the 20 cheapest offers of a product, the Buy Box, or the price outside of Amazon changes. You must have an active offer of the product.',
  type: 'object',
  required: [
    'NotificationVersion',
    'NotificationType',
    'PayloadVersion',
    'EventTime',
    'NotificationMetadata',
    'Payload',
  ],
  properties: {
    NotificationVersion: {
      description: "Version of the notification's envelope.",
      type: 'string',
    },
    NotificationType: {
      description: 'Kind of notification. Decides the shape of the payload, together with the payload version.',
      type: 'string',
    },
    PayloadVersion: {
      description: "Version of the payload's format, such as `1.0` or a date.",
      type: 'string',
    },
    EventTime: {
      description: 'Time of the event that caused the notification, ISO 8601 in UTC.',
      type: 'string',
    },
    NotificationMetadata: {
      description: 'IDs of the application, the subscription and this notification, and when Amazon sent it.',
      type: 'object',
      required: ['ApplicationId', 'SubscriptionId', 'PublishTime', 'NotificationId'],
      properties: {
        ApplicationId: {
          type: 'string',
        },
        SubscriptionId: {
          type: 'string',
        },
        PublishTime: {
          type: 'string',
        },
        NotificationId: {
          type: 'string',
        },
      },
      additionalProperties: true,
    },
    Payload: {
      description: 'Content of the notification. Its shape depends on the type.',
      type: 'object',
      required: ['AnyOfferChangedNotification'],
      properties: {
        AnyOfferChangedNotification: {
          description: 'The changed offers of one product.',
          type: 'object',
          required: ['SellerId', 'OfferChangeTrigger', 'Summary', 'Offers'],
          properties: {
            SellerId: {
              description: 'Selling partner ID of the seller who gets the notification.',
              type: 'string',
            },
            OfferChangeTrigger: {
              description: 'The change that caused the notification.',
              type: 'object',
              required: ['MarketplaceId', 'ASIN', 'ItemCondition', 'TimeOfOfferChange', 'OfferChangeType'],
              properties: {
                MarketplaceId: {
                  description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
                  type: 'string',
                },
                ASIN: {
                  description: 'Amazon Standard Identification Number (ASIN) of the product.',
                  type: 'string',
                },
                ItemCondition: {
                  description:
                    'Condition of the items whose offer changed. `Offers` contains only items of this condition.',
                  type: 'string',
                },
                TimeOfOfferChange: {
                  description: 'Time of the change, ISO 8601.',
                  type: 'string',
                },
                OfferChangeType: {
                  description:
                    '`Internal`: an offer on Amazon changed. `External`: the competitive price from other retailers changed. `Featured Offer`: the Buy Box has another winner or price.',
                  type: 'string',
                },
              },
              additionalProperties: true,
            },
            Summary: {
              description: 'Prices, counts and ranks of the product, for all its conditions.',
              type: 'object',
              required: ['NumberOfOffers', 'LowestPrices', 'NumberOfBuyBoxEligibleOffers'],
              properties: {
                NumberOfOffers: {
                  description: 'Offer counts by condition and fulfillment.',
                  type: 'array',
                  items: {
                    anyOf: [
                      {
                        description: 'Number of offers of one condition and fulfillment.',
                        type: 'object',
                        required: ['Condition', 'FulfillmentChannel', 'OfferCount'],
                        properties: {
                          Condition: {
                            description:
                              'Condition of the item, such as `new` or `used`. The case of the letters varies.',
                            type: 'string',
                          },
                          FulfillmentChannel: {
                            description:
                              'Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`).',
                            type: 'string',
                          },
                          OfferCount: {
                            description: 'Number of offers with this condition and fulfillment.',
                            type: 'integer',
                          },
                        },
                        additionalProperties: true,
                      },
                    ],
                  },
                },
                LowestPrices: {
                  description: 'Lowest prices by condition and fulfillment.',
                  type: 'array',
                  items: {
                    anyOf: [
                      {
                        description: 'Cheapest offer of one condition and fulfillment.',
                        type: 'object',
                        required: ['Condition', 'FulfillmentChannel', 'LandedPrice', 'ListingPrice', 'Shipping'],
                        properties: {
                          Condition: {
                            description:
                              'Condition of the item, such as `new` or `used`. The case of the letters varies.',
                            type: 'string',
                          },
                          FulfillmentChannel: {
                            description:
                              'Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`).',
                            type: 'string',
                          },
                          LandedPrice: {
                            description: 'Price that a buyer pays: listing price plus shipping, less Points.',
                            type: 'object',
                            required: ['Amount', 'CurrencyCode'],
                            properties: {
                              Amount: {
                                description: 'Number of units of the currency, with decimals.',
                                type: 'number',
                              },
                              CurrencyCode: {
                                description: 'Currency as three letters in ISO 4217, such as `USD`.',
                                type: 'string',
                              },
                            },
                            additionalProperties: true,
                          },
                          ListingPrice: {
                            description: 'Price of the item without shipping.',
                            type: 'object',
                            required: ['Amount', 'CurrencyCode'],
                            properties: {
                              Amount: {
                                description: 'Number of units of the currency, with decimals.',
                                type: 'number',
                              },
                              CurrencyCode: {
                                description: 'Currency as three letters in ISO 4217, such as `USD`.',
                                type: 'string',
                              },
                            },
                            additionalProperties: true,
                          },
                          Shipping: {
                            description: 'Cost of shipping that the buyer pays.',
                            type: 'object',
                            required: ['Amount', 'CurrencyCode'],
                            properties: {
                              Amount: {
                                description: 'Number of units of the currency, with decimals.',
                                type: 'number',
                              },
                              CurrencyCode: {
                                description: 'Currency as three letters in ISO 4217, such as `USD`.',
                                type: 'string',
                              },
                            },
                            additionalProperties: true,
                          },
                          Points: {
                            description: 'Amazon Points of the offer. Only in Japan.',
                            type: 'object',
                            required: ['PointsNumber'],
                            properties: {
                              PointsNumber: {
                                description: 'How many Amazon Points the buyer gets.',
                                type: 'integer',
                              },
                            },
                            additionalProperties: true,
                          },
                        },
                        additionalProperties: true,
                      },
                    ],
                  },
                },
                BuyBoxPrices: {
                  description: 'Prices of the offers in the Buy Box. Absent or empty if no offer is in it.',
                  type: 'array',
                  items: {
                    anyOf: [
                      {
                        description: 'Price of the offer in the Buy Box, for one condition.',
                        type: 'object',
                        required: ['Condition', 'LandedPrice', 'ListingPrice', 'Shipping'],
                        properties: {
                          Condition: {
                            description:
                              'Condition of the item, such as `new` or `used`. The case of the letters varies.',
                            type: 'string',
                          },
                          LandedPrice: {
                            description: 'Price that a buyer pays: listing price plus shipping, less Points.',
                            type: 'object',
                            required: ['Amount', 'CurrencyCode'],
                            properties: {
                              Amount: {
                                description: 'Number of units of the currency, with decimals.',
                                type: 'number',
                              },
                              CurrencyCode: {
                                description: 'Currency as three letters in ISO 4217, such as `USD`.',
                                type: 'string',
                              },
                            },
                            additionalProperties: true,
                          },
                          ListingPrice: {
                            description: 'Price of the item without shipping.',
                            type: 'object',
                            required: ['Amount', 'CurrencyCode'],
                            properties: {
                              Amount: {
                                description: 'Number of units of the currency, with decimals.',
                                type: 'number',
                              },
                              CurrencyCode: {
                                description: 'Currency as three letters in ISO 4217, such as `USD`.',
                                type: 'string',
                              },
                            },
                            additionalProperties: true,
                          },
                          Shipping: {
                            description: 'Cost of shipping that the buyer pays.',
                            type: 'object',
                            required: ['Amount', 'CurrencyCode'],
                            properties: {
                              Amount: {
                                description: 'Number of units of the currency, with decimals.',
                                type: 'number',
                              },
                              CurrencyCode: {
                                description: 'Currency as three letters in ISO 4217, such as `USD`.',
                                type: 'string',
                              },
                            },
                            additionalProperties: true,
                          },
                          Points: {
                            description: 'Amazon Points of the offer. Only in Japan.',
                            type: 'object',
                            required: ['PointsNumber'],
                            properties: {
                              PointsNumber: {
                                description: 'How many Amazon Points the buyer gets.',
                                type: 'integer',
                              },
                            },
                            additionalProperties: true,
                          },
                        },
                        additionalProperties: true,
                      },
                    ],
                  },
                },
                ListPrice: {
                  description: 'Price that the manufacturer suggests.',
                  type: 'object',
                  required: ['Amount', 'CurrencyCode'],
                  properties: {
                    Amount: {
                      description: 'Number of units of the currency, with decimals.',
                      type: 'number',
                    },
                    CurrencyCode: {
                      description: 'Currency as three letters in ISO 4217, such as `USD`.',
                      type: 'string',
                    },
                  },
                  additionalProperties: true,
                },
                MinimumAdvertisedPrice: {
                  description: 'Lowest price at which the manufacturer allows to advertise.',
                  type: 'object',
                  required: ['Amount', 'CurrencyCode'],
                  properties: {
                    Amount: {
                      description: 'Number of units of the currency, with decimals.',
                      type: 'number',
                    },
                    CurrencyCode: {
                      description: 'Currency as three letters in ISO 4217, such as `USD`.',
                      type: 'string',
                    },
                  },
                  additionalProperties: true,
                },
                SuggestedLowerPricePlusShipping: {
                  description:
                    'Lower price that Amazon suggests, with shipping and less Points. It depends on past prices, the Buy Box and customers.',
                  type: 'object',
                  required: ['Amount', 'CurrencyCode'],
                  properties: {
                    Amount: {
                      description: 'Number of units of the currency, with decimals.',
                      type: 'number',
                    },
                    CurrencyCode: {
                      description: 'Currency as three letters in ISO 4217, such as `USD`.',
                      type: 'string',
                    },
                  },
                  additionalProperties: true,
                },
                TotalBuyBoxEligibleOffers: {
                  description: 'How many offers can win the Buy Box.',
                  type: 'integer',
                },
                SalesRankings: {
                  description: 'Sales ranks of the product in its categories.',
                  type: 'array',
                  items: {
                    anyOf: [
                      {
                        description: 'Sales rank of the product in one category.',
                        type: 'object',
                        required: ['ProductCategoryId', 'Rank'],
                        properties: {
                          ProductCategoryId: {
                            description: 'Category of the rank: a browse node ID or a display group.',
                            type: 'string',
                          },
                          Rank: {
                            description: 'Sales rank in the category. 1 is the best.',
                            type: 'integer',
                          },
                        },
                        additionalProperties: true,
                      },
                    ],
                  },
                },
                NumberOfBuyBoxEligibleOffers: {
                  description: 'Counts of the offers that can win the Buy Box, by condition and fulfillment.',
                  type: 'array',
                  items: {
                    anyOf: [
                      {
                        description: 'Number of offers of one condition and fulfillment.',
                        type: 'object',
                        required: ['Condition', 'FulfillmentChannel', 'OfferCount'],
                        properties: {
                          Condition: {
                            description:
                              'Condition of the item, such as `new` or `used`. The case of the letters varies.',
                            type: 'string',
                          },
                          FulfillmentChannel: {
                            description:
                              'Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`).',
                            type: 'string',
                          },
                          OfferCount: {
                            description: 'Number of offers with this condition and fulfillment.',
                            type: 'integer',
                          },
                        },
                        additionalProperties: true,
                      },
                    ],
                  },
                },
                CompetitivePriceThreshold: {
                  description:
                    'Competitive price from other retailers. An offer above it, with shipping, may not win the Buy Box.',
                  type: 'object',
                  required: ['Amount', 'CurrencyCode'],
                  properties: {
                    Amount: {
                      description: 'Number of units of the currency, with decimals.',
                      type: 'number',
                    },
                    CurrencyCode: {
                      description: 'Currency as three letters in ISO 4217, such as `USD`.',
                      type: 'string',
                    },
                  },
                  additionalProperties: true,
                },
              },
              additionalProperties: true,
            },
            Offers: {
              description: 'Up to 20 offers with the lowest landed prices, in the condition that the trigger names.',
              type: 'array',
              items: {
                anyOf: [
                  {
                    description: 'One of the offers of the product.',
                    type: 'object',
                    required: [
                      'SellerId',
                      'SubCondition',
                      'ShippingTime',
                      'ListingPrice',
                      'Shipping',
                      'IsFulfilledByAmazon',
                    ],
                    properties: {
                      SellerId: {
                        description: 'Selling partner ID of the seller who makes the offer.',
                        type: 'string',
                      },
                      SubCondition: {
                        description: 'Exact condition of the item, such as `new`, `very_good` or `open_box`.',
                        type: 'string',
                      },
                      SellerFeedbackRating: {
                        description: 'Ratings of the seller by buyers. Absent if buyers have not rated the seller.',
                        type: 'object',
                        required: ['FeedbackCount'],
                        properties: {
                          FeedbackCount: {
                            description: 'Number of ratings that buyers gave the seller.',
                            type: 'integer',
                          },
                          SellerPositiveFeedbackRating: {
                            description: 'Percentage of positive ratings in the last 365 days.',
                            type: 'number',
                          },
                        },
                        additionalProperties: true,
                      },
                      ShippingTime: {
                        description: 'Time until the item is likely shipped.',
                        type: 'object',
                        properties: {
                          MinimumHours: {
                            description: 'Shortest time between order and shipment, in hours.',
                            type: 'integer',
                          },
                          MaximumHours: {
                            description: 'Longest time between order and shipment, in hours.',
                            type: 'integer',
                          },
                          AvailabilityType: {
                            description:
                              'When the item can be shipped: `NOW`, `FUTURE_WITH_DATE` or `FUTURE_WITHOUT_DATE`.',
                            type: 'string',
                          },
                          AvailableDate: {
                            description:
                              'When the item can be shipped. Empty unless `AvailabilityType` is `FUTURE_WITH_DATE`.',
                            type: 'string',
                          },
                        },
                        additionalProperties: true,
                      },
                      ListingPrice: {
                        description: 'Price of the item without shipping.',
                        type: 'object',
                        required: ['Amount', 'CurrencyCode'],
                        properties: {
                          Amount: {
                            description: 'Number of units of the currency, with decimals.',
                            type: 'number',
                          },
                          CurrencyCode: {
                            description: 'Currency as three letters in ISO 4217, such as `USD`.',
                            type: 'string',
                          },
                        },
                        additionalProperties: true,
                      },
                      Points: {
                        description: 'Amazon Points of the offer. Only in Japan.',
                        type: 'object',
                        required: ['PointsNumber'],
                        properties: {
                          PointsNumber: {
                            description: 'How many Amazon Points the buyer gets.',
                            type: 'integer',
                          },
                        },
                        additionalProperties: true,
                      },
                      Shipping: {
                        description: 'Cost of shipping that the buyer pays.',
                        type: 'object',
                        required: ['Amount', 'CurrencyCode'],
                        properties: {
                          Amount: {
                            description: 'Number of units of the currency, with decimals.',
                            type: 'number',
                          },
                          CurrencyCode: {
                            description: 'Currency as three letters in ISO 4217, such as `USD`.',
                            type: 'string',
                          },
                        },
                        additionalProperties: true,
                      },
                      ShipsFrom: {
                        description:
                          'Place from which the item is shipped. Often absent for items that Amazon fulfills.',
                        type: 'object',
                        properties: {
                          Country: {
                            description: 'Country, as two letters such as `US`.',
                            type: 'string',
                          },
                          State: {
                            description: 'State or province. Absent or empty outside of countries with states.',
                            type: 'string',
                          },
                        },
                        additionalProperties: true,
                      },
                      IsFulfilledByAmazon: {
                        description: 'Whether Amazon fulfills the offer.',
                        type: 'boolean',
                      },
                      PrimeInformation: {
                        description: 'Whether the offer has Prime.',
                        type: 'object',
                        required: ['IsOfferPrime', 'IsOfferNationalPrime'],
                        properties: {
                          IsOfferPrime: {
                            description: 'Whether the offer has Prime in some places.',
                            type: 'boolean',
                          },
                          IsOfferNationalPrime: {
                            description: 'Whether the offer has Prime in the whole store.',
                            type: 'boolean',
                          },
                        },
                        additionalProperties: true,
                      },
                      IsExpeditedShippingAvailable: {
                        description: 'Whether the buyer can choose faster shipping.',
                        type: 'boolean',
                      },
                      IsFeaturedMerchant: {
                        description: 'Whether the seller can win the Buy Box.',
                        type: 'boolean',
                      },
                      ShipsDomestically: {
                        description: 'Whether the item is shipped within the country of the store.',
                        type: 'boolean',
                      },
                      ShipsInternationally: {
                        description: 'Whether the item is shipped to other countries.',
                        type: 'boolean',
                      },
                      IsBuyBoxWinner: {
                        description:
                          'Whether the offer is in the Buy Box now. Up to two offers are: one with Prime and one without.',
                        type: 'boolean',
                      },
                      ConditionNotes: {
                        description: "Seller's note about the condition of the item.",
                        type: 'string',
                      },
                    },
                    additionalProperties: true,
                  },
                ],
              },
            },
          },
          additionalProperties: true,
        },
      },
      additionalProperties: true,
    },
  },
  additionalProperties: true,
}
