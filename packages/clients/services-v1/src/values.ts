// Generated from Amazon's model services. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AppointmentSlotReportSchedulingType = {
  REAL_TIME_SCHEDULING: 'REAL_TIME_SCHEDULING',
  NON_REAL_TIME_SCHEDULING: 'NON_REAL_TIME_SCHEDULING',
} as const
export type AppointmentSlotReportSchedulingType = models.AppointmentSlotReportSchedulingType

export const AppointmentStatus = { ACTIVE: 'ACTIVE', CANCELLED: 'CANCELLED', COMPLETED: 'COMPLETED' } as const
export type AppointmentStatus = models.AppointmentStatus

export const AssociatedItemItemStatus = {
  ACTIVE: 'ACTIVE',
  CANCELLED: 'CANCELLED',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
} as const
export type AssociatedItemItemStatus = models.AssociatedItemItemStatus

export const CapacityType = {
  SCHEDULED_CAPACITY: 'SCHEDULED_CAPACITY',
  AVAILABLE_CAPACITY: 'AVAILABLE_CAPACITY',
  ENCUMBERED_CAPACITY: 'ENCUMBERED_CAPACITY',
  RESERVED_CAPACITY: 'RESERVED_CAPACITY',
} as const
export type CapacityType = models.CapacityType

export const DayOfWeek = {
  MONDAY: 'MONDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
  THURSDAY: 'THURSDAY',
  FRIDAY: 'FRIDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
} as const
export type DayOfWeek = models.DayOfWeek

export const EncryptionDetailsStandard = { AES: 'AES' } as const
export type EncryptionDetailsStandard = models.EncryptionDetailsStandard

export const ErrorLevel = { ERROR: 'ERROR', WARNING: 'WARNING' } as const
export type ErrorLevel = models.ErrorLevel

export const GetServiceJobsServiceJobStatus = {
  NOT_SERVICED: 'NOT_SERVICED',
  CANCELLED: 'CANCELLED',
  COMPLETED: 'COMPLETED',
  PENDING_SCHEDULE: 'PENDING_SCHEDULE',
  NOT_FULFILLABLE: 'NOT_FULFILLABLE',
  HOLD: 'HOLD',
  PAYMENT_DECLINED: 'PAYMENT_DECLINED',
} as const
export type GetServiceJobsServiceJobStatus = models.GetServiceJobsServiceJobStatus

export const GetServiceJobsSortField = { JOB_DATE: 'JOB_DATE', JOB_STATUS: 'JOB_STATUS' } as const
export type GetServiceJobsSortField = models.GetServiceJobsSortField

export const GetServiceJobsSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetServiceJobsSortOrder = models.GetServiceJobsSortOrder

export const LinkedAssetAssetType = { VEHICLE: 'VEHICLE' } as const
export type LinkedAssetAssetType = models.LinkedAssetAssetType

export const PoaType = {
  NO_SIGNATURE_DUMMY_POS: 'NO_SIGNATURE_DUMMY_POS',
  CUSTOMER_SIGNATURE: 'CUSTOMER_SIGNATURE',
  DUMMY_RECEIPT: 'DUMMY_RECEIPT',
  POA_RECEIPT: 'POA_RECEIPT',
} as const
export type PoaType = models.PoaType

export const ReservationType = {
  APPOINTMENT: 'APPOINTMENT',
  TRAVEL: 'TRAVEL',
  VACATION: 'VACATION',
  BREAK: 'BREAK',
  TRAINING: 'TRAINING',
} as const
export type ReservationType = models.ReservationType

export const ServiceJobStatus = {
  NOT_SERVICED: 'NOT_SERVICED',
  CANCELLED: 'CANCELLED',
  COMPLETED: 'COMPLETED',
  PENDING_SCHEDULE: 'PENDING_SCHEDULE',
  NOT_FULFILLABLE: 'NOT_FULFILLABLE',
  HOLD: 'HOLD',
  PAYMENT_DECLINED: 'PAYMENT_DECLINED',
} as const
export type ServiceJobStatus = models.ServiceJobStatus

export const ServiceLocationType = { IN_HOME: 'IN_HOME', IN_STORE: 'IN_STORE', ONLINE: 'ONLINE' } as const
export type ServiceLocationType = models.ServiceLocationType

export const ServiceUploadDocumentContentType = {
  TIFF: 'TIFF',
  JPG: 'JPG',
  PNG: 'PNG',
  JPEG: 'JPEG',
  GIF: 'GIF',
  PDF: 'PDF',
} as const
export type ServiceUploadDocumentContentType = models.ServiceUploadDocumentContentType
