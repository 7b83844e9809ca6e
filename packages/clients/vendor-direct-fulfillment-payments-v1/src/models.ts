// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

export interface AdditionalDetails {
  type: AdditionalDetailsType
  detail: string
  languageCode?: string | undefined
}

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city: string
  county?: string | undefined
  district?: string | undefined
  stateOrRegion: string
  postalCode: string
  countryCode: string
  phone?: string | undefined
}

export interface ChargeDetails {
  type: ChargeDetailsType
  chargeAmount: Money
  taxDetails?: TaxDetail[] | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface InvoiceDetail {
  invoiceNumber: string
  /** ISO 8601 date and time. */
  invoiceDate: string
  referenceNumber?: string | undefined
  remitToParty: PartyIdentification
  shipFromParty: PartyIdentification
  billToParty?: PartyIdentification | undefined
  shipToCountryCode?: string | undefined
  paymentTermsCode?: string | undefined
  invoiceTotal: Money
  taxTotals?: TaxDetail[] | undefined
  additionalDetails?: AdditionalDetails[] | undefined
  chargeDetails?: ChargeDetails[] | undefined
  items: InvoiceItem[]
}

export interface InvoiceItem {
  itemSequenceNumber: string
  buyerProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  invoicedQuantity: ItemQuantity
  netCost: Money
  purchaseOrderNumber: string
  vendorOrderNumber?: string | undefined
  hsnCode?: string | undefined
  taxDetails?: TaxDetail[] | undefined
  chargeDetails?: ChargeDetails[] | undefined
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
  address?: Address | undefined
  taxRegistrationDetails?: TaxRegistrationDetail[] | undefined
}

export interface SubmitInvoiceRequest {
  invoices?: InvoiceDetail[] | undefined
}

export interface SubmitInvoiceResponse {
  payload?: TransactionReference | undefined
  errors?: ErrorEntry[] | undefined
}

export interface TaxDetail {
  taxType: TaxDetailTaxType
  taxRate?: string | undefined
  taxAmount: Money
  taxableAmount?: Money | undefined
}

export interface TaxRegistrationDetail {
  taxRegistrationType?: TaxRegistrationDetailTaxRegistrationType | undefined
  taxRegistrationNumber: string
  taxRegistrationAddress?: Address | undefined
  taxRegistrationMessage?: string | undefined
}

export interface TransactionReference {
  transactionId?: string | undefined
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
