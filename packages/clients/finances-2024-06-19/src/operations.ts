// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'

/** Operation table of Finances 2024-06-19. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations = {
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
  },
} as const satisfies Record<string, Operation>
