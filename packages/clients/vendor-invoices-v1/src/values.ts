// Generated from Amazon's model vendorInvoices. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AdditionalDetailsType = { SUR: 'SUR', OCR: 'OCR', CartonCount: 'CartonCount' } as const
export type AdditionalDetailsType = models.AdditionalDetailsType

export const AllowanceDetailsType = {
  Discount: 'Discount',
  DiscountIncentive: 'DiscountIncentive',
  Defective: 'Defective',
  Promotional: 'Promotional',
  UnsaleableMerchandise: 'UnsaleableMerchandise',
  Special: 'Special',
} as const
export type AllowanceDetailsType = models.AllowanceDetailsType

export const ChargeDetailsType = {
  Freight: 'Freight',
  Packing: 'Packing',
  Duty: 'Duty',
  Service: 'Service',
  SmallOrder: 'SmallOrder',
  InsurancePlacementCost: 'InsurancePlacementCost',
  InsuranceFee: 'InsuranceFee',
  SpecialHandlingService: 'SpecialHandlingService',
  CollectionAndRecyclingService: 'CollectionAndRecyclingService',
  EnvironmentalProtectionService: 'EnvironmentalProtectionService',
  TaxCollectedAtSource: 'TaxCollectedAtSource',
} as const
export type ChargeDetailsType = models.ChargeDetailsType

export const InvoiceType = { Invoice: 'Invoice', CreditNote: 'CreditNote' } as const
export type InvoiceType = models.InvoiceType

export const ItemQuantityUnitOfMeasure = { Cases: 'Cases', Eaches: 'Eaches' } as const
export type ItemQuantityUnitOfMeasure = models.ItemQuantityUnitOfMeasure

export const NetCostUnitOfMeasure = {
  POUNDS: 'POUNDS',
  OUNCES: 'OUNCES',
  GRAMS: 'GRAMS',
  KILOGRAMS: 'KILOGRAMS',
} as const
export type NetCostUnitOfMeasure = models.NetCostUnitOfMeasure

export const PaymentTermsType = {
  Basic: 'Basic',
  EndOfMonth: 'EndOfMonth',
  FixedDate: 'FixedDate',
  Proximo: 'Proximo',
  PaymentDueUponReceiptOfInvoice: 'PaymentDueUponReceiptOfInvoice',
  LetterofCredit: 'LetterofCredit',
} as const
export type PaymentTermsType = models.PaymentTermsType

export const TaxDetailsTaxType = {
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
export type TaxDetailsTaxType = models.TaxDetailsTaxType

export const TaxRegistrationDetailsTaxRegistrationType = { VAT: 'VAT', GST: 'GST' } as const
export type TaxRegistrationDetailsTaxRegistrationType = models.TaxRegistrationDetailsTaxRegistrationType

export const TotalWeightUnitOfMeasure = {
  POUNDS: 'POUNDS',
  OUNCES: 'OUNCES',
  GRAMS: 'GRAMS',
  KILOGRAMS: 'KILOGRAMS',
} as const
export type TotalWeightUnitOfMeasure = models.TotalWeightUnitOfMeasure
