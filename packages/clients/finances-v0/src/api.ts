// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

import { type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  FinancialEventGroup,
  FinancialEvents,
  ListFinancialEventGroupsParams,
  ListFinancialEventGroupsResponse,
  ListFinancialEventsByGroupIdParams,
  ListFinancialEventsByOrderIdParams,
  ListFinancialEventsParams,
  ListFinancialEventsResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Finances v0 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/finances-v0
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FinancesApi } from '@selling-partner/finances-v0'
 * const finances = new FinancesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FinancesApi extends SellingPartnerClient {
  /**
   * Returns the financial event groups opened in a time range, in pages. Orders of the last 48 hours can be
   * missing.
   *
   * `GET /finances/v0/financialEventGroups`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listfinancialeventgroups
   * @example
   * for await (const item of finances.listFinancialEventGroups({ FinancialEventGroupStartedAfter: '2026-10-01T00:00:00Z' })) console.log(item)
   */
  listFinancialEventGroups(
    params?: ListFinancialEventGroupsParams,
    options?: RequestOptions,
  ): Paged<ListFinancialEventGroupsResponse, FinancialEventGroup> {
    return this.call(operations.listFinancialEventGroups, params, options)
  }

  /**
   * Returns the financial events posted in a time range, in pages. Deferred events are missing until their
   * release, and orders of the last 48 hours can be missing. If `PostedBefore` is set, also set `PostedAfter`.
   *
   * `GET /finances/v0/financialEvents`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listfinancialevents
   * @example
   * for await (const item of finances.listFinancialEvents({ PostedAfter: '2026-11-01T00:00:00Z' })) console.log(item)
   */
  listFinancialEvents(
    params?: ListFinancialEventsParams,
    options?: RequestOptions,
  ): Paged<ListFinancialEventsResponse, FinancialEvents> {
    return this.call(operations.listFinancialEvents, params, options)
  }

  /**
   * Returns the events of one financial event group, in pages. Deferred events are missing until their release,
   * and orders of the last 48 hours can be missing. Covers only the past two years: a longer range gives an empty
   * response. If `PostedBefore` is set, also set `PostedAfter`.
   *
   * `GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listfinancialeventsbygroupid
   * @example
   * for await (const item of finances.listFinancialEventsByGroupId({ eventGroupId: '22YgYW55IGNhcm5hbCBwbGVhEXBtZQ' })) console.log(item)
   */
  listFinancialEventsByGroupId(
    params: ListFinancialEventsByGroupIdParams,
    options?: RequestOptions,
  ): Paged<ListFinancialEventsResponse, FinancialEvents> {
    return this.call(operations.listFinancialEventsByGroupId, params, options)
  }

  /**
   * Returns the financial events of one order, in pages. Deferred events are missing until their release, and
   * orders of the last 48 hours can be missing.
   *
   * `GET /finances/v0/orders/{orderId}/financialEvents`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `NextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listfinancialeventsbyorderid
   * @example
   * for await (const item of finances.listFinancialEventsByOrderId({ orderId: '902-1845936-5435065' })) console.log(item)
   */
  listFinancialEventsByOrderId(
    params: ListFinancialEventsByOrderIdParams,
    options?: RequestOptions,
  ): Paged<ListFinancialEventsResponse, FinancialEvents> {
    return this.call(operations.listFinancialEventsByOrderId, params, options)
  }
}
