// Generated from Amazon's model fulfillmentOutbound_2020-07-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AdditionalLocationInfo = {
  AS_INSTRUCTED: 'AS_INSTRUCTED',
  CARPORT: 'CARPORT',
  CUSTOMER_PICKUP: 'CUSTOMER_PICKUP',
  DECK: 'DECK',
  DOOR_PERSON: 'DOOR_PERSON',
  FRONT_DESK: 'FRONT_DESK',
  FRONT_DOOR: 'FRONT_DOOR',
  GARAGE: 'GARAGE',
  GUARD: 'GUARD',
  MAIL_ROOM: 'MAIL_ROOM',
  MAIL_SLOT: 'MAIL_SLOT',
  MAILBOX: 'MAILBOX',
  MC_BOY: 'MC_BOY',
  MC_GIRL: 'MC_GIRL',
  MC_MAN: 'MC_MAN',
  MC_WOMAN: 'MC_WOMAN',
  NEIGHBOR: 'NEIGHBOR',
  OFFICE: 'OFFICE',
  OUTBUILDING: 'OUTBUILDING',
  PATIO: 'PATIO',
  PORCH: 'PORCH',
  REAR_DOOR: 'REAR_DOOR',
  RECEPTIONIST: 'RECEPTIONIST',
  RECEIVER: 'RECEIVER',
  SECURE_LOCATION: 'SECURE_LOCATION',
  SIDE_DOOR: 'SIDE_DOOR',
} as const
export type AdditionalLocationInfo = models.AdditionalLocationInfo

export const AmountUnitOfMeasure = { Eaches: 'Eaches' } as const
export type AmountUnitOfMeasure = models.AmountUnitOfMeasure

export const CurrentStatus = {
  IN_TRANSIT: 'IN_TRANSIT',
  DELIVERED: 'DELIVERED',
  RETURNING: 'RETURNING',
  RETURNED: 'RETURNED',
  UNDELIVERABLE: 'UNDELIVERABLE',
  DELAYED: 'DELAYED',
  AVAILABLE_FOR_PICKUP: 'AVAILABLE_FOR_PICKUP',
  CUSTOMER_ACTION: 'CUSTOMER_ACTION',
  UNKNOWN: 'UNKNOWN',
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  DELIVERY_ATTEMPTED: 'DELIVERY_ATTEMPTED',
  PICKUP_SUCCESSFUL: 'PICKUP_SUCCESSFUL',
  PICKUP_CANCELLED: 'PICKUP_CANCELLED',
  PICKUP_ATTEMPTED: 'PICKUP_ATTEMPTED',
  PICKUP_SCHEDULED: 'PICKUP_SCHEDULED',
  RETURN_REQUEST_ACCEPTED: 'RETURN_REQUEST_ACCEPTED',
  REFUND_ISSUED: 'REFUND_ISSUED',
  RETURN_RECEIVED_IN_FC: 'RETURN_RECEIVED_IN_FC',
} as const
export type CurrentStatus = models.CurrentStatus

export const DeliveryDocumentDocumentType = { DELIVERY_IMAGE: 'DELIVERY_IMAGE' } as const
export type DeliveryDocumentDocumentType = models.DeliveryDocumentDocumentType

export const DropOffLocationType = {
  FRONT_DOOR: 'FRONT_DOOR',
  DELIVERY_BOX: 'DELIVERY_BOX',
  GAS_METER_BOX: 'GAS_METER_BOX',
  BICYCLE_BASKET: 'BICYCLE_BASKET',
  GARAGE: 'GARAGE',
  RECEPTIONIST: 'RECEPTIONIST',
  FALLBACK_NEIGHBOR_DELIVERY: 'FALLBACK_NEIGHBOR_DELIVERY',
  DO_NOT_LEAVE_UNATTENDED: 'DO_NOT_LEAVE_UNATTENDED',
} as const
export type DropOffLocationType = models.DropOffLocationType

export const EventCode = {
  EVENT_101: 'EVENT_101',
  EVENT_102: 'EVENT_102',
  EVENT_201: 'EVENT_201',
  EVENT_202: 'EVENT_202',
  EVENT_203: 'EVENT_203',
  EVENT_204: 'EVENT_204',
  EVENT_205: 'EVENT_205',
  EVENT_206: 'EVENT_206',
  EVENT_301: 'EVENT_301',
  EVENT_302: 'EVENT_302',
  EVENT_304: 'EVENT_304',
  EVENT_306: 'EVENT_306',
  EVENT_307: 'EVENT_307',
  EVENT_308: 'EVENT_308',
  EVENT_309: 'EVENT_309',
  EVENT_401: 'EVENT_401',
  EVENT_402: 'EVENT_402',
  EVENT_403: 'EVENT_403',
  EVENT_404: 'EVENT_404',
  EVENT_405: 'EVENT_405',
  EVENT_406: 'EVENT_406',
  EVENT_407: 'EVENT_407',
  EVENT_408: 'EVENT_408',
  EVENT_409: 'EVENT_409',
  EVENT_411: 'EVENT_411',
  EVENT_412: 'EVENT_412',
  EVENT_413: 'EVENT_413',
  EVENT_414: 'EVENT_414',
  EVENT_415: 'EVENT_415',
  EVENT_416: 'EVENT_416',
  EVENT_417: 'EVENT_417',
  EVENT_418: 'EVENT_418',
  EVENT_419: 'EVENT_419',
  EVENT_801: 'EVENT_801',
  EVENT_804: 'EVENT_804',
} as const
export type EventCode = models.EventCode

