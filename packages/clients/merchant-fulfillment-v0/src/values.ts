// Generated from Amazon's model merchantFulfillmentV0. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const CarrierWillPickUpOption = {
  CarrierWillPickUp: 'CarrierWillPickUp',
  ShipperWillDropOff: 'ShipperWillDropOff',
  NoPreference: 'NoPreference',
} as const
export type CarrierWillPickUpOption = models.CarrierWillPickUpOption

export const DangerousGoodsDetailsPackingGroup = { I: 'I', II: 'II', III: 'III' } as const
export type DangerousGoodsDetailsPackingGroup = models.DangerousGoodsDetailsPackingGroup

export const DangerousGoodsDetailsPackingInstruction = {
  PI965_SECTION_IA: 'PI965_SECTION_IA',
  PI965_SECTION_IB: 'PI965_SECTION_IB',
  PI965_SECTION_II: 'PI965_SECTION_II',
  PI966_SECTION_I: 'PI966_SECTION_I',
  PI966_SECTION_II: 'PI966_SECTION_II',
  PI967_SECTION_I: 'PI967_SECTION_I',
  PI967_SECTION_II: 'PI967_SECTION_II',
  PI968_SECTION_IA: 'PI968_SECTION_IA',
  PI968_SECTION_IB: 'PI968_SECTION_IB',
  PI969_SECTION_I: 'PI969_SECTION_I',
  PI969_SECTION_II: 'PI969_SECTION_II',
  PI970_SECTION_I: 'PI970_SECTION_I',
  PI970_SECTION_II: 'PI970_SECTION_II',
} as const
export type DangerousGoodsDetailsPackingInstruction = models.DangerousGoodsDetailsPackingInstruction

export const DeliveryExperienceOption = {
  DeliveryConfirmationWithAdultSignature: 'DeliveryConfirmationWithAdultSignature',
  DeliveryConfirmationWithSignature: 'DeliveryConfirmationWithSignature',
  DeliveryConfirmationWithoutSignature: 'DeliveryConfirmationWithoutSignature',
  NoTracking: 'NoTracking',
  NoPreference: 'NoPreference',
} as const
export type DeliveryExperienceOption = models.DeliveryExperienceOption

export const DeliveryExperienceType = {
  DeliveryConfirmationWithAdultSignature: 'DeliveryConfirmationWithAdultSignature',
  DeliveryConfirmationWithSignature: 'DeliveryConfirmationWithSignature',
  DeliveryConfirmationWithoutSignature: 'DeliveryConfirmationWithoutSignature',
  NoTracking: 'NoTracking',
} as const
export type DeliveryExperienceType = models.DeliveryExperienceType

export const ExcludedBenefitReasonCodesValue = { LATE_DELIVERY_RISK: 'LATE_DELIVERY_RISK' } as const
export type ExcludedBenefitReasonCodesValue = models.ExcludedBenefitReasonCodesValue

export const FileType = {
  'application/pdf': 'application/pdf',
  'application/zpl': 'application/zpl',
  'image/png': 'image/png',
} as const
export type FileType = models.FileType

export const HazmatType = { None: 'None', LQHazmat: 'LQHazmat' } as const
export type HazmatType = models.HazmatType

export const IncludedBenefitsValue = { CLAIMS_PROTECTED: 'CLAIMS_PROTECTED' } as const
export type IncludedBenefitsValue = models.IncludedBenefitsValue

export const InputTargetType = { SHIPMENT_LEVEL: 'SHIPMENT_LEVEL', ITEM_LEVEL: 'ITEM_LEVEL' } as const
export type InputTargetType = models.InputTargetType

export const LabelFormat = {
  PDF: 'PDF',
  PNG: 'PNG',
  ZPL203: 'ZPL203',
  ZPL300: 'ZPL300',
  ShippingServiceDefault: 'ShippingServiceDefault',
} as const
export type LabelFormat = models.LabelFormat

export const LiquidVolumeUnit = { ML: 'ML', L: 'L', FL_OZ: 'FL_OZ', GAL: 'GAL', PT: 'PT', QT: 'QT', C: 'C' } as const
export type LiquidVolumeUnit = models.LiquidVolumeUnit

