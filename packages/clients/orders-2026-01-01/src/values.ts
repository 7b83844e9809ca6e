// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const AliasType = { SELLER_ORDER_ID: 'SELLER_ORDER_ID' } as const
export type AliasType = models.AliasType

export const AssociatedOrderAssociationType = {
  REPLACEMENT_ORIGINAL_ID: 'REPLACEMENT_ORIGINAL_ID',
  EXCHANGE_ORIGINAL_ID: 'EXCHANGE_ORIGINAL_ID',
} as const
export type AssociatedOrderAssociationType = models.AssociatedOrderAssociationType

export const AssociatedOrderItemAssociationType = { VALUE_ADD_SERVICE: 'VALUE_ADD_SERVICE' } as const
export type AssociatedOrderItemAssociationType = models.AssociatedOrderItemAssociationType

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

export const CustomerAddressAddressType = {
  RESIDENTIAL: 'RESIDENTIAL',
  COMMERCIAL: 'COMMERCIAL',
  PICKUP_POINT: 'PICKUP_POINT',
} as const
export type CustomerAddressAddressType = models.CustomerAddressAddressType

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

export const ItemCancellationExecutionCancelledBy = { BUYER: 'BUYER', MERCHANT: 'MERCHANT', AMAZON: 'AMAZON' } as const
export type ItemCancellationExecutionCancelledBy = models.ItemCancellationExecutionCancelledBy

export const ItemCancellationRequestRequester = { BUYER: 'BUYER' } as const
export type ItemCancellationRequestRequester = models.ItemCancellationRequestRequester

export const ItemConditionConditionSubtype = {
  NEW: 'NEW',
  MINT: 'MINT',
  VERY_GOOD: 'VERY_GOOD',
  GOOD: 'GOOD',
  ACCEPTABLE: 'ACCEPTABLE',
  POOR: 'POOR',
  CLUB: 'CLUB',
  OEM: 'OEM',
  WARRANTY: 'WARRANTY',
  REFURBISHED_WARRANTY: 'REFURBISHED_WARRANTY',
  REFURBISHED: 'REFURBISHED',
  OPEN_BOX: 'OPEN_BOX',
  ANY: 'ANY',
  OTHER: 'OTHER',
} as const
export type ItemConditionConditionSubtype = models.ItemConditionConditionSubtype

export const ItemConditionConditionType = {
  NEW: 'NEW',
  USED: 'USED',
  COLLECTIBLE: 'COLLECTIBLE',
  REFURBISHED: 'REFURBISHED',
  PREORDER: 'PREORDER',
  CLUB: 'CLUB',
} as const
export type ItemConditionConditionType = models.ItemConditionConditionType

export const ItemPricePriceDesignation = { BUSINESS_PRICE: 'BUSINESS_PRICE' } as const
export type ItemPricePriceDesignation = models.ItemPricePriceDesignation

export const ItemProceedsBreakdownType = {
  ITEM: 'ITEM',
  SHIPPING: 'SHIPPING',
  GIFT_WRAP: 'GIFT_WRAP',
  COD_FEE: 'COD_FEE',
  OTHER: 'OTHER',
  TAX: 'TAX',
  DISCOUNT: 'DISCOUNT',
} as const
export type ItemProceedsBreakdownType = models.ItemProceedsBreakdownType

export const ItemProceedsDetailedBreakdownSubtype = {
  ITEM: 'ITEM',
  SHIPPING: 'SHIPPING',
  GIFT_WRAP: 'GIFT_WRAP',
  COD_FEE: 'COD_FEE',
  OTHER: 'OTHER',
  DISCOUNT: 'DISCOUNT',
} as const
export type ItemProceedsDetailedBreakdownSubtype = models.ItemProceedsDetailedBreakdownSubtype

export const ItemSubstitutionPreferenceSubstitutionType = {
  CUSTOMER_PREFERENCE: 'CUSTOMER_PREFERENCE',
  AMAZON_RECOMMENDED: 'AMAZON_RECOMMENDED',
  DO_NOT_SUBSTITUTE: 'DO_NOT_SUBSTITUTE',
} as const
export type ItemSubstitutionPreferenceSubstitutionType = models.ItemSubstitutionPreferenceSubstitutionType

export const ItemTaxCalculationBreakdownReportingScheme = { UOSS: 'UOSS', IOSS: 'IOSS' } as const
export type ItemTaxCalculationBreakdownReportingScheme = models.ItemTaxCalculationBreakdownReportingScheme

export const ItemTaxCollectionModel = { MARKETPLACE_FACILITATOR: 'MARKETPLACE_FACILITATOR' } as const
export type ItemTaxCollectionModel = models.ItemTaxCollectionModel

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

export const OrderFulfillmentFulfilledBy = { AMAZON: 'AMAZON', MERCHANT: 'MERCHANT' } as const
export type OrderFulfillmentFulfilledBy = models.OrderFulfillmentFulfilledBy

export const OrderFulfillmentFulfillmentServiceLevel = {
  EXPEDITED: 'EXPEDITED',
  FREE_ECONOMY: 'FREE_ECONOMY',
  NEXT_DAY: 'NEXT_DAY',
  PRIORITY: 'PRIORITY',
  SAME_DAY: 'SAME_DAY',
  SECOND_DAY: 'SECOND_DAY',
  SCHEDULED: 'SCHEDULED',
  STANDARD: 'STANDARD',
} as const
export type OrderFulfillmentFulfillmentServiceLevel = models.OrderFulfillmentFulfillmentServiceLevel

export const OrderItemPrograms = { TRANSPARENCY: 'TRANSPARENCY', SUBSCRIBE_AND_SAVE: 'SUBSCRIBE_AND_SAVE' } as const
export type OrderItemPrograms = models.OrderItemPrograms

