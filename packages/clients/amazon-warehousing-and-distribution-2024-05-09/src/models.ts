// Generated from Amazon's model awd_2024-05-09. To change this file, see CONTRIBUTING.md.

export interface Address {
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  countryCode: string
  county?: string | undefined
  district?: string | undefined
  name: string
  phoneNumber?: string | undefined
  postalCode?: string | undefined
  stateOrRegion: string
}

export interface CarrierCode {
  carrierCodeType?: CarrierCodeType | undefined
  carrierCodeValue?: string | undefined
}

export type CarrierCodeType = 'SCAC' | (string & {})

export type ConfirmationMode = 'AUTO' | 'MANUAL'

export interface DestinationDetails {
  destinationAddress?: Address | undefined
  destinationRegion?: string | undefined
  /** At least 1 character. */
  shipmentId?: string | undefined
}

export type DimensionUnitOfMeasurement = 'INCHES' | 'CENTIMETERS' | (string & {})

export interface DistributionIneligibleReason {
  failureCode: string
  failureReasons: string[]
  sku?: string | undefined
}

export interface DistributionPackage {
  contents: DistributionPackageContents
  measurements: MeasurementData
  type: DistributionPackageType
}

export interface DistributionPackageContents {
  packages?: DistributionPackageQuantity[] | undefined
  products?: ProductQuantity[] | undefined
}

export interface DistributionPackageQuantity {
  count: number
  distributionPackage: DistributionPackage
}

export type DistributionPackageType = 'CASE' | 'PALLET' | (string & {})

export interface DistributionProduct {
  attributes?: ProductAttribute[] | undefined
  quantity: number
  sku: string
}

