// Generated from the model catalogItemsV0 by `npm run generate`. Never edited by hand.

export { CatalogItemsApi } from './api.js'
export type { Categories, ListCatalogCategoriesParams, ListCatalogCategoriesResponse, ModelError } from './models.js'
export { operations } from './operations.js'
