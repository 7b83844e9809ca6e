// Generated from Amazon's model externalFulfillmentShipments_2024-09-11. To change this file, see CONTRIBUTING.md.

export interface Address {
  /** 1 to 50 characters. */
  name?: string | undefined
  /** 1 to 60 characters. */
  addressLine1?: string | undefined
  /** 1 to 60 characters. */
  addressLine2?: string | undefined
  /** 1 to 60 characters. */
  addressLine3?: string | undefined
  district?: string | undefined
  municipality?: string | undefined
  state?: string | undefined
  /** 1 to 50 characters. */
  city?: string | undefined
  /** Exactly 2 characters. */
  countryCode?: string | undefined
  /** 1 to 20 characters. */
  postalCode: string
  /** At most 64 characters. */
  email?: string | undefined
  /** At most 2 items. */
  copyEmails?: string[] | undefined
  /** 1 to 20 characters. */
  phoneNumber?: string | undefined
  /** 1 to 20 characters. */
  addressType?: string | undefined
  geocodes?: Geocodes | undefined
}

export interface Amount {
  value: string
  currencyCode: string
}

export interface Cancellation {
  /** At least 1. */
  cancelledQuantity: number
  cancelledTimestamp: string
  cancellationType: CancellationType
  cancellationReason?: string | undefined
}

export interface Charge {
  baseCharge: ChargeBreakup
  /** At least 1 item. */
  taxBreakup?: Tax[] | undefined
  chargeType: ChargeType
  totalCharge: ChargeBreakup
  totalTax: Tax
}

export interface ChargeBreakup {
  baseAmount: Amount
  discountAmount: Amount
  netAmount: Amount
}

export interface ComplianceAttributes {
  hazmatLabelsRequirement: RequirementLevel
  serialNumberRequirement: RequirementLevel
  countryOfOriginRequirement: RequirementLevel
  itemValueRequirement: RequirementLevel
}

export interface CourierSupportedAttributes {
  carrierName: string
  trackingId: string
}

export interface CustomAttribute {
  key?: string | undefined
  type?: CustomAttributeType | undefined
  value?: string | undefined
}

export type CustomAttributeType = 'STRING' | 'BOOLEAN' | 'INTEGER' | 'DOUBLE' | 'JSON_STRING' | (string & {})

export interface Dimension {
  value: string
  dimensionUnit: DimensionUnit
}

export interface Distance {
  value: string
  distanceUnit: DistanceUnit
}

export interface Document {
  format?: DocumentFormat | undefined
  content?: string | undefined
}

