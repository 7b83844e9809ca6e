// Generated from Amazon's model sales. To change this file, see CONTRIBUTING.md.

export { SalesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
