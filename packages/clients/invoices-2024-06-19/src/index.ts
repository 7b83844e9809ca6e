// Generated from Amazon's model InvoicesApiModel_2024-06-19. To change this file, see CONTRIBUTING.md.

export { InvoicesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
