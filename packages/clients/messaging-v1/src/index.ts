// Generated from Amazon's model messaging. To change this file, see CONTRIBUTING.md.

export { MessagingApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
