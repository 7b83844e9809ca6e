// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AddressType = { Residential: 'Residential', Commercial: 'Commercial' } as const
export type AddressType = models.AddressType

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

export const OrderItemDeemedResellerCategory = { IOSS: 'IOSS', UOSS: 'UOSS' } as const
export type OrderItemDeemedResellerCategory = models.OrderItemDeemedResellerCategory

export const OrderPaymentMethod = { COD: 'COD', CVS: 'CVS', Other: 'Other' } as const
export type OrderPaymentMethod = models.OrderPaymentMethod

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

export const VerificationStatus = {
  Pending: 'Pending',
  Approved: 'Approved',
  Rejected: 'Rejected',
  Expired: 'Expired',
  Cancelled: 'Cancelled',
} as const
export type VerificationStatus = models.VerificationStatus
