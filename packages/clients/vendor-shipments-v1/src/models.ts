// Generated from Amazon's model vendorShipments. To change this file, see CONTRIBUTING.md.

/** Postal address of a party. */
export interface Address {
  /** Name of the person or organization at this address. */
  name: string
  /** First line of the street address. */
  addressLine1: string
  /** Second line of the street address. */
  addressLine2?: string | undefined
  /** Third line of the street address. */
  addressLine3?: string | undefined
  /** City of the address. */
  city?: string | undefined
  /** County of the address. */
  county?: string | undefined
  /** District of the address. */
  district?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** Postal code of the address. It can contain letters, digits, spaces and punctuation. */
  postalCode?: string | undefined
  /** Two-letter country code of the address, in ISO 3166-1 alpha-2. */
  countryCode: string
  /** Phone number of the person or organization at this address. */
  phone?: string | undefined
}

/** The carrier of a shipment, with its contact data. */
export interface CarrierDetails {
  /** Name of the carrier. */
  name?: string | undefined
  /** Standard Carrier Alpha Code (SCAC) of the carrier, two to four letters, assigned by the NMFTA. */
  code?: string | undefined
  /** Phone number of the carrier. */
  phone?: string | undefined
  /** Email address of the carrier. */
  email?: string | undefined
  /**
   * The carrier's unique number for the shipment (PRO number), used for tracking. Required for shipment
   * confirmations in the US, Canada and Mexico.
   */
  shipmentReferenceNumber?: string | undefined
}

/** One carton of a confirmed shipment. */
export interface Carton {
  /** IDs of the carton, such as an SSCC. */
  cartonIdentifiers?: ContainerIdentification[] | undefined
  /** Number of the carton within the shipment, starting with `001`. Pallets refer to the carton by this number. */
  cartonSequenceNumber: string
  /** Outer dimensions of the carton. */
  dimensions?: Dimensions | undefined
  /** Weight of the carton. */
  weight?: Weight | undefined
  /** Tracking number of the carton. Required for each carton of a small parcel shipment. */
  trackingNumber?: string | undefined
  /** Items in the carton. */
  items: ContainerItem[]
}

/** Cartons that stand on a pallet. */
export interface CartonReferenceDetails {
  /** Number of cartons on the pallet. Required for a pallet with a single item, optional for a mixed pallet. */
  cartonCount?: number | undefined
  /** Cartons on the pallet, each by its `cartonSequenceNumber` in `cartons`. */
  cartonReferenceNumbers: string[]
}

/** Pickup of a Collect (WePay) shipment at the vendor's warehouse by Amazon. */
export interface CollectFreightPickupDetails {
  /** Date and time from which Amazon can pick up the goods at the vendor's warehouse. ISO 8601 date and time. */
  requestedPickUp?: string | undefined
  /** Date and time for which the pickup at the vendor's warehouse is scheduled. ISO 8601 date and time. */
  scheduledPickUp?: string | undefined
  /** Date and time when a carrier is assigned for the pickup. ISO 8601 date and time. */
  carrierAssignmentDate?: string | undefined
}

/** One ID of a carton or pallet. */
export interface ContainerIdentification {
  /**
   * Kind of ID: `SSCC` (serial shipping container code), `AMZNCC` (Amazon's substitute for small vendors), `GTIN`,
   * `BPS` (barcode packing slip) or `CID` (import shipments).
   */
  containerIdentificationType: ContainerIdentificationType
  /** The ID, in the form that `containerIdentificationType` demands. */
  containerIdentificationNumber: string
}

/** A quantity of an item in a carton or on a pallet. */
export interface ContainerItem {
  /** The item, by its `itemSequenceNumber` in `shippedItems`. */
  itemReference: string
  /** Quantity of the item in this carton or on this pallet. */
  shippedQuantity: ItemQuantity
  /** Purchase order, lot and expiry of the item in this carton or on this pallet. */
  itemDetails?: ItemDetails | undefined
}

/** Reference to one container of the shipment. */
export interface ContainerSequenceNumbers {
  /** Sequence number of the container within the shipment. */
  containerSequenceNumber?: string | undefined
}

