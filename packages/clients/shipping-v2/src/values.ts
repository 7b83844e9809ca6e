// Generated from Amazon's model shippingV2. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AccessPointAssistanceType = { STAFF_ASSISTED: 'STAFF_ASSISTED', SELF_ASSISTED: 'SELF_ASSISTED' } as const
export type AccessPointAssistanceType = models.AccessPointAssistanceType

export const AccessPointType = {
  HELIX: 'HELIX',
  CAMPUS_LOCKER: 'CAMPUS_LOCKER',
  OMNI_LOCKER: 'OMNI_LOCKER',
  ODIN_LOCKER: 'ODIN_LOCKER',
  DOBBY_LOCKER: 'DOBBY_LOCKER',
  CORE_LOCKER: 'CORE_LOCKER',
  '3P': '3P',
  CAMPUS_ROOM: 'CAMPUS_ROOM',
} as const
export type AccessPointType = models.AccessPointType

export const AccountStatus = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
  PENDING: 'PENDING',
  SUSPENDED: 'SUSPENDED',
} as const
export type AccountStatus = models.AccountStatus

export const AccountType = {
  SHIPPER_ACCOUNT: 'SHIPPER_ACCOUNT',
  SHIPPER_ACCOUNT_WITH_INVOICE: 'SHIPPER_ACCOUNT_WITH_INVOICE',
  AMAZON_ACCOUNT: 'AMAZON_ACCOUNT',
} as const
export type AccountType = models.AccountType

export const CancelShipmentXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type CancelShipmentXAmznShippingBusinessId = models.CancelShipmentXAmznShippingBusinessId

export const ChannelType = { AMAZON: 'AMAZON', EXTERNAL: 'EXTERNAL' } as const
export type ChannelType = models.ChannelType

export const ChargeComponentChargeType = { TAX: 'TAX', DISCOUNT: 'DISCOUNT' } as const
export type ChargeComponentChargeType = models.ChargeComponentChargeType

export const ClaimReason = {
  LOST_IN_TRANSIT: 'LOST_IN_TRANSIT',
  DAMAGED_IN_TRANSIT: 'DAMAGED_IN_TRANSIT',
  DELIVERED_NOT_RECEIVED: 'DELIVERED_NOT_RECEIVED',
  ITEM_MISSING_SWITCHEROO: 'ITEM_MISSING_SWITCHEROO',
  COD_ABUSE: 'COD_ABUSE',
} as const
export type ClaimReason = models.ClaimReason

export const ClientReferenceDetailClientReferenceType = {
  IntegratorShipperId: 'IntegratorShipperId',
  IntegratorMerchantId: 'IntegratorMerchantId',
} as const
export type ClientReferenceDetailClientReferenceType = models.ClientReferenceDetailClientReferenceType

export const CreateClaimXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type CreateClaimXAmznShippingBusinessId = models.CreateClaimXAmznShippingBusinessId

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

export const DetailCodes = {
  BusinessClosed: 'BusinessClosed',
  CustomerUnavailable: 'CustomerUnavailable',
  PaymentNotReady: 'PaymentNotReady',
  OtpNotAvailable: 'OtpNotAvailable',
  DeliveryAttempted: 'DeliveryAttempted',
  UnableToAccess: 'UnableToAccess',
  UnableToContactRecipient: 'UnableToContactRecipient',
  DeliveredToBehindWheelieBin: 'DeliveredToBehindWheelieBin',
  DeliveredToPorch: 'DeliveredToPorch',
  DeliveredToGarage: 'DeliveredToGarage',
  DeliveredToGarden: 'DeliveredToGarden',
  DeliveredToGreenhouse: 'DeliveredToGreenhouse',
  DeliveredToMailSlot: 'DeliveredToMailSlot',
  DeliveredToMailRoom: 'DeliveredToMailRoom',
  DeliveredToNeighbor: 'DeliveredToNeighbor',
  DeliveredToRearDoor: 'DeliveredToRearDoor',
  DeliveredToReceptionist: 'DeliveredToReceptionist',
  DeliveredToShed: 'DeliveredToShed',
  DeliveredWithOTP: 'DeliveredWithOTP',
  Signed: 'Signed',
  Damaged: 'Damaged',
  IncorrectItems: 'IncorrectItems',
  NotRequired: 'NotRequired',
  Rejected: 'Rejected',
  RejectedByRecipientWithVerification: 'RejectedByRecipientWithVerification',
  CancelledByRecipient: 'CancelledByRecipient',
  AddressNotFound: 'AddressNotFound',
  HazmatShipment: 'HazmatShipment',
  Undeliverable: 'Undeliverable',
  ArrivedAtLocalFacility: 'ArrivedAtLocalFacility',
} as const
export type DetailCodes = models.DetailCodes

