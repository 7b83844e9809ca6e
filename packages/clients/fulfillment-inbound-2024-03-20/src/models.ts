// Generated from Amazon's model fulfillmentInbound_2024-03-20. To change this file, see CONTRIBUTING.md.

export interface Address {
  /** 1 to 180 characters. */
  addressLine1: string
  /** 1 to 60 characters. */
  addressLine2?: string | undefined
  /** 1 to 30 characters. */
  city: string
  /** 1 to 50 characters. */
  companyName?: string | undefined
  /** Exactly 2 characters. Pattern: `^[A-Z]{2}$`. */
  countryCode: string
  /** 1 to 50 characters. */
  districtOrCounty?: string | undefined
  /** 1 to 1024 characters. */
  email?: string | undefined
  /** 1 to 50 characters. */
  name: string
  /** 1 to 20 characters. */
  phoneNumber?: string | undefined
  /** 1 to 32 characters. */
  postalCode: string
  /** 1 to 64 characters. */
  stateOrProvinceCode?: string | undefined
}

export interface AddressInput {
  /** 1 to 180 characters. */
  addressLine1: string
  /** 1 to 60 characters. */
  addressLine2?: string | undefined
  /** 1 to 30 characters. */
  city: string
  /** 1 to 50 characters. */
  companyName?: string | undefined
  /** Exactly 2 characters. Pattern: `^[A-Z]{2}$`. */
  countryCode: string
  /** 1 to 50 characters. */
  districtOrCounty?: string | undefined
  /** 1 to 1024 characters. */
  email?: string | undefined
  /** 1 to 50 characters. */
  name: string
  /** 1 to 20 characters. */
  phoneNumber: string
  /** 1 to 32 characters. */
  postalCode: string
  /** 1 to 64 characters. */
  stateOrProvinceCode?: string | undefined
}

export type AllOwnersConstraint = 'MUST_MATCH' | (string & {})

export interface AppointmentSlot {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  slotId: string
  slotTime: AppointmentSlotTime
}

export interface AppointmentSlotTime {
  /** ISO 8601 date and time. */
  endTime: string
  /** ISO 8601 date and time. */
  startTime: string
}

export interface Box {
  /** 1 to 1024 characters. */
  boxId?: string | undefined
  contentInformationSource?: BoxContentInformationSource | undefined
  destinationRegion?: Region | undefined
  dimensions?: Dimensions | undefined
  /** 1 to 1024 characters. */
  externalContainerIdentifier?: string | undefined
  /** 1 to 1024 characters. */
  externalContainerIdentifierType?: string | undefined
  items?: Item[] | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packageId: string
  /** 1 to 10000. */
  quantity?: number | undefined
  /** 1 to 1024 characters. */
  templateName?: string | undefined
  weight?: Weight | undefined
}

export type BoxContentInformationSource = 'BOX_CONTENT_PROVIDED' | 'MANUAL_PROCESS' | 'BARCODE_2D' | (string & {})

export interface BoxInput {
  contentInformationSource: BoxContentInformationSource
  dimensions: Dimensions
  items?: ItemInput[] | undefined
  /** 1 to 10000. */
  quantity: number
  weight: Weight
}

export interface BoxRequirements {
  weight: WeightRange
}

export interface BoxUpdateInput {
  contentInformationSource: BoxContentInformationSource
  dimensions: Dimensions
  items?: ItemInput[] | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packageId?: string | undefined
  /** 1 to 10000. */
  quantity: number
  weight: Weight
}

export interface CancelInboundPlanResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface CancelSelfShipAppointmentRequest {
  reasonComment?: ReasonComment | undefined
}

export interface CancelSelfShipAppointmentResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface Carrier {
  /** 1 to 1024 characters. */
  alphaCode?: string | undefined
  /** 1 to 1024 characters. */
  name?: string | undefined
}

export interface CarrierAppointment {
  /** ISO 8601 date and time. */
  endTime: string
  /** ISO 8601 date and time. */
  startTime: string
}

export interface ComplianceDetail {
  /** 1 to 10 characters. */
  asin?: string | undefined
  /** 1 to 10 characters. */
  fnsku?: string | undefined
  /** 1 to 255 characters. */
  msku?: string | undefined
  taxDetails?: TaxDetails | undefined
}

export interface ConfirmDeliveryWindowOptionsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface ConfirmPackingOptionResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface ConfirmPlacementOptionResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface ConfirmShipmentContentUpdatePreviewResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface ConfirmTransportationOptionsRequest {
  /** At least 1 item. */
  transportationSelections: TransportationSelection[]
}

export interface ConfirmTransportationOptionsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface ContactInformation {
  /** 1 to 1024 characters. */
  email?: string | undefined
  /** 1 to 50 characters. */
  name: string
  /** 1 to 20 characters. */
  phoneNumber: string
}

export interface ContentUpdatePreview {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  contentUpdatePreviewId: string
  /** ISO 8601 date and time. */
  expiration: string
  requestedUpdates: RequestedUpdates
  transportationOption: TransportationOption
}

export interface CreateInboundPlanRequest {
  /** Exactly 1 item. */
  destinationMarketplaces: string[]
  /** 1 to 2000 items. */
  items: ItemInput[]
  /** 1 to 40 characters. */
  name?: string | undefined
  sourceAddress: AddressInput
}

export interface CreateInboundPlanResponse {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface CreateMarketplaceItemLabelsRequest {
  /** 25 to 100. */
  height?: number | undefined
  labelType: LabelPrintType
  /** Pattern: `^[a-z]{2}_[A-Z]{2}$`. Default: "en_US". */
  localeCode?: string | undefined
  /** 1 to 20 characters. */
  marketplaceId: string
  /** 1 to 100 items. */
  mskuQuantities: MskuQuantity[]
  pageType?: ItemLabelPageType | undefined
  /** 25 to 100. */
  width?: number | undefined
}

export interface CreateMarketplaceItemLabelsResponse {
  documentDownloads: DocumentDownload[]
}

export interface Currency {
  amount: number
  /** Exactly 3 characters. */
  code: string
}

export interface CustomPlacementInput {
  /** 1 to 2000 items. */
  items: ItemInput[]
  /** 1 to 1024 characters. */
  warehouseId: string
}

export interface Dates {
  readyToShipWindow?: Window | undefined
}

export interface DeliveryWindowOption {
  availabilityType: string
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  deliveryWindowOptionId: string
  /** At least 1 item. */
  discounts?: Incentive[] | undefined
  /** ISO 8601 date and time. */
  endDate: string
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  validUntil: string
}

export interface Dimensions {
  /** 0 to 100000. */
  height: number
  /** 0 to 100000. */
  length: number
  unitOfMeasurement: UnitOfMeasurement
  /** 0 to 100000. */
  width: number
}

export interface DocumentDownload {
  downloadType: string
  /** ISO 8601 date and time. */
  expiration?: string | undefined
  uri: string
}

export interface ErrorEntry {
  /** 1 to 256 characters. */
  code: string
  /** 0 to 8192 characters. */
  details?: string | undefined
  /** 1 to 2048 characters. */
  message: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface FreightInformation {
  declaredValue?: Currency | undefined
  /** 1 to 1024 characters. */
  freightClass?: string | undefined
}

export interface GenerateDeliveryWindowOptionsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface GeneratePackingOptionsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface GeneratePlacementOptionsRequest {
  customPlacement?: CustomPlacementInput[] | undefined
}

export interface GeneratePlacementOptionsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface GenerateSelfShipAppointmentSlotsRequest {
  /** ISO 8601 date and time. */
  desiredEndDate?: string | undefined
  /** ISO 8601 date and time. */
  desiredStartDate?: string | undefined
}

export interface GenerateSelfShipAppointmentSlotsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface GenerateShipmentContentUpdatePreviewsRequest {
  /** 1 to 5000 items. */
  boxes: BoxUpdateInput[]
  /** 1 to 2000 items. */
  items: ItemInput[]
}

export interface GenerateShipmentContentUpdatePreviewsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface GenerateTransportationOptionsRequest {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId: string
  /** At least 1 item. */
  shipmentTransportationConfigurations: ShipmentTransportationConfiguration[]
}

export interface GenerateTransportationOptionsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface GetDeliveryChallanDocumentResponse {
  documentDownload: DocumentDownload
}

export interface GetSelfShipAppointmentSlotsResponse {
  pagination?: Pagination | undefined
  selfShipAppointmentSlotsAvailability: SelfShipAppointmentSlotsAvailability
}

export interface InboundOperationStatus {
  /** 1 to 1024 characters. */
  operation: string
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
  operationProblems: OperationProblem[]
  operationStatus: OperationStatus
}

export interface InboundPlan {
  /** ISO 8601 date and time. */
  createdAt: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** ISO 8601 date and time. */
  lastUpdatedAt: string
  marketplaceIds: string[]
  name: string
  packingOptions?: PackingOptionSummary[] | undefined
  placementOptions?: PlacementOptionSummary[] | undefined
  shipments?: ShipmentSummary[] | undefined
  sourceAddress: Address
  /** 1 to 1024 characters. */
  status: string
}

export interface InboundPlanSummary {
  /** ISO 8601 date and time. */
  createdAt: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** ISO 8601 date and time. */
  lastUpdatedAt: string
  marketplaceIds: string[]
  name: string
  sourceAddress: Address
  /** 1 to 1024 characters. */
  status: string
}

export interface Incentive {
  /** 1 to 1024 characters. */
  description: string
  /** 1 to 1024 characters. */
  target: string
  /** 1 to 1024 characters. */
  type: string
  value: Currency
}

export interface Item {
  /** 1 to 10 characters. */
  asin: string
  /** Pattern: `^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`. */
  expiration?: string | undefined
  /** 1 to 10 characters. */
  fnsku: string
  /** 1 to 1024 characters. */
  labelOwner: string
  /** 1 to 256 characters. */
  manufacturingLotCode?: string | undefined
  /** 1 to 255 characters. */
  msku: string
  prepInstructions: PrepInstruction[]
  /** 1 to 500000. */
  quantity: number
}

export interface ItemInput {
  /** Pattern: `^([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`. */
  expiration?: string | undefined
  labelOwner: LabelOwner
  /** 1 to 256 characters. */
  manufacturingLotCode?: string | undefined
  /** 1 to 255 characters. */
  msku: string
  prepOwner: PrepOwner
  /** 1 to 500000. */
  quantity: number
}

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

export type LabelOwner = 'AMAZON' | 'SELLER' | 'NONE' | (string & {})

export type LabelPrintType = 'STANDARD_FORMAT' | 'THERMAL_PRINTING'

export interface ListDeliveryWindowOptionsResponse {
  deliveryWindowOptions: DeliveryWindowOption[]
  pagination?: Pagination | undefined
}

export interface ListInboundPlanBoxesResponse {
  boxes: Box[]
  pagination?: Pagination | undefined
}

export interface ListInboundPlanItemsResponse {
  items: Item[]
  pagination?: Pagination | undefined
}

export interface ListInboundPlanPalletsResponse {
  pagination?: Pagination | undefined
  pallets: Pallet[]
}

export interface ListInboundPlansResponse {
  inboundPlans?: InboundPlanSummary[] | undefined
  pagination?: Pagination | undefined
}

export interface ListItemComplianceDetailsResponse {
  complianceDetails?: ComplianceDetail[] | undefined
}

export interface ListPackingGroupBoxesResponse {
  boxes: Box[]
  pagination?: Pagination | undefined
}

export interface ListPackingGroupItemsResponse {
  items: Item[]
  pagination?: Pagination | undefined
}

export interface ListPackingOptionsResponse {
  packingOptions: PackingOption[]
  pagination?: Pagination | undefined
}

export interface ListPlacementOptionsResponse {
  pagination?: Pagination | undefined
  placementOptions: PlacementOption[]
}

export interface ListPrepDetailsResponse {
  mskuPrepDetails: MskuPrepDetail[]
}

export interface ListShipmentBoxesResponse {
  boxes: Box[]
  pagination?: Pagination | undefined
}

export interface ListShipmentContentUpdatePreviewsResponse {
  contentUpdatePreviews: ContentUpdatePreview[]
  pagination?: Pagination | undefined
}

export interface ListShipmentItemsResponse {
  items: Item[]
  pagination?: Pagination | undefined
}

export interface ListShipmentPalletsResponse {
  pagination?: Pagination | undefined
  pallets: Pallet[]
}

export interface ListTransportationOptionsResponse {
  pagination?: Pagination | undefined
  transportationOptions: TransportationOption[]
}

export interface LtlTrackingDetail {
  /** 1 to 1024 characters. */
  billOfLadingNumber?: string | undefined
  freightBillNumber?: string[] | undefined
}

export interface LtlTrackingDetailInput {
  /** 1 to 1024 characters. */
  billOfLadingNumber?: string | undefined
  /** Exactly 1 item. */
  freightBillNumber: string[]
}

export interface MskuPrepDetail {
  allOwnersConstraint?: AllOwnersConstraint | undefined
  labelOwnerConstraint?: OwnerConstraint | undefined
  /** 1 to 255 characters. */
  msku: string
  prepCategory: PrepCategory
  prepOwnerConstraint?: OwnerConstraint | undefined
  prepTypes: PrepType[]
}

export interface MskuPrepDetailInput {
  /** 1 to 255 characters. */
  msku: string
  prepCategory: PrepCategory
  prepTypes: PrepType[]
}

export interface MskuQuantity {
  /** 1 to 255 characters. */
  msku: string
  /** 1 to 10000. */
  quantity: number
}

export interface OperationProblem {
  /** 1 to 256 characters. */
  code: string
  /** 0 to 8192 characters. */
  details?: string | undefined
  /** 1 to 2048 characters. */
  message: string
  /** 1 to 1024 characters. */
  severity: string
}

export type OperationStatus = 'SUCCESS' | 'FAILED' | 'IN_PROGRESS' | (string & {})

export type OwnerConstraint = 'AMAZON_ONLY' | 'NONE_ONLY' | 'SELLER_ONLY' | (string & {})

export interface PackageGroupingInput {
  /** 1 to 5000 items. */
  boxes: BoxInput[]
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingGroupId?: string | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId?: string | undefined
}

export interface PackingConfiguration {
  boxPackingMethods?: BoxContentInformationSource[] | undefined
  boxRequirements?: BoxRequirements | undefined
  shippingRequirements?: ShippingRequirements[] | undefined
}

export interface PackingOption {
  discounts: Incentive[]
  /** ISO 8601 date and time. */
  expiration?: string | undefined
  fees: Incentive[]
  packingGroups: string[]
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingOptionId: string
  /** 1 to 1024 characters. */
  status: string
  supportedConfigurations: PackingConfiguration[]
  supportedShippingConfigurations: ShippingConfiguration[]
}

export interface PackingOptionSummary {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingOptionId: string
  /** 1 to 1024 characters. */
  status: string
}

export interface Pagination {
  /** 1 to 1024 characters. */
  nextToken?: string | undefined
}

export interface Pallet {
  dimensions?: Dimensions | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packageId: string
  /** 1 to 10000. */
  quantity?: number | undefined
  stackability?: Stackability | undefined
  weight?: Weight | undefined
}

export interface PalletInput {
  dimensions?: Dimensions | undefined
  /** 1 to 10000. */
  quantity: number
  stackability?: Stackability | undefined
  weight?: Weight | undefined
}

export interface PlacementOption {
  discounts: Incentive[]
  /** ISO 8601 date and time. */
  expiration?: string | undefined
  fees: Incentive[]
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId: string
  shipmentIds: string[]
  /** 1 to 1024 characters. */
  status: string
}

export interface PlacementOptionSummary {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId: string
  /** 1 to 1024 characters. */
  status: string
}

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

export interface PrepInstruction {
  fee?: Currency | undefined
  /** 1 to 1024 characters. */
  prepOwner?: string | undefined
  /** 1 to 1024 characters. */
  prepType?: string | undefined
}

export type PrepOwner = 'AMAZON' | 'SELLER' | 'NONE' | (string & {})

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

export interface Quote {
  cost: Currency
  /** ISO 8601 date and time. */
  expiration?: string | undefined
  /** ISO 8601 date and time. */
  voidableUntil?: string | undefined
}

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

export interface Region {
  /** 1 to 1024 characters. */
  countryCode?: string | undefined
  /** 1 to 1024 characters. */
  state?: string | undefined
  /** 1 to 1024 characters. */
  warehouseId?: string | undefined
}

export interface RequestedUpdates {
  boxes?: BoxUpdateInput[] | undefined
  items?: ItemInput[] | undefined
}

export interface ScheduleSelfShipAppointmentRequest {
  reasonComment?: ReasonComment | undefined
}

export interface ScheduleSelfShipAppointmentResponse {
  selfShipAppointmentDetails: SelfShipAppointmentDetails
}

export interface SelectedDeliveryWindow {
  availabilityType: string
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  deliveryWindowOptionId: string
  /** ISO 8601 date and time. */
  editableUntil?: string | undefined
  /** ISO 8601 date and time. */
  endDate: string
  /** ISO 8601 date and time. */
  startDate: string
}

export interface SelfShipAppointmentDetails {
  appointmentId?: number | undefined
  appointmentSlotTime?: AppointmentSlotTime | undefined
  /** 1 to 1024 characters. */
  appointmentStatus?: string | undefined
}

export interface SelfShipAppointmentSlotsAvailability {
  /** ISO 8601 date and time. */
  expiresAt?: string | undefined
  slots?: AppointmentSlot[] | undefined
}

export interface SetPackingInformationRequest {
  /** At least 1 item. */
  packageGroupings: PackageGroupingInput[]
}

export interface SetPackingInformationResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface SetPrepDetailsRequest {
  /** 1 to 20 characters. */
  marketplaceId: string
  /** 1 to 100 items. */
  mskuPrepDetails: MskuPrepDetailInput[]
}

export interface SetPrepDetailsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface Shipment {
  /** 1 to 1024 characters. */
  amazonReferenceId?: string | undefined
  contactInformation?: ContactInformation | undefined
  dates?: Dates | undefined
  destination: ShipmentDestination
  freightInformation?: FreightInformation | undefined
  name?: string | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId: string
  selectedDeliveryWindow?: SelectedDeliveryWindow | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  selectedTransportationOptionId?: string | undefined
  selfShipAppointmentDetails?: SelfShipAppointmentDetails[] | undefined
  /** 1 to 1024 characters. */
  shipmentConfirmationId?: string | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  source: ShipmentSource
  /** 1 to 1024 characters. */
  status?: string | undefined
  trackingDetails?: TrackingDetails | undefined
}

export interface ShipmentDestination {
  address?: Address | undefined
  /** 1 to 1024 characters. */
  destinationType: string
  /** 1 to 1024 characters. */
  warehouseId?: string | undefined
}

export interface ShipmentSource {
  address?: Address | undefined
  /** 1 to 1024 characters. */
  sourceType: string
}

export interface ShipmentSummary {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 1 to 1024 characters. */
  status: string
}

export interface ShipmentTransportationConfiguration {
  contactInformation?: ContactInformation | undefined
  freightInformation?: FreightInformation | undefined
  pallets?: PalletInput[] | undefined
  readyToShipWindow: WindowInput
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
}

export interface ShippingConfiguration {
  /** 1 to 1024 characters. */
  shippingMode?: string | undefined
  /** 1 to 1024 characters. */
  shippingSolution?: string | undefined
}

export interface ShippingRequirements {
  modes: string[]
  /** 1 to 1024 characters. */
  solution: string
}

export interface SpdTrackingDetail {
  spdTrackingItems?: SpdTrackingItem[] | undefined
}

export interface SpdTrackingDetailInput {
  spdTrackingItems: SpdTrackingItemInput[]
}

export interface SpdTrackingItem {
  /** 1 to 1024 characters. */
  boxId?: string | undefined
  /** 1 to 1024 characters. */
  trackingId?: string | undefined
  /** 1 to 1024 characters. */
  trackingNumberValidationStatus?: string | undefined
}

export interface SpdTrackingItemInput {
  /** 1 to 1024 characters. */
  boxId: string
  /** 1 to 64 characters. */
  trackingId: string
}

export type Stackability = 'STACKABLE' | 'NON_STACKABLE' | (string & {})

export interface TaxDetails {
  declaredValue?: Currency | undefined
  /** 1 to 1024 characters. */
  hsnCode?: string | undefined
  taxRates?: TaxRate[] | undefined
}

export interface TaxRate {
  cessRate?: number | undefined
  gstRate?: number | undefined
  /** 1 to 1024 characters. */
  taxType?: string | undefined
}

export interface TrackingDetails {
  ltlTrackingDetail?: LtlTrackingDetail | undefined
  spdTrackingDetail?: SpdTrackingDetail | undefined
}

export interface TrackingDetailsInput {
  ltlTrackingDetail?: LtlTrackingDetailInput | undefined
  spdTrackingDetail?: SpdTrackingDetailInput | undefined
}

export interface TransportationOption {
  carrier: Carrier
  carrierAppointment?: CarrierAppointment | undefined
  preconditions: string[]
  quote?: Quote | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 1 to 1024 characters. */
  shippingMode: string
  /** 1 to 1024 characters. */
  shippingSolution: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  transportationOptionId: string
}

export interface TransportationSelection {
  contactInformation?: ContactInformation | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  transportationOptionId: string
}

export type UnitOfMeasurement = 'IN' | 'CM' | (string & {})

export type UnitOfWeight = 'LB' | 'KG' | (string & {})

export interface UpdateInboundPlanNameRequest {
  /** 1 to 40 characters. */
  name: string
}

export interface UpdateItemComplianceDetailsRequest {
  /** 1 to 255 characters. */
  msku: string
  taxDetails: TaxDetails
}

export interface UpdateItemComplianceDetailsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface UpdateShipmentNameRequest {
  /** 1 to 100 characters. */
  name: string
}

export interface UpdateShipmentSourceAddressRequest {
  address: AddressInput
}

export interface UpdateShipmentSourceAddressResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface UpdateShipmentTrackingDetailsRequest {
  trackingDetails: TrackingDetailsInput
}

export interface UpdateShipmentTrackingDetailsResponse {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

export interface Weight {
  unit: UnitOfWeight
  /** 0 to 100000. */
  value: number
}

export interface WeightRange {
  /** 0 to 100000. */
  maximum: number
  /** 0 to 100000. */
  minimum: number
  unit: UnitOfWeight
}

export interface Window {
  /** ISO 8601 date and time. */
  editableUntil?: string | undefined
  /** ISO 8601 date and time. */
  end: string
  /** ISO 8601 date and time. */
  start: string
}

export interface WindowInput {
  /** ISO 8601 date and time. */
  start: string
}

/** Values of `listInboundPlans.sortBy`. */
export type ListInboundPlansSortBy = 'LAST_UPDATED_TIME' | 'CREATION_TIME'

/** Values of `listInboundPlans.sortOrder`. */
export type ListInboundPlansSortOrder = 'ASC' | 'DESC'

/** Values of `listInboundPlans.status`. */
export type ListInboundPlansStatus = 'ACTIVE' | 'VOIDED' | 'SHIPPED'

/** Parameters of {@link FulfillmentInboundApi.cancelInboundPlan}. */
export interface CancelInboundPlanParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
}

/** Parameters of {@link FulfillmentInboundApi.cancelSelfShipAppointment}. */
export interface CancelSelfShipAppointmentParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  body: CancelSelfShipAppointmentRequest
}

/** Parameters of {@link FulfillmentInboundApi.confirmDeliveryWindowOptions}. */
export interface ConfirmDeliveryWindowOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  deliveryWindowOptionId: string
}

