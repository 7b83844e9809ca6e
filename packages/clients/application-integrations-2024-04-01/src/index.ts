// Generated from Amazon's model appIntegrations-2024-04-01. To change this file, see CONTRIBUTING.md.

export { ApplicationIntegrationsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
