// Generated from Amazon's model replenishment-2022-11-07. To change this file, see CONTRIBUTING.md.

export { ReplenishmentApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
