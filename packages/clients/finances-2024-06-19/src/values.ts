// Generated from Amazon's model finances_2024-06-19. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AmazonPayContextChannel = { MFN: 'MFN' } as const
export type AmazonPayContextChannel = models.AmazonPayContextChannel

export const BalanceType = {
  AVAILABLE: 'AVAILABLE',
  RESERVED: 'RESERVED',
  ACCOUNT_LEVEL_RESERVE: 'ACCOUNT_LEVEL_RESERVE',
  DEFERRED: 'DEFERRED',
  TOTAL: 'TOTAL',
} as const
export type BalanceType = models.BalanceType

export const BusinessContextStoreName = { AMAZON_HAUL: 'AMAZON_HAUL' } as const
export type BusinessContextStoreName = models.BusinessContextStoreName

export const DeferredContextDeferralReason = { B2B: 'B2B', DD7: 'DD7' } as const
export type DeferredContextDeferralReason = models.DeferredContextDeferralReason

export const ItemRelatedIdentifierName = {
  ORDER_ADJUSTMENT_ITEM_ID: 'ORDER_ADJUSTMENT_ITEM_ID',
  COUPON_ID: 'COUPON_ID',
  REMOVAL_SHIPMENT_ITEM_ID: 'REMOVAL_SHIPMENT_ITEM_ID',
  TRANSACTION_ID: 'TRANSACTION_ID',
} as const
export type ItemRelatedIdentifierName = models.ItemRelatedIdentifierName

export const ListBalancesBalanceType = {
  AVAILABLE: 'AVAILABLE',
  RESERVED: 'RESERVED',
  TOTAL: 'TOTAL',
  DEFERRED: 'DEFERRED',
  ACCOUNT_LEVEL_RESERVE: 'ACCOUNT_LEVEL_RESERVE',
} as const
export type ListBalancesBalanceType = models.ListBalancesBalanceType

export const ListSummaryRelatedIdentifierName = { SETTLEMENT_ID: 'SETTLEMENT_ID' } as const
export type ListSummaryRelatedIdentifierName = models.ListSummaryRelatedIdentifierName

export const ListTransactionsRelatedIdentifierName = {
  FINANCIAL_EVENT_GROUP_ID: 'FINANCIAL_EVENT_GROUP_ID',
  ORDER_ID: 'ORDER_ID',
} as const
export type ListTransactionsRelatedIdentifierName = models.ListTransactionsRelatedIdentifierName

export const ListTransactionsTransactionStatus = {
  DEFERRED: 'DEFERRED',
  RELEASED: 'RELEASED',
  DEFERRED_RELEASED: 'DEFERRED_RELEASED',
} as const
export type ListTransactionsTransactionStatus = models.ListTransactionsTransactionStatus

export const MarketplaceDetailsMarketplaceName = { 'Amazon.com': 'Amazon.com', 'Amazon.in': 'Amazon.in' } as const
export type MarketplaceDetailsMarketplaceName = models.MarketplaceDetailsMarketplaceName

export const RelatedIdentifierName = {
  ORDER_ID: 'ORDER_ID',
  SHIPMENT_ID: 'SHIPMENT_ID',
  FINANCIAL_EVENT_GROUP_ID: 'FINANCIAL_EVENT_GROUP_ID',
  REFUND_ID: 'REFUND_ID',
  INVOICE_ID: 'INVOICE_ID',
  DISBURSEMENT_ID: 'DISBURSEMENT_ID',
  TRANSFER_ID: 'TRANSFER_ID',
  DEFERRED_TRANSACTION_ID: 'DEFERRED_TRANSACTION_ID',
  RELEASE_TRANSACTION_ID: 'RELEASE_TRANSACTION_ID',
  SETTLEMENT_ID: 'SETTLEMENT_ID',
} as const
export type RelatedIdentifierName = models.RelatedIdentifierName

export const TransactionStatus = {
  DEFERRED: 'DEFERRED',
  RELEASED: 'RELEASED',
  DEFERRED_RELEASED: 'DEFERRED_RELEASED',
} as const
export type TransactionStatus = models.TransactionStatus

export const TransactionType = { Shipment: 'Shipment' } as const
export type TransactionType = models.TransactionType
