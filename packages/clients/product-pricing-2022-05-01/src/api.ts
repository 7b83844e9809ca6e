// Generated from Amazon's model productPricing_2022-05-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  CompetitiveSummaryBatchResponse,
  GetCompetitiveSummaryParams,
  GetFeaturedOfferExpectedPriceBatchParams,
  GetFeaturedOfferExpectedPriceBatchResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Product Pricing 2022-05-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/product-pricing-v2022-05-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ProductPricingApi } from '@selling-partner/product-pricing-2022-05-01'
 * const productPricing = new ProductPricingApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ProductPricingApi extends SellingPartnerClient {
  /**
   * Returns featured offers, lowest-priced offers, reference prices and similar items of up to 20 ASINs, as
   * requested in `includedData`.
   *
   * `POST /batches/products/pricing/2022-05-01/items/competitiveSummary`
   *
   * Usage plan: 0.033 requests per second (one in 30 s), burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getcompetitivesummary
   * @example
   * const { data } = await productPricing.getCompetitiveSummary({ body: { requests: [{ uri: '/products/pricing/2022-05-01/items/competitiveSummary',
   *   method: 'GET', asin: 'B00ZIAODGE', marketplaceId: 'ATVPDKIKX0DER', includedData: ['featuredBuyingOptions',
   *   'lowestPricedOffers'] }] } })
   */
  getCompetitiveSummary(
    params: GetCompetitiveSummaryParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CompetitiveSummaryBatchResponse>> {
    return this.call(operations.getCompetitiveSummary, params, options)
  }

  /**
   * Returns the featured offer expected price (FOEP) of up to 40 SKUs. At or below this price, before promotions,
   * the offer can expect to be featured. Amazon does not guarantee it, because competing offers change.
   *
   * `POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice`
   *
   * Usage plan: 0.033 requests per second (one in 30 s), burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfeaturedofferexpectedpricebatch
   * @example
   * const { data } = await productPricing.getFeaturedOfferExpectedPriceBatch({ body: { requests: [{ uri: '/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice',
   *   method: 'GET', marketplaceId: 'ATVPDKIKX0DER', sku: 'MUG-BLUE-350ML' }] } })
   */
  getFeaturedOfferExpectedPriceBatch(
    params: GetFeaturedOfferExpectedPriceBatchParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetFeaturedOfferExpectedPriceBatchResponse>> {
    return this.call(operations.getFeaturedOfferExpectedPriceBatch, params, options)
  }
}
