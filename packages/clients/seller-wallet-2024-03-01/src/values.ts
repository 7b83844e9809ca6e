// Generated from Amazon's model sellerWallet_2024-03-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const BalanceType = {
  AVAILABLE: 'AVAILABLE',
  LOCKED_IN: 'LOCKED_IN',
  LOCKED_OUT: 'LOCKED_OUT',
  TOTAL: 'TOTAL',
} as const
export type BalanceType = models.BalanceType

export const BankAccountHolderStatus = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
  UNDER_REVIEW: 'UNDER_REVIEW',
  VERIFICATION_FAILED: 'VERIFICATION_FAILED',
} as const
export type BankAccountHolderStatus = models.BankAccountHolderStatus

export const BankAccountNumberFormat = { IBAN: 'IBAN', BBAN: 'BBAN' } as const
export type BankAccountNumberFormat = models.BankAccountNumberFormat

export const BankAccountOwnershipType = { THIRD_PARTY: 'THIRD_PARTY', SELF: 'SELF' } as const
export type BankAccountOwnershipType = models.BankAccountOwnershipType

export const BankNumberFormat = { BIC: 'BIC', BASIC: 'BASIC' } as const
export type BankNumberFormat = models.BankNumberFormat

export const FeeType = {
  MISCELLANEOUS_FEE: 'MISCELLANEOUS_FEE',
  TAX: 'TAX',
  TRANSACTION_FEE: 'TRANSACTION_FEE',
} as const
export type FeeType = models.FeeType

export const PayeeEntityType = {
  INDIVIDUAL: 'INDIVIDUAL',
  BUSINESS: 'BUSINESS',
  TAX_AUTHORITY: 'TAX_AUTHORITY',
} as const
export type PayeeEntityType = models.PayeeEntityType

export const PaymentPreferencePaymentType = { PERCENTAGE: 'PERCENTAGE', AMOUNT: 'AMOUNT' } as const
export type PaymentPreferencePaymentType = models.PaymentPreferencePaymentType

export const RateDirection = { BUY: 'BUY', SELL: 'SELL' } as const
export type RateDirection = models.RateDirection

export const RecurringFrequency = {
  DAILY: 'DAILY',
  WEEKLY: 'WEEKLY',
  BIWEEKLY: 'BIWEEKLY',
  MONTHLY: 'MONTHLY',
} as const
export type RecurringFrequency = models.RecurringFrequency

export const ScheduleExpressionType = { RECURRING: 'RECURRING', ONE_TIME: 'ONE_TIME' } as const
export type ScheduleExpressionType = models.ScheduleExpressionType

export const ScheduleTransferType = { TIME_BASED: 'TIME_BASED' } as const
export type ScheduleTransferType = models.ScheduleTransferType

export const TransactionStatus = {
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
  FAILED_CREDITS_APPLIED: 'FAILED_CREDITS_APPLIED',
  IN_PROGRESS: 'IN_PROGRESS',
  PENDING_USER_APPROVAL: 'PENDING_USER_APPROVAL',
  SUCCESSFUL: 'SUCCESSFUL',
} as const
export type TransactionStatus = models.TransactionStatus

export const TransactionType = { CREDIT: 'CREDIT', DEBIT: 'DEBIT' } as const
export type TransactionType = models.TransactionType

export const TransferScheduleStatus = {
  ENABLED: 'ENABLED',
  DISABLED: 'DISABLED',
  EXPIRED: 'EXPIRED',
  DELETED: 'DELETED',
} as const
export type TransferScheduleStatus = models.TransferScheduleStatus
