// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

/** Further information in an invoice, for tax or other purposes. */
export interface AdditionalDetails {
  /** Kind of information. `SUR` is an additional tax on something already taxed. Amazon does not explain `OCR`. */
  type: AdditionalDetailsType
  /** Text of the information. */
  detail: string
  /** Language code of `detail`. */
  languageCode?: string | undefined
}

/** Address of a party. */
export interface Address {
  /** Name of the person or organization at the address. */
  name: string
  /** First line of the street address. */
  addressLine1: string
  /** Second line of the street address. */
  addressLine2?: string | undefined
  /** Third line of the street address. */
  addressLine3?: string | undefined
  /** City of the party. */
  city: string
  /** County of the party. */
  county?: string | undefined
  /** District of the party. */
  district?: string | undefined
  /** State or region of the party. */
  stateOrRegion: string
  /** Postal code. It can have letters, digits, spaces and punctuation. */
  postalCode: string
  /** Two-letter country code in ISO 3166-1 alpha-2. */
  countryCode: string
  /** Phone number at the address. */
  phone?: string | undefined
}

/** One additional charge and its taxes. */
export interface ChargeDetails {
  /**
   * Kind of charge. `FULFILLMENT`: receiving and storing products, and processing orders. `MARKETINGINSERT`:
   * advertising inserted into parcels. `FREIGHTOUT`: shipping to the buyer, with insurance.
   * `TAX_COLLECTED_AT_SOURCE`: tax that the seller collects from the buyer.
   */
  type: ChargeDetailsType
  /** Amount of the charge in money. */
  chargeAmount: Money
  /** Taxes on the charge. */
  taxDetails?: TaxDetail[] | undefined
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

/** An invoice for direct fulfillment orders. */
export interface InvoiceDetail {
  /** Unique number of the invoice. */
  invoiceNumber: string
  /** Date and time of the invoice. ISO 8601 date and time. */
  invoiceDate: string
  /** Further unique number, for regulations or other purposes. */
  referenceNumber?: string | undefined
  /** Party that receives the payment. */
  remitToParty: PartyIdentification
  /** Vendor's warehouse, with its code as in the order. */
  shipFromParty: PartyIdentification
  /** Party to which the invoice is addressed. */
  billToParty?: PartyIdentification | undefined
  /** Code of the country to which the order is shipped. */
  shipToCountryCode?: string | undefined
  /** Payment terms of the invoice. */
  paymentTermsCode?: string | undefined
  /** Total amount of the invoice. */
  invoiceTotal: Money
  /** Taxes of the invoice, one entry for each tax. */
  taxTotals?: TaxDetail[] | undefined
  /** Further information, for tax or other purposes. */
  additionalDetails?: AdditionalDetails[] | undefined
  /** Total charges for all items. */
  chargeDetails?: ChargeDetails[] | undefined
  /** Invoiced items. */
  items: InvoiceItem[]
}

/** One item of an invoice. */
export interface InvoiceItem {
  /** Number of the item in the purchase order, beginning with 1. */
  itemSequenceNumber: string
  /** ASIN of the item. */
  buyerProductIdentifier?: string | undefined
  /** Vendor's ID of the item. */
  vendorProductIdentifier?: string | undefined
  /** Number of invoiced units. */
  invoicedQuantity: ItemQuantity
  /** Net cost of the item, before tax. */
  netCost: Money
  /** Number of the purchase order: 8 letters or digits. */
  purchaseOrderNumber: string
  /** Vendor's number of the order. */
  vendorOrderNumber?: string | undefined
  /** Tax code in the Harmonized System of Nomenclature (HSN). It must not have letters. */
  hsnCode?: string | undefined
  /** Taxes on the item. */
  taxDetails?: TaxDetail[] | undefined
  /** Additional charges for the item. */
  chargeDetails?: ChargeDetails[] | undefined
}

/** A number of units. */
export interface ItemQuantity {
  /** Number of units. */
  amount: number
  /** Unit in which `amount` is counted. */
  unitOfMeasure: string
}

/** An amount of money and its currency. */
export interface Money {
  /** Currency code in ISO 4217, such as `USD`. */
  currencyCode: string
  /** Decimal amount in the currency of `currencyCode`. */
  amount: string
}

/** A party of an invoice, with its address and tax registrations. */
export interface PartyIdentification {
  /** ID assigned to the party. */
  partyId: string
  /** Address of the party. */
  address?: Address | undefined
  /** Tax registrations of the party. */
  taxRegistrationDetails?: TaxRegistrationDetail[] | undefined
}

/** Request to `submitInvoice`. */
export interface SubmitInvoiceRequest {
  /** Invoices to submit. At least 1 item. */
  invoices?: InvoiceDetail[] | undefined
}

/** Response of `submitInvoice`. */
export interface SubmitInvoiceResponse {
  /** Transaction ID of the submission. */
  payload?: TransactionReference | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One tax, with its rate and amount. */
export interface TaxDetail {
  /**
   * Kind of tax. India: `CGST`, `SGST`, `UTGST`, `IGST` (between states). `CESS`: tax on a tax, for a special
   * purpose. Value-added tax: `VAT`, `DomesticVAT`, `MwSt.` (German), `TVA` (French). Others: `GST` (goods and
   * services), `PST` (Canadian provinces), `ST` (sales tax), `Consumption`, `MutuallyDefined` (agreed between
   * Amazon and the vendor).
   */
  taxType: TaxDetailTaxType
  /** Tax percentage as a decimal number. */
  taxRate?: string | undefined
  /** Amount of the tax on the invoice or the item. */
  taxAmount: Money
  /** Amount to which `taxRate` applies. */
  taxableAmount?: Money | undefined
}

/** One tax registration of a party. */
export interface TaxRegistrationDetail {
  /** Whether the registration is for VAT or for GST. */
  taxRegistrationType?: TaxRegistrationDetailTaxRegistrationType | undefined
  /** Tax number, such as a VAT ID or a consumption tax ID. */
  taxRegistrationNumber: string
  /** Address that belongs to the tax number. */
  taxRegistrationAddress?: Address | undefined
  /** Message with further tax details. */
  taxRegistrationMessage?: string | undefined
}

/** Transaction ID of a submission. */
export interface TransactionReference {
  /** ID (GUID) of the transaction. The Transaction Status API returns its status. */
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
  /** One or more invoices. */
  body: SubmitInvoiceRequest
}
