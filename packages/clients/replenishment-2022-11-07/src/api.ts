// Generated from Amazon's model replenishment-2022-11-07. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GetSellingPartnerMetricsParams,
  GetSellingPartnerMetricsResponse,
  ListOfferMetricsParams,
  ListOfferMetricsResponse,
  ListOfferMetricsResponseOffer,
  ListOffersParams,
  ListOffersResponse,
  ListOffersResponseOffer,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Replenishment 2022-11-07 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/replenishment-v2022-11-07
 */
export class ReplenishmentApi extends SellingPartnerClient {
  /**
   * Returns metrics of the replenishment programs, aggregated over all offers of the selling partner. With `DAY`
   * as frequency, the time interval can cover at most 31 days. If `body.timePeriodType` is `FORECAST`, don't set
   * `body.aggregationFrequency`.
   *
   * `POST /replenishment/2022-11-07/sellingPartners/metrics/search`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getsellingpartnermetrics
   */
  getSellingPartnerMetrics(
    params?: GetSellingPartnerMetricsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetSellingPartnerMetricsResponse>> {
    return this.call(operations.getSellingPartnerMetrics, params, options)
  }

  /**
   * Returns metrics of the replenishment programs for single offers, in pages. The time interval can cover only
   * one unit of the aggregation frequency, such as one month. If `body.filters.timePeriodType` is `FORECAST`,
   * don't set `body.filters.aggregationFrequency`.
   *
   * `POST /replenishment/2022-11-07/offers/metrics/search`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listoffermetrics
   */
  listOfferMetrics(
    params?: ListOfferMetricsParams,
    options?: RequestOptions,
  ): Paged<ListOfferMetricsResponse, ListOfferMetricsResponseOffer> {
    return this.call(operations.listOfferMetrics, params, options)
  }

  /**
   * Returns the selling partner's offers in replenishment programs, with eligibility, discounts and forecasts, in
   * pages.
   *
   * `POST /replenishment/2022-11-07/offers/search`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller. Safe to retry.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listoffers
   */
  listOffers(params?: ListOffersParams, options?: RequestOptions): Paged<ListOffersResponse, ListOffersResponseOffer> {
    return this.call(operations.listOffers, params, options)
  }
}
