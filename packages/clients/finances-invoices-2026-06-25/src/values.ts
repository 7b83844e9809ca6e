// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const InvoiceHeaderInvoiceStatus = {
  IN_PROGRESS: 'IN_PROGRESS',
  REJECTED: 'REJECTED',
  PARTIALLY_PAID: 'PARTIALLY_PAID',
  PARTIALLY_DEDUCTED: 'PARTIALLY_DEDUCTED',
  PAID: 'PAID',
  DEDUCTED: 'DEDUCTED',
} as const
export type InvoiceHeaderInvoiceStatus = models.InvoiceHeaderInvoiceStatus

export const InvoiceHeaderInvoiceType = { AP_INVENTORY: 'AP_INVENTORY', OTHER: 'OTHER' } as const
export type InvoiceHeaderInvoiceType = models.InvoiceHeaderInvoiceType

export const ItemIdentifierName = {
  ASIN: 'ASIN',
  EXTERNAL_ID: 'EXTERNAL_ID',
  SKU: 'SKU',
  UPC: 'UPC',
  EAN: 'EAN',
  ISBN: 'ISBN',
} as const
export type ItemIdentifierName = models.ItemIdentifierName

export const LineItemContextLineItemType = { GOODS: 'GOODS', SERVICES: 'SERVICES', OTHERS: 'OTHERS' } as const
export type LineItemContextLineItemType = models.LineItemContextLineItemType

export const LineItemContextServiceChargeType = {
  DAMAGE_ALLOWANCE: 'DAMAGE_ALLOWANCE',
  PRICE_PROTECTION: 'PRICE_PROTECTION',
  FBA_INVENTORY_STORAGE_FEE: 'FBA_INVENTORY_STORAGE_FEE',
  OTHER: 'OTHER',
} as const
export type LineItemContextServiceChargeType = models.LineItemContextServiceChargeType

export const PartnerMetadataPartnerType = { SELLER: 'SELLER', VENDOR: 'VENDOR', AMAZON: 'AMAZON' } as const
export type PartnerMetadataPartnerType = models.PartnerMetadataPartnerType

export const RelatedIdentifierName = {
  PAYEE_CODE: 'PAYEE_CODE',
  PURCHASE_ORDER_IDS: 'PURCHASE_ORDER_IDS',
  SHORTAGE_INVOICE_IDS: 'SHORTAGE_INVOICE_IDS',
  ASN_IDS: 'ASN_IDS',
  RETURN_IDS: 'RETURN_IDS',
  AGREEMENT_IDS: 'AGREEMENT_IDS',
  PRODUCT_LINE: 'PRODUCT_LINE',
  VENDOR_CODE: 'VENDOR_CODE',
  UNIQUE_PAYMENT_IDS: 'UNIQUE_PAYMENT_IDS',
  WAREHOUSE_ID: 'WAREHOUSE_ID',
} as const
export type RelatedIdentifierName = models.RelatedIdentifierName

export const VarianceReasonVarianceType = { PQV: 'PQV', PPV: 'PPV', OTHER: 'OTHER' } as const
export type VarianceReasonVarianceType = models.VarianceReasonVarianceType
