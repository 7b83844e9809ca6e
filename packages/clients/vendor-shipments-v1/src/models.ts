// Generated from Amazon's model vendorShipments. To change this file, see CONTRIBUTING.md.

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  county?: string
  district?: string
  stateOrRegion?: string
  postalCode?: string
  countryCode: string
  phone?: string
}

export interface CarrierDetails {
  name?: string
  code?: string
  phone?: string
  email?: string
  shipmentReferenceNumber?: string
}

export interface Carton {
  cartonIdentifiers?: ContainerIdentification[]
  cartonSequenceNumber: string
  dimensions?: Dimensions
  weight?: Weight
  trackingNumber?: string
  items: ContainerItem[]
}

export interface CartonReferenceDetails {
  cartonCount?: number
  cartonReferenceNumbers: string[]
}

export interface CollectFreightPickupDetails {
  /** ISO 8601 date and time. */
  requestedPickUp?: string
  /** ISO 8601 date and time. */
  scheduledPickUp?: string
  /** ISO 8601 date and time. */
  carrierAssignmentDate?: string
}

export interface ContainerIdentification {
  containerIdentificationType: ContainerIdentificationType
  containerIdentificationNumber: string
}

export interface ContainerItem {
  itemReference: string
  shippedQuantity: ItemQuantity
  itemDetails?: ItemDetails
}

export interface ContainerSequenceNumbers {
  containerSequenceNumber?: string
}

export interface Containers {
  containerType: ContainersContainerType
  containerSequenceNumber?: string
  containerIdentifiers: ContainerIdentification[]
  trackingNumber?: string
  dimensions?: Dimensions
  weight?: Weight
  tier?: number
  block?: number
  innerContainersDetails?: InnerContainersDetails
  packedItems?: PackedItems[]
}

export interface Dimensions {
  length: string
  width: string
  height: string
  unitOfMeasure: DimensionsUnitOfMeasure
}