export const FeatureSettingsFeatureFulfillmentPolicy = { Required: 'Required', NotRequired: 'NotRequired' } as const
export type FeatureSettingsFeatureFulfillmentPolicy = models.FeatureSettingsFeatureFulfillmentPolicy

export const FeatureSettingsFeatureName = {
  BLOCK_AMZL: 'BLOCK_AMZL',
  BLANK_BOX: 'BLANK_BOX',
  OVERBOX: 'OVERBOX',
  PACKING_SLIP: 'PACKING_SLIP',
  SIGNATURE_CONFIRMATION: 'SIGNATURE_CONFIRMATION',
  DELIVER_TOGETHER: 'DELIVER_TOGETHER',
} as const
export type FeatureSettingsFeatureName = models.FeatureSettingsFeatureName

export const FeeName = {
  FBAPerUnitFulfillmentFee: 'FBAPerUnitFulfillmentFee',
  FBAPerOrderFulfillmentFee: 'FBAPerOrderFulfillmentFee',
  FBATransportationFee: 'FBATransportationFee',
  FBAFulfillmentCODFee: 'FBAFulfillmentCODFee',
} as const
export type FeeName = models.FeeName

export const FulfillmentAction = { Ship: 'Ship', Hold: 'Hold' } as const
export type FulfillmentAction = models.FulfillmentAction

export const FulfillmentOrderStatus = {
  New: 'New',
  Received: 'Received',
  Planning: 'Planning',
  Processing: 'Processing',
  Cancelled: 'Cancelled',
  Complete: 'Complete',
  CompletePartialled: 'CompletePartialled',
  Unfulfillable: 'Unfulfillable',
  Invalid: 'Invalid',
} as const
export type FulfillmentOrderStatus = models.FulfillmentOrderStatus

export const FulfillmentPolicy = {
  FillOrKill: 'FillOrKill',
  FillAll: 'FillAll',
  FillAllAvailable: 'FillAllAvailable',
} as const
export type FulfillmentPolicy = models.FulfillmentPolicy

export const FulfillmentPreviewItemShippingWeightCalculationMethod = {
  Package: 'Package',
  Dimensional: 'Dimensional',
} as const
export type FulfillmentPreviewItemShippingWeightCalculationMethod =
  models.FulfillmentPreviewItemShippingWeightCalculationMethod

export const FulfillmentReturnItemStatus = { New: 'New', Processed: 'Processed' } as const
export type FulfillmentReturnItemStatus = models.FulfillmentReturnItemStatus

export const FulfillmentShipmentStatus = {
  PENDING: 'PENDING',
  SHIPPED: 'SHIPPED',
  CANCELLED_BY_FULFILLER: 'CANCELLED_BY_FULFILLER',
  CANCELLED_BY_SELLER: 'CANCELLED_BY_SELLER',
} as const
export type FulfillmentShipmentStatus = models.FulfillmentShipmentStatus

export const GetFeatureSkuResultIneligibleReasons = {
  MERCHANT_NOT_ENROLLED: 'MERCHANT_NOT_ENROLLED',
  SKU_NOT_ELIGIBLE: 'SKU_NOT_ELIGIBLE',
  INVALID_SKU: 'INVALID_SKU',
} as const
export type GetFeatureSkuResultIneligibleReasons = models.GetFeatureSkuResultIneligibleReasons

export const InvalidItemReasonCode = {
  InvalidValues: 'InvalidValues',
  DuplicateRequest: 'DuplicateRequest',
  NoCompletedShipItems: 'NoCompletedShipItems',
  NoReturnableQuantity: 'NoReturnableQuantity',
} as const
export type InvalidItemReasonCode = models.InvalidItemReasonCode

export const ReturnItemDisposition = {
  Sellable: 'Sellable',
  Defective: 'Defective',
  CustomerDamaged: 'CustomerDamaged',
  CarrierDamaged: 'CarrierDamaged',
  FulfillerDamaged: 'FulfillerDamaged',
} as const
export type ReturnItemDisposition = models.ReturnItemDisposition

export const ShippingSpeedCategory = {
  Standard: 'Standard',
  Expedited: 'Expedited',
  Priority: 'Priority',
  ScheduledDelivery: 'ScheduledDelivery',
} as const
export type ShippingSpeedCategory = models.ShippingSpeedCategory

export const WeightUnit = { KG: 'KG', KILOGRAMS: 'KILOGRAMS', LB: 'LB', POUNDS: 'POUNDS' } as const
export type WeightUnit = models.WeightUnit
