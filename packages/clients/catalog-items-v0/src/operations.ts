// Generated from the model catalogItemsV0 by `npm run generate`. Never edited by hand.

import type { Operation } from '@selling-partner/auth'

/** The operation table of Catalog Items v0: what `@selling-partner/auth` needs to know to call each operation. */
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
