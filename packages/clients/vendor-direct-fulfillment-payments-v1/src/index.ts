// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentPaymentsApi } from './api.js'
export type {
  AdditionalDetails,
  AdditionalDetailsType,
  Address,
  ChargeDetails,
  ChargeDetailsType,
  ErrorEntry,
  InvoiceDetail,
  InvoiceItem,
  ItemQuantity,
  Money,
  PartyIdentification,
  SubmitInvoiceParams,
  SubmitInvoiceRequest,
  SubmitInvoiceResponse,
  TaxDetail,
  TaxDetailTaxType,
  TaxRegistrationDetail,
  TaxRegistrationDetailTaxRegistrationType,
  TransactionReference,
} from './models.js'
export { operations } from './operations.js'
