// Generated from Amazon's model vendorDirectFulfillmentSandboxData_2021-10-28. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentSandboxTestDataApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
