// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

export { FbaInventoryApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
