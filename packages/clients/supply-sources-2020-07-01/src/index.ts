// Generated from Amazon's model supplySources_2020-07-01. To change this file, see CONTRIBUTING.md.

export { SupplySourcesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
