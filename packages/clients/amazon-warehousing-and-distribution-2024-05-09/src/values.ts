// Generated from Amazon's model awd_2024-05-09. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const CarrierCodeType = { SCAC: 'SCAC' } as const
export type CarrierCodeType = models.CarrierCodeType

export const ConfirmationMode = { AUTO: 'AUTO', MANUAL: 'MANUAL' } as const
export type ConfirmationMode = models.ConfirmationMode

export const DimensionUnitOfMeasurement = { INCHES: 'INCHES', CENTIMETERS: 'CENTIMETERS' } as const
export type DimensionUnitOfMeasurement = models.DimensionUnitOfMeasurement

export const DistributionPackageType = { CASE: 'CASE', PALLET: 'PALLET' } as const
export type DistributionPackageType = models.DistributionPackageType

export const FormatType = { PDF: 'PDF' } as const
export type FormatType = models.FormatType

export const GetInboundShipmentLabelsFormatType = { PDF: 'PDF' } as const
export type GetInboundShipmentLabelsFormatType = models.GetInboundShipmentLabelsFormatType

export const GetInboundShipmentLabelsPageType = { PLAIN_PAPER: 'PLAIN_PAPER' } as const
export type GetInboundShipmentLabelsPageType = models.GetInboundShipmentLabelsPageType

export const GetInboundShipmentSkuQuantities = { SHOW: 'SHOW', HIDE: 'HIDE' } as const
export type GetInboundShipmentSkuQuantities = models.GetInboundShipmentSkuQuantities

export const InboundEligibilityStatus = { ELIGIBLE: 'ELIGIBLE', INELIGIBLE: 'INELIGIBLE' } as const
export type InboundEligibilityStatus = models.InboundEligibilityStatus

export const InboundShipmentDestinationRegion = {
  'us-west': 'us-west',
  'us-east': 'us-east',
  'us-southcentral': 'us-southcentral',
  'us-southeast': 'us-southeast',
} as const
export type InboundShipmentDestinationRegion = models.InboundShipmentDestinationRegion

