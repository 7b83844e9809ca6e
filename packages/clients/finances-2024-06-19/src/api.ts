// Generated from the model finances_2024-06-19 by `npm run generate`. Never edited by hand.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  ListBalancesParams,
  ListBalancesResponse,
  ListSummaryParams,
  ListTransactionsParams,
  ListTransactionsResponse,
  SummaryResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client of Amazon's Selling Partner API for Finances 2024-06-19.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/finances-v2024-06-19
 */
export class FinancesApi extends SellingPartnerClient {
  /**
   * `GET /finances/2024-06-19/balances`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listbalances
   */
  listBalances(params?: ListBalancesParams, options?: RequestOptions): Promise<AxiosResponse<ListBalancesResponse>> {
    return this.request(operations.listBalances, params, options)
  }

  /**
   * `GET /finances/2024-06-19/summary`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listsummary
   */
  listSummary(params?: ListSummaryParams, options?: RequestOptions): Promise<AxiosResponse<SummaryResponse>> {
    return this.request(operations.listSummary, params, options)
  }

  /**
   * `GET /finances/2024-06-19/transactions`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listtransactions
   */
  listTransactions(
    params?: ListTransactionsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListTransactionsResponse>> {
    return this.request(operations.listTransactions, params, options)
  }
}
