// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AllOwnersConstraint = { MUST_MATCH: 'MUST_MATCH' } as const
export type AllOwnersConstraint = models.AllOwnersConstraint

export const BoxContentInformationSource = {
  BOX_CONTENT_PROVIDED: 'BOX_CONTENT_PROVIDED',
  MANUAL_PROCESS: 'MANUAL_PROCESS',
  BARCODE_2D: 'BARCODE_2D',
} as const
export type BoxContentInformationSource = models.BoxContentInformationSource

export const BoxExternalContainerIdentifierType = { AMAZON: 'AMAZON', SSCC: 'SSCC' } as const
export type BoxExternalContainerIdentifierType = models.BoxExternalContainerIdentifierType

export const CarrierAlphaCode = { USPS: 'USPS', DHLEX: 'DHLEX' } as const
export type CarrierAlphaCode = models.CarrierAlphaCode

export const DeliveryWindowOptionAvailabilityType = {
  AVAILABLE: 'AVAILABLE',
  BLOCKED: 'BLOCKED',
  CONGESTED: 'CONGESTED',
  DISCOUNTED: 'DISCOUNTED',
} as const
export type DeliveryWindowOptionAvailabilityType = models.DeliveryWindowOptionAvailabilityType

export const DocumentDownloadDownloadType = { URL: 'URL' } as const
export type DocumentDownloadDownloadType = models.DocumentDownloadDownloadType

export const FreightInformationFreightClass = {
  NONE: 'NONE',
  FC_50: 'FC_50',
  FC_55: 'FC_55',
  FC_60: 'FC_60',
  FC_65: 'FC_65',
  FC_70: 'FC_70',
  FC_77_5: 'FC_77_5',
  FC_85: 'FC_85',
  FC_92_5: 'FC_92_5',
  FC_100: 'FC_100',
  FC_110: 'FC_110',
  FC_125: 'FC_125',
  FC_150: 'FC_150',
  FC_175: 'FC_175',
  FC_200: 'FC_200',
  FC_250: 'FC_250',
  FC_300: 'FC_300',
  FC_400: 'FC_400',
  FC_500: 'FC_500',
} as const
export type FreightInformationFreightClass = models.FreightInformationFreightClass

export const InboundPlanStatus = { ACTIVE: 'ACTIVE', VOIDED: 'VOIDED', SHIPPED: 'SHIPPED', ERRORED: 'ERRORED' } as const
export type InboundPlanStatus = models.InboundPlanStatus

export const InboundPlanSummaryStatus = {
  ACTIVE: 'ACTIVE',
  VOIDED: 'VOIDED',
  SHIPPED: 'SHIPPED',
  ERRORED: 'ERRORED',
} as const
export type InboundPlanSummaryStatus = models.InboundPlanSummaryStatus

export const IncentiveTarget = {
  'Placement Services': 'Placement Services',
  'Fulfillment Fee Discount': 'Fulfillment Fee Discount',
} as const
export type IncentiveTarget = models.IncentiveTarget

export const IncentiveType = { FEE: 'FEE', DISCOUNT: 'DISCOUNT' } as const
export type IncentiveType = models.IncentiveType

export const ItemLabelOwner = { AMAZON: 'AMAZON', SELLER: 'SELLER', NONE: 'NONE' } as const
export type ItemLabelOwner = models.ItemLabelOwner

export const ItemLabelPageType = {
  A4_21: 'A4_21',
  A4_24: 'A4_24',
  A4_24_64x33: 'A4_24_64x33',
  A4_24_66x35: 'A4_24_66x35',
  A4_24_70x36: 'A4_24_70x36',
  A4_24_70x37: 'A4_24_70x37',
  A4_24i: 'A4_24i',
  A4_27: 'A4_27',
  A4_40_52x29: 'A4_40_52x29',
  A4_44_48x25: 'A4_44_48x25',
  Letter_30: 'Letter_30',
} as const
export type ItemLabelPageType = models.ItemLabelPageType

export const LabelOwner = { AMAZON: 'AMAZON', SELLER: 'SELLER', NONE: 'NONE' } as const
export type LabelOwner = models.LabelOwner

export const LabelPrintType = { STANDARD_FORMAT: 'STANDARD_FORMAT', THERMAL_PRINTING: 'THERMAL_PRINTING' } as const
export type LabelPrintType = models.LabelPrintType

