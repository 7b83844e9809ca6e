// Generated from Amazon's model awd_2024-05-09. To change this file, see CONTRIBUTING.md.

export { AmazonWarehousingAndDistributionApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
