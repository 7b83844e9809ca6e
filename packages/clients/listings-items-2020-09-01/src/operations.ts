// Generated from the model listingsItems_2020-09-01 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Listings Items 2020-09-01: what `@selling-partner/auth` needs to know to call each operation. */
export const operations = {
  deleteListingsItem: {
    api: 'listings-items-2020-09-01',
    id: 'deleteListingsItem',
    method: 'DELETE',
    path: '/listings/2020-09-01/items/{sellerId}/{sku}',
    parameters: [
      { name: 'sellerId', in: 'path', required: true },
      { name: 'sku', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'issueLocale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 10 },
    applicationPlan: { rate: 100, burst: 10 },
  },
  patchListingsItem: {
    api: 'listings-items-2020-09-01',
    id: 'patchListingsItem',
    method: 'PATCH',
    path: '/listings/2020-09-01/items/{sellerId}/{sku}',
    parameters: [
      { name: 'sellerId', in: 'path', required: true },
      { name: 'sku', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'issueLocale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 10 },
    applicationPlan: { rate: 100, burst: 10 },
  },
  putListingsItem: {
    api: 'listings-items-2020-09-01',
    id: 'putListingsItem',
    method: 'PUT',
    path: '/listings/2020-09-01/items/{sellerId}/{sku}',
    parameters: [
      { name: 'sellerId', in: 'path', required: true },
      { name: 'sku', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'issueLocale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 10 },
    applicationPlan: { rate: 100, burst: 10 },
  },
} as const satisfies Record<string, Operation>
