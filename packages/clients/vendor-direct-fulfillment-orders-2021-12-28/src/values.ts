// Generated from Amazon's model vendorDirectFulfillmentOrders_2021-12-28. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AcknowledgementStatusCode = {
  '00': '00',
  '02': '02',
  '03': '03',
  '04': '04',
  '05': '05',
  '06': '06',
  '07': '07',
  '08': '08',
  '09': '09',
  '10': '10',
  '11': '11',
  '12': '12',
  '13': '13',
  '20': '20',
  '21': '21',
  '22': '22',
  '50': '50',
  '51': '51',
  '53': '53',
  '54': '54',
  '55': '55',
  '56': '56',
  '71': '71',
} as const
export type AcknowledgementStatusCode = models.AcknowledgementStatusCode

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
