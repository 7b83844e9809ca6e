// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AddressType = { Residential: 'Residential', Commercial: 'Commercial' } as const
export type AddressType = models.AddressType

export const AmazonProgramsPrograms = {
  SUBSCRIBE_AND_SAVE: 'SUBSCRIBE_AND_SAVE',
  FBM_SHIP_PLUS: 'FBM_SHIP_PLUS',
} as const
export type AmazonProgramsPrograms = models.AmazonProgramsPrograms

export const ApprovedAttributeAttributeName = { asin: 'asin', petWeight: 'petWeight' } as const
export type ApprovedAttributeAttributeName = models.ApprovedAttributeAttributeName

export const AssociationType = { VALUE_ADD_SERVICE: 'VALUE_ADD_SERVICE' } as const
export type AssociationType = models.AssociationType

export const BusinessHoursDayOfWeek = {
  SUN: 'SUN',
  MON: 'MON',
  TUE: 'TUE',
  WED: 'WED',
  THU: 'THU',
  FRI: 'FRI',
  SAT: 'SAT',
} as const
export type BusinessHoursDayOfWeek = models.BusinessHoursDayOfWeek

export const BuyerRequestedCancelIsBuyerRequestedCancel = { true: 'true', false: 'false' } as const
export type BuyerRequestedCancelIsBuyerRequestedCancel = models.BuyerRequestedCancelIsBuyerRequestedCancel

export const ConfirmShipmentRequestCodCollectionMethod = { DirectPayment: 'DirectPayment' } as const
export type ConfirmShipmentRequestCodCollectionMethod = models.ConfirmShipmentRequestCodCollectionMethod

export const ConstraintType = { MANDATORY: 'MANDATORY' } as const
export type ConstraintType = models.ConstraintType

export const EasyShipShipmentStatus = {
  PendingSchedule: 'PendingSchedule',
  PendingPickUp: 'PendingPickUp',
  PendingDropOff: 'PendingDropOff',
  LabelCanceled: 'LabelCanceled',
  PickedUp: 'PickedUp',
  DroppedOff: 'DroppedOff',
  AtOriginFC: 'AtOriginFC',
  AtDestinationFC: 'AtDestinationFC',
  Delivered: 'Delivered',
  RejectedByBuyer: 'RejectedByBuyer',
  Undeliverable: 'Undeliverable',
  ReturningToSeller: 'ReturningToSeller',
  ReturnedToSeller: 'ReturnedToSeller',
  Lost: 'Lost',
  OutForDelivery: 'OutForDelivery',
  Damaged: 'Damaged',
} as const
export type EasyShipShipmentStatus = models.EasyShipShipmentStatus

export const ElectronicInvoiceStatus = {
  NotRequired: 'NotRequired',
  NotFound: 'NotFound',
  Processing: 'Processing',
  Errored: 'Errored',
  Accepted: 'Accepted',
} as const
export type ElectronicInvoiceStatus = models.ElectronicInvoiceStatus

export const GetOrdersEasyShipShipmentStatuses = {
  PendingSchedule: 'PendingSchedule',
  PendingPickUp: 'PendingPickUp',
  PendingDropOff: 'PendingDropOff',
  LabelCanceled: 'LabelCanceled',
  PickedUp: 'PickedUp',
  DroppedOff: 'DroppedOff',
  AtOriginFC: 'AtOriginFC',
  AtDestinationFC: 'AtDestinationFC',
  Delivered: 'Delivered',
  RejectedByBuyer: 'RejectedByBuyer',
  Undeliverable: 'Undeliverable',
  ReturningToSeller: 'ReturningToSeller',
  ReturnedToSeller: 'ReturnedToSeller',
  Lost: 'Lost',
  OutForDelivery: 'OutForDelivery',
  Damaged: 'Damaged',
} as const
export type GetOrdersEasyShipShipmentStatuses = models.GetOrdersEasyShipShipmentStatuses

export const GetOrdersElectronicInvoiceStatuses = {
  NotRequired: 'NotRequired',
  NotFound: 'NotFound',
  Processing: 'Processing',
  Errored: 'Errored',
  Accepted: 'Accepted',
} as const
export type GetOrdersElectronicInvoiceStatuses = models.GetOrdersElectronicInvoiceStatuses

