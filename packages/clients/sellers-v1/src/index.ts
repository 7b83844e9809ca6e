// Generated from Amazon's model sellers. To change this file, see CONTRIBUTING.md.

export { SellersApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
