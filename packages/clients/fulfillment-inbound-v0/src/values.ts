// Generated from Amazon's model fulfillmentInboundV0. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const BarcodeInstruction = {
  RequiresFNSKULabel: 'RequiresFNSKULabel',
  CanUseOriginalBarcode: 'CanUseOriginalBarcode',
  MustProvideSellerSKU: 'MustProvideSellerSKU',
} as const
export type BarcodeInstruction = models.BarcodeInstruction

export const BoxContentsSource = {
  NONE: 'NONE',
  FEED: 'FEED',
  '2D_BARCODE': '2D_BARCODE',
  INTERACTIVE: 'INTERACTIVE',
} as const
export type BoxContentsSource = models.BoxContentsSource

export const CurrencyCode = { USD: 'USD', GBP: 'GBP' } as const
export type CurrencyCode = models.CurrencyCode

export const ErrorReason = { DoesNotExist: 'DoesNotExist', InvalidASIN: 'InvalidASIN' } as const
export type ErrorReason = models.ErrorReason

export const GetLabelsLabelType = { BARCODE_2D: 'BARCODE_2D', UNIQUE: 'UNIQUE', PALLET: 'PALLET' } as const
export type GetLabelsLabelType = models.GetLabelsLabelType

export const GetLabelsPageType = {
  PackageLabel_Letter_2: 'PackageLabel_Letter_2',
  PackageLabel_Letter_4: 'PackageLabel_Letter_4',
  PackageLabel_Letter_6: 'PackageLabel_Letter_6',
  PackageLabel_Letter_6_CarrierLeft: 'PackageLabel_Letter_6_CarrierLeft',
  PackageLabel_A4_2: 'PackageLabel_A4_2',
  PackageLabel_A4_4: 'PackageLabel_A4_4',
  PackageLabel_Plain_Paper: 'PackageLabel_Plain_Paper',
  PackageLabel_Plain_Paper_CarrierBottom: 'PackageLabel_Plain_Paper_CarrierBottom',
  PackageLabel_Thermal: 'PackageLabel_Thermal',
  PackageLabel_Thermal_Unified: 'PackageLabel_Thermal_Unified',
  PackageLabel_Thermal_NonPCP: 'PackageLabel_Thermal_NonPCP',
  PackageLabel_Thermal_No_Carrier_Rotation: 'PackageLabel_Thermal_No_Carrier_Rotation',
} as const
export type GetLabelsPageType = models.GetLabelsPageType

export const GetShipmentItemsQueryType = { DATE_RANGE: 'DATE_RANGE', NEXT_TOKEN: 'NEXT_TOKEN' } as const
export type GetShipmentItemsQueryType = models.GetShipmentItemsQueryType

export const GetShipmentsQueryType = {
  SHIPMENT: 'SHIPMENT',
  DATE_RANGE: 'DATE_RANGE',
  NEXT_TOKEN: 'NEXT_TOKEN',
} as const
export type GetShipmentsQueryType = models.GetShipmentsQueryType

export const GetShipmentsShipmentStatusList = {
  WORKING: 'WORKING',
  READY_TO_SHIP: 'READY_TO_SHIP',
  SHIPPED: 'SHIPPED',
  RECEIVING: 'RECEIVING',
  CANCELLED: 'CANCELLED',
  DELETED: 'DELETED',
  CLOSED: 'CLOSED',
  ERROR: 'ERROR',
  IN_TRANSIT: 'IN_TRANSIT',
  DELIVERED: 'DELIVERED',
  CHECKED_IN: 'CHECKED_IN',
} as const
export type GetShipmentsShipmentStatusList = models.GetShipmentsShipmentStatusList

export const LabelPrepType = {
  NO_LABEL: 'NO_LABEL',
  SELLER_LABEL: 'SELLER_LABEL',
  AMAZON_LABEL: 'AMAZON_LABEL',
} as const
export type LabelPrepType = models.LabelPrepType

export const PrepGuidance = {
  ConsultHelpDocuments: 'ConsultHelpDocuments',
  NoAdditionalPrepRequired: 'NoAdditionalPrepRequired',
  SeePrepInstructionsList: 'SeePrepInstructionsList',
} as const
export type PrepGuidance = models.PrepGuidance

export const PrepInstruction = {
  Polybagging: 'Polybagging',
  BubbleWrapping: 'BubbleWrapping',
  Taping: 'Taping',
  BlackShrinkWrapping: 'BlackShrinkWrapping',
  Labeling: 'Labeling',
  HangGarment: 'HangGarment',
  SetCreation: 'SetCreation',
  Boxing: 'Boxing',
  RemoveFromHanger: 'RemoveFromHanger',
  Debundle: 'Debundle',
  SuffocationStickering: 'SuffocationStickering',
  CapSealing: 'CapSealing',
  SetStickering: 'SetStickering',
  BlankStickering: 'BlankStickering',
  ShipsInProductPackaging: 'ShipsInProductPackaging',
  NoPrep: 'NoPrep',
} as const
export type PrepInstruction = models.PrepInstruction

export const PrepOwner = { AMAZON: 'AMAZON', SELLER: 'SELLER' } as const
export type PrepOwner = models.PrepOwner

export const ShipmentStatus = {
  WORKING: 'WORKING',
  SHIPPED: 'SHIPPED',
  RECEIVING: 'RECEIVING',
  CANCELLED: 'CANCELLED',
  DELETED: 'DELETED',
  CLOSED: 'CLOSED',
  ERROR: 'ERROR',
  IN_TRANSIT: 'IN_TRANSIT',
  DELIVERED: 'DELIVERED',
  CHECKED_IN: 'CHECKED_IN',
} as const
export type ShipmentStatus = models.ShipmentStatus
