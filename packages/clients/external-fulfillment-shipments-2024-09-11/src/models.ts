// Generated from Amazon's model externalFulfillmentShipments_2024-09-11. To change this file, see CONTRIBUTING.md.

/** A postal address. */
export interface Address {
  /** Name of the person, business or institution. 1 to 50 characters. */
  name?: string | undefined
  /** First line of the street address. 1 to 60 characters. */
  addressLine1?: string | undefined
  /** Second line of the address, if needed. 1 to 60 characters. */
  addressLine2?: string | undefined
  /** Third line of the address, if needed. 1 to 60 characters. */
  addressLine3?: string | undefined
  /** District or state of the address. */
  district?: string | undefined
  /** Municipality of the address. */
  municipality?: string | undefined
  /** State or region of the address. */
  state?: string | undefined
  /** City of the address. 1 to 50 characters. */
  city?: string | undefined
  /** Country code of two letters, in ISO 3166-1 alpha-2. Exactly 2 characters. */
  countryCode?: string | undefined
  /** Postal code of the address: letters, digits or both, sometimes with spaces or punctuation. 1 to 20 characters. */
  postalCode: string
  /** Email address of the contact. At most 64 characters. */
  email?: string | undefined
  /** Email addresses of contacts that receive copies. At most 2 items. */
  copyEmails?: string[] | undefined
  /** Phone number of the recipient or of the place. 1 to 20 characters. */
  phoneNumber?: string | undefined
  /** Kind of address. 1 to 20 characters. */
  addressType?: string | undefined
  /** Geographic coordinates of the address. */
  geocodes?: Geocodes | undefined
}

/** An amount of money. */
export interface Amount {
  /** Amount as a decimal number. */
  value: string
  /** Currency code of three letters, in ISO 4217. */
  currencyCode: string
}

/** Cancellation of a line item. */
export interface Cancellation {
  /** Number of canceled units. At least 1. */
  cancelledQuantity: number
  /** Time of the cancellation. Amazon describes it as a UNIX timestamp, although its type means ISO 8601. */
  cancelledTimestamp: string
  /**
   * Initiator of the cancellation: the seller, the marketplace or SmartConnect (`SYSTEM_CANCELLED`, no action
   * needed).
   */
  cancellationType: CancellationType
  /** Cause given for the cancellation. */
  cancellationReason?: string | undefined
}

/** A charge with its taxes. */
export interface Charge {
  /** Charge without tax. */
  baseCharge: ChargeBreakup
  /** Taxes on the charge. At least 1 item. */
  taxBreakup?: Tax[] | undefined
  /** Kind of charge, such as product, shipping or the total. */
  chargeType: ChargeType
  /** Charge including tax. */
  totalCharge: ChargeBreakup
  /** Sum of the taxes on the charge. */
  totalTax: Tax
}

/** Parts of a charge. */
export interface ChargeBreakup {
  /** Amount without discount. */
  baseAmount: Amount
  /** Discount from an offer or coupon. */
  discountAmount: Amount
  /** Amount after the discount. */
  netAmount: Amount
}

/** Compliance data that a line item requires or forbids. */
export interface ComplianceAttributes {
  /** Whether packages with this line item need labels for hazardous materials. */
  hazmatLabelsRequirement: RequirementLevel
  /** Whether this line item needs serial numbers. */
  serialNumberRequirement: RequirementLevel
  /** Whether this line item needs a country of origin. */
  countryOfOriginRequirement: RequirementLevel
  /** Whether this line item needs a value. */
  itemValueRequirement: RequirementLevel
}

/**
 * Tracking data of a third-party courier. Allowed only if `shipBy` of the shipping option is
 * `THIRD_PARTY_CARRIER`.
 */
export interface CourierSupportedAttributes {
  /** Name of the courier that ships the package. */
  carrierName: string
  /** Courier's tracking number of the package. */
  trackingId: string
}

/** An additional value with its name and data type. */
export interface CustomAttribute {
  /** Unique name of the attribute. */
  key?: string | undefined
  /** Data type of `value`. */
  type?: CustomAttributeType | undefined
  /** Value as a string, to be read as `type`. */
  value?: string | undefined
}

