// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

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

export const FeaturedBuyingOptionBuyingOptionType = { New: 'New' } as const
export type FeaturedBuyingOptionBuyingOptionType = models.FeaturedBuyingOptionBuyingOptionType

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

export const ShippingOptionType = { DEFAULT: 'DEFAULT' } as const
export type ShippingOptionType = models.ShippingOptionType
