// Generated from Amazon's model authorization_v1. To change this file, see CONTRIBUTING.md.

export { AuthorizationApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
