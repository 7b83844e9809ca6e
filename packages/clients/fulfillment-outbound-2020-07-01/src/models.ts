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
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  districtOrCounty?: string | undefined
  stateOrRegion?: string | undefined
  postalCode: string
  countryCode: string
  phone?: string | undefined
}

export interface Amount {
  unitOfMeasure: AmountUnitOfMeasure
  value: string
}

export interface CODSettings {
  isCodRequired: boolean
  codCharge?: Money | undefined
  codChargeTax?: Money | undefined
  shippingCharge?: Money | undefined
  shippingChargeTax?: Money | undefined
}

export interface CancelFulfillmentOrderResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateFulfillmentOrderItem {
  /** At most 50 characters. */
  sellerSku: string
  /** At most 50 characters. */
  sellerFulfillmentOrderItemId: string
  quantity: number
  /** At most 512 characters. */
  giftMessage?: string | undefined
  /** At most 250 characters. */
  displayableComment?: string | undefined
  fulfillmentNetworkSku?: string | undefined
  perUnitDeclaredValue?: Money | undefined
  perUnitPrice?: Money | undefined
  perUnitTax?: Money | undefined
}

export interface CreateFulfillmentOrderRequest {
  marketplaceId?: string | undefined
  /** At most 40 characters. */
  sellerFulfillmentOrderId: string
  /** At most 40 characters. */
  displayableOrderId: string
  /** ISO 8601 date and time. */
  displayableOrderDate: string
  /** At most 750 characters. */
  displayableOrderComment: string
  shippingSpeedCategory: ShippingSpeedCategory
  deliveryWindow?: DeliveryWindow | undefined
  destinationAddress: Address
  deliveryPreferences?: DeliveryPreferences | undefined
  fulfillmentAction?: FulfillmentAction | undefined
  fulfillmentPolicy?: FulfillmentPolicy | undefined
  codSettings?: CODSettings | undefined
  shipFromCountryCode?: string | undefined
  notificationEmails?: string[] | undefined
  featureConstraints?: FeatureSettings[] | undefined
  items: CreateFulfillmentOrderItem[]
  paymentInformation?: PaymentInformation[] | undefined
}

export interface CreateFulfillmentOrderResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateFulfillmentReturnRequest {
  items: CreateReturnItem[]
}

