// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** Postal address with a contact. */
export interface Address {
  /** Street and number. 1 to 180 characters. */
  addressLine1: string
  /** Second part of the street address. 1 to 60 characters. */
  addressLine2?: string | undefined
  /** City or town of the address. 1 to 30 characters. */
  city: string
  /** Business name, if the address belongs to a company. 1 to 50 characters. */
  companyName?: string | undefined
  /** Country, as a two-letter ISO 3166-1 code. Exactly 2 characters. Pattern: `^[A-Z]{2}$`. */
  countryCode: string
  /** District or county of the address. 1 to 50 characters. */
  districtOrCounty?: string | undefined
  /** Email address. 1 to 1024 characters. */
  email?: string | undefined
  /** Name of the main contact person. 1 to 50 characters. */
  name: string
  /** Phone number of the contact person. 1 to 20 characters. */
  phoneNumber?: string | undefined
  /** Postal code (ZIP code) of the address. 1 to 32 characters. */
  postalCode: string
  /** Code of the state or province, such as `WA`. 1 to 64 characters. */
  stateOrProvinceCode?: string | undefined
}

/** Postal address with a contact, as a request sends it. Unlike in `Address`, the phone number is required. */
export interface AddressInput {
  /** Street and number. 1 to 180 characters. */
  addressLine1: string
  /** Second part of the street address. 1 to 60 characters. */
  addressLine2?: string | undefined
  /** City or town of the address. 1 to 30 characters. */
  city: string
  /** Business name, if the address belongs to a company. 1 to 50 characters. */
  companyName?: string | undefined
  /** Country, as a two-letter ISO 3166-1 code. Exactly 2 characters. Pattern: `^[A-Z]{2}$`. */
  countryCode: string
  /** District or county of the address. 1 to 50 characters. */
  districtOrCounty?: string | undefined
  /** Email address. 1 to 1024 characters. */
  email?: string | undefined
  /** Name of the main contact person. 1 to 50 characters. */
  name: string
  /** Phone number of the contact person. 1 to 20 characters. */
  phoneNumber: string
  /** Postal code (ZIP code) of the address. 1 to 32 characters. */
  postalCode: string
  /** Code of the state or province, such as `WA`. 1 to 64 characters. */
  stateOrProvinceCode?: string | undefined
}

/**
 * Rule for the preparation and labeling owners together. `MUST_MATCH`: all owners must be the same. If absent,
 * only the constraints of the individual owners apply.
 */
export type AllOwnersConstraint = 'MUST_MATCH' | (string & {})

/** Time slot in which a shipment can be delivered to a fulfillment center. */
export interface AppointmentSlot {
  /** ID of the slot, for `scheduleSelfShipAppointment`. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  slotId: string
  /** Start and end of the slot. */
  slotTime: AppointmentSlotTime
}

/** Start and end of an appointment slot. */
export interface AppointmentSlotTime {
  /** End of the appointment, in UTC. ISO 8601 date and time. */
  endTime: string
  /** Start of the appointment, in UTC. ISO 8601 date and time. */
  startTime: string
}

/** A box of an inbound plan, which holds items. */
export interface Box {
  /**
   * Amazon's ID of the box: the shipment ID that exists once transportation is confirmed, and the box's index. 1
   * to 1024 characters.
   */
  boxId?: string | undefined
  /** Source of the information on the box's contents. */
  contentInformationSource?: BoxContentInformationSource | undefined
  /** Destination of the box. */
  destinationRegion?: Region | undefined
  /** Length, width and height of the box. */
  dimensions?: Dimensions | undefined
  /** External ID of the box. `externalContainerIdentifierType` is its type. 1 to 1024 characters. */
  externalContainerIdentifier?: string | undefined
  /** Type of the external ID: `AMAZON` or `SSCC`. 1 to 1024 characters. */
  externalContainerIdentifierType?: BoxExternalContainerIdentifierType | undefined
  /** Items in the box. */
  items?: Item[] | undefined
  /** Unique ID of the box. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packageId: string
  /** Number of identical boxes: same weight, dimensions and all other properties. 1 to 10000. */
  quantity?: number | undefined
  /** Name of the box template. 1 to 1024 characters. */
  templateName?: string | undefined
  /** Weight of the box. */
  weight?: Weight | undefined
}

/**
 * Source of the information on a box's contents. `BOX_CONTENT_PROVIDED`: the seller provides it.
 * `MANUAL_PROCESS`: Amazon captures it on receipt, for a fee. `BARCODE_2D`: a barcode on the shipment holds it.
 */
export type BoxContentInformationSource = 'BOX_CONTENT_PROVIDED' | 'MANUAL_PROCESS' | 'BARCODE_2D' | (string & {})

/** A new box of an inbound plan. */
export interface BoxInput {
  /** Source of the information on the box's contents. */
  contentInformationSource: BoxContentInformationSource
  /** Length, width and height of the box. */
  dimensions: Dimensions
  /**
   * Items in the box and their quantities. Must be empty if `contentInformationSource` is `BARCODE_2D` or
   * `MANUAL_PROCESS`.
   */
  items?: ItemInput[] | undefined
  /** Number of identical boxes: same weight, dimensions and all other properties. 1 to 10000. */
  quantity: number
  /** Weight of the box. */
  weight: Weight
}

/** Requirements that boxes of a packing option must meet. */
export interface BoxRequirements {
  /** Allowed range of weights for a box. */
  weight: WeightRange
}

/** A box that the shipment holds after the change, new or existing. */
export interface BoxUpdateInput {
  /** Source of the information on the box's contents. */
  contentInformationSource: BoxContentInformationSource
  /** Length, width and height of the box. */
  dimensions: Dimensions
  /**
   * Items in the box and their quantities. Must be empty if `contentInformationSource` is `BARCODE_2D` or
   * `MANUAL_PROCESS`.
   */
  items?: ItemInput[] | undefined
  /**
   * Unique ID of an existing box to change. Leave it out for a new box. Amazon removes existing boxes whose ID is
   * missing from the request. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  packageId?: string | undefined
  /** Number of identical boxes: same weight, dimensions and all other properties. 1 to 10000. */
  quantity: number
  /** Weight of the box. */
  weight: Weight
}

/** Response of `cancelInboundPlan`. */
export interface CancelInboundPlanResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `cancelSelfShipAppointment`. */
export interface CancelSelfShipAppointmentRequest {
  /** Reason for canceling the appointment. */
  reasonComment?: ReasonComment | undefined
}

/** Response of `cancelSelfShipAppointment`. */
export interface CancelSelfShipAppointmentResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Carrier of an inbound shipment. */
export interface Carrier {
  /** Code of the carrier, such as `USPS` or `DHLEX`. 1 to 1024 characters. */
  alphaCode?: CarrierAlphaCode | undefined
  /** Name of the carrier. 1 to 1024 characters. */
  name?: string | undefined
}

/** Time in which the carrier picks up the shipment, provided by Amazon. */
export interface CarrierAppointment {
  /** End of the appointment, in UTC. ISO 8601 date and time. */
  endTime: string
  /** Start of the appointment, in UTC. ISO 8601 date and time. */
  startTime: string
}

/** IDs and tax details of an item. */
export interface ComplianceDetail {
  /** ASIN of the item. 1 to 10 characters. */
  asin?: string | undefined
  /** FNSKU, Amazon's fulfillment network SKU: one item in one condition. 1 to 10 characters. */
  fnsku?: string | undefined
  /** Merchant SKU, the seller's own item ID. 1 to 255 characters. */
  msku?: string | undefined
  /** Data for tax compliance. */
  taxDetails?: TaxDetails | undefined
}

/** Response of `confirmDeliveryWindowOptions`. */
export interface ConfirmDeliveryWindowOptionsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Response of `confirmPackingOption`. */
export interface ConfirmPackingOptionResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Response of `confirmPlacementOption`. */
export interface ConfirmPlacementOptionResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Response of `confirmShipmentContentUpdatePreview`. */
export interface ConfirmShipmentContentUpdatePreviewResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `confirmTransportationOptions`. */
export interface ConfirmTransportationOptionsRequest {
  /** Transportation options to confirm, each with its shipment. At least 1 item. */
  transportationSelections: TransportationSelection[]
}

/** Response of `confirmTransportationOptions`. */
export interface ConfirmTransportationOptionsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Contact data of the seller. */
export interface ContactInformation {
  /** Email address of the contact. 1 to 1024 characters. */
  email?: string | undefined
  /** Name of the contact. 1 to 50 characters. */
  name: string
  /** Phone number of the contact. 1 to 20 characters. */
  phoneNumber: string
}

