// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
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
 * @see https://developer-docs.amazon.com/sp-api/reference/finances-v0
 */
export class FinancesApi extends SellingPartnerClient {
  /**
   * `GET /finances/v0/financialEventGroups`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listfinancialeventgroups
   */
  listFinancialEventGroups(
    params?: ListFinancialEventGroupsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListFinancialEventGroupsResponse>> {
    return this.request(operations.listFinancialEventGroups, params, options)
  }

  /**
   * `GET /finances/v0/financialEvents`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listfinancialevents
   */
  listFinancialEvents(
    params?: ListFinancialEventsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListFinancialEventsResponse>> {
    return this.request(operations.listFinancialEvents, params, options)
  }

  /**
   * `GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbygroupid
   */
  listFinancialEventsByGroupId(
    params: ListFinancialEventsByGroupIdParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListFinancialEventsResponse>> {
    return this.request(operations.listFinancialEventsByGroupId, params, options)
  }

  /**
   * `GET /finances/v0/orders/{orderId}/financialEvents`
   *
   * Usage plan: 0.5 requests per second, burst 30. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listfinancialeventsbyorderid
   */
  listFinancialEventsByOrderId(
    params: ListFinancialEventsByOrderIdParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListFinancialEventsResponse>> {
    return this.request(operations.listFinancialEventsByOrderId, params, options)
  }
}
