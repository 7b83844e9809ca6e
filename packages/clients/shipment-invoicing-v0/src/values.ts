// Generated from Amazon's model shipmentInvoicingV0. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AddressTypeEnum = { Residential: 'Residential', Commercial: 'Commercial' } as const
export type AddressTypeEnum = models.AddressTypeEnum

export const PaymentMethodEnum = {
  CreditCard: 'CreditCard',
  DebitCard: 'DebitCard',
  Pix: 'Pix',
  BankSlip: 'BankSlip',
  GiftCard: 'GiftCard',
  Other: 'Other',
} as const
export type PaymentMethodEnum = models.PaymentMethodEnum

export const ShipmentInvoiceStatus = {
  Processing: 'Processing',
  Accepted: 'Accepted',
  Errored: 'Errored',
  NotFound: 'NotFound',
} as const
export type ShipmentInvoiceStatus = models.ShipmentInvoiceStatus
