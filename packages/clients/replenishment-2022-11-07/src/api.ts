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
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ReplenishmentApi } from '@selling-partner/replenishment-2022-11-07'
 * const replenishment = new ReplenishmentApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await replenishment.getSellingPartnerMetrics({ body: { marketplaceId: 'ATVPDKIKX0DER',
   *   programTypes: ['SUBSCRIBE_AND_SAVE'], timePeriodType: 'PERFORMANCE', aggregationFrequency: 'MONTH',
   *   timeInterval: { startDate: '2026-10-01T00:00:00Z', endDate: '2026-10-31T00:00:00Z' },
   *   metrics: ['TOTAL_SUBSCRIPTIONS_REVENUE', 'ACTIVE_SUBSCRIPTIONS'] } })
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
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `body.pagination.offset`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listoffermetrics
   * @example
   * for await (const item of replenishment.listOfferMetrics({ body: { pagination: { limit: 100, offset: 0 },
   *   sort: { order: 'DESC', key: 'TOTAL_SUBSCRIPTIONS_REVENUE' }, filters: { marketplaceId: 'ATVPDKIKX0DER',
   *   programTypes: ['SUBSCRIBE_AND_SAVE'], timePeriodType: 'PERFORMANCE', aggregationFrequency: 'MONTH',
   *   timeInterval: { startDate: '2026-10-01T00:00:00Z', endDate: '2026-10-31T00:00:00Z' } } } })) console.log(item)
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
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `body.pagination.offset`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listoffers
   * @example
   * for await (const item of replenishment.listOffers({ body: { pagination: { limit: 100, offset: 0 },
   *   filters: { marketplaceId: 'ATVPDKIKX0DER', programTypes: ['SUBSCRIBE_AND_SAVE'],
   *   eligibilities: ['ELIGIBLE'] } } })) console.log(item)
   */
  listOffers(params?: ListOffersParams, options?: RequestOptions): Paged<ListOffersResponse, ListOffersResponseOffer> {
    return this.call(operations.listOffers, params, options)
  }
}
