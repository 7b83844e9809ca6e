// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

import type { PagedOperation } from '@selling-partner/auth'
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

/** Operation table of Finances v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly listFinancialEventGroups: PagedOperation<
    ListFinancialEventGroupsParams | undefined,
    ListFinancialEventGroupsResponse,
    FinancialEventGroup
  >
  readonly listFinancialEvents: PagedOperation<
    ListFinancialEventsParams | undefined,
    ListFinancialEventsResponse,
    FinancialEvents
  >
  readonly listFinancialEventsByGroupId: PagedOperation<
    ListFinancialEventsByGroupIdParams,
    ListFinancialEventsResponse,
    FinancialEvents
  >
  readonly listFinancialEventsByOrderId: PagedOperation<
    ListFinancialEventsByOrderIdParams,
    ListFinancialEventsResponse,
    FinancialEvents
  >
} = {
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
    pages: { in: 'NextToken', out: 'payload.NextToken', items: 'payload.FinancialEventGroupList' },
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
    pages: { in: 'NextToken', out: 'payload.NextToken', items: 'payload.FinancialEvents' },
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
    pages: { in: 'NextToken', out: 'payload.NextToken', items: 'payload.FinancialEvents' },
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
    pages: { in: 'NextToken', out: 'payload.NextToken', items: 'payload.FinancialEvents' },
  },
}
