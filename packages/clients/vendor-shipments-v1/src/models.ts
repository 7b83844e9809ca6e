// Generated from Amazon's model vendorShipments. To change this file, see CONTRIBUTING.md.

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  county?: string | undefined
  district?: string | undefined
  stateOrRegion?: string | undefined
  postalCode?: string | undefined
  countryCode: string
  phone?: string | undefined
}

export interface CarrierDetails {
  name?: string | undefined
  code?: string | undefined
  phone?: string | undefined
  email?: string | undefined
  shipmentReferenceNumber?: string | undefined
}

export interface Carton {
  cartonIdentifiers?: ContainerIdentification[] | undefined
  cartonSequenceNumber: string
  dimensions?: Dimensions | undefined
  weight?: Weight | undefined
  trackingNumber?: string | undefined
  items: ContainerItem[]
}

export interface CartonReferenceDetails {
  cartonCount?: number | undefined
  cartonReferenceNumbers: string[]
}

export interface CollectFreightPickupDetails {
  /** ISO 8601 date and time. */
  requestedPickUp?: string | undefined
  /** ISO 8601 date and time. */
  scheduledPickUp?: string | undefined
  /** ISO 8601 date and time. */
  carrierAssignmentDate?: string | undefined
}

export interface ContainerIdentification {
  containerIdentificationType: ContainerIdentificationType
  containerIdentificationNumber: string
}

export interface ContainerItem {
  itemReference: string
  shippedQuantity: ItemQuantity
  itemDetails?: ItemDetails | undefined
}

export interface ContainerSequenceNumbers {
  containerSequenceNumber?: string | undefined
}

export interface Containers {
  containerType: ContainersContainerType
  containerSequenceNumber?: string | undefined
  containerIdentifiers: ContainerIdentification[]
  trackingNumber?: string | undefined
  dimensions?: Dimensions | undefined
  weight?: Weight | undefined
  tier?: number | undefined
  block?: number | undefined
  innerContainersDetails?: InnerContainersDetails | undefined
  packedItems?: PackedItems[] | undefined
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
  details?: string | undefined
}

export interface Expiry {
  /** ISO 8601 date and time. */
  manufacturerDate?: string | undefined
  /** ISO 8601 date and time. */
  expiryDate?: string | undefined
  expiryAfterDuration?: Duration | undefined
}

