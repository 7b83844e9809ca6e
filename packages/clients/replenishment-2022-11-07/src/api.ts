// Generated from Amazon's model replenishment-2022-11-07. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetSellingPartnerMetricsParams,
  GetSellingPartnerMetricsResponse,
  ListOfferMetricsParams,
  ListOfferMetricsResponse,
  ListOffersParams,
  ListOffersResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Replenishment 2022-11-07 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/replenishment-v2022-11-07
 */
export class ReplenishmentApi extends SellingPartnerClient {
  /**
   * `POST /replenishment/2022-11-07/sellingPartners/metrics/search`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getsellingpartnermetrics
   */
  getSellingPartnerMetrics(
    params?: GetSellingPartnerMetricsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetSellingPartnerMetricsResponse>> {
    return this.request(operations.getSellingPartnerMetrics, params, options)
  }

  /**
   * `POST /replenishment/2022-11-07/offers/metrics/search`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listoffermetrics
   */
  listOfferMetrics(
    params?: ListOfferMetricsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListOfferMetricsResponse>> {
    return this.request(operations.listOfferMetrics, params, options)
  }

  /**
   * `POST /replenishment/2022-11-07/offers/search`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listoffers
   */
  listOffers(params?: ListOffersParams, options?: RequestOptions): Promise<AxiosResponse<ListOffersResponse>> {
    return this.request(operations.listOffers, params, options)
  }
}
