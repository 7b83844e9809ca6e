// Generated from Amazon's model easyShip_2022-03-23. To change this file, see CONTRIBUTING.md.

/**
 * Kind of error of Easy Ship. If `ScheduleWindowExpired` or `RetryableAfterGettingNewSlots`, call
 * `listHandoverSlots` for a new time slot. `TimeSlotNotAvailable`: for example, the size or weight is invalid,
 * or all slots are after the expected cancellation date. `InvalidOrderState`: the order's current state does not
 * allow the request.
 */
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

/** Body of `createScheduledPackage`. */
export interface CreateScheduledPackageRequest {
  /** Amazon's ID of the Easy Ship order. */
  amazonOrderId: string
  /** Amazon store of the order. 1 to 255 characters. */
  marketplaceId: string
  /** Items and time slot of the package. */
  packageDetails: PackageDetails
}

/** Body of `createScheduledPackageBulk`. */
export interface CreateScheduledPackagesRequest {
  /** Amazon store of the orders. 1 to 255 characters. */
  marketplaceId: string
  /** Orders to schedule, with the preferred time slot of each. At least 1 item. */
  orderScheduleDetailsList: OrderScheduleDetails[]
  /** File format of the shipping labels. */
  labelFormat: LabelFormat
}

/** Response of `createScheduledPackageBulk`. */
export interface CreateScheduledPackagesResponse {
  /** Packages of the orders that were scheduled. At most 100 items. */
  scheduledPackages?: Package[] | undefined
  /** Orders that could not be scheduled, with the errors. */
  rejectedOrders?: RejectedOrder[] | undefined
  /** Temporary URL of a ZIP file with the labels and the store's other documents. */
  printableDocumentsUrl?: string | undefined
}

