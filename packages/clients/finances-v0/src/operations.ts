// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'

/** Operation table of Finances v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations = {
  listFinancialEventGroups: {
    api: 'finances-v0',
    id: 'listFinancialEventGroups',
    method: 'GET',
    path: '/finances/v0/financialEventGroups',
    parameters: [
      { name: 'MaxResultsPerPage', in: 'query' },
      { name: 'FinancialEventGroupStartedBefore', in: 'query' },
      { name: 'FinancialEventGroupStartedAfter', in: 'query' },
      { name: 'NextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  listFinancialEvents: {
    api: 'finances-v0',
    id: 'listFinancialEvents',
    method: 'GET',
    path: '/finances/v0/financialEvents',
    parameters: [
      { name: 'MaxResultsPerPage', in: 'query' },
      { name: 'PostedAfter', in: 'query' },
      { name: 'PostedBefore', in: 'query' },
      { name: 'NextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  listFinancialEventsByGroupId: {
    api: 'finances-v0',
    id: 'listFinancialEventsByGroupId',
    method: 'GET',
    path: '/finances/v0/financialEventGroups/{eventGroupId}/financialEvents',
    parameters: [
      { name: 'eventGroupId', in: 'path', required: true },
      { name: 'MaxResultsPerPage', in: 'query' },
      { name: 'PostedAfter', in: 'query' },
      { name: 'PostedBefore', in: 'query' },
      { name: 'NextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  listFinancialEventsByOrderId: {
    api: 'finances-v0',
    id: 'listFinancialEventsByOrderId',
    method: 'GET',
    path: '/finances/v0/orders/{orderId}/financialEvents',
    parameters: [
      { name: 'orderId', in: 'path', required: true },
      { name: 'MaxResultsPerPage', in: 'query' },
      { name: 'NextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
} as const satisfies Record<string, Operation>
