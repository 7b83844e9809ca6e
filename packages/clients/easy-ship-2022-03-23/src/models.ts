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
  scheduledPackages?: Package[] | undefined
  rejectedOrders?: RejectedOrder[] | undefined
  printableDocumentsUrl?: string | undefined
}

export interface Dimensions {
  /** At least 0.01. */
  length?: number | undefined
  /** At least 0.01. */
  width?: number | undefined
  /** At least 0.01. */
  height?: number | undefined
  unit?: UnitOfLength | undefined
  /** 1 to 255 characters. */
  identifier?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export type HandoverMethod = 'PICKUP' | 'DROPOFF' | (string & {})

export interface InvoiceData {
  /** 1 to 255 characters. */
  invoiceNumber: string
  /** ISO 8601 date and time. */
  invoiceDate?: string | undefined
}

export interface Item {
  /** At most 255 characters. */
  orderItemId?: string | undefined
  /** At most 100 items. */
  orderItemSerialNumbers?: string[] | undefined
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
  packageDetails?: PackageDetails | undefined
}

export interface Package {
  scheduledPackageId: ScheduledPackageId
  packageDimensions: Dimensions
  packageWeight: Weight
  /** At most 500 items. */
  packageItems?: Item[] | undefined
  packageTimeSlot: TimeSlot
  packageIdentifier?: string | undefined
  invoice?: InvoiceData | undefined
  packageStatus?: PackageStatus | undefined
  trackingDetails?: TrackingDetails | undefined
}

export interface PackageDetails {
  /** At most 500 items. */
  packageItems?: Item[] | undefined
  packageTimeSlot: TimeSlot
  packageIdentifier?: string | undefined
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
  error?: ErrorEntry | undefined
}

export interface ScheduledPackageId {
  amazonOrderId: string
  packageId?: string | undefined
}

export interface TimeSlot {
  /** 1 to 255 characters. */
  slotId: string
  /** ISO 8601 date and time. */
  startTime?: string | undefined
  /** ISO 8601 date and time. */
  endTime?: string | undefined
  handoverMethod?: HandoverMethod | undefined
}

export interface TrackingDetails {
  /** 1 to 255 characters. */
  trackingId?: string | undefined
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
  value?: number | undefined
  unit?: UnitOfWeight | undefined
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
  body?: ListHandoverSlotsRequest | undefined
}

/** Parameters of {@link EasyShipApi.updateScheduledPackages}. */
export interface UpdateScheduledPackagesParams {
  body?: UpdateScheduledPackagesRequest | undefined
}
