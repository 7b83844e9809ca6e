// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  ExpectedPayout,
  GetPaymentMethodsParams,
  GetPaymentMethodsResponse,
  InitiatePayoutParams,
  InitiatePayoutResponse,
  ListExpectedPayoutsParams,
  ListExpectedPayoutsResponse,
  ListPayoutsParams,
  ListPayoutsResponse,
  Payout,
} from './models.js'

/** Operation table of Transfers 2024-06-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getPaymentMethods: Operation<GetPaymentMethodsParams, GetPaymentMethodsResponse>
  readonly initiatePayout: Operation<InitiatePayoutParams, InitiatePayoutResponse>
  readonly listExpectedPayouts: PagedOperation<
    ListExpectedPayoutsParams | undefined,
    ListExpectedPayoutsResponse,
    ExpectedPayout
  >
  readonly listPayouts: PagedOperation<ListPayoutsParams | undefined, ListPayoutsResponse, Payout>
} = {
  getPaymentMethods: {
    api: 'transfers-2024-06-01',
    id: 'getPaymentMethods',
    method: 'GET',
    path: '/finances/transfers/2024-06-01/paymentMethods',
    parameters: [
      { name: 'marketplaceId', in: 'query', required: true },
      { name: 'paymentMethodTypes', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 30 },
  },
  initiatePayout: {
    api: 'transfers-2024-06-01',
    id: 'initiatePayout',
    method: 'POST',
    path: '/finances/transfers/2024-06-01/payouts',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.017, burst: 2 },
  },
  listExpectedPayouts: {
    api: 'transfers-2024-06-01',
    id: 'listExpectedPayouts',
    method: 'GET',
    path: '/finances/transfers/2024-06-01/payouts/expected',
    parameters: [
      { name: 'marketplaceIds', in: 'query' },
      { name: 'accountType', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'expectedPayouts' },
  },
  listPayouts: {
    api: 'transfers-2024-06-01',
    id: 'listPayouts',
    method: 'GET',
    path: '/finances/transfers/2024-06-01/payouts',
    parameters: [
      { name: 'marketplaceIds', in: 'query' },
      { name: 'createdAfter', in: 'query' },
      { name: 'createdBefore', in: 'query' },
      { name: 'payoutId', in: 'query' },
      { name: 'accountType', in: 'query' },
      { name: 'nextToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 0.5, burst: 10 },
    pages: { in: 'nextToken', out: 'nextToken', items: 'payouts' },
  },
}