export const OrderProceedsBreakdownStatus = { PENDING: 'PENDING', FINALIZED: 'FINALIZED' } as const
export type OrderProceedsBreakdownStatus = models.OrderProceedsBreakdownStatus

export const OrderProceedsBreakdownType = {
  ITEM: 'ITEM',
  SHIPPING: 'SHIPPING',
  GIFT_WRAP: 'GIFT_WRAP',
  COD_FEE: 'COD_FEE',
  TAX: 'TAX',
  DISCOUNT: 'DISCOUNT',
  DELIVERY_TIP: 'DELIVERY_TIP',
  OTHER: 'OTHER',
} as const
export type OrderProceedsBreakdownType = models.OrderProceedsBreakdownType

export const OrderPrograms = {
  AMAZON_BAZAAR: 'AMAZON_BAZAAR',
  AMAZON_BUSINESS: 'AMAZON_BUSINESS',
  AMAZON_EASY_SHIP: 'AMAZON_EASY_SHIP',
  AMAZON_HAUL: 'AMAZON_HAUL',
  DELIVERY_BY_AMAZON: 'DELIVERY_BY_AMAZON',
  FBM_SHIP_PLUS: 'FBM_SHIP_PLUS',
  INVOICE_BY_AMAZON: 'INVOICE_BY_AMAZON',
  IN_STORE_PICK_UP: 'IN_STORE_PICK_UP',
  PREMIUM: 'PREMIUM',
  PREORDER: 'PREORDER',
  PRIME: 'PRIME',
} as const
export type OrderPrograms = models.OrderPrograms

export const OrderTaxInvoicingBuyerInvoicePreference = { INDIVIDUAL: 'INDIVIDUAL', BUSINESS: 'BUSINESS' } as const
export type OrderTaxInvoicingBuyerInvoicePreference = models.OrderTaxInvoicingBuyerInvoicePreference

export const OrderTaxInvoicingInvoiceStatus = {
  NOT_REQUIRED: 'NOT_REQUIRED',
  NOT_FOUND: 'NOT_FOUND',
  PROCESSING: 'PROCESSING',
  ERRORED: 'ERRORED',
  ACCEPTED: 'ACCEPTED',
} as const
export type OrderTaxInvoicingInvoiceStatus = models.OrderTaxInvoicingInvoiceStatus

export const OrderTaxRegistrationEntityType = {
  BUYER: 'BUYER',
  MERCHANT: 'MERCHANT',
  MARKETPLACE: 'MARKETPLACE',
} as const
export type OrderTaxRegistrationEntityType = models.OrderTaxRegistrationEntityType

export const OrderTaxRegistrationTaxRegistrationType = {
  BUSINESS: 'BUSINESS',
  VAT: 'VAT',
  CST: 'CST',
  CPF: 'CPF',
  CNPJ: 'CNPJ',
} as const
export type OrderTaxRegistrationTaxRegistrationType = models.OrderTaxRegistrationTaxRegistrationType

export const PackageStatusDetailedStatus = {
  PENDING_SCHEDULE: 'PENDING_SCHEDULE',
  PENDING_PICK_UP: 'PENDING_PICK_UP',
  PENDING_DROP_OFF: 'PENDING_DROP_OFF',
  LABEL_CANCELLED: 'LABEL_CANCELLED',
  PICKED_UP: 'PICKED_UP',
  DROPPED_OFF: 'DROPPED_OFF',
  AT_ORIGIN_FC: 'AT_ORIGIN_FC',
  AT_DESTINATION_FC: 'AT_DESTINATION_FC',
  DELIVERED: 'DELIVERED',
  REJECTED_BY_BUYER: 'REJECTED_BY_BUYER',
  UNDELIVERABLE: 'UNDELIVERABLE',
  RETURNING_TO_SELLER: 'RETURNING_TO_SELLER',
  RETURNED_TO_SELLER: 'RETURNED_TO_SELLER',
  LOST: 'LOST',
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  DAMAGED: 'DAMAGED',
} as const
export type PackageStatusDetailedStatus = models.PackageStatusDetailedStatus

export const PackageStatusStatus = {
  PENDING: 'PENDING',
  IN_TRANSIT: 'IN_TRANSIT',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
  CANCELLED: 'CANCELLED',
  UNDELIVERABLE: 'UNDELIVERABLE',
} as const
export type PackageStatusStatus = models.PackageStatusStatus

export const PaymentExecutionPaymentMethod = {
  CashOnDelivery: 'CashOnDelivery',
  ConvenienceStore: 'ConvenienceStore',
  CreditCard: 'CreditCard',
  Invoice: 'Invoice',
  Pix: 'Pix',
} as const
export type PaymentExecutionPaymentMethod = models.PaymentExecutionPaymentMethod

export const PreferredDeliveryCapability = {
  HAS_ACCESS_POINT: 'HAS_ACCESS_POINT',
  PALLET_ENABLED: 'PALLET_ENABLED',
  PALLET_DISABLED: 'PALLET_DISABLED',
} as const
export type PreferredDeliveryCapability = models.PreferredDeliveryCapability

export const SalesChannelChannelName = { AMAZON: 'AMAZON', NON_AMAZON: 'NON_AMAZON' } as const
export type SalesChannelChannelName = models.SalesChannelChannelName

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

export const SerialNumberRequirementRequirementType = { REQUIRED: 'REQUIRED' } as const
export type SerialNumberRequirementRequirementType = models.SerialNumberRequirementRequirementType

export const TaxRegistrationAttributeKey = { TAX_OFFICE: 'TAX_OFFICE' } as const
export type TaxRegistrationAttributeKey = models.TaxRegistrationAttributeKey