export const ListInboundPlansSortBy = {
  LAST_UPDATED_TIME: 'LAST_UPDATED_TIME',
  CREATION_TIME: 'CREATION_TIME',
} as const
export type ListInboundPlansSortBy = models.ListInboundPlansSortBy

export const ListInboundPlansSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type ListInboundPlansSortOrder = models.ListInboundPlansSortOrder

export const ListInboundPlansStatus = { ACTIVE: 'ACTIVE', VOIDED: 'VOIDED', SHIPPED: 'SHIPPED' } as const
export type ListInboundPlansStatus = models.ListInboundPlansStatus

export const OperationProblemSeverity = { WARNING: 'WARNING', ERROR: 'ERROR' } as const
export type OperationProblemSeverity = models.OperationProblemSeverity

export const OperationStatus = { SUCCESS: 'SUCCESS', FAILED: 'FAILED', IN_PROGRESS: 'IN_PROGRESS' } as const
export type OperationStatus = models.OperationStatus

export const OwnerConstraint = {
  AMAZON_ONLY: 'AMAZON_ONLY',
  NONE_ONLY: 'NONE_ONLY',
  SELLER_ONLY: 'SELLER_ONLY',
} as const
export type OwnerConstraint = models.OwnerConstraint

export const PackingOptionStatus = { OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', EXPIRED: 'EXPIRED' } as const
export type PackingOptionStatus = models.PackingOptionStatus

export const PackingOptionSummaryStatus = { OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', EXPIRED: 'EXPIRED' } as const
export type PackingOptionSummaryStatus = models.PackingOptionSummaryStatus

export const PlacementOptionStatus = { OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', EXPIRED: 'EXPIRED' } as const
export type PlacementOptionStatus = models.PlacementOptionStatus

export const PlacementOptionSummaryStatus = { OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED' } as const
export type PlacementOptionSummaryStatus = models.PlacementOptionSummaryStatus

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
  UNKNOWN: 'UNKNOWN',
  NONE: 'NONE',
} as const
export type PrepCategory = models.PrepCategory

export const PrepInstructionPrepOwner = { AMAZON: 'AMAZON', SELLER: 'SELLER', NONE: 'NONE' } as const
export type PrepInstructionPrepOwner = models.PrepInstructionPrepOwner

export const PrepInstructionPrepType = {
  ITEM_LABELING: 'ITEM_LABELING',
  ITEM_BUBBLEWRAP: 'ITEM_BUBBLEWRAP',
  ITEM_POLYBAGGING: 'ITEM_POLYBAGGING',
  ITEM_TAPING: 'ITEM_TAPING',
  ITEM_BLACK_SHRINKWRAP: 'ITEM_BLACK_SHRINKWRAP',
  ITEM_HANG_GARMENT: 'ITEM_HANG_GARMENT',
  ITEM_BOXING: 'ITEM_BOXING',
  ITEM_SETCREAT: 'ITEM_SETCREAT',
  ITEM_RMOVHANG: 'ITEM_RMOVHANG',
  ITEM_SUFFOSTK: 'ITEM_SUFFOSTK',
  ITEM_CAP_SEALING: 'ITEM_CAP_SEALING',
  ITEM_DEBUNDLE: 'ITEM_DEBUNDLE',
  ITEM_SETSTK: 'ITEM_SETSTK',
  ITEM_SIOC: 'ITEM_SIOC',
  ITEM_NO_PREP: 'ITEM_NO_PREP',
  ADULT: 'ADULT',
  BABY: 'BABY',
  TEXTILE: 'TEXTILE',
  HANGER: 'HANGER',
  FRAGILE: 'FRAGILE',
  LIQUID: 'LIQUID',
  SHARP: 'SHARP',
  SMALL: 'SMALL',
  PERFORATED: 'PERFORATED',
  GRANULAR: 'GRANULAR',
  SET: 'SET',
  FC_PROVIDED: 'FC_PROVIDED',
  UNKNOWN: 'UNKNOWN',
  NONE: 'NONE',
} as const
export type PrepInstructionPrepType = models.PrepInstructionPrepType

export const PrepOwner = { AMAZON: 'AMAZON', SELLER: 'SELLER', NONE: 'NONE' } as const
export type PrepOwner = models.PrepOwner

export const PrepType = {
  ITEM_BLACK_SHRINKWRAP: 'ITEM_BLACK_SHRINKWRAP',
  ITEM_BLANKSTK: 'ITEM_BLANKSTK',
  ITEM_BOXING: 'ITEM_BOXING',
  ITEM_BUBBLEWRAP: 'ITEM_BUBBLEWRAP',
  ITEM_CAP_SEALING: 'ITEM_CAP_SEALING',
  ITEM_DEBUNDLE: 'ITEM_DEBUNDLE',
  ITEM_HANG_GARMENT: 'ITEM_HANG_GARMENT',
  ITEM_LABELING: 'ITEM_LABELING',
  ITEM_NO_PREP: 'ITEM_NO_PREP',
  ITEM_POLYBAGGING: 'ITEM_POLYBAGGING',
  ITEM_RMOVHANG: 'ITEM_RMOVHANG',
  ITEM_SETCREAT: 'ITEM_SETCREAT',
  ITEM_SETSTK: 'ITEM_SETSTK',
  ITEM_SIOC: 'ITEM_SIOC',
  ITEM_SUFFOSTK: 'ITEM_SUFFOSTK',
  ITEM_TAPING: 'ITEM_TAPING',
} as const
export type PrepType = models.PrepType

export const ReasonComment = {
  APPOINTMENT_REQUESTED_BY_MISTAKE: 'APPOINTMENT_REQUESTED_BY_MISTAKE',
  VEHICLE_DELAY: 'VEHICLE_DELAY',
  SLOT_NOT_SUITABLE: 'SLOT_NOT_SUITABLE',
  OUTSIDE_CARRIER_BUSINESS_HOURS: 'OUTSIDE_CARRIER_BUSINESS_HOURS',
  UNFAVOURABLE_EXTERNAL_CONDITIONS: 'UNFAVOURABLE_EXTERNAL_CONDITIONS',
  PROCUREMENT_DELAY: 'PROCUREMENT_DELAY',
  SHIPPING_PLAN_CHANGED: 'SHIPPING_PLAN_CHANGED',
  INCREASED_QUANTITY: 'INCREASED_QUANTITY',
  OTHER: 'OTHER',
} as const
export type ReasonComment = models.ReasonComment

export const SelectedDeliveryWindowAvailabilityType = {
  AVAILABLE: 'AVAILABLE',
  BLOCKED: 'BLOCKED',
  CONGESTED: 'CONGESTED',
  DISCOUNTED: 'DISCOUNTED',
} as const
export type SelectedDeliveryWindowAvailabilityType = models.SelectedDeliveryWindowAvailabilityType

export const ShipmentDestinationDestinationType = {
  AMAZON_OPTIMIZED: 'AMAZON_OPTIMIZED',
  AMAZON_WAREHOUSE: 'AMAZON_WAREHOUSE',
} as const
export type ShipmentDestinationDestinationType = models.ShipmentDestinationDestinationType

export const ShipmentSourceSourceType = { SELLER_FACILITY: 'SELLER_FACILITY' } as const
export type ShipmentSourceSourceType = models.ShipmentSourceSourceType

export const ShipmentStatus = {
  ABANDONED: 'ABANDONED',
  CANCELLED: 'CANCELLED',
  CHECKED_IN: 'CHECKED_IN',
  CLOSED: 'CLOSED',
  DELETED: 'DELETED',
  DELIVERED: 'DELIVERED',
  IN_TRANSIT: 'IN_TRANSIT',
  MIXED: 'MIXED',
  READY_TO_SHIP: 'READY_TO_SHIP',
  RECEIVING: 'RECEIVING',
  SHIPPED: 'SHIPPED',
  UNCONFIRMED: 'UNCONFIRMED',
  WORKING: 'WORKING',
} as const
export type ShipmentStatus = models.ShipmentStatus

export const ShipmentSummaryStatus = {
  ABANDONED: 'ABANDONED',
  CANCELLED: 'CANCELLED',
  CHECKED_IN: 'CHECKED_IN',
  CLOSED: 'CLOSED',
  DELETED: 'DELETED',
  DELIVERED: 'DELIVERED',
  IN_TRANSIT: 'IN_TRANSIT',
  MIXED: 'MIXED',
  READY_TO_SHIP: 'READY_TO_SHIP',
  RECEIVING: 'RECEIVING',
  SHIPPED: 'SHIPPED',
  UNCONFIRMED: 'UNCONFIRMED',
  WORKING: 'WORKING',
} as const
export type ShipmentSummaryStatus = models.ShipmentSummaryStatus

export const ShippingConfigurationShippingMode = {
  GROUND_SMALL_PARCEL: 'GROUND_SMALL_PARCEL',
  FREIGHT_LTL: 'FREIGHT_LTL',
  FREIGHT_FTL_PALLET: 'FREIGHT_FTL_PALLET',
  FREIGHT_FTL_NONPALLET: 'FREIGHT_FTL_NONPALLET',
  OCEAN_LCL: 'OCEAN_LCL',
  OCEAN_FCL: 'OCEAN_FCL',
  AIR_SMALL_PARCEL: 'AIR_SMALL_PARCEL',
  AIR_SMALL_PARCEL_EXPRESS: 'AIR_SMALL_PARCEL_EXPRESS',
} as const
export type ShippingConfigurationShippingMode = models.ShippingConfigurationShippingMode

export const ShippingConfigurationShippingSolution = {
  AMAZON_PARTNERED_CARRIER: 'AMAZON_PARTNERED_CARRIER',
  USE_YOUR_OWN_CARRIER: 'USE_YOUR_OWN_CARRIER',
} as const
export type ShippingConfigurationShippingSolution = models.ShippingConfigurationShippingSolution

export const ShippingRequirementsSolution = {
  AMAZON_PARTNERED_CARRIER: 'AMAZON_PARTNERED_CARRIER',
  USE_YOUR_OWN_CARRIER: 'USE_YOUR_OWN_CARRIER',
} as const
export type ShippingRequirementsSolution = models.ShippingRequirementsSolution

export const SpdTrackingItemTrackingNumberValidationStatus = {
  VALIDATED: 'VALIDATED',
  NOT_VALIDATED: 'NOT_VALIDATED',
  NOT_SUPPORTED: 'NOT_SUPPORTED',
} as const
export type SpdTrackingItemTrackingNumberValidationStatus = models.SpdTrackingItemTrackingNumberValidationStatus

export const Stackability = { STACKABLE: 'STACKABLE', NON_STACKABLE: 'NON_STACKABLE' } as const
export type Stackability = models.Stackability

export const TaxRateTaxType = { CGST: 'CGST', SGST: 'SGST', IGST: 'IGST', TOTAL_TAX: 'TOTAL_TAX' } as const
export type TaxRateTaxType = models.TaxRateTaxType

export const TransportationOptionPreconditions = { CONFIRMED_DELIVERY_WINDOW: 'CONFIRMED_DELIVERY_WINDOW' } as const
export type TransportationOptionPreconditions = models.TransportationOptionPreconditions

export const TransportationOptionShippingMode = {
  GROUND_SMALL_PARCEL: 'GROUND_SMALL_PARCEL',
  FREIGHT_LTL: 'FREIGHT_LTL',
  FREIGHT_FTL_PALLET: 'FREIGHT_FTL_PALLET',
  FREIGHT_FTL_NONPALLET: 'FREIGHT_FTL_NONPALLET',
  OCEAN_LCL: 'OCEAN_LCL',
  OCEAN_FCL: 'OCEAN_FCL',
  AIR_SMALL_PARCEL: 'AIR_SMALL_PARCEL',
  AIR_SMALL_PARCEL_EXPRESS: 'AIR_SMALL_PARCEL_EXPRESS',
} as const
export type TransportationOptionShippingMode = models.TransportationOptionShippingMode

export const TransportationOptionShippingSolution = {
  AMAZON_PARTNERED_CARRIER: 'AMAZON_PARTNERED_CARRIER',
  USE_YOUR_OWN_CARRIER: 'USE_YOUR_OWN_CARRIER',
} as const
export type TransportationOptionShippingSolution = models.TransportationOptionShippingSolution

export const UnitOfMeasurement = { IN: 'IN', CM: 'CM' } as const
export type UnitOfMeasurement = models.UnitOfMeasurement

export const UnitOfWeight = { LB: 'LB', KG: 'KG' } as const
export type UnitOfWeight = models.UnitOfWeight
