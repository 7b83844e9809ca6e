// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

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
