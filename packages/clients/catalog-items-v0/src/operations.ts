// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type { ListCatalogCategoriesParams, ListCatalogCategoriesResponse } from './models.js'

/** Operation table of Catalog Items v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly listCatalogCategories: Operation<ListCatalogCategoriesParams, ListCatalogCategoriesResponse>
} = {
  listCatalogCategories: {
    api: 'catalog-items-v0',
    id: 'listCatalogCategories',
    method: 'GET',
    path: '/catalog/v0/categories',
    parameters: [
      { name: 'MarketplaceId', in: 'query', required: true },
      { name: 'ASIN', in: 'query' },
      { name: 'SellerSKU', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 2 },
  },
}
