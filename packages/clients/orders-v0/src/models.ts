// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

export interface Address {
  Name?: string
  CompanyName?: string
  AddressLine1?: string
  AddressLine2?: string
  AddressLine3?: string
  City?: string
  County?: string
  District?: string
  StateOrRegion?: string
  Municipality?: string
  PostalCode?: string
  CountryCode?: string
  Phone?: string
  ExtendedFields?: AddressExtendedFields
  AddressType?: AddressType
}

export interface AddressExtendedFields {
  StreetName?: string
  StreetNumber?: string
  Complement?: string
  Neighborhood?: string
  GeoCoordinates?: GeoCoordinates
}

export interface AmazonPrograms {
  Programs: string[]
}

export interface ApprovedAttribute {
  attributeName: string
  originalValue: string
  approvedValue: string
}

export interface AssociatedItem {
  OrderId?: string
  OrderItemId?: string
  AssociationType?: AssociationType
}

export type AssociationType = 'VALUE_ADD_SERVICE' | (string & {})

export interface AutomatedShippingSettings {
  HasAutomatedShippingSettings?: boolean
  AutomatedCarrier?: string
  AutomatedShipMethod?: string
}

export interface BusinessHours {
  DayOfWeek?: BusinessHoursDayOfWeek
  OpenIntervals?: OpenInterval[]
}

export interface BuyerCustomizedInfoDetail {
  CustomizedURL?: string
}

export interface BuyerInfo {
  BuyerEmail?: string
  BuyerName?: string
  BuyerCounty?: string
  BuyerTaxInfo?: BuyerTaxInfo
  PurchaseOrderNumber?: string
}

export interface BuyerRequestedCancel {
  IsBuyerRequestedCancel?: string
  BuyerCancelReason?: string
}

export interface BuyerTaxInfo {
  CompanyLegalName?: string
  TaxingRegion?: string
  TaxClassifications?: TaxClassification[]
}

export interface BuyerTaxInformation {
  BuyerLegalCompanyName?: string
  BuyerBusinessAddress?: string
  BuyerTaxRegistrationId?: string
  BuyerTaxOffice?: string
}

export interface ConfirmShipmentErrorResponse {
  errors?: ErrorEntry[]
}

export interface ConfirmShipmentOrderItem {
  orderItemId: string
  quantity: number
  transparencyCodes?: string[]
}

export interface ConfirmShipmentRequest {
  packageDetail: PackageDetail
  codCollectionMethod?: ConfirmShipmentRequestCodCollectionMethod
  marketplaceId: string
}

export type ConstraintType = 'MANDATORY' | (string & {})

export interface DeliveryPreferences {
  DropOffLocation?: string
  PreferredDeliveryTime?: PreferredDeliveryTime
  OtherAttributes?: OtherDeliveryAttributes[]
  AddressInstructions?: string
}

export type EasyShipShipmentStatus =
  | 'PendingSchedule'
  | 'PendingPickUp'
  | 'PendingDropOff'
  | 'LabelCanceled'
  | 'PickedUp'
  | 'DroppedOff'
  | 'AtOriginFC'
  | 'AtDestinationFC'
  | 'Delivered'
  | 'RejectedByBuyer'
  | 'Undeliverable'
  | 'ReturningToSeller'
  | 'ReturnedToSeller'
  | 'Lost'
  | 'OutForDelivery'
  | 'Damaged'
  | (string & {})

export type ElectronicInvoiceStatus = 'NotRequired' | 'NotFound' | 'Processing' | 'Errored' | 'Accepted' | (string & {})

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ExceptionDates {
  ExceptionDate?: string
  IsOpen?: boolean
  OpenIntervals?: OpenInterval[]
}

export interface FulfillmentInstruction {
  FulfillmentSupplySourceId?: string
}

export interface GeoCoordinates {
  Latitude?: number
  Longitude?: number
}

export interface GetOrderAddressResponse {
  payload?: OrderAddress
  errors?: ErrorEntry[]
}

export interface GetOrderBuyerInfoResponse {
  payload?: OrderBuyerInfo
  errors?: ErrorEntry[]
}