/** Preview of content changes to a shipment. */
export interface ContentUpdatePreview {
  /**
   * ID of the preview, for `confirmShipmentContentUpdatePreview`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  contentUpdatePreviewId: string
  /** Date and time until which the preview can be confirmed, in ISO 8601. */
  expiration: string
  /** Boxes and items that the request asked for. */
  requestedUpdates: RequestedUpdates
  /** Transportation option after the change, with its cost. */
  transportationOption: TransportationOption
}

/** Request body of `createInboundPlan`. */
export interface CreateInboundPlanRequest {
  /** ID of the Amazon store to send the items to. Exactly one for now. Exactly 1 item. */
  destinationMarketplaces: string[]
  /** Items of the plan. 1 to 2000 items. */
  items: ItemInput[]
  /** Name of the plan. Default: a name that Amazon chooses. 1 to 40 characters. */
  name?: string | undefined
  /** Address from which the items are sent. */
  sourceAddress: AddressInput
}

/** Response of `createInboundPlan`. */
export interface CreateInboundPlanResponse {
  /**
   * ID of the new inbound plan, for the other operations of this API. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `createMarketplaceItemLabels`. */
export interface CreateMarketplaceItemLabelsRequest {
  /** Height of a label. 25 to 100. */
  height?: number | undefined
  /** Type of print: standard format or thermal printing. */
  labelType: LabelPrintType
  /**
   * Language and country of the labels, such as `en_US`: ISO 639 code, underscore, ISO 3166-1 alpha-2 code.
   * Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US".
   */
  localeCode?: string | undefined
  /** ID of the Amazon store. 1 to 20 characters. */
  marketplaceId: string
  /** SKUs, each with the number of labels to print. 1 to 100 items. */
  mskuQuantities: MskuQuantity[]
  /** Type of page to print the labels on. */
  pageType?: ItemLabelPageType | undefined
  /** Width of a label. 25 to 100. */
  width?: number | undefined
}

/** Response of `createMarketplaceItemLabels`. */
export interface CreateMarketplaceItemLabelsResponse {
  /** Download links of the label documents. */
  documentDownloads: DocumentDownload[]
}

/** Amount of money. */
export interface Currency {
  /** Amount in the currency's main unit. */
  amount: number
  /** Currency, as a three-letter ISO 4217 code. Exactly 3 characters. */
  code: string
}

/** Items that go to one warehouse. */
export interface CustomPlacementInput {
  /** Items of the inbound plan that go to this warehouse. 1 to 2000 items. */
  items: ItemInput[]
  /** ID of the warehouse that the items go to. 1 to 1024 characters. */
  warehouseId: string
}

/** Expected shipping date of a shipment. */
export interface Dates {
  /** Time range in which the seller expects to ship. */
  readyToShipWindow?: Window | undefined
}

/** One time range in which a shipment can be delivered. */
export interface DeliveryWindowOption {
  /** Availability of the window: `AVAILABLE`, `BLOCKED`, `CONGESTED` or `DISCOUNTED`. */
  availabilityType: DeliveryWindowOptionAvailabilityType
  /** ID of the option, for `confirmDeliveryWindowOptions`. 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  deliveryWindowOptionId: string
  /** Discounts of this option. At least 1 item. */
  discounts?: Incentive[] | undefined
  /** Date and time when the window ends, in ISO 8601, precise to the minute. */
  endDate: string
  /** Date and time when the window starts, in ISO 8601, precise to the minute. */
  startDate: string
  /** Date and time when the option expires, in ISO 8601, precise to the minute. */
  validUntil: string
}

/** Length, width and height of a package. */
export interface Dimensions {
  /** Height of the package. 0 to 100000. */
  height: number
  /** Length of the package. 0 to 100000. */
  length: number
  /** Unit of the three lengths. */
  unitOfMeasurement: UnitOfMeasurement
  /** Width of the package. 0 to 100000. */
  width: number
}

/** Link to download a document. */
export interface DocumentDownload {
  /** Type of download, always `URL` so far. */
  downloadType: DocumentDownloadDownloadType
  /** Date and time when the link expires, in ISO 8601. */
  expiration?: string | undefined
  /** URL of the document. */
  uri: string
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. 1 to 256 characters. */
  code: string
  /** Further details that help to understand or fix the error. They can be empty. 0 to 8192 characters. */
  details?: string | undefined
  /**
   * Description of the error. Amazon can change the words, so programs should not depend on them. 1 to 2048
   * characters.
   */
  message: string
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Data on the goods in transit. Amazon returns freight carriers and quotes only if the request includes it. */
export interface FreightInformation {
  /** Declared value of the goods. */
  declaredValue?: Currency | undefined
  /**
   * Freight class: `NONE`, `FC_50`, `FC_55`, `FC_60`, `FC_65`, `FC_70`, `FC_77_5`, `FC_85`, `FC_92_5`, `FC_100`,
   * `FC_110`, `FC_125`, `FC_150`, `FC_175`, `FC_200`, `FC_250`, `FC_300`, `FC_400` or `FC_500`. 1 to 1024
   * characters.
   */
  freightClass?: FreightInformationFreightClass | undefined
}

/** Response of `generateDeliveryWindowOptions`. */
export interface GenerateDeliveryWindowOptionsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Response of `generatePackingOptions`. */
export interface GeneratePackingOptionsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `generatePlacementOptions`. */
export interface GeneratePlacementOptionsRequest {
  /** Placement options of the seller's choice to add to the plan. Only for the store of India (`A21TJRUUN4KGV`). */
  customPlacement?: CustomPlacementInput[] | undefined
}

/** Response of `generatePlacementOptions`. */
export interface GeneratePlacementOptionsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `generateSelfShipAppointmentSlots`. */
export interface GenerateSelfShipAppointmentSlotsRequest {
  /** End of the desired range of dates, in ISO 8601. */
  desiredEndDate?: string | undefined
  /** Start of the desired range of dates, in ISO 8601. */
  desiredStartDate?: string | undefined
}

/** Response of `generateSelfShipAppointmentSlots`. */
export interface GenerateSelfShipAppointmentSlotsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `generateShipmentContentUpdatePreviews`. */
export interface GenerateShipmentContentUpdatePreviewsRequest {
  /**
   * All boxes of the shipment after the change. Amazon removes existing boxes whose `packageId` is missing here. 1
   * to 5000 items.
   */
  boxes: BoxUpdateInput[]
  /** All items of the shipment after the change. 1 to 2000 items. */
  items: ItemInput[]
}

/** Response of `generateShipmentContentUpdatePreviews`. */
export interface GenerateShipmentContentUpdatePreviewsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `generateTransportationOptions`. */
export interface GenerateTransportationOptionsRequest {
  /**
   * ID of the placement option whose shipments need transportation options. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  placementOptionId: string
  /** Transportation data of each shipment. At least 1 item. */
  shipmentTransportationConfigurations: ShipmentTransportationConfiguration[]
}

/** Response of `generateTransportationOptions`. */
export interface GenerateTransportationOptionsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Response of `getDeliveryChallanDocument`. */
export interface GetDeliveryChallanDocumentResponse {
  /** Download link of the delivery challan. */
  documentDownload: DocumentDownload
}

/** Response of `getSelfShipAppointmentSlots`. */
export interface GetSelfShipAppointmentSlotsResponse {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Free slots and their expiry. */
  selfShipAppointmentSlotsAvailability: SelfShipAppointmentSlotsAvailability
}

/** Response of `getInboundOperationStatus`. */
export interface InboundOperationStatus {
  /** Name of the asynchronous operation. 1 to 1024 characters. */
  operation: string
  /** ID of the asynchronous operation, from its response. 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
  /** Problems found while Amazon processed the operation. */
  operationProblems: OperationProblem[]
  /** Progress or result of the operation. */
  operationStatus: OperationStatus
}

/** An inbound plan with summaries of its options and shipments. */
export interface InboundPlan {
  /** Date and time when the plan was created, in ISO 8601. */
  createdAt: string
  /**
   * ID of the inbound plan, for the other operations of this API. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Date and time of the plan's last update, in ISO 8601. */
  lastUpdatedAt: string
  /** IDs of the Amazon stores of the plan. */
  marketplaceIds: string[]
  /** Name of the plan. */
  name: string
  /**
   * Packing options, once generated. If a placement option is chosen or shipments are confirmed, only their
   * packing options.
   */
  packingOptions?: PackingOptionSummary[] | undefined
  /** Placement options, once generated. If one is chosen, only that one. */
  placementOptions?: PlacementOptionSummary[] | undefined
  /** Shipments of the chosen placement option. Filled once a placement option is confirmed. */
  shipments?: ShipmentSummary[] | undefined
  /** Address from which the items are sent. */
  sourceAddress: Address
  /** Status of the plan: `ACTIVE`, `VOIDED`, `SHIPPED` or `ERRORED`. 1 to 1024 characters. */
  status: InboundPlanStatus
}

/** Main data of an inbound plan. */
export interface InboundPlanSummary {
  /** Date and time when the plan was created, in ISO 8601. */
  createdAt: string
  /**
   * ID of the inbound plan, for the other operations of this API. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Date and time of the plan's last update, in ISO 8601. */
  lastUpdatedAt: string
  /** IDs of the Amazon stores of the plan. */
  marketplaceIds: string[]
  /** Name of the plan. */
  name: string
  /** Address from which the items are sent. */
  sourceAddress: Address
  /** Status of the plan: `ACTIVE`, `VOIDED`, `SHIPPED` or `ERRORED`. 1 to 1024 characters. */
  status: InboundPlanSummaryStatus
}

/** Fee or discount that changes the cost of an option. */
export interface Incentive {
  /** Description of the fee or discount. 1 to 1024 characters. */
  description: string
  /**
   * Cost that the fee or discount applies to: `Placement Services` or `Fulfillment Fee Discount`. 1 to 1024
   * characters.
   */
  target: IncentiveTarget
  /** Kind of change: `FEE` or `DISCOUNT`. 1 to 1024 characters. */
  type: IncentiveType
  /** Amount of the fee or discount. */
  value: Currency
}

/** An item (SKU) and its quantity, in an inbound plan or one of its boxes. */
export interface Item {
  /** ASIN of the item. 1 to 10 characters. */
  asin: string
  /**
   * Expiration date, as `YYYY-MM-DD`. A box can't hold the same SKU with different expiration dates. Pattern:
   * `^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`.
   */
  expiration?: string | undefined
  /** FNSKU, Amazon's ID of the item in its fulfillment centers. 1 to 10 characters. */
  fnsku: string
  /**
   * Party that labels the items: `AMAZON`, `SELLER` or `NONE`. `AMAZON` is not accepted in the US. 1 to 1024
   * characters.
   */
  labelOwner: ItemLabelOwner
  /** Code of the lot (batch) in which the units were made. 1 to 256 characters. */
  manufacturingLotCode?: string | undefined
  /** Merchant SKU, the seller's own item ID. 1 to 255 characters. */
  msku: string
  /** Preparations that the item needs. */
  prepInstructions: PrepInstruction[]
  /** Number of units. 1 to 500000. */
  quantity: number
}

/** An item (SKU) and its quantity, as a request sends it. */
export interface ItemInput {
  /**
   * Expiration date, as `YYYY-MM-DD`. A box can't hold the same SKU with different expiration dates. Pattern:
   * `^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`.
   */
  expiration?: string | undefined
  /** Party that labels the items. */
  labelOwner: LabelOwner
  /** Code of the lot (batch) in which the units were made. 1 to 256 characters. */
  manufacturingLotCode?: string | undefined
  /** Merchant SKU, the seller's own item ID. 1 to 255 characters. */
  msku: string
  /** Party that prepares the items. */
  prepOwner: PrepOwner
  /** Number of units to ship. 1 to 500000. */
  quantity: number
}

/** Type of page to print item labels on, such as `A4_21` or `Letter_30`. */
export type ItemLabelPageType =
  | 'A4_21'
  | 'A4_24'
  | 'A4_24_64x33'
  | 'A4_24_66x35'
  | 'A4_24_70x36'
  | 'A4_24_70x37'
  | 'A4_24i'
  | 'A4_27'
  | 'A4_40_52x29'
  | 'A4_44_48x25'
  | 'Letter_30'

/** Party that labels the items. `NONE`: no labeling is needed. `AMAZON` is not accepted in the US. */
export type LabelOwner = 'AMAZON' | 'SELLER' | 'NONE' | (string & {})

/** Type of print for labels: on standard pages or on a thermal printer. */
export type LabelPrintType = 'STANDARD_FORMAT' | 'THERMAL_PRINTING'

/** Response of `listDeliveryWindowOptions`. */
export interface ListDeliveryWindowOptionsResponse {
  /** Delivery window options of the shipment. */
  deliveryWindowOptions: DeliveryWindowOption[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listInboundPlanBoxes`. */
export interface ListInboundPlanBoxesResponse {
  /** Boxes of the inbound plan. */
  boxes: Box[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listInboundPlanItems`. */
export interface ListInboundPlanItemsResponse {
  /** Items of the inbound plan. */
  items: Item[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listInboundPlanPallets`. */
export interface ListInboundPlanPalletsResponse {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Pallets of the inbound plan. */
  pallets: Pallet[]
}

/** Response of `listInboundPlans`. */
export interface ListInboundPlansResponse {
  /** Main data of the inbound plans on this page. */
  inboundPlans?: InboundPlanSummary[] | undefined
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listItemComplianceDetails`. */
export interface ListItemComplianceDetailsResponse {
  /** Tax compliance details of the SKUs. */
  complianceDetails?: ComplianceDetail[] | undefined
}

/** Response of `listPackingGroupBoxes`. */
export interface ListPackingGroupBoxesResponse {
  /** Boxes of the packing group. */
  boxes: Box[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listPackingGroupItems`. */
export interface ListPackingGroupItemsResponse {
  /** Items of the packing group. */
  items: Item[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listPackingOptions`. */
export interface ListPackingOptionsResponse {
  /** Packing options of the inbound plan. */
  packingOptions: PackingOption[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listPlacementOptions`. */
export interface ListPlacementOptionsResponse {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Placement options of the inbound plan. */
  placementOptions: PlacementOption[]
}

/** Response of `listPrepDetails`. */
export interface ListPrepDetailsResponse {
  /** SKUs and their preparation details. */
  mskuPrepDetails: MskuPrepDetail[]
}

/** Response of `listShipmentBoxes`. */
export interface ListShipmentBoxesResponse {
  /** Boxes of the shipment. */
  boxes: Box[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listShipmentContentUpdatePreviews`. */
export interface ListShipmentContentUpdatePreviewsResponse {
  /** Previews of content changes to the shipment. */
  contentUpdatePreviews: ContentUpdatePreview[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listShipmentItems`. */
export interface ListShipmentItemsResponse {
  /** Items of the shipment. */
  items: Item[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** Response of `listShipmentPallets`. */
export interface ListShipmentPalletsResponse {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Pallets of the shipment. */
  pallets: Pallet[]
}

/** Response of `listTransportationOptions`. */
export interface ListTransportationOptionsResponse {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Transportation options of the requested shipment or placement option. */
  transportationOptions: TransportationOption[]
}

/** Tracking data of a less-than-truckload (LTL) shipment. */
export interface LtlTrackingDetail {
  /**
   * Bill of lading number: the number of the document in which the carrier acknowledges the shipment. 1 to 1024
   * characters.
   */
  billOfLadingNumber?: string | undefined
  /** Freight bill (PRO) numbers of the shipment. */
  freightBillNumber?: string[] | undefined
}

/** Tracking data to set for a less-than-truckload (LTL) shipment. */
export interface LtlTrackingDetailInput {
  /**
   * Bill of lading number: the number of the document in which the carrier acknowledges the shipment. 1 to 1024
   * characters.
   */
  billOfLadingNumber?: string | undefined
  /** Freight bill (PRO) number of the shipment. Exactly one. Exactly 1 item. */
  freightBillNumber: string[]
}

/** Preparation details of a SKU. */
export interface MskuPrepDetail {
  /** Rule for all owners together. If absent, the constraints of the individual owners apply. */
  allOwnersConstraint?: AllOwnersConstraint | undefined
  /** Owner that is allowed for labeling. If absent, `AMAZON` and `SELLER` are allowed. */
  labelOwnerConstraint?: OwnerConstraint | undefined
  /** Merchant SKU, the seller's own item ID. 1 to 255 characters. */
  msku: string
  /** Category that determines the preparation. */
  prepCategory: PrepCategory
  /** Owner that is allowed for preparation. If absent, `AMAZON` and `SELLER` are allowed. */
  prepOwnerConstraint?: OwnerConstraint | undefined
  /** Preparations that belong to the category. */
  prepTypes: PrepType[]
}

/** Preparation details to set for a SKU. */
export interface MskuPrepDetailInput {
  /** Merchant SKU, the seller's own item ID. 1 to 255 characters. */
  msku: string
  /** Category that determines the preparation. `FC_PROVIDED` and `UNKNOWN` are not allowed here. */
  prepCategory: PrepCategory
  /** Preparations that belong to the category. */
  prepTypes: PrepType[]
}

/** A SKU and its number of labels. */
export interface MskuQuantity {
  /** Merchant SKU, the seller's own item ID. 1 to 255 characters. */
  msku: string
  /** Number of labels to print. 1 to 10000. */
  quantity: number
}

/** Problem found while Amazon processed an asynchronous operation. */
export interface OperationProblem {
  /** Kind of problem. Use it in programs. 1 to 256 characters. */
  code: string
  /** Further information that can help to fix the problem. 0 to 8192 characters. */
  details?: string | undefined
  /** Description of the problem. 1 to 2048 characters. */
  message: string
  /** Severity of the problem: `WARNING` or `ERROR`. 1 to 1024 characters. */
  severity: OperationProblemSeverity
}

/** Progress or result of an asynchronous operation. `SUCCESS` and `FAILED` are final. */
export type OperationStatus = 'SUCCESS' | 'FAILED' | 'IN_PROGRESS' | (string & {})

/** Only owner that is allowed for a task. If absent, `AMAZON` and `SELLER` are allowed. */
export type OwnerConstraint = 'AMAZON_ONLY' | 'NONE_ONLY' | 'SELLER_ONLY' | (string & {})

/**
 * Boxes of one packing group or one shipment. Set `packingGroupId` before the placement is confirmed,
 * `shipmentId` afterwards.
 */
export interface PackageGroupingInput {
  /** Boxes of the group. 1 to 5000 items. */
  boxes: BoxInput[]
  /**
   * ID of the packing group, from the confirmed packing option. Only before the placement is confirmed. This or
   * `shipmentId` is required. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  packingGroupId?: string | undefined
  /**
   * ID of the shipment, from the confirmed placement option. Only after the placement is confirmed. This or
   * `packingGroupId` is required. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId?: string | undefined
}

/**
 * One way of packing under a packing option. It can restrict the sources of content information and the weights
 * of boxes.
 */
export interface PackingConfiguration {
  /** Allowed sources of the information on box contents. */
  boxPackingMethods?: BoxContentInformationSource[] | undefined
  /** Requirements for the boxes, such as weight limits. */
  boxRequirements?: BoxRequirements | undefined
  /** Shipping solutions and modes that this configuration supports. */
  shippingRequirements?: ShippingRequirements[] | undefined
}

/** One way to pack an inbound plan: its packing groups, fees and discounts. */
export interface PackingOption {
  /** Discounts if this option is chosen. */
  discounts: Incentive[]
  /** Date and time when the option expires, in ISO 8601. */
  expiration?: string | undefined
  /** Fees if this option is chosen. */
  fees: Incentive[]
  /** IDs of the packing groups, for `listPackingGroupItems` and `setPackingInformation`. */
  packingGroups: string[]
  /** ID of the option, for `confirmPackingOption`. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingOptionId: string
  /** Status of the option: `OFFERED`, `ACCEPTED` or `EXPIRED`. 1 to 1024 characters. */
  status: PackingOptionStatus
  /** Possible ways of packing under this option. */
  supportedConfigurations: PackingConfiguration[]
  /** Deprecated. Use `shippingRequirements` in `supportedConfigurations`. Supported shipping modes. */
  supportedShippingConfigurations: ShippingConfiguration[]
}

/** Main data of a packing option. See `listPackingOptions` for the rest. */
export interface PackingOptionSummary {
  /** ID of the packing option, for `confirmPackingOption`. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingOptionId: string
  /** Status of the option: `OFFERED`, `ACCEPTED` or `EXPIRED`. 1 to 1024 characters. */
  status: PackingOptionSummaryStatus
}

/** Token of the next page. */
export interface Pagination {
  /** Pass it as `paginationToken` to get the next page. Absent on the last page. 1 to 1024 characters. */
  nextToken?: string | undefined
}

/** A pallet of an inbound plan, which holds items or boxes. */
export interface Pallet {
  /** Length, width and height of the pallet. */
  dimensions?: Dimensions | undefined
  /** Unique ID of the pallet. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packageId: string
  /** Number of identical pallets: same weight, dimensions and all other properties. 1 to 10000. */
  quantity?: number | undefined
  /** Whether the pallet can stand on another pallet. */
  stackability?: Stackability | undefined
  /** Weight of the pallet. */
  weight?: Weight | undefined
}

/** A pallet to use for a shipment. */
export interface PalletInput {
  /** Length, width and height of the pallet. */
  dimensions?: Dimensions | undefined
  /** Number of identical pallets: same weight, dimensions and all other properties. 1 to 10000. */
  quantity: number
  /** Whether the pallet can stand on another pallet. */
  stackability?: Stackability | undefined
  /** Weight of the pallet. */
  weight?: Weight | undefined
}

/** One way to split the contents of an inbound plan into shipments, with its costs. */
export interface PlacementOption {
  /** Discounts if this option is chosen. */
  discounts: Incentive[]
  /** Date and time when the option expires, in ISO 8601. */
  expiration?: string | undefined
  /** Fees if this option is chosen. */
  fees: Incentive[]
  /**
   * ID of the option, for `confirmPlacementOption` and `generateTransportationOptions`. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  placementOptionId: string
  /** IDs of the shipments of this option, for `getShipment`. */
  shipmentIds: string[]
  /** Status of the option: `OFFERED`, `ACCEPTED` or `EXPIRED`. 1 to 1024 characters. */
  status: PlacementOptionStatus
}

/** Main data of a placement option. See `listPlacementOptions` for the rest. */
export interface PlacementOptionSummary {
  /** ID of the placement option, for `confirmPlacementOption`. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId: string
  /** Status of the option: `OFFERED` or `ACCEPTED`. 1 to 1024 characters. */
  status: PlacementOptionSummaryStatus
}

/**
 * Category that determines how to prepare an item. `FC_PROVIDED` (the fulfillment center defined the
 * preparation) and `UNKNOWN` (needs an update) occur only in responses. `ADULT`: shows offensive material.
 * `BABY`: for children up to three, packaging has cutouts over one square inch. `LIQUID`: without a double seal.
 * `SHARP`: exposed, without protective packaging. `PERFORATED`: packaging has a perforated opening. `SET`:
 * several items sold as one unit. `SMALL`: longest side below 2 1/8 inches.
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
  | 'UNKNOWN'
  | 'NONE'
  | (string & {})

/** A preparation that an item needs. */
export interface PrepInstruction {
  /** Fee for the preparation. */
  fee?: Currency | undefined
  /**
   * Party that does the preparation: `AMAZON`, `SELLER` or `NONE`. `AMAZON` is not accepted in the US. 1 to 1024
   * characters.
   */
  prepOwner?: PrepInstructionPrepOwner | undefined
  /**
   * Kind of preparation: a `PrepType` such as `ITEM_POLYBAGGING`, or a `PrepCategory` such as `FRAGILE`. 1 to 1024
   * characters.
   */
  prepType?: PrepInstructionPrepType | undefined
}

/** Party that does the preparation. `NONE`: no preparation is needed. */
export type PrepOwner = 'AMAZON' | 'SELLER' | 'NONE' | (string & {})

/**
 * Preparation that an item needs. `ITEM_BLANKSTK`: cover a bad barcode with a blank sticker. `ITEM_CAP_SEALING`:
 * add a second seal against leakage. `ITEM_DEBUNDLE`: take bundled units apart. `ITEM_RMOVHANG`: ship without
 * hanger. `ITEM_SETCREAT`, `ITEM_SETSTK`: mark a set as one unit. `ITEM_SIOC`: ship in the product packaging.
 * `ITEM_SUFFOSTK`: suffocation warning on bags with an opening of 12 cm or more.
 */
export type PrepType =
  | 'ITEM_BLACK_SHRINKWRAP'
  | 'ITEM_BLANKSTK'
  | 'ITEM_BOXING'
  | 'ITEM_BUBBLEWRAP'
  | 'ITEM_CAP_SEALING'
  | 'ITEM_DEBUNDLE'
  | 'ITEM_HANG_GARMENT'
  | 'ITEM_LABELING'
  | 'ITEM_NO_PREP'
  | 'ITEM_POLYBAGGING'
  | 'ITEM_RMOVHANG'
  | 'ITEM_SETCREAT'
  | 'ITEM_SETSTK'
  | 'ITEM_SIOC'
  | 'ITEM_SUFFOSTK'
  | 'ITEM_TAPING'
  | (string & {})

/** Estimated cost of a transportation option. */
export interface Quote {
  /** Estimated shipping cost. */
  cost: Currency
  /** Date and time when the quote expires, in ISO 8601. */
  expiration?: string | undefined
  /** Date and time until which the transportation can be voided. ISO 8601 date and time. */
  voidableUntil?: string | undefined
}

/** Reason for canceling or moving a self-ship appointment. */
export type ReasonComment =
  | 'APPOINTMENT_REQUESTED_BY_MISTAKE'
  | 'VEHICLE_DELAY'
  | 'SLOT_NOT_SUITABLE'
  | 'OUTSIDE_CARRIER_BUSINESS_HOURS'
  | 'UNFAVOURABLE_EXTERNAL_CONDITIONS'
  | 'PROCUREMENT_DELAY'
  | 'SHIPPING_PLAN_CHANGED'
  | 'INCREASED_QUANTITY'
  | 'OTHER'

/** A location used in inbound transportation. */
export interface Region {
  /** Country, as a two-letter ISO 3166 code. 1 to 1024 characters. */
  countryCode?: string | undefined
  /** State or province of the location. 1 to 1024 characters. */
  state?: string | undefined
  /**
   * ID of a warehouse, such as a fulfillment center (FC), a cross-dock (IXD) or upstream storage. 1 to 1024
   * characters.
   */
  warehouseId?: string | undefined
}

/** Contents that the change request asked for. */
export interface RequestedUpdates {
  /** All boxes of the shipment after the change. */
  boxes?: BoxUpdateInput[] | undefined
  /** All items of the shipment after the change. */
  items?: ItemInput[] | undefined
}

/** Request body of `scheduleSelfShipAppointment`. */
export interface ScheduleSelfShipAppointmentRequest {
  /** Reason for moving the appointment. */
  reasonComment?: ReasonComment | undefined
}

/** Response of `scheduleSelfShipAppointment`. */
export interface ScheduleSelfShipAppointmentResponse {
  /** The scheduled appointment. */
  selfShipAppointmentDetails: SelfShipAppointmentDetails
}

/** Delivery window chosen for a shipment. */
export interface SelectedDeliveryWindow {
  /** Availability of the window: `AVAILABLE`, `BLOCKED`, `CONGESTED` or `DISCOUNTED`. */
  availabilityType: SelectedDeliveryWindowAvailabilityType
  /** ID of the chosen delivery window option. 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  deliveryWindowOptionId: string
  /** Date and time until which the window can change. ISO 8601 date and time. */
  editableUntil?: string | undefined
  /** Date and time when the window ends. ISO 8601 date and time. */
  endDate: string
  /** Date and time when the window starts. ISO 8601 date and time. */
  startDate: string
}

/** Appointment for a carrier pickup or at a fulfillment center. */
export interface SelfShipAppointmentDetails {
  /** Number that identifies the appointment. */
  appointmentId?: number | undefined
  /** Start and end of the appointment. */
  appointmentSlotTime?: AppointmentSlotTime | undefined
  /** Status of the appointment. Amazon doesn't list the values. 1 to 1024 characters. */
  appointmentStatus?: string | undefined
}

/** Free appointment slots, and the time until which they can be scheduled. */
export interface SelfShipAppointmentSlotsAvailability {
  /** Date and time when the slots expire, in ISO 8601. */
  expiresAt?: string | undefined
  /** Free appointment slots. */
  slots?: AppointmentSlot[] | undefined
}

/** Request body of `setPackingInformation`. */
export interface SetPackingInformationRequest {
  /** Boxes by packing group or by shipment. At least 1 item. */
  packageGroupings: PackageGroupingInput[]
}

/** Response of `setPackingInformation`. */
export interface SetPackingInformationResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `setPrepDetails`. */
export interface SetPrepDetailsRequest {
  /** ID of the Amazon store. 1 to 20 characters. */
  marketplaceId: string
  /** SKUs and their preparation details. 1 to 100 items. */
  mskuPrepDetails: MskuPrepDetailInput[]
}

/** Response of `setPrepDetails`. */
export interface SetPrepDetailsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** A shipment of an inbound plan. */
export interface Shipment {
  /**
   * Amazon's ID of a less-than-truckload or full-truckload (LTL/FTL) shipment with a partnered carrier. 1 to 1024
   * characters.
   */
  amazonReferenceId?: string | undefined
  /** Contact data of the seller. */
  contactInformation?: ContactInformation | undefined
  /** Expected shipping date. */
  dates?: Dates | undefined
  /** Destination of the shipment. */
  destination: ShipmentDestination
  /** Data on the goods, for freight quotes. */
  freightInformation?: FreightInformation | undefined
  /** Name of the shipment. */
  name?: string | undefined
  /** ID of the placement option that the shipment belongs to. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId: string
  /** Delivery window chosen with `confirmDeliveryWindowOptions`. */
  selectedDeliveryWindow?: SelectedDeliveryWindow | undefined
  /**
   * ID of the chosen transportation option. See `listTransportationOptions` for its details. Exactly 38
   * characters. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  selectedTransportationOptionId?: string | undefined
  /** Appointments for self-ship delivery. */
  selfShipAppointmentDetails?: SelfShipAppointmentDetails[] | undefined
  /** ID of the confirmed shipment, as labels show it, such as `FBA1234ABCD`. 1 to 1024 characters. */
  shipmentConfirmationId?: string | undefined
  /** ID of the shipment, for the other operations of this API. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** Address from which the shipment is sent. */
  source: ShipmentSource
  /**
   * Status: usually `UNCONFIRMED` first, `WORKING` after the placement is confirmed, `READY_TO_SHIP` once labels
   * exist. Other values: `SHIPPED`, `IN_TRANSIT`, `DELIVERED`, `CHECKED_IN`, `RECEIVING`, `CLOSED`, `CANCELLED`,
   * `DELETED`, `ABANDONED`, `MIXED`. 1 to 1024 characters.
   */
  status?: ShipmentStatus | undefined
  /** Tracking data of the shipment. */
  trackingDetails?: TrackingDetails | undefined
}

/** Amazon fulfillment center that the shipment goes to. */
export interface ShipmentDestination {
  /** Address of the destination. Can be empty if `destinationType` is `AMAZON_OPTIMIZED`. */
  address?: Address | undefined
  /** Type of destination: `AMAZON_OPTIMIZED` or `AMAZON_WAREHOUSE`. 1 to 1024 characters. */
  destinationType: ShipmentDestinationDestinationType
  /**
   * ID of the destination warehouse. Can be empty if `destinationType` is `AMAZON_OPTIMIZED`. 1 to 1024
   * characters.
   */
  warehouseId?: string | undefined
}

/** Origin of a shipment. */
export interface ShipmentSource {
  /** Address from which the shipment is sent. */
  address?: Address | undefined
  /** Type of origin, always `SELLER_FACILITY` so far. 1 to 1024 characters. */
  sourceType: ShipmentSourceSourceType
}

/** Main data of a shipment. See `getShipment` for the rest. */
export interface ShipmentSummary {
  /** ID of the shipment, for the other operations of this API. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /**
   * Status: usually `UNCONFIRMED` first, `WORKING` after the placement is confirmed, `READY_TO_SHIP` once labels
   * exist. Other values: `SHIPPED`, `IN_TRANSIT`, `DELIVERED`, `CHECKED_IN`, `RECEIVING`, `CLOSED`, `CANCELLED`,
   * `DELETED`, `ABANDONED`, `MIXED`. 1 to 1024 characters.
   */
  status: ShipmentSummaryStatus
}

/** Data on a shipment that Amazon needs to generate transportation options. */
export interface ShipmentTransportationConfiguration {
  /** Contact data of the seller. */
  contactInformation?: ContactInformation | undefined
  /** Data on the goods. Required to get freight carriers and quotes. */
  freightInformation?: FreightInformation | undefined
  /** Pallets of the shipment. */
  pallets?: PalletInput[] | undefined
  /** Start of the range of dates in which the seller ships: the pickup date, not the delivery date. */
  readyToShipWindow: WindowInput
  /**
   * ID of the shipment, from `shipmentIds` of the placement option. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
}

/** Shipping solution and mode that a packing option supports. */
export interface ShippingConfiguration {
  /**
   * Mode of transportation: `GROUND_SMALL_PARCEL`, `FREIGHT_LTL`, `FREIGHT_FTL_PALLET`, `FREIGHT_FTL_NONPALLET`,
   * `OCEAN_LCL`, `OCEAN_FCL`, `AIR_SMALL_PARCEL` or `AIR_SMALL_PARCEL_EXPRESS`. LTL and LCL are partial loads, FTL
   * and FCL full loads. 1 to 1024 characters.
   */
  shippingMode?: ShippingConfigurationShippingMode | undefined
  /** Shipping program: `AMAZON_PARTNERED_CARRIER` or `USE_YOUR_OWN_CARRIER`. 1 to 1024 characters. */
  shippingSolution?: ShippingConfigurationShippingSolution | undefined
}

/** Shipping modes that are possible with a shipping solution. */
export interface ShippingRequirements {
  /**
   * Modes of transportation, such as `GROUND_SMALL_PARCEL`. See `shippingMode` of `TransportationOption` for the
   * values.
   */
  modes: string[]
  /** Shipping program: `AMAZON_PARTNERED_CARRIER` or `USE_YOUR_OWN_CARRIER`. 1 to 1024 characters. */
  solution: ShippingRequirementsSolution
}

/** Tracking data of a small parcel (SPD) shipment. */
export interface SpdTrackingDetail {
  /** Boxes and their tracking IDs. */
  spdTrackingItems?: SpdTrackingItem[] | undefined
}

/** Tracking data to set for a small parcel (SPD) shipment. */
export interface SpdTrackingDetailInput {
  /** Boxes and their tracking IDs. */
  spdTrackingItems: SpdTrackingItemInput[]
}

/** A box of a small parcel (SPD) shipment and its tracking ID. */
export interface SpdTrackingItem {
  /**
   * Amazon's ID of the box: the shipment ID that exists once transportation is confirmed, and the box's index. 1
   * to 1024 characters.
   */
  boxId?: string | undefined
  /** Carrier's tracking ID of the box. For shipments without a partnered carrier. 1 to 1024 characters. */
  trackingId?: string | undefined
  /**
   * Whether Amazon validated the tracking ID: `VALIDATED`, `NOT_VALIDATED` or `NOT_SUPPORTED` (no tracking
   * information found). Can take hours. Verify the ID if it is still `NOT_VALIDATED` after 24 hours. 1 to 1024
   * characters.
   */
  trackingNumberValidationStatus?: SpdTrackingItemTrackingNumberValidationStatus | undefined
}

/** A box of a small parcel (SPD) shipment and the tracking ID to set. */
export interface SpdTrackingItemInput {
  /**
   * Amazon's ID of the box: the shipment ID that exists once transportation is confirmed, and the box's index. 1
   * to 1024 characters.
   */
  boxId: string
  /** Carrier's tracking ID of the box. For shipments without a partnered carrier. 1 to 64 characters. */
  trackingId: string
}

/** Whether pallets are stacked when the carrier picks them up. `STACKABLE`: the pallet can stand on another one. */
export type Stackability = 'STACKABLE' | 'NON_STACKABLE' | (string & {})

/** Data for tax compliance. */
export interface TaxDetails {
  /** Declared value of the item. */
  declaredValue?: Currency | undefined
  /** HSN code: Harmonized System of Nomenclature. 1 to 1024 characters. */
  hsnCode?: string | undefined
  /** Tax rates of the item. */
  taxRates?: TaxRate[] | undefined
}

/** A type of tax and its rate. */
export interface TaxRate {
  /** Rate of the cess, an additional tax in India. */
  cessRate?: number | undefined
  /** Rate of the goods and services tax (GST). */
  gstRate?: number | undefined
  /** Type of tax: `CGST`, `SGST`, `IGST` or `TOTAL_TAX`. 1 to 1024 characters. */
  taxType?: TaxRateTaxType | undefined
}

/** Tracking data of a less-than-truckload (LTL) or small parcel (SPD) shipment. */
export interface TrackingDetails {
  /** Tracking data of an LTL shipment. */
  ltlTrackingDetail?: LtlTrackingDetail | undefined
  /** Tracking data of an SPD shipment. */
  spdTrackingDetail?: SpdTrackingDetail | undefined
}

/** Tracking data to set for a less-than-truckload (LTL) or small parcel (SPD) shipment. */
export interface TrackingDetailsInput {
  /** Tracking data to set for an LTL shipment. */
  ltlTrackingDetail?: LtlTrackingDetailInput | undefined
  /** Tracking data to set for an SPD shipment. */
  spdTrackingDetail?: SpdTrackingDetailInput | undefined
}

/** One way to transport a shipment: carrier, mode and cost. */
export interface TransportationOption {
  /** Carrier of the option. */
  carrier: Carrier
  /** Time of the carrier's pickup. */
  carrierAppointment?: CarrierAppointment | undefined
  /**
   * Conditions to meet before the option can be confirmed, such as `CONFIRMED_DELIVERY_WINDOW`: call
   * `confirmDeliveryWindowOptions` first.
   */
  preconditions: TransportationOptionPreconditions[]
  /** Estimated cost of the option. */
  quote?: Quote | undefined
  /** ID of the shipment that the option is for. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /**
   * Mode of transportation: `GROUND_SMALL_PARCEL`, `FREIGHT_LTL`, `FREIGHT_FTL_PALLET`, `FREIGHT_FTL_NONPALLET`,
   * `OCEAN_LCL`, `OCEAN_FCL`, `AIR_SMALL_PARCEL` or `AIR_SMALL_PARCEL_EXPRESS`. LTL and LCL are partial loads, FTL
   * and FCL full loads. 1 to 1024 characters.
   */
  shippingMode: TransportationOptionShippingMode
  /** Shipping program: `AMAZON_PARTNERED_CARRIER` or `USE_YOUR_OWN_CARRIER`. 1 to 1024 characters. */
  shippingSolution: TransportationOptionShippingSolution
  /** ID of the option, for `confirmTransportationOptions`. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  transportationOptionId: string
}

/** Transportation option chosen for a shipment. */
export interface TransportationSelection {
  /** Contact data of the seller. */
  contactInformation?: ContactInformation | undefined
  /** ID of the shipment that the option is for. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /**
   * ID of the transportation option chosen for the shipment, from `listTransportationOptions`. Exactly 38
   * characters. Pattern: `^[a-zA-Z0-9-]*$`.
   */
  transportationOptionId: string
}

/** Unit of length: inches or centimeters. */
export type UnitOfMeasurement = 'IN' | 'CM' | (string & {})

/** Unit of weight: pounds or kilograms. */
export type UnitOfWeight = 'LB' | 'KG' | (string & {})

/** Request body of `updateInboundPlanName`. */
export interface UpdateInboundPlanNameRequest {
  /** New name of the inbound plan. 1 to 40 characters. */
  name: string
}

/** Request body of `updateItemComplianceDetails`. */
export interface UpdateItemComplianceDetailsRequest {
  /** Merchant SKU, the seller's own item ID. 1 to 255 characters. */
  msku: string
  /** Tax details of the item. */
  taxDetails: TaxDetails
}

/** Response of `updateItemComplianceDetails`. */
export interface UpdateItemComplianceDetailsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `updateShipmentName`. */
export interface UpdateShipmentNameRequest {
  /** New name of the shipment. 1 to 100 characters. */
  name: string
}

/** Request body of `updateShipmentSourceAddress`. */
export interface UpdateShipmentSourceAddressRequest {
  /** New address from which the shipment is sent. */
  address: AddressInput
}

/** Response of `updateShipmentSourceAddress`. */
export interface UpdateShipmentSourceAddressResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Request body of `updateShipmentTrackingDetails`. */
export interface UpdateShipmentTrackingDetailsRequest {
  /** New tracking data. */
  trackingDetails: TrackingDetailsInput
}

/** Response of `updateShipmentTrackingDetails`. */
export interface UpdateShipmentTrackingDetailsResponse {
  /**
   * ID of the asynchronous operation. Pass it to `getInboundOperationStatus` for the result. 36 to 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Weight of a package. */
export interface Weight {
  /** Pounds or kilograms, the unit of `value`. */
  unit: UnitOfWeight
  /** Weight in `unit`. 0 to 100000. */
  value: number
}

/** Range of weights allowed for a package. */
export interface WeightRange {
  /** Maximum weight, in `unit`. 0 to 100000. */
  maximum: number
  /** Minimum weight, in `unit`. 0 to 100000. */
  minimum: number
  /** Unit of `minimum` and `maximum`. */
  unit: UnitOfWeight
}

/** Time range. */
export interface Window {
  /** Date and time until which the window can change. ISO 8601 date and time. */
  editableUntil?: string | undefined
  /** Date and time when the window ends. ISO 8601 date and time. */
  end: string
  /** Date and time when the window starts. ISO 8601 date and time. */
  start: string
}

/** Start of a time range. */
export interface WindowInput {
  /**
   * Date and time when the window starts, in ISO 8601, precise to the minute. Amazon drops seconds and
   * milliseconds.
   */
  start: string
}

/** Values of `Box.externalContainerIdentifierType`. */
export type BoxExternalContainerIdentifierType = 'AMAZON' | 'SSCC' | (string & {})

/** Values of `Carrier.alphaCode`. */
export type CarrierAlphaCode = 'USPS' | 'DHLEX' | (string & {})

/** Values of `DeliveryWindowOption.availabilityType`. */
export type DeliveryWindowOptionAvailabilityType = 'AVAILABLE' | 'BLOCKED' | 'CONGESTED' | 'DISCOUNTED' | (string & {})

/** Values of `DocumentDownload.downloadType`. */
export type DocumentDownloadDownloadType = 'URL' | (string & {})

/** Values of `FreightInformation.freightClass`. */
export type FreightInformationFreightClass =
  | 'NONE'
  | 'FC_50'
  | 'FC_55'
  | 'FC_60'
  | 'FC_65'
  | 'FC_70'
  | 'FC_77_5'
  | 'FC_85'
  | 'FC_92_5'
  | 'FC_100'
  | 'FC_110'
  | 'FC_125'
  | 'FC_150'
  | 'FC_175'
  | 'FC_200'
  | 'FC_250'
  | 'FC_300'
  | 'FC_400'
  | 'FC_500'
  | (string & {})

/** Values of `InboundPlan.status`. */
export type InboundPlanStatus = 'ACTIVE' | 'VOIDED' | 'SHIPPED' | 'ERRORED' | (string & {})

/** Values of `InboundPlanSummary.status`. */
export type InboundPlanSummaryStatus = 'ACTIVE' | 'VOIDED' | 'SHIPPED' | 'ERRORED' | (string & {})

/** Values of `Incentive.target`. */
export type IncentiveTarget = 'Placement Services' | 'Fulfillment Fee Discount' | (string & {})

/** Values of `Incentive.type`. */
export type IncentiveType = 'FEE' | 'DISCOUNT' | (string & {})

/** Values of `Item.labelOwner`. */
export type ItemLabelOwner = 'AMAZON' | 'SELLER' | 'NONE' | (string & {})

/** Values of `listInboundPlans.sortBy`. */
export type ListInboundPlansSortBy = 'LAST_UPDATED_TIME' | 'CREATION_TIME'

/** Values of `listInboundPlans.sortOrder`. */
export type ListInboundPlansSortOrder = 'ASC' | 'DESC'

/** Values of `listInboundPlans.status`. */
export type ListInboundPlansStatus = 'ACTIVE' | 'VOIDED' | 'SHIPPED'

/** Values of `OperationProblem.severity`. */
export type OperationProblemSeverity = 'WARNING' | 'ERROR' | (string & {})

/** Values of `PackingOption.status`. */
export type PackingOptionStatus = 'OFFERED' | 'ACCEPTED' | 'EXPIRED' | (string & {})

/** Values of `PackingOptionSummary.status`. */
export type PackingOptionSummaryStatus = 'OFFERED' | 'ACCEPTED' | 'EXPIRED' | (string & {})

/** Values of `PlacementOption.status`. */
export type PlacementOptionStatus = 'OFFERED' | 'ACCEPTED' | 'EXPIRED' | (string & {})

/** Values of `PlacementOptionSummary.status`. */
export type PlacementOptionSummaryStatus = 'OFFERED' | 'ACCEPTED' | (string & {})

/** Values of `PrepInstruction.prepOwner`. */
export type PrepInstructionPrepOwner = 'AMAZON' | 'SELLER' | 'NONE' | (string & {})

/** Values of `PrepInstruction.prepType`. */
export type PrepInstructionPrepType =
  | 'ITEM_LABELING'
  | 'ITEM_BUBBLEWRAP'
  | 'ITEM_POLYBAGGING'
  | 'ITEM_TAPING'
  | 'ITEM_BLACK_SHRINKWRAP'
  | 'ITEM_HANG_GARMENT'
  | 'ITEM_BOXING'
  | 'ITEM_SETCREAT'
  | 'ITEM_RMOVHANG'
  | 'ITEM_SUFFOSTK'
  | 'ITEM_CAP_SEALING'
  | 'ITEM_DEBUNDLE'
  | 'ITEM_SETSTK'
  | 'ITEM_SIOC'
  | 'ITEM_NO_PREP'
  | 'ADULT'
  | 'BABY'
  | 'TEXTILE'
  | 'HANGER'
  | 'FRAGILE'
  | 'LIQUID'
  | 'SHARP'
  | 'SMALL'
  | 'PERFORATED'
  | 'GRANULAR'
  | 'SET'
  | 'FC_PROVIDED'
  | 'UNKNOWN'
  | 'NONE'
  | (string & {})

/** Values of `SelectedDeliveryWindow.availabilityType`. */
export type SelectedDeliveryWindowAvailabilityType =
  | 'AVAILABLE'
  | 'BLOCKED'
  | 'CONGESTED'
  | 'DISCOUNTED'
  | (string & {})

/** Values of `ShipmentDestination.destinationType`. */
export type ShipmentDestinationDestinationType = 'AMAZON_OPTIMIZED' | 'AMAZON_WAREHOUSE' | (string & {})

/** Values of `ShipmentSource.sourceType`. */
export type ShipmentSourceSourceType = 'SELLER_FACILITY' | (string & {})

/** Values of `Shipment.status`. */
export type ShipmentStatus =
  | 'ABANDONED'
  | 'CANCELLED'
  | 'CHECKED_IN'
  | 'CLOSED'
  | 'DELETED'
  | 'DELIVERED'
  | 'IN_TRANSIT'
  | 'MIXED'
  | 'READY_TO_SHIP'
  | 'RECEIVING'
  | 'SHIPPED'
  | 'UNCONFIRMED'
  | 'WORKING'
  | (string & {})

/** Values of `ShipmentSummary.status`. */
export type ShipmentSummaryStatus =
  | 'ABANDONED'
  | 'CANCELLED'
  | 'CHECKED_IN'
  | 'CLOSED'
  | 'DELETED'
  | 'DELIVERED'
  | 'IN_TRANSIT'
  | 'MIXED'
  | 'READY_TO_SHIP'
  | 'RECEIVING'
  | 'SHIPPED'
  | 'UNCONFIRMED'
  | 'WORKING'
  | (string & {})

/** Values of `ShippingConfiguration.shippingMode`. */
export type ShippingConfigurationShippingMode =
  | 'GROUND_SMALL_PARCEL'
  | 'FREIGHT_LTL'
  | 'FREIGHT_FTL_PALLET'
  | 'FREIGHT_FTL_NONPALLET'
  | 'OCEAN_LCL'
  | 'OCEAN_FCL'
  | 'AIR_SMALL_PARCEL'
  | 'AIR_SMALL_PARCEL_EXPRESS'
  | (string & {})

/** Values of `ShippingConfiguration.shippingSolution`. */
export type ShippingConfigurationShippingSolution = 'AMAZON_PARTNERED_CARRIER' | 'USE_YOUR_OWN_CARRIER' | (string & {})

/** Values of `ShippingRequirements.solution`. */
export type ShippingRequirementsSolution = 'AMAZON_PARTNERED_CARRIER' | 'USE_YOUR_OWN_CARRIER' | (string & {})

/** Values of `SpdTrackingItem.trackingNumberValidationStatus`. */
export type SpdTrackingItemTrackingNumberValidationStatus =
  | 'VALIDATED'
  | 'NOT_VALIDATED'
  | 'NOT_SUPPORTED'
  | (string & {})

/** Values of `TaxRate.taxType`. */
export type TaxRateTaxType = 'CGST' | 'SGST' | 'IGST' | 'TOTAL_TAX' | (string & {})

/** Values of `TransportationOption.preconditions`. */
export type TransportationOptionPreconditions = 'CONFIRMED_DELIVERY_WINDOW' | (string & {})

/** Values of `TransportationOption.shippingMode`. */
export type TransportationOptionShippingMode =
  | 'GROUND_SMALL_PARCEL'
  | 'FREIGHT_LTL'
  | 'FREIGHT_FTL_PALLET'
  | 'FREIGHT_FTL_NONPALLET'
  | 'OCEAN_LCL'
  | 'OCEAN_FCL'
  | 'AIR_SMALL_PARCEL'
  | 'AIR_SMALL_PARCEL_EXPRESS'
  | (string & {})

/** Values of `TransportationOption.shippingSolution`. */
export type TransportationOptionShippingSolution = 'AMAZON_PARTNERED_CARRIER' | 'USE_YOUR_OWN_CARRIER' | (string & {})

/** Parameters of {@link FulfillmentInboundApi.cancelInboundPlan}. */
export interface CancelInboundPlanParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
}

/** Parameters of {@link FulfillmentInboundApi.cancelSelfShipAppointment}. */
export interface CancelSelfShipAppointmentParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** Reason for canceling. */
  body: CancelSelfShipAppointmentRequest
}

/** Parameters of {@link FulfillmentInboundApi.confirmDeliveryWindowOptions}. */
export interface ConfirmDeliveryWindowOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /**
   * ID of the delivery window option to confirm, from `listDeliveryWindowOptions`. 36 to 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  deliveryWindowOptionId: string
}

/** Parameters of {@link FulfillmentInboundApi.confirmPackingOption}. */
export interface ConfirmPackingOptionParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** ID of the packing option, from `listPackingOptions`. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingOptionId: string
}

/** Parameters of {@link FulfillmentInboundApi.confirmPlacementOption}. */
export interface ConfirmPlacementOptionParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** ID of the placement option, from `listPlacementOptions`. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId: string
}

/** Parameters of {@link FulfillmentInboundApi.confirmShipmentContentUpdatePreview}. */
export interface ConfirmShipmentContentUpdatePreviewParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /**
   * ID of the preview, from `listShipmentContentUpdatePreviews`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  contentUpdatePreviewId: string
}

/** Parameters of {@link FulfillmentInboundApi.confirmTransportationOptions}. */
export interface ConfirmTransportationOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Transportation option chosen for each shipment. */
  body: ConfirmTransportationOptionsRequest
}

/** Parameters of {@link FulfillmentInboundApi.createInboundPlan}. */
export interface CreateInboundPlanParams {
  /** Items, source address and destination store of the plan. */
  body: CreateInboundPlanRequest
}

/** Parameters of {@link FulfillmentInboundApi.createMarketplaceItemLabels}. */
export interface CreateMarketplaceItemLabelsParams {
  /** SKUs, number of labels and their format. */
  body: CreateMarketplaceItemLabelsRequest
}

/** Parameters of {@link FulfillmentInboundApi.generateDeliveryWindowOptions}. */
export interface GenerateDeliveryWindowOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.generatePackingOptions}. */
export interface GeneratePackingOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
}

/** Parameters of {@link FulfillmentInboundApi.generatePlacementOptions}. */
export interface GeneratePlacementOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Custom placement of items, for India only. */
  body: GeneratePlacementOptionsRequest
}

/** Parameters of {@link FulfillmentInboundApi.generateSelfShipAppointmentSlots}. */
export interface GenerateSelfShipAppointmentSlotsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** Range of dates that suits you. */
  body: GenerateSelfShipAppointmentSlotsRequest
}

/** Parameters of {@link FulfillmentInboundApi.generateShipmentContentUpdatePreviews}. */
export interface GenerateShipmentContentUpdatePreviewsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** All boxes and items of the shipment after the change. */
  body: GenerateShipmentContentUpdatePreviewsRequest
}

/** Parameters of {@link FulfillmentInboundApi.generateTransportationOptions}. */
export interface GenerateTransportationOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Placement option, and the transportation data of its shipments. */
  body: GenerateTransportationOptionsRequest
}

/** Parameters of {@link FulfillmentInboundApi.getDeliveryChallanDocument}. */
export interface GetDeliveryChallanDocumentParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.getInboundOperationStatus}. */
export interface GetInboundOperationStatusParams {
  /**
   * ID of the asynchronous operation, from `operationId` of its response. 36 to 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  operationId: string
}

/** Parameters of {@link FulfillmentInboundApi.getInboundPlan}. */
export interface GetInboundPlanParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
}

/** Parameters of {@link FulfillmentInboundApi.getSelfShipAppointmentSlots}. */
export interface GetSelfShipAppointmentSlotsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** Maximum number of slots on a page. 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getShipment}. */
export interface GetShipmentParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.getShipmentContentUpdatePreview}. */
export interface GetShipmentContentUpdatePreviewParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /**
   * ID of the preview, from `listShipmentContentUpdatePreviews`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  contentUpdatePreviewId: string
}

/** Parameters of {@link FulfillmentInboundApi.listDeliveryWindowOptions}. */
export interface ListDeliveryWindowOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** Maximum number of delivery window options on a page. 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listInboundPlanBoxes}. */
export interface ListInboundPlanBoxesParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Maximum number of boxes on a page. 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listInboundPlanItems}. */
export interface ListInboundPlanItemsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Maximum number of items on a page. 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listInboundPlanPallets}. */
export interface ListInboundPlanPalletsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Maximum number of pallets on a page. 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listInboundPlans}. */
export interface ListInboundPlansParams {
  /** Maximum number of inbound plans on a page. 1 to 30. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
  /**
   * Only inbound plans with this status. `ACTIVE` plans are in work. All shipments of a `VOIDED` plan are
   * canceled, and it can't change. `SHIPPED` plans are complete and allow only minor changes.
   */
  status?: ListInboundPlansStatus | undefined
  /** Time by which the plans are sorted: last update or creation. */
  sortBy?: ListInboundPlansSortBy | undefined
  /** Direction of sorting: `ASC` is ascending, `DESC` is descending. */
  sortOrder?: ListInboundPlansSortOrder | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listItemComplianceDetails}. */
export interface ListItemComplianceDetailsParams {
  /**
   * Merchant SKUs, the seller's own item IDs. In the URL, `%`, `+` and `,` must be percent-encoded twice. 1 to 100
   * items.
   */
  mskus: readonly string[]
  /** ID of the Amazon store. 1 to 20 characters. */
  marketplaceId: string
}

/** Parameters of {@link FulfillmentInboundApi.listPackingGroupBoxes}. */
export interface ListPackingGroupBoxesParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the packing group, from `packingGroups` of `listPackingOptions`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  packingGroupId: string
  /** Maximum number of boxes on a page. 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listPackingGroupItems}. */
export interface ListPackingGroupItemsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the packing group, from `packingGroups` of `listPackingOptions`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  packingGroupId: string
  /** Maximum number of items on a page. 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listPackingOptions}. */
export interface ListPackingOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Maximum number of packing options on a page. 1 to 20. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listPlacementOptions}. */
export interface ListPlacementOptionsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Maximum number of placement options on a page. 1 to 20. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listPrepDetails}. */
export interface ListPrepDetailsParams {
  /** ID of the Amazon store. 1 to 20 characters. */
  marketplaceId: string
  /**
   * Merchant SKUs, the seller's own item IDs. In the URL, `%`, `+` and `,` must be percent-encoded twice. 1 to 100
   * items.
   */
  mskus: readonly string[]
}

/** Parameters of {@link FulfillmentInboundApi.listShipmentBoxes}. */
export interface ListShipmentBoxesParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** Maximum number of boxes on a page. 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listShipmentContentUpdatePreviews}. */
export interface ListShipmentContentUpdatePreviewsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** Maximum number of previews on a page. 1 to 20. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listShipmentItems}. */
export interface ListShipmentItemsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** Maximum number of items on a page. 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listShipmentPallets}. */
export interface ListShipmentPalletsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** Maximum number of pallets on a page. 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listTransportationOptions}. */
export type ListTransportationOptionsParams =
  | Variant<ListTransportationOptionsFields, 'placementOptionId'>
  | Variant<ListTransportationOptionsFields, 'shipmentId'>

/** Fields of {@link ListTransportationOptionsParams}. */
export interface ListTransportationOptionsFields {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Maximum number of transportation options on a page. 1 to 20. Default: 10. */
  pageSize?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Leave it out for the first page.
   * 0 to 1024 characters.
   */
  paginationToken?: string | undefined
  /**
   * Only transportation options of this placement option. This or `shipmentId` is required. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  placementOptionId?: string | undefined
  /**
   * Only transportation options of this shipment. This or `placementOptionId` is required. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.scheduleSelfShipAppointment}. */
export interface ScheduleSelfShipAppointmentParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** ID of the slot, from `getSelfShipAppointmentSlots`. Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  slotId: string
  /** Reason for moving the appointment. */
  body: ScheduleSelfShipAppointmentRequest
}

/** Parameters of {@link FulfillmentInboundApi.setPackingInformation}. */
export interface SetPackingInformationParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** Boxes by packing group or by shipment. */
  body: SetPackingInformationRequest
}

/** Parameters of {@link FulfillmentInboundApi.setPrepDetails}. */
export interface SetPrepDetailsParams {
  /** Store, SKUs and their preparation details. */
  body: SetPrepDetailsRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateInboundPlanName}. */
export interface UpdateInboundPlanNameParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /** New name of the plan. */
  body: UpdateInboundPlanNameRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateItemComplianceDetails}. */
export interface UpdateItemComplianceDetailsParams {
  /** ID of the Amazon store. 1 to 20 characters. */
  marketplaceId: string
  /** SKU and its tax details. */
  body: UpdateItemComplianceDetailsRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateShipmentName}. */
export interface UpdateShipmentNameParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** New name of the shipment. */
  body: UpdateShipmentNameRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateShipmentSourceAddress}. */
export interface UpdateShipmentSourceAddressParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** New source address. */
  body: UpdateShipmentSourceAddressRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateShipmentTrackingDetails}. */
export interface UpdateShipmentTrackingDetailsParams {
  /**
   * ID of the inbound plan, from `createInboundPlan` or `listInboundPlans`. Exactly 38 characters. Pattern:
   * `^[a-zA-Z0-9-]*$`.
   */
  inboundPlanId: string
  /**
   * ID of the shipment, from `getInboundPlan` or from `shipmentIds` of a placement option. Exactly 38 characters.
   * Pattern: `^[a-zA-Z0-9-]*$`.
   */
  shipmentId: string
  /** New tracking details. */
  body: UpdateShipmentTrackingDetailsRequest
}