export const DimensionsUnit = { INCH: 'INCH', CENTIMETER: 'CENTIMETER' } as const
export type DimensionsUnit = models.DimensionsUnit

export const DirectPurchaseShipmentXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type DirectPurchaseShipmentXAmznShippingBusinessId = models.DirectPurchaseShipmentXAmznShippingBusinessId

export const DocumentFormat = { PDF: 'PDF', PNG: 'PNG', ZPL: 'ZPL' } as const
export type DocumentFormat = models.DocumentFormat

export const DocumentSizeUnit = { INCH: 'INCH', CENTIMETER: 'CENTIMETER' } as const
export type DocumentSizeUnit = models.DocumentSizeUnit

export const DocumentType = {
  PACKSLIP: 'PACKSLIP',
  LABEL: 'LABEL',
  RECEIPT: 'RECEIPT',
  CUSTOM_FORM: 'CUSTOM_FORM',
} as const
export type DocumentType = models.DocumentType

export const EventCode = {
  ReadyForReceive: 'ReadyForReceive',
  PickupDone: 'PickupDone',
  Delivered: 'Delivered',
  Departed: 'Departed',
  DeliveryAttempted: 'DeliveryAttempted',
  Lost: 'Lost',
  OutForDelivery: 'OutForDelivery',
  ArrivedAtCarrierFacility: 'ArrivedAtCarrierFacility',
  Rejected: 'Rejected',
  Undeliverable: 'Undeliverable',
  PickupCancelled: 'PickupCancelled',
  ReturnInitiated: 'ReturnInitiated',
  AvailableForPickup: 'AvailableForPickup',
  RecipientRequestedAlternateDeliveryTiming: 'RecipientRequestedAlternateDeliveryTiming',
} as const
export type EventCode = models.EventCode

export const ExcludedBenefitReasonCodesValue = { LATE_DELIVERY_RISK: 'LATE_DELIVERY_RISK' } as const
export type ExcludedBenefitReasonCodesValue = models.ExcludedBenefitReasonCodesValue

export const GenerateCollectionFormXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GenerateCollectionFormXAmznShippingBusinessId = models.GenerateCollectionFormXAmznShippingBusinessId

export const GenerationStatus = { Completed: 'Completed', InProgress: 'InProgress' } as const
export type GenerationStatus = models.GenerationStatus

export const GetAccessPointsAccessPointTypes = {
  HELIX: 'HELIX',
  CAMPUS_LOCKER: 'CAMPUS_LOCKER',
  OMNI_LOCKER: 'OMNI_LOCKER',
  ODIN_LOCKER: 'ODIN_LOCKER',
  DOBBY_LOCKER: 'DOBBY_LOCKER',
  CORE_LOCKER: 'CORE_LOCKER',
  '3P': '3P',
  CAMPUS_ROOM: 'CAMPUS_ROOM',
} as const
export type GetAccessPointsAccessPointTypes = models.GetAccessPointsAccessPointTypes

export const GetAccessPointsXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetAccessPointsXAmznShippingBusinessId = models.GetAccessPointsXAmznShippingBusinessId

export const GetAdditionalInputsXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetAdditionalInputsXAmznShippingBusinessId = models.GetAdditionalInputsXAmznShippingBusinessId

export const GetCarrierAccountFormInputsXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetCarrierAccountFormInputsXAmznShippingBusinessId =
  models.GetCarrierAccountFormInputsXAmznShippingBusinessId

export const GetCarrierAccountsXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetCarrierAccountsXAmznShippingBusinessId = models.GetCarrierAccountsXAmznShippingBusinessId

export const GetCollectionFormHistoryXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetCollectionFormHistoryXAmznShippingBusinessId = models.GetCollectionFormHistoryXAmznShippingBusinessId

export const GetCollectionFormXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetCollectionFormXAmznShippingBusinessId = models.GetCollectionFormXAmznShippingBusinessId

export const GetRatesXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetRatesXAmznShippingBusinessId = models.GetRatesXAmznShippingBusinessId

