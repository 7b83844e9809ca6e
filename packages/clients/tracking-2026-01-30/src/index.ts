// Generated from Amazon's model tracking_2026-01-30. To change this file, see CONTRIBUTING.md.

export { TrackingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
