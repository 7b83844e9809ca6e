// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

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
  city?: string | undefined
  county?: string | undefined
  district?: string | undefined
  stateOrRegion?: string | undefined
  postalOrZipCode?: string | undefined
  /** At most 2 characters. */
  countryCode: string
  phone?: string | undefined
}

export interface AllowanceDetails {
  type: AllowanceDetailsType
  description?: string | undefined
  allowanceAmount: Money
  taxDetails?: TaxDetails[] | undefined
}

export interface ChargeDetails {
  type: ChargeDetailsType
  description?: string | undefined
  chargeAmount: Money
  taxDetails?: TaxDetails[] | undefined
}

export interface CreditNoteDetails {
  referenceInvoiceNumber?: string | undefined
  debitNoteNumber?: string | undefined
  returnsReferenceNumber?: string | undefined
  /** ISO 8601 date and time. */
  goodsReturnDate?: string | undefined
  rmaId?: string | undefined
  coopReferenceNumber?: string | undefined
  consignorsReferenceNumber?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface Invoice {
  invoiceType: InvoiceType
  id: string
  referenceNumber?: string | undefined
  /** ISO 8601 date and time. */
  date: string
  remitToParty: PartyIdentification
  shipToParty?: PartyIdentification | undefined
  shipFromParty?: PartyIdentification | undefined
  billToParty?: PartyIdentification | undefined
  paymentTerms?: PaymentTerms | undefined
  invoiceTotal: Money
  taxDetails?: TaxDetails[] | undefined
  additionalDetails?: AdditionalDetails[] | undefined
  chargeDetails?: ChargeDetails[] | undefined
  allowanceDetails?: AllowanceDetails[] | undefined
  items?: InvoiceItem[] | undefined
}

export interface InvoiceItem {
  itemSequenceNumber: number
  amazonProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  invoicedQuantity: ItemQuantity
  netCost: Money
  netCostUnitOfMeasure?: NetCostUnitOfMeasure | undefined
  purchaseOrderNumber?: string | undefined
  hsnCode?: string | undefined
  creditNoteDetails?: CreditNoteDetails | undefined
  taxDetails?: TaxDetails[] | undefined
  chargeDetails?: ChargeDetails[] | undefined
  allowanceDetails?: AllowanceDetails[] | undefined
}

export interface ItemQuantity {
  amount: number
  unitOfMeasure: ItemQuantityUnitOfMeasure
  unitSize?: number | undefined
  totalWeight?: TotalWeight | undefined
}

export interface Money {
  currencyCode?: string | undefined
  amount?: string | undefined
}

export type NetCostUnitOfMeasure = 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS'

export interface PartyIdentification {
  partyId: string
  address?: Address | undefined
  taxRegistrationDetails?: TaxRegistrationDetails[] | undefined
}

export interface PaymentTerms {
  type?: PaymentTermsType | undefined
  discountPercent?: string | undefined
  discountDueDays?: number | undefined
  netDueDays?: number | undefined
}

export interface SubmitInvoicesRequest {
  invoices?: Invoice[] | undefined
}

export interface SubmitInvoicesResponse {
  payload?: TransactionId | undefined
  errors?: ErrorEntry[] | undefined
}

export interface TaxDetails {
  taxType: TaxDetailsTaxType
  taxRate?: string | undefined
  taxAmount: Money
  taxableAmount?: Money | undefined
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
  transactionId?: string | undefined
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
