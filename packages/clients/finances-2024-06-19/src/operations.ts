// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

import type { PagedOperation } from '@selling-partner/auth'
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

/** Operation table of Finances 2024-06-19. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly listBalances: PagedOperation<ListBalancesParams | undefined, ListBalancesResponse, Balance>
  readonly listSummary: PagedOperation<ListSummaryParams | undefined, SummaryResponse, Summary>
  readonly listTransactions: PagedOperation<ListTransactionsParams, ListTransactionsResponse, Transaction>
} = {
  listBalances: {
    api: 'finances-2024-06-19',
    id: 'listBalances',
    method: 'GET',
    path: '/finances/2024-06-19/balances',
    parameters: [
      { name: 'marketplaceIds', in: 'query' },
      { name: 'balanceType', in: 'query' },
      { name: 'accountType', in: 'query' },
      { name: 'asOfDate', in: 'query', format: 'date' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'balances' },
  },
  listSummary: {
    api: 'finances-2024-06-19',
    id: 'listSummary',
    method: 'GET',
    path: '/finances/2024-06-19/summary',
    parameters: [
      { name: 'marketplaceIds', in: 'query' },
      { name: 'accountType', in: 'query' },
      { name: 'relatedIdentifierName', in: 'query' },
      { name: 'relatedIdentifierValue', in: 'query' },
      { name: 'periodStart', in: 'query', format: 'date' },
      { name: 'periodEnd', in: 'query', format: 'date' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'summaries' },
  },
  listTransactions: {
    api: 'finances-2024-06-19',
    id: 'listTransactions',
    method: 'GET',
    path: '/finances/2024-06-19/transactions',
    parameters: [
      { name: 'postedAfter', in: 'query' },
      { name: 'postedBefore', in: 'query' },
      { name: 'marketplaceId', in: 'query' },
      { name: 'transactionStatus', in: 'query' },
      { name: 'relatedIdentifierName', in: 'query' },
      { name: 'relatedIdentifierValue', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
    pages: { in: 'nextToken', out: 'payload.nextToken', items: 'payload.transactions' },
  },
}
