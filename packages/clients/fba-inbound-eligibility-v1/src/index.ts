// Generated from Amazon's model fbaInbound. To change this file, see CONTRIBUTING.md.

export { FbaInboundEligibilityApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
