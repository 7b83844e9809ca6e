// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

export { FinancesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
