// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

export interface AdditionalDetails {
  type: 'SUR' | 'OCR' | 'CartonCount'
  detail: string
  languageCode?: string
}

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  county?: string
  district?: string
  stateOrRegion?: string
  postalOrZipCode?: string
  /** At most 2 characters. */
  countryCode: string
  phone?: string
}

export interface AllowanceDetails {
  type: 'Discount' | 'DiscountIncentive' | 'Defective' | 'Promotional' | 'UnsaleableMerchandise' | 'Special'
  description?: string
  allowanceAmount: Money
  taxDetails?: TaxDetails[]
}

export interface ChargeDetails {
  type:
    | 'Freight'
    | 'Packing'
    | 'Duty'
    | 'Service'
    | 'SmallOrder'
    | 'InsurancePlacementCost'
    | 'InsuranceFee'
    | 'SpecialHandlingService'
    | 'CollectionAndRecyclingService'
    | 'EnvironmentalProtectionService'
    | 'TaxCollectedAtSource'
  description?: string
  chargeAmount: Money
  taxDetails?: TaxDetails[]
}

export interface CreditNoteDetails {
  referenceInvoiceNumber?: string
  debitNoteNumber?: string
  returnsReferenceNumber?: string
  /** ISO 8601 date and time. */
  goodsReturnDate?: string
  rmaId?: string
  coopReferenceNumber?: string
  consignorsReferenceNumber?: string
}

export interface Invoice {
  invoiceType: 'Invoice' | 'CreditNote'
  id: string
  referenceNumber?: string
  /** ISO 8601 date and time. */
  date: string
  remitToParty: PartyIdentification
  shipToParty?: PartyIdentification
  shipFromParty?: PartyIdentification
  billToParty?: PartyIdentification
  paymentTerms?: PaymentTerms
  invoiceTotal: Money
  taxDetails?: TaxDetails[]
  additionalDetails?: AdditionalDetails[]
  chargeDetails?: ChargeDetails[]
  allowanceDetails?: AllowanceDetails[]
  items?: InvoiceItem[]
}

export interface InvoiceItem {
  itemSequenceNumber: number
  amazonProductIdentifier?: string
  vendorProductIdentifier?: string
  invoicedQuantity: ItemQuantity
  netCost: Money
  netCostUnitOfMeasure?: NetCostUnitOfMeasure
  purchaseOrderNumber?: string
  hsnCode?: string
  creditNoteDetails?: CreditNoteDetails
  taxDetails?: TaxDetails[]
  chargeDetails?: ChargeDetails[]
  allowanceDetails?: AllowanceDetails[]
}

export interface ItemQuantity {
  amount: number
  unitOfMeasure: 'Cases' | 'Eaches'
  unitSize?: number
  totalWeight?: TotalWeight
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface Money {
  currencyCode?: string
  amount?: string
}

export type NetCostUnitOfMeasure = 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS'

export interface PartyIdentification {
  partyId: string
  address?: Address
  taxRegistrationDetails?: TaxRegistrationDetails[]
}

export interface PaymentTerms {
  type?: 'Basic' | 'EndOfMonth' | 'FixedDate' | 'Proximo' | 'PaymentDueUponReceiptOfInvoice' | 'LetterofCredit'
  discountPercent?: string
  discountDueDays?: number
  netDueDays?: number
}

export interface SubmitInvoicesRequest {
  invoices?: Invoice[]
}

export interface SubmitInvoicesResponse {
  payload?: TransactionId
  errors?: ModelError[]
}

export interface TaxDetails {
  taxType:
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
  taxRate?: string
  taxAmount: Money
  taxableAmount?: Money
}

export interface TaxRegistrationDetails {
  taxRegistrationType: 'VAT' | 'GST'
  taxRegistrationNumber: string
}

export interface TotalWeight {
  unitOfMeasure: 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS'
  amount: string
}

export interface TransactionId {
  transactionId?: string
}

/** Parameters of {@link VendorInvoicesApi.submitInvoices}. */
export interface SubmitInvoicesParams {
  body: SubmitInvoicesRequest
}
