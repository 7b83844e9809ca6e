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

export const TaxRegistrationDetailsTaxRegistrationType = { VAT: 'VAT', GST: 'GST' } as const
export type TaxRegistrationDetailsTaxRegistrationType = models.TaxRegistrationDetailsTaxRegistrationType

export const WeightUnitOfMeasure = { KG: 'KG', LB: 'LB' } as const
export type WeightUnitOfMeasure = models.WeightUnitOfMeasure
