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
  containerIdentificationType: 'SSCC' | 'AMZNCC' | 'GTIN' | 'BPS' | 'CID'
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
  containerType: 'carton' | 'pallet'
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
  unitOfMeasure: 'In' | 'Ft' | 'Meter' | 'Yard'
}

export interface Duration {
  durationUnit: 'Days' | 'Months'
  durationValue: number
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
  errors?: ModelError[]
}

export interface GetShipmentLabels {
  payload?: TransportationLabels
  errors?: ModelError[]
}

export interface ImportDetails {
  methodOfPayment?:
    | 'PaidByBuyer'
    | 'CollectOnDelivery'
    | 'DefinedByBuyerAndSeller'
    | 'FOBPortOfCall'
    | 'PrepaidBySeller'
    | 'PaidBySeller'
  sealNumber?: string
  route?: Route
  /** At most 64 characters. */
  importContainers?: string
  billableWeight?: Weight
  /** ISO 8601 date and time. */
  estimatedShipByDate?: string
  handlingInstructions?: 'Oversized' | 'Fragile' | 'Food' | 'HandleWithCare'
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
  lotNumberSourceType?: 'GLN' | 'FFRN' | 'USDA_E' | 'URL'
  /** Pattern: `^[A-Z]{2}$`. */
  countryOfOrigin?: string
  regulationReferences?: RegulationReferences
  expiry?: Expiry
  maximumRetailPrice?: Money
  handlingCode?: 'Oversized' | 'Fragile' | 'Food' | 'HandleWithCare'
}

export interface ItemQuantity {
  amount: number
  unitOfMeasure: 'Cases' | 'Eaches'
  unitSize?: number
  totalWeight?: TotalWeight
}

export interface LabelData {
  labelSequenceNumber?: number
  labelFormat?: 'PDF'
  carrierCode?: string
  trackingId?: string
  label?: string
}

export interface Location {
  type?: string
  locationCode?: string
  countryCode?: string
}

export interface ModelError {
  code: string
  message: string
  details?: string
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
  transactionType: 'New' | 'Cancel'
  buyerReferenceNumber?: string
  /** ISO 8601 date and time. */
  transactionDate: string
  currentShipmentStatus?: 'Created' | 'TransportationRequested' | 'CarrierAssigned' | 'Shipped'
  /** ISO 8601 date and time. */
  currentshipmentStatusDate?: string
  shipmentStatusDetails?: ShipmentStatusDetails[]
  /** ISO 8601 date and time. */
  shipmentCreateDate?: string
  /** ISO 8601 date and time. */
  shipmentConfirmDate?: string
  /** ISO 8601 date and time. */
  packageLabelCreateDate?: string
  shipmentFreightTerm?: 'Collect' | 'Prepaid'
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
  shipmentConfirmationType: 'Original' | 'Replace'
  shipmentType?: 'TruckLoad' | 'LessThanTruckLoad' | 'SmallParcel'
  shipmentStructure?:
    | 'PalletizedAssortmentCase'
    | 'LooseAssortmentCase'
    | 'PalletOfItems'
    | 'PalletizedStandardCase'
    | 'LooseStandardCase'
    | 'MasterPallet'
    | 'MasterCase'
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
  shipMode?: 'SmallParcel' | 'LTL'
}

export interface ShipmentMeasurements {
  grossShipmentWeight?: Weight
  shipmentVolume?: Volume
  cartonCount?: number
  palletCount?: number
}

export interface ShipmentStatusDetails {
  shipmentStatus?: 'Created' | 'TransportationRequested' | 'CarrierAssigned' | 'Shipped'
  /** ISO 8601 date and time. */
  shipmentStatusDate?: string
}

export interface Stop {
  functionCode: 'PortOfDischarge' | 'FreightPayableAt' | 'PortOfLoading'
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
  errors?: ModelError[]
}

export interface SubmitShipments {
  shipments?: Shipment[]
}

export interface TaxRegistrationDetails {
  taxRegistrationType: 'VAT' | 'GST'
  taxRegistrationNumber: string
}

export interface TotalWeight {
  unitOfMeasure: 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS'
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
  shipMode?: 'TruckLoad' | 'LessThanTruckLoad' | 'SmallParcel'
  transportationMode?: 'Road' | 'Air' | 'Ocean'
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
  transportationMode?: 'Road' | 'Air' | 'Ocean'
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
  unitOfMeasure: 'CuFt' | 'CuIn' | 'CuM' | 'CuY'
  value: string
}

export interface Weight {
  unitOfMeasure: 'G' | 'Kg' | 'Oz' | 'Lb'
  value: string
}

/** Parameters of {@link VendorShipmentsApi.GetShipmentDetails}. */
export interface GetShipmentDetailsParams {
  /** 1 to 50. */
  limit?: number
  sortOrder?: 'ASC' | 'DESC'
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
  sortOrder?: 'ASC' | 'DESC'
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
