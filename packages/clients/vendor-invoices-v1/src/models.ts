// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

/** Further information from the vendor, for tax or other purposes. */
export interface AdditionalDetails {
  /** Kind of information: surtax (`SUR`), `OCR`, or total number of invoiced cartons (`CartonCount`). */
  type: AdditionalDetailsType
  /** The information itself. */
  detail: string
  /** Code of the language of `detail`. */
  languageCode?: string | undefined
}

/** Postal address of a party. */
export interface Address {
  /** Name of the person or organization at this address. */
  name: string
  /** First line of the street address. */
  addressLine1: string
  /** Second line of the street address. */
  addressLine2?: string | undefined
  /** Third line of the street address. */
  addressLine3?: string | undefined
  /** City of the address. */
  city?: string | undefined
  /** County of the address. */
  county?: string | undefined
  /** District of the address. */
  district?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** Postal or ZIP code of the address. It can contain letters, digits, spaces and punctuation. */
  postalOrZipCode?: string | undefined
  /** Two-letter country code of the address, in ISO 3166-1 alpha-2. At most 2 characters. */
  countryCode: string
  /** Phone number of the person or organization at this address. */
  phone?: string | undefined
}

/** An allowance (reduction) with its taxes. */
export interface AllowanceDetails {
  /** Reason for the allowance. */
  type: AllowanceDetailsType
  /** Explanation of the allowance, as free text. */
  description?: string | undefined
  /** Total amount of the allowance. */
  allowanceAmount: Money
  /** Taxes on the allowance. */
  taxDetails?: TaxDetails[] | undefined
}

/** A charge with its taxes. */
export interface ChargeDetails {
  /** Reason for the charge. */
  type: ChargeDetailsType
  /** Explanation of the charge, as free text. */
  description?: string | undefined
  /** Total amount of the charge. */
  chargeAmount: Money
  /** Taxes on the charge. */
  taxDetails?: TaxDetails[] | undefined
}

