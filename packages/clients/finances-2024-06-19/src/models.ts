// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** Details of an Amazon Pay transaction. */
export interface AmazonPayContext {
  /** Name of the store to which the transaction belongs. */
  storeName?: string | undefined
  /** Type of the order in the transaction. */
  orderType?: string | undefined
  /** Channel of the transaction, such as `MFN`. */
  channel?: AmazonPayContextChannel | undefined
}

/** An amount of one balance type, at a date or now. */
export interface Balance {
  /** Seller, account type and store to which the balance belongs. */
  partnerMetadata?: PartnerMetadata | undefined
  /**
   * Part of the balance. `AVAILABLE` can be used now. `DEFERRED` is revenue held back for a set period.
   * `ACCOUNT_LEVEL_RESERVE` secures possible refunds and chargebacks. `RESERVED` is the sum of `DEFERRED` and
   * `ACCOUNT_LEVEL_RESERVE`. `TOTAL` includes available and reserved amounts.
   */
  balanceType?: BalanceType | undefined
  /** Total amount of this balance type. */
  amount?: Currency | undefined
  /** Balances that add up to this balance. */
  balances?: Balance[] | undefined
  /** Date of the closing balance. `null` unless the request has `asOfDate`. ISO 8601 date and time. */
  asOfDate?: string | undefined
  /**
   * Date and time of the last update, in ISO 8601 and in the store's time zone. `null` if the request has
   * `asOfDate`.
   */
  lastUpdatedTime?: string | undefined
}

/** One part of an amount, which can have further parts. */
export interface Breakdown {
  /** Type of charge that this part covers. */
  breakdownType?: string | undefined
  /** Amount of this part. */
  breakdownAmount?: Currency | undefined
  /** Smaller parts of which this part consists. */
  breakdowns?: Breakdown[] | undefined
}

/** Line of business to which a transaction belongs. */
export interface BusinessContext {
  /** Name of the business. `AMAZON_HAUL` is Amazon Haul. */
  storeName?: BusinessContextStoreName | undefined
}

/** Further details of a transaction or an item. The fields depend on `contextType`. */
export interface Context {
  /** Name of the business. `AMAZON_HAUL` is Amazon Haul. */
  storeName?: BusinessContextStoreName | undefined
  /** Type of the order in the transaction. */
  orderType?: string | undefined
  /** Channel of the transaction, such as `MFN`. */
  channel?: AmazonPayContextChannel | undefined
  /** ASIN of the item. */
  asin?: string | undefined
  /** SKU of the item. */
  sku?: string | undefined
  /** Number of shipped units. */
  quantityShipped?: number | undefined
  /** Fulfillment network that ships the item. */
  fulfillmentNetwork?: string | undefined
  /** Kind of payment. */
  paymentType?: string | undefined
  /** Means of payment. */
  paymentMethod?: string | undefined
  /** Reference number of the payment. */
  paymentReference?: string | undefined
  /** Date and time of the payment. ISO 8601 date and time. */
  paymentDate?: string | undefined
  /** Policy that defers the transaction, such as `B2B` (invoiced orders) or `DD7` (delivery date). */
  deferralReason?: DeferredContextDeferralReason | undefined
  /** Date and time when Amazon releases the transaction. ISO 8601 date and time. */
  maturityDate?: string | undefined
  /** Date and time when the transaction starts. ISO 8601 date and time. */
  startTime?: string | undefined
  /** Date and time when the transaction ends. ISO 8601 date and time. */
  endTime?: string | undefined
  /** Kind of details in this context. */
  contextType: string
}

/** An amount of money and its currency. */
export interface Currency {
  /** Currency code in ISO 4217, such as `USD`. */
  currencyCode?: string | undefined
  /** Decimal amount in the currency of `currencyCode`. */
  currencyAmount?: number | undefined
}

