// Generated from Amazon's model catalogItems_2020-12-01. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type { GetCatalogItemParams, Item, ItemSearchResults, SearchCatalogItemsParams } from './models.js'

/** Operation table of Catalog Items 2020-12-01. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly getCatalogItem: Operation<GetCatalogItemParams, Item>
  readonly searchCatalogItems: PagedOperation<SearchCatalogItemsParams, ItemSearchResults, Item>
} = {
  getCatalogItem: {
    api: 'catalog-items-2020-12-01',
    id: 'getCatalogItem',
    method: 'GET',
    path: '/catalog/2020-12-01/items/{asin}',
    parameters: [
      { name: 'asin', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'includedData', in: 'query' },
      { name: 'locale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
    applicationPlan: { rate: 250, burst: 2 },
  },
  searchCatalogItems: {
    api: 'catalog-items-2020-12-01',
    id: 'searchCatalogItems',
    method: 'GET',
    path: '/catalog/2020-12-01/items',
    parameters: [
      { name: 'keywords', in: 'query', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'includedData', in: 'query' },
      { name: 'brandNames', in: 'query' },
      { name: 'classificationIds', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'pageToken', in: 'query' },
      { name: 'keywordsLocale', in: 'query' },
      { name: 'locale', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 2, burst: 2 },
    applicationPlan: { rate: 500, burst: 2 },
    pages: { in: 'pageToken', out: 'pagination.nextToken', items: 'items' },
  },
}
