// Generated from Amazon's model productFeesV0. To change this file, see CONTRIBUTING.md.

export { ProductFeesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
