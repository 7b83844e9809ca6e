// Generated from Amazon's schema B2bAnyOfferChangedNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification if one of the 20 cheapest offers for business customers changes, for one unit
 * or for a quantity. You must have an active offer of the product.
 */
export interface B2bAnyOfferChangedNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'B2B_ANY_OFFER_CHANGED'
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
  /** The changed business offers of one product. */
  B2BAnyOfferChangedNotification: B2bAnyOfferChange
}

/** The business offers of a product after a change. */
export interface B2bAnyOfferChange {
  /** Selling partner ID of the seller who gets the notification. */
  SellerId: string
  /** The change that caused the notification. */
  OfferChangeTrigger: OfferChangeTrigger
  /** Prices and counts of the product, for all its conditions. */
  Summary: Summary
  /** Up to 20 business offers with the lowest landed prices, in the condition that the trigger names. */
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
}

/** Prices and counts of a product in all conditions. */
export interface Summary {
  /** Offer counts by condition and fulfillment. */
  NumberOfOffers: OfferCount[]
  /** Counts of the offers that can win the Buy Box, by condition and fulfillment. */
  BuyBoxEligibleOffers: OfferCount[]
  /** Lowest prices by condition, fulfillment, quantity and kind of discount. */
  LowestPrices: LowestPrice[]
  /** Buy Box prices by condition, quantity and kind of discount. Absent if no offer is in the Buy Box. */
  BuyBoxPrices?: BuyBoxPrice[] | undefined
}

/** Number of business offers of one condition and fulfillment. */
export interface OfferCount {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  Condition: string
  /** Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`). */
  FulfillmentChannel: string
  /** Number of offers with this condition and fulfillment. */
  OfferCount: number
}

/** Cheapest offer of one condition, fulfillment and quantity. */
export interface LowestPrice {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  Condition: string
  /** Fulfillment of the offer: by Amazon (`Amazon`) or by the seller (`Merchant`). */
  FulfillmentChannel: string
  /** Whether the offer is for businesses (`B2B`) or for everyone (`B2C`). */
  OfferType: string
  /** Lowest quantity at which the price applies: 1, or 2, 3, 5, 10, 20, 30 or 50 for quantity discounts. */
  QuantityTier: number
  /** Kind of discount of the quantity, such as `Quantity Discount` or `Progressive Discount`. */
  DiscountType?: string | undefined
  /** Listing price plus shipping. */
  LandedPrice?: Money | undefined
  /** Price of the item without shipping. */
  ListingPrice: Money
  /** Cost of shipping that the buyer pays. */
  Shipping?: Money | undefined
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

/** Price of the offer in the Buy Box, for one condition and quantity. */
export interface BuyBoxPrice {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  Condition: string
  /** Whether the offer is for businesses (`B2B`) or for everyone (`B2C`). */
  OfferType: string
  /** Lowest quantity at which the price applies: 1, or 2, 3, 5, 10, 20, 30 or 50 for quantity discounts. */
  QuantityTier: number
  /** Kind of discount of the quantity, such as `Quantity Discount` or `Progressive Discount`. */
  DiscountType?: string | undefined
  /** Listing price plus shipping. */
  LandedPrice?: Money | undefined
  /** Price of the item without shipping. */
  ListingPrice: Money
  /** Cost of shipping that the buyer pays. */
  Shipping?: Money | undefined
  /** Amazon Points of the offer. Only in Japan. */
  Points?: Points | undefined
  /** Selling partner ID of the seller in the Buy Box. */
  SellerId?: string | undefined
}

/** One of the business offers of the product. */
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
  /** Lower prices for larger quantities. */
  QuantityDiscountPrice?: QuantityDiscountPrice[] | undefined
  /** Cost of shipping that the buyer pays. */
  Shipping: Money
  /** Place from which the item is shipped. Often absent for items that Amazon fulfills. */
  ShipsFrom?: ShipsFrom | undefined
  /** Whether Amazon fulfills the offer. */
  IsFulfilledByAmazon: boolean
  /** Whether the offer is in the Buy Box now. Up to two offers are: one with Prime and one without. */
  IsBuyBoxWinner?: boolean | undefined
  /** Seller's note about the condition of the item. */
  ConditionNotes?: string | undefined
  /** Whether the offer has Prime. */
  PrimeInformation?: PrimeInformation | undefined
  /** Whether the seller can win the Buy Box. */
  IsFeaturedMerchant?: boolean | undefined
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

/** Price per unit from some quantity on. */
export interface QuantityDiscountPrice {
  /** Smallest quantity that gets the price. */
  QuantityTier: number
  /** Kind of discount. */
  QuantityDiscountType: 'QUANTITY_DISCOUNT' | (string & {})
  /** Price of one unit at this quantity, without shipping. */
  ListingPrice: Money
}

/** Place from which an item is shipped. */
export interface ShipsFrom {
  /** Country, as two letters such as `US`. */
  Country?: string | undefined
  /** State or province. Absent or empty outside of countries with states. */
  State?: string | undefined
}

/** Prime status of an offer. Amazon's schema and documentation name the fields differently. */
export interface PrimeInformation {
  /** Same as `IsOfferPrime`, as Amazon's schema names it. */
  IsPrime?: boolean | undefined
  /** Same as `IsOfferNationalPrime`, as Amazon's schema names it. */
  IsNationalPrime?: boolean | undefined
  /** Whether the offer has Prime in some places. */
  IsOfferPrime?: boolean | undefined
  /** Whether the offer has Prime in the whole store. */
  IsOfferNationalPrime?: boolean | undefined
}
