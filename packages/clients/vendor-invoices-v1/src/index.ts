// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

export { VendorInvoicesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