export interface GetOrderItemsBuyerInfoResponse {
  payload?: OrderItemsBuyerInfoList
  errors?: ErrorEntry[]
}

export interface GetOrderItemsResponse {
  payload?: OrderItemsList
  errors?: ErrorEntry[]
}

export interface GetOrderRegulatedInfoResponse {
  payload?: OrderRegulatedInfo
  errors?: ErrorEntry[]
}

export interface GetOrderResponse {
  payload?: Order
  errors?: ErrorEntry[]
}

export interface GetOrdersResponse {
  payload?: OrdersList
  errors?: ErrorEntry[]
}

export interface InterimStatusDetail {
  statusCode: string
  /** ISO 8601 date and time. */
  statusDateTime: string
}

export interface ItemBuyerInfo {
  BuyerCustomizedInfo?: BuyerCustomizedInfoDetail
  GiftWrapPrice?: Money
  GiftWrapTax?: Money
  GiftMessageText?: string
  GiftWrapLevel?: string
}

export interface MarketplaceTaxInfo {
  TaxClassifications?: TaxClassification[]
}

export interface Measurement {
  Unit: MeasurementUnit
  Value: number
}

export interface Money {
  CurrencyCode?: string
  Amount?: string
}

export interface OpenInterval {
  StartTime?: OpenTimeInterval
  EndTime?: OpenTimeInterval
}

export interface OpenTimeInterval {
  Hour?: number
  Minute?: number
}

export interface Order {
  AmazonOrderId: string
  SellerOrderId?: string
  PurchaseDate: string
  LastUpdateDate: string
  OrderStatus: OrderStatus
  FulfillmentChannel?: OrderFulfillmentChannel
  SalesChannel?: string
  OrderChannel?: string
  ShipServiceLevel?: string
  OrderTotal?: Money
  NumberOfItemsShipped?: number
  NumberOfItemsUnshipped?: number
  PaymentExecutionDetail?: PaymentExecutionDetailItem[]
  PaymentMethod?: OrderPaymentMethod
  PaymentMethodDetails?: string[]
  MarketplaceId?: string
  ShipmentServiceLevelCategory?: string
  EasyShipShipmentStatus?: EasyShipShipmentStatus
  CbaDisplayableShippingLabel?: string
  OrderType?: OrderType
  EarliestShipDate?: string
  LatestShipDate?: string
  EarliestDeliveryDate?: string
  LatestDeliveryDate?: string
  IsBusinessOrder?: boolean
  IsPrime?: boolean
  IsPremiumOrder?: boolean
  IsGlobalExpressEnabled?: boolean
  ReplacedOrderId?: string
  IsReplacementOrder?: boolean
  PromiseResponseDueDate?: string
  IsEstimatedShipDateSet?: boolean
  IsSoldByAB?: boolean
  IsIBA?: boolean
  DefaultShipFromLocationAddress?: Address
  BuyerInvoicePreference?: OrderBuyerInvoicePreference
  BuyerTaxInformation?: BuyerTaxInformation
  FulfillmentInstruction?: FulfillmentInstruction
  IsISPU?: boolean
  IsAccessPointOrder?: boolean
  MarketplaceTaxInfo?: MarketplaceTaxInfo
  SellerDisplayName?: string
  ShippingAddress?: Address
  BuyerInfo?: BuyerInfo
  AutomatedShippingSettings?: AutomatedShippingSettings
  HasRegulatedItems?: boolean
  ElectronicInvoiceStatus?: ElectronicInvoiceStatus
}

export interface OrderAddress {
  AmazonOrderId: string
  BuyerCompanyName?: string
  ShippingAddress?: Address
  DeliveryPreferences?: DeliveryPreferences
}

export interface OrderBuyerInfo {
  AmazonOrderId: string
  BuyerEmail?: string
  BuyerName?: string
  BuyerCounty?: string
  BuyerTaxInfo?: BuyerTaxInfo
  PurchaseOrderNumber?: string
}

