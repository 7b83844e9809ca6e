// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const BusinessHourDayOfWeek = {
  SUN: 'SUN',
  MON: 'MON',
  TUE: 'TUE',
  WED: 'WED',
  THU: 'THU',
  FRI: 'FRI',
  SAT: 'SAT',
} as const
export type BusinessHourDayOfWeek = models.BusinessHourDayOfWeek

export const ConstraintType = { MANDATORY: 'MANDATORY' } as const
export type ConstraintType = models.ConstraintType

export const ExceptionDateType = { CLOSED: 'CLOSED', OPEN: 'OPEN' } as const
export type ExceptionDateType = models.ExceptionDateType

export const FulfillmentStatus = {
  PENDING_AVAILABILITY: 'PENDING_AVAILABILITY',
  PENDING: 'PENDING',
  UNSHIPPED: 'UNSHIPPED',
  PARTIALLY_SHIPPED: 'PARTIALLY_SHIPPED',
  SHIPPED: 'SHIPPED',
  CANCELLED: 'CANCELLED',
  UNFULFILLABLE: 'UNFULFILLABLE',
} as const
export type FulfillmentStatus = models.FulfillmentStatus

export const GetOrderIncludedData = {
  BUYER: 'BUYER',
  RECIPIENT: 'RECIPIENT',
  PROCEEDS: 'PROCEEDS',
  EXPENSE: 'EXPENSE',
  PROMOTION: 'PROMOTION',
  CANCELLATION: 'CANCELLATION',
  FULFILLMENT: 'FULFILLMENT',
  PACKAGES: 'PACKAGES',
  TAX: 'TAX',
  PAYMENT: 'PAYMENT',
  FULFILLMENT_ORDERS: 'FULFILLMENT_ORDERS',
} as const
export type GetOrderIncludedData = models.GetOrderIncludedData

export const ItemSubstitutionPreferenceSubstitutionType = {
  CUSTOMER_PREFERENCE: 'CUSTOMER_PREFERENCE',
  AMAZON_RECOMMENDED: 'AMAZON_RECOMMENDED',
  DO_NOT_SUBSTITUTE: 'DO_NOT_SUBSTITUTE',
} as const
export type ItemSubstitutionPreferenceSubstitutionType = models.ItemSubstitutionPreferenceSubstitutionType

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

export const PackageStatusStatus = {
  PENDING: 'PENDING',
  IN_TRANSIT: 'IN_TRANSIT',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
  CANCELLED: 'CANCELLED',
  UNDELIVERABLE: 'UNDELIVERABLE',
} as const
export type PackageStatusStatus = models.PackageStatusStatus

export const SearchOrdersFulfilledBy = { MERCHANT: 'MERCHANT', AMAZON: 'AMAZON' } as const
export type SearchOrdersFulfilledBy = models.SearchOrdersFulfilledBy

export const SearchOrdersFulfillmentStatuses = {
  PENDING_AVAILABILITY: 'PENDING_AVAILABILITY',
  PENDING: 'PENDING',
  UNSHIPPED: 'UNSHIPPED',
  PARTIALLY_SHIPPED: 'PARTIALLY_SHIPPED',
  SHIPPED: 'SHIPPED',
  CANCELLED: 'CANCELLED',
  UNFULFILLABLE: 'UNFULFILLABLE',
} as const
export type SearchOrdersFulfillmentStatuses = models.SearchOrdersFulfillmentStatuses

export const SearchOrdersIncludedData = {
  BUYER: 'BUYER',
  RECIPIENT: 'RECIPIENT',
  PROCEEDS: 'PROCEEDS',
  EXPENSE: 'EXPENSE',
  PROMOTION: 'PROMOTION',
  CANCELLATION: 'CANCELLATION',
  FULFILLMENT: 'FULFILLMENT',
  PACKAGES: 'PACKAGES',
  TAX: 'TAX',
  PAYMENT: 'PAYMENT',
  FULFILLMENT_ORDERS: 'FULFILLMENT_ORDERS',
} as const
export type SearchOrdersIncludedData = models.SearchOrdersIncludedData
