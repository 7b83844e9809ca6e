// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

export { FinancesInvoicesApi } from './api.js'
export type * from './models.js'
export { operations } from './operations.js'
