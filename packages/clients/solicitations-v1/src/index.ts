// Generated from Amazon's model solicitations. To change this file, see CONTRIBUTING.md.

export { SolicitationsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
