// Generated from Amazon's model application_2023-11-30. To change this file, see CONTRIBUTING.md.

export { ApplicationManagementApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