/** Parameters of {@link FulfillmentInboundApi.confirmPackingOption}. */
export interface ConfirmPackingOptionParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingOptionId: string
}

/** Parameters of {@link FulfillmentInboundApi.confirmPlacementOption}. */
export interface ConfirmPlacementOptionParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId: string
}

/** Parameters of {@link FulfillmentInboundApi.confirmShipmentContentUpdatePreview}. */
export interface ConfirmShipmentContentUpdatePreviewParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  contentUpdatePreviewId: string
}

/** Parameters of {@link FulfillmentInboundApi.confirmTransportationOptions}. */
export interface ConfirmTransportationOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  body: ConfirmTransportationOptionsRequest
}

/** Parameters of {@link FulfillmentInboundApi.createInboundPlan}. */
export interface CreateInboundPlanParams {
  body: CreateInboundPlanRequest
}

/** Parameters of {@link FulfillmentInboundApi.createMarketplaceItemLabels}. */
export interface CreateMarketplaceItemLabelsParams {
  body: CreateMarketplaceItemLabelsRequest
}

/** Parameters of {@link FulfillmentInboundApi.generateDeliveryWindowOptions}. */
export interface GenerateDeliveryWindowOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.generatePackingOptions}. */
export interface GeneratePackingOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
}

