// Generated from Amazon's model uploads_2020-11-01. To change this file, see CONTRIBUTING.md.

export { UploadsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
