// Generated from Amazon's model financesInvoices_2026-06-25. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const BreakdownType = {
  Total: 'Total',
  InvoiceAmountWithoutTax: 'InvoiceAmountWithoutTax',
  TaxAmount: 'TaxAmount',
  MiscCharges: 'MiscCharges',
  AmountPaid: 'AmountPaid',
  QueuedForPayment: 'QueuedForPayment',
  QuickPayDiscount: 'QuickPayDiscount',
  QuantityVarianceAmount: 'QuantityVarianceAmount',
  PriceVariance: 'PriceVariance',
  ItemCostWithoutTax: 'ItemCostWithoutTax',
  ItemTaxAmount: 'ItemTaxAmount',
  Other: 'Other',
} as const
export type BreakdownType = models.BreakdownType

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

export const VarianceReasonDefectTypes = {
  DEALBUY: 'DEALBUY',
  PRODUCT_COST_NOT_ACTIVE: 'PRODUCT_COST_NOT_ACTIVE',
  PRODUCT_COST_NOT_REGISTERED: 'PRODUCT_COST_NOT_REGISTERED',
  VENDOR_LOWERING_COST_AT_PO_CONFIRMATION: 'VENDOR_LOWERING_COST_AT_PO_CONFIRMATION',
  CCOGS_PRICE_PROTECTION_AGREEMENT_PPA: 'CCOGS_PRICE_PROTECTION_AGREEMENT_PPA',
  FALSE_CCOGS_PPA: 'FALSE_CCOGS_PPA',
  AMAZON_POC_LOWERING_COST_ON_PO: 'AMAZON_POC_LOWERING_COST_ON_PO',
  REJECTED_PRICE_INCREASE_ON_PO: 'REJECTED_PRICE_INCREASE_ON_PO',
  LIST_PRICE_DISCOUNT_ISSUES: 'LIST_PRICE_DISCOUNT_ISSUES',
  ROUNDING_ISSUES: 'ROUNDING_ISSUES',
  UNRECOGNISED_ASIN: 'UNRECOGNISED_ASIN',
  OVERBILLING: 'OVERBILLING',
  DUPLICATE_INVOICE_DEFECT: 'DUPLICATE_INVOICE_DEFECT',
  DELETED_APPOINTMENT: 'DELETED_APPOINTMENT',
  NO_APPOINTMENT: 'NO_APPOINTMENT',
  SHORTAGES_IN_TRANSIT: 'SHORTAGES_IN_TRANSIT',
  ASIN_MISMATCH: 'ASIN_MISMATCH',
  FEED_DEFECTS: 'FEED_DEFECTS',
  REJECTED_LINE_ITEM_ON_PO: 'REJECTED_LINE_ITEM_ON_PO',
  FAILED_PO_CONFIRMATION: 'FAILED_PO_CONFIRMATION',
  OTHER: 'OTHER',
} as const
export type VarianceReasonDefectTypes = models.VarianceReasonDefectTypes

export const VarianceReasonVarianceType = { PQV: 'PQV', PPV: 'PPV', OTHER: 'OTHER' } as const
export type VarianceReasonVarianceType = models.VarianceReasonVarianceType
