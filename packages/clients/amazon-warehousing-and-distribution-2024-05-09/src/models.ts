// Generated from Amazon's model awd_2024-05-09. To change this file, see CONTRIBUTING.md.

/** Address of an origin or a destination. */
export interface Address {
  /** First line of the address. */
  addressLine1: string
  /** Second line of the address. */
  addressLine2?: string | undefined
  /** Third line of the address. */
  addressLine3?: string | undefined
  /** City or town of the address. */
  city?: string | undefined
  /** Country, as a two-letter ISO 3166-1 code. */
  countryCode: string
  /** County of the address. */
  county?: string | undefined
  /** District of the address. */
  district?: string | undefined
  /** Name of the person, company or institution. */
  name: string
  /** Phone number of a contact, in E.164 format. */
  phoneNumber?: string | undefined
  /** Postal code (ZIP code) of the address. */
  postalCode?: string | undefined
  /** State or region of the address. Its form depends on the country. */
  stateOrRegion: string
}

/** Code of the carrier that delivers the shipment. */
export interface CarrierCode {
  /** Coding system that the value belongs to, such as `SCAC`. */
  carrierCodeType?: CarrierCodeType | undefined
  /** Carrier's code, of the type in `carrierCodeType`. */
  carrierCodeValue?: string | undefined
}

/** Type of carrier code. `SCAC` is the Standard Carrier Alpha Code. */
export type CarrierCodeType = 'SCAC' | (string & {})

/**
 * Way to confirm a replenishment order once it is `ELIGIBLE`. `AUTO`: Amazon confirms it. `MANUAL`: call
 * `confirmReplenishmentOrder`. Default: "MANUAL".
 */
export type ConfirmationMode = 'AUTO' | 'MANUAL'

/** Destination that Amazon assigned to an inbound order. */
export interface DestinationDetails {
  /** Address of the AWD facility that receives the shipment. */
  destinationAddress?: Address | undefined
  /**
   * Assigned region: `us-west`, `us-east`, `us-southcentral` or `us-southeast`. It can differ from the preferred
   * region.
   */
  destinationRegion?: InboundShipmentDestinationRegion | undefined
  /** ID of the shipment, for `getInboundShipment`. Absent until the order is confirmed. At least 1 character. */
  shipmentId?: string | undefined
}

/** Unit of package dimensions. */
export type DimensionUnitOfMeasurement = 'INCHES' | 'CENTIMETERS' | (string & {})

/** Reason why a replenishment order failed validation. */
export interface DistributionIneligibleReason {
  /** Kind of failure. Use it in programs. */
  failureCode: string
  /** Descriptions of the failure. */
  failureReasons: string[]
  /** SKU that the failure affects. */
  sku?: string | undefined
}

/** A package: its type, contents and measurements. */
export interface DistributionPackage {
  /** Contents of the package: products in a case, cases on a pallet. */
  contents: DistributionPackageContents
  /** Weight, volume and dimensions of the package. */
  measurements: MeasurementData
  /** Type of package: case or pallet. */
  type: DistributionPackageType
}

/** Contents of a package: products in a case, packages on a pallet. */
export interface DistributionPackageContents {
  /** Packages on the pallet. Required only if the package's `type` is `PALLET`. */
  packages?: DistributionPackageQuantity[] | undefined
  /** Products in the case. Required only if the package's `type` is `CASE`. */
  products?: ProductQuantity[] | undefined
}

/** A number of identical packages. */
export interface DistributionPackageQuantity {
  /** Number of identical packages. */
  count: number
  /** Type, contents and measurements of each package. */
  distributionPackage: DistributionPackage
}

/** Type of package. `PALLET` is not supported so far. */
export type DistributionPackageType = 'CASE' | 'PALLET' | (string & {})

