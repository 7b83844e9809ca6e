// Generated from Amazon's model productPricingV0. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  GetCompetitivePricingParams,
  GetItemOffersBatchParams,
  GetItemOffersBatchResponse,
  GetItemOffersParams,
  GetListingOffersBatchParams,
  GetListingOffersBatchResponse,
  GetListingOffersParams,
  GetOffersResponse,
  GetPricingParams,
  GetPricingResponse,
} from './models.js'

/** Operation table of Product Pricing v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getCompetitivePricing: Operation<GetCompetitivePricingParams, GetPricingResponse>
  readonly getItemOffers: Operation<GetItemOffersParams, GetOffersResponse>
  readonly getItemOffersBatch: Operation<GetItemOffersBatchParams, GetItemOffersBatchResponse>
  readonly getListingOffers: Operation<GetListingOffersParams, GetOffersResponse>
  readonly getListingOffersBatch: Operation<GetListingOffersBatchParams, GetListingOffersBatchResponse>
  readonly getPricing: Operation<GetPricingParams, GetPricingResponse>
} = {
  getCompetitivePricing: {
    api: 'product-pricing-v0',
    id: 'getCompetitivePricing',
    method: 'GET',
    path: '/products/pricing/v0/competitivePrice',
    parameters: [
      { name: 'MarketplaceId', in: 'query', required: true },
      { name: 'ItemType', in: 'query', required: true },
      { name: 'Asins', in: 'query' },
      { name: 'Skus', in: 'query' },
      { name: 'CustomerType', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 1 },
  },
  getItemOffers: {
    api: 'product-pricing-v0',
    id: 'getItemOffers',
    method: 'GET',
    path: '/products/pricing/v0/items/{Asin}/offers',
    parameters: [
      { name: 'MarketplaceId', in: 'query', required: true },
      { name: 'ItemCondition', in: 'query', required: true },
      { name: 'Asin', in: 'path', required: true },
      { name: 'CustomerType', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 1 },
  },
  getItemOffersBatch: {
    api: 'product-pricing-v0',
    id: 'getItemOffersBatch',
    method: 'POST',
    path: '/batches/products/pricing/v0/itemOffers',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.1, burst: 1 },
    idempotent: true,
  },
  getListingOffers: {
    api: 'product-pricing-v0',
    id: 'getListingOffers',
    method: 'GET',
    path: '/products/pricing/v0/listings/{SellerSKU}/offers',
    parameters: [
      { name: 'MarketplaceId', in: 'query', required: true },
      { name: 'ItemCondition', in: 'query', required: true },
      { name: 'SellerSKU', in: 'path', required: true },
      { name: 'CustomerType', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 2 },
  },
  getListingOffersBatch: {
    api: 'product-pricing-v0',
    id: 'getListingOffersBatch',
    method: 'POST',
    path: '/batches/products/pricing/v0/listingOffers',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 1 },
    idempotent: true,
  },
  getPricing: {
    api: 'product-pricing-v0',
    id: 'getPricing',
    method: 'GET',
    path: '/products/pricing/v0/price',
    parameters: [
      { name: 'MarketplaceId', in: 'query', required: true },
      { name: 'ItemType', in: 'query', required: true },
      { name: 'Asins', in: 'query' },
      { name: 'Skus', in: 'query' },
      { name: 'ItemCondition', in: 'query' },
      { name: 'OfferType', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 1 },
  },
}
