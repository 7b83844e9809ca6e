// Generated from Amazon's model vendorDirectFulfillmentShippingV1. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const ContainerType = { carton: 'carton', pallet: 'pallet' } as const
export type ContainerType = models.ContainerType

export const DimensionsUnitOfMeasure = { IN: 'IN', CM: 'CM' } as const
export type DimensionsUnitOfMeasure = models.DimensionsUnitOfMeasure

export const GetCustomerInvoicesSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetCustomerInvoicesSortOrder = models.GetCustomerInvoicesSortOrder

export const GetPackingSlipsSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetPackingSlipsSortOrder = models.GetPackingSlipsSortOrder

export const GetShippingLabelsSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetShippingLabelsSortOrder = models.GetShippingLabelsSortOrder

export const PackingSlipContentType = { 'application/pdf': 'application/pdf' } as const
export type PackingSlipContentType = models.PackingSlipContentType

export const ShipmentDetailsShipmentStatus = { SHIPPED: 'SHIPPED', FLOOR_DENIAL: 'FLOOR_DENIAL' } as const
export type ShipmentDetailsShipmentStatus = models.ShipmentDetailsShipmentStatus

export const ShippingLabelLabelFormat = { PNG: 'PNG', ZPL: 'ZPL' } as const
export type ShippingLabelLabelFormat = models.ShippingLabelLabelFormat

export const StatusUpdateDetailsReasonCode = {
  '000': '000',
  '117': '117',
  AF: 'AF',
  AM: 'AM',
  BG: 'BG',
  NS: 'NS',
  PL: 'PL',
} as const
export type StatusUpdateDetailsReasonCode = models.StatusUpdateDetailsReasonCode

export const StatusUpdateDetailsStatusCode = {
  '101': '101',
  '201': '201',
  '301': '301',
  '302': '302',
  '404': '404',
  '407': '407',
  '409': '409',
  '416': '416',
  A7: 'A7',
  AP: 'AP',
  CA: 'CA',
  D1: 'D1',
  DE: 'DE',
  O1: 'O1',
  OD: 'OD',
  XB: 'XB',
} as const
export type StatusUpdateDetailsStatusCode = models.StatusUpdateDetailsStatusCode

export const TaxRegistrationDetailsTaxRegistrationType = { VAT: 'VAT', GST: 'GST' } as const
export type TaxRegistrationDetailsTaxRegistrationType = models.TaxRegistrationDetailsTaxRegistrationType

export const WeightUnitOfMeasure = { KG: 'KG', LB: 'LB' } as const
export type WeightUnitOfMeasure = models.WeightUnitOfMeasure