/** A product and its quantity. */
export interface DistributionProduct {
  /** Attributes that distinguish the product beyond its SKU, such as that it is already prepared. */
  attributes?: ProductAttribute[] | undefined
  /** Number of units. */
  quantity: number
  /** SKU of the seller. */
  sku: string
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Quantity of a SKU with one expiration date. Present only if `details` is `SHOW`. */
export interface ExpirationDetails {
  /** Expiration date of the units. ISO 8601 date and time. */
  expiration?: string | undefined
  /**
   * Number of units in AWD with this expiration date. 64-bit integer, exact beyond 2^53 only with the option
   * `exactIntegers`.
   */
  onhandQuantity?: number | undefined
}

/** File format of labels. */
export type FormatType = 'PDF'

/** Eligibility of packages for an AWD inbound order. */
export interface InboundEligibility {
  /** Reasons that concern the order as a whole. */
  ineligibilityReasons?: OrderIneligibilityReason[] | undefined
  /** Eligibility of each package. */
  packagesToInbound: SkuEligibility[]
  /** Date and time of the check. ISO 8601 date and time. */
  previewedAt: string
  /** Whether the packages are eligible. */
  status: InboundEligibilityStatus
}

/** Whether packages are eligible for AWD. */
export type InboundEligibilityStatus = 'ELIGIBLE' | 'INELIGIBLE' | (string & {})

/** An AWD inbound order. */
export interface InboundOrder {
  /** Date and time when the order was created. ISO 8601 date and time. */
  createdAt: string
  /** Destination that Amazon assigned to the order. */
  destinationDetails?: DestinationDetails | undefined
  /** Your reference, to match the order with your own records. */
  externalReferenceId?: string | undefined
  /** ID of the inbound order. */
  orderId: string
  /** Status of the order. Only drafts can be changed and confirmed. */
  orderStatus: InboundStatus
  /** Address from which the packages are sent. */
  originAddress: Address
  /** Packages to send to AWD. At least 1 item. */
  packagesToInbound: DistributionPackageQuantity[]
  /** Preferred destination. */
  preferences?: InboundPreferences | undefined
  /** Date and time of the order's last update. ISO 8601 date and time. */
  updatedAt?: string | undefined
}

/** Request body of `createInbound`. */
export interface InboundOrderCreationData {
  /** Your reference, to match the order with your own records. */
  externalReferenceId?: string | undefined
  /** Address from which the packages are sent. */
  originAddress: Address
  /** Packages to send to AWD. At least 1 item. */
  packagesToInbound: DistributionPackageQuantity[]
  /** Preferred destination. */
  preferences?: InboundPreferences | undefined
}

/** Response of `createInbound`. */
export interface InboundOrderReference {
  /** ID of the inbound order, for `getInbound` and `confirmInbound`. */
  orderId: string
}

/** Request body of `checkInboundEligibility`. */
export interface InboundPackages {
  /** Packages to check. At least 1 item. */
  packagesToInbound: DistributionPackageQuantity[]
}

/** Preferences for an inbound order. */
export interface InboundPreferences {
  /**
   * Preferred region of the AWD warehouse: `us-west`, `us-east`, `us-southcentral` or `us-southeast`. The assigned
   * region depends on capacity and can differ.
   */
  destinationRegion?: InboundShipmentDestinationRegion | undefined
}

/** An AWD inbound shipment. */
export interface InboundShipment {
  /** Carrier of the shipment, by its code. */
  carrierCode?: CarrierCode | undefined
  /** Date and time when the shipment was created, in ISO 8601. */
  createdAt?: string | undefined
  /** Address that the shipment goes to. */
  destinationAddress: Address
  /** Your reference, to match the shipment with your own records. */
  externalReferenceId?: string | undefined
  /** ID of the inbound order that the shipment belongs to. At least 1 character. */
  orderId: string
  /** Address that the shipment comes from. */
  originAddress: Address
  /** Quantities received at the destination. */
  receivedQuantity?: InventoryQuantity[] | undefined
  /** Date and time when the shipment will be shipped. ISO 8601 date and time. */
  shipBy?: string | undefined
  /** Packages of the shipment. */
  shipmentContainerQuantities: DistributionPackageQuantity[]
  /** Unique ID of the shipment, for the other operations on shipments. At least 1 character. */
  shipmentId: string
  /** Quantities by SKU. Present only if `skuQuantities` of the request is `SHOW`. */
  shipmentSkuQuantities?: SkuQuantity[] | undefined
  /**
   * Assigned region: `us-west`, `us-east`, `us-southcentral` or `us-southeast`. It can differ from the preferred
   * region.
   */
  destinationRegion?: InboundShipmentDestinationRegion | undefined
  /** Progress of the shipment. `CLOSED` and `CANCELLED` are final. */
  shipmentStatus: InboundShipmentStatus
  /** Carrier's tracking ID of the shipment. At least 1 character. */
  trackingId?: string | undefined
  /** Date and time of the shipment's last update, in ISO 8601. */
  updatedAt?: string | undefined
  /** AWD's reference for contacts with the warehouse, such as to book a carrier appointment. */
  warehouseReferenceId?: string | undefined
}

/**
 * Status of an AWD inbound shipment. `SHIPPED`: the carrier has it. `IN_TRANSIT`: on the way, says the carrier.
 * `DELIVERED`: at the facility, receipt begins soon. `RECEIVING`: partly received. `CLOSED` and `CANCELLED` are
 * final.
 */
export type InboundShipmentStatus =
  | 'CREATED'
  | 'SHIPPED'
  | 'IN_TRANSIT'
  | 'RECEIVING'
  | 'DELIVERED'
  | 'CLOSED'
  | 'CANCELLED'
  | (string & {})

/** Main data of an AWD inbound shipment. See `getInboundShipment` for the rest. */
export interface InboundShipmentSummary {
  /** Date and time when the shipment was created. ISO 8601 date and time. */
  createdAt?: string | undefined
  /** Your reference, to match the shipment with your own records. */
  externalReferenceId?: string | undefined
  /** ID of the inbound order that the shipment belongs to. At least 1 character. */
  orderId: string
  /** ID of the shipment, for `getInboundShipment`. At least 1 character. */
  shipmentId: string
  /** Progress of the shipment. `CLOSED` and `CANCELLED` are final. */
  shipmentStatus: InboundShipmentStatus
  /** Date and time of the shipment's last update. ISO 8601 date and time. */
  updatedAt?: string | undefined
}

/**
 * Status of an inbound order. New orders are in `DRAFT`. `VALIDATING`: being updated. `EXPIRED`: not confirmed
 * in time. `CLOSED`: all its shipments are closed.
 */
export type InboundStatus = 'DRAFT' | 'VALIDATING' | 'CONFIRMED' | 'CLOSED' | 'EXPIRED' | 'CANCELLED' | (string & {})

/** Quantities of a SKU in detail. Present only if `details` is `SHOW`. */
export interface InventoryDetails {
  /**
   * Number of units available for replenishing other channels. 64-bit integer, exact beyond 2^53 only with the
   * option `exactIntegers`.
   */
  availableDistributableQuantity?: number | undefined
  /**
   * Number of units on the way from AWD that FBA has not received yet. 64-bit integer, exact beyond 2^53 only with
   * the option `exactIntegers`.
   */
  replenishmentQuantity?: number | undefined
  /**
   * Number of units reserved for a replenishment order in preparation. 64-bit integer, exact beyond 2^53 only with
   * the option `exactIntegers`.
   */
  reservedDistributableQuantity?: number | undefined
}

/** Whether to include quantity details and expiration dates. */
export type InventoryDetailsVisibility = 'SHOW' | 'HIDE'

/** Response of `listInventory`. */
export interface InventoryListing {
  /** Inventory by SKU. */
  inventory: InventorySummary[]
  /** Token of the next page. Repeat the call with it, all else unchanged, until it is null. Pages can be empty. */
  nextToken?: string | undefined
}

/** A quantity and its unit. */
export interface InventoryQuantity {
  /** Quantity, in `unitOfMeasurement`. */
  quantity: number
  /** Unit of `quantity`: product units, cases or pallets. */
  unitOfMeasurement: InventoryUnitOfMeasurement
}

/** AWD inventory of one SKU. */
export interface InventorySummary {
  /** Quantities by expiration date. Present only if `details` of the request is `SHOW`. */
  expirationDetails?: ExpirationDetails[] | undefined
  /** Quantities in detail. Present only if `details` of the request is `SHOW`. */
  inventoryDetails?: InventoryDetails | undefined
  /** SKU of the seller. */
  sku: string
  /**
   * Number of units on the way from the seller that AWD has not received yet. 64-bit integer, exact beyond 2^53
   * only with the option `exactIntegers`.
   */
  totalInboundQuantity?: number | undefined
  /**
   * Number of units in AWD distribution centers. 64-bit integer, exact beyond 2^53 only with the option
   * `exactIntegers`.
   */
  totalOnhandQuantity?: number | undefined
}

/** Unit of a quantity: product units, cases or pallets. */
export type InventoryUnitOfMeasurement = 'PRODUCT_UNITS' | 'CASES' | 'PALLETS' | (string & {})

/** Party that labels the products. `SELF` is the seller. `AMAZON` is not accepted in the US. */
export type LabelOwner = 'AMAZON' | 'SELF' | (string & {})

/** Status of labels. `NOT_READY`: generation can't start yet. */
export type LabelStatus = 'GENERATING' | 'GENERATED' | 'GENERATION_FAILED' | 'NOT_READY' | (string & {})

/** Weight, volume and dimensions of a package. */
export interface MeasurementData {
  /** Dimensions of the package. Required to create an inbound or outbound order. */
  dimensions?: PackageDimensions | undefined
  /** Volume of the package. */
  volume?: PackageVolume | undefined
  /** Weight of the package. */
  weight: PackageWeight
}

/** A preference for an order and its value. */
export interface OrderAttribute {
  /** Preference, such as `PARTIAL_ORDER`. */
  orderPreference: OrderPreference
  /** Whether the preference is set. */
  orderPreferenceValue: OrderPreferenceValue
}

/** One reason why an order is not eligible. */
export interface OrderIneligibilityReason {
  /** Code of the reason. */
  code: string
  /** Description of the reason. */
  description: string
}

/** Preference for an order. `PARTIAL_ORDER` is about partial orders. */
export type OrderPreference = 'PARTIAL_ORDER' | (string & {})

/** Whether a preference is set. */
export type OrderPreferenceValue = 'SET' | 'UNSET' | (string & {})

/** Reason why an outbound order failed validation. */
export interface OutboundExecutionError {
  /** Kind of failure. Use it in programs. */
  failureCode: string
  /** Descriptions of the failure. */
  failureReasons: string[]
  /** SKU that the failure affects. */
  sku?: string | undefined
}

/** Response of `listOutbounds`. */
export interface OutboundListing {
  /** Token of the next page. Repeat the call with it, all else unchanged, until it is null. Pages can be empty. */
  nextToken?: string | undefined
  /** Outbound orders on this page. */
  outboundOrders?: OutboundOrder[] | undefined
}

/** An AWD outbound order. */
export interface OutboundOrder {
  /** Date and time when the order was confirmed. ISO 8601 date and time. */
  confirmedOn?: string | undefined
  /** Date and time when the order was created. ISO 8601 date and time. */
  createdAt?: string | undefined
  /** Requested packages that are eligible. */
  eligiblePackagesToOutbound?: DistributionPackageQuantity[] | undefined
  /** Requested products that are eligible. */
  eligibleProductsToOutbound?: ProductQuantity[] | undefined
  /** Reasons why the order failed validation. Present only if it failed. */
  executionErrors?: OutboundExecutionError[] | undefined
  /** ID of the outbound order. */
  orderId: string
  /** Preferences, such as `PARTIAL_ORDER`, each set or unset. */
  orderPreferences?: OrderAttribute[] | undefined
  /** Status of the order. Only `ELIGIBLE` orders can be confirmed. */
  orderStatus: OutboundStatus
  /** Shipments of the order. */
  outboundShipments: OutboundShipment[]
  /** Packages to send out. */
  packagesToOutbound?: DistributionPackageQuantity[] | undefined
  /** Products to send out. */
  productsToOutbound?: ProductQuantity[] | undefined
  /** Packages shipped after the order was confirmed and executed. */
  shippedOutboundPackages?: DistributionPackageQuantity[] | undefined
  /** Products shipped after the order was confirmed and executed. */
  shippedOutboundProducts?: ProductQuantity[] | undefined
  /** Date and time of the order's last update. ISO 8601 date and time. */
  updatedAt?: string | undefined
}

/** Request body of `createOutbound`. */
export interface OutboundOrderCreationData {
  /** Preferences, such as `PARTIAL_ORDER`, each set or unset. */
  orderPreferences?: OrderAttribute[] | undefined
  /** Packages to send out. */
  packagesToOutbound?: DistributionPackageQuantity[] | undefined
  /** Products to send out. */
  productsToOutbound?: ProductQuantity[] | undefined
}

/** Response of `createOutbound` and `updateOutbound`. */
export interface OutboundOrderReference {
  /** ID of the outbound order, for `getOutbound` and `confirmOutbound`. */
  orderId: string
}

/** An AWD outbound shipment. */
export interface OutboundShipment {
  /** Date and time when the shipment was created. ISO 8601 date and time. */
  createdAt?: string | undefined
  /** Address that the shipment goes to. */
  destinationAddress: Address
  /** ID of the outbound order that the shipment belongs to. */
  orderId: string
  /** Address that the shipment comes from. */
  originAddress: Address
  /** Packages that this shipment holds, with their quantities. */
  shipmentPackageQuantities?: DistributionPackageQuantity[] | undefined
  /** Unique ID of the outbound shipment. */
  shipmentId: string
  /** Products that this shipment holds, with their quantities. */
  shipmentProductQuantities?: ProductQuantity[] | undefined
  /** Progress of the shipment. `CLOSED`, `CANCELLED` and `FAILED` are final. */
  shipmentStatus: OutboundShipmentStatus
  /** Date and time of the shipment's last update. ISO 8601 date and time. */
  updatedAt?: string | undefined
}

/**
 * Status of an outbound shipment. `CREATED`: nothing picked up yet. `DELIVERED`: arrived, says the carrier.
 * `RECEIVING`: the destination confirms the arrival. `RECEIVED`: the destination has the items. `CLOSED`,
 * `CANCELLED` and `FAILED` are final.
 */
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

/** Main data of a shipment of a replenishment order. */
export interface OutboundShipmentSummary {
  /** Date and time when the shipment was created. ISO 8601 date and time. */
  createdAt?: string | undefined
  /** ID of the order that the shipment belongs to. At least 1 character. */
  orderId: string
  /** Unique ID of the outbound shipment. At least 1 character. */
  shipmentId: string
  /** Progress of the shipment. `CLOSED`, `CANCELLED` and `FAILED` are final. */
  shipmentStatus: OutboundShipmentStatus
  /** Date and time of the shipment's last update. ISO 8601 date and time. */
  updatedAt?: string | undefined
}

/**
 * Status of an outbound order. New orders are in `DRAFT`. `VALIDATING`: after each change of items. `ELIGIBLE`:
 * can be confirmed. `INELIGIBLE`: see `executionErrors`. `EXECUTING`: in process. `INVENTORY_OUTBOUND`: awaits
 * the move of inventory, shipments are visible. `SUCCESS`: all shipments are received. `FAILURE`: a shipment
 * failed or did not arrive.
 */
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

/** Height, length and width of a package. */
export interface PackageDimensions {
  /** Height of the package, in `unitOfMeasurement`. */
  height: number
  /** Length of the package, in `unitOfMeasurement`. */
  length: number
  /** Unit of the three lengths. */
  unitOfMeasurement: DimensionUnitOfMeasurement
  /** Width of the package, in `unitOfMeasurement`. */
  width: number
}

/** Volume of a package, with its unit. */
export interface PackageVolume {
  /** Unit of `volume`. */
  unitOfMeasurement: VolumeUnitOfMeasurement
  /** Volume of the package, in `unitOfMeasurement`. */
  volume: number
}

/** Weight of a package, with its unit. */
export interface PackageWeight {
  /** Unit of `weight`. */
  unitOfMeasurement: WeightUnitOfMeasurement
  /** Weight of the package, in `unitOfMeasurement`. */
  weight: number
}

/**
 * Type of page of labels. `PLAIN_PAPER`: one label on a US Letter sheet, only for shipments without partnered
 * carrier. `LETTER_2`, `LETTER_2_HORIZONTAL` and `A4_2_HORIZONTAL`: two labels on a sheet. `THERMAL` types are
 * for thermal printers.
 */
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

/**
 * Category that determines how to prepare a product. `FC_PROVIDED` (the fulfillment center defined the
 * preparation) and `UNKNOWN` occur only in responses. `ADULT`: shows offensive material. `BABY`: for children up
 * to three, packaging has cutouts over one square inch. `LIQUID`: without a double seal. `SHARP`: exposed,
 * without protective packaging. `PERFORATED`: packaging has a perforated opening. `SET`: several items sold as
 * one unit. `SMALL`: longest side below 2 1/8 inches.
 */
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

/** Preparation of a product. Amazon derives the instructions from the category. */
export interface PrepDetails {
  /** Party that labels the product. */
  labelOwner?: LabelOwner | undefined
  /** Category that determines the preparation. */
  prepCategory?: PrepCategory | undefined
  /** Preparations that the product needs, derived from `prepCategory`. Amazon ignores it in requests. */
  prepInstructions?: PrepInstruction[] | undefined
  /** Party that prepares the product. */
  prepOwner?: PrepOwner | undefined
}

/** A preparation that a product needs. */
export interface PrepInstruction {
  /** Party that does the preparation. */
  prepOwner?: PrepOwner | undefined
  /** Kind of preparation. Seller Central's help on preparation describes the kinds. */
  prepType?: string | undefined
}

/** Party that prepares the product. `SELF` is the seller. `AMAZON` is not accepted in the US. */
export type PrepOwner = 'AMAZON' | 'SELF' | (string & {})

/** An attribute of a product that its SKU does not express. */
export interface ProductAttribute {
  /** Name of the attribute. */
  name?: string | undefined
  /** Value of the attribute. */
  value?: string | undefined
}

/** A SKU and its number of units, with expiration and preparation. */
export interface ProductQuantity {
  /** Attributes that distinguish the product beyond its SKU, such as its color. Amazon does not process them. */
  attributes?: ProductAttribute[] | undefined
  /** Number of units. */
  quantity: number
  /** SKU of the seller. */
  sku: string
  /** Expiration date of the units, in ISO 8601. */
  expiration?: string | undefined
  /** Preparation of the product. Default when an inbound order is created: category `NO_PREP`. */
  prepDetails?: PrepDetails | undefined
}

/** An AWD replenishment order: products to move from AWD to FBA. */
export interface ReplenishmentOrder {
  /** Date and time when the order was confirmed. ISO 8601 date and time. */
  confirmedOn?: string | undefined
  /** Date and time when the order was created. ISO 8601 date and time. */
  createdAt?: string | undefined
  /** Reasons why products or packages failed validation. Present only if any failed. */
  distributionIneligibleReasons?: DistributionIneligibleReason[] | undefined
  /** Requested products that are eligible. */
  eligibleProducts?: DistributionProduct[] | undefined
  /** ID of the replenishment order. */
  orderId: string
  /** Status of the order. Only `ELIGIBLE` orders can be confirmed. */
  status: ReplenishmentOrderStatus
  /** Shipments of the order. */
  outboundShipments: OutboundShipmentSummary[]
  /** Products to replenish, in single units. */
  products?: DistributionProduct[] | undefined
  /** Products shipped after the order was confirmed and executed. */
  shippedProducts?: DistributionProduct[] | undefined
  /** Date and time of the order's last update. ISO 8601 date and time. */
  updatedAt?: string | undefined
}

/** Request body of `createReplenishmentOrder`. Partial orders are allowed by default. */
export interface ReplenishmentOrderCreationData {
  /** Mode of confirmation. */
  preferences?: ReplenishmentPreferences | undefined
  /** Products to replenish, in single units. */
  products?: DistributionProduct[] | undefined
}

/** Response of `listReplenishmentOrders`. */
export interface ReplenishmentOrderListing {
  /** Token of the next page. Repeat the call with it, all else unchanged, until it is null. Pages can be empty. */
  nextToken?: string | undefined
  /** Replenishment orders on this page. */
  orders?: ReplenishmentOrder[] | undefined
}

/** Response of `createReplenishmentOrder`. */
export interface ReplenishmentOrderReference {
  /** ID of the replenishment order, for `getReplenishmentOrder` and `confirmReplenishmentOrder`. */
  orderId: string
}

/**
 * Status of a replenishment order. New orders are in `CREATED`, which the user interface calls draft.
 * `VALIDATING`: after each change of items. `ELIGIBLE`: can be confirmed. `INELIGIBLE`: see
 * `distributionIneligibleReasons`. `EXECUTING`: in process. `INVENTORY_OUTBOUND`: awaits the move of inventory,
 * shipments are visible. `SUCCESS`: all shipments are received. `FAILURE`: a shipment failed or did not arrive.
 */
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

/** Preferences for a replenishment order. */
export interface ReplenishmentPreferences {
  /** Way to confirm the order. Default: `MANUAL`. Default: "MANUAL". */
  confirmation?: ConfirmationMode | undefined
}

/** Response of `getLabelPageTypes`. */
export interface ShipmentLabelPageTypes {
  /** Status of the page types. If `GENERATED`, `pageTypes` is available. */
  labelStatus: LabelStatus
  /** Page types possible for the labels. Available once `labelStatus` is `GENERATED`. */
  pageTypes?: PageType[] | undefined
}

/** Response of `getInboundShipmentLabels`. */
export interface ShipmentLabels {
  /** URL of the labels. Valid for 600 seconds from generation. Available once `labelStatus` is `GENERATED`. */
  labelDownloadURL?: string | undefined
  /** Status of the labels. If `GENERATED`, `labelDownloadURL` is available. */
  labelStatus: LabelStatus
}

/** Response of `listInboundShipments`. */
export interface ShipmentListing {
  /** Token of the next page. Repeat the call with it, all else unchanged, until it is null. Pages can be empty. */
  nextToken?: string | undefined
  /** Main data of the shipments on this page. */
  shipments?: InboundShipmentSummary[] | undefined
}

/** Time to sort shipments by: update or creation. */
export type ShipmentSortableField = 'UPDATED_AT' | 'CREATED_AT'

/** Eligibility of one package and its SKU. */
export interface SkuEligibility {
  /** Reasons why the SKU is not eligible. */
  ineligibilityReasons?: SkuIneligibilityReason[] | undefined
  /** Package that was checked, with its quantity. */
  packageQuantity: DistributionPackageQuantity
  /** Whether the package is eligible. */
  status: InboundEligibilityStatus
}

/** One reason why a SKU is not eligible. */
export interface SkuIneligibilityReason {
  /** Code of the reason. */
  code: string
  /** Description of the reason. */
  description: string
}

/** Whether to include quantities by SKU. */
export type SkuQuantitiesVisibility = 'SHOW' | 'HIDE'

/** Quantities of a SKU in a shipment. */
export interface SkuQuantity {
  /** Quantity of the SKU that is expected. */
  expectedQuantity: InventoryQuantity
  /** Quantity of the SKU that has been received. */
  receivedQuantity?: InventoryQuantity | undefined
  /** SKU of the seller. */
  sku: string
}

/** Direction of sorting. */
export type SortOrder = 'ASCENDING' | 'DESCENDING'

/** Tracking data of a whole shipment. For small parcels (SPD), it can be that of one case. */
export interface TrackingDetails {
  /** Carrier of the shipment, by its code. */
  carrierCode?: CarrierCode | undefined
  /** ID that transportation assigned to the booking. At least 1 character. */
  bookingId: string
}

/** Request body of `updateInboundShipmentTransportDetails`. */
export interface TransportationDetails {
  /** Tracking data: one entry for the whole shipment. Small parcel (SPD) shipments can have an entry for each case. */
  trackingDetails: TrackingDetails[]
}

/** Unit of volume. `CU_IN`: cubic inches. `CBM`: cubic meters. `CC`: cubic centimeters. */
export type VolumeUnitOfMeasurement = 'CU_IN' | 'CBM' | 'CC' | (string & {})

/** Unit of weight: pounds or kilograms. */
export type WeightUnitOfMeasurement = 'POUNDS' | 'KILOGRAMS' | (string & {})

/** Values of `getInboundShipmentLabels.formatType`. */
export type GetInboundShipmentLabelsFormatType = 'PDF'

/** Values of `getInboundShipmentLabels.pageType`. */
export type GetInboundShipmentLabelsPageType = 'PLAIN_PAPER'

/** Values of `getInboundShipment.skuQuantities`. */
export type GetInboundShipmentSkuQuantities = 'SHOW' | 'HIDE'

/** Values of `InboundShipment.destinationRegion`. */
export type InboundShipmentDestinationRegion =
  | 'us-west'
  | 'us-east'
  | 'us-southcentral'
  | 'us-southeast'
  | (string & {})

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
  /** ID of the inbound order, from `createInbound`. */
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.checkInboundEligibility}. */
export interface CheckInboundEligibilityParams {
  /** Packages to check. */
  body: InboundPackages
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.confirmInbound}. */
export interface ConfirmInboundParams {
  /** ID of the inbound order, from `createInbound`. */
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.confirmOutbound}. */
export interface ConfirmOutboundParams {
  /** ID of the outbound order, from `createOutbound` or `listOutbounds`. */
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.confirmReplenishmentOrder}. */
export interface ConfirmReplenishmentOrderParams {
  /** ID of the replenishment order, from `createReplenishmentOrder` or `listReplenishmentOrders`. */
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.createInbound}. */
export interface CreateInboundParams {
  /** Origin, packages and preferences of the order. */
  body: InboundOrderCreationData
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.createOutbound}. */
export interface CreateOutboundParams {
  /** Products or packages of the order, and its preferences. */
  body: OutboundOrderCreationData
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.createReplenishmentOrder}. */
export interface CreateReplenishmentOrderParams {
  /** Products to send from AWD to FBA, and the mode of confirmation. */
  body: ReplenishmentOrderCreationData
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getInbound}. */
export interface GetInboundParams {
  /** ID of the inbound order, from `createInbound`. */
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getInboundShipment}. */
export interface GetInboundShipmentParams {
  /** ID of the shipment, from `listInboundShipments` or `destinationDetails` of the order. At least 1 character. */
  shipmentId: string
  /** Whether the response includes quantities by SKU. Default: "HIDE". */
  skuQuantities?: GetInboundShipmentSkuQuantities | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getInboundShipmentLabels}. */
