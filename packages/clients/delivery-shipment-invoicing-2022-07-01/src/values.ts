// Generated from Amazon's model deliveryShipmentInvoiceV2022-07-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetInvoiceStatusInvoiceType = { Outbound: 'Outbound' } as const
export type GetInvoiceStatusInvoiceType = models.GetInvoiceStatusInvoiceType

export const GetInvoiceStatusProgramType = {
  EasyShip: 'EasyShip',
  FbaOnSite: 'FbaOnSite',
  SelfShip: 'SelfShip',
} as const
export type GetInvoiceStatusProgramType = models.GetInvoiceStatusProgramType

export const InvoiceType = { Outbound: 'Outbound' } as const
export type InvoiceType = models.InvoiceType

export const ProgramType = { EasyShip: 'EasyShip', FbaOnSite: 'FbaOnSite', SelfShip: 'SelfShip' } as const
export type ProgramType = models.ProgramType

export const ShipmentInvoiceStatus = {
  Processing: 'Processing',
  Accepted: 'Accepted',
  Errored: 'Errored',
  NotFound: 'NotFound',
} as const
export type ShipmentInvoiceStatus = models.ShipmentInvoiceStatus
