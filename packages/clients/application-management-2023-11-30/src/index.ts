// Generated from the model application_2023-11-30 by `npm run generate`. Never edited by hand.

export { ApplicationManagementApi } from './api.js'
export type { ErrorList, ModelError } from './models.js'
export { operations } from './operations.js'