/** Parameters of {@link FulfillmentInboundApi.generatePlacementOptions}. */
export interface GeneratePlacementOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  body: GeneratePlacementOptionsRequest
}

/** Parameters of {@link FulfillmentInboundApi.generateSelfShipAppointmentSlots}. */
export interface GenerateSelfShipAppointmentSlotsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  body: GenerateSelfShipAppointmentSlotsRequest
}

/** Parameters of {@link FulfillmentInboundApi.generateShipmentContentUpdatePreviews}. */
export interface GenerateShipmentContentUpdatePreviewsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  body: GenerateShipmentContentUpdatePreviewsRequest
}

/** Parameters of {@link FulfillmentInboundApi.generateTransportationOptions}. */
export interface GenerateTransportationOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  body: GenerateTransportationOptionsRequest
}

/** Parameters of {@link FulfillmentInboundApi.getDeliveryChallanDocument}. */
export interface GetDeliveryChallanDocumentParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.getInboundOperationStatus}. */
export interface GetInboundOperationStatusParams {
  /** 36 to 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  operationId: string
}

/** Parameters of {@link FulfillmentInboundApi.getInboundPlan}. */
export interface GetInboundPlanParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
}

/** Parameters of {@link FulfillmentInboundApi.getSelfShipAppointmentSlots}. */
export interface GetSelfShipAppointmentSlotsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.getShipment}. */
export interface GetShipmentParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
}