export const GetOrdersFulfillmentChannels = { AFN: 'AFN', MFN: 'MFN' } as const
export type GetOrdersFulfillmentChannels = models.GetOrdersFulfillmentChannels

export const GetOrdersOrderStatuses = {
  PendingAvailability: 'PendingAvailability',
  Pending: 'Pending',
  Unshipped: 'Unshipped',
  PartiallyShipped: 'PartiallyShipped',
  Shipped: 'Shipped',
  InvoiceUnconfirmed: 'InvoiceUnconfirmed',
  Canceled: 'Canceled',
  Unfulfillable: 'Unfulfillable',
} as const
export type GetOrdersOrderStatuses = models.GetOrdersOrderStatuses

export const GetOrdersPaymentMethods = { COD: 'COD', CVS: 'CVS', Other: 'Other' } as const
export type GetOrdersPaymentMethods = models.GetOrdersPaymentMethods

export const MeasurementUnit = {
  OUNCES: 'OUNCES',
  POUNDS: 'POUNDS',
  KILOGRAMS: 'KILOGRAMS',
  GRAMS: 'GRAMS',
  MILLIGRAMS: 'MILLIGRAMS',
  INCHES: 'INCHES',
  FEET: 'FEET',
  METERS: 'METERS',
  CENTIMETERS: 'CENTIMETERS',
  MILLIMETERS: 'MILLIMETERS',
  SQUARE_METERS: 'SQUARE_METERS',
  SQUARE_CENTIMETERS: 'SQUARE_CENTIMETERS',
  SQUARE_FEET: 'SQUARE_FEET',
  SQUARE_INCHES: 'SQUARE_INCHES',
  GALLONS: 'GALLONS',
  PINTS: 'PINTS',
  QUARTS: 'QUARTS',
  FLUID_OUNCES: 'FLUID_OUNCES',
  LITERS: 'LITERS',
  CUBIC_METERS: 'CUBIC_METERS',
  CUBIC_FEET: 'CUBIC_FEET',
  CUBIC_INCHES: 'CUBIC_INCHES',
  CUBIC_CENTIMETERS: 'CUBIC_CENTIMETERS',
  COUNT: 'COUNT',
} as const
export type MeasurementUnit = models.MeasurementUnit

export const OrderBuyerInvoicePreference = { INDIVIDUAL: 'INDIVIDUAL', BUSINESS: 'BUSINESS' } as const
export type OrderBuyerInvoicePreference = models.OrderBuyerInvoicePreference

export const OrderFulfillmentChannel = { MFN: 'MFN', AFN: 'AFN' } as const
export type OrderFulfillmentChannel = models.OrderFulfillmentChannel

export const OrderItemConditionId = {
  New: 'New',
  Used: 'Used',
  Collectible: 'Collectible',
  Refurbished: 'Refurbished',
  Preorder: 'Preorder',
  Club: 'Club',
} as const
export type OrderItemConditionId = models.OrderItemConditionId

export const OrderItemConditionSubtypeId = {
  New: 'New',
  Mint: 'Mint',
  'Very Good': 'Very Good',
  Good: 'Good',
  Acceptable: 'Acceptable',
  Poor: 'Poor',
  Club: 'Club',
  OEM: 'OEM',
  Warranty: 'Warranty',
  'Refurbished Warranty': 'Refurbished Warranty',
  Refurbished: 'Refurbished',
  'Open Box': 'Open Box',
  Any: 'Any',
  Other: 'Other',
} as const
export type OrderItemConditionSubtypeId = models.OrderItemConditionSubtypeId

export const OrderItemDeemedResellerCategory = { IOSS: 'IOSS', UOSS: 'UOSS' } as const
export type OrderItemDeemedResellerCategory = models.OrderItemDeemedResellerCategory

export const OrderItemIsGift = { true: 'true', false: 'false' } as const
export type OrderItemIsGift = models.OrderItemIsGift

export const OrderItemPriceDesignation = { BusinessPrice: 'BusinessPrice' } as const
export type OrderItemPriceDesignation = models.OrderItemPriceDesignation

