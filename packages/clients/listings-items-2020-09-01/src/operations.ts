// Generated from Amazon's model listingsItems_2020-09-01. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  DeleteListingsItemParams,
  ListingsItemSubmissionResponse,
  PatchListingsItemParams,
  PutListingsItemParams,
} from './models.js'

/** Operation table of Listings Items 2020-09-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly deleteListingsItem: Operation<DeleteListingsItemParams, ListingsItemSubmissionResponse>
  readonly patchListingsItem: Operation<PatchListingsItemParams, ListingsItemSubmissionResponse>
  readonly putListingsItem: Operation<PutListingsItemParams, ListingsItemSubmissionResponse>
} = {
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
}