export interface GetShipmentDetailsResponse {
  payload?: ShipmentDetails | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetShipmentLabels {
  payload?: TransportationLabels | undefined
  errors?: ErrorEntry[] | undefined
}

export interface ImportDetails {
  methodOfPayment?: ImportDetailsMethodOfPayment | undefined
  sealNumber?: string | undefined
  route?: Route | undefined
  /** At most 64 characters. */
  importContainers?: string | undefined
  billableWeight?: Weight | undefined
  /** ISO 8601 date and time. */
  estimatedShipByDate?: string | undefined
  handlingInstructions?: ImportDetailsHandlingInstructions | undefined
}

export interface InnerContainersDetails {
  containerCount?: number | undefined
  containerSequenceNumbers?: ContainerSequenceNumbers[] | undefined
}

export interface Item {
  itemSequenceNumber: string
  amazonProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  shippedQuantity: ItemQuantity
  itemDetails?: ItemDetails | undefined
}

export interface ItemDetails {
  purchaseOrderNumber?: string | undefined
  lotNumber?: string | undefined
  lotNumberSourceReference?: string | undefined
  lotNumberSourceType?: ItemDetailsLotNumberSourceType | undefined
  /** Pattern: `^[A-Z]{2}$`. */
  countryOfOrigin?: string | undefined
  regulationReferences?: RegulationReferences | undefined
  expiry?: Expiry | undefined
  maximumRetailPrice?: Money | undefined
  handlingCode?: ItemDetailsHandlingCode | undefined
}

export interface ItemQuantity {
  amount: number
  unitOfMeasure: ItemQuantityUnitOfMeasure
  unitSize?: number | undefined
  totalWeight?: TotalWeight | undefined
}

export interface LabelData {
  labelSequenceNumber?: number | undefined
  labelFormat?: LabelDataLabelFormat | undefined
  carrierCode?: string | undefined
  trackingId?: string | undefined
  label?: string | undefined
}

export interface Location {
  type?: string | undefined
  locationCode?: string | undefined
  countryCode?: string | undefined
}

export interface Money {
  currencyCode: string
  amount: string
}

export interface PackageItemDetails {
  purchaseOrderNumber?: string | undefined
  lotNumber?: string | undefined
  expiry?: Expiry | undefined
}

export interface PackedItems {
  itemSequenceNumber?: string | undefined
  buyerProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  packedQuantity?: ItemQuantity | undefined
  itemDetails?: PackageItemDetails | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface Pallet {
  palletIdentifiers: ContainerIdentification[]
  tier?: number | undefined
  block?: number | undefined
  dimensions?: Dimensions | undefined
  weight?: Weight | undefined
  cartonReferenceDetails?: CartonReferenceDetails | undefined
  items?: ContainerItem[] | undefined
}

export interface PartyIdentification {
  address?: Address | undefined
  partyId: string
  taxRegistrationDetails?: TaxRegistrationDetails[] | undefined
}

export interface PurchaseOrderItems {
  itemSequenceNumber: string
  buyerProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  shippedQuantity: ItemQuantity
  maximumRetailPrice?: Money | undefined
}

export interface PurchaseOrders {
  purchaseOrderNumber?: string | undefined
  /** ISO 8601 date and time. */
  purchaseOrderDate?: string | undefined
  shipWindow?: string | undefined
  items?: PurchaseOrderItems[] | undefined
}

export interface RegulationReferences {
  dueDiligenceReference?: string | undefined
  dueDiligenceVerification?: string | undefined
  dueDiligenceInformation?: string | undefined
  dueDiligenceExemptionCode?: string | undefined
}

export interface Route {
  stops: Stop[]
}

export interface Shipment {
  vendorShipmentIdentifier: string
  transactionType: ShipmentTransactionType
  buyerReferenceNumber?: string | undefined
  /** ISO 8601 date and time. */
  transactionDate: string
  currentShipmentStatus?: ShipmentCurrentShipmentStatus | undefined
  /** ISO 8601 date and time. */
  currentshipmentStatusDate?: string | undefined
  shipmentStatusDetails?: ShipmentStatusDetails[] | undefined
  /** ISO 8601 date and time. */
  shipmentCreateDate?: string | undefined
  /** ISO 8601 date and time. */
  shipmentConfirmDate?: string | undefined
  /** ISO 8601 date and time. */
  packageLabelCreateDate?: string | undefined
  shipmentFreightTerm?: ShipmentFreightTerm | undefined
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  shipToParty: PartyIdentification
  shipmentMeasurements?: TransportShipmentMeasurements | undefined
  collectFreightPickupDetails?: CollectFreightPickupDetails | undefined
  purchaseOrders?: PurchaseOrders[] | undefined
  importDetails?: ImportDetails | undefined
  containers?: Containers[] | undefined
  transportationDetails?: TransportationDetails | undefined
}

export interface ShipmentConfirmation {
  shipmentIdentifier: string
  shipmentConfirmationType: ShipmentConfirmationType
  shipmentType?: ShipmentConfirmationShipmentType | undefined
  shipmentStructure?: ShipmentConfirmationShipmentStructure | undefined
  transportationDetails?: TransportationDetailsForShipmentConfirmation | undefined
  amazonReferenceNumber?: string | undefined
  /** ISO 8601 date and time. */
  shipmentConfirmationDate: string
  /** ISO 8601 date and time. */
  shippedDate?: string | undefined
  /** ISO 8601 date and time. */
  estimatedDeliveryDate?: string | undefined
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  shipToParty: PartyIdentification
  shipmentMeasurements?: ShipmentMeasurements | undefined
  importDetails?: ImportDetails | undefined
  shippedItems: Item[]
  cartons?: Carton[] | undefined
  pallets?: Pallet[] | undefined
}

export interface ShipmentDetails {
  pagination?: Pagination | undefined
  shipments?: Shipment[] | undefined
}

export interface ShipmentInformation {
  vendorDetails?: VendorDetails | undefined
  buyerReferenceNumber?: string | undefined
  shipToParty?: PartyIdentification | undefined
  shipFromParty?: PartyIdentification | undefined
  warehouseId?: string | undefined
  masterTrackingId?: string | undefined
  totalLabelCount?: number | undefined
  shipMode?: ShipmentInformationShipMode | undefined
}

export interface ShipmentMeasurements {
  grossShipmentWeight?: Weight | undefined
  shipmentVolume?: Volume | undefined
  cartonCount?: number | undefined
  palletCount?: number | undefined
}

export interface ShipmentStatusDetails {
  shipmentStatus?: ShipmentStatusDetailsShipmentStatus | undefined
  /** ISO 8601 date and time. */
  shipmentStatusDate?: string | undefined
}

export interface Stop {
  functionCode: StopFunctionCode
  locationIdentification?: Location | undefined
  /** ISO 8601 date and time. */
  arrivalTime?: string | undefined
  /** ISO 8601 date and time. */
  departureTime?: string | undefined
}

export interface SubmitShipmentConfirmationsRequest {
  shipmentConfirmations?: ShipmentConfirmation[] | undefined
}

export interface SubmitShipmentConfirmationsResponse {
  payload?: TransactionReference | undefined
  errors?: ErrorEntry[] | undefined
}

export interface SubmitShipments {
  shipments?: Shipment[] | undefined
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
  transactionId?: string | undefined
}

export interface TransportLabel {
  /** ISO 8601 date and time. */
  labelCreateDateTime?: string | undefined
  shipmentInformation?: ShipmentInformation | undefined
  labelData?: LabelData[] | undefined
}

export interface TransportShipmentMeasurements {
  totalCartonCount?: number | undefined
  totalPalletStackable?: number | undefined
  totalPalletNonStackable?: number | undefined
  shipmentWeight?: Weight | undefined
  shipmentVolume?: Volume | undefined
}

export interface TransportationDetails {
  shipMode?: TransportationDetailsShipMode | undefined
  transportationMode?: TransportationDetailsTransportationMode | undefined
  /** ISO 8601 date and time. */
  shippedDate?: string | undefined
  /** ISO 8601 date and time. */
  estimatedDeliveryDate?: string | undefined
  /** ISO 8601 date and time. */
  shipmentDeliveryDate?: string | undefined
  carrierDetails?: CarrierDetails | undefined
  billOfLadingNumber?: string | undefined
}

export interface TransportationDetailsForShipmentConfirmation {
  carrierScac?: string | undefined
  carrierShipmentReferenceNumber?: string | undefined
  transportationMode?: TransportationDetailsForShipmentConfirmationTransportationMode | undefined
  billOfLadingNumber?: string | undefined
}

export interface TransportationLabels {
  pagination?: Pagination | undefined
  transportLabels?: TransportLabel[] | undefined
}

export interface VendorDetails {
  sellingParty?: PartyIdentification | undefined
  vendorShipmentIdentifier?: string | undefined
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
  limit?: number | bigint | undefined
  sortOrder?: GetShipmentDetailsSortOrder | undefined
  nextToken?: string | undefined
  /** ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  shipmentConfirmedBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  shipmentConfirmedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  packageLabelCreatedBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  packageLabelCreatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  shippedBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  shippedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  estimatedDeliveryBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  estimatedDeliveryAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  shipmentDeliveryBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  shipmentDeliveryAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  requestedPickUpBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  requestedPickUpAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  scheduledPickUpBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  scheduledPickUpAfter?: string | Date | undefined
  currentShipmentStatus?: string | undefined
  vendorShipmentIdentifier?: string | undefined
  buyerReferenceNumber?: string | undefined
  buyerWarehouseCode?: string | undefined
  sellerWarehouseCode?: string | undefined
}

/** Parameters of {@link VendorShipmentsApi.GetShipmentLabels}. */
export interface GetShipmentLabelsParams {
  /** 1 to 50. */
  limit?: number | bigint | undefined
  sortOrder?: GetShipmentLabelsSortOrder | undefined
  nextToken?: string | undefined
  /** ISO 8601 date and time. */
  labelCreatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  labelCreatedBefore?: string | Date | undefined
  buyerReferenceNumber?: string | undefined
  vendorShipmentIdentifier?: string | undefined
  sellerWarehouseCode?: string | undefined
}

/** Parameters of {@link VendorShipmentsApi.SubmitShipmentConfirmations}. */
export interface SubmitShipmentConfirmationsParams {
  body: SubmitShipmentConfirmationsRequest
}

/** Parameters of {@link VendorShipmentsApi.SubmitShipments}. */
export interface SubmitShipmentsParams {
  body: SubmitShipments
}
