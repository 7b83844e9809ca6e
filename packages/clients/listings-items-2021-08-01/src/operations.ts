// Generated from Amazon's model listingsItems_2021-08-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  DeleteListingsItemParams,
  GetListingsItemParams,
  Item,
  ItemSearchResults,
  ListingsItemSubmissionResponse,
  PatchListingsItemParams,
  PutListingsItemParams,
  SearchListingsItemsParams,
} from './models.js'

/** Operation table of Listings Items 2021-08-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly deleteListingsItem: Operation<DeleteListingsItemParams, ListingsItemSubmissionResponse>
  readonly getListingsItem: Operation<GetListingsItemParams, Item>
  readonly patchListingsItem: Operation<PatchListingsItemParams, ListingsItemSubmissionResponse>
  readonly putListingsItem: Operation<PutListingsItemParams, ListingsItemSubmissionResponse>
  readonly searchListingsItems: PagedOperation<SearchListingsItemsParams, ItemSearchResults, Item>
} = {
  deleteListingsItem: {
    api: 'listings-items-2021-08-01',
    id: 'deleteListingsItem',
    method: 'DELETE',
    path: '/listings/2021-08-01/items/{sellerId}/{sku}',
    parameters: [
      { name: 'sellerId', in: 'path', required: true },
      { name: 'sku', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'issueLocale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    applicationPlan: { rate: 100, burst: 5 },
  },
  getListingsItem: {
    api: 'listings-items-2021-08-01',
    id: 'getListingsItem',
    method: 'GET',
    path: '/listings/2021-08-01/items/{sellerId}/{sku}',
    parameters: [
      { name: 'sellerId', in: 'path', required: true },
      { name: 'sku', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'issueLocale', in: 'query' },
      { name: 'includedData', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    applicationPlan: { rate: 100, burst: 5 },
  },
  patchListingsItem: {
    api: 'listings-items-2021-08-01',
    id: 'patchListingsItem',
    method: 'PATCH',
    path: '/listings/2021-08-01/items/{sellerId}/{sku}',
    parameters: [
      { name: 'sellerId', in: 'path', required: true },
      { name: 'sku', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'includedData', in: 'query' },
      { name: 'mode', in: 'query' },
      { name: 'issueLocale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    applicationPlan: { rate: 100, burst: 5 },
  },
  putListingsItem: {
    api: 'listings-items-2021-08-01',
    id: 'putListingsItem',
    method: 'PUT',
    path: '/listings/2021-08-01/items/{sellerId}/{sku}',
    parameters: [
      { name: 'sellerId', in: 'path', required: true },
      { name: 'sku', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'includedData', in: 'query' },
      { name: 'mode', in: 'query' },
      { name: 'issueLocale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    applicationPlan: { rate: 100, burst: 5 },
  },
  searchListingsItems: {
    api: 'listings-items-2021-08-01',
    id: 'searchListingsItems',
    method: 'GET',
    path: '/listings/2021-08-01/items/{sellerId}',
    parameters: [
      { name: 'sellerId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'issueLocale', in: 'query' },
      { name: 'includedData', in: 'query' },
      { name: 'identifiers', in: 'query' },
      { name: 'identifiersType', in: 'query' },
      { name: 'variationParentSku', in: 'query' },
      { name: 'packageHierarchySku', in: 'query' },
      { name: 'createdAfter', in: 'query' },
      { name: 'createdBefore', in: 'query' },
      { name: 'lastUpdatedAfter', in: 'query' },
      { name: 'lastUpdatedBefore', in: 'query' },
      { name: 'withIssueSeverity', in: 'query' },
      { name: 'withStatus', in: 'query' },
      { name: 'withoutStatus', in: 'query' },
      { name: 'sortBy', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'pageToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 5 },
    applicationPlan: { rate: 100, burst: 5 },
    pages: { in: 'pageToken', out: 'pagination.nextToken', items: 'items' },
  },
}