export interface GetInboundShipmentLabelsParams {
  /** ID of the shipment, from `listInboundShipments` or `destinationDetails` of the order. At least 1 character. */
  shipmentId: string
  /**
   * Type of page of the labels. `PLAIN_PAPER` is one label on a US Letter sheet, only for shipments without
   * partnered carrier. Default: "PLAIN_PAPER".
   */
  pageType?: GetInboundShipmentLabelsPageType | undefined
  /** File format of the labels. Default: "PDF". */
  formatType?: GetInboundShipmentLabelsFormatType | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getLabelPageTypes}. */
export interface GetLabelPageTypesParams {
  /** ID of the shipment, from `listInboundShipments` or `destinationDetails` of the order. At least 1 character. */
  shipmentId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getOutbound}. */
export interface GetOutboundParams {
  /** ID of the outbound order, from `createOutbound` or `listOutbounds`. */
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.getReplenishmentOrder}. */
export interface GetReplenishmentOrderParams {
  /** ID of the replenishment order, from `createReplenishmentOrder` or `listReplenishmentOrders`. */
  orderId: string
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.listInboundShipments}. */
export interface ListInboundShipmentsParams {
  /** Time to sort by: update or creation. Default: "UPDATED_AT". */
  sortBy?: ListInboundShipmentsSortBy | undefined
  /** Direction of sorting. Default: "DESCENDING". */
  sortOrder?: ListInboundShipmentsSortOrder | undefined
  /** Only shipments with this status. See `InboundShipmentStatus` for the meanings. */
  shipmentStatus?: ListInboundShipmentsShipmentStatus | undefined
  /** Start of the range of updates, inclusive, in ISO 8601. */
  updatedAfter?: string | Date | undefined
  /** End of the range of updates, inclusive, in ISO 8601. */
  updatedBefore?: string | Date | undefined
  /** Maximum number of shipments on a page. 1 to 200. Default: 25. */
  maxResults?: number | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters unchanged.
   * Pages can be empty: continue until `nextToken` is null.
   */
  nextToken?: string | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.listInventory}. */
