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
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ProductPricingApi } from '@selling-partner/product-pricing-v0'
 * const productPricing = new ProductPricingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ProductPricingApi extends SellingPartnerClient {
  /**
   * Returns competitive prices, the number of offers and sales ranks for up to 20 ASINs or SKUs. Set at most one
   * of `Asins` and `Skus`.
   *
   * `GET /products/pricing/v0/competitivePrice`
   *
   * Usage plan: 0.5 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getcompetitivepricing
   * @example
   * const { data } = await productPricing.getCompetitivePricing({ MarketplaceId: 'ATVPDKIKX0DER', Asins: ['B00V5DG6IQ',
   *   'B00551Q3CS'], ItemType: 'Asin' })
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
   * @example
   * const { data } = await productPricing.getItemOffers({ MarketplaceId: 'ATVPDKIKX0DER', ItemCondition: 'New',
   *   Asin: 'B00V5DG6IQ' })
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
   * @example
   * const { data } = await productPricing.getItemOffersBatch({ body: { requests: [{ uri: '/products/pricing/v0/items/B000P6Q7MY/offers',
   *   method: 'GET', MarketplaceId: 'ATVPDKIKX0DER', ItemCondition: 'New', CustomerType: 'Consumer' },
   *   { uri: '/products/pricing/v0/items/B001Q3KU9Q/offers', method: 'GET', MarketplaceId: 'ATVPDKIKX0DER',
   *   ItemCondition: 'New', CustomerType: 'Consumer' }] } })
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
   * @example
   * const { data } = await productPricing.getListingOffers({ MarketplaceId: 'ATVPDKIKX0DER', ItemCondition: 'New',
   *   SellerSKU: 'MUG-BLUE-350ML' })
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
   * @example
   * const { data } = await productPricing.getListingOffersBatch({ body: { requests: [{ uri: '/products/pricing/v0/listings/MUG-BLUE-350ML/offers',
   *   method: 'GET', MarketplaceId: 'ATVPDKIKX0DER', ItemCondition: 'New', CustomerType: 'Consumer' },
   *   { uri: '/products/pricing/v0/listings/MUG-RED-350ML/offers', method: 'GET', MarketplaceId: 'ATVPDKIKX0DER',
   *   ItemCondition: 'New', CustomerType: 'Consumer' }] } })
   */
  getListingOffersBatch(
    params: GetListingOffersBatchParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetListingOffersBatchResponse>> {
    return this.call(operations.getListingOffersBatch, params, options)
  }

  /**
   * Returns the prices of the seller's own offers for up to 20 ASINs or SKUs. Set at most one of `Asins` and
   * `Skus`.
   *
   * `GET /products/pricing/v0/price`
   *
   * Usage plan: 0.5 requests per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getpricing
   * @example
   * const { data } = await productPricing.getPricing({ MarketplaceId: 'ATVPDKIKX0DER', Skus: ['MUG-BLUE-350ML'],
   *   ItemType: 'Sku' })
   */
  getPricing(params: GetPricingParams, options?: RequestOptions): Promise<ApiResponse<GetPricingResponse>> {
    return this.call(operations.getPricing, params, options)
  }
}