/** One carton or pallet of a shipment. Details that all its items share can stand here instead of at the items. */
export interface Containers {
  /** Kind of container: a box (`carton`) or a flat base that a forklift can lift (`pallet`). */
  containerType: ContainersContainerType
  /**
   * Integer that numbers the container. Only for shipments of several boxes, if one item comes in separate
   * packages.
   */
  containerSequenceNumber?: string | undefined
  /** IDs of the carton or pallet, such as an SSCC. */
  containerIdentifiers: ContainerIdentification[]
  /** Tracking number of the container. */
  trackingNumber?: string | undefined
  /** Outer dimensions of the container. */
  dimensions?: Dimensions | undefined
  /** Weight of the container. */
  weight?: Weight | undefined
  /** Number of layers on the pallet. */
  tier?: number | undefined
  /** Number of cartons in each layer of the pallet. */
  block?: number | undefined
  /** Containers within this container. */
  innerContainersDetails?: InnerContainersDetails | undefined
  /** Items in this container. */
  packedItems?: PackedItems[] | undefined
}

/** Length, width and height of a container. */
export interface Dimensions {
  /** Length of the container, in `unitOfMeasure`. */
  length: string
  /** Width of the container, in `unitOfMeasure`. */
  width: string
  /** Height of the container, in `unitOfMeasure`. */
  height: string
  /** Unit of all three dimensions. `In` means inches, `Ft` means feet. */
  unitOfMeasure: DimensionsUnitOfMeasure
}

