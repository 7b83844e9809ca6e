// Generated from Amazon's model transfers_2024-06-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AssignmentType = { DEFAULT_DEPOSIT_METHOD: 'DEFAULT_DEPOSIT_METHOD' } as const
export type AssignmentType = models.AssignmentType

export const ExpectedPayoutStatusName = {
  SCHEDULED: 'SCHEDULED',
  DISABLED: 'DISABLED',
  AT_RISK: 'AT_RISK',
  NO_PAYOUT_EXPECTED: 'NO_PAYOUT_EXPECTED',
} as const
export type ExpectedPayoutStatusName = models.ExpectedPayoutStatusName

export const ExpiryDateMonth = {
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5',
  '6': '6',
  '7': '7',
  '8': '8',
  '9': '9',
  '10': '10',
  '11': '11',
  '12': '12',
} as const
export type ExpiryDateMonth = models.ExpiryDateMonth

export const GetPaymentMethodsPaymentMethodTypes = {
  BANK_ACCOUNT: 'BANK_ACCOUNT',
  CARD: 'CARD',
  SELLER_WALLET: 'SELLER_WALLET',
} as const
export type GetPaymentMethodsPaymentMethodTypes = models.GetPaymentMethodsPaymentMethodTypes

export const InitiatePayoutRequestAccountType = { 'Standard Orders': 'Standard Orders' } as const
export type InitiatePayoutRequestAccountType = models.InitiatePayoutRequestAccountType

export const PaymentMethodName = { BANK_ACCOUNT: 'BANK_ACCOUNT', DEBIT_CARD: 'DEBIT_CARD' } as const
export type PaymentMethodName = models.PaymentMethodName

export const PaymentMethodType = { BANK_ACCOUNT: 'BANK_ACCOUNT', CARD: 'CARD', SELLER_WALLET: 'SELLER_WALLET' } as const
export type PaymentMethodType = models.PaymentMethodType

export const PayoutStatusName = {
  STARTED: 'STARTED',
  IN_TRANSIT: 'IN_TRANSIT',
  PAID: 'PAID',
  FAILED: 'FAILED',
  CANCELLED: 'CANCELLED',
  NO_PAYOUT: 'NO_PAYOUT',
} as const
export type PayoutStatusName = models.PayoutStatusName

export const PayoutTypeName = { SCHEDULED: 'SCHEDULED', ON_DEMAND: 'ON_DEMAND' } as const
export type PayoutTypeName = models.PayoutTypeName

export const RelatedIdentifierName = { SETTLEMENT_ID: 'SETTLEMENT_ID' } as const
export type RelatedIdentifierName = models.RelatedIdentifierName