export interface ErrorEntry {
  code: string
  details?: string | undefined
  message: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ExpirationDetails {
  /** ISO 8601 date and time. */
  expiration?: string | undefined
  onhandQuantity?: number | undefined
}

export type FormatType = 'PDF'

export interface InboundEligibility {
  ineligibilityReasons?: OrderIneligibilityReason[] | undefined
  packagesToInbound: SkuEligibility[]
  /** ISO 8601 date and time. */
  previewedAt: string
  status: InboundEligibilityStatus
}

export type InboundEligibilityStatus = 'ELIGIBLE' | 'INELIGIBLE' | (string & {})

export interface InboundOrder {
  /** ISO 8601 date and time. */
  createdAt: string
  destinationDetails?: DestinationDetails | undefined
  externalReferenceId?: string | undefined
  orderId: string
  orderStatus: InboundStatus
  originAddress: Address
  /** At least 1 item. */
  packagesToInbound: DistributionPackageQuantity[]
  preferences?: InboundPreferences | undefined
  /** ISO 8601 date and time. */
  updatedAt?: string | undefined
}

export interface InboundOrderCreationData {
  externalReferenceId?: string | undefined
  originAddress: Address
  /** At least 1 item. */
  packagesToInbound: DistributionPackageQuantity[]
  preferences?: InboundPreferences | undefined
}

export interface InboundOrderReference {
  orderId: string
}

export interface InboundPackages {
  /** At least 1 item. */
  packagesToInbound: DistributionPackageQuantity[]
}

export interface InboundPreferences {
  destinationRegion?: string | undefined
}

export interface InboundShipment {
  carrierCode?: CarrierCode | undefined
  /** ISO 8601 date and time. */
  createdAt?: string | undefined
  destinationAddress: Address
  externalReferenceId?: string | undefined
  /** At least 1 character. */
  orderId: string
  originAddress: Address
  receivedQuantity?: InventoryQuantity[] | undefined
  /** ISO 8601 date and time. */
  shipBy?: string | undefined
  shipmentContainerQuantities: DistributionPackageQuantity[]
  /** At least 1 character. */
  shipmentId: string
  shipmentSkuQuantities?: SkuQuantity[] | undefined
  destinationRegion?: string | undefined
  shipmentStatus: InboundShipmentStatus
  /** At least 1 character. */
  trackingId?: string | undefined
  /** ISO 8601 date and time. */
  updatedAt?: string | undefined
  warehouseReferenceId?: string | undefined
}

export type InboundShipmentStatus =
  | 'CREATED'
  | 'SHIPPED'
  | 'IN_TRANSIT'
  | 'RECEIVING'
  | 'DELIVERED'
  | 'CLOSED'
  | 'CANCELLED'
  | (string & {})

export interface InboundShipmentSummary {
  /** ISO 8601 date and time. */
  createdAt?: string | undefined
  externalReferenceId?: string | undefined
  /** At least 1 character. */
  orderId: string
  /** At least 1 character. */
  shipmentId: string
  shipmentStatus: InboundShipmentStatus
  /** ISO 8601 date and time. */
  updatedAt?: string | undefined
}

export type InboundStatus = 'DRAFT' | 'VALIDATING' | 'CONFIRMED' | 'CLOSED' | 'EXPIRED' | 'CANCELLED' | (string & {})

export interface InventoryDetails {
  availableDistributableQuantity?: number | undefined
  replenishmentQuantity?: number | undefined
  reservedDistributableQuantity?: number | undefined
}

export type InventoryDetailsVisibility = 'SHOW' | 'HIDE'

export interface InventoryListing {
  inventory: InventorySummary[]
  nextToken?: string | undefined
}

export interface InventoryQuantity {
  quantity: number
  unitOfMeasurement: InventoryUnitOfMeasurement
}

export interface InventorySummary {
  expirationDetails?: ExpirationDetails[] | undefined
  inventoryDetails?: InventoryDetails | undefined
  sku: string
  totalInboundQuantity?: number | undefined
  totalOnhandQuantity?: number | undefined
}

export type InventoryUnitOfMeasurement = 'PRODUCT_UNITS' | 'CASES' | 'PALLETS' | (string & {})

export type LabelOwner = 'AMAZON' | 'SELF' | (string & {})

export type LabelStatus = 'GENERATING' | 'GENERATED' | 'GENERATION_FAILED' | 'NOT_READY' | (string & {})

export interface MeasurementData {
  dimensions?: PackageDimensions | undefined
  volume?: PackageVolume | undefined
  weight: PackageWeight
}

export interface OrderAttribute {
  orderPreference: OrderPreference
  orderPreferenceValue: OrderPreferenceValue
}

export interface OrderIneligibilityReason {
  code: string
  description: string
}

export type OrderPreference = 'PARTIAL_ORDER' | (string & {})

export type OrderPreferenceValue = 'SET' | 'UNSET' | (string & {})

export interface OutboundExecutionError {
  failureCode: string
  failureReasons: string[]
  sku?: string | undefined
}

export interface OutboundListing {
  nextToken?: string | undefined
  outboundOrders?: OutboundOrder[] | undefined
}

export interface OutboundOrder {
  /** ISO 8601 date and time. */
  confirmedOn?: string | undefined
  /** ISO 8601 date and time. */
  createdAt?: string | undefined
  eligiblePackagesToOutbound?: DistributionPackageQuantity[] | undefined
  eligibleProductsToOutbound?: ProductQuantity[] | undefined
  executionErrors?: OutboundExecutionError[] | undefined
  orderId: string
  orderPreferences?: OrderAttribute[] | undefined
  orderStatus: OutboundStatus
  outboundShipments: OutboundShipment[]
  packagesToOutbound?: DistributionPackageQuantity[] | undefined
  productsToOutbound?: ProductQuantity[] | undefined
  shippedOutboundPackages?: DistributionPackageQuantity[] | undefined
  shippedOutboundProducts?: ProductQuantity[] | undefined
  /** ISO 8601 date and time. */
  updatedAt?: string | undefined
}

export interface OutboundOrderCreationData {
  orderPreferences?: OrderAttribute[] | undefined
  packagesToOutbound?: DistributionPackageQuantity[] | undefined
  productsToOutbound?: ProductQuantity[] | undefined
}

export interface OutboundOrderReference {
  orderId: string
}

export interface OutboundShipment {
  /** ISO 8601 date and time. */
  createdAt?: string | undefined
  destinationAddress: Address
  orderId: string
  originAddress: Address
  shipmentPackageQuantities?: DistributionPackageQuantity[] | undefined
  shipmentId: string
  shipmentProductQuantities?: ProductQuantity[] | undefined
  shipmentStatus: OutboundShipmentStatus
  /** ISO 8601 date and time. */
  updatedAt?: string | undefined
}

export type OutboundShipmentStatus =
  | 'CREATED'
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'RECEIVING'
  | 'RECEIVED'
  | 'CLOSED'
  | 'CANCELLED'
  | 'FAILED'
  | (string & {})

export interface OutboundShipmentSummary {
  /** ISO 8601 date and time. */
  createdAt?: string | undefined
  /** At least 1 character. */
  orderId: string
  /** At least 1 character. */
  shipmentId: string
  shipmentStatus: OutboundShipmentStatus
  /** ISO 8601 date and time. */
  updatedAt?: string | undefined
}

export type OutboundStatus =
  | 'CONFIRMED'
  | 'DRAFT'
  | 'ELIGIBLE'
  | 'EXECUTING'
  | 'FAILURE'
  | 'INELIGIBLE'
  | 'INVENTORY_OUTBOUND'
  | 'SUCCESS'
  | 'VALIDATING'
  | (string & {})

export interface PackageDimensions {
  height: number
  length: number
  unitOfMeasurement: DimensionUnitOfMeasurement
  width: number
}

export interface PackageVolume {
  unitOfMeasurement: VolumeUnitOfMeasurement
  volume: number
}

export interface PackageWeight {
  unitOfMeasurement: WeightUnitOfMeasurement
  weight: number
}

export type PageType =
  | 'PLAIN_PAPER'
  | 'LETTER_PCP_FULFILLMENTLABEL'
  | 'LETTER_2_HORIZONTAL'
  | 'LETTER_2'
  | 'THERMAL_NO_CARRIER_ROTATION'
  | 'THERMAL'
  | 'A4_PAPER'
  | 'A4_2_HORIZONTAL'
  | 'THERMAL_SQUARE_10CM'
  | (string & {})

export type PrepCategory =
  | 'ADULT'
  | 'BABY'
  | 'FC_PROVIDED'
  | 'FRAGILE'
  | 'GRANULAR'
  | 'HANGER'
  | 'LIQUID'
  | 'PERFORATED'
  | 'SET'
  | 'SHARP'
  | 'SMALL'
  | 'TEXTILE'
  | 'NO_PREP'
  | 'UNKNOWN'
  | (string & {})

export interface PrepDetails {
  labelOwner?: LabelOwner | undefined
  prepCategory?: PrepCategory | undefined
  prepInstructions?: PrepInstruction[] | undefined
  prepOwner?: PrepOwner | undefined
}

export interface PrepInstruction {
  prepOwner?: PrepOwner | undefined
  prepType?: string | undefined
}

export type PrepOwner = 'AMAZON' | 'SELF' | (string & {})

export interface ProductAttribute {
  name?: string | undefined
  value?: string | undefined
}

export interface ProductQuantity {
  attributes?: ProductAttribute[] | undefined
  quantity: number
  sku: string
  /** ISO 8601 date and time. */
  expiration?: string | undefined
  prepDetails?: PrepDetails | undefined
}

export interface ReplenishmentOrder {
  /** ISO 8601 date and time. */
  confirmedOn?: string | undefined
  /** ISO 8601 date and time. */
  createdAt?: string | undefined
  distributionIneligibleReasons?: DistributionIneligibleReason[] | undefined
  eligibleProducts?: DistributionProduct[] | undefined
  orderId: string
  status: ReplenishmentOrderStatus
  outboundShipments: OutboundShipmentSummary[]
  products?: DistributionProduct[] | undefined
  shippedProducts?: DistributionProduct[] | undefined
  /** ISO 8601 date and time. */
  updatedAt?: string | undefined
}

export interface ReplenishmentOrderCreationData {
  preferences?: ReplenishmentPreferences | undefined
  products?: DistributionProduct[] | undefined
}

export interface ReplenishmentOrderListing {
  nextToken?: string | undefined
  orders?: ReplenishmentOrder[] | undefined
}

export interface ReplenishmentOrderReference {
  orderId: string
}

export type ReplenishmentOrderStatus =
  | 'CONFIRMED'
  | 'CREATED'
  | 'ELIGIBLE'
  | 'EXECUTING'
  | 'FAILURE'
  | 'INELIGIBLE'
  | 'INVENTORY_OUTBOUND'
  | 'SUCCESS'
  | 'VALIDATING'
  | (string & {})

export interface ReplenishmentPreferences {
  confirmation?: ConfirmationMode | undefined
}

export interface ShipmentLabelPageTypes {
  labelStatus: LabelStatus
  pageTypes?: PageType[] | undefined
}

export interface ShipmentLabels {
  labelDownloadURL?: string | undefined
  labelStatus: LabelStatus
}

export interface ShipmentListing {
  nextToken?: string | undefined
  shipments?: InboundShipmentSummary[] | undefined
}

export type ShipmentSortableField = 'UPDATED_AT' | 'CREATED_AT'

export interface SkuEligibility {
  ineligibilityReasons?: SkuIneligibilityReason[] | undefined
  packageQuantity: DistributionPackageQuantity
  status: InboundEligibilityStatus
}

export interface SkuIneligibilityReason {
  code: string
  description: string
}

export type SkuQuantitiesVisibility = 'SHOW' | 'HIDE'

export interface SkuQuantity {
  expectedQuantity: InventoryQuantity
  receivedQuantity?: InventoryQuantity | undefined
  sku: string
}

export type SortOrder = 'ASCENDING' | 'DESCENDING'

export interface TrackingDetails {
  carrierCode?: CarrierCode | undefined
  /** At least 1 character. */
  bookingId: string
}

export interface TransportationDetails {
  trackingDetails: TrackingDetails[]
}

export type VolumeUnitOfMeasurement = 'CU_IN' | 'CBM' | 'CC' | (string & {})

export type WeightUnitOfMeasurement = 'POUNDS' | 'KILOGRAMS' | (string & {})

/** Values of `getInboundShipmentLabels.formatType`. */
export type GetInboundShipmentLabelsFormatType = 'PDF'

/** Values of `getInboundShipmentLabels.pageType`. */
export type GetInboundShipmentLabelsPageType = 'PLAIN_PAPER'

/** Values of `getInboundShipment.skuQuantities`. */
export type GetInboundShipmentSkuQuantities = 'SHOW' | 'HIDE'

/** Values of `listInboundShipments.shipmentStatus`. */
export type ListInboundShipmentsShipmentStatus =
  | 'CREATED'
  | 'SHIPPED'
  | 'IN_TRANSIT'
  | 'RECEIVING'
  | 'DELIVERED'
  | 'CLOSED'
  | 'CANCELLED'

/** Values of `listInboundShipments.sortBy`. */
export type ListInboundShipmentsSortBy = 'UPDATED_AT' | 'CREATED_AT'

/** Values of `listInboundShipments.sortOrder`. */
export type ListInboundShipmentsSortOrder = 'ASCENDING' | 'DESCENDING'

/** Values of `listInventory.details`. */
export type ListInventoryDetails = 'SHOW' | 'HIDE'

/** Values of `listInventory.sortOrder`. */
export type ListInventorySortOrder = 'ASCENDING' | 'DESCENDING'

/** Values of `listOutbounds.sortOrder`. */
export type ListOutboundsSortOrder = 'ASCENDING' | 'DESCENDING'

/** Values of `listReplenishmentOrders.sortOrder`. */
export type ListReplenishmentOrdersSortOrder = 'ASCENDING' | 'DESCENDING'

/** Parameters of {@link AmazonWarehousingAndDistributionApi.cancelInbound}. */
export interface CancelInboundParams {
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.checkInboundEligibility}. */
export interface CheckInboundEligibilityParams {
  body: InboundPackages
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.confirmInbound}. */
export interface ConfirmInboundParams {
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.confirmOutbound}. */
export interface ConfirmOutboundParams {
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.confirmReplenishmentOrder}. */
export interface ConfirmReplenishmentOrderParams {
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.createInbound}. */
export interface CreateInboundParams {
  body: InboundOrderCreationData
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.createOutbound}. */
export interface CreateOutboundParams {
  body: OutboundOrderCreationData
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.createReplenishmentOrder}. */
export interface CreateReplenishmentOrderParams {
  body: ReplenishmentOrderCreationData
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getInbound}. */
export interface GetInboundParams {
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getInboundShipment}. */
export interface GetInboundShipmentParams {
  /** At least 1 character. */
  shipmentId: string
  skuQuantities?: GetInboundShipmentSkuQuantities | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getInboundShipmentLabels}. */
export interface GetInboundShipmentLabelsParams {
  /** At least 1 character. */
  shipmentId: string
  pageType?: GetInboundShipmentLabelsPageType | undefined
  formatType?: GetInboundShipmentLabelsFormatType | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getLabelPageTypes}. */
export interface GetLabelPageTypesParams {
  /** At least 1 character. */
  shipmentId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getOutbound}. */
export interface GetOutboundParams {
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getReplenishmentOrder}. */
export interface GetReplenishmentOrderParams {
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.listInboundShipments}. */
export interface ListInboundShipmentsParams {
  sortBy?: ListInboundShipmentsSortBy | undefined
  sortOrder?: ListInboundShipmentsSortOrder | undefined
  shipmentStatus?: ListInboundShipmentsShipmentStatus | undefined
  /** ISO 8601 date and time. */
  updatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  updatedBefore?: string | Date | undefined
  /** 1 to 200. Default: 25. */
  maxResults?: number | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.listInventory}. */
export interface ListInventoryParams {
  sku?: string | undefined
  sortOrder?: ListInventorySortOrder | undefined
  details?: ListInventoryDetails | undefined
  nextToken?: string | undefined
  /** 1 to 200. Default: 25. */
  maxResults?: number | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.listOutbounds}. */
export interface ListOutboundsParams {
  /** ISO 8601 date and time. */
  updatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  updatedBefore?: string | Date | undefined
  sortOrder?: ListOutboundsSortOrder | undefined
  /** 1 to 100. Default: 25. */
  maxResults?: number | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.listReplenishmentOrders}. */
export interface ListReplenishmentOrdersParams {
  /** ISO 8601 date and time. */
  updatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  updatedBefore?: string | Date | undefined
  sortOrder?: ListReplenishmentOrdersSortOrder | undefined
  /** 1 to 100. Default: 25. */
  maxResults?: number | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.updateInbound}. */
export interface UpdateInboundParams {
  orderId: string
  body: InboundOrder
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.updateInboundShipmentTransportDetails}. */
export interface UpdateInboundShipmentTransportDetailsParams {
  /** At least 1 character. */
  shipmentId: string
  body: TransportationDetails
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.updateOutbound}. */
export interface UpdateOutboundParams {
  orderId: string
  body: OutboundOrder
}
