// Generated from Amazon's model fulfillmentOutbound_2020-07-01. To change this file, see CONTRIBUTING.md.

export type AdditionalLocationInfo =
  | 'AS_INSTRUCTED'
  | 'CARPORT'
  | 'CUSTOMER_PICKUP'
  | 'DECK'
  | 'DOOR_PERSON'
  | 'FRONT_DESK'
  | 'FRONT_DOOR'
  | 'GARAGE'
  | 'GUARD'
  | 'MAIL_ROOM'
  | 'MAIL_SLOT'
  | 'MAILBOX'
  | 'MC_BOY'
  | 'MC_GIRL'
  | 'MC_MAN'
  | 'MC_WOMAN'
  | 'NEIGHBOR'
  | 'OFFICE'
  | 'OUTBUILDING'
  | 'PATIO'
  | 'PORCH'
  | 'REAR_DOOR'
  | 'RECEPTIONIST'
  | 'RECEIVER'
  | 'SECURE_LOCATION'
  | 'SIDE_DOOR'
  | (string & {})

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  districtOrCounty?: string
  stateOrRegion?: string
  postalCode: string
  countryCode: string
  phone?: string
}

export interface Amount {
  unitOfMeasure: AmountUnitOfMeasure
  value: string
}

export interface CODSettings {
  isCodRequired: boolean
  codCharge?: Money
  codChargeTax?: Money
  shippingCharge?: Money
  shippingChargeTax?: Money
}

export interface CancelFulfillmentOrderResponse {
  errors?: ErrorEntry[]
}

export interface CreateFulfillmentOrderItem {
  /** At most 50 characters. */
  sellerSku: string
  /** At most 50 characters. */
  sellerFulfillmentOrderItemId: string
  quantity: number
  /** At most 512 characters. */
  giftMessage?: string
  /** At most 250 characters. */
  displayableComment?: string
  fulfillmentNetworkSku?: string
  perUnitDeclaredValue?: Money
  perUnitPrice?: Money
  perUnitTax?: Money
}

export interface CreateFulfillmentOrderRequest {
  marketplaceId?: string
  /** At most 40 characters. */
  sellerFulfillmentOrderId: string
  /** At most 40 characters. */
  displayableOrderId: string
  /** ISO 8601 date and time. */
  displayableOrderDate: string
  /** At most 750 characters. */
  displayableOrderComment: string
  shippingSpeedCategory: ShippingSpeedCategory
  deliveryWindow?: DeliveryWindow
  destinationAddress: Address
  deliveryPreferences?: DeliveryPreferences
  fulfillmentAction?: FulfillmentAction
  fulfillmentPolicy?: FulfillmentPolicy
  codSettings?: CODSettings
  shipFromCountryCode?: string
  notificationEmails?: string[]
  featureConstraints?: FeatureSettings[]
  items: CreateFulfillmentOrderItem[]
  paymentInformation?: PaymentInformation[]
}

export interface CreateFulfillmentOrderResponse {
  errors?: ErrorEntry[]
}

export interface CreateFulfillmentReturnRequest {
  items: CreateReturnItem[]
}

export interface CreateFulfillmentReturnResponse {
  payload?: CreateFulfillmentReturnResult
  errors?: ErrorEntry[]
}

export interface CreateFulfillmentReturnResult {
  returnItems?: ReturnItem[]
  invalidReturnItems?: InvalidReturnItem[]
  returnAuthorizations?: ReturnAuthorization[]
}

export interface CreateReturnItem {
  /** At most 80 characters. */
  sellerReturnItemId: string
  sellerFulfillmentOrderItemId: string
  amazonShipmentId: string
  returnReasonCode: string
  /** At most 1000 characters. */
  returnComment?: string
}

export type CurrentStatus =
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'RETURNING'
  | 'RETURNED'
  | 'UNDELIVERABLE'
  | 'DELAYED'
  | 'AVAILABLE_FOR_PICKUP'
  | 'CUSTOMER_ACTION'
  | 'UNKNOWN'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERY_ATTEMPTED'
  | 'PICKUP_SUCCESSFUL'
  | 'PICKUP_CANCELLED'
  | 'PICKUP_ATTEMPTED'
  | 'PICKUP_SCHEDULED'
  | 'RETURN_REQUEST_ACCEPTED'
  | 'REFUND_ISSUED'
  | 'RETURN_RECEIVED_IN_FC'
  | (string & {})