/** Shelf life of a product, counted from its manufacturing date. */
export interface Duration {
  /** Unit of `durationValue`. */
  durationUnit: DurationUnit
  /** Length of the shelf life, in `durationUnit`. */
  durationValue: number
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/**
 * Shelf life of an item: either `expiryDate`, or `manufacturerDate` with `expiryAfterDuration`. Required for
 * perishable items.
 */
export interface Expiry {
  /**
   * Date and time of production, packaging or assembly, depending on the item. Combine it with
   * `expiryAfterDuration`. ISO 8601 date and time.
   */
  manufacturerDate?: string | undefined
  /** Date and time until which the product can be consumed or used, depending on the item. ISO 8601 date and time. */
  expiryDate?: string | undefined
  /** Time from `manufacturerDate` during which the product can be consumed. */
  expiryAfterDuration?: Duration | undefined
}

/** Response of `GetShipmentDetails`. */
export interface GetShipmentDetailsResponse {
  /** One page of shipments. */
  payload?: ShipmentDetails | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `GetShipmentLabels`. */
export interface GetShipmentLabels {
  /** One page of shipping labels. */
  payload?: TransportationLabels | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Details of a direct import shipment. Omit it for other shipments. */
export interface ImportDetails {
  /**
   * Agreement about who pays for shipping: buyer, buyer on delivery, as agreed, or seller. With `FOBPortOfCall`,
   * the seller pays for transportation and loading. Only for import orders.
   */
  methodOfPayment?: ImportDetailsMethodOfPayment | undefined
  /** Number of the seal on the container. */
  sealNumber?: string | undefined
  /** Stops on the route of the shipment. */
  route?: Route | undefined
  /**
   * Numbers and types of the containers, for import orders. Separate several containers with commas. At most 64
   * characters.
   */
  importContainers?: string | undefined
  /** Weight by which the direct import shipment is billed. */
  billableWeight?: Weight | undefined
  /**
   * Date and time when the shipment is expected to leave. It must be between now and 60 days from now. ISO 8601
   * date and time.
   */
  estimatedShipByDate?: string | undefined
  /**
   * Instruction for handling the item, carton or pallet. `Oversized` means at most 150 pounds, with length and
   * girth over 130 inches.
   */
  handlingInstructions?: ImportDetailsHandlingInstructions | undefined
}

/** Containers within a container. */
export interface InnerContainersDetails {
  /** Number of containers in the shipment. */
  containerCount?: number | undefined
  /** References to the inner containers, by number. */
  containerSequenceNumbers?: ContainerSequenceNumbers[] | undefined
}

/** One item of a confirmed shipment. */
export interface Item {
  /**
   * Number of the item within the shipment, starting with `001`. Cartons and pallets refer to the item by this
   * number.
   */
  itemSequenceNumber: string
  /** ASIN of the item. */
  amazonProductIdentifier?: string | undefined
  /** The vendor's product ID for the item, the same as in the purchase order. */
  vendorProductIdentifier?: string | undefined
  /** Total quantity of the item in the shipment. */
  shippedQuantity: ItemQuantity
  /** Purchase order, lot and expiry of the item, if they are equal in all cartons and pallets. */
  itemDetails?: ItemDetails | undefined
}

/**
 * Purchase order, lot, expiry and other details of an item. Give them at the item, the carton or the pallet, as
 * appropriate.
 */
export interface ItemDetails {
  /**
   * Number of the purchase order, an alphanumeric code of 8 characters. If items belong to several purchase
   * orders, give it at each carton or pallet.
   */
  purchaseOrderNumber?: string | undefined
  /** Batch or lot number by which the manufacturer traces the item. Required for perishable items. */
  lotNumber?: string | undefined
  /**
   * ID of the location that assigned the traceability lot number, for products under FSMA Section 204. Requires
   * `lotNumberSourceType`.
   */
  lotNumberSourceReference?: string | undefined
  /**
   * Kind of ID in `lotNumberSourceReference`: `GLN` (GS1 location), `FFRN` (FDA food facility), `USDA_E` (USDA
   * establishment) or `URL`. Set it only together with `lotNumberSourceReference`.
   */
  lotNumberSourceType?: ItemDetailsLotNumberSourceType | undefined
  /** Country of manufacture or origin, as a two-letter code in ISO 3166-1 alpha-2. Pattern: `^[A-Z]{2}$`. */
  countryOfOrigin?: string | undefined
  /** References that show compliance with regulations such as the EUDR. */
  regulationReferences?: RegulationReferences | undefined
  /** Shelf life of the item. Required for perishable items. */
  expiry?: Expiry | undefined
  /** Maximum price at which the item may be sold to consumers. */
  maximumRetailPrice?: Money | undefined
  /**
   * Instruction for handling the item, carton or pallet. `Oversized` means at most 150 pounds, with length and
   * girth over 130 inches.
   */
  handlingCode?: ItemDetailsHandlingCode | undefined
}

/** A quantity of an item, in cases or in single pieces. */
export interface ItemQuantity {
  /** Number of units shipped. For an item that is only in certain cartons or pallets, give it there. */
  amount: number
  /** Unit of `amount`: cases that contain several pieces, or single pieces (`Eaches`). */
  unitOfMeasure: ItemQuantityUnitOfMeasure
  /** Number of pieces in a case, if the order is in cases. Otherwise 1. */
  unitSize?: number | undefined
  /** Total weight of the units, for items sold by weight. */
  totalWeight?: TotalWeight | undefined
}

/** One shipping label. */
export interface LabelData {
  /** Number of the label within the shipment. */
  labelSequenceNumber?: number | undefined
  /** File format of the label. */
  labelFormat?: LabelDataLabelFormat | undefined
  /** Unique code of the carrier. */
  carrierCode?: string | undefined
  /** Tracking number of the parcel. */
  trackingId?: string | undefined
  /** The label as a file. Base64. */
  label?: string | undefined
}

/** A port or another location. */
export interface Location {
  /** Kind of code in `locationCode`. */
  type?: string | undefined
  /** Code of the location, of the kind in `type`. */
  locationCode?: string | undefined
  /** Two-letter country code of the location, in ISO 3166-1 alpha-2. */
  countryCode?: string | undefined
}

/** An amount of money with its currency. */
export interface Money {
  /** Currency of the amount, as a three-letter code in ISO 4217. */
  currencyCode: string
  /** The amount, in units of the currency. */
  amount: string
}

/** Purchase order, lot and expiry of an item in a container. */
export interface PackageItemDetails {
  /**
   * Number of the purchase order, an alphanumeric code of 8 characters. If items belong to several purchase
   * orders, give it at each carton or pallet.
   */
  purchaseOrderNumber?: string | undefined
  /** Batch or lot number by which the manufacturer traces the item. Required for perishable items. */
  lotNumber?: string | undefined
  /** Shelf life of the item. Required for perishable items. */
  expiry?: Expiry | undefined
}

/** A quantity of an item in a container. */
export interface PackedItems {
  /**
   * Number of the item within the shipment, starting with `001`. Cartons and pallets refer to the item by this
   * number.
   */
  itemSequenceNumber?: string | undefined
  /** ASIN of the item. */
  buyerProductIdentifier?: string | undefined
  /** The vendor's product ID for the item, the same as in the purchase order. */
  vendorProductIdentifier?: string | undefined
  /** Quantity of the item in the container. */
  packedQuantity?: ItemQuantity | undefined
  /** Purchase order, lot and expiry of the item in this container. */
  itemDetails?: PackageItemDetails | undefined
}

/** Token for reading the next page. */
export interface Pagination {
  /** Token to pass as `nextToken` to get the next page. Absent on the last page. */
  nextToken?: string | undefined
}

/** One pallet of a confirmed shipment. */
export interface Pallet {
  /** IDs of the pallet, such as an SSCC. */
  palletIdentifiers: ContainerIdentification[]
  /** Number of layers on the pallet. */
  tier?: number | undefined
  /** Number of cartons in each layer of the pallet. */
  block?: number | undefined
  /** Outer dimensions of the pallet. */
  dimensions?: Dimensions | undefined
  /** Weight of the pallet. */
  weight?: Weight | undefined
  /** Cartons that stand on the pallet. */
  cartonReferenceDetails?: CartonReferenceDetails | undefined
  /** Items on the pallet. */
  items?: ContainerItem[] | undefined
}

/** ID, address and tax registrations of a party. */
export interface PartyIdentification {
  /** Address of the party. */
  address?: Address | undefined
  /** ID of the party, such as a vendor code or a warehouse code. */
  partyId: string
  /** Tax registrations of the party. */
  taxRegistrationDetails?: TaxRegistrationDetails[] | undefined
}

/** One item of a purchase order in a shipment. */
export interface PurchaseOrderItems {
  /**
   * Number of the item within the shipment, starting with `001`. Cartons and pallets refer to the item by this
   * number.
   */
  itemSequenceNumber: string
  /** ASIN of the item. */
  buyerProductIdentifier?: string | undefined
  /** The vendor's product ID for the item, the same as in the purchase order. */
  vendorProductIdentifier?: string | undefined
  /** Total quantity of the item in the shipment. */
  shippedQuantity: ItemQuantity
  /** Maximum price at which the item may be sold to consumers. */
  maximumRetailPrice?: Money | undefined
}

/** One purchase order in a shipment, with its items. */
export interface PurchaseOrders {
  /** Number of the purchase order whose items are in this shipment. */
  purchaseOrderNumber?: string | undefined
  /** Date and time of the purchase order. ISO 8601 date and time. */
  purchaseOrderDate?: string | undefined
  /** Time range in which Amazon expects the shipment for this purchase order. */
  shipWindow?: string | undefined
  /** Items of the purchase order in this shipment. */
  items?: PurchaseOrderItems[] | undefined
}

/** References that show compliance of an item with regulations, such as the EU Deforestation Regulation (EUDR). */
export interface RegulationReferences {
  /** Reference number of the vendor's EUDR due diligence statement, from the EU portal or the ONIX feed. */
  dueDiligenceReference?: string | undefined
  /** Verification number that the EU Commission gave for the due diligence statement. */
  dueDiligenceVerification?: string | undefined
  /** EUDR due diligence information that the vendor stored in Vendor Central before. */
  dueDiligenceInformation?: string | undefined
  /** Code for the reason why the product is exempt from EUDR due diligence. */
  dueDiligenceExemptionCode?: string | undefined
}

/** Route of a direct import shipment. Used only in shipment confirmations. */
export interface Route {
  /** Ports and other places on the route, as in the transport contract or plan. */
  stops: Stop[]
}

/** A shipment request, and the state of the shipment in responses. */
export interface Shipment {
  /** ID that the vendor gives the shipment. It must not have been used in the last 365 days. */
  vendorShipmentIdentifier: string
  /** Whether the request creates the shipment (`New`) or cancels it (`Cancel`). */
  transactionType: ShipmentTransactionType
  /** Reference number that Amazon assigns to a Collect (WePay) shipment. Required for these shipments. */
  buyerReferenceNumber?: string | undefined
  /** Date and time when the vendor submitted the shipment request. ISO 8601 date and time. */
  transactionDate: string
  /**
   * Progress of the shipment. `Created`: Amazon has the request. `TransportationRequested`: Amazon is arranging
   * the pickup. `CarrierAssigned`: a carrier will pick it up.
   */
  currentShipmentStatus?: ShipmentCurrentShipmentStatus | undefined
  /** Date and time of the last status update. ISO 8601 date and time. */
  currentshipmentStatusDate?: string | undefined
  /** Statuses of the shipment with the times of the carrier's updates. Only in responses of `GetShipmentDetails`. */
  shipmentStatusDetails?: ShipmentStatusDetails[] | undefined
  /** Date and time when the vendor created the shipment request. ISO 8601 date and time. */
  shipmentCreateDate?: string | undefined
  /**
   * Date and time when the shipment leaves the vendor, not in the future. Send the ASN within 30 minutes of
   * departure, or 6 hours before the appointment at the destination if that is sooner. ISO 8601 date and time.
   */
  shipmentConfirmDate?: string | undefined
  /** Date and time when Amazon created the package label of the shipment. ISO 8601 date and time. */
  packageLabelCreateDate?: string | undefined
  /**
   * Party that pays for transportation. `Collect` (WePay): Amazon pays and picks the shipment up. `Prepaid`
   * (TheyPay): the vendor pays and ships. Amazon requires this field.
   */
  shipmentFreightTerm?: ShipmentFreightTerm | undefined
  /** The party that sells: the vendor. */
  sellingParty: PartyIdentification
  /** The vendor's location from which the shipment leaves. */
  shipFromParty: PartyIdentification
  /** Amazon's warehouse to which the shipment goes. */
  shipToParty: PartyIdentification
  /**
   * Numbers of cartons and pallets, with total weight and volume, from which Amazon plans transport and costs.
   * Amazon requires this field.
   */
  shipmentMeasurements?: TransportShipmentMeasurements | undefined
  /** Earliest pickup at the vendor's warehouse. Required to request transport by Amazon (Collect, WePay). */
  collectFreightPickupDetails?: CollectFreightPickupDetails | undefined
  /** Purchase orders in the shipment, each with its items. Required for transport by Amazon (Collect, WePay). */
  purchaseOrders?: PurchaseOrders[] | undefined
  /** Import details. Only for direct import shipments. */
  importDetails?: ImportDetails | undefined
  /**
   * Cartons and pallets of the shipment, with the items in them. Give details that all items of a container share
   * at the container.
   */
  containers?: Containers[] | undefined
  /** Carrier, shipping date and delivery date of the shipment. Amazon requires this field. */
  transportationDetails?: TransportationDetails | undefined
}

/** Confirmation of one shipment (ASN). */
export interface ShipmentConfirmation {
  /** ID of the shipment. It must not have been used in the last 365 days. */
  shipmentIdentifier: string
  /**
   * Whether this is the first confirmation or replaces an earlier one. A replacement must repeat the
   * `shipmentIdentifier` and `sellingParty` of the earlier one.
   */
  shipmentConfirmationType: ShipmentConfirmationType
  /** Size of the shipment: a full truck, a part of a truck, or small parcels under 70 pounds each. */
  shipmentType?: ShipmentConfirmationShipmentType | undefined
  /**
   * Levels of the shipment from outside to inside. Examples: `PalletOfItems` is order, pallet, item. `MasterCase`
   * is carton, order, item.
   */
  shipmentStructure?: ShipmentConfirmationShipmentStructure | undefined
  /** Carrier, transport mode and bill of lading of the shipment. */
  transportationDetails?: TransportationDetailsForShipmentConfirmation | undefined
  /**
   * Reference number that Amazon assigns when the vendor submits a routing request. Required for Collect (WePay)
   * shipments.
   */
  amazonReferenceNumber?: string | undefined
  /** Date and time when the vendor submitted the confirmation. ISO 8601 date and time. */
  shipmentConfirmationDate: string
  /**
   * Date and time when the shipment leaves the vendor, not in the future. Send the ASN within 30 minutes of
   * departure, or 6 hours before the appointment at the destination if that is sooner. ISO 8601 date and time.
   */
  shippedDate?: string | undefined
  /**
   * Estimated date and time of arrival at Amazon's warehouse, from the average transit time. Amazon sets the exact
   * appointment later. ISO 8601 date and time.
   */
  estimatedDeliveryDate?: string | undefined
  /** The party that sells: the vendor. */
  sellingParty: PartyIdentification
  /** The vendor's location from which the shipment leaves. */
  shipFromParty: PartyIdentification
  /** Amazon's warehouse to which the shipment goes. */
  shipToParty: PartyIdentification
  /** Weight, volume and number of cartons or pallets. */
  shipmentMeasurements?: ShipmentMeasurements | undefined
  /** Import details. Only for direct import shipments. */
  importDetails?: ImportDetails | undefined
  /** Items in the shipment. Give details that all items of a carton or pallet share at that carton or pallet. */
  shippedItems: Item[]
  /** Cartons of the shipment, with the items in them. */
  cartons?: Carton[] | undefined
  /** Pallets of the shipment, with the cartons or items on them. */
  pallets?: Pallet[] | undefined
}

/** One page of shipments. */
export interface ShipmentDetails {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Shipments on this page. */
  shipments?: Shipment[] | undefined
}

/** The shipment to which the labels belong. */
export interface ShipmentInformation {
  /** The vendor who requested the labels. */
  vendorDetails?: VendorDetails | undefined
  /** Reference number that Amazon assigns to a Collect (WePay) shipment. */
  buyerReferenceNumber?: string | undefined
  /** Amazon's warehouse to which the shipment goes. */
  shipToParty?: PartyIdentification | undefined
  /** The party from which the shipment leaves. */
  shipFromParty?: PartyIdentification | undefined
  /** ID of the vendor's warehouse at which Amazon or the carrier picks up the shipment. */
  warehouseId?: string | undefined
  /** Tracking number of the whole shipment, for small parcels. */
  masterTrackingId?: string | undefined
  /** Number of labels created for the shipment. */
  totalLabelCount?: number | undefined
  /** Size of the shipment: small parcels, or less than a truckload (`LTL`). */
  shipMode?: ShipmentInformationShipMode | undefined
}

/** Weight, volume and number of containers of a confirmed shipment. */
export interface ShipmentMeasurements {
  /** Weight of the shipment with its packaging. */
  grossShipmentWeight?: Weight | undefined
  /** Gross volume of the shipment. */
  shipmentVolume?: Volume | undefined
  /** Number of cartons. Only for shipments without pallets. */
  cartonCount?: number | undefined
  /** Number of pallets. Only for shipments on pallets. */
  palletCount?: number | undefined
}

/** A status of a shipment with its time. */
export interface ShipmentStatusDetails {
  /**
   * Progress of the shipment. `Created`: Amazon has the request. `TransportationRequested`: Amazon is arranging
   * the pickup. `CarrierAssigned`: a carrier will pick it up.
   */
  shipmentStatus?: ShipmentStatusDetailsShipmentStatus | undefined
  /** Date and time of the last status update for the shipment. ISO 8601 date and time. */
  shipmentStatusDate?: string | undefined
}

/** A port or another place on the route of an import shipment. */
export interface Stop {
  /**
   * Role of the place: unloading from the ship (`PortOfDischarge`), loading onto the ship (`PortOfLoading`), or
   * payment of the freight.
   */
  functionCode: StopFunctionCode
  /** The place. */
  locationIdentification?: Location | undefined
  /** Date and time when the cargo arrives. ISO 8601 date and time. */
  arrivalTime?: string | undefined
  /** Date and time when the cargo departs. ISO 8601 date and time. */
  departureTime?: string | undefined
}

/** Request of `SubmitShipmentConfirmations`. */
export interface SubmitShipmentConfirmationsRequest {
  /** Confirmations, one for each shipment. At least 1 item. */
  shipmentConfirmations?: ShipmentConfirmation[] | undefined
}

/** Response of `SubmitShipmentConfirmations` and `SubmitShipments`. */
export interface SubmitShipmentConfirmationsResponse {
  /** ID of the transaction that processes the request. */
  payload?: TransactionReference | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `SubmitShipments`. */
export interface SubmitShipments {
  /** Shipment requests, one for each shipment. At least 1 item. */
  shipments?: Shipment[] | undefined
}

/** Tax registration of a party. */
export interface TaxRegistrationDetails {
  /** Kind of tax: value-added tax (`VAT`) or goods and services tax (`GST`). */
  taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType
  /** Registration number of the party, such as a VAT ID. */
  taxRegistrationNumber: string
}

/** Total weight of an item in the shipment, if it is sold by weight. */
export interface TotalWeight {
  /** Unit of `amount`. */
  unitOfMeasure: TotalWeightUnitOfMeasure
  /** Weight, in `unitOfMeasure`. */
  amount: string
}

/** ID of an asynchronous transaction. */
export interface TransactionReference {
  /** GUID of the transaction. Pass it to `getTransaction` of the Vendor Transaction Status API to get the result. */
  transactionId?: string | undefined
}

/** The labels of one shipment. */
export interface TransportLabel {
  /** Date and time when the labels were created. ISO 8601 date and time. */
  labelCreateDateTime?: string | undefined
  /** The shipment to which the labels belong. */
  shipmentInformation?: ShipmentInformation | undefined
  /** The single labels. */
  labelData?: LabelData[] | undefined
}

/** Numbers of containers, weight and volume of a requested shipment. */
export interface TransportShipmentMeasurements {
  /** Number of cartons. Only for shipments without pallets. */
  totalCartonCount?: number | undefined
  /** Number of pallets that can be stacked. */
  totalPalletStackable?: number | undefined
  /** Number of pallets that can't be stacked. */
  totalPalletNonStackable?: number | undefined
  /** Total weight of the shipment. */
  shipmentWeight?: Weight | undefined
  /** Total volume of the shipment. */
  shipmentVolume?: Volume | undefined
}

/** Carrier, dates and transport mode of a requested shipment. */
export interface TransportationDetails {
  /** Size of the shipment: a full truck, a part of a truck, or small parcels under 70 pounds each. */
  shipMode?: TransportationDetailsShipMode | undefined
  /** Kind of transport: by truck, by plane, or by ship. */
  transportationMode?: TransportationDetailsTransportationMode | undefined
  /** Date and time when the vendor ships the shipment. ISO 8601 date and time. */
  shippedDate?: string | undefined
  /** Estimated date and time of delivery to Amazon. ISO 8601 date and time. */
  estimatedDeliveryDate?: string | undefined
  /** Date and time of delivery to Amazon. ISO 8601 date and time. */
  shipmentDeliveryDate?: string | undefined
  /** The carrier, with its contact data. */
  carrierDetails?: CarrierDetails | undefined
  /**
   * Unique number of the bill of lading (BOL), as on paper, or of a delivery note. Not a date or a single
   * character. Required to confirm FTL and LTL shipments.
   */
  billOfLadingNumber?: string | undefined
}

/** Carrier, transport mode and bill of lading of a confirmed shipment. */
export interface TransportationDetailsForShipmentConfirmation {
  /**
   * Standard Carrier Alpha Code (SCAC) of the carrier, two to four letters. Required for shipment confirmations in
   * the US, Canada and Mexico. 2 to 4 characters.
   */
  carrierScac?: string | undefined
  /**
   * The carrier's unique number for the shipment (PRO number), used for tracking. Required for shipment
   * confirmations in the US, Canada and Mexico.
   */
  carrierShipmentReferenceNumber?: string | undefined
  /** Kind of transport: by truck, by plane, or by ship. */
  transportationMode?: TransportationDetailsForShipmentConfirmationTransportationMode | undefined
  /**
   * Unique number of the bill of lading (BOL), as on paper, or of a delivery note. Not a date or a single
   * character. Required to confirm FTL and LTL shipments.
   */
  billOfLadingNumber?: string | undefined
}

/** One page of shipping labels. */
export interface TransportationLabels {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Labels on this page, by shipment. */
  transportLabels?: TransportLabel[] | undefined
}

/** The vendor of a shipment with labels. */
export interface VendorDetails {
  /** The party that sells: the vendor. */
  sellingParty?: PartyIdentification | undefined
  /** ID that the vendor gave the shipment, not used before in the last 365 days. */
  vendorShipmentIdentifier?: string | undefined
}

/** A volume with its unit. */
export interface Volume {
  /** Unit of `value`: cubic feet (`CuFt`), cubic inches (`CuIn`), cubic meters (`CuM`) or cubic yards (`CuY`). */
  unitOfMeasure: VolumeUnitOfMeasure
  /** Volume, in `unitOfMeasure`. */
  value: string
}

/** A weight with its unit. */
export interface Weight {
  /** Unit of `value`: grams (`G`), kilograms (`Kg`), ounces (`Oz`) or pounds (`Lb`). */
  unitOfMeasure: WeightUnitOfMeasure
  /** Weight, in `unitOfMeasure`. */
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
  /** Maximum number of shipments on a page. 1 to 50. Default: 50. */
  limit?: number | bigint | undefined
  /** Sort order by creation date: `ASC` for oldest first, `DESC` for newest first. */
  sortOrder?: GetShipmentDetailsSortOrder | undefined
  /** Token of the next page, from `payload.pagination.nextToken` of the previous response. */
  nextToken?: string | undefined
  /** Only shipments that became available after this time. ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** Only shipments that became available before this time. ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  /** Only shipments confirmed before this time. ISO 8601 date and time. */
  shipmentConfirmedBefore?: string | Date | undefined
  /** Only shipments confirmed after this time. ISO 8601 date and time. */
  shipmentConfirmedAfter?: string | Date | undefined
  /** Only shipments whose package label Amazon created before this time. ISO 8601 date and time. */
  packageLabelCreatedBefore?: string | Date | undefined
  /** Only shipments whose package label Amazon created after this time. ISO 8601 date and time. */
  packageLabelCreatedAfter?: string | Date | undefined
  /** Only shipments shipped before this time. ISO 8601 date and time. */
  shippedBefore?: string | Date | undefined
  /** Only shipments shipped after this time. ISO 8601 date and time. */
  shippedAfter?: string | Date | undefined
  /** Only shipments with an estimated delivery before this time. ISO 8601 date and time. */
  estimatedDeliveryBefore?: string | Date | undefined
  /** Only shipments with an estimated delivery after this time. ISO 8601 date and time. */
  estimatedDeliveryAfter?: string | Date | undefined
  /** Only shipments with a delivery date before this time. ISO 8601 date and time. */
  shipmentDeliveryBefore?: string | Date | undefined
  /** Only shipments with a delivery date after this time. ISO 8601 date and time. */
  shipmentDeliveryAfter?: string | Date | undefined
  /** Only shipments with a requested pickup before this time. ISO 8601 date and time. */
  requestedPickUpBefore?: string | Date | undefined
  /** Only shipments with a requested pickup after this time. ISO 8601 date and time. */
  requestedPickUpAfter?: string | Date | undefined
  /** Only shipments with a scheduled pickup before this time. ISO 8601 date and time. */
  scheduledPickUpBefore?: string | Date | undefined
  /** Only shipments with a scheduled pickup after this time. ISO 8601 date and time. */
  scheduledPickUpAfter?: string | Date | undefined
  /** Only shipments with this status. `Shipment.currentShipmentStatus` lists the values. */
  currentShipmentStatus?: string | undefined
  /** Only the shipment with this ID from the vendor. */
  vendorShipmentIdentifier?: string | undefined
  /** Only shipments with this reference number from Amazon, as in `Shipment.buyerReferenceNumber`. */
  buyerReferenceNumber?: string | undefined
  /** Only shipments to this Amazon warehouse, which `shipToParty.partyId` of a shipment holds. */
  buyerWarehouseCode?: string | undefined
  /** Only shipments of this vendor warehouse, which `sellingParty.partyId` of a shipment holds. */
  sellerWarehouseCode?: string | undefined
}

/** Parameters of {@link VendorShipmentsApi.GetShipmentLabels}. */
export interface GetShipmentLabelsParams {
  /** Maximum number of records on a page. 1 to 50. Default: 50. */
  limit?: number | bigint | undefined
  /** Sort order by creation date of the label: `ASC` for oldest first, `DESC` for newest first. */
  sortOrder?: GetShipmentLabelsSortOrder | undefined
  /**
   * Token of the next page, from `payload.pagination.nextToken` of the previous response. Repeat the other
   * parameters unchanged. Continue until a response has no token.
   */
  nextToken?: string | undefined
  /** Only labels created after this time. ISO 8601 date and time. */
  labelCreatedAfter?: string | Date | undefined
  /** Only labels created before this time. ISO 8601 date and time. */
  labelCreatedBefore?: string | Date | undefined
  /** Only labels of shipments with this reference number from Amazon. */
  buyerReferenceNumber?: string | undefined
  /** Only labels of the shipment with this ID from the vendor. */
  vendorShipmentIdentifier?: string | undefined
  /** Only labels for this vendor warehouse, which `sellingParty.partyId` of the shipment holds. */
  sellerWarehouseCode?: string | undefined
}

/** Parameters of {@link VendorShipmentsApi.SubmitShipmentConfirmations}. */
export interface SubmitShipmentConfirmationsParams {
  /** The shipment confirmations to submit. */
  body: SubmitShipmentConfirmationsRequest
}

/** Parameters of {@link VendorShipmentsApi.SubmitShipments}. */
export interface SubmitShipmentsParams {
  /** The shipment requests to submit. */
  body: SubmitShipments
}