export const OrderPaymentMethod = { COD: 'COD', CVS: 'CVS', Other: 'Other' } as const
export type OrderPaymentMethod = models.OrderPaymentMethod

export const OrderShipmentServiceLevelCategory = {
  Expedited: 'Expedited',
  FreeEconomy: 'FreeEconomy',
  NextDay: 'NextDay',
  Priority: 'Priority',
  SameDay: 'SameDay',
  SecondDay: 'SecondDay',
  Scheduled: 'Scheduled',
  Standard: 'Standard',
} as const
export type OrderShipmentServiceLevelCategory = models.OrderShipmentServiceLevelCategory

export const OrderStatus = {
  Pending: 'Pending',
  Unshipped: 'Unshipped',
  PartiallyShipped: 'PartiallyShipped',
  Shipped: 'Shipped',
  Canceled: 'Canceled',
  Unfulfillable: 'Unfulfillable',
  InvoiceUnconfirmed: 'InvoiceUnconfirmed',
  PendingAvailability: 'PendingAvailability',
} as const
export type OrderStatus = models.OrderStatus

export const OrderType = {
  StandardOrder: 'StandardOrder',
  LongLeadTimeOrder: 'LongLeadTimeOrder',
  Preorder: 'Preorder',
  BackOrder: 'BackOrder',
  SourcingOnDemandOrder: 'SourcingOnDemandOrder',
} as const
export type OrderType = models.OrderType

export const OtherDeliveryAttributes = {
  HAS_ACCESS_POINT: 'HAS_ACCESS_POINT',
  PALLET_ENABLED: 'PALLET_ENABLED',
  PALLET_DISABLED: 'PALLET_DISABLED',
} as const
export type OtherDeliveryAttributes = models.OtherDeliveryAttributes

export const PaymentExecutionDetailItemPaymentMethod = {
  COD: 'COD',
  GC: 'GC',
  PointsAccount: 'PointsAccount',
  Invoice: 'Invoice',
  CreditCard: 'CreditCard',
  Pix: 'Pix',
  Other: 'Other',
} as const
export type PaymentExecutionDetailItemPaymentMethod = models.PaymentExecutionDetailItemPaymentMethod

export const RegulatedInformationFieldFieldType = { Text: 'Text', FileAttachment: 'FileAttachment' } as const
export type RegulatedInformationFieldFieldType = models.RegulatedInformationFieldFieldType

export const ShipmentStatus = {
  ReadyForPickup: 'ReadyForPickup',
  PickedUp: 'PickedUp',
  RefusedPickup: 'RefusedPickup',
} as const
export type ShipmentStatus = models.ShipmentStatus

export const SubstitutionPreferencesSubstitutionType = {
  CUSTOMER_PREFERENCE: 'CUSTOMER_PREFERENCE',
  AMAZON_RECOMMENDED: 'AMAZON_RECOMMENDED',
  DO_NOT_SUBSTITUTE: 'DO_NOT_SUBSTITUTE',
} as const
export type SubstitutionPreferencesSubstitutionType = models.SubstitutionPreferencesSubstitutionType

export const TaxCollectionModel = { MarketplaceFacilitator: 'MarketplaceFacilitator' } as const
export type TaxCollectionModel = models.TaxCollectionModel

export const TaxCollectionResponsibleParty = { 'Amazon Services, Inc.': 'Amazon Services, Inc.' } as const
export type TaxCollectionResponsibleParty = models.TaxCollectionResponsibleParty

export const ValidVerificationDetailVerificationDetailType = {
  prescriptionDetail: 'prescriptionDetail',
  approvedAlternativeDetails: 'approvedAlternativeDetails',
  interimStatusDetail: 'interimStatusDetail',
} as const
export type ValidVerificationDetailVerificationDetailType = models.ValidVerificationDetailVerificationDetailType

export const VerificationStatus = {
  Pending: 'Pending',
  Approved: 'Approved',
  Rejected: 'Rejected',
  Expired: 'Expired',
  Cancelled: 'Cancelled',
} as const
export type VerificationStatus = models.VerificationStatus