export interface OrderItem {
  ASIN: string
  SellerSKU?: string
  OrderItemId: string
  AssociatedItems?: AssociatedItem[]
  Title?: string
  QuantityOrdered: number
  QuantityShipped?: number
  ProductInfo?: ProductInfoDetail
  PointsGranted?: PointsGrantedDetail
  ItemPrice?: Money
  ShippingPrice?: Money
  ItemTax?: Money
  ShippingTax?: Money
  ShippingDiscount?: Money
  ShippingDiscountTax?: Money
  PromotionDiscount?: Money
  PromotionDiscountTax?: Money
  PromotionIds?: string[]
  CODFee?: Money
  CODFeeDiscount?: Money
  IsGift?: string
  ConditionNote?: string
  ConditionId?: string
  ConditionSubtypeId?: string
  ScheduledDeliveryStartDate?: string
  ScheduledDeliveryEndDate?: string
  PriceDesignation?: string
  TaxCollection?: TaxCollection
  SerialNumberRequired?: boolean
  IsTransparency?: boolean
  IossNumber?: string
  StoreChainStoreId?: string
  DeemedResellerCategory?: OrderItemDeemedResellerCategory
  BuyerInfo?: ItemBuyerInfo
  BuyerRequestedCancel?: BuyerRequestedCancel
  SerialNumbers?: string[]
  SubstitutionPreferences?: SubstitutionPreferences
  Measurement?: Measurement
  ShippingConstraints?: ShippingConstraints
  AmazonPrograms?: AmazonPrograms
}

export interface OrderItemBuyerInfo {
  OrderItemId: string
  BuyerCustomizedInfo?: BuyerCustomizedInfoDetail
  GiftWrapPrice?: Money
  GiftWrapTax?: Money
  GiftMessageText?: string
  GiftWrapLevel?: string
}

export interface OrderItemsBuyerInfoList {
  OrderItems: OrderItemBuyerInfo[]
  NextToken?: string
  AmazonOrderId: string
}

export interface OrderItemsInner {
  orderItemId?: string
  quantity?: number
}

export interface OrderItemsList {
  OrderItems: OrderItem[]
  NextToken?: string
  AmazonOrderId: string
}

export interface OrderRegulatedInfo {
  AmazonOrderId: string
  RegulatedInformation: RegulatedInformation
  RequiresDosageLabel: boolean
  RegulatedOrderVerificationStatus: RegulatedOrderVerificationStatus
}

export interface OrdersList {
  Orders: Order[]
  NextToken?: string
  LastUpdatedBefore?: string
  CreatedBefore?: string
}

export type OtherDeliveryAttributes = 'HAS_ACCESS_POINT' | 'PALLET_ENABLED' | 'PALLET_DISABLED' | (string & {})

export interface PackageDetail {
  packageReferenceId: string
  carrierCode: string
  carrierName?: string
  shippingMethod?: string
  trackingNumber: string
  /** ISO 8601 date and time. */
  shipDate: string
  shipFromSupplySourceId?: string
  orderItems: ConfirmShipmentOrderItem[]
}

export interface PaymentExecutionDetailItem {
  Payment: Money
  PaymentMethod: string
  AcquirerId?: string
  CardBrand?: string
  AuthorizationCode?: string
}

export interface PointsGrantedDetail {
  PointsNumber?: number
  PointsMonetaryValue?: Money
}

export interface PreferredDeliveryTime {
  BusinessHours?: BusinessHours[]
  ExceptionDates?: ExceptionDates[]
}

export interface PrescriptionDetail {
  prescriptionId: string
  /** ISO 8601 date and time. */
  expirationDate: string
  /** At least 1. */
  writtenQuantity: number
  /** At least 0. */
  totalRefillsAuthorized: number
  /** At least 0. */
  refillsRemaining: number
  clinicId: string
  usageInstructions: string
}

export interface ProductInfoDetail {
  NumberOfItems?: string
}

export interface RegulatedInformation {
  Fields: RegulatedInformationField[]
}

export interface RegulatedInformationField {
  FieldId: string
  FieldLabel: string
  FieldType: RegulatedInformationFieldFieldType
  FieldValue: string
}

