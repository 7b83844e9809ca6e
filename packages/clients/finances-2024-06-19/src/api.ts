// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

import { type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  Balance,
  ListBalancesParams,
  ListBalancesResponse,
  ListSummaryParams,
  ListTransactionsParams,
  ListTransactionsResponse,
  Summary,
  SummaryResponse,
  Transaction,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Finances 2024-06-19 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/finances-v2024-06-19
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FinancesApi } from '@selling-partner/finances-2024-06-19'
 * const finances = new FinancesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class FinancesApi extends SellingPartnerClient {
  /**
   * Returns current or past balances of a seller, in pages. Lists balances within a balance by account type and
   * Amazon store.
   *
   * `GET /finances/2024-06-19/balances`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listbalances
   * @example
   * for await (const item of finances.listBalances({ marketplaceIds: ['ATVPDKIKX0DER'] })) console.log(item)
   */
  listBalances(params?: ListBalancesParams, options?: RequestOptions): Paged<ListBalancesResponse, Balance> {
    return this.call(operations.listBalances, params, options)
  }

  /**
   * Returns financial summaries of a period or a settlement, in pages.
   *
   * `GET /finances/2024-06-19/summary`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listsummary
   * @example
   * for await (const item of finances.listSummary({ marketplaceIds: ['ATVPDKIKX0DER'], periodStart: '2026-10-01',
   *   periodEnd: '2026-10-31' })) console.log(item)
   */
  listSummary(params?: ListSummaryParams, options?: RequestOptions): Paged<SummaryResponse, Summary> {
    return this.call(operations.listSummary, params, options)
  }

  /**
   * Returns financial transactions of a time range, an order or a financial event group, in pages. Orders of the
   * last 48 hours can be missing. Set at least one of `postedAfter` and `relatedIdentifierName`.
   *
   * `GET /finances/2024-06-19/transactions`
   *
   * Usage plan: 0.5 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listtransactions
   * @example
   * for await (const item of finances.listTransactions({ postedAfter: '2026-11-01T00:00:00Z' })) console.log(item)
   */
  listTransactions(
    params: ListTransactionsParams,
    options?: RequestOptions,
  ): Paged<ListTransactionsResponse, Transaction> {
    return this.call(operations.listTransactions, params, options)
  }
}
