// Generated from Amazon's model externalFulfillmentLocation_2026-07-30. To change this file, see CONTRIBUTING.md.

export { ExternalFulfillmentLocationApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
