// Generated from Amazon's schema FeePromotionNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: "Amazon sends this notification if a promotion that lowers the seller's fees begins.",
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
      required: ['FeePromotionNotification'],
      properties: {
        FeePromotionNotification: {
          description: 'The promotion, its period and its discounts.',
          type: 'object',
          required: [
            'MerchantId',
            'MarketplaceId',
            'FeePromotionType',
            'PromotionActiveTimeRange',
            'Identifiers',
            'PromotionInformation',
          ],
          properties: {
            MerchantId: {
              description: 'Selling partner ID of the seller.',
              type: 'string',
            },
            MarketplaceId: {
              description: 'ID of the Amazon store, such as `ATVPDKIKX0DER`.',
              type: 'string',
            },
            FeePromotionType: {
              description: 'Kind of promotion: `Pricing`, `SelectionASIN`, `SelectionCategory` or a newer one.',
              type: 'string',
            },
            FeePromotionTypeDescription: {
              description: 'Explanation of the promotion for people, in the language of the store.',
              type: 'string',
            },
            PromotionActiveTimeRange: {
              description: 'When the promotion applies.',
              type: 'object',
              required: ['EffectiveFromDate', 'EffectiveThroughDate'],
              properties: {
                EffectiveFromDate: {
                  description: 'First moment of the promotion, inclusive, ISO 8601.',
                  type: 'string',
                },
                EffectiveThroughDate: {
                  description: 'End of the promotion, exclusive, ISO 8601.',
                  type: 'string',
                },
              },
              additionalProperties: true,
            },
            Identifiers: {
              description: 'Products, brands or categories to which the promotion applies.',
              type: 'array',
              items: {
                anyOf: [
                  {
                    description: 'Values of one kind to which a promotion applies.',
                    type: 'object',
                    required: ['IdentifierType', 'IdentifierValues'],
                    properties: {
                      IdentifierType: {
                        description: 'Kind of the values, such as `ASIN`, `SKU`, `Browse node` or `Brand`.',
                        type: 'string',
                      },
                      IdentifierValues: {
                        description: 'ASINs, SKUs, browse nodes or brands.',
                        type: 'array',
                        items: {
                          anyOf: [
                            {
                              description: 'One product, brand or category.',
                              type: 'object',
                              required: ['IdentifierValueId'],
                              properties: {
                                IdentifierValueId: {
                                  description: 'ASIN, SKU, browse node ID or name of the brand.',
                                  type: 'string',
                                },
                                IdentifierValueFriendlyName: {
                                  description: 'Name for people, for example of a browse node.',
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
                ],
              },
            },
            PromotionInformation: {
              description: 'Discounts, one for each kind of fee.',
              type: 'array',
              items: {
                anyOf: [
                  {
                    description: 'Discount on one kind of fee.',
                    type: 'object',
                    required: ['FeeType', 'FeeDiscountType'],
                    properties: {
                      FeeType: {
                        description:
                          'Kind of fee, such as `ReferralFee`, `VariableClosingFee`, `PerItemFee` or `FBAFees`.',
                        type: 'string',
                      },
                      FeeDiscountType: {
                        description: 'How the discount is given: `Fixed`, `Discount` or `Percentage points off`.',
                        type: 'string',
                      },
                      FeeDiscountValue: {
                        description: 'Discount in percent. Absent if the discount is an amount of money.',
                        type: 'number',
                      },
                      PriceThreshold: {
                        description: 'Highest price, with shipping, that gets the discount.',
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
                      FeeDiscountMonetaryAmount: {
                        description: 'Discount as money. Absent if the discount is a percentage.',
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
                      FeesEstimate: {
                        description: 'Estimated fees if all conditions of the promotion are met.',
                        type: 'object',
                        required: ['TimeOfFeesEstimated', 'TotalFeesEstimate', 'FeeDetails'],
                        properties: {
                          TimeOfFeesEstimated: {
                            description: 'Time of the estimate, ISO 8601.',
                            type: 'string',
                          },
                          TotalFeesEstimate: {
                            description: 'Sum of all fees at or below the price threshold.',
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
                          FeeDetails: {
                            description: 'The fees that add up to the sum.',
                            type: 'array',
                            items: {
                              anyOf: [
                                {
                                  description: 'One fee with its discount.',
                                  type: 'object',
                                  required: ['FeeType', 'FeeAmount', 'FinalFee'],
                                  properties: {
                                    FeeType: {
                                      description: 'Kind of fee, such as `ReferralFee` or `FBAFees`.',
                                      type: 'string',
                                    },
                                    FeeAmount: {
                                      description: 'Fee before the promotion.',
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
                                    TaxAmount: {
                                      description: 'Tax on the fee.',
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
                                    FeePromotion: {
                                      description: 'Reduction by the promotion.',
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
                                    FinalFee: {
                                      description: 'Amount that the seller pays: `FeeAmount` less `FeePromotion`.',
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
                                    IncludedFees: {
                                      description: 'The fees of which this fee consists.',
                                      type: 'array',
                                      items: {
                                        anyOf: [
                                          {
                                            description: 'One part of a fee.',
                                            type: 'object',
                                            required: ['FeeType', 'FeeAmount', 'FinalFee'],
                                            properties: {
                                              FeeType: {
                                                description: 'Kind of fee, such as `ReferralFee` or `FBAFees`.',
                                                type: 'string',
                                              },
                                              FeeAmount: {
                                                description: 'Fee before the promotion.',
                                                type: 'object',
                                                required: ['Amount', 'CurrencyCode'],
                                                properties: {
                                                  Amount: {
                                                    description: 'Number of units of the currency, with decimals.',
                                                    type: 'number',
                                                  },
                                                  CurrencyCode: {
                                                    description:
                                                      'Currency as three letters in ISO 4217, such as `USD`.',
                                                    type: 'string',
                                                  },
                                                },
                                                additionalProperties: true,
                                              },
                                              TaxAmount: {
                                                description: 'Tax on the fee.',
                                                type: 'object',
                                                required: ['Amount', 'CurrencyCode'],
                                                properties: {
                                                  Amount: {
                                                    description: 'Number of units of the currency, with decimals.',
                                                    type: 'number',
                                                  },
                                                  CurrencyCode: {
                                                    description:
                                                      'Currency as three letters in ISO 4217, such as `USD`.',
                                                    type: 'string',
                                                  },
                                                },
                                                additionalProperties: true,
                                              },
                                              FeePromotion: {
                                                description: 'Reduction by the promotion.',
                                                type: 'object',
                                                required: ['Amount', 'CurrencyCode'],
                                                properties: {
                                                  Amount: {
                                                    description: 'Number of units of the currency, with decimals.',
                                                    type: 'number',
                                                  },
                                                  CurrencyCode: {
                                                    description:
                                                      'Currency as three letters in ISO 4217, such as `USD`.',
                                                    type: 'string',
                                                  },
                                                },
                                                additionalProperties: true,
                                              },
                                              FinalFee: {
                                                description:
                                                  'Amount that the seller pays: `FeeAmount` less `FeePromotion`.',
                                                type: 'object',
                                                required: ['Amount', 'CurrencyCode'],
                                                properties: {
                                                  Amount: {
                                                    description: 'Number of units of the currency, with decimals.',
                                                    type: 'number',
                                                  },
                                                  CurrencyCode: {
                                                    description:
                                                      'Currency as three letters in ISO 4217, such as `USD`.',
                                                    type: 'string',
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
