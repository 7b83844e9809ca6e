// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** Period that an invoice covers. */
export interface BillingPeriod {
  /** Start of the billing period, in ISO 8601. */
  startDate: string
  /** End of the billing period, in ISO 8601. */
  endDate: string
}

/** Part of an amount, which can be split further. */
export interface Breakdown {
  /**
   * Kind of part. The possible values depend on the list: see `invoiceAmountBreakdowns`,
   * `invoiceSettlementBreakdowns` and `totalAmountBreakdown`.
   */
  breakdownType: BreakdownType
  /** Amount of this part. */
  breakdownAmount: Currency
  /** Smaller parts that make up this amount. */
  breakdowns?: Breakdown[] | undefined
}

/** An amount of money in a currency. */
export interface Currency {
  /** Currency, as a three-letter code in ISO 4217. */
  currencyCode: string
  /** Number of currency units, such as `10.99`. */
  currencyAmount: number
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

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Response of `getInvoice`: header and one page of line items. */
export interface GetInvoiceResponse {
  /** Parties, amounts and dates of the invoice. */
  invoiceHeader?: InvoiceHeader | undefined
  /** Line items of the invoice on this page. */
  invoiceItems?: InvoiceItem[] | undefined
  /** Token of the next page, for the parameter `nextTokenForLineItems`. Present if more line items follow. */
  nextTokenForLineItems?: string | undefined
}

/** Response of `getInvoiceHeaders`: one page of invoices. */
export interface GetInvoicesResponse {
  /** Headers of the invoices on this page. Can be empty, even if more pages follow. */
  invoices?: InvoiceHeader[] | undefined
  /** Number of invoice headers returned. */
  numOfRecords?: number | undefined
  /** Token of the next page, for the parameter `nextToken`. Absent on the last page. */
  nextToken?: string | undefined
}

/** Parties, amounts, status and dates of an invoice, without line items. */
export interface InvoiceHeader {
  /** Number that the invoice got when it was created. */
  invoiceNumber: string
  /**
   * State of the invoice. `IN_PROGRESS`: its processing is pending. `DEDUCTED` and `PARTIALLY_DEDUCTED` are for
   * accounts receivable (AR) invoices.
   */
  invoiceStatus: InvoiceHeaderInvoiceStatus
  /** Kind of invoice. `AP_INVENTORY`: accounts payable, for inventory. */
  invoiceType: InvoiceHeaderInvoiceType
  /** Period that the invoice covers. */
  billingPeriod?: BillingPeriod | undefined
  /** Party that pays the invoice. */
  payer: PartnerMetadata
  /** Party that receives the payment. */
  payee: PartnerMetadata
  /** ID of the invoice, for `getInvoice`. For `AP_INVENTORY` invoices, it has the form `InvoiceNumber~PayeeCode`. */
  invoiceIdentifier: string
  /** Date and time when the invoice was issued, in ISO 8601. */
  issueDate: string
  /** Date and time when the payment is due, in ISO 8601. */
  dueDate?: string | undefined
  /** Terms of payment, such as `NET30`. */
  paymentTerms?: string | undefined
  /** Total amount of the invoice. */
  invoiceAmount: Currency
  /**
   * Parts of the invoice amount. Possible values of `breakdownType`: `Total`, `InvoiceAmountWithoutTax`,
   * `TaxAmount`, `MiscCharges` (miscellaneous), `Other`.
   */
  invoiceAmountBreakdowns?: Breakdown[] | undefined
  /**
   * Parts of the settlement. Possible values of `breakdownType`: `AmountPaid`, `QueuedForPayment`,
   * `QuickPayDiscount`, `QuantityVarianceAmount`, `PriceVariance`, `Other`.
   */
  invoiceSettlementBreakdowns?: Breakdown[] | undefined
  /** IDs of related business objects, such as purchase orders. */
  relatedIdentifiers?: RelatedIdentifier[] | undefined
  /** Date and time when the invoice was created, in ISO 8601. */
  creationDate: string
  /** Date and time of the last update, in ISO 8601. */
  lastUpdatedDate: string
}

/** A line item of an invoice: goods or services with quantity and amounts. */
export interface InvoiceItem {
  /** ID that identifies the line item. */
  lineItemId: string
  /** Cost of one unit. */
  unitCost?: Currency | undefined
  /** Number of units. */
  quantity?: number | undefined
  /** Tax rates of the line item, each a country code and a rate, such as `DE 19`. */
  taxRateCodes?: string[] | undefined
  /** Total amount of the line item, including tax. */
  totalAmount: Currency
  /** Parts of the total amount. Possible values of `breakdownType`: `ItemCostWithoutTax`, `ItemTaxAmount`, `Other`. */
  totalAmountBreakdown?: Breakdown[] | undefined
  /** Kind, product or service, and matching result of the line item. */
  lineItemContext: LineItemContext
  /** IDs of business objects that are related to the line item. */
  relatedItemIdentifiers?: RelatedIdentifier[] | undefined
}

/** An ID of the product in a line item. */
export interface ItemIdentifier {
  /** Kind of ID. `EXTERNAL_ID`: an external ID given for the ASIN. */
  itemIdentifierName: ItemIdentifierName
  /** The product's ID of this kind. */
  itemIdentifierValue: string
}

/** Kind, product or service, and matching result of a line item. */
export interface LineItemContext {
  /** Whether the line item is for goods, services or something else. */
  lineItemType: LineItemContextLineItemType
  /** IDs of the product, such as its ASIN. */
  itemIdentifiers?: ItemIdentifier[] | undefined
  /** Description of the product or service. */
  itemDescription?: string | undefined
  /** Kind of charge, such as a damage allowance, a price protection or the FBA storage fee. */
  serviceChargeType?: LineItemContextServiceChargeType | undefined
  /** Start and end of the period that the charge is for. */
  serviceChargePeriod?: ServiceChargePeriod | undefined
  /** Result of matching the invoiced quantity with Amazon's systems. */
  matchingContext?: MatchingContext | undefined
}

/** Result of comparing quantity and price of a line item with the values that Amazon expects. */
export interface MatchingContext {
  /** Number of units that match. */
  matchedQuantity: number
  /** Amount of money that matches. */
  matchedAmount: Currency
  /** Difference between the expected and the actual number of units. */
  quantityVariance?: number | undefined
  /** Difference between the price that Amazon expects and the invoiced one. */
  priceVariance?: Currency | undefined
  /** Number of units already paid for. */
  paidQuantity?: number | undefined
  /** Amount of money already paid. */
  paidAmount?: Currency | undefined
  /** Reasons for the differences. */
  varianceReasons?: VarianceReason[] | undefined
}

/** A party to the invoice: its payer or payee. */
export interface PartnerMetadata {
  /** ID of the partner. For a vendor, the `vendorGroupID`. */
  partnerId: string
  /**
   * Kind of partner: a seller, a vendor or Amazon. The payer of an accounts payable invoice is `AMAZON`, for
   * example.
   */
  partnerType: PartnerMetadataPartnerType
  /** Entities that belong to the partner. */
  partnerEntities?: string[] | undefined
  /** Name of the payer or payee. */
  partnerName?: string | undefined
  /** Address of the payer or payee, in one string. */
  partnerAddress?: string | undefined
  /** Partner's number at the tax authority. */
  taxRegistrationNumber?: string | undefined
}

/** IDs of business objects of one kind, related to the invoice or line item. */
export interface RelatedIdentifier {
  /**
   * Kind of IDs. `ASN_IDS`: advance shipment notices. `UNIQUE_PAYMENT_IDS`: remittance numbers. `WAREHOUSE_ID`:
   * warehouse of the purchase order.
   */
  relatedIdentifierName: RelatedIdentifierName
  /** IDs of this kind. */
  relatedIdentifierValue: string[]
}

/** Start and end of the period that a service charge is for. */
export interface ServiceChargePeriod {
  /** Start of the period, in ISO 8601. */
  startDate: string
  /** End of the period, in ISO 8601. */
  endDate: string
}

/** Kind of difference between expected and actual values, with its causes. */
export interface VarianceReason {
  /** Kind of difference. `PQV`: purchase quantity variance. `PPV`: purchase price variance. */
  varianceType: VarianceReasonVarianceType
  /**
   * Causes of the difference. Possible values for `PPV`: `DEALBUY`, `PRODUCT_COST_NOT_ACTIVE`,
   * `PRODUCT_COST_NOT_REGISTERED`, `VENDOR_LOWERING_COST_AT_PO_CONFIRMATION`,
   * `CCOGS_PRICE_PROTECTION_AGREEMENT_PPA`, `FALSE_CCOGS_PPA`, `AMAZON_POC_LOWERING_COST_ON_PO`,
   * `REJECTED_PRICE_INCREASE_ON_PO`, `LIST_PRICE_DISCOUNT_ISSUES`, `ROUNDING_ISSUES`, `OTHER`. Possible values for
   * `PQV`: `UNRECOGNISED_ASIN`, `OVERBILLING`, `DUPLICATE_INVOICE_DEFECT`, `DELETED_APPOINTMENT`,
   * `NO_APPOINTMENT`, `SHORTAGES_IN_TRANSIT`, `ASIN_MISMATCH`, `FEED_DEFECTS`, `REJECTED_LINE_ITEM_ON_PO`,
   * `FAILED_PO_CONFIRMATION`, `OTHER`.
   */
  defectTypes?: VarianceReasonDefectTypes[] | undefined
}

/** Values of `Breakdown.breakdownType`. */
export type BreakdownType =
  | 'Total'
  | 'InvoiceAmountWithoutTax'
  | 'TaxAmount'
  | 'MiscCharges'
  | 'AmountPaid'
  | 'QueuedForPayment'
  | 'QuickPayDiscount'
  | 'QuantityVarianceAmount'
  | 'PriceVariance'
  | 'ItemCostWithoutTax'
  | 'ItemTaxAmount'
  | 'Other'
  | (string & {})

/** Values of `InvoiceHeader.invoiceStatus`. */
export type InvoiceHeaderInvoiceStatus =
  | 'IN_PROGRESS'
  | 'REJECTED'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_DEDUCTED'
  | 'PAID'
  | 'DEDUCTED'
  | (string & {})

/** Values of `InvoiceHeader.invoiceType`. */
export type InvoiceHeaderInvoiceType = 'AP_INVENTORY' | 'OTHER' | (string & {})

/** Values of `ItemIdentifier.itemIdentifierName`. */
export type ItemIdentifierName = 'ASIN' | 'EXTERNAL_ID' | 'SKU' | 'UPC' | 'EAN' | 'ISBN' | (string & {})

/** Values of `LineItemContext.lineItemType`. */
export type LineItemContextLineItemType = 'GOODS' | 'SERVICES' | 'OTHERS' | (string & {})

/** Values of `LineItemContext.serviceChargeType`. */
export type LineItemContextServiceChargeType =
  | 'DAMAGE_ALLOWANCE'
  | 'PRICE_PROTECTION'
  | 'FBA_INVENTORY_STORAGE_FEE'
  | 'OTHER'
  | (string & {})

/** Values of `PartnerMetadata.partnerType`. */
export type PartnerMetadataPartnerType = 'SELLER' | 'VENDOR' | 'AMAZON' | (string & {})

/** Values of `RelatedIdentifier.relatedIdentifierName`. */
export type RelatedIdentifierName =
  | 'PAYEE_CODE'
  | 'PURCHASE_ORDER_IDS'
  | 'SHORTAGE_INVOICE_IDS'
  | 'ASN_IDS'
  | 'RETURN_IDS'
  | 'AGREEMENT_IDS'
  | 'PRODUCT_LINE'
  | 'VENDOR_CODE'
  | 'UNIQUE_PAYMENT_IDS'
  | 'WAREHOUSE_ID'
  | (string & {})

/** Values of `VarianceReason.defectTypes`. */
export type VarianceReasonDefectTypes =
  | 'DEALBUY'
  | 'PRODUCT_COST_NOT_ACTIVE'
  | 'PRODUCT_COST_NOT_REGISTERED'
  | 'VENDOR_LOWERING_COST_AT_PO_CONFIRMATION'
  | 'CCOGS_PRICE_PROTECTION_AGREEMENT_PPA'
  | 'FALSE_CCOGS_PPA'
  | 'AMAZON_POC_LOWERING_COST_ON_PO'
  | 'REJECTED_PRICE_INCREASE_ON_PO'
  | 'LIST_PRICE_DISCOUNT_ISSUES'
  | 'ROUNDING_ISSUES'
  | 'UNRECOGNISED_ASIN'
  | 'OVERBILLING'
  | 'DUPLICATE_INVOICE_DEFECT'
  | 'DELETED_APPOINTMENT'
  | 'NO_APPOINTMENT'
  | 'SHORTAGES_IN_TRANSIT'
  | 'ASIN_MISMATCH'
  | 'FEED_DEFECTS'
  | 'REJECTED_LINE_ITEM_ON_PO'
  | 'FAILED_PO_CONFIRMATION'
  | 'OTHER'
  | (string & {})

/** Values of `VarianceReason.varianceType`. */
export type VarianceReasonVarianceType = 'PQV' | 'PPV' | 'OTHER' | (string & {})

/** Parameters of {@link FinancesInvoicesApi.getInvoice}. */
export interface GetInvoiceParams {
  /** ID of the Amazon store that the invoice belongs to. */
  marketplaceId: string
  /**
   * ID of the invoice, from `invoiceIdentifier` of its header. For `AP_INVENTORY` invoices, it has the form
   * `InvoiceNumber~PayeeCode`.
   */
  invoiceIdentifier: string
  /** Token of the next page, from `nextTokenForLineItems` of the previous response. Repeat the other parameters. */
  nextTokenForLineItems?: string | undefined
}

/** Parameters of {@link FinancesInvoicesApi.getInvoiceHeaders}. */
export type GetInvoiceHeadersParams =
  | Variant<GetInvoiceHeadersFields, 'fromIssueDate' | 'toIssueDate'>
  | Variant<GetInvoiceHeadersFields, never, 'fromIssueDate' | 'toIssueDate'>

/** Fields of {@link GetInvoiceHeadersParams}. */
export interface GetInvoiceHeadersFields {
  /** Only invoices of this Amazon store. */
  marketplaceId: string
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters. A page can be
   * empty: continue until the response has no `nextToken`.
   */
  nextToken?: string | undefined
  /**
   * Only invoices issued after this time, in ISO 8601. Requires `toIssueDate`, at most 90 days later. Default: 90
   * days before the request.
   */
  fromIssueDate?: string | Date | undefined
  /**
   * Only invoices issued before this time, in ISO 8601. Requires `fromIssueDate`, at most 90 days earlier.
   * Default: date of the request.
   */
  toIssueDate?: string | Date | undefined
  /** Only invoices changed after this time, in ISO 8601. */
  invoicesModifiedAfter?: string | Date | undefined
}
