// Generated from Amazon's schema PricingHealthNotification. To change this file, see CONTRIBUTING.md.

import type { CamelCaseNotificationMetadata } from './notification-metadata.js'

/**
 * Amazon sends this notification if an offer of the seller cannot win the Buy Box because its price is not
 * competitive.
 */
export interface PricingHealthNotification {
  /** Version of the notification's envelope. */
  notificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  notificationType: 'PRICING_HEALTH'
  /** Version of the payload's format, such as `1.0` or a date. */
  payloadVersion: string
  /** Time of the event that caused the notification, ISO 8601 in UTC. */
  eventTime: string
  /** Content of the notification. Its shape depends on the type. */
  payload: Payload
  /** IDs of the application, the subscription and this notification, and when Amazon sent it. */
  notificationMetadata: CamelCaseNotificationMetadata
}

/** The offer with the problem, and the competition. */
export interface Payload {
  /** Selling partner ID of the seller. */
  sellerId: string
  /** Problem of the offer, such as `BuyBoxDisqualification`. */
  issueType: string
  /** The change that caused the notification. */
  offerChangeTrigger: OfferChangeTrigger
  /** The seller's offer. */
  merchantOffer: MerchantOffer
  /** Prices and counts of the product, for all its conditions. */
  summary: Summary
}

/** The change that caused the notification. */
export interface OfferChangeTrigger {
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  marketplaceId: string
  /** Amazon Standard Identification Number (ASIN) of the product. */
  asin: string
  /** Condition of the item whose offer changed. */
  itemCondition: string
  /** Time of the change, ISO 8601. */
  timeOfOfferChange: string
}

/** The seller's offer. */
export interface MerchantOffer {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  condition: string
  /** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
  fulfillmentType: FulfillmentType
  /** Price that a buyer pays: listing price plus shipping, less Points. */
  landedPrice: Money
  /** Price of the item without shipping. */
  listingPrice: Money
  /** Cost of shipping that the buyer pays. */
  shipping: Money
  /** Amazon Points of the offer. Only in Japan. */
  points?: Points | undefined
}

/** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
export type FulfillmentType = 'AFN' | 'MFN' | (string & {})

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  currencyCode: string
}

/** Amazon Points that a buyer gets with the item. Only in Japan. */
export interface Points {
  /** How many Amazon Points the buyer gets. */
  pointsNumber: number
}

/** Prices and counts of a product in all conditions. */
export interface Summary {
  /** Offer counts by condition and fulfillment. */
  numberOfOffers: OfferCount[]
  /** Counts of the offers that can win the Buy Box, by condition and fulfillment. */
  buyBoxEligibleOffers: OfferCount[]
  /** Prices of the offers in the Buy Box. Absent or empty if no offer is in it. */
  buyBoxPrices?: BuyBoxPrice[] | undefined
  /** Sales ranks of the product in its categories. */
  salesRankings?: SalesRank[] | undefined
  /** Prices with which Amazon compares the offer. */
  referencePrice: ReferencePrice
}

/** Number of offers of one condition and fulfillment. */
export interface OfferCount {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  condition: string
  /** Fulfillment by Amazon (`AFN`) or by the seller (`MFN`). */
  fulfillmentType: FulfillmentType
  /** Number of offers with this condition and fulfillment. */
  offerCount: number
}

/** Price of the offer in the Buy Box, for one condition. */
export interface BuyBoxPrice {
  /** Condition of the item, such as `new` or `used`. The case of the letters varies. */
  condition: string
  /** Price that a buyer pays: listing price plus shipping, less Points. */
  landedPrice: Money
  /** Price of the item without shipping. */
  listingPrice: Money
  /** Cost of shipping that the buyer pays. */
  shipping: Money
  /** Amazon Points of the offer. Only in Japan. */
  points?: Points | undefined
}

/** Sales rank of the product in one category. */
export interface SalesRank {
  /** Category of the rank: a browse node ID or a display group. */
  productCategoryId: string
  /** Sales rank in the category. 1 is the best. */
  rank: number
}

/** Prices with which Amazon compares an offer. */
export interface ReferencePrice {
  /** Mean price at which the product was sold. */
  averageSellingPrice?: Money | undefined
  /** Competitive price from retailers outside of Amazon. */
  competitivePriceThreshold?: Money | undefined
  /** Highest price of Amazon's own offer in the last 14 days. */
  retailOfferPrice?: Money | undefined
  /** Price that the manufacturer suggests (MSRP). */
  msrpPrice?: Money | undefined
}
