// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

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
  type: AllowanceDetailsType
  description?: string
  allowanceAmount: Money
  taxDetails?: TaxDetails[]
}

export interface ChargeDetails {
  type: ChargeDetailsType
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

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface Invoice {
  invoiceType: InvoiceType
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
  unitOfMeasure: ItemQuantityUnitOfMeasure
  unitSize?: number
  totalWeight?: TotalWeight
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
  type?: PaymentTermsType
  discountPercent?: string
  discountDueDays?: number
  netDueDays?: number
}

export interface SubmitInvoicesRequest {
  invoices?: Invoice[]
}

export interface SubmitInvoicesResponse {
  payload?: TransactionId
  errors?: ErrorEntry[]
}

export interface TaxDetails {
  taxType: TaxDetailsTaxType
  taxRate?: string
  taxAmount: Money
  taxableAmount?: Money
}

export interface TaxRegistrationDetails {
  taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType
  taxRegistrationNumber: string
}

export interface TotalWeight {
  unitOfMeasure: TotalWeightUnitOfMeasure
  amount: string
}

export interface TransactionId {
  transactionId?: string
}

/** Values of `AdditionalDetails.type`. */
export type AdditionalDetailsType = 'SUR' | 'OCR' | 'CartonCount'

/** Values of `AllowanceDetails.type`. */
export type AllowanceDetailsType =
  | 'Discount'
  | 'DiscountIncentive'
  | 'Defective'
  | 'Promotional'
  | 'UnsaleableMerchandise'
  | 'Special'

/** Values of `ChargeDetails.type`. */
export type ChargeDetailsType =
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

/** Values of `Invoice.invoiceType`. */
export type InvoiceType = 'Invoice' | 'CreditNote'

/** Values of `ItemQuantity.unitOfMeasure`. */
export type ItemQuantityUnitOfMeasure = 'Cases' | 'Eaches'

/** Values of `PaymentTerms.type`. */
export type PaymentTermsType =
  | 'Basic'
  | 'EndOfMonth'
  | 'FixedDate'
  | 'Proximo'
  | 'PaymentDueUponReceiptOfInvoice'
  | 'LetterofCredit'

/** Values of `TaxDetails.taxType`. */
export type TaxDetailsTaxType =
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

/** Values of `TaxRegistrationDetails.taxRegistrationType`. */
export type TaxRegistrationDetailsTaxRegistrationType = 'VAT' | 'GST'

/** Values of `TotalWeight.unitOfMeasure`. */
export type TotalWeightUnitOfMeasure = 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS'

/** Parameters of {@link VendorInvoicesApi.submitInvoices}. */
export interface SubmitInvoicesParams {
  body: SubmitInvoicesRequest
}