/** Details of a deferred transaction. */
export interface DeferredContext {
  /** Policy that defers the transaction, such as `B2B` (invoiced orders) or `DD7` (delivery date). */
  deferralReason?: DeferredContextDeferralReason | undefined
  /** Date and time when Amazon releases the transaction. ISO 8601 date and time. */
  maturityDate?: string | undefined
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

/** One item of a transaction. */
export interface Item {
  /** Description of the item. */
  description?: string | undefined
  /** IDs that relate to the item, such as a coupon ID. */
  relatedIdentifiers?: ItemRelatedIdentifier[] | undefined
  /** Total amount for the item. */
  totalAmount?: Currency | undefined
  /** Parts from which the total is calculated. */
  breakdowns?: Breakdown[] | undefined
  /** Further details of the item. */
  contexts?: Context[] | undefined
}

/** One ID that relates to an item. */
export interface ItemRelatedIdentifier {
  /**
   * Kind of ID in `itemRelatedIdentifierValue`. `ORDER_ADJUSTMENT_ITEM_ID` identifies an adjustment for a refund,
   * A-to-z claim or chargeback.
   */
  itemRelatedIdentifierName?: ItemRelatedIdentifierName | undefined
  /** ID of the kind in `itemRelatedIdentifierName`. */
  itemRelatedIdentifierValue?: string | undefined
}

/** Response of `listBalances`. */
export interface ListBalancesResponse {
  /** Balances on this page. */
  balances?: Balance[] | undefined
  /** Token of the next page. Pass it as `nextToken` to `listBalances`. Absent or `null` on the last page. */
  nextToken?: string | undefined
}

/** Response of `listTransactions`. */
export interface ListTransactionsResponse {
  /** A page of transactions. */
  payload?: TransactionsPayload | undefined
}

/** Amazon store in which a transaction occurred. */
export interface MarketplaceDetails {
  /** ID of the Amazon store. */
  marketplaceId?: string | undefined
  /** Name of the Amazon store, such as `Amazon.com`. */
  marketplaceName?: MarketplaceDetailsMarketplaceName | undefined
}

/** Seller, account and store to which a balance or summary belongs. */
export interface PartnerMetadata {
  /** ID of the seller. */
  partnerId?: string | undefined
  /** Type of the seller's account. */
  accountType?: string | undefined
  /** ID of the Amazon store in which the transaction occurred. */
  marketplaceId?: string | undefined
}

/** Further details of a transaction that is a payment. */
export interface PaymentsContext {
  /** Kind of payment. */
  paymentType?: string | undefined
  /** Means of payment. */
  paymentMethod?: string | undefined
  /** Reference number of the payment. */
  paymentReference?: string | undefined
  /** Date and time of the payment. ISO 8601 date and time. */
  paymentDate?: string | undefined
}

/** Product to which an item belongs. */
export interface ProductContext {
  /** ASIN of the item. */
  asin?: string | undefined
  /** SKU of the item. */
  sku?: string | undefined
  /** Number of shipped units. */
  quantityShipped?: number | undefined
  /** Fulfillment network that ships the item. */
  fulfillmentNetwork?: string | undefined
}

/** One ID that relates to a transaction or summary. */
export interface RelatedIdentifier {
  /**
   * Kind of ID in `relatedIdentifierValue`. `DISBURSEMENT_ID` identifies Amazon's bank transfer.
   * `DEFERRED_TRANSACTION_ID` and `RELEASE_TRANSACTION_ID` identify the related deferred or released transaction.
   */
  relatedIdentifierName?: RelatedIdentifierName | undefined
  /** ID of the kind in `relatedIdentifierName`. */
  relatedIdentifierValue?: string | undefined
}

/** Seller, account and store to which a transaction belongs. */
export interface SellingPartnerMetadata {
  /** ID of the seller. */
  sellingPartnerId?: string | undefined
  /** Type of the seller's account in the transaction. */
  accountType?: string | undefined
  /** ID of the Amazon store in which the transaction occurred. */
  marketplaceId?: string | undefined
}

/** Financial summary of a period or a settlement. */
export interface Summary {
  /** Seller, account type and store to which the summary belongs. */
  partnerMetadata?: PartnerMetadata | undefined
  /** Net proceeds of the period. */
  netProceeds?: Currency | undefined
  /** IDs that relate to the summary, such as the settlement ID. */
  relatedIdentifiers?: RelatedIdentifier[] | undefined
  /** Parts from which the net proceeds are calculated. */
  breakdowns?: Breakdown[] | undefined
  /** Date and time when the period of the summary begins. ISO 8601 date and time. */
  periodStart?: string | undefined
  /** Date and time when the period of the summary ends. ISO 8601 date and time. */
  periodEnd?: string | undefined
}

/** Response of `listSummary`. */
export interface SummaryResponse {
  /** Financial summaries on this page. */
  summaries?: Summary[] | undefined
  /** Token of the next page. Pass it as `nextToken` to `listSummary`. Absent or `null` on the last page. */
  nextToken?: string | undefined
}

/** Time range of a transaction. */
export interface TimeRangeContext {
  /** Date and time when the transaction starts. ISO 8601 date and time. */
  startTime?: string | undefined
  /** Date and time when the transaction ends. ISO 8601 date and time. */
  endTime?: string | undefined
}

/** A financial transaction of a seller, such as the payment or refund of an order. */
export interface Transaction {
  /** Seller, account type and store to which the transaction belongs. */
  sellingPartnerMetadata?: SellingPartnerMetadata | undefined
  /** IDs that relate to the transaction, such as the order ID. */
  relatedIdentifiers?: RelatedIdentifier[] | undefined
  /** Type of the transaction, such as `Shipment`. */
  transactionType?: TransactionType | undefined
  /** Unique ID of the transaction. */
  transactionId?: string | undefined
  /**
   * Possible values: `DEFERRED`, `RELEASED`, `DEFERRED_RELEASED`. When Amazon releases a deferred transaction, its
   * status becomes `DEFERRED_RELEASED`.
   */
  transactionStatus?: TransactionStatus | undefined
  /** Reason for the transaction, such as `Order Payment` or `Refund Order`. */
  description?: string | undefined
  /** Date and time when Amazon posted the transaction. ISO 8601 date and time. */
  postedDate?: string | undefined
  /** Total amount of the transaction. */
  totalAmount?: Currency | undefined
  /** Amazon store in which the transaction occurred. */
  marketplaceDetails?: MarketplaceDetails | undefined
  /** Items of the transaction. */
  items?: Item[] | undefined
  /** Further details of the transaction. */
  contexts?: Context[] | undefined
  /** Parts from which the total is calculated. */
  breakdowns?: Breakdown[] | undefined
}

/** A page of transactions. */
export interface TransactionsPayload {
  /** Token of the next page. Pass it as `nextToken` to `listTransactions`. Absent or `null` on the last page. */
  nextToken?: string | undefined
  /** Transactions on this page. The list can be empty even if further pages follow. */
  transactions?: Transaction[] | undefined
}

/** Values of `AmazonPayContext.channel`. */
export type AmazonPayContextChannel = 'MFN' | (string & {})

/** Values of `Balance.balanceType`. */
export type BalanceType = 'AVAILABLE' | 'RESERVED' | 'ACCOUNT_LEVEL_RESERVE' | 'DEFERRED' | 'TOTAL' | (string & {})

/** Values of `BusinessContext.storeName`. */
export type BusinessContextStoreName = 'AMAZON_HAUL' | (string & {})

/** Values of `DeferredContext.deferralReason`. */
export type DeferredContextDeferralReason = 'B2B' | 'DD7' | (string & {})

/** Values of `ItemRelatedIdentifier.itemRelatedIdentifierName`. */
export type ItemRelatedIdentifierName =
  | 'ORDER_ADJUSTMENT_ITEM_ID'
  | 'COUPON_ID'
  | 'REMOVAL_SHIPMENT_ITEM_ID'
  | 'TRANSACTION_ID'
  | (string & {})

/** Values of `listBalances.balanceType`. */
export type ListBalancesBalanceType = 'AVAILABLE' | 'RESERVED' | 'TOTAL' | 'DEFERRED' | 'ACCOUNT_LEVEL_RESERVE'

/** Values of `listSummary.relatedIdentifierName`. */
export type ListSummaryRelatedIdentifierName = 'SETTLEMENT_ID'

/** Values of `listTransactions.relatedIdentifierName`. */
export type ListTransactionsRelatedIdentifierName = 'FINANCIAL_EVENT_GROUP_ID' | 'ORDER_ID'

/** Values of `listTransactions.transactionStatus`. */
export type ListTransactionsTransactionStatus = 'DEFERRED' | 'RELEASED' | 'DEFERRED_RELEASED'

/** Values of `MarketplaceDetails.marketplaceName`. */
export type MarketplaceDetailsMarketplaceName = 'Amazon.com' | 'Amazon.in' | (string & {})

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

/** Values of `Transaction.transactionStatus`. */
export type TransactionStatus = 'DEFERRED' | 'RELEASED' | 'DEFERRED_RELEASED' | (string & {})

/** Values of `Transaction.transactionType`. */
export type TransactionType = 'Shipment' | (string & {})

/** Parameters of {@link FinancesApi.listBalances}. */
export interface ListBalancesParams {
  /** Only balances of these Amazon stores. Default: all applicable stores. */
  marketplaceIds?: readonly string[] | undefined
  /** Only balances of this type. Default: all types. */
  balanceType?: ListBalancesBalanceType | undefined
  /** Only accounts of this type. */
  accountType?: string | undefined
  /** Date of past balances, in ISO 8601. If omitted, the response has the current balances. */
  asOfDate?: string | Date | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters. Occurs with
   * more than 500 results.
   */
  nextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listSummary}. */
export interface ListSummaryParams {
  /** Only summaries of these Amazon stores. Default: all applicable stores. */
  marketplaceIds?: readonly string[] | undefined
  /** Only accounts of this type. */
  accountType?: string | undefined
  /** Kind of ID in `relatedIdentifierValue`. */
  relatedIdentifierName?: ListSummaryRelatedIdentifierName | undefined
  /** Only summaries related to this ID. Must be of the kind in `relatedIdentifierName`. */
  relatedIdentifierValue?: string | undefined
  /** Only summaries with transactions on or after this date, in ISO 8601. */
  periodStart?: string | Date | undefined
  /** Only summaries with transactions on or before this date, in ISO 8601. */
  periodEnd?: string | Date | undefined
  /** Token of the next page, from `nextToken` of the previous response. Repeat the other parameters. */
  nextToken?: string | undefined
}

/** Parameters of {@link FinancesApi.listTransactions}. */
export type ListTransactionsParams =
  | Variant<ListTransactionsFields, 'postedAfter'>
  | Variant<ListTransactionsFields, 'relatedIdentifierName'>

/** Fields of {@link ListTransactionsParams}. */
export interface ListTransactionsFields {
  /**
   * Only transactions posted at or after this time, in ISO 8601. Must be more than two minutes ago. Required
   * unless you pass `relatedIdentifierName` and `relatedIdentifierValue`.
   */
  postedAfter?: string | Date | undefined
  /**
   * Only transactions posted before this time, in ISO 8601. Must be later than `postedAfter` and more than two
   * minutes ago. If the range exceeds 180 days, the response is empty. Default: two minutes before the request.
   */
  postedBefore?: string | Date | undefined
  /** Only transactions of this Amazon store. Omit it to get self-fulfilled (MFN) orders in the US store. */
  marketplaceId?: string | undefined
  /**
   * Only transactions with this status. Possible values: `DEFERRED`, `RELEASED`, `DEFERRED_RELEASED` (deferred in
   * the past, now released).
   */
  transactionStatus?: ListTransactionsTransactionStatus | undefined
  /** Kind of ID in `relatedIdentifierValue`. Other kinds occur in responses, but can't be used as a filter. */
  relatedIdentifierName?: ListTransactionsRelatedIdentifierName | undefined
  /** Only transactions related to this ID. Must be of the kind in `relatedIdentifierName`. */
  relatedIdentifierValue?: string | undefined
  /**
   * Token of the next page, from `payload.nextToken` of the previous response. Repeat the other parameters. Pages
   * can be empty, so continue until the token is missing or `null`.
   */
  nextToken?: string | undefined
}
