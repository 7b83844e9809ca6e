// Generated from Amazon's model productPricingV0. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const CompetitivePriceTypeCompetitivePriceId = { '1': '1', '2': '2' } as const
export type CompetitivePriceTypeCompetitivePriceId = models.CompetitivePriceTypeCompetitivePriceId

export const ConditionType = {
  New: 'New',
  Used: 'Used',
  Collectible: 'Collectible',
  Refurbished: 'Refurbished',
  Club: 'Club',
} as const
export type ConditionType = models.ConditionType

export const CustomerType = { Consumer: 'Consumer', Business: 'Business' } as const
export type CustomerType = models.CustomerType

export const DetailedShippingTimeTypeAvailabilityType = {
  NOW: 'NOW',
  FUTURE_WITHOUT_DATE: 'FUTURE_WITHOUT_DATE',
  FUTURE_WITH_DATE: 'FUTURE_WITH_DATE',
} as const
export type DetailedShippingTimeTypeAvailabilityType = models.DetailedShippingTimeTypeAvailabilityType

export const FulfillmentChannelType = { Amazon: 'Amazon', Merchant: 'Merchant' } as const
export type FulfillmentChannelType = models.FulfillmentChannelType

export const GetCompetitivePricingCustomerType = { Consumer: 'Consumer', Business: 'Business' } as const
export type GetCompetitivePricingCustomerType = models.GetCompetitivePricingCustomerType

export const GetCompetitivePricingItemType = { Asin: 'Asin', Sku: 'Sku' } as const
export type GetCompetitivePricingItemType = models.GetCompetitivePricingItemType

export const GetItemOffersCustomerType = { Consumer: 'Consumer', Business: 'Business' } as const
export type GetItemOffersCustomerType = models.GetItemOffersCustomerType

export const GetItemOffersItemCondition = {
  New: 'New',
  Used: 'Used',
  Collectible: 'Collectible',
  Refurbished: 'Refurbished',
  Club: 'Club',
} as const
export type GetItemOffersItemCondition = models.GetItemOffersItemCondition

export const GetListingOffersCustomerType = { Consumer: 'Consumer', Business: 'Business' } as const
export type GetListingOffersCustomerType = models.GetListingOffersCustomerType

export const GetListingOffersItemCondition = {
  New: 'New',
  Used: 'Used',
  Collectible: 'Collectible',
  Refurbished: 'Refurbished',
  Club: 'Club',
} as const
export type GetListingOffersItemCondition = models.GetListingOffersItemCondition

export const GetOffersResultStatus = {
  Success: 'Success',
  NoBuyableOffers: 'NoBuyableOffers',
  ActiveButTooSoonForProcessing: 'ActiveButTooSoonForProcessing',
} as const
export type GetOffersResultStatus = models.GetOffersResultStatus

export const GetPricingItemCondition = {
  New: 'New',
  Used: 'Used',
  Collectible: 'Collectible',
  Refurbished: 'Refurbished',
  Club: 'Club',
} as const
export type GetPricingItemCondition = models.GetPricingItemCondition

export const GetPricingItemType = { Asin: 'Asin', Sku: 'Sku' } as const
export type GetPricingItemType = models.GetPricingItemType

export const GetPricingOfferType = { B2C: 'B2C', B2B: 'B2B' } as const
export type GetPricingOfferType = models.GetPricingOfferType

export const HttpMethod = { GET: 'GET', PUT: 'PUT', PATCH: 'PATCH', DELETE: 'DELETE', POST: 'POST' } as const
export type HttpMethod = models.HttpMethod

export const ItemCondition = {
  New: 'New',
  Used: 'Used',
  Collectible: 'Collectible',
  Refurbished: 'Refurbished',
  Club: 'Club',
} as const
export type ItemCondition = models.ItemCondition

export const OfferCustomerType = { B2C: 'B2C', B2B: 'B2B' } as const
export type OfferCustomerType = models.OfferCustomerType

export const OfferTypeItemCondition = {
  New: 'New',
  Used: 'Used',
  Collectible: 'Collectible',
  Refurbished: 'Refurbished',
  Club: 'Club',
} as const
export type OfferTypeItemCondition = models.OfferTypeItemCondition

export const QuantityDiscountType = { QUANTITY_DISCOUNT: 'QUANTITY_DISCOUNT' } as const
export type QuantityDiscountType = models.QuantityDiscountType
