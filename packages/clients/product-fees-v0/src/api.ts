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
   */
  getMyFeesEstimates(
    params: GetMyFeesEstimatesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<FeesEstimateResult[]>> {
    return this.call(operations.getMyFeesEstimates, params, options)
  }
}
