// Generated from Amazon's model easyShip_2022-03-23. To change this file, see CONTRIBUTING.md.

export type Code =
  | 'InvalidInput'
  | 'InvalidTimeSlotId'
  | 'ScheduledPackageAlreadyExists'
  | 'ScheduleWindowExpired'
  | 'RetryableAfterGettingNewSlots'
  | 'TimeSlotNotAvailable'
  | 'ResourceNotFound'
  | 'InvalidOrderState'
  | 'RegionNotSupported'
  | 'OrderNotEligibleForRescheduling'
  | 'InternalServerError'

export interface CreateScheduledPackageRequest {
  amazonOrderId: string
  /** 1 to 255 characters. */
  marketplaceId: string
  packageDetails: PackageDetails
}

export interface CreateScheduledPackagesRequest {
  /** 1 to 255 characters. */
  marketplaceId: string
  /** At least 1 item. */
  orderScheduleDetailsList: OrderScheduleDetails[]
  labelFormat: LabelFormat
}

export interface CreateScheduledPackagesResponse {
  /** At most 100 items. */
  scheduledPackages?: Package[]
  rejectedOrders?: RejectedOrder[]
  printableDocumentsUrl?: string
}

export interface Dimensions {
  /** At least 0.01. */
  length?: number
  /** At least 0.01. */
  width?: number
  /** At least 0.01. */
  height?: number
  unit?: UnitOfLength
  /** 1 to 255 characters. */
  identifier?: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export type HandoverMethod = 'PICKUP' | 'DROPOFF' | (string & {})

export interface InvoiceData {
  /** 1 to 255 characters. */
  invoiceNumber: string
  /** ISO 8601 date and time. */
  invoiceDate?: string
}

export interface Item {
  /** At most 255 characters. */
  orderItemId?: string
  /** At most 100 items. */
  orderItemSerialNumbers?: string[]
}

export type LabelFormat = 'PDF' | 'ZPL'

export interface ListHandoverSlotsRequest {
  /** 1 to 255 characters. */
  marketplaceId: string
  amazonOrderId: string
  packageDimensions: Dimensions
  packageWeight: Weight
}

export interface ListHandoverSlotsResponse {
  amazonOrderId: string
  /** 1 to 500 items. */
  timeSlots: TimeSlot[]
}

export interface OrderScheduleDetails {
  amazonOrderId: string
  packageDetails?: PackageDetails
}

export interface Package {
  scheduledPackageId: ScheduledPackageId
  packageDimensions: Dimensions
  packageWeight: Weight
  /** At most 500 items. */
  packageItems?: Item[]
  packageTimeSlot: TimeSlot
  packageIdentifier?: string
  invoice?: InvoiceData
  packageStatus?: PackageStatus
  trackingDetails?: TrackingDetails
}

export interface PackageDetails {
  /** At most 500 items. */
  packageItems?: Item[]
  packageTimeSlot: TimeSlot
  packageIdentifier?: string
}

export type PackageStatus =
  | 'ReadyForPickup'
  | 'PickedUp'
  | 'AtOriginFC'
  | 'AtDestinationFC'
  | 'Delivered'
  | 'Rejected'
  | 'Undeliverable'
  | 'ReturnedToSeller'
  | 'LostInTransit'
  | 'LabelCanceled'
  | 'DamagedInTransit'
  | 'OutForDelivery'
  | (string & {})

export interface Packages {
  /** 1 to 500 items. */
  packages: Package[]
}

export interface RejectedOrder {
  amazonOrderId: string
  error?: ErrorEntry
}

export interface ScheduledPackageId {
  amazonOrderId: string
  packageId?: string
}

export interface TimeSlot {
  /** 1 to 255 characters. */
  slotId: string
  /** ISO 8601 date and time. */
  startTime?: string
  /** ISO 8601 date and time. */
  endTime?: string
  handoverMethod?: HandoverMethod
}

export interface TrackingDetails {
  /** 1 to 255 characters. */
  trackingId?: string
}

export type UnitOfLength = 'cm' | (string & {})

export type UnitOfWeight = 'grams' | 'g' | (string & {})

export interface UpdatePackageDetails {
  scheduledPackageId: ScheduledPackageId
  packageTimeSlot: TimeSlot
}

export interface UpdateScheduledPackagesRequest {
  /** 1 to 255 characters. */
  marketplaceId: string
  /** 1 to 500 items. */
  updatePackageDetailsList: UpdatePackageDetails[]
}

export interface Weight {
  /** At least 11. */
  value?: number
  unit?: UnitOfWeight
}

/** Parameters of {@link EasyShipApi.createScheduledPackage}. */
export interface CreateScheduledPackageParams {
  body: CreateScheduledPackageRequest
}

/** Parameters of {@link EasyShipApi.createScheduledPackageBulk}. */
export interface CreateScheduledPackageBulkParams {
  body: CreateScheduledPackagesRequest
}

/** Parameters of {@link EasyShipApi.getScheduledPackage}. */
export interface GetScheduledPackageParams {
  /** 1 to 255 characters. */
  amazonOrderId: string
  /** 1 to 255 characters. */
  marketplaceId: string
}

/** Parameters of {@link EasyShipApi.listHandoverSlots}. */
export interface ListHandoverSlotsParams {
  body?: ListHandoverSlotsRequest
}

/** Parameters of {@link EasyShipApi.updateScheduledPackages}. */
export interface UpdateScheduledPackagesParams {
  body?: UpdateScheduledPackagesRequest
}