export interface CreateFulfillmentReturnResponse {
  payload?: CreateFulfillmentReturnResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface CreateFulfillmentReturnResult {
  returnItems?: ReturnItem[] | undefined
  invalidReturnItems?: InvalidReturnItem[] | undefined
  returnAuthorizations?: ReturnAuthorization[] | undefined
}

export interface CreateReturnItem {
  /** At most 80 characters. */
  sellerReturnItemId: string
  sellerFulfillmentOrderItemId: string
  amazonShipmentId: string
  returnReasonCode: string
  /** At most 1000 characters. */
  returnComment?: string | undefined
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
  url?: string | undefined
}

export interface DeliveryInformation {
  deliveryDocumentList?: DeliveryDocument[] | undefined
  dropOffLocation?: DropOffLocation | undefined
}

export interface DeliveryMessage {
  text?: string | undefined
  locale?: string | undefined
}

export interface DeliveryOffer {
  /** ISO 8601 date and time. */
  expiresAt?: string | undefined
  dateRange?: DateRange | undefined
  policy?: DeliveryPolicy | undefined
}

export interface DeliveryPolicy {
  message?: DeliveryMessage | undefined
}

export interface DeliveryPreferences {
  /** At most 250 characters. */
  deliveryInstructions?: string | undefined
  dropOffLocation?: DropOffLocation | undefined
}

export interface DeliveryWindow {
  /** ISO 8601 date and time. */
  startDate: string
  /** ISO 8601 date and time. */
  endDate: string
}

export interface Destination {
  deliveryAddress?: VariablePrecisionAddress | undefined
  /** IP address. */
  ipAddress?: string | undefined
}

export interface DropOffLocation {
  type: DropOffLocationType
  attributes?: { [key: string]: string } | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
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
  sellerEligible?: boolean | undefined
}

export interface FeatureSettings {
  featureName?: string | undefined
  featureFulfillmentPolicy?: FeatureSettingsFeatureFulfillmentPolicy | undefined
}

export interface FeatureSku {
  sellerSku?: string | undefined
  fnSku?: string | undefined
  asin?: string | undefined
  skuCount?: number | undefined
  overlappingSkus?: string[] | undefined
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
  deliveryWindow?: DeliveryWindow | undefined
  destinationAddress: Address
  fulfillmentAction?: FulfillmentAction | undefined
  fulfillmentPolicy?: FulfillmentPolicy | undefined
  codSettings?: CODSettings | undefined
  /** ISO 8601 date and time. */
  receivedDate: string
  fulfillmentOrderStatus: FulfillmentOrderStatus
  /** ISO 8601 date and time. */
  statusUpdatedDate: string
  notificationEmails?: string[] | undefined
  featureConstraints?: FeatureSettings[] | undefined
}

export interface FulfillmentOrderItem {
  sellerSku: string
  sellerFulfillmentOrderItemId: string
  quantity: number
  giftMessage?: string | undefined
  displayableComment?: string | undefined
  fulfillmentNetworkSku?: string | undefined
  orderItemDisposition?: string | undefined
  cancelledQuantity: number
  unfulfillableQuantity: number
  /** ISO 8601 date and time. */
  estimatedShipDate?: string | undefined
  /** ISO 8601 date and time. */
  estimatedArrivalDate?: string | undefined
  perUnitPrice?: Money | undefined
  perUnitTax?: Money | undefined
  perUnitDeclaredValue?: Money | undefined
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
  scheduledDeliveryInfo?: ScheduledDeliveryInfo | undefined
  isFulfillable: boolean
  isCODCapable: boolean
  estimatedShippingWeight?: Weight | undefined
  estimatedFees?: Fee[] | undefined
  fulfillmentPreviewShipments?: FulfillmentPreviewShipment[] | undefined
  unfulfillablePreviewItems?: UnfulfillablePreviewItem[] | undefined
  orderUnfulfillableReasons?: string[] | undefined
  marketplaceId: string
  featureConstraints?: FeatureSettings[] | undefined
}

export interface FulfillmentPreviewItem {
  sellerSku: string
  quantity: number
  sellerFulfillmentOrderItemId: string
  estimatedShippingWeight?: Weight | undefined
  shippingWeightCalculationMethod?: FulfillmentPreviewItemShippingWeightCalculationMethod | undefined
}

export interface FulfillmentPreviewShipment {
  /** ISO 8601 date and time. */
  earliestShipDate?: string | undefined
  /** ISO 8601 date and time. */
  latestShipDate?: string | undefined
  /** ISO 8601 date and time. */
  earliestArrivalDate?: string | undefined
  /** ISO 8601 date and time. */
  latestArrivalDate?: string | undefined
  shippingNotes?: string[] | undefined
  fulfillmentPreviewItems: FulfillmentPreviewItem[]
}

export type FulfillmentReturnItemStatus = 'New' | 'Processed' | (string & {})

export interface FulfillmentShipment {
  amazonShipmentId: string
  fulfillmentCenterId: string
  fulfillmentShipmentStatus: FulfillmentShipmentStatus
  /** ISO 8601 date and time. */
  shippingDate?: string | undefined
  /** ISO 8601 date and time. */
  estimatedArrivalDate?: string | undefined
  shippingNotes?: string[] | undefined
  fulfillmentShipmentItem: FulfillmentShipmentItem[]
  fulfillmentShipmentPackage?: FulfillmentShipmentPackage[] | undefined
}

export interface FulfillmentShipmentItem {
  sellerSku: string
  sellerFulfillmentOrderItemId: string
  quantity: number
  packageNumber?: number | undefined
  serialNumber?: string | undefined
  manufacturerLotCodes?: string[] | undefined
}

export interface FulfillmentShipmentPackage {
  packageNumber: number
  carrierCode: string
  trackingNumber?: string | undefined
  amazonFulfillmentTrackingNumber?: string | undefined
  /** ISO 8601 date and time. */
  estimatedArrivalDate?: string | undefined
  lockerDetails?: LockerDetails | undefined
  deliveryInformation?: DeliveryInformation | undefined
}

export interface GetDeliveryOffersProduct {
  productIdentifier: ProductIdentifier
  amount?: Amount | undefined
}

export interface GetDeliveryOffersRequest {
  product: GetDeliveryOffersProduct
  terms: GetDeliveryOffersTerms
}

export interface GetDeliveryOffersResponse {
  payload?: GetDeliveryOffersResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetDeliveryOffersResult {
  deliveryOffers?: DeliveryOffer[] | undefined
}

export interface GetDeliveryOffersTerms {
  origin: Origin
  destination: Destination
}

export interface GetFeatureInventoryResponse {
  payload?: GetFeatureInventoryResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetFeatureInventoryResult {
  marketplaceId: string
  featureName: string
  nextToken?: string | undefined
  featureSkus?: FeatureSku[] | undefined
}

export interface GetFeatureSkuResponse {
  payload?: GetFeatureSkuResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetFeatureSkuResult {
  marketplaceId: string
  featureName: string
  isEligible: boolean
  ineligibleReasons?: string[] | undefined
  sellerSku?: string | undefined
  fnSku?: string | undefined
  asin?: string | undefined
  skuCount?: number | undefined
}

export interface GetFeaturesResponse {
  payload?: GetFeaturesResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetFeaturesResult {
  features: Feature[]
}

export interface GetFulfillmentOrderResponse {
  payload?: GetFulfillmentOrderResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetFulfillmentOrderResult {
  fulfillmentOrder: FulfillmentOrder
  fulfillmentOrderItems: FulfillmentOrderItem[]
  fulfillmentShipments?: FulfillmentShipment[] | undefined
  returnItems: ReturnItem[]
  returnAuthorizations: ReturnAuthorization[]
  paymentInformation?: PaymentInformation[] | undefined
}

export interface GetFulfillmentPreviewItem {
  /** At most 50 characters. */
  sellerSku: string
  quantity: number
  perUnitDeclaredValue?: Money | undefined
  /** At most 50 characters. */
  sellerFulfillmentOrderItemId: string
}

export interface GetFulfillmentPreviewRequest {
  marketplaceId?: string | undefined
  address: Address
  items: GetFulfillmentPreviewItem[]
  shippingSpeedCategories?: ShippingSpeedCategory[] | undefined
  includeCODFulfillmentPreview?: boolean | undefined
  includeDeliveryWindows?: boolean | undefined
  featureConstraints?: FeatureSettings[] | undefined
}

export interface GetFulfillmentPreviewResponse {
  payload?: GetFulfillmentPreviewResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetFulfillmentPreviewResult {
  fulfillmentPreviews?: FulfillmentPreview[] | undefined
}

export interface GetPackageTrackingDetailsResponse {
  payload?: PackageTrackingDetails | undefined
  errors?: ErrorEntry[] | undefined
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
  payload?: ListAllFulfillmentOrdersResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface ListAllFulfillmentOrdersResult {
  nextToken?: string | undefined
  fulfillmentOrders?: FulfillmentOrder[] | undefined
}

export interface ListReturnReasonCodesResponse {
  payload?: ListReturnReasonCodesResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface ListReturnReasonCodesResult {
  reasonCodeDetails?: ReasonCodeDetails[] | undefined
}

export interface LockerDetails {
  lockerNumber?: string | undefined
  lockerAccessCode?: string | undefined
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
  trackingNumber?: string | undefined
  customerTrackingLink?: string | undefined
  carrierCode?: string | undefined
  carrierPhoneNumber?: string | undefined
  carrierURL?: string | undefined
  /** ISO 8601 date and time. */
  shipDate?: string | undefined
  /** ISO 8601 date and time. */
  estimatedArrivalDate?: string | undefined
  shipToAddress?: TrackingAddress | undefined
  currentStatus?: CurrentStatus | undefined
  currentStatusDescription?: string | undefined
  deliveryWindow?: DateRange | undefined
  signedForBy?: string | undefined
  additionalLocationInfo?: AdditionalLocationInfo | undefined
  trackingEvents?: TrackingEvent[] | undefined
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
  translatedDescription?: string | undefined
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
  sellerReturnReasonCode?: string | undefined
  returnComment?: string | undefined
  amazonReturnReasonCode?: string | undefined
  status: FulfillmentReturnItemStatus
  /** ISO 8601 date and time. */
  statusChangedDate: string
  returnAuthorizationId?: string | undefined
  returnReceivedCondition?: ReturnItemDisposition | undefined
  fulfillmentCenterId?: string | undefined
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
  fulfillmentOrderStatus?: FulfillmentOrderStatus | undefined
}

export interface SubmitFulfillmentOrderStatusUpdateResponse {
  errors?: ErrorEntry[] | undefined
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
  itemUnfulfillableReasons?: string[] | undefined
}

export interface UpdateFulfillmentOrderItem {
  sellerSku?: string | undefined
  /** At most 50 characters. */
  sellerFulfillmentOrderItemId: string
  quantity: number
  /** At most 512 characters. */
  giftMessage?: string | undefined
  /** At most 250 characters. */
  displayableComment?: string | undefined
  fulfillmentNetworkSku?: string | undefined
  orderItemDisposition?: string | undefined
  perUnitDeclaredValue?: Money | undefined
  perUnitPrice?: Money | undefined
  perUnitTax?: Money | undefined
}

export interface UpdateFulfillmentOrderRequest {
  marketplaceId?: string | undefined
  /** At most 40 characters. */
  displayableOrderId?: string | undefined
  /** ISO 8601 date and time. */
  displayableOrderDate?: string | undefined
  /** At most 750 characters. */
  displayableOrderComment?: string | undefined
  shippingSpeedCategory?: ShippingSpeedCategory | undefined
  destinationAddress?: Address | undefined
  fulfillmentAction?: FulfillmentAction | undefined
  fulfillmentPolicy?: FulfillmentPolicy | undefined
  shipFromCountryCode?: string | undefined
  notificationEmails?: string[] | undefined
  featureConstraints?: FeatureSettings[] | undefined
  items?: UpdateFulfillmentOrderItem[] | undefined
}

export interface UpdateFulfillmentOrderResponse {
  errors?: ErrorEntry[] | undefined
}

export interface VariablePrecisionAddress {
  addressLine1?: string | undefined
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  districtOrCounty?: string | undefined
  stateOrRegion?: string | undefined
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
  nextToken?: string | undefined
  /** ISO 8601 date and time. */
  queryStartDate?: string | Date | undefined
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
  queryStartDate?: string | Date | undefined
  nextToken?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.listReturnReasonCodes}. */
export interface ListReturnReasonCodesParams {
  sellerSku: string
  marketplaceId?: string | undefined
  sellerFulfillmentOrderId?: string | undefined
  language?: string | undefined
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
