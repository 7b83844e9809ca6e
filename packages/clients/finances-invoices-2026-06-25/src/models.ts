// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

export interface BillingPeriod {
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  endDate: string
}

export interface Breakdown {
  breakdownType: string
  breakdownAmount: Currency
  breakdowns?: Breakdown[] | undefined
}

export interface Currency {
  currencyCode: string
  currencyAmount: number
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GetInvoiceResponse {
  invoiceHeader?: InvoiceHeader | undefined
  invoiceItems?: InvoiceItem[] | undefined
  nextTokenForLineItems?: string | undefined
}

export interface GetInvoicesResponse {
  invoices?: InvoiceHeader[] | undefined
  numOfRecords?: number | undefined
  nextToken?: string | undefined
}

export interface InvoiceHeader {
  invoiceNumber: string
  invoiceStatus: InvoiceHeaderInvoiceStatus
  invoiceType: InvoiceHeaderInvoiceType
  billingPeriod?: BillingPeriod | undefined
  payer: PartnerMetadata
  payee: PartnerMetadata
  invoiceIdentifier: string
  /** ISO 8601 date and time. */
  issueDate: string
  /** ISO 8601 date and time. */
  dueDate?: string | undefined
  paymentTerms?: string | undefined
  invoiceAmount: Currency
  invoiceAmountBreakdowns?: Breakdown[] | undefined
  invoiceSettlementBreakdowns?: Breakdown[] | undefined
  relatedIdentifiers?: RelatedIdentifier[] | undefined
  /** ISO 8601 date and time. */
  creationDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
}

export interface InvoiceItem {
  lineItemId: string
  unitCost?: Currency | undefined
  quantity?: number | undefined
  taxRateCodes?: string[] | undefined
  totalAmount: Currency
  totalAmountBreakdown?: Breakdown[] | undefined
  lineItemContext: LineItemContext
  relatedItemIdentifiers?: RelatedIdentifier[] | undefined
}

export interface ItemIdentifier {
  itemIdentifierName: ItemIdentifierName
  itemIdentifierValue: string
}

export interface LineItemContext {
  lineItemType: LineItemContextLineItemType
  itemIdentifiers?: ItemIdentifier[] | undefined
  itemDescription?: string | undefined
  serviceChargeType?: LineItemContextServiceChargeType | undefined
  serviceChargePeriod?: ServiceChargePeriod | undefined
  matchingContext?: MatchingContext | undefined
}

export interface MatchingContext {
  matchedQuantity: number
  matchedAmount: Currency
  quantityVariance?: number | undefined
  priceVariance?: Currency | undefined
  paidQuantity?: number | undefined
  paidAmount?: Currency | undefined
  varianceReasons?: VarianceReason[] | undefined
}

export interface PartnerMetadata {
  partnerId: string
  partnerType: PartnerMetadataPartnerType
  partnerEntities?: string[] | undefined
  partnerName?: string | undefined
  partnerAddress?: string | undefined
  taxRegistrationNumber?: string | undefined
}

export interface RelatedIdentifier {
  relatedIdentifierName: RelatedIdentifierName
  relatedIdentifierValue: string[]
}

export interface ServiceChargePeriod {
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  endDate: string
}

export interface VarianceReason {
  varianceType: VarianceReasonVarianceType
  defectTypes?: string[] | undefined
}

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

/** Values of `VarianceReason.varianceType`. */
export type VarianceReasonVarianceType = 'PQV' | 'PPV' | 'OTHER' | (string & {})

/** Parameters of {@link FinancesInvoicesApi.getInvoice}. */
export interface GetInvoiceParams {
  marketplaceId: string
  invoiceIdentifier: string
  nextTokenForLineItems?: string | undefined
}

/** Parameters of {@link FinancesInvoicesApi.getInvoiceHeaders}. */
export interface GetInvoiceHeadersParams {
  marketplaceId: string
  nextToken?: string | undefined
  /** ISO 8601 date and time. */
  fromIssueDate?: string | Date | undefined
  /** ISO 8601 date and time. */
  toIssueDate?: string | Date | undefined
  /** ISO 8601 date and time. */
  invoicesModifiedAfter?: string | Date | undefined
}