export interface ListInventoryParams {
  /** Only this SKU of the seller. */
  sku?: string | undefined
  /** Direction of sorting. */
  sortOrder?: ListInventorySortOrder | undefined
  /** Whether the response includes quantity details and expiration dates. `HIDE`: only totals. Default: "HIDE". */
  details?: ListInventoryDetails | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters unchanged.
   * Pages can be empty: continue until `nextToken` is null.
   */
  nextToken?: string | undefined
  /** Maximum number of SKUs on a page. 1 to 200. Default: 25. */
  maxResults?: number | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.listOutbounds}. */
export interface ListOutboundsParams {
  /** Start of the range of updates, inclusive, in ISO 8601. */
  updatedAfter?: string | Date | undefined
  /** End of the range of updates, inclusive, in ISO 8601. */
  updatedBefore?: string | Date | undefined
  /** Direction of sorting. Default: "DESCENDING". */
  sortOrder?: ListOutboundsSortOrder | undefined
  /** Maximum number of orders on a page. 1 to 100. Default: 25. */
  maxResults?: number | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters unchanged.
   * Pages can be empty: continue until `nextToken` is null.
   */
  nextToken?: string | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.listReplenishmentOrders}. */
export interface ListReplenishmentOrdersParams {
  /** Start of the range of updates, inclusive, in ISO 8601. */
  updatedAfter?: string | Date | undefined
  /** End of the range of updates, inclusive, in ISO 8601. */
  updatedBefore?: string | Date | undefined
  /** Direction of sorting. Default: "DESCENDING". */
  sortOrder?: ListReplenishmentOrdersSortOrder | undefined
  /** Maximum number of orders on a page. 1 to 100. Default: 25. */
  maxResults?: number | undefined
  /**
   * Token of the next page, from `nextToken` of the previous response. Repeat the other parameters unchanged.
   * Pages can be empty: continue until `nextToken` is null.
   */
  nextToken?: string | undefined
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.updateInbound}. */
export interface UpdateInboundParams {
  /** ID of the inbound order, from `createInbound`. */
  orderId: string
  /** The order after the change. */
  body: InboundOrder
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.updateInboundShipmentTransportDetails}. */
export interface UpdateInboundShipmentTransportDetailsParams {
  /** ID of the shipment, from `listInboundShipments` or `destinationDetails` of the order. At least 1 character. */
  shipmentId: string
  /** New transportation details. */
  body: TransportationDetails
}

/** Parameters of {@link AmazonWarehousingAndDistributionApi.updateOutbound}. */
export interface UpdateOutboundParams {
  /** ID of the outbound order, from `createOutbound` or `listOutbounds`. */
  orderId: string
  /** The order after the change. */
  body: OutboundOrder
}
