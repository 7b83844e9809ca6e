// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

export interface AmazonPayContext {
  storeName?: string
  orderType?: string
  channel?: string
}

export interface Balance {
  partnerMetadata?: PartnerMetadata
  balanceType?: BalanceType
  amount?: Currency
  balances?: Balance[]
  /** ISO 8601 date and time. */
  asOfDate?: string
  /** ISO 8601 date and time. */
  lastUpdatedTime?: string
}

export interface Breakdown {
  breakdownType?: string
  breakdownAmount?: Currency
  breakdowns?: Breakdown[]
}

export interface BusinessContext {
  storeName?: BusinessContextStoreName
}

export interface Context {
  storeName?: BusinessContextStoreName
  orderType?: string
  channel?: string
  asin?: string
  sku?: string
  quantityShipped?: number
  fulfillmentNetwork?: string
  paymentType?: string
  paymentMethod?: string
  paymentReference?: string
  /** ISO 8601 date and time. */
  paymentDate?: string
  deferralReason?: string
  /** ISO 8601 date and time. */
  maturityDate?: string
  /** ISO 8601 date and time. */
  startTime?: string
  /** ISO 8601 date and time. */
  endTime?: string
  contextType: string
}

export interface Currency {
  currencyCode?: string
  currencyAmount?: number
}

export interface DeferredContext {
  deferralReason?: string
  /** ISO 8601 date and time. */
  maturityDate?: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Item {
  description?: string
  relatedIdentifiers?: ItemRelatedIdentifier[]
  totalAmount?: Currency
  breakdowns?: Breakdown[]
  contexts?: Context[]
}

export interface ItemRelatedIdentifier {
  itemRelatedIdentifierName?: ItemRelatedIdentifierName
  itemRelatedIdentifierValue?: string
}

export interface ListBalancesResponse {
  balances?: Balance[]
  nextToken?: string
}

export interface ListTransactionsResponse {
  payload?: TransactionsPayload
}

export interface MarketplaceDetails {
  marketplaceId?: string
  marketplaceName?: string
}

export interface PartnerMetadata {
  partnerId?: string
  accountType?: string
  marketplaceId?: string
}

export interface PaymentsContext {
  paymentType?: string
  paymentMethod?: string
  paymentReference?: string
  /** ISO 8601 date and time. */
  paymentDate?: string
}

export interface ProductContext {
  asin?: string
  sku?: string
  quantityShipped?: number
  fulfillmentNetwork?: string
}

export interface RelatedIdentifier {
  relatedIdentifierName?: RelatedIdentifierName
  relatedIdentifierValue?: string
}

export interface SellingPartnerMetadata {
  sellingPartnerId?: string
  accountType?: string
  marketplaceId?: string
}

export interface Summary {
  partnerMetadata?: PartnerMetadata
  netProceeds?: Currency
  relatedIdentifiers?: RelatedIdentifier[]
  breakdowns?: Breakdown[]
  /** ISO 8601 date and time. */
  periodStart?: string
  /** ISO 8601 date and time. */
  periodEnd?: string
}

export interface SummaryResponse {
  summaries?: Summary[]
  nextToken?: string
}

export interface TimeRangeContext {
  /** ISO 8601 date and time. */
  startTime?: string
  /** ISO 8601 date and time. */
  endTime?: string
}

export interface Transaction {
  sellingPartnerMetadata?: SellingPartnerMetadata
  relatedIdentifiers?: RelatedIdentifier[]
  transactionType?: string
  transactionId?: string
  transactionStatus?: string
  description?: string
  /** ISO 8601 date and time. */
  postedDate?: string
  totalAmount?: Currency
  marketplaceDetails?: MarketplaceDetails
  items?: Item[]
  contexts?: Context[]
  breakdowns?: Breakdown[]
}

export interface TransactionsPayload {
  nextToken?: string
  transactions?: Transaction[]
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
  marketplaceIds?: string[]
  balanceType?: string
  accountType?: string
  /** ISO 8601 date. */
  asOfDate?: string
  nextToken?: string
}

/** Parameters of {@link FinancesApi.listSummary}. */
export interface ListSummaryParams {
  marketplaceIds?: string[]
  accountType?: string
  relatedIdentifierName?: string
  relatedIdentifierValue?: string
  /** ISO 8601 date. */
  periodStart?: string
  /** ISO 8601 date. */
  periodEnd?: string
  nextToken?: string
}

/** Parameters of {@link FinancesApi.listTransactions}. */
export interface ListTransactionsParams {
  /** ISO 8601 date and time. */
  postedAfter?: string
  /** ISO 8601 date and time. */
  postedBefore?: string
  marketplaceId?: string
  transactionStatus?: string
  relatedIdentifierName?: string
  relatedIdentifierValue?: string
  nextToken?: string
}
