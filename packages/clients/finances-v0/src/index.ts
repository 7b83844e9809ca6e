// Generated from Amazon's model financesV0. To change this file, see CONTRIBUTING.md.

export { FinancesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
