// Generated from Amazon's model feeds_2021-06-30. To change this file, see CONTRIBUTING.md.

export { FeedsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
