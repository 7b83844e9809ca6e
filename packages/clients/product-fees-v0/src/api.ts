// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  FeesEstimateResult,
  GetMyFeesEstimateForASINParams,
  GetMyFeesEstimateForSKUParams,
  GetMyFeesEstimateResponse,
  GetMyFeesEstimatesParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Product Fees v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/product-fees-v0
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ProductFeesApi } from '@selling-partner/product-fees-v0'
 * const productFees = new ProductFeesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ProductFeesApi extends SellingPartnerClient {
  /**
   * Estimates the fees for one ASIN at a given price, also before the seller sets the price. Estimates use the
   * size in the catalog, so actual fees can differ.
   *
   * `POST /products/fees/v0/items/{Asin}/feesEstimate`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getmyfeesestimateforasin
   * @example
   * const { data } = await productFees.getMyFeesEstimateForASIN({ body: { FeesEstimateRequest: { MarketplaceId: 'ATVPDKIKX0DER',
   *   IsAmazonFulfilled: true, PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: 12.99 } },
   *   Identifier: 'request-1' } }, Asin: 'B07N4M94X4' })
   */
  getMyFeesEstimateForASIN(
    params: GetMyFeesEstimateForASINParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetMyFeesEstimateResponse>> {
    return this.call(operations.getMyFeesEstimateForASIN, params, options)
  }

  /**
   * Estimates the fees for one SKU at a given price, also before the seller sets the price. Estimates use measured
   * sizes only after the seller sent items to Amazon. Actual fees can differ.
   *
   * `POST /products/fees/v0/listings/{SellerSKU}/feesEstimate`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getmyfeesestimateforsku
   * @example
   * const { data } = await productFees.getMyFeesEstimateForSKU({ body: { FeesEstimateRequest: { MarketplaceId: 'ATVPDKIKX0DER',
   *   IsAmazonFulfilled: true, PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: 12.99 } },
   *   Identifier: 'request-1' } }, SellerSKU: 'MUG-BLUE-350ML' })
   */
  getMyFeesEstimateForSKU(
    params: GetMyFeesEstimateForSKUParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetMyFeesEstimateResponse>> {
    return this.call(operations.getMyFeesEstimateForSKU, params, options)
  }

  /**
   * Estimates the fees for up to 20 ASINs or SKUs at given prices.
   *
   * `POST /products/fees/v0/feesEstimate`
   *
   * Usage plan: 0.5 requests per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getmyfeesestimates
   * @example
   * const { data } = await productFees.getMyFeesEstimates({ body: [{ FeesEstimateRequest: { MarketplaceId: 'ATVPDKIKX0DER',
   *   IsAmazonFulfilled: true, PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: 12.99 } },
   *   Identifier: 'request-1' }, IdType: 'ASIN', IdValue: 'B07N4M94X4' },
   *   { FeesEstimateRequest: { MarketplaceId: 'ATVPDKIKX0DER', IsAmazonFulfilled: true,
   *   PriceToEstimateFees: { ListingPrice: { CurrencyCode: 'USD', Amount: 12.99 } }, Identifier: 'request-2' },
   *   IdType: 'SellerSKU', IdValue: 'MUG-BLUE-350ML' }] })
   */
  getMyFeesEstimates(
    params: GetMyFeesEstimatesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<FeesEstimateResult[]>> {
    return this.call(operations.getMyFeesEstimates, params, options)
  }
}
