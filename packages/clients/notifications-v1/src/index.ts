// Generated from Amazon's model notifications. To change this file, see CONTRIBUTING.md.

export { NotificationsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
