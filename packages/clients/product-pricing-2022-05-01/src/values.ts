// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AmountThresholdType = { AT_LEAST: 'AT_LEAST' } as const
export type AmountThresholdType = models.AmountThresholdType

export const BatchRequestUri = {
  '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice':
    '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice',
} as const
export type BatchRequestUri = models.BatchRequestUri

export const CompetitiveSummaryIncludedData = {
  featuredBuyingOptions: 'featuredBuyingOptions',
  referencePrices: 'referencePrices',
  lowestPricedOffers: 'lowestPricedOffers',
  similarItems: 'similarItems',
} as const
export type CompetitiveSummaryIncludedData = models.CompetitiveSummaryIncludedData

export const Condition = {
  New: 'New',
  Used: 'Used',
  Collectible: 'Collectible',
  Refurbished: 'Refurbished',
  Club: 'Club',
} as const
export type Condition = models.Condition

export const DiscountType = { PERCENTAGE_OFF: 'PERCENTAGE_OFF', AMOUNT_OFF: 'AMOUNT_OFF' } as const
export type DiscountType = models.DiscountType

export const FeaturedBuyingOptionBuyingOptionType = { New: 'New' } as const
export type FeaturedBuyingOptionBuyingOptionType = models.FeaturedBuyingOptionBuyingOptionType

export const FeaturedOfferExpectedPriceResultResultStatus = {
  VALID_FOEP: 'VALID_FOEP',
  OFFER_NOT_ELIGIBLE: 'OFFER_NOT_ELIGIBLE',
  OFFER_NOT_FOUND: 'OFFER_NOT_FOUND',
  ASIN_NOT_ELIGIBLE: 'ASIN_NOT_ELIGIBLE',
} as const
export type FeaturedOfferExpectedPriceResultResultStatus = models.FeaturedOfferExpectedPriceResultResultStatus

export const FeaturedOfferSegmentCustomerMembership = {
  PRIME: 'PRIME',
  NON_PRIME: 'NON_PRIME',
  DEFAULT: 'DEFAULT',
} as const
export type FeaturedOfferSegmentCustomerMembership = models.FeaturedOfferSegmentCustomerMembership

export const FulfillmentType = { AFN: 'AFN', MFN: 'MFN' } as const
export type FulfillmentType = models.FulfillmentType

export const HttpMethod = { GET: 'GET', PUT: 'PUT', PATCH: 'PATCH', DELETE: 'DELETE', POST: 'POST' } as const
export type HttpMethod = models.HttpMethod

export const HttpUri = {
  '/products/pricing/2022-05-01/items/competitiveSummary': '/products/pricing/2022-05-01/items/competitiveSummary',
} as const
export type HttpUri = models.HttpUri

export const LowestPricedOffersInputOfferType = { Consumer: 'Consumer' } as const
export type LowestPricedOffersInputOfferType = models.LowestPricedOffersInputOfferType

export const OfferSubCondition = {
  New: 'New',
  Mint: 'Mint',
  VeryGood: 'VeryGood',
  Good: 'Good',
  Acceptable: 'Acceptable',
  Poor: 'Poor',
  Club: 'Club',
  OEM: 'OEM',
  Warranty: 'Warranty',
  RefurbishedWarranty: 'RefurbishedWarranty',
  Refurbished: 'Refurbished',
  OpenBox: 'OpenBox',
  Other: 'Other',
} as const
export type OfferSubCondition = models.OfferSubCondition

export const PrimeDetailsEligibility = { NATIONAL: 'NATIONAL', REGIONAL: 'REGIONAL', NONE: 'NONE' } as const
export type PrimeDetailsEligibility = models.PrimeDetailsEligibility

export const PromotionType = { COUPON: 'COUPON', DEAL: 'DEAL', BASKET_BUILDING: 'BASKET_BUILDING' } as const
export type PromotionType = models.PromotionType

export const QuantityThresholdType = { AT_LEAST: 'AT_LEAST', FOR_EACH: 'FOR_EACH' } as const
export type QuantityThresholdType = models.QuantityThresholdType

export const ReferencePriceName = {
  CompetitivePriceThreshold: 'CompetitivePriceThreshold',
  WasPrice: 'WasPrice',
  CompetitivePrice: 'CompetitivePrice',
} as const
export type ReferencePriceName = models.ReferencePriceName

export const ShippingOptionType = { DEFAULT: 'DEFAULT' } as const
export type ShippingOptionType = models.ShippingOptionType