/** Parameters of {@link FulfillmentInboundApi.getShipmentContentUpdatePreview}. */
export interface GetShipmentContentUpdatePreviewParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  contentUpdatePreviewId: string
}

/** Parameters of {@link FulfillmentInboundApi.listDeliveryWindowOptions}. */
export interface ListDeliveryWindowOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listInboundPlanBoxes}. */
export interface ListInboundPlanBoxesParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listInboundPlanItems}. */
export interface ListInboundPlanItemsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listInboundPlanPallets}. */
export interface ListInboundPlanPalletsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listInboundPlans}. */
export interface ListInboundPlansParams {
  /** 1 to 30. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
  status?: ListInboundPlansStatus | undefined
  sortBy?: ListInboundPlansSortBy | undefined
  sortOrder?: ListInboundPlansSortOrder | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listItemComplianceDetails}. */
export interface ListItemComplianceDetailsParams {
  /** 1 to 100 items. */
  mskus: readonly string[]
  /** 1 to 20 characters. */
  marketplaceId: string
}

/** Parameters of {@link FulfillmentInboundApi.listPackingGroupBoxes}. */
export interface ListPackingGroupBoxesParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingGroupId: string
  /** 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listPackingGroupItems}. */
export interface ListPackingGroupItemsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  packingGroupId: string
  /** 1 to 100. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listPackingOptions}. */
export interface ListPackingOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** 1 to 20. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listPlacementOptions}. */
export interface ListPlacementOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** 1 to 20. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listPrepDetails}. */
export interface ListPrepDetailsParams {
  /** 1 to 20 characters. */
  marketplaceId: string
  /** 1 to 100 items. */
  mskus: readonly string[]
}

