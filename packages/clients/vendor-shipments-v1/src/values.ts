// Generated from Amazon's model vendorShipments. To change this file, see CONTRIBUTING.md.

import type * as models from './models.js'

export const ContainerIdentificationType = {
  SSCC: 'SSCC',
  AMZNCC: 'AMZNCC',
  GTIN: 'GTIN',
  BPS: 'BPS',
  CID: 'CID',
} as const
export type ContainerIdentificationType = models.ContainerIdentificationType

export const ContainersContainerType = { carton: 'carton', pallet: 'pallet' } as const
export type ContainersContainerType = models.ContainersContainerType

export const DimensionsUnitOfMeasure = { In: 'In', Ft: 'Ft', Meter: 'Meter', Yard: 'Yard' } as const
export type DimensionsUnitOfMeasure = models.DimensionsUnitOfMeasure

export const DurationUnit = { Days: 'Days', Months: 'Months' } as const
export type DurationUnit = models.DurationUnit

export const GetShipmentDetailsSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetShipmentDetailsSortOrder = models.GetShipmentDetailsSortOrder

export const GetShipmentLabelsSortOrder = { ASC: 'ASC', DESC: 'DESC' } as const
export type GetShipmentLabelsSortOrder = models.GetShipmentLabelsSortOrder

export const ImportDetailsHandlingInstructions = {
  Oversized: 'Oversized',
  Fragile: 'Fragile',
  Food: 'Food',
  HandleWithCare: 'HandleWithCare',
} as const
export type ImportDetailsHandlingInstructions = models.ImportDetailsHandlingInstructions

export const ImportDetailsMethodOfPayment = {
  PaidByBuyer: 'PaidByBuyer',
  CollectOnDelivery: 'CollectOnDelivery',
  DefinedByBuyerAndSeller: 'DefinedByBuyerAndSeller',
  FOBPortOfCall: 'FOBPortOfCall',
  PrepaidBySeller: 'PrepaidBySeller',
  PaidBySeller: 'PaidBySeller',
} as const
export type ImportDetailsMethodOfPayment = models.ImportDetailsMethodOfPayment

export const ItemDetailsHandlingCode = {
  Oversized: 'Oversized',
  Fragile: 'Fragile',
  Food: 'Food',
  HandleWithCare: 'HandleWithCare',
} as const
export type ItemDetailsHandlingCode = models.ItemDetailsHandlingCode

export const ItemDetailsLotNumberSourceType = { GLN: 'GLN', FFRN: 'FFRN', USDA_E: 'USDA_E', URL: 'URL' } as const
export type ItemDetailsLotNumberSourceType = models.ItemDetailsLotNumberSourceType

export const ItemQuantityUnitOfMeasure = { Cases: 'Cases', Eaches: 'Eaches' } as const
export type ItemQuantityUnitOfMeasure = models.ItemQuantityUnitOfMeasure

export const LabelDataLabelFormat = { PDF: 'PDF' } as const
export type LabelDataLabelFormat = models.LabelDataLabelFormat

export const ShipmentConfirmationShipmentStructure = {
  PalletizedAssortmentCase: 'PalletizedAssortmentCase',
  LooseAssortmentCase: 'LooseAssortmentCase',
  PalletOfItems: 'PalletOfItems',
  PalletizedStandardCase: 'PalletizedStandardCase',
  LooseStandardCase: 'LooseStandardCase',
  MasterPallet: 'MasterPallet',
  MasterCase: 'MasterCase',
} as const
export type ShipmentConfirmationShipmentStructure = models.ShipmentConfirmationShipmentStructure

export const ShipmentConfirmationShipmentType = {
  TruckLoad: 'TruckLoad',
  LessThanTruckLoad: 'LessThanTruckLoad',
  SmallParcel: 'SmallParcel',
} as const
export type ShipmentConfirmationShipmentType = models.ShipmentConfirmationShipmentType

export const ShipmentConfirmationType = { Original: 'Original', Replace: 'Replace' } as const
export type ShipmentConfirmationType = models.ShipmentConfirmationType

export const ShipmentCurrentShipmentStatus = {
  Created: 'Created',
  TransportationRequested: 'TransportationRequested',
  CarrierAssigned: 'CarrierAssigned',
  Shipped: 'Shipped',
} as const
export type ShipmentCurrentShipmentStatus = models.ShipmentCurrentShipmentStatus

export const ShipmentFreightTerm = { Collect: 'Collect', Prepaid: 'Prepaid' } as const
export type ShipmentFreightTerm = models.ShipmentFreightTerm

export const ShipmentInformationShipMode = { SmallParcel: 'SmallParcel', LTL: 'LTL' } as const
export type ShipmentInformationShipMode = models.ShipmentInformationShipMode

export const ShipmentStatusDetailsShipmentStatus = {
  Created: 'Created',
  TransportationRequested: 'TransportationRequested',
  CarrierAssigned: 'CarrierAssigned',
  Shipped: 'Shipped',
} as const
export type ShipmentStatusDetailsShipmentStatus = models.ShipmentStatusDetailsShipmentStatus

export const ShipmentTransactionType = { New: 'New', Cancel: 'Cancel' } as const
export type ShipmentTransactionType = models.ShipmentTransactionType

export const StopFunctionCode = {
  PortOfDischarge: 'PortOfDischarge',
  FreightPayableAt: 'FreightPayableAt',
  PortOfLoading: 'PortOfLoading',
} as const
export type StopFunctionCode = models.StopFunctionCode

export const TaxRegistrationDetailsTaxRegistrationType = { VAT: 'VAT', GST: 'GST' } as const
export type TaxRegistrationDetailsTaxRegistrationType = models.TaxRegistrationDetailsTaxRegistrationType

export const TotalWeightUnitOfMeasure = {
  POUNDS: 'POUNDS',
  OUNCES: 'OUNCES',
  GRAMS: 'GRAMS',
  KILOGRAMS: 'KILOGRAMS',
} as const
export type TotalWeightUnitOfMeasure = models.TotalWeightUnitOfMeasure

export const TransportationDetailsForShipmentConfirmationTransportationMode = {
  Road: 'Road',
  Air: 'Air',
  Ocean: 'Ocean',
} as const
export type TransportationDetailsForShipmentConfirmationTransportationMode =
  models.TransportationDetailsForShipmentConfirmationTransportationMode

export const TransportationDetailsShipMode = {
  TruckLoad: 'TruckLoad',
  LessThanTruckLoad: 'LessThanTruckLoad',
  SmallParcel: 'SmallParcel',
} as const
export type TransportationDetailsShipMode = models.TransportationDetailsShipMode

export const TransportationDetailsTransportationMode = { Road: 'Road', Air: 'Air', Ocean: 'Ocean' } as const
export type TransportationDetailsTransportationMode = models.TransportationDetailsTransportationMode

export const VolumeUnitOfMeasure = { CuFt: 'CuFt', CuIn: 'CuIn', CuM: 'CuM', CuY: 'CuY' } as const
export type VolumeUnitOfMeasure = models.VolumeUnitOfMeasure

export const WeightUnitOfMeasure = { G: 'G', Kg: 'Kg', Oz: 'Oz', Lb: 'Lb' } as const
export type WeightUnitOfMeasure = models.WeightUnitOfMeasure
