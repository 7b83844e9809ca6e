// Generated from Amazon's schema B2bAnyOfferChangedNotification. To change this file, see CONTRIBUTING.md.

import type { JsonSchema } from '../../../json-schema.js'

export const schema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  definitions: {
    B2BAnyOfferChangedNotification: {
      description: 'The business offers of a product after a change.',
      type: 'object',
      required: ['SellerId', 'OfferChangeTrigger', 'Summary', 'Offers'],
      properties: {
        SellerId: {
          description: 'Selling partner ID of the seller who gets the notification.',
          type: 'string',
        },
        OfferChangeTrigger: {
          description: 'The change that caused the notification.',
          $ref: '#/definitions/OfferChangeTrigger',
        },
        Summary: {
          description: 'Prices and counts of the product, for all its conditions.',
          $ref: '#/definitions/Summary',
        },
        Offers: {
          description:
            'Up to 20 business offers with the lowest landed prices, in the condition that the trigger names.',
          type: 'array',
          items: {
            $ref: '#/definitions/Offer',
          },
        },
      },
      additionalProperties: true,
    },
    BuyBoxPrice: {
      description: 'Price of the offer in the Buy Box, for one condition and quantity.',
      type: 'object',
      required: ['Condition', 'OfferType', 'QuantityTier', 'ListingPrice'],
      properties: {
        Condition: {
          description: 'Condition of the item, such as `new` or `used`. The case of the letters varies.',
          $ref: '#/definitions/Condition',
        },
        OfferType: {
          description: 'Whether the offer is for businesses (`B2B`) or for everyone (`B2C`).',
          $ref: '#/definitions/OfferType',
        },
        QuantityTier: {
          description:
            'Lowest quantity at which the price applies: 1, or 2, 3, 5, 10, 20, 30 or 50 for quantity discounts.',
          $ref: '#/definitions/QuantityTier',
        },
        DiscountType: {
          description: 'Kind of discount of the quantity, such as `Quantity Discount` or `Progressive Discount`.',
          $ref: '#/definitions/DiscountType',
        },
        LandedPrice: {
          description: 'Listing price plus shipping.',
          $ref: '#/definitions/LandedPrice',
        },
        ListingPrice: {
          description: 'Price of the item without shipping.',
          $ref: '#/definitions/ListingPrice',
        },
        Shipping: {
          description: 'Cost of shipping that the buyer pays.',
          $ref: '#/definitions/Shipping',
        },
        Points: {
          description: 'Amazon Points of the offer. Only in Japan.',
          $ref: '#/definitions/Points',
        },
        SellerId: {
          description: 'Selling partner ID of the seller in the Buy Box.',
          type: 'string',
        },
      },
      additionalProperties: true,
    },
    Condition: {
      type: 'string',
    },
    DiscountType: {
      type: 'string',
    },
    FulfillmentChannel: {
      type: 'string',
    },
    LandedPrice: {
      $ref: '#/definitions/MoneyType',
    },
    ListingPrice: {
      $ref: '#/definitions/MoneyType',
    },
    LowestPrice: {
      description: 'Cheapest offer of one condition, fulfillment and quantity.',
      type: 'object',
      required: ['Condition', 'FulfillmentChannel', 'OfferType', 'QuantityTier', 'ListingPrice'],
      properties: {
        Condition: {
          description: 'Condition of the item, such as `new` or `used`. The case of the letters varies.',
          $ref: '#/definitions/Condition',
        },
        FulfillmentChannel: {
          description: 'Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`).',
          $ref: '#/definitions/FulfillmentChannel',
        },
        OfferType: {
          description: 'Whether the offer is for businesses (`B2B`) or for everyone (`B2C`).',
          $ref: '#/definitions/OfferType',
        },
        QuantityTier: {
          description:
            'Lowest quantity at which the price applies: 1, or 2, 3, 5, 10, 20, 30 or 50 for quantity discounts.',
          $ref: '#/definitions/QuantityTier',
        },
        DiscountType: {
          description: 'Kind of discount of the quantity, such as `Quantity Discount` or `Progressive Discount`.',
          $ref: '#/definitions/DiscountType',
        },
        LandedPrice: {
          description: 'Listing price plus shipping.',
          $ref: '#/definitions/LandedPrice',
        },
        ListingPrice: {
          description: 'Price of the item without shipping.',
          $ref: '#/definitions/ListingPrice',
        },
        Shipping: {
          description: 'Cost of shipping that the buyer pays.',
          $ref: '#/definitions/Shipping',
        },
        Points: {
          description: 'Amazon Points of the offer. Only in Japan.',
          $ref: '#/definitions/Points',
        },
      },
      additionalProperties: true,
    },
    MoneyType: {
      description: 'An amount of money in one currency.',
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
    NotificationMetadata: {
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
    NotificationResponse: {
      description:
        'Amazon sends this notification if one of the 20 cheapest offers for business customers changes, for one unit or for a quantity. You must have an active offer of the product.',
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
          $ref: '#/definitions/NotificationMetadata',
        },
        Payload: {
          description: 'Content of the notification. Its shape depends on the type.',
          $ref: '#/definitions/Payload',
        },
      },
      additionalProperties: true,
    },
    Offer: {
      description: 'One of the business offers of the product.',
      type: 'object',
      required: ['SellerId', 'SubCondition', 'ShippingTime', 'ListingPrice', 'Shipping', 'IsFulfilledByAmazon'],
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
          $ref: '#/definitions/SellerFeedbackRating',
        },
        ShippingTime: {
          description: 'Time until the item is likely shipped.',
          $ref: '#/definitions/ShippingTime',
        },
        ListingPrice: {
          description: 'Price of the item without shipping.',
          $ref: '#/definitions/ListingPrice',
        },
        Points: {
          description: 'Amazon Points of the offer. Only in Japan.',
          $ref: '#/definitions/Points',
        },
        QuantityDiscountPrice: {
          description: 'Lower prices for larger quantities.',
          type: 'array',
          items: {
            $ref: '#/definitions/QuantityDiscountPriceType',
          },
        },
        Shipping: {
          description: 'Cost of shipping that the buyer pays.',
          $ref: '#/definitions/Shipping',
        },
        ShipsFrom: {
          description: 'Place from which the item is shipped. Often absent for items that Amazon fulfills.',
          $ref: '#/definitions/ShipsFrom',
        },
        IsFulfilledByAmazon: {
          description: 'Whether Amazon fulfills the offer.',
          type: 'boolean',
        },
        IsBuyBoxWinner: {
          description: 'Whether the offer is in the Buy Box now. Up to two offers are: one with Prime and one without.',
          type: 'boolean',
        },
        ConditionNotes: {
          description: "Seller's note about the condition of the item.",
          type: 'string',
        },
        PrimeInformation: {
          description: 'Whether the offer has Prime.',
          $ref: '#/definitions/PrimeInformation',
        },
        IsFeaturedMerchant: {
          description: 'Whether the seller can win the Buy Box.',
          type: 'boolean',
        },
      },
      additionalProperties: true,
    },
    OfferChangeTrigger: {
      description: 'The change that caused the notification.',
      type: 'object',
      required: ['MarketplaceId', 'ASIN', 'ItemCondition', 'TimeOfOfferChange'],
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
          description: 'Condition of the items whose offer changed. `Offers` contains only items of this condition.',
          type: 'string',
        },
        TimeOfOfferChange: {
          description: 'Time of the change, ISO 8601.',
          type: 'string',
        },
      },
      additionalProperties: true,
    },
    OfferCount: {
      description: 'Number of business offers of one condition and fulfillment.',
      type: 'object',
      required: ['Condition', 'FulfillmentChannel', 'OfferCount'],
      properties: {
        Condition: {
          description: 'Condition of the item, such as `new` or `used`. The case of the letters varies.',
          $ref: '#/definitions/Condition',
        },
        FulfillmentChannel: {
          description: 'Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`).',
          $ref: '#/definitions/FulfillmentChannel',
        },
        OfferCount: {
          description: 'Number of offers with this condition and fulfillment.',
          type: 'integer',
        },
      },
      additionalProperties: true,
    },
    OfferType: {
      type: 'string',
    },
    Payload: {
      description: 'Content of the notification.',
      type: 'object',
      required: ['B2BAnyOfferChangedNotification'],
      properties: {
        B2BAnyOfferChangedNotification: {
          description: 'The changed business offers of one product.',
          $ref: '#/definitions/B2BAnyOfferChangedNotification',
        },
      },
      additionalProperties: true,
    },
    Points: {
      description: 'Amazon Points that a buyer gets with the item. Only in Japan.',
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
    PrimeInformation: {
      description: "Prime status of an offer. Amazon's schema and documentation name the fields differently.",
      type: 'object',
      properties: {
        IsPrime: {
          description: "Same as `IsOfferPrime`, as Amazon's schema names it.",
          type: 'boolean',
        },
        IsNationalPrime: {
          description: "Same as `IsOfferNationalPrime`, as Amazon's schema names it.",
          type: 'boolean',
        },
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
    QuantityDiscountPriceType: {
      description: 'Price per unit from some quantity on.',
      type: 'object',
      required: ['ListingPrice', 'QuantityDiscountType', 'QuantityTier'],
      properties: {
        QuantityTier: {
          description: 'Smallest quantity that gets the price.',
          type: 'integer',
          format: 'int32',
        },
        QuantityDiscountType: {
          description: 'Kind of discount.',
          $ref: '#/definitions/QuantityDiscountType',
        },
        ListingPrice: {
          description: 'Price of one unit at this quantity, without shipping.',
          $ref: '#/definitions/MoneyType',
        },
      },
    },
    QuantityDiscountType: {
      type: 'string',
      enum: ['QUANTITY_DISCOUNT'],
    },
    QuantityTier: {
      type: 'integer',
    },
    SellerFeedbackRating: {
      description: 'Ratings of a seller by buyers.',
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
    Shipping: {
      $ref: '#/definitions/MoneyType',
    },
    ShippingTime: {
      description: 'Time until an item is shipped.',
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
          description: 'When the item can be shipped: `NOW`, `FUTURE_WITH_DATE` or `FUTURE_WITHOUT_DATE`.',
          type: 'string',
        },
        AvailableDate: {
          description: 'When the item can be shipped. Empty unless `AvailabilityType` is `FUTURE_WITH_DATE`.',
          type: 'string',
        },
      },
      additionalProperties: true,
      type: 'object',
    },
    ShipsFrom: {
      description: 'Place from which an item is shipped.',
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
    Summary: {
      description: 'Prices and counts of a product in all conditions.',
      type: 'object',
      required: ['NumberOfOffers', 'BuyBoxEligibleOffers', 'LowestPrices'],
      properties: {
        NumberOfOffers: {
          description: 'Offer counts by condition and fulfillment.',
          type: 'array',
          items: {
            $ref: '#/definitions/OfferCount',
          },
        },
        BuyBoxEligibleOffers: {
          description: 'Counts of the offers that can win the Buy Box, by condition and fulfillment.',
          type: 'array',
          items: {
            $ref: '#/definitions/OfferCount',
          },
        },
        LowestPrices: {
          description: 'Lowest prices by condition, fulfillment, quantity and kind of discount.',
          type: 'array',
          items: {
            $ref: '#/definitions/LowestPrice',
          },
        },
        BuyBoxPrices: {
          description:
            'Buy Box prices by condition, quantity and kind of discount. Absent if no offer is in the Buy Box.',
          type: 'array',
          items: {
            $ref: '#/definitions/BuyBoxPrice',
          },
        },
      },
      additionalProperties: true,
    },
  },
  $ref: '#/definitions/NotificationResponse',
}
