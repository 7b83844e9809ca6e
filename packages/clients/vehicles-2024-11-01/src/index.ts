// Generated from Amazon's model vehicles_2024-11-01. To change this file, see CONTRIBUTING.md.

export { VehiclesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
