// Generated from Amazon's schema AnyOfferChangedNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification if one of the 20 cheapest offers of a product, the Buy Box, or the price
 * outside of Amazon changes. You must have an active offer of the product.
 */
export interface AnyOfferChangedNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'ANY_OFFER_CHANGED'
  /** Version of the payload's format, such as `1.0` or a date. */
  PayloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  EventTime: string
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  NotificationMetadata: NotificationMetadata
  /** Content of the notification. Its shape depends on the type. */
  Payload: Payload
}

/** Content of the notification. */
export interface Payload {
  /** The changed offers of one product. */
  AnyOfferChangedNotification: AnyOfferChange
}

/** The offers of a product after a change. */
export interface AnyOfferChange {
  /** Selling partner ID of the seller who gets the notification. */
  SellerId: string
  /** The change that caused the notification. */
  OfferChangeTrigger: OfferChangeTrigger
  /** Prices, counts and ranks of the product, for all its conditions. */
  Summary: Summary
  /** Up to 20 offers with the lowest landed prices, in the condition that the trigger names. */
  Offers: Offer[]
}

/** The change that caused the notification. */
export interface OfferChangeTrigger {
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  ASIN: string
  /** Condition of the items whose offer changed. `Offers` contains only items of this condition. */
  ItemCondition: string
  /** Time of the change, ISO 8601. */
  TimeOfOfferChange: string
  /**
   * `Internal`: an offer on Amazon changed. `External`: the competitive price from other retailers changed.
   * `Featured Offer`: the Buy Box has another winner or price.
   */
  OfferChangeType: string
}

/** Prices, counts and ranks of a product in all conditions. */
export interface Summary {
  /** Offer counts by condition and fulfillment. */
  NumberOfOffers: OfferCount[]
  /** Lowest prices by condition and fulfillment. */
  LowestPrices: LowestPrice[]
  /** Prices of the offers in the Buy Box. Absent or empty if no offer is in it. */
  BuyBoxPrices?: BuyBoxPrice[] | undefined
  /** Price that the manufacturer suggests. */
  ListPrice?: Money | undefined
  /** Lowest price at which the manufacturer allows to advertise. */
  MinimumAdvertisedPrice?: Money | undefined
  /**
   * Lower price that Amazon suggests, with shipping and less Points. It depends on past prices, the Buy Box and
   * customers.
   */
  SuggestedLowerPricePlusShipping?: Money | undefined
  /** How many offers can win the Buy Box. */
  TotalBuyBoxEligibleOffers?: number | undefined
  /** Sales ranks of the product in its categories. */
  SalesRankings?: SalesRank[] | undefined
  /** Counts of the offers that can win the Buy Box, by condition and fulfillment. */
  NumberOfBuyBoxEligibleOffers: OfferCount[]
  /** Competitive price from other retailers. An offer above it, with shipping, may not win the Buy Box. */
  CompetitivePriceThreshold?: Money | undefined
}

/** Number of offers of one condition and fulfillment. */
export interface OfferCount {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  Condition: string
  /** Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`). */
  FulfillmentChannel: string
  /** Number of offers with this condition and fulfillment. */
  OfferCount: number
}

/** Cheapest offer of one condition and fulfillment. */
export interface LowestPrice {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  Condition: string
  /** Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`). */
  FulfillmentChannel: string
  /** Price that a buyer pays: listing price plus shipping, less Points. */
  LandedPrice: Money
  /** Price of the item without shipping. */
  ListingPrice: Money
  /** Cost of shipping that the buyer pays. */
  Shipping: Money
  /** Amazon Points of the offer. Only in Japan. */
  Points?: Points | undefined
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  Amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  CurrencyCode: string
}

/** Amazon Points that a buyer gets with the item. Only in Japan. */
export interface Points {
  /** How many Amazon Points the buyer gets. */
  PointsNumber: number
}

/** Price of the offer in the Buy Box, for one condition. */
export interface BuyBoxPrice {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  Condition: string
  /** Price that a buyer pays: listing price plus shipping, less Points. */
  LandedPrice: Money
  /** Price of the item without shipping. */
  ListingPrice: Money
  /** Cost of shipping that the buyer pays. */
  Shipping: Money
  /** Amazon Points of the offer. Only in Japan. */
  Points?: Points | undefined
}

/** Sales rank of the product in one category. */
export interface SalesRank {
  /** Category of the rank: a browse node ID or a display group. */
  ProductCategoryId: string
  /** Sales rank in the category. 1 is the best. */
  Rank: number
}

/** One of the offers of the product. */
export interface Offer {
  /** Selling partner ID of the seller who makes the offer. */
  SellerId: string
  /** Exact condition of the item, such as `new`, `very_good` or `open_box`. */
  SubCondition: string
  /** Ratings of the seller by buyers. Absent if buyers have not rated the seller. */
  SellerFeedbackRating?: SellerFeedbackRating | undefined
  /** Time until the item is likely shipped. */
  ShippingTime: ShippingTime
  /** Price of the item without shipping. */
  ListingPrice: Money
  /** Amazon Points of the offer. Only in Japan. */
  Points?: Points | undefined
  /** Cost of shipping that the buyer pays. */
  Shipping: Money
  /** Place from which the item is shipped. Often absent for items that Amazon fulfills. */
  ShipsFrom?: ShipsFrom | undefined
  /** Whether Amazon fulfills the offer. */
  IsFulfilledByAmazon: boolean
  /** Whether the offer has Prime. */
  PrimeInformation?: PrimeInformation | undefined
  /** Whether the buyer can choose faster shipping. */
  IsExpeditedShippingAvailable?: boolean | undefined
  /** Whether the seller can win the Buy Box. */
  IsFeaturedMerchant?: boolean | undefined
  /** Whether the item is shipped within the country of the store. */
  ShipsDomestically?: boolean | undefined
  /** Whether the item is shipped to other countries. */
  ShipsInternationally?: boolean | undefined
  /** Whether the offer is in the Buy Box now. Up to two offers are: one with Prime and one without. */
  IsBuyBoxWinner?: boolean | undefined
  /** Seller's note about the condition of the item. */
  ConditionNotes?: string | undefined
}

/** Ratings of a seller by buyers. */
export interface SellerFeedbackRating {
  /** Number of ratings that buyers gave the seller. */
  FeedbackCount: number
  /** Percentage of positive ratings in the last 365 days. */
  SellerPositiveFeedbackRating?: number | undefined
}

/** Time until an item is shipped. */
export interface ShippingTime {
  /** Shortest time between order and shipment, in hours. */
  MinimumHours?: number | undefined
  /** Longest time between order and shipment, in hours. */
  MaximumHours?: number | undefined
  /** When the item can be shipped: `NOW`, `FUTURE_WITH_DATE` or `FUTURE_WITHOUT_DATE`. */
  AvailabilityType?: string | undefined
  /** When the item can be shipped. Empty unless `AvailabilityType` is `FUTURE_WITH_DATE`. */
  AvailableDate?: string | undefined
}

/** Place from which an item is shipped. */
export interface ShipsFrom {
  /** Country, as two letters such as `US`. */
  Country?: string | undefined
  /** State or province. Absent or empty outside of countries with states. */
  State?: string | undefined
}

/** Prime status of an offer. */
export interface PrimeInformation {
  /** Whether the offer has Prime in some places. */
  IsOfferPrime: boolean
  /** Whether the offer has Prime in the whole store. */
  IsOfferNationalPrime: boolean
}
