// Generated from Amazon's model externalFulfillmentShipments_2024-09-11. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const CancellationType = {
  SELLER_REJECTED: 'SELLER_REJECTED',
  MARKETPLACE_CANCELLED: 'MARKETPLACE_CANCELLED',
  SYSTEM_CANCELLED: 'SYSTEM_CANCELLED',
} as const
export type CancellationType = models.CancellationType

export const ChargeType = {
  PRODUCT: 'PRODUCT',
  SHIPPING: 'SHIPPING',
  GIFT_WRAP: 'GIFT_WRAP',
  TOTAL: 'TOTAL',
  OTHER: 'OTHER',
} as const
export type ChargeType = models.ChargeType

export const CustomAttributeType = {
  STRING: 'STRING',
  BOOLEAN: 'BOOLEAN',
  INTEGER: 'INTEGER',
  DOUBLE: 'DOUBLE',
  JSON_STRING: 'JSON_STRING',
} as const
export type CustomAttributeType = models.CustomAttributeType

export const CustomChannelAttributeValue = { PRIME: 'PRIME', FASTTRACK: 'FASTTRACK' } as const
export type CustomChannelAttributeValue = models.CustomChannelAttributeValue

export const DimensionUnit = { CM: 'CM', M: 'M', IN: 'IN' } as const
export type DimensionUnit = models.DimensionUnit

export const DistanceUnit = { MI: 'MI', KM: 'KM' } as const
export type DistanceUnit = models.DistanceUnit

export const DocumentFormat = { ZPL: 'ZPL', PDF: 'PDF', PNG: 'PNG', PLAIN_TEXT: 'PLAIN_TEXT' } as const
export type DocumentFormat = models.DocumentFormat

export const GenerateShipLabelsOperation = { GENERATE: 'GENERATE', REGENERATE: 'REGENERATE' } as const
export type GenerateShipLabelsOperation = models.GenerateShipLabelsOperation

export const GetShipmentsStatus = {
  CREATED: 'CREATED',
  ACCEPTED: 'ACCEPTED',
  CONFIRMED: 'CONFIRMED',
  PACKAGE_CREATED: 'PACKAGE_CREATED',
  PICKUP_SLOT_RETRIEVED: 'PICKUP_SLOT_RETRIEVED',
  INVOICE_GENERATED: 'INVOICE_GENERATED',
  SHIPLABEL_GENERATED: 'SHIPLABEL_GENERATED',
  CANCELLED: 'CANCELLED',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
} as const
export type GetShipmentsStatus = models.GetShipmentsStatus

export const InvoiceRequirementRequirement = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' } as const
export type InvoiceRequirementRequirement = models.InvoiceRequirementRequirement

export const InvoiceRequirementStatus = {
  PENDING: 'PENDING',
  AVAILABLE: 'AVAILABLE',
  NOT_AVAILABLE: 'NOT_AVAILABLE',
} as const
export type InvoiceRequirementStatus = models.InvoiceRequirementStatus

export const LineItemWithReasonReason = {
  OUT_OF_STOCK: 'OUT_OF_STOCK',
  CUSTOMER_REQUESTED: 'CUSTOMER_REQUESTED',
} as const
export type LineItemWithReasonReason = models.LineItemWithReasonReason

export const PackageHandlingRequirements = { NORMAL: 'NORMAL', FRAGILE: 'FRAGILE' } as const
export type PackageHandlingRequirements = models.PackageHandlingRequirements

export const PackageStatus = {
  CREATED: 'CREATED',
  PICKUP_SLOT_RETRIEVED: 'PICKUP_SLOT_RETRIEVED',
  INVOICE_GENERATED: 'INVOICE_GENERATED',
  SHIPLABEL_GENERATED: 'SHIPLABEL_GENERATED',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
} as const
export type PackageStatus = models.PackageStatus

export const PackageStatusValue = {
  CREATED: 'CREATED',
  PICKUP_SLOT_RETRIEVED: 'PICKUP_SLOT_RETRIEVED',
  INVOICE_GENERATED: 'INVOICE_GENERATED',
  SHIPLABEL_GENERATED: 'SHIPLABEL_GENERATED',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
  CANCELLED: 'CANCELLED',
} as const
export type PackageStatusValue = models.PackageStatusValue

export const PackageSubStatus = {
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  DELIVERED: 'DELIVERED',
  NOT_DELIVERED: 'NOT_DELIVERED',
  UNDELIVERABLE: 'UNDELIVERABLE',
} as const
export type PackageSubStatus = models.PackageSubStatus