export const InboundShipmentStatus = {
  CREATED: 'CREATED',
  SHIPPED: 'SHIPPED',
  IN_TRANSIT: 'IN_TRANSIT',
  RECEIVING: 'RECEIVING',
  DELIVERED: 'DELIVERED',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const
export type InboundShipmentStatus = models.InboundShipmentStatus

export const InboundStatus = {
  DRAFT: 'DRAFT',
  VALIDATING: 'VALIDATING',
  CONFIRMED: 'CONFIRMED',
  CLOSED: 'CLOSED',
  EXPIRED: 'EXPIRED',
  CANCELLED: 'CANCELLED',
} as const
export type InboundStatus = models.InboundStatus

export const InventoryDetailsVisibility = { SHOW: 'SHOW', HIDE: 'HIDE' } as const
export type InventoryDetailsVisibility = models.InventoryDetailsVisibility

export const InventoryUnitOfMeasurement = {
  PRODUCT_UNITS: 'PRODUCT_UNITS',
  CASES: 'CASES',
  PALLETS: 'PALLETS',
} as const
export type InventoryUnitOfMeasurement = models.InventoryUnitOfMeasurement

export const LabelOwner = { AMAZON: 'AMAZON', SELF: 'SELF' } as const
export type LabelOwner = models.LabelOwner

export const LabelStatus = {
  GENERATING: 'GENERATING',
  GENERATED: 'GENERATED',
  GENERATION_FAILED: 'GENERATION_FAILED',
  NOT_READY: 'NOT_READY',
} as const
export type LabelStatus = models.LabelStatus

export const ListInboundShipmentsShipmentStatus = {
  CREATED: 'CREATED',
  SHIPPED: 'SHIPPED',
  IN_TRANSIT: 'IN_TRANSIT',
  RECEIVING: 'RECEIVING',
  DELIVERED: 'DELIVERED',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const
export type ListInboundShipmentsShipmentStatus = models.ListInboundShipmentsShipmentStatus

export const ListInboundShipmentsSortBy = { UPDATED_AT: 'UPDATED_AT', CREATED_AT: 'CREATED_AT' } as const
export type ListInboundShipmentsSortBy = models.ListInboundShipmentsSortBy

export const ListInboundShipmentsSortOrder = { ASCENDING: 'ASCENDING', DESCENDING: 'DESCENDING' } as const
export type ListInboundShipmentsSortOrder = models.ListInboundShipmentsSortOrder

export const ListInventoryDetails = { SHOW: 'SHOW', HIDE: 'HIDE' } as const
export type ListInventoryDetails = models.ListInventoryDetails

export const ListInventorySortOrder = { ASCENDING: 'ASCENDING', DESCENDING: 'DESCENDING' } as const
export type ListInventorySortOrder = models.ListInventorySortOrder

export const ListOutboundsSortOrder = { ASCENDING: 'ASCENDING', DESCENDING: 'DESCENDING' } as const
export type ListOutboundsSortOrder = models.ListOutboundsSortOrder

export const ListReplenishmentOrdersSortOrder = { ASCENDING: 'ASCENDING', DESCENDING: 'DESCENDING' } as const
export type ListReplenishmentOrdersSortOrder = models.ListReplenishmentOrdersSortOrder

export const OrderPreference = { PARTIAL_ORDER: 'PARTIAL_ORDER' } as const
export type OrderPreference = models.OrderPreference

export const OrderPreferenceValue = { SET: 'SET', UNSET: 'UNSET' } as const
export type OrderPreferenceValue = models.OrderPreferenceValue

export const OutboundShipmentStatus = {
  CREATED: 'CREATED',
  IN_TRANSIT: 'IN_TRANSIT',
  DELIVERED: 'DELIVERED',
  RECEIVING: 'RECEIVING',
  RECEIVED: 'RECEIVED',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
} as const
export type OutboundShipmentStatus = models.OutboundShipmentStatus

export const OutboundStatus = {
  CONFIRMED: 'CONFIRMED',
  DRAFT: 'DRAFT',
  ELIGIBLE: 'ELIGIBLE',
  EXECUTING: 'EXECUTING',
  FAILURE: 'FAILURE',
  INELIGIBLE: 'INELIGIBLE',
  INVENTORY_OUTBOUND: 'INVENTORY_OUTBOUND',
  SUCCESS: 'SUCCESS',
  VALIDATING: 'VALIDATING',
} as const
export type OutboundStatus = models.OutboundStatus

export const PageType = {
  PLAIN_PAPER: 'PLAIN_PAPER',
  LETTER_PCP_FULFILLMENTLABEL: 'LETTER_PCP_FULFILLMENTLABEL',
  LETTER_2_HORIZONTAL: 'LETTER_2_HORIZONTAL',
  LETTER_2: 'LETTER_2',
  THERMAL_NO_CARRIER_ROTATION: 'THERMAL_NO_CARRIER_ROTATION',
  THERMAL: 'THERMAL',
  A4_PAPER: 'A4_PAPER',
  A4_2_HORIZONTAL: 'A4_2_HORIZONTAL',
  THERMAL_SQUARE_10CM: 'THERMAL_SQUARE_10CM',
} as const
export type PageType = models.PageType

export const PrepCategory = {
  ADULT: 'ADULT',
  BABY: 'BABY',
  FC_PROVIDED: 'FC_PROVIDED',
  FRAGILE: 'FRAGILE',
  GRANULAR: 'GRANULAR',
  HANGER: 'HANGER',
  LIQUID: 'LIQUID',
  PERFORATED: 'PERFORATED',
  SET: 'SET',
  SHARP: 'SHARP',
  SMALL: 'SMALL',
  TEXTILE: 'TEXTILE',
  NO_PREP: 'NO_PREP',
  UNKNOWN: 'UNKNOWN',
} as const
export type PrepCategory = models.PrepCategory

export const PrepOwner = { AMAZON: 'AMAZON', SELF: 'SELF' } as const
export type PrepOwner = models.PrepOwner

export const ReplenishmentOrderStatus = {
  CONFIRMED: 'CONFIRMED',
  CREATED: 'CREATED',
  ELIGIBLE: 'ELIGIBLE',
  EXECUTING: 'EXECUTING',
  FAILURE: 'FAILURE',
  INELIGIBLE: 'INELIGIBLE',
  INVENTORY_OUTBOUND: 'INVENTORY_OUTBOUND',
  SUCCESS: 'SUCCESS',
  VALIDATING: 'VALIDATING',
} as const
export type ReplenishmentOrderStatus = models.ReplenishmentOrderStatus

export const ShipmentSortableField = { UPDATED_AT: 'UPDATED_AT', CREATED_AT: 'CREATED_AT' } as const
export type ShipmentSortableField = models.ShipmentSortableField

export const SkuQuantitiesVisibility = { SHOW: 'SHOW', HIDE: 'HIDE' } as const
export type SkuQuantitiesVisibility = models.SkuQuantitiesVisibility

export const SortOrder = { ASCENDING: 'ASCENDING', DESCENDING: 'DESCENDING' } as const
export type SortOrder = models.SortOrder

export const VolumeUnitOfMeasurement = { CU_IN: 'CU_IN', CBM: 'CBM', CC: 'CC' } as const
export type VolumeUnitOfMeasurement = models.VolumeUnitOfMeasurement

export const WeightUnitOfMeasurement = { POUNDS: 'POUNDS', KILOGRAMS: 'KILOGRAMS' } as const
export type WeightUnitOfMeasurement = models.WeightUnitOfMeasurement
