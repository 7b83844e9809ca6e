// Generated from Amazon's model vendorDirectFulfillmentPaymentsV1. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AdditionalDetailsType = { SUR: 'SUR', OCR: 'OCR' } as const
export type AdditionalDetailsType = models.AdditionalDetailsType

export const ChargeDetailsType = {
  GIFTWRAP: 'GIFTWRAP',
  FULFILLMENT: 'FULFILLMENT',
  MARKETINGINSERT: 'MARKETINGINSERT',
  PACKAGING: 'PACKAGING',
  LOADING: 'LOADING',
  FREIGHTOUT: 'FREIGHTOUT',
  TAX_COLLECTED_AT_SOURCE: 'TAX_COLLECTED_AT_SOURCE',
} as const
export type ChargeDetailsType = models.ChargeDetailsType

export const TaxDetailTaxType = {
  CGST: 'CGST',
  SGST: 'SGST',
  CESS: 'CESS',
  UTGST: 'UTGST',
  IGST: 'IGST',
  'MwSt.': 'MwSt.',
  PST: 'PST',
  TVA: 'TVA',
  VAT: 'VAT',
  GST: 'GST',
  ST: 'ST',
  Consumption: 'Consumption',
  MutuallyDefined: 'MutuallyDefined',
  DomesticVAT: 'DomesticVAT',
} as const
export type TaxDetailTaxType = models.TaxDetailTaxType

export const TaxRegistrationDetailTaxRegistrationType = { VAT: 'VAT', GST: 'GST' } as const
export type TaxRegistrationDetailTaxRegistrationType = models.TaxRegistrationDetailTaxRegistrationType
