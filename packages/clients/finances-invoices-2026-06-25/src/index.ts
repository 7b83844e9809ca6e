// Generated from the model financesInvoices_2026-06-25 by `npm run generate`. Never edited by hand.

export { FinancesInvoicesApi } from './api.js'
export type {
  BillingPeriod,
  Breakdown,
  Currency,
  ErrorList,
  GetInvoiceHeadersParams,
  GetInvoiceParams,
  GetInvoiceResponse,
  GetInvoicesResponse,
  InvoiceHeader,
  InvoiceItem,
  ItemIdentifier,
  LineItemContext,
  MatchingContext,
  ModelError,
  PartnerMetadata,
  RelatedIdentifier,
  ServiceChargePeriod,
  VarianceReason,
} from './models.js'
export { operations } from './operations.js'
