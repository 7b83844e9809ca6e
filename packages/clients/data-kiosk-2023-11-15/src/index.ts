// Generated from Amazon's model dataKiosk_2023-11-15. To change this file, see CONTRIBUTING.md.

export { DataKioskApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