export interface Duration {
  durationUnit: DurationUnit
  durationValue: number
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface Expiry {
  /** ISO 8601 date and time. */
  manufacturerDate?: string
  /** ISO 8601 date and time. */
  expiryDate?: string
  expiryAfterDuration?: Duration
}

export interface GetShipmentDetailsResponse {
  payload?: ShipmentDetails
  errors?: ErrorEntry[]
}

export interface GetShipmentLabels {
  payload?: TransportationLabels
  errors?: ErrorEntry[]
}

export interface ImportDetails {
  methodOfPayment?: ImportDetailsMethodOfPayment
  sealNumber?: string
  route?: Route
  /** At most 64 characters. */
  importContainers?: string
  billableWeight?: Weight
  /** ISO 8601 date and time. */
  estimatedShipByDate?: string
  handlingInstructions?: ImportDetailsHandlingInstructions
}

export interface InnerContainersDetails {
  containerCount?: number
  containerSequenceNumbers?: ContainerSequenceNumbers[]
}

export interface Item {
  itemSequenceNumber: string
  amazonProductIdentifier?: string
  vendorProductIdentifier?: string
  shippedQuantity: ItemQuantity
  itemDetails?: ItemDetails
}

export interface ItemDetails {
  purchaseOrderNumber?: string
  lotNumber?: string
  lotNumberSourceReference?: string
  lotNumberSourceType?: ItemDetailsLotNumberSourceType
  /** Pattern: `^[A-Z]{2}$`. */
  countryOfOrigin?: string
  regulationReferences?: RegulationReferences
  expiry?: Expiry
  maximumRetailPrice?: Money
  handlingCode?: ItemDetailsHandlingCode
}

export interface ItemQuantity {
  amount: number
  unitOfMeasure: ItemQuantityUnitOfMeasure
  unitSize?: number
  totalWeight?: TotalWeight
}

export interface LabelData {
  labelSequenceNumber?: number
  labelFormat?: LabelDataLabelFormat
  carrierCode?: string
  trackingId?: string
  label?: string
}

export interface Location {
  type?: string
  locationCode?: string
  countryCode?: string
}

export interface Money {
  currencyCode: string
  amount: string
}

export interface PackageItemDetails {
  purchaseOrderNumber?: string
  lotNumber?: string
  expiry?: Expiry
}

export interface PackedItems {
  itemSequenceNumber?: string
  buyerProductIdentifier?: string
  vendorProductIdentifier?: string
  packedQuantity?: ItemQuantity
  itemDetails?: PackageItemDetails
}

export interface Pagination {
  nextToken?: string
}

export interface Pallet {
  palletIdentifiers: ContainerIdentification[]
  tier?: number
  block?: number
  dimensions?: Dimensions
  weight?: Weight
  cartonReferenceDetails?: CartonReferenceDetails
  items?: ContainerItem[]
}

export interface PartyIdentification {
  address?: Address
  partyId: string
  taxRegistrationDetails?: TaxRegistrationDetails[]
}

export interface PurchaseOrderItems {
  itemSequenceNumber: string
  buyerProductIdentifier?: string
  vendorProductIdentifier?: string
  shippedQuantity: ItemQuantity
  maximumRetailPrice?: Money
}

export interface PurchaseOrders {
  purchaseOrderNumber?: string
  /** ISO 8601 date and time. */
  purchaseOrderDate?: string
  shipWindow?: string
  items?: PurchaseOrderItems[]
}

export interface RegulationReferences {
  dueDiligenceReference?: string
  dueDiligenceVerification?: string
  dueDiligenceInformation?: string
  dueDiligenceExemptionCode?: string
}

export interface Route {
  stops: Stop[]
}

export interface Shipment {
  vendorShipmentIdentifier: string
  transactionType: ShipmentTransactionType
  buyerReferenceNumber?: string
  /** ISO 8601 date and time. */
  transactionDate: string
  currentShipmentStatus?: ShipmentCurrentShipmentStatus
  /** ISO 8601 date and time. */
  currentshipmentStatusDate?: string
  shipmentStatusDetails?: ShipmentStatusDetails[]
  /** ISO 8601 date and time. */
  shipmentCreateDate?: string
  /** ISO 8601 date and time. */
  shipmentConfirmDate?: string
  /** ISO 8601 date and time. */
  packageLabelCreateDate?: string
  shipmentFreightTerm?: ShipmentFreightTerm
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  shipToParty: PartyIdentification
  shipmentMeasurements?: TransportShipmentMeasurements
  collectFreightPickupDetails?: CollectFreightPickupDetails
  purchaseOrders?: PurchaseOrders[]
  importDetails?: ImportDetails
  containers?: Containers[]
  transportationDetails?: TransportationDetails
}

export interface ShipmentConfirmation {
  shipmentIdentifier: string
  shipmentConfirmationType: ShipmentConfirmationType
  shipmentType?: ShipmentConfirmationShipmentType
  shipmentStructure?: ShipmentConfirmationShipmentStructure
  transportationDetails?: TransportationDetailsForShipmentConfirmation
  amazonReferenceNumber?: string
  /** ISO 8601 date and time. */
  shipmentConfirmationDate: string
  /** ISO 8601 date and time. */
  shippedDate?: string
  /** ISO 8601 date and time. */
  estimatedDeliveryDate?: string
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  shipToParty: PartyIdentification
  shipmentMeasurements?: ShipmentMeasurements
  importDetails?: ImportDetails
  shippedItems: Item[]
  cartons?: Carton[]
  pallets?: Pallet[]
}

export interface ShipmentDetails {
  pagination?: Pagination
  shipments?: Shipment[]
}

export interface ShipmentInformation {
  vendorDetails?: VendorDetails
  buyerReferenceNumber?: string
  shipToParty?: PartyIdentification
  shipFromParty?: PartyIdentification
  warehouseId?: string
  masterTrackingId?: string
  totalLabelCount?: number
  shipMode?: ShipmentInformationShipMode
}

export interface ShipmentMeasurements {
  grossShipmentWeight?: Weight
  shipmentVolume?: Volume
  cartonCount?: number
  palletCount?: number
}

export interface ShipmentStatusDetails {
  shipmentStatus?: ShipmentStatusDetailsShipmentStatus
  /** ISO 8601 date and time. */
  shipmentStatusDate?: string
}

export interface Stop {
  functionCode: StopFunctionCode
  locationIdentification?: Location
  /** ISO 8601 date and time. */
  arrivalTime?: string
  /** ISO 8601 date and time. */
  departureTime?: string
}

export interface SubmitShipmentConfirmationsRequest {
  shipmentConfirmations?: ShipmentConfirmation[]
}

export interface SubmitShipmentConfirmationsResponse {
  payload?: TransactionReference
  errors?: ErrorEntry[]
}

export interface SubmitShipments {
  shipments?: Shipment[]
}

export interface TaxRegistrationDetails {
  taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType
  taxRegistrationNumber: string
}

export interface TotalWeight {
  unitOfMeasure: TotalWeightUnitOfMeasure
  amount: string
}

export interface TransactionReference {
  transactionId?: string
}

export interface TransportLabel {
  /** ISO 8601 date and time. */
  labelCreateDateTime?: string
  shipmentInformation?: ShipmentInformation
  labelData?: LabelData[]
}

export interface TransportShipmentMeasurements {
  totalCartonCount?: number
  totalPalletStackable?: number
  totalPalletNonStackable?: number
  shipmentWeight?: Weight
  shipmentVolume?: Volume
}

export interface TransportationDetails {
  shipMode?: TransportationDetailsShipMode
  transportationMode?: TransportationDetailsTransportationMode
  /** ISO 8601 date and time. */
  shippedDate?: string
  /** ISO 8601 date and time. */
  estimatedDeliveryDate?: string
  /** ISO 8601 date and time. */
  shipmentDeliveryDate?: string
  carrierDetails?: CarrierDetails
  billOfLadingNumber?: string
}

export interface TransportationDetailsForShipmentConfirmation {
  carrierScac?: string
  carrierShipmentReferenceNumber?: string
  transportationMode?: TransportationDetailsForShipmentConfirmationTransportationMode
  billOfLadingNumber?: string
}

export interface TransportationLabels {
  pagination?: Pagination
  transportLabels?: TransportLabel[]
}

export interface VendorDetails {
  sellingParty?: PartyIdentification
  vendorShipmentIdentifier?: string
}

export interface Volume {
  unitOfMeasure: VolumeUnitOfMeasure
  value: string
}

export interface Weight {
  unitOfMeasure: WeightUnitOfMeasure
  value: string
}

/** Values of `ContainerIdentification.containerIdentificationType`. */
export type ContainerIdentificationType = 'SSCC' | 'AMZNCC' | 'GTIN' | 'BPS' | 'CID' | (string & {})

/** Values of `Containers.containerType`. */
export type ContainersContainerType = 'carton' | 'pallet' | (string & {})

/** Values of `Dimensions.unitOfMeasure`. */
export type DimensionsUnitOfMeasure = 'In' | 'Ft' | 'Meter' | 'Yard' | (string & {})

/** Values of `Duration.durationUnit`. */
export type DurationUnit = 'Days' | 'Months' | (string & {})

/** Values of `GetShipmentDetails.sortOrder`. */
export type GetShipmentDetailsSortOrder = 'ASC' | 'DESC'

/** Values of `GetShipmentLabels.sortOrder`. */
export type GetShipmentLabelsSortOrder = 'ASC' | 'DESC'

/** Values of `ImportDetails.handlingInstructions`. */
export type ImportDetailsHandlingInstructions = 'Oversized' | 'Fragile' | 'Food' | 'HandleWithCare' | (string & {})

/** Values of `ImportDetails.methodOfPayment`. */
export type ImportDetailsMethodOfPayment =
  | 'PaidByBuyer'
  | 'CollectOnDelivery'
  | 'DefinedByBuyerAndSeller'
  | 'FOBPortOfCall'
  | 'PrepaidBySeller'
  | 'PaidBySeller'
  | (string & {})

/** Values of `ItemDetails.handlingCode`. */
export type ItemDetailsHandlingCode = 'Oversized' | 'Fragile' | 'Food' | 'HandleWithCare'

/** Values of `ItemDetails.lotNumberSourceType`. */
export type ItemDetailsLotNumberSourceType = 'GLN' | 'FFRN' | 'USDA_E' | 'URL'

/** Values of `ItemQuantity.unitOfMeasure`. */
export type ItemQuantityUnitOfMeasure = 'Cases' | 'Eaches' | (string & {})

/** Values of `LabelData.labelFormat`. */
export type LabelDataLabelFormat = 'PDF' | (string & {})

/** Values of `ShipmentConfirmation.shipmentStructure`. */
export type ShipmentConfirmationShipmentStructure =
  | 'PalletizedAssortmentCase'
  | 'LooseAssortmentCase'
  | 'PalletOfItems'
  | 'PalletizedStandardCase'
  | 'LooseStandardCase'
  | 'MasterPallet'
  | 'MasterCase'

/** Values of `ShipmentConfirmation.shipmentType`. */
export type ShipmentConfirmationShipmentType = 'TruckLoad' | 'LessThanTruckLoad' | 'SmallParcel'

/** Values of `ShipmentConfirmation.shipmentConfirmationType`. */
export type ShipmentConfirmationType = 'Original' | 'Replace'

/** Values of `Shipment.currentShipmentStatus`. */
export type ShipmentCurrentShipmentStatus =
  | 'Created'
  | 'TransportationRequested'
  | 'CarrierAssigned'
  | 'Shipped'
  | (string & {})

/** Values of `Shipment.shipmentFreightTerm`. */
export type ShipmentFreightTerm = 'Collect' | 'Prepaid' | (string & {})

/** Values of `ShipmentInformation.shipMode`. */
export type ShipmentInformationShipMode = 'SmallParcel' | 'LTL' | (string & {})

/** Values of `ShipmentStatusDetails.shipmentStatus`. */
export type ShipmentStatusDetailsShipmentStatus =
  | 'Created'
  | 'TransportationRequested'
  | 'CarrierAssigned'
  | 'Shipped'
  | (string & {})

/** Values of `Shipment.transactionType`. */
export type ShipmentTransactionType = 'New' | 'Cancel' | (string & {})

/** Values of `Stop.functionCode`. */
export type StopFunctionCode = 'PortOfDischarge' | 'FreightPayableAt' | 'PortOfLoading' | (string & {})

/** Values of `TaxRegistrationDetails.taxRegistrationType`. */
export type TaxRegistrationDetailsTaxRegistrationType = 'VAT' | 'GST' | (string & {})

/** Values of `TotalWeight.unitOfMeasure`. */
export type TotalWeightUnitOfMeasure = 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS' | (string & {})

/** Values of `TransportationDetailsForShipmentConfirmation.transportationMode`. */
export type TransportationDetailsForShipmentConfirmationTransportationMode = 'Road' | 'Air' | 'Ocean'

/** Values of `TransportationDetails.shipMode`. */
export type TransportationDetailsShipMode = 'TruckLoad' | 'LessThanTruckLoad' | 'SmallParcel' | (string & {})

/** Values of `TransportationDetails.transportationMode`. */
export type TransportationDetailsTransportationMode = 'Road' | 'Air' | 'Ocean' | (string & {})

/** Values of `Volume.unitOfMeasure`. */
export type VolumeUnitOfMeasure = 'CuFt' | 'CuIn' | 'CuM' | 'CuY' | (string & {})

/** Values of `Weight.unitOfMeasure`. */
export type WeightUnitOfMeasure = 'G' | 'Kg' | 'Oz' | 'Lb' | (string & {})

/** Parameters of {@link VendorShipmentsApi.GetShipmentDetails}. */
export interface GetShipmentDetailsParams {
  /** 1 to 50. */
  limit?: number
  sortOrder?: GetShipmentDetailsSortOrder
  nextToken?: string
  /** ISO 8601 date and time. */
  createdAfter?: string
  /** ISO 8601 date and time. */
  createdBefore?: string
  /** ISO 8601 date and time. */
  shipmentConfirmedBefore?: string
  /** ISO 8601 date and time. */
  shipmentConfirmedAfter?: string
  /** ISO 8601 date and time. */
  packageLabelCreatedBefore?: string
  /** ISO 8601 date and time. */
  packageLabelCreatedAfter?: string
  /** ISO 8601 date and time. */
  shippedBefore?: string
  /** ISO 8601 date and time. */
  shippedAfter?: string
  /** ISO 8601 date and time. */
  estimatedDeliveryBefore?: string
  /** ISO 8601 date and time. */
  estimatedDeliveryAfter?: string
  /** ISO 8601 date and time. */
  shipmentDeliveryBefore?: string
  /** ISO 8601 date and time. */
  shipmentDeliveryAfter?: string
  /** ISO 8601 date and time. */
  requestedPickUpBefore?: string
  /** ISO 8601 date and time. */
  requestedPickUpAfter?: string
  /** ISO 8601 date and time. */
  scheduledPickUpBefore?: string
  /** ISO 8601 date and time. */
  scheduledPickUpAfter?: string
  currentShipmentStatus?: string
  vendorShipmentIdentifier?: string
  buyerReferenceNumber?: string
  buyerWarehouseCode?: string
  sellerWarehouseCode?: string
}

/** Parameters of {@link VendorShipmentsApi.GetShipmentLabels}. */
export interface GetShipmentLabelsParams {
  /** 1 to 50. */
  limit?: number
  sortOrder?: GetShipmentLabelsSortOrder
  nextToken?: string
  /** ISO 8601 date and time. */
  labelCreatedAfter?: string
  /** ISO 8601 date and time. */
  labelCreatedBefore?: string
  buyerReferenceNumber?: string
  vendorShipmentIdentifier?: string
  sellerWarehouseCode?: string
}

/** Parameters of {@link VendorShipmentsApi.SubmitShipmentConfirmations}. */
export interface SubmitShipmentConfirmationsParams {
  body: SubmitShipmentConfirmationsRequest
}

/** Parameters of {@link VendorShipmentsApi.SubmitShipments}. */
export interface SubmitShipmentsParams {
  body: SubmitShipments
}