export interface RegulatedOrderVerificationStatus {
  Status: VerificationStatus
  RequiresMerchantAction: boolean
  ValidRejectionReasons: RejectionReason[]
  RejectionReason?: RejectionReason
  ReviewDate?: string
  ExternalReviewerId?: string
  ValidVerificationDetails?: ValidVerificationDetail[]
  ValidInterimStatusCodes?: ValidInterimStatusCode[]
}

export interface RejectionReason {
  RejectionReasonId: string
  RejectionReasonDescription: string
}

export type ShipmentStatus = 'ReadyForPickup' | 'PickedUp' | 'RefusedPickup'

export interface ShippingConstraints {
  PalletDelivery?: ConstraintType
  SignatureConfirmation?: ConstraintType
  RecipientIdentityVerification?: ConstraintType
  RecipientAgeVerification?: ConstraintType
}

export interface SubstitutionOption {
  ASIN?: string
  QuantityOrdered?: number
  SellerSKU?: string
  Title?: string
  Measurement?: Measurement
}

export interface SubstitutionPreferences {
  SubstitutionType: SubstitutionPreferencesSubstitutionType
  SubstitutionOptions?: SubstitutionOption[]
}

export interface TaxClassification {
  Name?: string
  Value?: string
}

export interface TaxCollection {
  Model?: TaxCollectionModel
  ResponsibleParty?: TaxCollectionResponsibleParty
}

export interface UpdateShipmentStatusErrorResponse {
  errors?: ErrorEntry[]
}

export interface UpdateShipmentStatusRequest {
  marketplaceId: string
  shipmentStatus: ShipmentStatus
  orderItems?: OrderItemsInner[]
}

export interface UpdateVerificationStatusErrorResponse {
  errors?: ErrorEntry[]
}

export interface UpdateVerificationStatusRequest {
  regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody
}

export interface UpdateVerificationStatusRequestBody {
  status?: VerificationStatus
  externalReviewerId: string
  rejectionReasonId?: string
  verificationDetails?: VerificationDetails
}

export interface ValidInterimStatusCode {
  StatusCode: string
  StatusDescription: string
}

export interface ValidVerificationDetail {
  VerificationDetailType: string
  ValidVerificationStatuses: VerificationStatus[]
}

export interface VerificationDetails {
  prescriptionDetail?: PrescriptionDetail
  approvedAlternativeDetails?: ApprovedAttribute[]
  interimStatusDetail?: InterimStatusDetail
}

export type VerificationStatus = 'Pending' | 'Approved' | 'Rejected' | 'Expired' | 'Cancelled' | (string & {})

/** Values of `Address.AddressType`. */
export type AddressType = 'Residential' | 'Commercial' | (string & {})

/** Values of `BusinessHours.DayOfWeek`. */
export type BusinessHoursDayOfWeek = 'SUN' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | (string & {})

/** Values of `ConfirmShipmentRequest.codCollectionMethod`. */
export type ConfirmShipmentRequestCodCollectionMethod = 'DirectPayment'

/** Values of `Measurement.Unit`. */
export type MeasurementUnit =
  | 'OUNCES'
  | 'POUNDS'
  | 'KILOGRAMS'
  | 'GRAMS'
  | 'MILLIGRAMS'
  | 'INCHES'
  | 'FEET'
  | 'METERS'
  | 'CENTIMETERS'
  | 'MILLIMETERS'
  | 'SQUARE_METERS'
  | 'SQUARE_CENTIMETERS'
  | 'SQUARE_FEET'
  | 'SQUARE_INCHES'
  | 'GALLONS'
  | 'PINTS'
  | 'QUARTS'
  | 'FLUID_OUNCES'
  | 'LITERS'
  | 'CUBIC_METERS'
  | 'CUBIC_FEET'
  | 'CUBIC_INCHES'
  | 'CUBIC_CENTIMETERS'
  | 'COUNT'
  | (string & {})

/** Values of `Order.BuyerInvoicePreference`. */
export type OrderBuyerInvoicePreference = 'INDIVIDUAL' | 'BUSINESS' | (string & {})

