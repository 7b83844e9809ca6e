// Generated from Amazon's model replenishment-2022-11-07. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
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

/** Operation table of Replenishment 2022-11-07. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getSellingPartnerMetrics: Operation<
    GetSellingPartnerMetricsParams | undefined,
    GetSellingPartnerMetricsResponse
  >
  readonly listOfferMetrics: PagedOperation<
    ListOfferMetricsParams | undefined,
    ListOfferMetricsResponse,
    ListOfferMetricsResponseOffer
  >
  readonly listOffers: PagedOperation<ListOffersParams | undefined, ListOffersResponse, ListOffersResponseOffer>
} = {
  getSellingPartnerMetrics: {
    api: 'replenishment-2022-11-07',
    id: 'getSellingPartnerMetrics',
    method: 'POST',
    path: '/replenishment/2022-11-07/sellingPartners/metrics/search',
    parameters: [{ name: 'body', in: 'body' }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
    idempotent: true,
  },
  listOfferMetrics: {
    api: 'replenishment-2022-11-07',
    id: 'listOfferMetrics',
    method: 'POST',
    path: '/replenishment/2022-11-07/offers/metrics/search',
    parameters: [{ name: 'body', in: 'body' }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
    idempotent: true,
    pages: { in: 'body.pagination.offset', total: 'pagination.totalResults', items: 'offers' },
  },
  listOffers: {
    api: 'replenishment-2022-11-07',
    id: 'listOffers',
    method: 'POST',
    path: '/replenishment/2022-11-07/offers/search',
    parameters: [{ name: 'body', in: 'body' }],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 1 },
    idempotent: true,
    pages: { in: 'body.pagination.offset', total: 'pagination.totalResults', items: 'offers' },
  },
}
