import type { Random } from '../../generation/random.js'

/** Units of a product that the selling partner sends. The fields have Amazon's names, because requests have them too. */
export interface ItemInput {
  readonly msku: string
  readonly quantity: number
  readonly labelOwner: Owner
  readonly prepOwner: Owner
  readonly expiration?: string
  readonly manufacturingLotCode?: string
}

export type Owner = 'AMAZON' | 'SELLER' | 'NONE'

export interface Address {
  readonly name: string
  readonly addressLine1: string
  readonly city: string
  readonly countryCode: string
  readonly postalCode: string
  readonly [field: string]: string | undefined
}

export interface Dimensions {
  readonly unitOfMeasurement: 'IN' | 'CM'
  readonly length: number
  readonly width: number
  readonly height: number
}

export interface Weight {
  readonly unit: 'LB' | 'KG'
  readonly value: number
}

/** Boxes with the same content, as a request describes them. */
export interface BoxInput {
  readonly contentInformationSource: 'BOX_CONTENT_PROVIDED' | 'MANUAL_PROCESS' | 'BARCODE_2D'
  readonly dimensions: Dimensions
  readonly weight: Weight
  readonly quantity: number
  readonly items?: readonly ItemInput[]
  /** Only in content updates: the box that is kept or changed. */
  readonly packageId?: string
}

/** One box. */
export interface Box extends BoxInput {
  readonly packageId: string
  readonly quantity: 1
}

export interface Pallet {
  readonly packageId: string
  readonly quantity: number
  readonly dimensions?: Dimensions
  readonly weight?: Weight
  readonly stackability?: string
}

/** Items that can be packed together, and their boxes after `setPackingInformation`. */
export interface PackingGroup {
  readonly packingGroupId: string
  readonly items: readonly ItemInput[]
  boxes: readonly Box[]
}

export interface PackingOption {
  readonly packingOptionId: string
  readonly groups: readonly PackingGroup[]
  readonly expiresAt: Date
  isAccepted: boolean
}

export interface PlacementOption {
  readonly placementOptionId: string
  readonly shipments: readonly Shipment[]
  /** In the currency of the store. */
  readonly fee: number
  readonly expiresAt: Date
  isAccepted: boolean
}

export interface TransportationOption {
  readonly transportationOptionId: string
  readonly shipmentId: string
  readonly shippingMode: 'GROUND_SMALL_PARCEL' | 'FREIGHT_LTL'
  readonly shippingSolution: 'AMAZON_PARTNERED_CARRIER' | 'USE_YOUR_OWN_CARRIER'
  readonly carrier: { readonly name: string; readonly alphaCode?: string }
  readonly preconditions: readonly string[]
  readonly quote?: { readonly cost: InboundMoney; readonly expiration: string; readonly voidableUntil: string }
}

export interface InboundMoney {
  readonly amount: number
  readonly code: string
}

export interface DeliveryWindowOption {
  readonly deliveryWindowOptionId: string
  readonly startDate: string
  readonly endDate: string
  readonly availabilityType: 'AVAILABLE' | 'BLOCKED' | 'CONGESTED' | 'DISCOUNTED'
  readonly validUntil: string
}

export interface AppointmentSlot {
  readonly slotId: string
  readonly slotTime: { readonly startTime: string; readonly endTime: string }
}

export interface Appointment {
  readonly appointmentId: number
  readonly appointmentSlotTime: AppointmentSlot['slotTime']
  readonly appointmentStatus: 'ARRIVAL_SCHEDULED' | 'CANCELLED'
}

export interface TrackingDetails {
  readonly spdTrackingDetail?: { readonly spdTrackingItems: readonly { boxId: string; trackingId: string }[] }
  readonly ltlTrackingDetail?: { readonly billOfLadingNumber?: string; readonly freightBillNumber: readonly string[] }
}

/** New content of a shipment that the selling partner has not confirmed yet. */
export interface ContentUpdatePreview {
  readonly contentUpdatePreviewId: string
  readonly expiresAt: Date
  readonly requestedUpdates: { readonly boxes: readonly BoxInput[]; readonly items: readonly ItemInput[] }
  readonly transportationOption: TransportationOption
}

/** The states that a shipment goes through in the sandbox. Amazon has more. */
export type ShipmentStatus =
  | 'UNCONFIRMED'
  | 'WORKING'
  | 'READY_TO_SHIP'
  | 'SHIPPED'
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'CHECKED_IN'
  | 'RECEIVING'
  | 'CLOSED'
  | 'CANCELLED'

export interface Shipment {
  readonly shipmentId: string
  readonly placementOptionId: string
  readonly warehouseId: string
  readonly amazonReferenceId: string
  /** Undefined until the placement option is confirmed. */
  confirmationId?: string
  name: string
  status: ShipmentStatus
  sourceAddress: Address
  items: readonly ItemInput[]
  boxes: readonly Box[]
  pallets: readonly Pallet[]
  /** As `generateTransportationOptions` describes the shipment. */
  readyToShipAt?: Date
  contactInformation?: object
  freightInformation?: object
  transportationOptions: readonly TransportationOption[]
  transportation?: TransportationOption
  deliveryWindows: readonly DeliveryWindowOption[]
  deliveryWindow?: DeliveryWindowOption
  tracking?: TrackingDetails
  slots: readonly AppointmentSlot[]
  slotsExpireAt?: Date
  appointments: readonly Appointment[]
  previews: readonly ContentUpdatePreview[]
}

export type PlanStatus = 'CREATING' | 'ERRORED' | 'ACTIVE' | 'SHIPPED' | 'VOIDED'

export interface InboundPlan {
  readonly inboundPlanId: string
  readonly marketplaceId: string
  readonly createdAt: Date
  readonly sourceAddress: Address
  readonly items: readonly ItemInput[]
  updatedAt: Date
  name: string
  status: PlanStatus
  packingOptions: readonly PackingOption[]
  placementOptions: readonly PlacementOption[]
}

/** The packing option that the selling partner has confirmed. */
export function confirmedPacking({ packingOptions }: InboundPlan): PackingOption | undefined {
  return packingOptions.find(({ isAccepted }) => isAccepted)
}

/** The placement option that the selling partner has confirmed. */
export function confirmedPlacement({ placementOptions }: InboundPlan): PlacementOption | undefined {
  return placementOptions.find(({ isAccepted }) => isAccepted)
}

/** The shipments of the confirmed placement option. Empty before the confirmation. */
export function confirmedShipments(plan: InboundPlan): readonly Shipment[] {
  return confirmedPlacement(plan)?.shipments ?? []
}

/** The time in which the selling partner can confirm a packing option or a placement option. */
export const optionLifetimeMs = 48 * 60 * 60 * 1000

/** An option's status in responses. Options that were not chosen in time, or instead of which another was, are expired. */
export function optionStatus(
  option: { readonly isAccepted: boolean; readonly expiresAt: Date },
  all: readonly { readonly isAccepted: boolean }[],
  now: Date,
): 'OFFERED' | 'ACCEPTED' | 'EXPIRED' {
  if (option.isAccepted) return 'ACCEPTED'
  return option.expiresAt <= now || all.some(({ isAccepted }) => isAccepted) ? 'EXPIRED' : 'OFFERED'
}

/** An ID as Amazon's inbound API has them: two letters and a UUID. */
export function inboundId(prefix: string, random: Random): string {
  const hex = (count: number) => Array.from({ length: count }, () => random.integer(0, 15).toString(16)).join('')
  return `${prefix}${hex(8)}-${hex(4)}-4${hex(3)}-${random.pick('89ab')}${hex(3)}-${hex(12)}`
}
