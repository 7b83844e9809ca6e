// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

export interface AmazonPayContext {
  storeName?: string | undefined
  orderType?: string | undefined
  channel?: string | undefined
}

export interface Balance {
  partnerMetadata?: PartnerMetadata | undefined
  balanceType?: BalanceType | undefined
  amount?: Currency | undefined
  balances?: Balance[] | undefined
  /** ISO 8601 date and time. */
  asOfDate?: string | undefined
  /** ISO 8601 date and time. */
  lastUpdatedTime?: string | undefined
}

export interface Breakdown {
  breakdownType?: string | undefined
  breakdownAmount?: Currency | undefined
  breakdowns?: Breakdown[] | undefined
}

export interface BusinessContext {
  storeName?: BusinessContextStoreName | undefined
}

export interface Context {
  storeName?: BusinessContextStoreName | undefined
  orderType?: string | undefined
  channel?: string | undefined
  asin?: string | undefined
  sku?: string | undefined
  quantityShipped?: number | undefined
  fulfillmentNetwork?: string | undefined
  paymentType?: string | undefined
  paymentMethod?: string | undefined
  paymentReference?: string | undefined
  /** ISO 8601 date and time. */
  paymentDate?: string | undefined
  deferralReason?: string | undefined
  /** ISO 8601 date and time. */
  maturityDate?: string | undefined
  /** ISO 8601 date and time. */
  startTime?: string | undefined
  /** ISO 8601 date and time. */
  endTime?: string | undefined
  contextType: string
}

export interface Currency {
  currencyCode?: string | undefined
  currencyAmount?: number | undefined
}

export interface DeferredContext {
  deferralReason?: string | undefined
  /** ISO 8601 date and time. */
  maturityDate?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Item {
  description?: string | undefined
  relatedIdentifiers?: ItemRelatedIdentifier[] | undefined
  totalAmount?: Currency | undefined
  breakdowns?: Breakdown[] | undefined
  contexts?: Context[] | undefined
}

export interface ItemRelatedIdentifier {
  itemRelatedIdentifierName?: ItemRelatedIdentifierName | undefined
  itemRelatedIdentifierValue?: string | undefined
}

export interface ListBalancesResponse {
  balances?: Balance[] | undefined
  nextToken?: string | undefined
}

export interface ListTransactionsResponse {
  payload?: TransactionsPayload | undefined
}

export interface MarketplaceDetails {
  marketplaceId?: string | undefined
  marketplaceName?: string | undefined
}

export interface PartnerMetadata {
  partnerId?: string | undefined
  accountType?: string | undefined
  marketplaceId?: string | undefined
}

export interface PaymentsContext {
  paymentType?: string | undefined
  paymentMethod?: string | undefined
  paymentReference?: string | undefined
  /** ISO 8601 date and time. */
  paymentDate?: string | undefined
}

export interface ProductContext {
  asin?: string | undefined
  sku?: string | undefined
  quantityShipped?: number | undefined
  fulfillmentNetwork?: string | undefined
}

export interface RelatedIdentifier {
  relatedIdentifierName?: RelatedIdentifierName | undefined
  relatedIdentifierValue?: string | undefined
}

export interface SellingPartnerMetadata {
  sellingPartnerId?: string | undefined
  accountType?: string | undefined
  marketplaceId?: string | undefined
}

export interface Summary {
  partnerMetadata?: PartnerMetadata | undefined
  netProceeds?: Currency | undefined
  relatedIdentifiers?: RelatedIdentifier[] | undefined
  breakdowns?: Breakdown[] | undefined
  /** ISO 8601 date and time. */
  periodStart?: string | undefined
  /** ISO 8601 date and time. */
  periodEnd?: string | undefined
}

export interface SummaryResponse {
  summaries?: Summary[] | undefined
  nextToken?: string | undefined
}

export interface TimeRangeContext {
  /** ISO 8601 date and time. */
  startTime?: string | undefined
  /** ISO 8601 date and time. */
  endTime?: string | undefined
}

export interface Transaction {
  sellingPartnerMetadata?: SellingPartnerMetadata | undefined
  relatedIdentifiers?: RelatedIdentifier[] | undefined
  transactionType?: string | undefined
  transactionId?: string | undefined
  transactionStatus?: string | undefined
  description?: string | undefined
  /** ISO 8601 date and time. */
  postedDate?: string | undefined
  totalAmount?: Currency | undefined
  marketplaceDetails?: MarketplaceDetails | undefined
  items?: Item[] | undefined
  contexts?: Context[] | undefined
  breakdowns?: Breakdown[] | undefined
}

export interface TransactionsPayload {
  nextToken?: string | undefined
  transactions?: Transaction[] | undefined
}

/** Values of `Balance.balanceType`. */
export type BalanceType = 'AVAILABLE' | 'RESERVED' | 'ACCOUNT_LEVEL_RESERVE' | 'DEFERRED' | 'TOTAL' | (string & {})

/** Values of `BusinessContext.storeName`. */
export type BusinessContextStoreName = 'AMAZON_HAUL' | (string & {})

/** Values of `ItemRelatedIdentifier.itemRelatedIdentifierName`. */
export type ItemRelatedIdentifierName =
  | 'ORDER_ADJUSTMENT_ITEM_ID'
  | 'COUPON_ID'
  | 'REMOVAL_SHIPMENT_ITEM_ID'
  | 'TRANSACTION_ID'
  | (string & {})

/** Values of `RelatedIdentifier.relatedIdentifierName`. */
export type RelatedIdentifierName =
  | 'ORDER_ID'
  | 'SHIPMENT_ID'
  | 'FINANCIAL_EVENT_GROUP_ID'
  | 'REFUND_ID'
  | 'INVOICE_ID'
  | 'DISBURSEMENT_ID'
  | 'TRANSFER_ID'
  | 'DEFERRED_TRANSACTION_ID'
  | 'RELEASE_TRANSACTION_ID'
  | 'SETTLEMENT_ID'
  | (string & {})

/** Parameters of {@link FinancesApi.listBalances}. */
export interface ListBalancesParams {
  marketplaceIds?: readonly string[] | undefined
  balanceType?: string | undefined
  accountType?: string | undefined
  /** ISO 8601 date. */
  asOfDate?: string | Date | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listSummary}. */
export interface ListSummaryParams {
  marketplaceIds?: readonly string[] | undefined
  accountType?: string | undefined
  relatedIdentifierName?: string | undefined
  relatedIdentifierValue?: string | undefined
  /** ISO 8601 date. */
  periodStart?: string | Date | undefined
  /** ISO 8601 date. */
  periodEnd?: string | Date | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listTransactions}. */
export interface ListTransactionsParams {
  /** ISO 8601 date and time. */
  postedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  postedBefore?: string | Date | undefined
  marketplaceId?: string | undefined
  transactionStatus?: string | undefined
  relatedIdentifierName?: string | undefined
  relatedIdentifierValue?: string | undefined
  nextToken?: string | undefined
}
