// Generated from the model vendorInvoices by `npm run generate`. Never edited by hand.

export { VendorInvoicesApi } from './api.js'
export type {
  AdditionalDetails,
  Address,
  AllowanceDetails,
  ChargeDetails,
  CreditNoteDetails,
  Invoice,
  InvoiceItem,
  ItemQuantity,
  ModelError,
  Money,
  NetCostUnitOfMeasure,
  PartyIdentification,
  PaymentTerms,
  SubmitInvoicesParams,
  SubmitInvoicesRequest,
  SubmitInvoicesResponse,
  TaxDetails,
  TaxRegistrationDetails,
  TotalWeight,
  TransactionId,
} from './models.js'
export { operations } from './operations.js'