/** Size of a package. */
export interface Dimensions {
  /** Length of the package, in `unit`. At least 0.01. */
  length?: number | undefined
  /** Width of the package, in `unit`. At least 0.01. */
  width?: number | undefined
  /** Height of the package, in `unit`. At least 0.01. */
  height?: number | undefined
  /** Unit of the three dimensions. */
  unit?: UnitOfLength | undefined
  /** ID of custom package dimensions. 1 to 255 characters. */
  identifier?: string | undefined
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/**
 * How Amazon Logistics receives a package: its carrier collects it at the pickup address (`PICKUP`), or the
 * seller brings it to a location (`DROPOFF`).
 */
export type HandoverMethod = 'PICKUP' | 'DROPOFF' | (string & {})

/** The invoice of a package. */
export interface InvoiceData {
  /** Number of the package's invoice. 1 to 255 characters. */
  invoiceNumber: string
  /** Date and time when the invoice was generated. ISO 8601 date and time. */
  invoiceDate?: string | undefined
}

/** An order item in a package. */
export interface Item {
  /** Amazon's ID of the order item. At most 255 characters. */
  orderItemId?: string | undefined
  /** Serial numbers of the item's units. Set them to get a warranty. At most 100 items. */
  orderItemSerialNumbers?: string[] | undefined
}

/** File format of a shipping label. `ZPL` is Zebra's printer language. */
export type LabelFormat = 'PDF' | 'ZPL'

/** Body of `listHandoverSlots`. */
export interface ListHandoverSlotsRequest {
  /** Amazon store of the order. 1 to 255 characters. */
  marketplaceId: string
  /** Amazon's ID of the Easy Ship order. */
  amazonOrderId: string
  /** Size of the package, in centimeters. */
  packageDimensions: Dimensions
  /** Weight of the package, in grams. */
  packageWeight: Weight
}

/** Response of `listHandoverSlots`. */
export interface ListHandoverSlotsResponse {
  /** Amazon's ID of the Easy Ship order. */
  amazonOrderId: string
  /** Time slots in which the order can be scheduled. 1 to 500 items. */
  timeSlots: TimeSlot[]
}

/** An Easy Ship order to schedule. */
export interface OrderScheduleDetails {
  /** Amazon's ID of the Easy Ship order. */
  amazonOrderId: string
  /** Items and preferred time slot of the package. If absent, Amazon chooses the earliest possible slot. */
  packageDetails?: PackageDetails | undefined
}

/** The package of a scheduled Easy Ship order. */
export interface Package {
  /** ID of the package and of its order. */
  scheduledPackageId: ScheduledPackageId
  /** Size of the package, in centimeters. */
  packageDimensions: Dimensions
  /** Weight of the package, in grams. */
  packageWeight: Weight
  /** Order items in the package. At most 500 items. */
  packageItems?: Item[] | undefined
  /** Time slot in which Amazon Logistics receives the package. */
  packageTimeSlot: TimeSlot
  /** Seller's own ID of the package, printed on the label. */
  packageIdentifier?: string | undefined
  /** Number and date of the invoice. */
  invoice?: InvoiceData | undefined
  /** Progress of the package on its way. */
  packageStatus?: PackageStatus | undefined
  /** Tracking ID of the package. */
  trackingDetails?: TrackingDetails | undefined
}

/** Items and time slot of a package to schedule. */
export interface PackageDetails {
  /** Order items in the package. At most 500 items. */
  packageItems?: Item[] | undefined
  /** Time slot for the package, from `listHandoverSlots`. */
  packageTimeSlot: TimeSlot
  /** Seller's own ID of the package, to print on the label. */
  packageIdentifier?: string | undefined
}

/**
 * Progress of a package on its way. `AtOriginFC` and `AtDestinationFC`: in the fulfillment center of origin or
 * destination. `LabelCanceled`: the label was canceled.
 */
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

/** Response of `updateScheduledPackages`. */
export interface Packages {
  /** Packages with their new time slots. 1 to 500 items. */
  packages: Package[]
}

/** An order that could not be scheduled. */
export interface RejectedOrder {
  /** Amazon's ID of the Easy Ship order. */
  amazonOrderId: string
  /** Reason of the failure. */
  error?: ErrorEntry | undefined
}

/** ID of a scheduled package, with its order. */
export interface ScheduledPackageId {
  /** Amazon's ID of the Easy Ship order. */
  amazonOrderId: string
  /** Amazon's ID of the package. */
  packageId?: string | undefined
}

/** A period in which Amazon Logistics receives a package. */
export interface TimeSlot {
  /** Amazon's ID of the time slot, from `listHandoverSlots`. 1 to 255 characters. */
  slotId: string
  /** First date and time of the slot. ISO 8601 date and time. */
  startTime?: string | undefined
  /** Last date and time of the slot. ISO 8601 date and time. */
  endTime?: string | undefined
  /** Whether a carrier collects the package, or the seller drops it off. */
  handoverMethod?: HandoverMethod | undefined
}

/** How to track a package. */
export interface TrackingDetails {
  /** ID with which to track the package. 1 to 255 characters. */
  trackingId?: string | undefined
}

/** Unit of a length: centimeters. */
export type UnitOfLength = 'cm' | (string & {})

/** Unit of a weight. Both values mean grams. */
export type UnitOfWeight = 'grams' | 'g' | (string & {})

/** A new time slot for a scheduled package. */
export interface UpdatePackageDetails {
  /** ID of the package and of its order. */
  scheduledPackageId: ScheduledPackageId
  /** New time slot for the package, from `listHandoverSlots`. */
  packageTimeSlot: TimeSlot
}

/** Body of `updateScheduledPackages`. */
export interface UpdateScheduledPackagesRequest {
  /** Amazon store of the orders. 1 to 255 characters. */
  marketplaceId: string
  /** Packages, and their new time slots. 1 to 500 items. */
  updatePackageDetailsList: UpdatePackageDetails[]
}

/** Weight of a package. */
export interface Weight {
  /** Number of grams. At least 11. */
  value?: number | undefined
  /** Unit of the weight. Both values mean grams. */
  unit?: UnitOfWeight | undefined
}

/** Parameters of {@link EasyShipApi.createScheduledPackage}. */
export interface CreateScheduledPackageParams {
  /** Order, and the time slot for its package. */
  body: CreateScheduledPackageRequest
}

/** Parameters of {@link EasyShipApi.createScheduledPackageBulk}. */
export interface CreateScheduledPackageBulkParams {
  /** Orders to schedule, and the format of their labels. */
  body: CreateScheduledPackagesRequest
}

/** Parameters of {@link EasyShipApi.getScheduledPackage}. */
export interface GetScheduledPackageParams {
  /** Amazon's ID of the Easy Ship order. 1 to 255 characters. */
  amazonOrderId: string
  /** Amazon store of the order. 1 to 255 characters. */
  marketplaceId: string
}

/** Parameters of {@link EasyShipApi.listHandoverSlots}. */
export interface ListHandoverSlotsParams {
  /** Order and package to get time slots for. */
  body?: ListHandoverSlotsRequest | undefined
}

/** Parameters of {@link EasyShipApi.updateScheduledPackages}. */
export interface UpdateScheduledPackagesParams {
  /** Packages, and their new time slots. */
  body?: UpdateScheduledPackagesRequest | undefined
}