export const PredefinedPackageDimensions = {
  FedEx_Box_10kg: 'FedEx_Box_10kg',
  FedEx_Box_25kg: 'FedEx_Box_25kg',
  FedEx_Box_Extra_Large_1: 'FedEx_Box_Extra_Large_1',
  FedEx_Box_Extra_Large_2: 'FedEx_Box_Extra_Large_2',
  FedEx_Box_Large_1: 'FedEx_Box_Large_1',
  FedEx_Box_Large_2: 'FedEx_Box_Large_2',
  FedEx_Box_Medium_1: 'FedEx_Box_Medium_1',
  FedEx_Box_Medium_2: 'FedEx_Box_Medium_2',
  FedEx_Box_Small_1: 'FedEx_Box_Small_1',
  FedEx_Box_Small_2: 'FedEx_Box_Small_2',
  FedEx_Envelope: 'FedEx_Envelope',
  FedEx_Padded_Pak: 'FedEx_Padded_Pak',
  FedEx_Pak_1: 'FedEx_Pak_1',
  FedEx_Pak_2: 'FedEx_Pak_2',
  FedEx_Tube: 'FedEx_Tube',
  FedEx_XL_Pak: 'FedEx_XL_Pak',
  UPS_Box_10kg: 'UPS_Box_10kg',
  UPS_Box_25kg: 'UPS_Box_25kg',
  UPS_Express_Box: 'UPS_Express_Box',
  UPS_Express_Box_Large: 'UPS_Express_Box_Large',
  UPS_Express_Box_Medium: 'UPS_Express_Box_Medium',
  UPS_Express_Box_Small: 'UPS_Express_Box_Small',
  UPS_Express_Envelope: 'UPS_Express_Envelope',
  UPS_Express_Hard_Pak: 'UPS_Express_Hard_Pak',
  UPS_Express_Legal_Envelope: 'UPS_Express_Legal_Envelope',
  UPS_Express_Pak: 'UPS_Express_Pak',
  UPS_Express_Tube: 'UPS_Express_Tube',
  UPS_Laboratory_Pak: 'UPS_Laboratory_Pak',
  UPS_Pad_Pak: 'UPS_Pad_Pak',
  UPS_Pallet: 'UPS_Pallet',
  USPS_Card: 'USPS_Card',
  USPS_Flat: 'USPS_Flat',
  USPS_FlatRateCardboardEnvelope: 'USPS_FlatRateCardboardEnvelope',
  USPS_FlatRateEnvelope: 'USPS_FlatRateEnvelope',
  USPS_FlatRateGiftCardEnvelope: 'USPS_FlatRateGiftCardEnvelope',
  USPS_FlatRateLegalEnvelope: 'USPS_FlatRateLegalEnvelope',
  USPS_FlatRatePaddedEnvelope: 'USPS_FlatRatePaddedEnvelope',
  USPS_FlatRateWindowEnvelope: 'USPS_FlatRateWindowEnvelope',
  USPS_LargeFlatRateBoardGameBox: 'USPS_LargeFlatRateBoardGameBox',
  USPS_LargeFlatRateBox: 'USPS_LargeFlatRateBox',
  USPS_Letter: 'USPS_Letter',
  USPS_MediumFlatRateBox1: 'USPS_MediumFlatRateBox1',
  USPS_MediumFlatRateBox2: 'USPS_MediumFlatRateBox2',
  USPS_RegionalRateBoxA1: 'USPS_RegionalRateBoxA1',
  USPS_RegionalRateBoxA2: 'USPS_RegionalRateBoxA2',
  USPS_RegionalRateBoxB1: 'USPS_RegionalRateBoxB1',
  USPS_RegionalRateBoxB2: 'USPS_RegionalRateBoxB2',
  USPS_RegionalRateBoxC: 'USPS_RegionalRateBoxC',
  USPS_SmallFlatRateBox: 'USPS_SmallFlatRateBox',
  USPS_SmallFlatRateEnvelope: 'USPS_SmallFlatRateEnvelope',
} as const
export type PredefinedPackageDimensions = models.PredefinedPackageDimensions

export const RateItemID = { FBM_SHIP_PLUS_CREDIT: 'FBM_SHIP_PLUS_CREDIT' } as const
export type RateItemID = models.RateItemID

export const RateItemType = { INCLUDED: 'INCLUDED' } as const
export type RateItemType = models.RateItemType

export const RejectedShippingServiceRejectionReasonCode = {
  CARRIER_CANNOT_SHIP_TO_POBOX: 'CARRIER_CANNOT_SHIP_TO_POBOX',
} as const
export type RejectedShippingServiceRejectionReasonCode = models.RejectedShippingServiceRejectionReasonCode

export const ShipmentStatus = {
  Purchased: 'Purchased',
  RefundPending: 'RefundPending',
  RefundRejected: 'RefundRejected',
  RefundApplied: 'RefundApplied',
} as const
export type ShipmentStatus = models.ShipmentStatus

export const StandardIdForLabel = { AmazonOrderId: 'AmazonOrderId' } as const
export type StandardIdForLabel = models.StandardIdForLabel

export const UnitOfLength = { inches: 'inches', centimeters: 'centimeters' } as const
export type UnitOfLength = models.UnitOfLength

export const UnitOfWeight = { oz: 'oz', g: 'g' } as const
export type UnitOfWeight = models.UnitOfWeight
