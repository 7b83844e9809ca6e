// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentPaymentsApi } from './api.js'
export type {
  AdditionalDetails,
  Address,
  ChargeDetails,
  InvoiceDetail,
  InvoiceItem,
  ItemQuantity,
  ModelError,
  Money,
  PartyIdentification,
  SubmitInvoiceParams,
  SubmitInvoiceRequest,
  SubmitInvoiceResponse,
  TaxDetail,
  TaxRegistrationDetail,
  TransactionReference,
} from './models.js'
export { operations } from './operations.js'
