// Generated from Amazon's model tokens_2021-03-01. To change this file, see CONTRIBUTING.md.

export { TokensApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