/** Values of `Order.FulfillmentChannel`. */
export type OrderFulfillmentChannel = 'MFN' | 'AFN' | (string & {})

/** Values of `OrderItem.DeemedResellerCategory`. */
export type OrderItemDeemedResellerCategory = 'IOSS' | 'UOSS' | (string & {})

/** Values of `Order.PaymentMethod`. */
export type OrderPaymentMethod = 'COD' | 'CVS' | 'Other' | (string & {})

/** Values of `Order.OrderStatus`. */
export type OrderStatus =
  | 'Pending'
  | 'Unshipped'
  | 'PartiallyShipped'
  | 'Shipped'
  | 'Canceled'
  | 'Unfulfillable'
  | 'InvoiceUnconfirmed'
  | 'PendingAvailability'
  | (string & {})

/** Values of `Order.OrderType`. */
export type OrderType =
  | 'StandardOrder'
  | 'LongLeadTimeOrder'
  | 'Preorder'
  | 'BackOrder'
  | 'SourcingOnDemandOrder'
  | (string & {})

/** Values of `RegulatedInformationField.FieldType`. */
export type RegulatedInformationFieldFieldType = 'Text' | 'FileAttachment' | (string & {})

/** Values of `SubstitutionPreferences.SubstitutionType`. */
export type SubstitutionPreferencesSubstitutionType =
  | 'CUSTOMER_PREFERENCE'
  | 'AMAZON_RECOMMENDED'
  | 'DO_NOT_SUBSTITUTE'
  | (string & {})

/** Values of `TaxCollection.Model`. */
export type TaxCollectionModel = 'MarketplaceFacilitator' | (string & {})

/** Values of `TaxCollection.ResponsibleParty`. */
export type TaxCollectionResponsibleParty = 'Amazon Services, Inc.' | (string & {})

/** Parameters of {@link OrdersApi.confirmShipment}. */
export interface ConfirmShipmentParams {
  orderId: string
  body: ConfirmShipmentRequest
}

/** Parameters of {@link OrdersApi.getOrder}. */
export interface GetOrderParams {
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrderAddress}. */
export interface GetOrderAddressParams {
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrderBuyerInfo}. */
export interface GetOrderBuyerInfoParams {
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrderItems}. */
export interface GetOrderItemsParams {
  orderId: string
  NextToken?: string
}

/** Parameters of {@link OrdersApi.getOrderItemsBuyerInfo}. */
export interface GetOrderItemsBuyerInfoParams {
  orderId: string
  NextToken?: string
}

/** Parameters of {@link OrdersApi.getOrderRegulatedInfo}. */
export interface GetOrderRegulatedInfoParams {
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrders}. */
export interface GetOrdersParams {
  /** At most 50 items. */
  MarketplaceIds: string[]
  CreatedAfter?: string
  CreatedBefore?: string
  LastUpdatedAfter?: string
  LastUpdatedBefore?: string
  OrderStatuses?: string[]
  FulfillmentChannels?: string[]
  PaymentMethods?: string[]
  BuyerEmail?: string
  SellerOrderId?: string
  MaxResultsPerPage?: number
  EasyShipShipmentStatuses?: string[]
  ElectronicInvoiceStatuses?: string[]
  NextToken?: string
  /** At most 50 items. */
  AmazonOrderIds?: string[]
  ActualFulfillmentSupplySourceId?: string
  IsISPU?: boolean
  StoreChainStoreId?: string
  EarliestDeliveryDateBefore?: string
  EarliestDeliveryDateAfter?: string
  LatestDeliveryDateBefore?: string
  LatestDeliveryDateAfter?: string
}

/** Parameters of {@link OrdersApi.updateShipmentStatus}. */
export interface UpdateShipmentStatusParams {
  orderId: string
  body: UpdateShipmentStatusRequest
}

/** Parameters of {@link OrdersApi.updateVerificationStatus}. */
export interface UpdateVerificationStatusParams {
  orderId: string
  body: UpdateVerificationStatusRequest
}
