// Generated from Amazon's model catalogItemsV0. To change this file, see CONTRIBUTING.md.

export { CatalogItemsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
