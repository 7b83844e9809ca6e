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
  breakdowns?: Breakdown[]
}

export interface Currency {
  currencyCode: string
  currencyAmount: number
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GetInvoiceResponse {
  invoiceHeader?: InvoiceHeader
  invoiceItems?: InvoiceItem[]
  nextTokenForLineItems?: string
}

export interface GetInvoicesResponse {
  invoices?: InvoiceHeader[]
  numOfRecords?: number
  nextToken?: string
}

export interface InvoiceHeader {
  invoiceNumber: string
  invoiceStatus: InvoiceHeaderInvoiceStatus
  invoiceType: InvoiceHeaderInvoiceType
  billingPeriod?: BillingPeriod
  payer: PartnerMetadata
  payee: PartnerMetadata
  invoiceIdentifier: string
  /** ISO 8601 date and time. */
  issueDate: string
  /** ISO 8601 date and time. */
  dueDate?: string
  paymentTerms?: string
  invoiceAmount: Currency
  invoiceAmountBreakdowns?: Breakdown[]
  invoiceSettlementBreakdowns?: Breakdown[]
  relatedIdentifiers?: RelatedIdentifier[]
  /** ISO 8601 date and time. */
  creationDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate: string
}

export interface InvoiceItem {
  lineItemId: string
  unitCost?: Currency
  quantity?: number
  taxRateCodes?: string[]
  totalAmount: Currency
  totalAmountBreakdown?: Breakdown[]
  lineItemContext: LineItemContext
  relatedItemIdentifiers?: RelatedIdentifier[]
}

export interface ItemIdentifier {
  itemIdentifierName: ItemIdentifierName
  itemIdentifierValue: string
}

export interface LineItemContext {
  lineItemType: LineItemContextLineItemType
  itemIdentifiers?: ItemIdentifier[]
  itemDescription?: string
  serviceChargeType?: LineItemContextServiceChargeType
  serviceChargePeriod?: ServiceChargePeriod
  matchingContext?: MatchingContext
}

export interface MatchingContext {
  matchedQuantity: number
  matchedAmount: Currency
  quantityVariance?: number
  priceVariance?: Currency
  paidQuantity?: number
  paidAmount?: Currency
  varianceReasons?: VarianceReason[]
}

export interface PartnerMetadata {
  partnerId: string
  partnerType: PartnerMetadataPartnerType
  partnerEntities?: string[]
  partnerName?: string
  partnerAddress?: string
  taxRegistrationNumber?: string
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
  defectTypes?: string[]
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
  nextTokenForLineItems?: string
}

/** Parameters of {@link FinancesInvoicesApi.getInvoiceHeaders}. */
export interface GetInvoiceHeadersParams {
  marketplaceId: string
  nextToken?: string
  /** ISO 8601 date and time. */
  fromIssueDate?: string
  /** ISO 8601 date and time. */
  toIssueDate?: string
  /** ISO 8601 date and time. */
  invoicesModifiedAfter?: string
}
