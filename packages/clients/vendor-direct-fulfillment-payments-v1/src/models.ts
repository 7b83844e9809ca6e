// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

export interface AdditionalDetails {
  type: AdditionalDetailsType
  detail: string
  languageCode?: string
}

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city: string
  county?: string
  district?: string
  stateOrRegion: string
  postalCode: string
  countryCode: string
  phone?: string
}

export interface ChargeDetails {
  type: ChargeDetailsType
  chargeAmount: Money
  taxDetails?: TaxDetail[]
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface InvoiceDetail {
  invoiceNumber: string
  /** ISO 8601 date and time. */
  invoiceDate: string
  referenceNumber?: string
  remitToParty: PartyIdentification
  shipFromParty: PartyIdentification
  billToParty?: PartyIdentification
  shipToCountryCode?: string
  paymentTermsCode?: string
  invoiceTotal: Money
  taxTotals?: TaxDetail[]
  additionalDetails?: AdditionalDetails[]
  chargeDetails?: ChargeDetails[]
  items: InvoiceItem[]
}

export interface InvoiceItem {
  itemSequenceNumber: string
  buyerProductIdentifier?: string
  vendorProductIdentifier?: string
  invoicedQuantity: ItemQuantity
  netCost: Money
  purchaseOrderNumber: string
  vendorOrderNumber?: string
  hsnCode?: string
  taxDetails?: TaxDetail[]
  chargeDetails?: ChargeDetails[]
}

export interface ItemQuantity {
  amount: number
  unitOfMeasure: string
}

export interface Money {
  currencyCode: string
  amount: string
}

export interface PartyIdentification {
  partyId: string
  address?: Address
  taxRegistrationDetails?: TaxRegistrationDetail[]
}

export interface SubmitInvoiceRequest {
  invoices?: InvoiceDetail[]
}

export interface SubmitInvoiceResponse {
  payload?: TransactionReference
  errors?: ErrorEntry[]
}

export interface TaxDetail {
  taxType: TaxDetailTaxType
  taxRate?: string
  taxAmount: Money
  taxableAmount?: Money
}

export interface TaxRegistrationDetail {
  taxRegistrationType?: TaxRegistrationDetailTaxRegistrationType
  taxRegistrationNumber: string
  taxRegistrationAddress?: Address
  taxRegistrationMessage?: string
}

export interface TransactionReference {
  transactionId?: string
}

/** Values of `AdditionalDetails.type`. */
export type AdditionalDetailsType = 'SUR' | 'OCR'

/** Values of `ChargeDetails.type`. */
export type ChargeDetailsType =
  | 'GIFTWRAP'
  | 'FULFILLMENT'
  | 'MARKETINGINSERT'
  | 'PACKAGING'
  | 'LOADING'
  | 'FREIGHTOUT'
  | 'TAX_COLLECTED_AT_SOURCE'

/** Values of `TaxDetail.taxType`. */
export type TaxDetailTaxType =
  | 'CGST'
  | 'SGST'
  | 'CESS'
  | 'UTGST'
  | 'IGST'
  | 'MwSt.'
  | 'PST'
  | 'TVA'
  | 'VAT'
  | 'GST'
  | 'ST'
  | 'Consumption'
  | 'MutuallyDefined'
  | 'DomesticVAT'

/** Values of `TaxRegistrationDetail.taxRegistrationType`. */
export type TaxRegistrationDetailTaxRegistrationType = 'VAT' | 'GST'

/** Parameters of {@link VendorDirectFulfillmentPaymentsApi.submitInvoice}. */
export interface SubmitInvoiceParams {
  body: SubmitInvoiceRequest
}
