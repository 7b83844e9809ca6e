// Generated from Amazon's model easyShip_2022-03-23. To change this file, see CONTRIBUTING.md.

export { EasyShipApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
