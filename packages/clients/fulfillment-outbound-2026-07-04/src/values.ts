// Generated from Amazon's model fulfillmentOutbound_2026-07-04. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AmountUnit = { EACHES: 'EACHES' } as const
export type AmountUnit = models.AmountUnit

export const GetOrderShipments = { INCLUDE: 'INCLUDE', EXCLUDE: 'EXCLUDE' } as const
export type GetOrderShipments = models.GetOrderShipments

export const ListOrdersShipments = { INCLUDE: 'INCLUDE', EXCLUDE: 'EXCLUDE' } as const
export type ListOrdersShipments = models.ListOrdersShipments

export const OfferServiceLevelServiceTier = {
  STANDARD: 'STANDARD',
  EXPEDITED: 'EXPEDITED',
  PRIORITY: 'PRIORITY',
  SCHEDULED: 'SCHEDULED',
} as const
export type OfferServiceLevelServiceTier = models.OfferServiceLevelServiceTier

export const OrderDropOffLocationType = {
  FRONT_DOOR: 'FRONT_DOOR',
  DELIVERY_BOX: 'DELIVERY_BOX',
  GAS_METER_BOX: 'GAS_METER_BOX',
  BICYCLE_BASKET: 'BICYCLE_BASKET',
  GARAGE: 'GARAGE',
  RECEPTIONIST: 'RECEPTIONIST',
  FALLBACK_NEIGHBOR_DELIVERY: 'FALLBACK_NEIGHBOR_DELIVERY',
  DO_NOT_LEAVE_UNATTENDED: 'DO_NOT_LEAVE_UNATTENDED',
  LOCKER: 'LOCKER',
} as const
export type OrderDropOffLocationType = models.OrderDropOffLocationType

export const OrderFulfillmentAction = { SHIP: 'SHIP', HOLD: 'HOLD' } as const
export type OrderFulfillmentAction = models.OrderFulfillmentAction

export const OrderFulfillmentPolicy = {
  FILL_OR_KILL: 'FILL_OR_KILL',
  FILL_ALL: 'FILL_ALL',
  FILL_ALL_AVAILABLE: 'FILL_ALL_AVAILABLE',
} as const
export type OrderFulfillmentPolicy = models.OrderFulfillmentPolicy

export const OrderStatus = {
  PROCESSING: 'PROCESSING',
  COMPLETE: 'COMPLETE',
  COMPLETE_PARTIAL: 'COMPLETE_PARTIAL',
  CANCELLED: 'CANCELLED',
  UNFULFILLABLE: 'UNFULFILLABLE',
  INVALID: 'INVALID',
} as const
export type OrderStatus = models.OrderStatus

export const PackagingServiceOverbox = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' } as const
export type PackagingServiceOverbox = models.PackagingServiceOverbox

export const PackagingServicePackagingOption = { UNBRANDED: 'UNBRANDED', ANY: 'ANY' } as const
export type PackagingServicePackagingOption = models.PackagingServicePackagingOption

export const PreviewDeliveryServicePaymentOnDelivery = { ENABLED: 'ENABLED', DISABLED: 'DISABLED' } as const
export type PreviewDeliveryServicePaymentOnDelivery = models.PreviewDeliveryServicePaymentOnDelivery

export const PreviewOfferServiceLevelServiceTier = {
  STANDARD: 'STANDARD',
  EXPEDITED: 'EXPEDITED',
  PRIORITY: 'PRIORITY',
  SCHEDULED: 'SCHEDULED',
} as const
export type PreviewOfferServiceLevelServiceTier = models.PreviewOfferServiceLevelServiceTier

export const PreviewPackagingServiceOverbox = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' } as const
export type PreviewPackagingServiceOverbox = models.PreviewPackagingServiceOverbox

export const PreviewPackagingServicePackagingOption = { UNBRANDED: 'UNBRANDED', ANY: 'ANY' } as const
export type PreviewPackagingServicePackagingOption = models.PreviewPackagingServicePackagingOption

export const PreviewServiceLevelServiceTiers = {
  STANDARD: 'STANDARD',
  EXPEDITED: 'EXPEDITED',
  PRIORITY: 'PRIORITY',
  SCHEDULED: 'SCHEDULED',
} as const
export type PreviewServiceLevelServiceTiers = models.PreviewServiceLevelServiceTiers

export const ServiceLevelServiceTiers = {
  STANDARD: 'STANDARD',
  EXPEDITED: 'EXPEDITED',
  PRIORITY: 'PRIORITY',
  SCHEDULED: 'SCHEDULED',
} as const
export type ServiceLevelServiceTiers = models.ServiceLevelServiceTiers

export const ShipmentPackageStatus = {
  PROCESSING: 'PROCESSING',
  IN_TRANSIT: 'IN_TRANSIT',
  DELAYED: 'DELAYED',
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  DELIVERED: 'DELIVERED',
  UNDELIVERABLE: 'UNDELIVERABLE',
  EXPIRED: 'EXPIRED',
} as const
export type ShipmentPackageStatus = models.ShipmentPackageStatus

export const ShipmentServiceLevelServiceTier = {
  STANDARD: 'STANDARD',
  EXPEDITED: 'EXPEDITED',
  PRIORITY: 'PRIORITY',
  SCHEDULED: 'SCHEDULED',
} as const
export type ShipmentServiceLevelServiceTier = models.ShipmentServiceLevelServiceTier

export const ShipmentStatus = { PROCESSING: 'PROCESSING', SHIPPED: 'SHIPPED', CANCELLED: 'CANCELLED' } as const
export type ShipmentStatus = models.ShipmentStatus

export const WeightUnit = { KG: 'KG', KILOGRAMS: 'KILOGRAMS', LB: 'LB', POUNDS: 'POUNDS' } as const
export type WeightUnit = models.WeightUnit
