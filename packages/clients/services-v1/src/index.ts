// Generated from Amazon's model services. To change this file, see CONTRIBUTING.md.

export { ServicesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
