// Generated from Amazon's model vendorDirectFulfillmentOrders_2021-12-28. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetOrdersSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetOrdersSortOrder = models.GetOrdersSortOrder

export const GetOrdersStatus = { NEW: 'NEW', SHIPPED: 'SHIPPED', ACCEPTED: 'ACCEPTED', CANCELLED: 'CANCELLED' } as const
export type GetOrdersStatus = models.GetOrdersStatus

export const ItemQuantityUnitOfMeasure = { Each: 'Each' } as const
export type ItemQuantityUnitOfMeasure = models.ItemQuantityUnitOfMeasure

export const OrderDetailsOrderStatus = {
  NEW: 'NEW',
  SHIPPED: 'SHIPPED',
  ACCEPTED: 'ACCEPTED',
  CANCELLED: 'CANCELLED',
} as const
export type OrderDetailsOrderStatus = models.OrderDetailsOrderStatus

export const TaxDetailsType = {
  CONSUMPTION: 'CONSUMPTION',
  GST: 'GST',
  'MwSt.': 'MwSt.',
  PST: 'PST',
  TOTAL: 'TOTAL',
  TVA: 'TVA',
  VAT: 'VAT',
} as const
export type TaxDetailsType = models.TaxDetailsType

export const TaxRegistrationDetailsTaxRegistrationType = { VAT: 'VAT', GST: 'GST' } as const
export type TaxRegistrationDetailsTaxRegistrationType = models.TaxRegistrationDetailsTaxRegistrationType
