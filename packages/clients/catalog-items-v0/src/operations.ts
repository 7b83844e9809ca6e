// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'

/** Operation table of Catalog Items v0. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations = {
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
} as const satisfies Record<string, Operation>
