// Generated from Amazon's model definitionsProductTypes_2020-09-01. To change this file, see CONTRIBUTING.md.

export { ProductTypeDefinitionsApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