export const GetShipmentDocumentsXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetShipmentDocumentsXAmznShippingBusinessId = models.GetShipmentDocumentsXAmznShippingBusinessId

export const GetTrackingXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetTrackingXAmznShippingBusinessId = models.GetTrackingXAmznShippingBusinessId

export const GetUnmanifestedShipmentsXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type GetUnmanifestedShipmentsXAmznShippingBusinessId = models.GetUnmanifestedShipmentsXAmznShippingBusinessId

export const IncludedBenefitsValue = { CLAIMS_PROTECTED: 'CLAIMS_PROTECTED' } as const
export type IncludedBenefitsValue = models.IncludedBenefitsValue

export const IneligibilityReasonCode = {
  NO_COVERAGE: 'NO_COVERAGE',
  PICKUP_SLOT_RESTRICTION: 'PICKUP_SLOT_RESTRICTION',
  UNSUPPORTED_VAS: 'UNSUPPORTED_VAS',
  VAS_COMBINATION_RESTRICTION: 'VAS_COMBINATION_RESTRICTION',
  SIZE_RESTRICTIONS: 'SIZE_RESTRICTIONS',
  WEIGHT_RESTRICTIONS: 'WEIGHT_RESTRICTIONS',
  LATE_DELIVERY: 'LATE_DELIVERY',
  PROGRAM_CONSTRAINTS: 'PROGRAM_CONSTRAINTS',
  TERMS_AND_CONDITIONS_NOT_ACCEPTED: 'TERMS_AND_CONDITIONS_NOT_ACCEPTED',
  UNKNOWN: 'UNKNOWN',
} as const
export type IneligibilityReasonCode = models.IneligibilityReasonCode

export const InputType = { TEXTBOX: 'TEXTBOX', PASSWORD: 'PASSWORD' } as const
export type InputType = models.InputType

export const LabelAttribute = {
  PACKAGE_CLIENT_REFERENCE_ID: 'PACKAGE_CLIENT_REFERENCE_ID',
  SELLER_DISPLAY_NAME: 'SELLER_DISPLAY_NAME',
  COLLECT_ON_DELIVERY_AMOUNT: 'COLLECT_ON_DELIVERY_AMOUNT',
} as const
export type LabelAttribute = models.LabelAttribute

export const LinkCarrierAccountByPostXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type LinkCarrierAccountByPostXAmznShippingBusinessId = models.LinkCarrierAccountByPostXAmznShippingBusinessId

export const LinkCarrierAccountXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type LinkCarrierAccountXAmznShippingBusinessId = models.LinkCarrierAccountXAmznShippingBusinessId

export const LiquidVolumeUnit = { ML: 'ML', L: 'L', FL_OZ: 'FL_OZ', GAL: 'GAL', PT: 'PT', QT: 'QT', C: 'C' } as const
export type LiquidVolumeUnit = models.LiquidVolumeUnit

export const NdrAction = { RESCHEDULE: 'RESCHEDULE', REATTEMPT: 'REATTEMPT', RTO: 'RTO' } as const
export type NdrAction = models.NdrAction

export const OneClickShipmentXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type OneClickShipmentXAmznShippingBusinessId = models.OneClickShipmentXAmznShippingBusinessId

export const PaymentType = {
  PAY_THROUGH_AMAZON: 'PAY_THROUGH_AMAZON',
  PAY_DIRECT_TO_CARRIER: 'PAY_DIRECT_TO_CARRIER',
} as const
export type PaymentType = models.PaymentType

export const PurchaseShipmentXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type PurchaseShipmentXAmznShippingBusinessId = models.PurchaseShipmentXAmznShippingBusinessId