export interface DateRange {
  /** ISO 8601 date and time. */
  earliest: string
  /** ISO 8601 date and time. */
  latest: string
}

export interface DeliveryDocument {
  documentType: string
  url?: string
}

export interface DeliveryInformation {
  deliveryDocumentList?: DeliveryDocument[]
  dropOffLocation?: DropOffLocation
}

export interface DeliveryMessage {
  text?: string
  locale?: string
}

export interface DeliveryOffer {
  /** ISO 8601 date and time. */
  expiresAt?: string
  dateRange?: DateRange
  policy?: DeliveryPolicy
}

export interface DeliveryPolicy {
  message?: DeliveryMessage
}

export interface DeliveryPreferences {
  /** At most 250 characters. */
  deliveryInstructions?: string
  dropOffLocation?: DropOffLocation
}

export interface DeliveryWindow {
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  endDate: string
}

export interface Destination {
  deliveryAddress?: VariablePrecisionAddress
  /** IP address. */
  ipAddress?: string
}

export interface DropOffLocation {
  type: DropOffLocationType
  attributes?: { [key: string]: string }
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export type EventCode =
  | 'EVENT_101'
  | 'EVENT_102'
  | 'EVENT_201'
  | 'EVENT_202'
  | 'EVENT_203'
  | 'EVENT_204'
  | 'EVENT_205'
  | 'EVENT_206'
  | 'EVENT_301'
  | 'EVENT_302'
  | 'EVENT_304'
  | 'EVENT_306'
  | 'EVENT_307'
  | 'EVENT_308'
  | 'EVENT_309'
  | 'EVENT_401'
  | 'EVENT_402'
  | 'EVENT_403'
  | 'EVENT_404'
  | 'EVENT_405'
  | 'EVENT_406'
  | 'EVENT_407'
  | 'EVENT_408'
  | 'EVENT_409'
  | 'EVENT_411'
  | 'EVENT_412'
  | 'EVENT_413'
  | 'EVENT_414'
  | 'EVENT_415'
  | 'EVENT_416'
  | 'EVENT_417'
  | 'EVENT_418'
  | 'EVENT_419'
  | 'EVENT_801'
  | 'EVENT_804'
  | (string & {})

export interface Feature {
  featureName: string
  featureDescription: string
  sellerEligible?: boolean
}

export interface FeatureSettings {
  featureName?: string
  featureFulfillmentPolicy?: FeatureSettingsFeatureFulfillmentPolicy
}

export interface FeatureSku {
  sellerSku?: string
  fnSku?: string
  asin?: string
  skuCount?: number
  overlappingSkus?: string[]
}

export interface Fee {
  name: FeeName
  amount: Money
}

export type FulfillmentAction = 'Ship' | 'Hold' | (string & {})

export interface FulfillmentOrder {
  sellerFulfillmentOrderId: string
  marketplaceId: string
  displayableOrderId: string
  /** ISO 8601 date and time. */
  displayableOrderDate: string
  displayableOrderComment: string
  shippingSpeedCategory: ShippingSpeedCategory
  deliveryWindow?: DeliveryWindow
  destinationAddress: Address
  fulfillmentAction?: FulfillmentAction
  fulfillmentPolicy?: FulfillmentPolicy
  codSettings?: CODSettings
  /** ISO 8601 date and time. */
  receivedDate: string
  fulfillmentOrderStatus: FulfillmentOrderStatus
  /** ISO 8601 date and time. */
  statusUpdatedDate: string
  notificationEmails?: string[]
  featureConstraints?: FeatureSettings[]
}

export interface FulfillmentOrderItem {
  sellerSku: string
  sellerFulfillmentOrderItemId: string
  quantity: number
  giftMessage?: string
  displayableComment?: string
  fulfillmentNetworkSku?: string
  orderItemDisposition?: string
  cancelledQuantity: number
  unfulfillableQuantity: number
  /** ISO 8601 date and time. */
  estimatedShipDate?: string
  /** ISO 8601 date and time. */
  estimatedArrivalDate?: string
  perUnitPrice?: Money
  perUnitTax?: Money
  perUnitDeclaredValue?: Money
}

export type FulfillmentOrderStatus =
  | 'New'
  | 'Received'
  | 'Planning'
  | 'Processing'
  | 'Cancelled'
  | 'Complete'
  | 'CompletePartialled'
  | 'Unfulfillable'
  | 'Invalid'
  | (string & {})

export type FulfillmentPolicy = 'FillOrKill' | 'FillAll' | 'FillAllAvailable' | (string & {})

export interface FulfillmentPreview {
  shippingSpeedCategory: ShippingSpeedCategory
  scheduledDeliveryInfo?: ScheduledDeliveryInfo
  isFulfillable: boolean
  isCODCapable: boolean
  estimatedShippingWeight?: Weight
  estimatedFees?: Fee[]
  fulfillmentPreviewShipments?: FulfillmentPreviewShipment[]
  unfulfillablePreviewItems?: UnfulfillablePreviewItem[]
  orderUnfulfillableReasons?: string[]
  marketplaceId: string
  featureConstraints?: FeatureSettings[]
}

export interface FulfillmentPreviewItem {
  sellerSku: string
  quantity: number
  sellerFulfillmentOrderItemId: string
  estimatedShippingWeight?: Weight
  shippingWeightCalculationMethod?: FulfillmentPreviewItemShippingWeightCalculationMethod
}

export interface FulfillmentPreviewShipment {
  /** ISO 8601 date and time. */
  earliestShipDate?: string
  /** ISO 8601 date and time. */
  latestShipDate?: string
  /** ISO 8601 date and time. */
  earliestArrivalDate?: string
  /** ISO 8601 date and time. */
  latestArrivalDate?: string
  shippingNotes?: string[]
  fulfillmentPreviewItems: FulfillmentPreviewItem[]
}

export type FulfillmentReturnItemStatus = 'New' | 'Processed' | (string & {})

export interface FulfillmentShipment {
  amazonShipmentId: string
  fulfillmentCenterId: string
  fulfillmentShipmentStatus: FulfillmentShipmentStatus
  /** ISO 8601 date and time. */
  shippingDate?: string
  /** ISO 8601 date and time. */
  estimatedArrivalDate?: string
  shippingNotes?: string[]
  fulfillmentShipmentItem: FulfillmentShipmentItem[]
  fulfillmentShipmentPackage?: FulfillmentShipmentPackage[]
}

export interface FulfillmentShipmentItem {
  sellerSku: string
  sellerFulfillmentOrderItemId: string
  quantity: number
  packageNumber?: number
  serialNumber?: string
  manufacturerLotCodes?: string[]
}

export interface FulfillmentShipmentPackage {
  packageNumber: number
  carrierCode: string
  trackingNumber?: string
  amazonFulfillmentTrackingNumber?: string
  /** ISO 8601 date and time. */
  estimatedArrivalDate?: string
  lockerDetails?: LockerDetails
  deliveryInformation?: DeliveryInformation
}

export interface GetDeliveryOffersProduct {
  productIdentifier: ProductIdentifier
  amount?: Amount
}

export interface GetDeliveryOffersRequest {
  product: GetDeliveryOffersProduct
  terms: GetDeliveryOffersTerms
}

export interface GetDeliveryOffersResponse {
  payload?: GetDeliveryOffersResult
  errors?: ErrorEntry[]
}

export interface GetDeliveryOffersResult {
  deliveryOffers?: DeliveryOffer[]
}

export interface GetDeliveryOffersTerms {
  origin: Origin
  destination: Destination
}

export interface GetFeatureInventoryResponse {
  payload?: GetFeatureInventoryResult
  errors?: ErrorEntry[]
}

export interface GetFeatureInventoryResult {
  marketplaceId: string
  featureName: string
  nextToken?: string
  featureSkus?: FeatureSku[]
}

export interface GetFeatureSkuResponse {
  payload?: GetFeatureSkuResult
  errors?: ErrorEntry[]
}

export interface GetFeatureSkuResult {
  marketplaceId: string
  featureName: string
  isEligible: boolean
  ineligibleReasons?: string[]
  sellerSku?: string
  fnSku?: string
  asin?: string
  skuCount?: number
}

export interface GetFeaturesResponse {
  payload?: GetFeaturesResult
  errors?: ErrorEntry[]
}

export interface GetFeaturesResult {
  features: Feature[]
}

export interface GetFulfillmentOrderResponse {
  payload?: GetFulfillmentOrderResult
  errors?: ErrorEntry[]
}

export interface GetFulfillmentOrderResult {
  fulfillmentOrder: FulfillmentOrder
  fulfillmentOrderItems: FulfillmentOrderItem[]
  fulfillmentShipments?: FulfillmentShipment[]
  returnItems: ReturnItem[]
  returnAuthorizations: ReturnAuthorization[]
  paymentInformation?: PaymentInformation[]
}

export interface GetFulfillmentPreviewItem {
  /** At most 50 characters. */
  sellerSku: string
  quantity: number
  perUnitDeclaredValue?: Money
  /** At most 50 characters. */
  sellerFulfillmentOrderItemId: string
}

export interface GetFulfillmentPreviewRequest {
  marketplaceId?: string
  address: Address
  items: GetFulfillmentPreviewItem[]
  shippingSpeedCategories?: ShippingSpeedCategory[]
  includeCODFulfillmentPreview?: boolean
  includeDeliveryWindows?: boolean
  featureConstraints?: FeatureSettings[]
}

export interface GetFulfillmentPreviewResponse {
  payload?: GetFulfillmentPreviewResult
  errors?: ErrorEntry[]
}

export interface GetFulfillmentPreviewResult {
  fulfillmentPreviews?: FulfillmentPreview[]
}

export interface GetPackageTrackingDetailsResponse {
  payload?: PackageTrackingDetails
  errors?: ErrorEntry[]
}

export interface InvalidItemReason {
  invalidItemReasonCode: InvalidItemReasonCode
  description: string
}

export type InvalidItemReasonCode =
  | 'InvalidValues'
  | 'DuplicateRequest'
  | 'NoCompletedShipItems'
  | 'NoReturnableQuantity'
  | (string & {})

export interface InvalidReturnItem {
  sellerReturnItemId: string
  sellerFulfillmentOrderItemId: string
  invalidItemReason: InvalidItemReason
}

export interface ListAllFulfillmentOrdersResponse {
  payload?: ListAllFulfillmentOrdersResult
  errors?: ErrorEntry[]
}

export interface ListAllFulfillmentOrdersResult {
  nextToken?: string
  fulfillmentOrders?: FulfillmentOrder[]
}

export interface ListReturnReasonCodesResponse {
  payload?: ListReturnReasonCodesResult
  errors?: ErrorEntry[]
}

export interface ListReturnReasonCodesResult {
  reasonCodeDetails?: ReasonCodeDetails[]
}

export interface LockerDetails {
  lockerNumber?: string
  lockerAccessCode?: string
}

export interface Money {
  currencyCode: string
  value: string
}

export interface Origin {
  /** Exactly 2 characters. */
  countryCode: string
}

export interface PackageTrackingDetails {
  packageNumber: number
  trackingNumber?: string
  customerTrackingLink?: string
  carrierCode?: string
  carrierPhoneNumber?: string
  carrierURL?: string
  /** ISO 8601 date and time. */
  shipDate?: string
  /** ISO 8601 date and time. */
  estimatedArrivalDate?: string
  shipToAddress?: TrackingAddress
  currentStatus?: CurrentStatus
  currentStatusDescription?: string
  deliveryWindow?: DateRange
  signedForBy?: string
  additionalLocationInfo?: AdditionalLocationInfo
  trackingEvents?: TrackingEvent[]
}

export interface PaymentInformation {
  paymentTransactionId: string
  paymentMode: string
  /** ISO 8601 date and time. */
  paymentDate: string
}

export interface ProductIdentifier {
  /** At most 50 characters. */
  merchantSku: string
}

export interface ReasonCodeDetails {
  returnReasonCode: string
  description: string
  translatedDescription?: string
}

export interface ReturnAuthorization {
  returnAuthorizationId: string
  fulfillmentCenterId: string
  returnToAddress: Address
  amazonRmaId: string
  rmaPageURL: string
}

export interface ReturnItem {
  sellerReturnItemId: string
  sellerFulfillmentOrderItemId: string
  amazonShipmentId: string
  sellerReturnReasonCode: string
  returnComment?: string
  amazonReturnReasonCode?: string
  status: FulfillmentReturnItemStatus
  /** ISO 8601 date and time. */
  statusChangedDate: string
  returnAuthorizationId?: string
  returnReceivedCondition?: ReturnItemDisposition
  fulfillmentCenterId?: string
}

export type ReturnItemDisposition =
  | 'Sellable'
  | 'Defective'
  | 'CustomerDamaged'
  | 'CarrierDamaged'
  | 'FulfillerDamaged'
  | (string & {})

export interface ScheduledDeliveryInfo {
  deliveryTimeZone: string
  deliveryWindows: DeliveryWindow[]
}

export type ShippingSpeedCategory = 'Standard' | 'Expedited' | 'Priority' | 'ScheduledDelivery' | (string & {})

export interface SubmitFulfillmentOrderStatusUpdateRequest {
  fulfillmentOrderStatus?: FulfillmentOrderStatus
}

export interface SubmitFulfillmentOrderStatusUpdateResponse {
  errors?: ErrorEntry[]
}

export interface TrackingAddress {
  /** At most 150 characters. */
  city: string
  /** At most 150 characters. */
  state: string
  /** At most 6 characters. */
  country: string
}

export interface TrackingEvent {
  /** ISO 8601 date and time. */
  eventDate: string
  eventAddress: TrackingAddress
  eventCode: EventCode
  eventDescription: string
}

export interface UnfulfillablePreviewItem {
  /** At most 50 characters. */
  sellerSku: string
  quantity: number
  /** At most 50 characters. */
  sellerFulfillmentOrderItemId: string
  itemUnfulfillableReasons?: string[]
}

export interface UpdateFulfillmentOrderItem {
  sellerSku?: string
  /** At most 50 characters. */
  sellerFulfillmentOrderItemId: string
  quantity: number
  /** At most 512 characters. */
  giftMessage?: string
  /** At most 250 characters. */
  displayableComment?: string
  fulfillmentNetworkSku?: string
  orderItemDisposition?: string
  perUnitDeclaredValue?: Money
  perUnitPrice?: Money
  perUnitTax?: Money
}

export interface UpdateFulfillmentOrderRequest {
  marketplaceId?: string
  /** At most 40 characters. */
  displayableOrderId?: string
  /** ISO 8601 date and time. */
  displayableOrderDate?: string
  /** At most 750 characters. */
  displayableOrderComment?: string
  shippingSpeedCategory?: ShippingSpeedCategory
  destinationAddress?: Address
  fulfillmentAction?: FulfillmentAction
  fulfillmentPolicy?: FulfillmentPolicy
  shipFromCountryCode?: string
  notificationEmails?: string[]
  featureConstraints?: FeatureSettings[]
  items?: UpdateFulfillmentOrderItem[]
}

export interface UpdateFulfillmentOrderResponse {
  errors?: ErrorEntry[]
}

export interface VariablePrecisionAddress {
  addressLine1?: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  districtOrCounty?: string
  stateOrRegion?: string
  postalCode: string
  /** Exactly 2 characters. */
  countryCode: string
}

export interface Weight {
  unit: WeightUnit
  value: string
}

/** Values of `Amount.unitOfMeasure`. */
export type AmountUnitOfMeasure = 'Eaches'

/** Values of `DropOffLocation.type`. */
export type DropOffLocationType =
  | 'FRONT_DOOR'
  | 'DELIVERY_BOX'
  | 'GAS_METER_BOX'
  | 'BICYCLE_BASKET'
  | 'GARAGE'
  | 'RECEPTIONIST'
  | 'FALLBACK_NEIGHBOR_DELIVERY'
  | 'DO_NOT_LEAVE_UNATTENDED'
  | (string & {})

/** Values of `FeatureSettings.featureFulfillmentPolicy`. */
export type FeatureSettingsFeatureFulfillmentPolicy = 'Required' | 'NotRequired' | (string & {})

/** Values of `Fee.name`. */
export type FeeName =
  | 'FBAPerUnitFulfillmentFee'
  | 'FBAPerOrderFulfillmentFee'
  | 'FBATransportationFee'
  | 'FBAFulfillmentCODFee'
  | (string & {})

/** Values of `FulfillmentPreviewItem.shippingWeightCalculationMethod`. */
export type FulfillmentPreviewItemShippingWeightCalculationMethod = 'Package' | 'Dimensional' | (string & {})

/** Values of `FulfillmentShipment.fulfillmentShipmentStatus`. */
export type FulfillmentShipmentStatus =
  | 'PENDING'
  | 'SHIPPED'
  | 'CANCELLED_BY_FULFILLER'
  | 'CANCELLED_BY_SELLER'
  | (string & {})

/** Values of `Weight.unit`. */
export type WeightUnit = 'KG' | 'KILOGRAMS' | 'LB' | 'POUNDS' | (string & {})

/** Parameters of {@link FulfillmentOutboundApi.cancelFulfillmentOrder}. */
export interface CancelFulfillmentOrderParams {
  /** At most 40 characters. */
  sellerFulfillmentOrderId: string
}

/** Parameters of {@link FulfillmentOutboundApi.createFulfillmentOrder}. */
export interface CreateFulfillmentOrderParams {
  body: CreateFulfillmentOrderRequest
}

/** Parameters of {@link FulfillmentOutboundApi.createFulfillmentReturn}. */
export interface CreateFulfillmentReturnParams {
  sellerFulfillmentOrderId: string
  body: CreateFulfillmentReturnRequest
}

/** Parameters of {@link FulfillmentOutboundApi.deliveryOffers}. */
export interface DeliveryOffersParams {
  body: GetDeliveryOffersRequest
}

/** Parameters of {@link FulfillmentOutboundApi.getFeatureInventory}. */
export interface GetFeatureInventoryParams {
  marketplaceId: string
  featureName: string
  nextToken?: string
  /** ISO 8601 date and time. */
  queryStartDate?: string
}

/** Parameters of {@link FulfillmentOutboundApi.getFeatureSKU}. */
export interface GetFeatureSKUParams {
  marketplaceId: string
  featureName: string
  sellerSku: string
}

/** Parameters of {@link FulfillmentOutboundApi.getFeatures}. */
export interface GetFeaturesParams {
  marketplaceId: string
}

/** Parameters of {@link FulfillmentOutboundApi.getFulfillmentOrder}. */
export interface GetFulfillmentOrderParams {
  /** At most 40 characters. */
  sellerFulfillmentOrderId: string
}

/** Parameters of {@link FulfillmentOutboundApi.getFulfillmentPreview}. */
export interface GetFulfillmentPreviewParams {
  body: GetFulfillmentPreviewRequest
}

/** Parameters of {@link FulfillmentOutboundApi.getPackageTrackingDetails}. */
export interface GetPackageTrackingDetailsParams {
  packageNumber: number
}

/** Parameters of {@link FulfillmentOutboundApi.listAllFulfillmentOrders}. */
export interface ListAllFulfillmentOrdersParams {
  /** ISO 8601 date and time. */
  queryStartDate?: string
  nextToken?: string
}

/** Parameters of {@link FulfillmentOutboundApi.listReturnReasonCodes}. */
export interface ListReturnReasonCodesParams {
  sellerSku: string
  marketplaceId?: string
  sellerFulfillmentOrderId?: string
  language?: string
}

/** Parameters of {@link FulfillmentOutboundApi.submitFulfillmentOrderStatusUpdate}. */
export interface SubmitFulfillmentOrderStatusUpdateParams {
  /** At most 40 characters. */
  sellerFulfillmentOrderId: string
  body: SubmitFulfillmentOrderStatusUpdateRequest
}

/** Parameters of {@link FulfillmentOutboundApi.updateFulfillmentOrder}. */
export interface UpdateFulfillmentOrderParams {
  /** At most 40 characters. */
  sellerFulfillmentOrderId: string
  body: UpdateFulfillmentOrderRequest
}
