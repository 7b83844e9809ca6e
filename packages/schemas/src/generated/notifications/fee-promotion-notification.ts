// Generated from Amazon's schema FeePromotionNotification. To change this file, see CONTRIBUTING.md.

import type { NotificationMetadata } from './notification-metadata.js'

/** Amazon sends this notification if a promotion that lowers the seller's fees begins. */
export interface FeePromotionNotification {
  /** Version of the notification's envelope. */
  NotificationVersion: string
  /** Kind of notification. Decides the shape of the payload, together with the payload version. */
  NotificationType: 'FEE_PROMOTION'
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
  /** The promotion, its period and its discounts. */
  FeePromotionNotification: FeePromotion
}

/** A promotion that lowers fees. */
export interface FeePromotion {
  /** Selling partner ID of the seller. */
  MerchantId: string
  /** ID of the Amazon store, such as `ATVPDKIKX0DER`. */
  MarketplaceId: string
  /** Kind of promotion: `Pricing`, `SelectionASIN`, `SelectionCategory` or a newer one. */
  FeePromotionType: string
  /** Explanation of the promotion for people, in the language of the store. */
  FeePromotionTypeDescription?: string | undefined
  /** When the promotion applies. */
  PromotionActiveTimeRange: PromotionActiveTimeRange
  /** Products, brands or categories to which the promotion applies. */
  Identifiers: Identifier[]
  /** Discounts, one for each kind of fee. */
  PromotionInformation: PromotionInformation[]
}

/** Period of the promotion. */
export interface PromotionActiveTimeRange {
  /** First moment of the promotion, inclusive, ISO 8601. */
  EffectiveFromDate: string
  /** End of the promotion, exclusive, ISO 8601. */
  EffectiveThroughDate: string
}

/** Values of one kind to which a promotion applies. */
export interface Identifier {
  /** Kind of the values, such as `ASIN`, `SKU`, `Browse node` or `Brand`. */
  IdentifierType: string
  /** ASINs, SKUs, browse nodes or brands. */
  IdentifierValues: IdentifierValue[]
}

/** One product, brand or category. */
export interface IdentifierValue {
  /** ASIN, SKU, browse node ID or name of the brand. */
  IdentifierValueId: string
  /** Name for people, for example of a browse node. */
  IdentifierValueFriendlyName?: string | undefined
}

/** Discount on one kind of fee. */
export interface PromotionInformation {
  /** Kind of fee, such as `ReferralFee`, `VariableClosingFee`, `PerItemFee` or `FBAFees`. */
  FeeType: string
  /** How the discount is given: `Fixed`, `Discount` or `Percentage points off`. */
  FeeDiscountType: string
  /** Discount in percent. Absent if the discount is an amount of money. */
  FeeDiscountValue?: number | undefined
  /** Highest price, with shipping, that gets the discount. */
  PriceThreshold?: Money | undefined
  /** Discount as money. Absent if the discount is a percentage. */
  FeeDiscountMonetaryAmount?: Money | undefined
  /** Estimated fees if all conditions of the promotion are met. */
  FeesEstimate?: FeesEstimate | undefined
}

/** An amount of money in one currency. */
export interface Money {
  /** Number of units of the currency, with decimals. */
  Amount: number
  /** Currency as three letters in ISO 4217, such as `USD`. */
  CurrencyCode: string
}

/** Estimated fees during the promotion. */
export interface FeesEstimate {
  /** Time of the estimate, ISO 8601. */
  TimeOfFeesEstimated: string
  /** Sum of all fees at or below the price threshold. */
  TotalFeesEstimate: Money
  /** The fees that add up to the sum. */
  FeeDetails: FeeDetail[]
}

/** One fee with its discount. */
export interface FeeDetail {
  /** Kind of fee, such as `ReferralFee` or `FBAFees`. */
  FeeType: string
  /** Fee before the promotion. */
  FeeAmount: Money
  /** Tax on the fee. */
  TaxAmount?: Money | undefined
  /** Reduction by the promotion. */
  FeePromotion?: Money | undefined
  /** Amount that the seller pays: `FeeAmount` less `FeePromotion`. */
  FinalFee: Money
  /** The fees of which this fee consists. */
  IncludedFees?: IncludedFee[] | undefined
}

/** One part of a fee. */
export interface IncludedFee {
  /** Kind of fee, such as `ReferralFee` or `FBAFees`. */
  FeeType: string
  /** Fee before the promotion. */
  FeeAmount: Money
  /** Tax on the fee. */
  TaxAmount?: Money | undefined
  /** Reduction by the promotion. */
  FeePromotion?: Money | undefined
  /** Amount that the seller pays: `FeeAmount` less `FeePromotion`. */
  FinalFee: Money
}
