// Generated from Amazon's model aplusContent_2020-11-01. To change this file, see CONTRIBUTING.md.

export { AplusContentApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