export const RateItemID = {
  BASE_RATE: 'BASE_RATE',
  TRANSACTION_FEE: 'TRANSACTION_FEE',
  ADULT_SIGNATURE_CONFIRMATION: 'ADULT_SIGNATURE_CONFIRMATION',
  SIGNATURE_CONFIRMATION: 'SIGNATURE_CONFIRMATION',
  NO_CONFIRMATION: 'NO_CONFIRMATION',
  WAIVE_SIGNATURE: 'WAIVE_SIGNATURE',
  IMPLIED_LIABILITY: 'IMPLIED_LIABILITY',
  HIDDEN_POSTAGE: 'HIDDEN_POSTAGE',
  DECLARED_VALUE: 'DECLARED_VALUE',
  SUNDAY_HOLIDAY_DELIVERY: 'SUNDAY_HOLIDAY_DELIVERY',
  DELIVERY_CONFIRMATION: 'DELIVERY_CONFIRMATION',
  IMPORT_DUTY_CHARGE: 'IMPORT_DUTY_CHARGE',
  VAT: 'VAT',
  NO_SATURDAY_DELIVERY: 'NO_SATURDAY_DELIVERY',
  INSURANCE: 'INSURANCE',
  COD: 'COD',
  FUEL_SURCHARGE: 'FUEL_SURCHARGE',
  INSPECTION_CHARGE: 'INSPECTION_CHARGE',
  DELIVERY_AREA_SURCHARGE: 'DELIVERY_AREA_SURCHARGE',
  WAYBILL_CHARGE: 'WAYBILL_CHARGE',
  AMAZON_SPONSORED_DISCOUNT: 'AMAZON_SPONSORED_DISCOUNT',
  INTEGRATOR_SPONSORED_DISCOUNT: 'INTEGRATOR_SPONSORED_DISCOUNT',
  OVERSIZE_SURCHARGE: 'OVERSIZE_SURCHARGE',
  CONGESTION_CHARGE: 'CONGESTION_CHARGE',
  RESIDENTIAL_SURCHARGE: 'RESIDENTIAL_SURCHARGE',
  ADDITIONAL_SURCHARGE: 'ADDITIONAL_SURCHARGE',
  SURCHARGE: 'SURCHARGE',
  REBATE: 'REBATE',
  HIGH_CUBE_SURCHARGE: 'HIGH_CUBE_SURCHARGE',
  HIGH_LENGTH_SURCHARGE: 'HIGH_LENGTH_SURCHARGE',
  HIGH_WIDTH_SURCHARGE: 'HIGH_WIDTH_SURCHARGE',
  DEMAND_SURCHARGE: 'DEMAND_SURCHARGE',
  NONSTANDARD_FEE: 'NONSTANDARD_FEE',
} as const
export type RateItemID = models.RateItemID

export const RateItemType = { MANDATORY: 'MANDATORY', OPTIONAL: 'OPTIONAL', INCLUDED: 'INCLUDED' } as const
export type RateItemType = models.RateItemType

export const SettlementType = { REFUND: 'REFUND', CERTIFICATE_OF_FACT: 'CERTIFICATE_OF_FACT' } as const
export type SettlementType = models.SettlementType

export const ShipmentType = { FORWARD: 'FORWARD', RETURNS: 'RETURNS' } as const
export type ShipmentType = models.ShipmentType

export const Status = {
  PreTransit: 'PreTransit',
  InTransit: 'InTransit',
  Delivered: 'Delivered',
  Lost: 'Lost',
  OutForDelivery: 'OutForDelivery',
  Rejected: 'Rejected',
  Undeliverable: 'Undeliverable',
  DeliveryAttempted: 'DeliveryAttempted',
  PickupCancelled: 'PickupCancelled',
  AwaitingCustomerPickup: 'AwaitingCustomerPickup',
} as const
export type Status = models.Status

export const SubmitNdrFeedbackXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type SubmitNdrFeedbackXAmznShippingBusinessId = models.SubmitNdrFeedbackXAmznShippingBusinessId

export const TaxType = { GST: 'GST' } as const
export type TaxType = models.TaxType

export const UnlinkCarrierAccountXAmznShippingBusinessId = {
  AmazonShipping_US: 'AmazonShipping_US',
  AmazonShipping_IN: 'AmazonShipping_IN',
  AmazonShipping_UK: 'AmazonShipping_UK',
  AmazonShipping_UAE: 'AmazonShipping_UAE',
  AmazonShipping_SA: 'AmazonShipping_SA',
  AmazonShipping_EG: 'AmazonShipping_EG',
  AmazonShipping_IT: 'AmazonShipping_IT',
  AmazonShipping_ES: 'AmazonShipping_ES',
  AmazonShipping_FR: 'AmazonShipping_FR',
  AmazonShipping_JP: 'AmazonShipping_JP',
} as const
export type UnlinkCarrierAccountXAmznShippingBusinessId = models.UnlinkCarrierAccountXAmznShippingBusinessId

export const WeightUnit = { GRAM: 'GRAM', KILOGRAM: 'KILOGRAM', OUNCE: 'OUNCE', POUND: 'POUND' } as const
export type WeightUnit = models.WeightUnit
