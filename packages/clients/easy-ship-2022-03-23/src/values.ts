// Generated from Amazon's model easyShip_2022-03-23. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const Code = {
  InvalidInput: 'InvalidInput',
  InvalidTimeSlotId: 'InvalidTimeSlotId',
  ScheduledPackageAlreadyExists: 'ScheduledPackageAlreadyExists',
  ScheduleWindowExpired: 'ScheduleWindowExpired',
  RetryableAfterGettingNewSlots: 'RetryableAfterGettingNewSlots',
  TimeSlotNotAvailable: 'TimeSlotNotAvailable',
  ResourceNotFound: 'ResourceNotFound',
  InvalidOrderState: 'InvalidOrderState',
  RegionNotSupported: 'RegionNotSupported',
  OrderNotEligibleForRescheduling: 'OrderNotEligibleForRescheduling',
  InternalServerError: 'InternalServerError',
} as const
export type Code = models.Code

export const HandoverMethod = { PICKUP: 'PICKUP', DROPOFF: 'DROPOFF' } as const
export type HandoverMethod = models.HandoverMethod

export const LabelFormat = { PDF: 'PDF', ZPL: 'ZPL' } as const
export type LabelFormat = models.LabelFormat

export const PackageStatus = {
  ReadyForPickup: 'ReadyForPickup',
  PickedUp: 'PickedUp',
  AtOriginFC: 'AtOriginFC',
  AtDestinationFC: 'AtDestinationFC',
  Delivered: 'Delivered',
  Rejected: 'Rejected',
  Undeliverable: 'Undeliverable',
  ReturnedToSeller: 'ReturnedToSeller',
  LostInTransit: 'LostInTransit',
  LabelCanceled: 'LabelCanceled',
  DamagedInTransit: 'DamagedInTransit',
  OutForDelivery: 'OutForDelivery',
} as const
export type PackageStatus = models.PackageStatus

export const UnitOfLength = { cm: 'cm' } as const
export type UnitOfLength = models.UnitOfLength

export const UnitOfWeight = { grams: 'grams', g: 'g' } as const
export type UnitOfWeight = models.UnitOfWeight
