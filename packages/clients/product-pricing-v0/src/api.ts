// Generated from Amazon's model productPricingV0. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
import { operations } from './operations.js'

/**
 * Client for Product Pricing v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/product-pricing-v0
 */
export class ProductPricingApi extends SellingPartnerClient {
  /**
   * Returns competitive prices, the number of offers and sales ranks for up to 20 ASINs or SKUs.
   *
   * `GET /products/pricing/v0/competitivePrice`
   *
   * Usage plan: 0.5 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getcompetitivepricing
   */
  getCompetitivePricing(
    params: GetCompetitivePricingParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetPricingResponse>> {
    return this.call(operations.getCompetitivePricing, params, options)
  }

  /**
   * Returns the lowest-priced offers for one ASIN, at most 20. Use `getItemOffersBatch` for several ASINs.
   *
   * `GET /products/pricing/v0/items/{Asin}/offers`
   *
   * Usage plan: 0.5 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getitemoffers
   */
  getItemOffers(params: GetItemOffersParams, options?: RequestOptions): Promise<ApiResponse<GetOffersResponse>> {
    return this.call(operations.getItemOffers, params, options)
  }

  /**
   * Returns the lowest-priced offers for up to 20 ASINs, like `getItemOffers`.
   *
   * `POST /batches/products/pricing/v0/itemOffers`
   *
   * Usage plan: 0.1 requests per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getitemoffersbatch
   */
  getItemOffersBatch(
    params: GetItemOffersBatchParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetItemOffersBatchResponse>> {
    return this.call(operations.getItemOffersBatch, params, options)
  }

  /**
   * Returns the lowest-priced offers for one SKU of the seller, at most 20. Use `getListingOffersBatch` for
   * several SKUs.
   *
   * `GET /products/pricing/v0/listings/{SellerSKU}/offers`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getlistingoffers
   */
  getListingOffers(params: GetListingOffersParams, options?: RequestOptions): Promise<ApiResponse<GetOffersResponse>> {
    return this.call(operations.getListingOffers, params, options)
  }

  /**
   * Returns the lowest-priced offers for up to 20 SKUs of the seller, like `getListingOffers`.
   *
   * `POST /batches/products/pricing/v0/listingOffers`
   *
   * Usage plan: 0.5 requests per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getlistingoffersbatch
   */
  getListingOffersBatch(
    params: GetListingOffersBatchParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetListingOffersBatchResponse>> {
    return this.call(operations.getListingOffersBatch, params, options)
  }

  /**
   * Returns the prices of the seller's own offers for up to 20 ASINs or SKUs.
   *
   * `GET /products/pricing/v0/price`
   *
   * Usage plan: 0.5 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpricing
   */
  getPricing(params: GetPricingParams, options?: RequestOptions): Promise<ApiResponse<GetPricingResponse>> {
    return this.call(operations.getPricing, params, options)
  }
}