/** References that Amazon needs to process a credit note. Only if `invoiceType` is `CreditNote`. */
export interface CreditNoteDetails {
  /** Number of the one invoice that the credit note corrects. Required for accounts payable (AP) credit notes. */
  referenceInvoiceNumber?: string | undefined
  /** Number of Amazon's debit note. Recommended for credit notes about returns and COOP agreements. */
  debitNoteNumber?: string | undefined
  /** Number of the returns notice. Required for credit notes about returns. */
  returnsReferenceNumber?: string | undefined
  /**
   * Date and time when the vendor received the returned goods. Required for credit notes about returns. ISO 8601
   * date and time.
   */
  goodsReturnDate?: string | undefined
  /** ID of the return merchandise authorization (RMA), if one exists. */
  rmaId?: string | undefined
  /** Reference number of the COOP agreement. Amazon may reject a COOP credit note without it or `debitNoteNumber`. */
  coopReferenceNumber?: string | undefined
  /** Consignor reference number (VRET number), if Amazon generated one. */
  consignorsReferenceNumber?: string | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** An invoice or credit note from the vendor to Amazon. */
export interface Invoice {
  /** Whether the document demands payment (`Invoice`) or reduces an earlier charge (`CreditNote`). */
  invoiceType: InvoiceType
  /** Unique number of the invoice or credit note. Amazon rejects documents without it. */
  id: string
  /** Further unique number of the document, for regulatory or other purposes. */
  referenceNumber?: string | undefined
  /**
   * Date and time when the vendor's accounting created the document. An invoice must not be older than its
   * purchase order. ISO 8601 date and time.
   */
  date: string
  /** The party that receives the payment. */
  remitToParty: PartyIdentification
  /** The party that receives the goods. */
  shipToParty?: PartyIdentification | undefined
  /** The party that sends the goods. */
  shipFromParty?: PartyIdentification | undefined
  /** The party that pays, to which the document is addressed. */
  billToParty?: PartyIdentification | undefined
  /** Due dates and early payment discount. */
  paymentTerms?: PaymentTerms | undefined
  /** Total of the document with all taxes and charges, less allowances, before any discount for early payment. */
  invoiceTotal: Money
  /** Total taxes of all line items. */
  taxDetails?: TaxDetails[] | undefined
  /** Further information from the vendor, for tax or other purposes. */
  additionalDetails?: AdditionalDetails[] | undefined
  /** Total charges of all line items. */
  chargeDetails?: ChargeDetails[] | undefined
  /** Total allowances of all line items. */
  allowanceDetails?: AllowanceDetails[] | undefined
  /** Line items of the document. */
  items?: InvoiceItem[] | undefined
}

/** One line item of an invoice or credit note. */
export interface InvoiceItem {
  /** Unique number of the line item within the document. */
  itemSequenceNumber: number
  /** ASIN of the item. */
  amazonProductIdentifier?: string | undefined
  /** The vendor's product ID for the item, the same as in the purchase order. */
  vendorProductIdentifier?: string | undefined
  /** Quantity invoiced. It must be greater than zero. */
  invoicedQuantity: ItemQuantity
  /**
   * Net cost of one unit, without VAT. It must be above zero and equal the cost on the order. For items priced by
   * weight, `netCostUnitOfMeasure` is its unit.
   */
  netCost: Money
  /** Unit of weight to which `netCost` applies, for items that are ordered in cases and priced by weight. */
  netCostUnitOfMeasure?: NetCostUnitOfMeasure | undefined
  /**
   * Number of the purchase order, an alphanumeric code of 8 characters. Required if `invoiceType` is `Invoice`,
   * not for a `CreditNote`.
   */
  purchaseOrderNumber?: string | undefined
  /** HSN tax code (Harmonized System of Nomenclature). It must not contain letters. */
  hsnCode?: string | undefined
  /** References for a credit note. Required if `invoiceType` is `CreditNote`, otherwise omitted. */
  creditNoteDetails?: CreditNoteDetails | undefined
  /** Taxes on this line item. */
  taxDetails?: TaxDetails[] | undefined
  /** Charges for this line item. */
  chargeDetails?: ChargeDetails[] | undefined
  /** Allowances for this line item. */
  allowanceDetails?: AllowanceDetails[] | undefined
}

/** A quantity of an item, in cases or in single pieces. */
export interface ItemQuantity {
  /** Number of units. It must not be zero. At least 1. */
  amount: number
  /** Unit of `amount`: cases that contain several pieces, or single pieces (`Eaches`). */
  unitOfMeasure: ItemQuantityUnitOfMeasure
  /** Number of pieces in a case, if `unitOfMeasure` is `Cases`. */
  unitSize?: number | undefined
  /** Total weight of the units, for items sold by weight. */
  totalWeight?: TotalWeight | undefined
}

/** An amount of money with its currency. */
export interface Money {
  /** Currency of the amount, as a three-letter code in ISO 4217. */
  currencyCode?: string | undefined
  /** The amount, in units of the currency. */
  amount?: string | undefined
}

/** Unit of weight to which the net cost applies, for items ordered in cases and priced by weight. */
export type NetCostUnitOfMeasure = 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS'

/** ID, address and tax registrations of a party. */
export interface PartyIdentification {
  /** ID of the party, such as a vendor code or a warehouse code. */
  partyId: string
  /** Address of the party. */
  address?: Address | undefined
  /** Tax registrations of the party. */
  taxRegistrationDetails?: TaxRegistrationDetails[] | undefined
}

/** Due date and early payment discount of an invoice, counted from the invoice date. */
export interface PaymentTerms {
  /**
   * Kind of payment term. `Basic`: as agreed. `EndOfMonth`: at the end of the month. `Proximo`: at the end of the
   * following month. `LetterofCredit`: a bank guarantees payment.
   */
  type?: PaymentTermsType | undefined
  /** Discount for early payment in percent, valid for `discountDueDays`. */
  discountPercent?: string | undefined
  /** Calendar days after the invoice date during which the discount is valid. */
  discountDueDays?: number | undefined
  /** Calendar days after the invoice date until the total is due. */
  netDueDays?: number | undefined
}

/** Request of `submitInvoices`. */
export interface SubmitInvoicesRequest {
  /** The invoices and credit notes to submit. */
  invoices?: Invoice[] | undefined
}

/** Response of `submitInvoices`. */
export interface SubmitInvoicesResponse {
  /** ID of the transaction that processes the invoices. */
  payload?: TransactionId | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A tax on an amount. */
export interface TaxDetails {
  /**
   * Kind of tax. `CGST`, `SGST`, `UTGST` and `IGST` are India's goods and services taxes. `MwSt.` and `TVA` are
   * VAT in German and French. `ST` is sales tax.
   */
  taxType: TaxDetailsTaxType
  /** Rate of the tax in percent, as a decimal number: in Amazon's examples, `9` is 9%. */
  taxRate?: string | undefined
  /** Total tax on the invoice or the item. */
  taxAmount: Money
  /** Amount to which `taxRate` applies. */
  taxableAmount?: Money | undefined
}

/** Tax registration of a party. */
export interface TaxRegistrationDetails {
  /** Kind of tax: value-added tax (`VAT`) or goods and services tax (`GST`). */
  taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType
  /** Registration number of the party, such as a VAT ID or a consumption tax ID. */
  taxRegistrationNumber: string
}

/** Total weight of the invoiced item. Only for items sold by weight. */
export interface TotalWeight {
  /** Unit of `amount`. */
  unitOfMeasure: TotalWeightUnitOfMeasure
  /** Weight, in `unitOfMeasure`. */
  amount: string
}

/** ID of an asynchronous transaction. */
export interface TransactionId {
  /** GUID of the transaction. Pass it to `getTransaction` of the Vendor Transaction Status API to get the result. */
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
  /** The invoices and credit notes to submit. */
  body: SubmitInvoicesRequest
}