export const PackingSlipRequirementRequirement = { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' } as const
export type PackingSlipRequirementRequirement = models.PackingSlipRequirementRequirement

export const PackingSlipRequirementStatus = { GENERATED: 'GENERATED', NOT_GENERATED: 'NOT_GENERATED' } as const
export type PackingSlipRequirementStatus = models.PackingSlipRequirementStatus

export const PartyIdentificationInfoPartyType = {
  BILL_TO_PARTY: 'BILL_TO_PARTY',
  SHIP_TO_PARTY: 'SHIP_TO_PARTY',
  SHIP_FROM_PARTY: 'SHIP_FROM_PARTY',
  SELLING_PARTY: 'SELLING_PARTY',
} as const
export type PartyIdentificationInfoPartyType = models.PartyIdentificationInfoPartyType

export const PieceType = { SINGLE: 'SINGLE', MULTIPLE: 'MULTIPLE' } as const
export type PieceType = models.PieceType

export const PresenceStatus = { ABSENT: 'ABSENT', PRESENT: 'PRESENT' } as const
export type PresenceStatus = models.PresenceStatus

export const Priority = { HIGH: 'HIGH', LOW: 'LOW' } as const
export type Priority = models.Priority

export const ProcessShipmentOperation = { CONFIRM: 'CONFIRM', REJECT: 'REJECT' } as const
export type ProcessShipmentOperation = models.ProcessShipmentOperation

export const RequirementLevel = { REQUIRED: 'REQUIRED', DISALLOWED: 'DISALLOWED' } as const
export type RequirementLevel = models.RequirementLevel

export const ShipmentInfoPaymentMethod = { CASH_ON_DELIVERY: 'CASH_ON_DELIVERY', PREPAID: 'PREPAID' } as const
export type ShipmentInfoPaymentMethod = models.ShipmentInfoPaymentMethod

export const ShipmentInfoProcessingSource = {
  EXTERNAL_PLATFORM: 'EXTERNAL_PLATFORM',
  INTERNAL_PLATFORM: 'INTERNAL_PLATFORM',
} as const
export type ShipmentInfoProcessingSource = models.ShipmentInfoProcessingSource

export const ShipmentInfoShipmentType = { NEW: 'NEW', EXCHANGE: 'EXCHANGE', REPLACEMENT: 'REPLACEMENT' } as const
export type ShipmentInfoShipmentType = models.ShipmentInfoShipmentType

export const ShipmentStatus = {
  CREATED: 'CREATED',
  ACCEPTED: 'ACCEPTED',
  CONFIRMED: 'CONFIRMED',
  PACKAGE_CREATED: 'PACKAGE_CREATED',
  PICKUP_SLOT_RETRIEVED: 'PICKUP_SLOT_RETRIEVED',
  INVOICE_GENERATED: 'INVOICE_GENERATED',
  SHIPLABEL_GENERATED: 'SHIPLABEL_GENERATED',
  CANCELLED: 'CANCELLED',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
} as const
export type ShipmentStatus = models.ShipmentStatus

export const ShipmentSubStatus = {
  PENDING_SCHEDULE: 'PENDING_SCHEDULE',
  PENDING_PICKUP: 'PENDING_PICKUP',
  PENDING_DROP_OFF: 'PENDING_DROP_OFF',
  LABEL_CANCELED: 'LABEL_CANCELED',
  PICKED_UP: 'PICKED_UP',
  DROPPED_OFF: 'DROPPED_OFF',
  AT_ORIGIN_FC: 'AT_ORIGIN_FC',
  AT_DESTINATION_FC: 'AT_DESTINATION_FC',
  DELIVERED: 'DELIVERED',
  NOT_DELIVERED: 'NOT_DELIVERED',
  UNDELIVERABLE: 'UNDELIVERABLE',
  LOST: 'LOST',
  OUT_FOR_DELIVERY: 'OUT_FOR_DELIVERY',
  DAMAGED: 'DAMAGED',
} as const
export type ShipmentSubStatus = models.ShipmentSubStatus

export const ShippingInfoShippingType = { MARKETPLACE: 'MARKETPLACE', SELF: 'SELF' } as const
export type ShippingInfoShippingType = models.ShippingInfoShippingType

export const ShippingOptionsShipBy = {
  MARKETPLACE: 'MARKETPLACE',
  SELLER: 'SELLER',
  THIRD_PARTY_CARRIER: 'THIRD_PARTY_CARRIER',
  OTHER: 'OTHER',
} as const
export type ShippingOptionsShipBy = models.ShippingOptionsShipBy

export const Status = { SUCCESS: 'SUCCESS', FAILURE: 'FAILURE' } as const
export type Status = models.Status

export const TaxRegistrationInfoType = { VAT: 'VAT', GST: 'GST' } as const
export type TaxRegistrationInfoType = models.TaxRegistrationInfoType

export const TaxType = {
  VAT: 'VAT',
  CST: 'CST',
  IGST: 'IGST',
  SGST: 'SGST',
  CGST: 'CGST',
  UTGST: 'UTGST',
  CESS: 'CESS',
  OTHER: 'OTHER',
  TOTAL: 'TOTAL',
} as const
export type TaxType = models.TaxType

export const TimeWindowHandoverMethod = { PICKUP: 'PICKUP', DROPOFF: 'DROPOFF' } as const
export type TimeWindowHandoverMethod = models.TimeWindowHandoverMethod

export const UpdatePackageStatusStatus = { SHIPPED: 'SHIPPED' } as const
export type UpdatePackageStatusStatus = models.UpdatePackageStatusStatus

export const WeightUnit = { G: 'G', KG: 'KG', LB: 'LB', OZ: 'OZ' } as const
export type WeightUnit = models.WeightUnit
