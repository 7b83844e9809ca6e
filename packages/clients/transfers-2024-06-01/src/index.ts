// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

export { TransfersApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
