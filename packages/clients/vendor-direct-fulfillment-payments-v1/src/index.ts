// Generated from the model vendorDirectFulfillmentPaymentsV1 by `npm run generate`. Never edited by hand.

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