/** Parameters of {@link FulfillmentInboundApi.listShipmentBoxes}. */
export interface ListShipmentBoxesParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listShipmentContentUpdatePreviews}. */
export interface ListShipmentContentUpdatePreviewsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 1 to 20. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listShipmentItems}. */
export interface ListShipmentItemsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listShipmentPallets}. */
export interface ListShipmentPalletsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** 1 to 1000. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.listTransportationOptions}. */
export interface ListTransportationOptionsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** 1 to 20. Default: 10. */
  pageSize?: number | undefined
  /** 0 to 1024 characters. */
  paginationToken?: string | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  placementOptionId?: string | undefined
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId?: string | undefined
}

/** Parameters of {@link FulfillmentInboundApi.scheduleSelfShipAppointment}. */
export interface ScheduleSelfShipAppointmentParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  slotId: string
  body: ScheduleSelfShipAppointmentRequest
}

/** Parameters of {@link FulfillmentInboundApi.setPackingInformation}. */
export interface SetPackingInformationParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  body: SetPackingInformationRequest
}

/** Parameters of {@link FulfillmentInboundApi.setPrepDetails}. */
export interface SetPrepDetailsParams {
  body: SetPrepDetailsRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateInboundPlanName}. */
export interface UpdateInboundPlanNameParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  body: UpdateInboundPlanNameRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateItemComplianceDetails}. */
export interface UpdateItemComplianceDetailsParams {
  /** 1 to 20 characters. */
  marketplaceId: string
  body: UpdateItemComplianceDetailsRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateShipmentName}. */
export interface UpdateShipmentNameParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  body: UpdateShipmentNameRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateShipmentSourceAddress}. */
export interface UpdateShipmentSourceAddressParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  body: UpdateShipmentSourceAddressRequest
}

/** Parameters of {@link FulfillmentInboundApi.updateShipmentTrackingDetails}. */
export interface UpdateShipmentTrackingDetailsParams {
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  inboundPlanId: string
  /** Exactly 38 characters. Pattern: `^[a-zA-Z0-9-]*$`. */
  shipmentId: string
  body: UpdateShipmentTrackingDetailsRequest
}