export interface DocumentV2 {
  url: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface Geocodes {
  latitude: string
  longitude: string
  elevation?: string | undefined
}

export interface GiftAttributes {
  giftWrapRequirement: RequirementLevel
  giftWrapLabel?: string | undefined
  giftMessagePresence: PresenceStatus
  giftMessage?: Document | undefined
}

export interface HandoverLocation {
  address?: Address | undefined
  distance?: Distance | undefined
  mapUrl?: string | undefined
}

export interface InvoiceInfo {
  invoiceId: string
  creationDateTime: string
}

export interface InvoiceRequirement {
  requirement?: InvoiceRequirementRequirement | undefined
  status?: InvoiceRequirementStatus | undefined
}

export interface InvoiceResponse {
  document: Document
}

export interface LineItem {
  id: string
  quantity?: number | undefined
}

export interface LineItemWithReason {
  lineItem: LineItem
  reason?: LineItemWithReasonReason | undefined
}

export interface MarketplaceAttributes {
  marketplaceId: string
  channelName: string
  merchantId?: string | undefined
  /** At least 0 items. */
  customAttributes?: CustomChannelAttributeValue[] | undefined
}

export interface OriginalLineItem {
  replacingSku: string
  originalSku: string
  /** At least 1 item. */
  charges: Charge[]
}

export interface Package {
  id: string
  dimensions: PackageDimensions
  weight: Weight
  /** At least 0 items. */
  hazmatLabels?: string[] | undefined
  packageLineItems: PackageLineItem[]
  status?: PackageStatusValue | undefined
  packageHandlingRequirements?: PackageHandlingRequirements | undefined
}

export interface PackageDeliveryStatus {
  status?: PackageStatus | undefined
  subStatus?: PackageSubStatus | undefined
  /** At most 128 characters. */
  reason?: string | undefined
}

export interface PackageDimensions {
  length: Dimension
  width: Dimension
  height: Dimension
}

export interface PackageLineItem {
  packageLineItemId: string
  quantity: number
  /** At least 0 items. */
  serialNumbers?: string[] | undefined
  /** At least 1. */
  pieces?: number | undefined
  countryOfOrigin?: string | undefined
  itemValue?: Amount | undefined
}

export interface PackageShipLabel {
  packageId?: string | undefined
  shipLabelMetadata?: ShipLabelMetadata | undefined
  fileData?: DocumentV2 | undefined
  status?: Status | undefined
  errorDetails?: ErrorEntry | undefined
}

export type PackageStatus =
  | 'CREATED'
  | 'PICKUP_SLOT_RETRIEVED'
  | 'INVOICE_GENERATED'
  | 'SHIPLABEL_GENERATED'
  | 'SHIPPED'
  | 'DELIVERED'

export type PackageSubStatus = 'OUT_FOR_DELIVERY' | 'DELIVERED' | 'NOT_DELIVERED' | 'UNDELIVERABLE'

export interface Packages {
  /** At least 1 item. */
  packages: Package[]
}

export interface PackingSlipRequirement {
  requirement?: PackingSlipRequirementRequirement | undefined
  status?: PackingSlipRequirementStatus | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface PartyIdentificationInfo {
  partyId: string
  partyType: PartyIdentificationInfoPartyType
  address?: Address | undefined
  taxInfo?: TaxRegistrationInfo | undefined
}

export type PieceType = 'SINGLE' | 'MULTIPLE' | (string & {})

export type PresenceStatus = 'ABSENT' | 'PRESENT' | (string & {})

export type Priority = 'HIGH' | 'LOW' | (string & {})

export interface RecommendedPackage {
  dimensions: PackageDimensions
  weight: Weight
  /** At most 50 items. */
  lineItems: RecommendedPackageLineItem[]
}

export interface RecommendedPackageLineItem {
  /** At least 1 character. */
  lineItemId: string
}

export interface ReplacedShipmentInfo {
  id: string
  locationId: string
  marketplaceAttributes: MarketplaceAttributes
  /** At least 1 item. */
  originalLineItems?: OriginalLineItem[] | undefined
}

export type RequirementLevel = 'REQUIRED' | 'DISALLOWED' | (string & {})

export interface ShipLabelMetadata {
  shippingOptionId?: string | undefined
  carrierName: string
  trackingId: string
  pickupWindow?: TimeWindow | undefined
  timeSlot?: TimeWindow | undefined
  handoverLocation?: HandoverLocation | undefined
}

export interface ShipLabelsInput {
  /** At most 50 items. */
  packageIds: string[]
  courierSupportedAttributes?: CourierSupportedAttributes | undefined
}

export interface ShipLabelsResponse {
  packageShipLabelList: PackageShipLabel[]
}

export interface Shipment {
  id: string
  locationId: string
  marketplaceAttributes: MarketplaceAttributes
  shipmentInfo: ShipmentInfo
  invoiceInfo?: InvoiceInfo | undefined
  partyInfoList?: PartyIdentificationInfo[] | undefined
  shipmentRequirements: ShipmentRequirements
  /** At least 1 item. */
  charges: Charge[]
  status: ShipmentStatus
  subStatus?: ShipmentSubStatus | undefined
  reason?: string | undefined
  /** At least 1 item. */
  lineItems: ShipmentLineItem[]
  shippingInfo: ShippingInfo
  /** At least 1 item. */
  packages?: Package[] | undefined
  creationDateTime: string
  lastUpdatedDateTime: string
  earliestPackDateTime?: string | undefined
}

export interface ShipmentAcknowledgementRequest {
  referenceId?: string | undefined
  /** At least 0 items. */
  lineItems: LineItemWithReason[]
}

export interface ShipmentInfo {
  shipmentType: ShipmentInfoShipmentType
  originalShipmentInfo?: ReplacedShipmentInfo | undefined
  /** At least 1. */
  numberOfUnits: number
  priority: Priority
  buyerOrderId: string
  /** At least 0 items. */
  orderStatesEligibleForRejection?: string[] | undefined
  orderPlacedTimestamp?: string | undefined
  processingSource?: ShipmentInfoProcessingSource | undefined
  paymentMethod?: ShipmentInfoPaymentMethod | undefined
}

export interface ShipmentLineItem {
  shipmentLineItemId: string
  merchantSku: string
  /** At least 1. */
  numberOfUnits: number
  /** At least 0 items. */
  serialNumbers?: string[] | undefined
  pieceType?: PieceType | undefined
  /** At least 0 items. */
  hazmatLabels?: string[] | undefined
  giftAttributes?: GiftAttributes | undefined
  /** At least 1 item. */
  charges: Charge[]
  /** At least 0 items. */
  cancellations?: Cancellation[] | undefined
  hsnCode?: string | undefined
  recommendedCountryOfOrigin?: string | undefined
  countryOfOrigin?: string | undefined
  recommendedCurrencyCode?: string | undefined
  itemValue?: Amount | undefined
  complianceAttributes: ComplianceAttributes
  customAttributes?: CustomAttribute[] | undefined
}

export interface ShipmentRequirements {
  pSlip: PackingSlipRequirement
  invoice: InvoiceRequirement
}

export interface ShipmentsResponse {
  /** At least 0 items. */
  shipments?: Shipment[] | undefined
  pagination?: Pagination | undefined
}

export interface ShippingInfo {
  recommendedShipMethod?: string | undefined
  expectedShippingDateTimeInUTC: string
  shipToAddress?: Address | undefined
  shippingType?: ShippingInfoShippingType | undefined
  /** At least 1 item. */
  recommendedPackages?: RecommendedPackage[] | undefined
}

export interface ShippingOptions {
  shippingOptionId: string
  shipBy: ShippingOptionsShipBy
  carrierName?: string | undefined
  pickupWindow?: TimeWindow | undefined
  timeSlot?: TimeWindow | undefined
  handoverLocation?: HandoverLocation | undefined
}

export interface ShippingOptionsResponse {
  /** At least 0 items. */
  shippingOptions?: ShippingOptions[] | undefined
  recommendedShippingOption?: ShippingOptions | undefined
}

export type Status = 'SUCCESS' | 'FAILURE' | (string & {})

export interface Tax {
  type?: TaxType | undefined
  rate?: string | undefined
  charge: ChargeBreakup
}

export interface TaxRegistrationInfo {
  type?: TaxRegistrationInfoType | undefined
  number?: string | undefined
  address?: Address | undefined
  messages?: string | undefined
}

export interface TimeWindow {
  startTime: number
  endTime: number
  handoverMethod?: TimeWindowHandoverMethod | undefined
}

export interface Weight {
  value: string
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
  shipmentId: string
  body: Packages
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.generateInvoice}. */
export interface GenerateInvoiceParams {
  shipmentId: string
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.generateShipLabels}. */
export interface GenerateShipLabelsParams {
  shipmentId: string
  operation: GenerateShipLabelsOperation
  shippingOptionId?: string | undefined
  body?: ShipLabelsInput | undefined
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.getShipment}. */
export interface GetShipmentParams {
  shipmentId: string
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.getShipments}. */
export interface GetShipmentsParams {
  status: GetShipmentsStatus
  /** At most 36 characters. */
  locationId?: string | undefined
  marketplaceId?: string | undefined
  /** At most 10 characters. */
  channelName?: string | undefined
  /** ISO 8601 date and time. */
  lastUpdatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string | Date | undefined
  /** 1 to 100. */
  maxResults?: number | undefined
  paginationToken?: string | undefined
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.processShipment}. */
export interface ProcessShipmentParams {
  shipmentId: string
  operation: ProcessShipmentOperation
  body?: ShipmentAcknowledgementRequest | undefined
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.retrieveInvoice}. */
export interface RetrieveInvoiceParams {
  shipmentId: string
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.retrieveShippingOptions}. */
export interface RetrieveShippingOptionsParams {
  shipmentId: string
  packageId: string
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.updatePackage}. */
export interface UpdatePackageParams {
  shipmentId: string
  packageId: string
  body: Package
}

/** Parameters of {@link ExternalFulfillmentShipmentsApi.updatePackageStatus}. */
export interface UpdatePackageStatusParams {
  shipmentId: string
  packageId: string
  status?: UpdatePackageStatusStatus | undefined
  body?: PackageDeliveryStatus | undefined
}
