// Generated from Amazon's model notifications. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AggregationTimePeriod = { FiveMinutes: 'FiveMinutes', TenMinutes: 'TenMinutes' } as const
export type AggregationTimePeriod = models.AggregationTimePeriod

export const EventFilterType = {
  ANY_OFFER_CHANGED: 'ANY_OFFER_CHANGED',
  ORDER_CHANGE: 'ORDER_CHANGE',
  SHIPMENT_TRACKING_MILESTONE_CHANGED: 'SHIPMENT_TRACKING_MILESTONE_CHANGED',
} as const
export type EventFilterType = models.EventFilterType

export const OrderChangeTypeEnum = {
  BuyerRequestedChange: 'BuyerRequestedChange',
  DeliveryTipChange: 'DeliveryTipChange',
  OrderStatusChange: 'OrderStatusChange',
} as const
export type OrderChangeTypeEnum = models.OrderChangeTypeEnum
