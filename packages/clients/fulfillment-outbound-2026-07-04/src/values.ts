// Generated from Amazon's model fulfillmentOutbound_2026-07-04. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const GetOrderShipments = { INCLUDE: 'INCLUDE', EXCLUDE: 'EXCLUDE' } as const
export type GetOrderShipments = models.GetOrderShipments

export const ListOrdersShipments = { INCLUDE: 'INCLUDE', EXCLUDE: 'EXCLUDE' } as const
export type ListOrdersShipments = models.ListOrdersShipments