/** Data type of an attribute's value. `JSON_STRING` means JSON. */
export type CustomAttributeType = 'STRING' | 'BOOLEAN' | 'INTEGER' | 'DOUBLE' | 'JSON_STRING' | (string & {})

/** Length of one side of a package. */
export interface Dimension {
  /** Positive number in the unit. */
  value: string
  /** Unit of the length: centimeters, meters or inches. */
  dimensionUnit: DimensionUnit
}

/** A distance with its unit. */
export interface Distance {
  /** Number in the unit. */
  value: string
  /** Unit of the distance: miles or kilometers. */
  distanceUnit: DistanceUnit
}

/** A file with its content. */
export interface Document {
  /** Type of the file. `ZPL` is the Zebra Programming Language. */
  format?: DocumentFormat | undefined
  /** Content of the file. Base64. */
  content?: string | undefined
}

/** A file to download. */
export interface DocumentV2 {
  /**
   * Presigned URL of the label file, for an HTTP GET request. The `contentType` header of the response tells the
   * type: ZPL, PDF, PNG or plain text.
   */
  url: string
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

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Geographic coordinates of a place. */
export interface Geocodes {
  /** Geographic latitude. */
  latitude: string
  /** Geographic longitude. */
  longitude: string
  /** Elevation in meters. */
  elevation?: string | undefined
}

/** Gift wrapping of a line item. */
export interface GiftAttributes {
  /** Whether the line item needs gift wrapping. */
  giftWrapRequirement: RequirementLevel
  /** Label to print on the wrapped gift. */
  giftWrapLabel?: string | undefined
  /** Whether there is a message to print on the wrapped gift. */
  giftMessagePresence: PresenceStatus
  /** Message to print on the wrapped gift. */
  giftMessage?: Document | undefined
}

/** Place to drop off a package. */
export interface HandoverLocation {
  /** Address of the place. */
  address?: Address | undefined
  /** Distance from the seller's location. */
  distance?: Distance | undefined
  /** URL of a map that shows the place. */
  mapUrl?: string | undefined
}

/** Invoice of a shipment. */
export interface InvoiceInfo {
  /** ID of the shipment's invoice. */
  invoiceId: string
  /** Date and time when the invoice was created. */
  creationDateTime: string
}

/** Whether a shipment needs an invoice, and the invoice's status. */
export interface InvoiceRequirement {
  /** Whether an invoice must be attached to the shipment. */
  requirement?: InvoiceRequirementRequirement | undefined
  /** Whether the invoice document is available, pending or not available. */
  status?: InvoiceRequirementStatus | undefined
}

/** Response of `generateInvoice` and `retrieveInvoice`. */
export interface InvoiceResponse {
  /** Invoice as a file. */
  document: Document
}

/** A line item to confirm or reject. */
export interface LineItem {
  /** ID of the line item in the shipment. */
  id: string
  /** Number of units of the line item. */
  quantity?: number | undefined
}

/** A line item to confirm or reject, with the reason for a rejection. */
export interface LineItemWithReason {
  /** Line item and its quantity. */
  lineItem: LineItem
  /** Reason for the rejection: no stock, or a request of the customer. */
  reason?: LineItemWithReasonReason | undefined
}

/** Store and channel of a location. */
export interface MarketplaceAttributes {
  /** Amazon store of the location. */
  marketplaceId: string
  /** Name of the location's channel. */
  channelName: string
  /** ID of the seller that receives the order. */
  merchantId?: string | undefined
  /** Properties of the order from the channel. Optional, and different for each channel. At least 0 items. */
  customAttributes?: CustomChannelAttributeValue[] | undefined
}

/** A line item of the original shipment that this one replaces. */
export interface OriginalLineItem {
  /** SKU in this shipment. */
  replacingSku: string
  /** SKU in the original shipment. */
  originalSku: string
  /** Charges for the shipment. At least 1 item. */
  charges: Charge[]
}

/** A package with one or more line items of a shipment. */
export interface Package {
  /** ID of the package, unique in its shipment. */
  id: string
  /** Length, width and height of the package. */
  dimensions: PackageDimensions
  /** Weight of the package, at least 5 grams. */
  weight: Weight
  /** Labels for hazardous materials on the package. At least 0 items. */
  hazmatLabels?: string[] | undefined
  /** Line items in the package, with quantities. */
  packageLineItems: PackageLineItem[]
  /** Current step of the package, from `CREATED` to `DELIVERED` or `CANCELLED`. */
  status?: PackageStatusValue | undefined
  /** Whether the package needs normal handling or extra care (`FRAGILE`). */
  packageHandlingRequirements?: PackageHandlingRequirements | undefined
}

/** New status of a package, with an optional reason. */
export interface PackageDeliveryStatus {
  /** Main step of the delivery. */
  status?: PackageStatus | undefined
  /** More exact step of the delivery. */
  subStatus?: PackageSubStatus | undefined
  /** Reason of the sub-status. At most 128 characters. */
  reason?: string | undefined
}

/** Outer dimensions of a package. */
export interface PackageDimensions {
  /** Length of the box or bag. */
  length: Dimension
  /** Width of the box or bag. */
  width: Dimension
  /** Height of the box or bag. */
  height: Dimension
}

/** A shipment's line item as far as this package contains it. */
export interface PackageLineItem {
  /** ID of the shipment's line item in this package. */
  packageLineItemId: string
  /** Number of units of the line item in this package. */
  quantity: number
  /** Serial numbers of the units in the package, if required. At least 0 items. */
  serialNumbers?: string[] | undefined
  /** Number of pieces in this package, only for items shipped in several pieces. At least 1. */
  pieces?: number | undefined
  /** Country of origin from the seller. Required if `countryOfOriginRequirement` of the line item is `REQUIRED`. */
  countryOfOrigin?: string | undefined
  /**
   * Value of the item from the seller, the basis for import duties and taxes. Required if `itemValueRequirement`
   * of the line item is `REQUIRED`.
   */
  itemValue?: Amount | undefined
}

/** Shipping label of one package, or the error that prevented it. */
export interface PackageShipLabel {
  /** ID of the label's package. */
  packageId?: string | undefined
  /** Carrier, tracking number and times of the label. */
  shipLabelMetadata?: ShipLabelMetadata | undefined
  /** File with the label. */
  fileData?: DocumentV2 | undefined
  /** Whether Amazon created the label. For `FAILURE`, see `errorDetails`. */
  status?: Status | undefined
  /** Reason why the label could not be created. */
  errorDetails?: ErrorEntry | undefined
}

/** Main step of a package, from `CREATED` to `DELIVERED`. */
export type PackageStatus =
  | 'CREATED'
  | 'PICKUP_SLOT_RETRIEVED'
  | 'INVOICE_GENERATED'
  | 'SHIPLABEL_GENERATED'
  | 'SHIPPED'
  | 'DELIVERED'

/** More exact step of a package's delivery. */
export type PackageSubStatus = 'OUT_FOR_DELIVERY' | 'DELIVERED' | 'NOT_DELIVERED' | 'UNDELIVERABLE'

/** Body of `createPackages`. */
export interface Packages {
  /** Packages to create, at least one. At least 1 item. */
  packages: Package[]
}

/** Whether a shipment needs a packing slip, and the slip's status. */
export interface PackingSlipRequirement {
  /** Whether the shipment needs a packing slip. */
  requirement?: PackingSlipRequirementRequirement | undefined
  /** Whether the packing slip exists already. */
  status?: PackingSlipRequirementStatus | undefined
}

/** Paging data of a response. */
export interface Pagination {
  /**
   * Token for the next page, for `paginationToken` of the next call. Absent or `null` on the last page. Pages can
   * be empty.
   */
  nextToken?: string | undefined
}

/** A party of a direct fulfillment shipment. */
export interface PartyIdentificationInfo {
  /** Assigned ID of the party, such as a warehouse code or vendor code. */
  partyId: string
  /** Role of the party: receiver of the bill or shipment, sender of the shipment, or seller. */
  partyType: PartyIdentificationInfoPartyType
  /** Address of the party. */
  address?: Address | undefined
  /** Tax registration of the party. */
  taxInfo?: TaxRegistrationInfo | undefined
}

/** Whether an item consists of one piece or several. */
export type PieceType = 'SINGLE' | 'MULTIPLE' | (string & {})

/** Whether an element is present. */
export type PresenceStatus = 'ABSENT' | 'PRESENT' | (string & {})

/** Urgency of an order. */
export type Priority = 'HIGH' | 'LOW' | (string & {})

/** A package that Amazon recommends for an order. */
export interface RecommendedPackage {
  /** Recommended outer dimensions. */
  dimensions: PackageDimensions
  /** Recommended weight. */
  weight: Weight
  /** Line items for the recommended package. At most 50 items. */
  lineItems: RecommendedPackageLineItem[]
}

/** A line item for a recommended package. Present only if the recommendation distributes the line items. */
export interface RecommendedPackageLineItem {
  /** ID of the line item, the same as in the order. At least 1 character. */
  lineItemId: string
}

/** Original shipment of a replacement or an exchange. */
export interface ReplacedShipmentInfo {
  /** ID of the original shipment. */
  id: string
  /** Location ID of the original shipment. */
  locationId: string
  /** Store and channel of the shipment. */
  marketplaceAttributes: MarketplaceAttributes
  /** Line items of the original shipment that this one replaces. At least 1 item. */
  originalLineItems?: OriginalLineItem[] | undefined
}

/** Whether a value must be given (`REQUIRED`) or must not be given (`DISALLOWED`). */
export type RequirementLevel = 'REQUIRED' | 'DISALLOWED' | (string & {})

/** Carrier, tracking number and times of a shipping label. */
export interface ShipLabelMetadata {
  /** ID of the selected shipping option. */
  shippingOptionId?: string | undefined
  /** Name of the carrier for this label. */
  carrierName: string
  /** Carrier's tracking number of the package. */
  trackingId: string
  /** Time range of the package's pickup. */
  pickupWindow?: TimeWindow | undefined
  /** Time range for the handover to Amazon Logistics. */
  timeSlot?: TimeWindow | undefined
  /** Place to drop off the package. Present if `handoverMethod` is `DROPOFF`. */
  handoverLocation?: HandoverLocation | undefined
}

/** Body of `generateShipLabels`. */
export interface ShipLabelsInput {
  /** IDs of the packages to create labels for. At most 50 items. */
  packageIds: string[]
  /**
   * Tracking data of a third-party courier. Allowed only if `shipBy` of the shipping option is
   * `THIRD_PARTY_CARRIER`.
   */
  courierSupportedAttributes?: CourierSupportedAttributes | undefined
}

/** Response of `generateShipLabels`. */
export interface ShipLabelsResponse {
  /** Labels or errors, one per requested package. */
  packageShipLabelList: PackageShipLabel[]
}

/** A shipment with its line items, requirements and packages. */
export interface Shipment {
  /** ID of the shipment, for other operations. */
  id: string
  /** ID of the seller's location that must fulfill the shipment, in the marketplace channel. */
  locationId: string
  /** Store and channel the shipment comes from. */
  marketplaceAttributes: MarketplaceAttributes
  /** Type, priority, order and payment method of the shipment. */
  shipmentInfo: ShipmentInfo
  /** ID and creation time of the invoice. */
  invoiceInfo?: InvoiceInfo | undefined
  /** Vendor, buyer and seller. Only for direct fulfillment. */
  partyInfoList?: PartyIdentificationInfo[] | undefined
  /** Whether the shipment needs a packing slip and an invoice. */
  shipmentRequirements: ShipmentRequirements
  /** Charges for the shipment, without tax. At least 1 item. */
  charges: Charge[]
  /**
   * Current step of the shipment. `CREATED`: not enough inventory to accept automatically. `ACCEPTED`: new and
   * accepted. `CONFIRMED`: confirmed by the seller.
   */
  status: ShipmentStatus
  /** More exact step of the shipment. The values with `FC` mean a fulfillment center. */
  subStatus?: ShipmentSubStatus | undefined
  /** Reason of the sub-status. */
  reason?: string | undefined
  /** Products in the shipment, with quantities and charges. At least 1 item. */
  lineItems: ShipmentLineItem[]
  /** Address, expected time and type of the shipping. */
  shippingInfo: ShippingInfo
  /** Packages of the shipment so far. At least 1 item. */
  packages?: Package[] | undefined
  /** Date and time of the shipment's creation. */
  creationDateTime: string
  /** Date and time of the last change of the shipment. */
  lastUpdatedDateTime: string
  /** Date and time from which the shipment can be processed. */
  earliestPackDateTime?: string | undefined
}

/** Body of `processShipment`. */
export interface ShipmentAcknowledgementRequest {
  /** Unique ID of a rejection. */
  referenceId?: string | undefined
  /** Line items that the seller confirms or rejects. At least 0 items. */
  lineItems: LineItemWithReason[]
}

/** General data of a shipment. */
export interface ShipmentInfo {
  /**
   * Kind of shipment. It can replace another one with the same SKUs (`REPLACEMENT`) or with other SKUs
   * (`EXCHANGE`).
   */
  shipmentType: ShipmentInfoShipmentType
  /** Original shipment, if `shipmentType` is `REPLACEMENT` or `EXCHANGE`. */
  originalShipmentInfo?: ReplacedShipmentInfo | undefined
  /** Total number of units in the shipment. At least 1. */
  numberOfUnits: number
  /** Urgency of the order. */
  priority: Priority
  /** ID of the buyer's order. */
  buyerOrderId: string
  /**
   * Order statuses in which the marketplace allows the seller to reject the order. In other statuses, the seller
   * can't cancel it. At least 0 items.
   */
  orderStatesEligibleForRejection?: string[] | undefined
  /** Time in UTC when the buyer placed the order. */
  orderPlacedTimestamp?: string | undefined
  /** Whether the shipment ships with SmartConnect (`INTERNAL_PLATFORM`) or not (`EXTERNAL_PLATFORM`). */
  processingSource?: ShipmentInfoProcessingSource | undefined
  /** Whether the buyer pays on delivery or has paid already. */
  paymentMethod?: ShipmentInfoPaymentMethod | undefined
}

/** A product in a shipment. */
export interface ShipmentLineItem {
  /** ID of the line item, unique in its shipment. */
  shipmentLineItemId: string
  /** Seller's SKU of the product. */
  merchantSku: string
  /** Number of units in the line item. At least 1. */
  numberOfUnits: number
  /** Serial numbers of the units in the line item. At least 0 items. */
  serialNumbers?: string[] | undefined
  /** Whether one unit consists of one piece or several. */
  pieceType?: PieceType | undefined
  /** IDs of labels for hazardous materials that packages with this line item need. At least 0 items. */
  hazmatLabels?: string[] | undefined
  /** Gift wrapping of the line item. */
  giftAttributes?: GiftAttributes | undefined
  /** Charges for the line item, without tax. At least 1 item. */
  charges: Charge[]
  /** Cancellations of the line item. At least 0 items. */
  cancellations?: Cancellation[] | undefined
  /** HSN code (tax classification) of the SKU. */
  hsnCode?: string | undefined
  /** Country of origin that the marketplace recommends. */
  recommendedCountryOfOrigin?: string | undefined
  /** Country of origin from the seller. Required if `countryOfOriginRequirement` is `REQUIRED`. */
  countryOfOrigin?: string | undefined
  /** Currency that the marketplace recommends, in ISO 4217. */
  recommendedCurrencyCode?: string | undefined
  /**
   * Value of the item from the seller, the basis for import duties and taxes. Required if `itemValueRequirement`
   * is `REQUIRED`.
   */
  itemValue?: Amount | undefined
  /** Compliance data that the line item requires or forbids. */
  complianceAttributes: ComplianceAttributes
  /** Additional values of Amazon's programs. Ask the program's team at Amazon for their meaning. */
  customAttributes?: CustomAttribute[] | undefined
}

/** Documents that a shipment needs. */
export interface ShipmentRequirements {
  /** Whether the shipment needs a packing slip. */
  pSlip: PackingSlipRequirement
  /** Whether the shipment needs an invoice. */
  invoice: InvoiceRequirement
}

/** Response of `getShipments`. */
export interface ShipmentsResponse {
  /** Shipments of this page. It can be empty although more pages follow. At least 0 items. */
  shipments?: Shipment[] | undefined
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Shipping of a shipment's packages. */
export interface ShippingInfo {
  /** Ship method that Amazon recommends for the packages. */
  recommendedShipMethod?: string | undefined
  /** Date and time in UTC when Amazon expects the seller to ship. */
  expectedShippingDateTimeInUTC: string
  /** Address to ship to. It holds only the data of the buyer's address that taxes require. */
  shipToAddress?: Address | undefined
  /** Party that handles the shipping: the marketplace (`MARKETPLACE`) or the seller's own logistics (`SELF`). */
  shippingType?: ShippingInfoShippingType | undefined
  /** Packages that Amazon recommends. At least 1 item. */
  recommendedPackages?: RecommendedPackage[] | undefined
}

/** One way to ship a package. */
export interface ShippingOptions {
  /** ID of the option, for `generateShipLabels`. */
  shippingOptionId: string
  /** Party that ships the package. */
  shipBy: ShippingOptionsShipBy
  /** Name of the carrier for this option. */
  carrierName?: string | undefined
  /** Time range of the package's pickup. */
  pickupWindow?: TimeWindow | undefined
  /** Time range for the handover to or from Amazon Logistics. */
  timeSlot?: TimeWindow | undefined
  /** Place to drop off the package. Present if `handoverMethod` is `DROPOFF`. */
  handoverLocation?: HandoverLocation | undefined
}

/** Response of `retrieveShippingOptions`. Empty if the channel does not support scheduled shipping options. */
export interface ShippingOptionsResponse {
  /** Ways to ship the package. Choose one for `generateShipLabels`. At least 0 items. */
  shippingOptions?: ShippingOptions[] | undefined
  /** Option that the marketplace channel recommends. */
  recommendedShippingOption?: ShippingOptions | undefined
}

/** Whether an operation succeeded. */
export type Status = 'SUCCESS' | 'FAILURE' | (string & {})

/** A tax on a charge. */
export interface Tax {
  /**
   * Kind of tax. `CST` is central sales tax. `IGST`, `SGST`, `CGST` and `UTGST` are Indian goods and services
   * taxes, and `TOTAL` is the sum.
   */
  type?: TaxType | undefined
  /** Rate of the tax. */
  rate?: string | undefined
  /** Amounts of the tax. */
  charge: ChargeBreakup
}

/** Tax registration of a party, for direct fulfillment shipments. */
export interface TaxRegistrationInfo {
  /** Kind of registration: value added tax or goods and services tax. */
  type?: TaxRegistrationInfoType | undefined
  /** Registration number of the party, such as a VAT ID. */
  number?: string | undefined
  /** Address of the registration. */
  address?: Address | undefined
  /** Further details of the tax registration. */
  messages?: string | undefined
}

/** A time range, for example for a pickup. */
export interface TimeWindow {
  /**
   * Start of the time range. In Amazon's examples, a UNIX timestamp in seconds. 64-bit integer, exact beyond 2^53
   * only with the option `exactIntegers`.
   */
  startTime: number
  /**
   * End of the time range. In Amazon's examples, a UNIX timestamp in seconds. 64-bit integer, exact beyond 2^53
   * only with the option `exactIntegers`.
   */
  endTime: number
  /**
   * Kind of handover. `DROPOFF`: the seller brings the package to Amazon Logistics. `PICKUP`: the package is
   * picked up.
   */
  handoverMethod?: TimeWindowHandoverMethod | undefined
}

/** A weight with its unit. */
export interface Weight {
  /** Positive number in the unit. */
  value: string
  /** Unit of the weight: grams, kilograms, pounds or ounces. */
  weightUnit: WeightUnit
}

/** Values of `Cancellation.cancellationType`. */
export type CancellationType = 'SELLER_REJECTED' | 'MARKETPLACE_CANCELLED' | 'SYSTEM_CANCELLED' | (string & {})

/** Values of `Charge.chargeType`. */
export type ChargeType = 'PRODUCT' | 'SHIPPING' | 'GIFT_WRAP' | 'TOTAL' | 'OTHER' | (string & {})

/** Values of `CustomChannelAttribute`. */
export type CustomChannelAttributeValue = 'PRIME' | 'FASTTRACK' | (string & {})

/** Values of `Dimension.dimensionUnit`. */
export type DimensionUnit = 'CM' | 'M' | 'IN' | (string & {})

/** Values of `Distance.distanceUnit`. */
export type DistanceUnit = 'MI' | 'KM' | (string & {})

/** Values of `Document.format`. */
export type DocumentFormat = 'ZPL' | 'PDF' | 'PNG' | 'PLAIN_TEXT' | (string & {})

/** Values of `generateShipLabels.operation`. */
export type GenerateShipLabelsOperation = 'GENERATE' | 'REGENERATE'

/** Values of `getShipments.status`. */
export type GetShipmentsStatus =
  | 'CREATED'
  | 'ACCEPTED'
  | 'CONFIRMED'
  | 'PACKAGE_CREATED'
  | 'PICKUP_SLOT_RETRIEVED'
  | 'INVOICE_GENERATED'
  | 'SHIPLABEL_GENERATED'
  | 'CANCELLED'
  | 'SHIPPED'
  | 'DELIVERED'

/** Values of `InvoiceRequirement.requirement`. */
export type InvoiceRequirementRequirement = 'REQUIRED' | 'NOT_REQUIRED' | (string & {})

/** Values of `InvoiceRequirement.status`. */
export type InvoiceRequirementStatus = 'PENDING' | 'AVAILABLE' | 'NOT_AVAILABLE' | (string & {})

/** Values of `LineItemWithReason.reason`. */
export type LineItemWithReasonReason = 'OUT_OF_STOCK' | 'CUSTOMER_REQUESTED'

/** Values of `Package.packageHandlingRequirements`. */
export type PackageHandlingRequirements = 'NORMAL' | 'FRAGILE' | (string & {})

/** Values of `Package.status`. */
export type PackageStatusValue =
  | 'CREATED'
  | 'PICKUP_SLOT_RETRIEVED'
  | 'INVOICE_GENERATED'
  | 'SHIPLABEL_GENERATED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'CANCELLED'
  | (string & {})

/** Values of `PackingSlipRequirement.requirement`. */
export type PackingSlipRequirementRequirement = 'REQUIRED' | 'NOT_REQUIRED' | (string & {})

/** Values of `PackingSlipRequirement.status`. */
export type PackingSlipRequirementStatus = 'GENERATED' | 'NOT_GENERATED' | (string & {})

/** Values of `PartyIdentificationInfo.partyType`. */
export type PartyIdentificationInfoPartyType =
  | 'BILL_TO_PARTY'
  | 'SHIP_TO_PARTY'
  | 'SHIP_FROM_PARTY'
  | 'SELLING_PARTY'
  | (string & {})

/** Values of `processShipment.operation`. */
export type ProcessShipmentOperation = 'CONFIRM' | 'REJECT'

/** Values of `ShipmentInfo.paymentMethod`. */
export type ShipmentInfoPaymentMethod = 'CASH_ON_DELIVERY' | 'PREPAID' | (string & {})

/** Values of `ShipmentInfo.processingSource`. */
export type ShipmentInfoProcessingSource = 'EXTERNAL_PLATFORM' | 'INTERNAL_PLATFORM' | (string & {})

/** Values of `ShipmentInfo.shipmentType`. */
export type ShipmentInfoShipmentType = 'NEW' | 'EXCHANGE' | 'REPLACEMENT' | (string & {})

/** Values of `Shipment.status`. */
export type ShipmentStatus =
  | 'CREATED'
  | 'ACCEPTED'
  | 'CONFIRMED'
  | 'PACKAGE_CREATED'
  | 'PICKUP_SLOT_RETRIEVED'
  | 'INVOICE_GENERATED'
  | 'SHIPLABEL_GENERATED'
  | 'CANCELLED'
  | 'SHIPPED'
  | 'DELIVERED'
  | (string & {})

/** Values of `Shipment.subStatus`. */
export type ShipmentSubStatus =
  | 'PENDING_SCHEDULE'
  | 'PENDING_PICKUP'
  | 'PENDING_DROP_OFF'
  | 'LABEL_CANCELED'
  | 'PICKED_UP'
  | 'DROPPED_OFF'
  | 'AT_ORIGIN_FC'
  | 'AT_DESTINATION_FC'
  | 'DELIVERED'
  | 'NOT_DELIVERED'
  | 'UNDELIVERABLE'
  | 'LOST'
  | 'OUT_FOR_DELIVERY'
  | 'DAMAGED'
  | (string & {})

/** Values of `ShippingInfo.shippingType`. */
export type ShippingInfoShippingType = 'MARKETPLACE' | 'SELF' | (string & {})

/** Values of `ShippingOptions.shipBy`. */
export type ShippingOptionsShipBy = 'MARKETPLACE' | 'SELLER' | 'THIRD_PARTY_CARRIER' | 'OTHER' | (string & {})

/** Values of `TaxRegistrationInfo.type`. */
export type TaxRegistrationInfoType = 'VAT' | 'GST' | (string & {})

/** Values of `Tax.type`. */
export type TaxType = 'VAT' | 'CST' | 'IGST' | 'SGST' | 'CGST' | 'UTGST' | 'CESS' | 'OTHER' | 'TOTAL' | (string & {})

/** Values of `TimeWindow.handoverMethod`. */
export type TimeWindowHandoverMethod = 'PICKUP' | 'DROPOFF' | (string & {})

/** Values of `updatePackageStatus.status`. */
export type UpdatePackageStatusStatus = 'SHIPPED'

/** Values of `Weight.weightUnit`. */
export type WeightUnit = 'G' | 'KG' | 'LB' | 'OZ' | (string & {})

/** Parameters of {@link ExternalFulfillmentShipmentsApi.createPackages}. */
export interface CreatePackagesParams {
  /** ID of the packages' shipment. */
  shipmentId: string
  /** Packages to create. */
  body: Packages
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.generateInvoice}. */
export interface GenerateInvoiceParams {
  /** ID of the shipment to create the invoice for. */
  shipmentId: string
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.generateShipLabels}. */
export interface GenerateShipLabelsParams {
  /** ID of the packages' shipment. */
  shipmentId: string
  /** Whether to create labels for the first time (`GENERATE`) or again (`REGENERATE`). */
  operation: GenerateShipLabelsOperation
  /** ID of the shipping option for the labels, from `retrieveShippingOptions`. */
  shippingOptionId?: string | undefined
  /** Packages, and the courier's data if the marketplace channel does not do the shipping. */
  body?: ShipLabelsInput | undefined
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.getShipment}. */
export interface GetShipmentParams {
  /** ID of the shipment, from `getShipments`. */
  shipmentId: string
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.getShipments}. */
export interface GetShipmentsParams {
  /**
   * Only shipments with this status. New shipments have `CREATED` (not enough inventory to accept automatically)
   * or `ACCEPTED`.
   */
  status: GetShipmentsStatus
  /** Only shipments from this location of the Amazon channel. At most 36 characters. */
  locationId?: string | undefined
  /** Only shipments of this Amazon store of the location. */
  marketplaceId?: string | undefined
  /** Only shipments of this channel of the location. At most 10 characters. */
  channelName?: string | undefined
  /** Only shipments last updated after this time, in ISO 8601. */
  lastUpdatedAfter?: string | Date | undefined
  /** Only shipments last updated before this time, in ISO 8601. */
  lastUpdatedBefore?: string | Date | undefined
  /** Maximum number of shipments on a page. 1 to 100. */
  maxResults?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Repeat the other parameters
   * unchanged.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.processShipment}. */
export interface ProcessShipmentParams {
  /** ID of the shipment to confirm or reject. */
  shipmentId: string
  /** Whether to confirm or reject the shipment. */
  operation: ProcessShipmentOperation
  /** Line items to confirm or reject, with reasons. */
  body?: ShipmentAcknowledgementRequest | undefined
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.retrieveInvoice}. */
export interface RetrieveInvoiceParams {
  /** ID of the shipment of the invoice. */
  shipmentId: string
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.retrieveShippingOptions}. */
export interface RetrieveShippingOptionsParams {
  /** ID of the package's shipment. */
  shipmentId: string
  /** ID of the package to get options for. */
  packageId: string
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.updatePackage}. */
export interface UpdatePackageParams {
  /** ID of the package's shipment. */
  shipmentId: string
  /** ID of the package to change. */
  packageId: string
  /** New details of the package. */
  body: Package
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.updatePackageStatus}. */
export interface UpdatePackageStatusParams {
  /** ID of the package's shipment. */
  shipmentId: string
  /** ID of the package to change. */
  packageId: string
  /** Deprecated. Pass the status in the body instead. */
  status?: UpdatePackageStatusStatus | undefined
  /** New status of the package. */
  body?: PackageDeliveryStatus | undefined
}
