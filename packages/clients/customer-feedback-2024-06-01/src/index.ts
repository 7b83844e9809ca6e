// Generated from Amazon's model customerFeedback_2024-06-01. To change this file, see CONTRIBUTING.md.

export { CustomerFeedbackApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
