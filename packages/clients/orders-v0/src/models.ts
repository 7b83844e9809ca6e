// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

export interface Address {
  Name?: string | undefined
  CompanyName?: string | undefined
  AddressLine1?: string | undefined
  AddressLine2?: string | undefined
  AddressLine3?: string | undefined
  City?: string | undefined
  County?: string | undefined
  District?: string | undefined
  StateOrRegion?: string | undefined
  Municipality?: string | undefined
  PostalCode?: string | undefined
  CountryCode?: string | undefined
  Phone?: string | undefined
  ExtendedFields?: AddressExtendedFields | undefined
  AddressType?: AddressType | undefined
}

export interface AddressExtendedFields {
  StreetName?: string | undefined
  StreetNumber?: string | undefined
  Complement?: string | undefined
  Neighborhood?: string | undefined
  GeoCoordinates?: GeoCoordinates | undefined
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
  OrderId?: string | undefined
  OrderItemId?: string | undefined
  AssociationType?: AssociationType | undefined
}

export type AssociationType = 'VALUE_ADD_SERVICE' | (string & {})

export interface AutomatedShippingSettings {
  HasAutomatedShippingSettings?: boolean | undefined
  AutomatedCarrier?: string | undefined
  AutomatedShipMethod?: string | undefined
}

export interface BusinessHours {
  DayOfWeek?: BusinessHoursDayOfWeek | undefined
  OpenIntervals?: OpenInterval[] | undefined
}

export interface BuyerCustomizedInfoDetail {
  CustomizedURL?: string | undefined
}

export interface BuyerInfo {
  BuyerEmail?: string | undefined
  BuyerName?: string | undefined
  BuyerCounty?: string | undefined
  BuyerTaxInfo?: BuyerTaxInfo | undefined
  PurchaseOrderNumber?: string | undefined
}

export interface BuyerRequestedCancel {
  IsBuyerRequestedCancel?: string | undefined
  BuyerCancelReason?: string | undefined
}

export interface BuyerTaxInfo {
  CompanyLegalName?: string | undefined
  TaxingRegion?: string | undefined
  TaxClassifications?: TaxClassification[] | undefined
}

export interface BuyerTaxInformation {
  BuyerLegalCompanyName?: string | undefined
  BuyerBusinessAddress?: string | undefined
  BuyerTaxRegistrationId?: string | undefined
  BuyerTaxOffice?: string | undefined
}

export interface ConfirmShipmentErrorResponse {
  errors?: ErrorEntry[] | undefined
}

export interface ConfirmShipmentOrderItem {
  orderItemId: string
  quantity: number
  transparencyCodes?: string[] | undefined
}

export interface ConfirmShipmentRequest {
  packageDetail: PackageDetail
  codCollectionMethod?: ConfirmShipmentRequestCodCollectionMethod | undefined
  marketplaceId: string
}

export type ConstraintType = 'MANDATORY' | (string & {})

export interface DeliveryPreferences {
  DropOffLocation?: string | undefined
  PreferredDeliveryTime?: PreferredDeliveryTime | undefined
  OtherAttributes?: OtherDeliveryAttributes[] | undefined
  AddressInstructions?: string | undefined
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
  details?: string | undefined
}

export interface ExceptionDates {
  ExceptionDate?: string | undefined
  IsOpen?: boolean | undefined
  OpenIntervals?: OpenInterval[] | undefined
}

export interface FulfillmentInstruction {
  FulfillmentSupplySourceId?: string | undefined
}

export interface GeoCoordinates {
  Latitude?: number | undefined
  Longitude?: number | undefined
}

export interface GetOrderAddressResponse {
  payload?: OrderAddress | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetOrderBuyerInfoResponse {
  payload?: OrderBuyerInfo | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetOrderItemsBuyerInfoResponse {
  payload?: OrderItemsBuyerInfoList | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetOrderItemsResponse {
  payload?: OrderItemsList | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetOrderRegulatedInfoResponse {
  payload?: OrderRegulatedInfo | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetOrderResponse {
  payload?: Order | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetOrdersResponse {
  payload?: OrdersList | undefined
  errors?: ErrorEntry[] | undefined
}

export interface InterimStatusDetail {
  statusCode: string
  /** ISO 8601 date and time. */
  statusDateTime: string
}

export interface ItemBuyerInfo {
  BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  GiftWrapPrice?: Money | undefined
  GiftWrapTax?: Money | undefined
  GiftMessageText?: string | undefined
  GiftWrapLevel?: string | undefined
}

export interface MarketplaceTaxInfo {
  TaxClassifications?: TaxClassification[] | undefined
}

export interface Measurement {
  Unit: MeasurementUnit
  Value: number
}

export interface Money {
  CurrencyCode?: string | undefined
  Amount?: string | undefined
}

export interface OpenInterval {
  StartTime?: OpenTimeInterval | undefined
  EndTime?: OpenTimeInterval | undefined
}

export interface OpenTimeInterval {
  Hour?: number | undefined
  Minute?: number | undefined
}

export interface Order {
  AmazonOrderId: string
  SellerOrderId?: string | undefined
  PurchaseDate: string
  LastUpdateDate: string
  OrderStatus: OrderStatus
  FulfillmentChannel?: OrderFulfillmentChannel | undefined
  SalesChannel?: string | undefined
  OrderChannel?: string | undefined
  ShipServiceLevel?: string | undefined
  OrderTotal?: Money | undefined
  NumberOfItemsShipped?: number | undefined
  NumberOfItemsUnshipped?: number | undefined
  PaymentExecutionDetail?: PaymentExecutionDetailItem[] | undefined
  PaymentMethod?: OrderPaymentMethod | undefined
  PaymentMethodDetails?: string[] | undefined
  MarketplaceId?: string | undefined
  ShipmentServiceLevelCategory?: string | undefined
  EasyShipShipmentStatus?: EasyShipShipmentStatus | undefined
  CbaDisplayableShippingLabel?: string | undefined
  OrderType?: OrderType | undefined
  EarliestShipDate?: string | undefined
  LatestShipDate?: string | undefined
  EarliestDeliveryDate?: string | undefined
  LatestDeliveryDate?: string | undefined
  IsBusinessOrder?: boolean | undefined
  IsPrime?: boolean | undefined
  IsPremiumOrder?: boolean | undefined
  IsGlobalExpressEnabled?: boolean | undefined
  ReplacedOrderId?: string | undefined
  IsReplacementOrder?: boolean | undefined
  PromiseResponseDueDate?: string | undefined
  IsEstimatedShipDateSet?: boolean | undefined
  IsSoldByAB?: boolean | undefined
  IsIBA?: boolean | undefined
  DefaultShipFromLocationAddress?: Address | undefined
  BuyerInvoicePreference?: OrderBuyerInvoicePreference | undefined
  BuyerTaxInformation?: BuyerTaxInformation | undefined
  FulfillmentInstruction?: FulfillmentInstruction | undefined
  IsISPU?: boolean | undefined
  IsAccessPointOrder?: boolean | undefined
  MarketplaceTaxInfo?: MarketplaceTaxInfo | undefined
  SellerDisplayName?: string | undefined
  ShippingAddress?: Address | undefined
  BuyerInfo?: BuyerInfo | undefined
  AutomatedShippingSettings?: AutomatedShippingSettings | undefined
  HasRegulatedItems?: boolean | undefined
  ElectronicInvoiceStatus?: ElectronicInvoiceStatus | undefined
}

export interface OrderAddress {
  AmazonOrderId: string
  BuyerCompanyName?: string | undefined
  ShippingAddress?: Address | undefined
  DeliveryPreferences?: DeliveryPreferences | undefined
}

export interface OrderBuyerInfo {
  AmazonOrderId: string
  BuyerEmail?: string | undefined
  BuyerName?: string | undefined
  BuyerCounty?: string | undefined
  BuyerTaxInfo?: BuyerTaxInfo | undefined
  PurchaseOrderNumber?: string | undefined
}

export interface OrderItem {
  ASIN: string
  SellerSKU?: string | undefined
  OrderItemId: string
  AssociatedItems?: AssociatedItem[] | undefined
  Title?: string | undefined
  QuantityOrdered: number
  QuantityShipped?: number | undefined
  ProductInfo?: ProductInfoDetail | undefined
  PointsGranted?: PointsGrantedDetail | undefined
  ItemPrice?: Money | undefined
  ShippingPrice?: Money | undefined
  ItemTax?: Money | undefined
  ShippingTax?: Money | undefined
  ShippingDiscount?: Money | undefined
  ShippingDiscountTax?: Money | undefined
  PromotionDiscount?: Money | undefined
  PromotionDiscountTax?: Money | undefined
  PromotionIds?: string[] | undefined
  CODFee?: Money | undefined
  CODFeeDiscount?: Money | undefined
  IsGift?: string | undefined
  ConditionNote?: string | undefined
  ConditionId?: string | undefined
  ConditionSubtypeId?: string | undefined
  ScheduledDeliveryStartDate?: string | undefined
  ScheduledDeliveryEndDate?: string | undefined
  PriceDesignation?: string | undefined
  TaxCollection?: TaxCollection | undefined
  SerialNumberRequired?: boolean | undefined
  IsTransparency?: boolean | undefined
  IossNumber?: string | undefined
  StoreChainStoreId?: string | undefined
  DeemedResellerCategory?: OrderItemDeemedResellerCategory | undefined
  BuyerInfo?: ItemBuyerInfo | undefined
  BuyerRequestedCancel?: BuyerRequestedCancel | undefined
  SerialNumbers?: string[] | undefined
  SubstitutionPreferences?: SubstitutionPreferences | undefined
  Measurement?: Measurement | undefined
  ShippingConstraints?: ShippingConstraints | undefined
  AmazonPrograms?: AmazonPrograms | undefined
}

export interface OrderItemBuyerInfo {
  OrderItemId: string
  BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  GiftWrapPrice?: Money | undefined
  GiftWrapTax?: Money | undefined
  GiftMessageText?: string | undefined
  GiftWrapLevel?: string | undefined
}

export interface OrderItemsBuyerInfoList {
  OrderItems: OrderItemBuyerInfo[]
  NextToken?: string | undefined
  AmazonOrderId: string
}

export interface OrderItemsInner {
  orderItemId?: string | undefined
  quantity?: number | undefined
}

export interface OrderItemsList {
  OrderItems: OrderItem[]
  NextToken?: string | undefined
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
  NextToken?: string | undefined
  LastUpdatedBefore?: string | undefined
  CreatedBefore?: string | undefined
}

export type OtherDeliveryAttributes = 'HAS_ACCESS_POINT' | 'PALLET_ENABLED' | 'PALLET_DISABLED' | (string & {})

export interface PackageDetail {
  packageReferenceId: string
  carrierCode: string
  carrierName?: string | undefined
  shippingMethod?: string | undefined
  trackingNumber: string
  /** ISO 8601 date and time. */
  shipDate: string
  shipFromSupplySourceId?: string | undefined
  orderItems: ConfirmShipmentOrderItem[]
}

export interface PaymentExecutionDetailItem {
  Payment: Money
  PaymentMethod: string
  AcquirerId?: string | undefined
  CardBrand?: string | undefined
  AuthorizationCode?: string | undefined
}

export interface PointsGrantedDetail {
  PointsNumber?: number | undefined
  PointsMonetaryValue?: Money | undefined
}

export interface PreferredDeliveryTime {
  BusinessHours?: BusinessHours[] | undefined
  ExceptionDates?: ExceptionDates[] | undefined
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
  NumberOfItems?: string | undefined
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
  RejectionReason?: RejectionReason | undefined
  ReviewDate?: string | undefined
  ExternalReviewerId?: string | undefined
  ValidVerificationDetails?: ValidVerificationDetail[] | undefined
  ValidInterimStatusCodes?: ValidInterimStatusCode[] | undefined
}

export interface RejectionReason {
  RejectionReasonId: string
  RejectionReasonDescription: string
}

export type ShipmentStatus = 'ReadyForPickup' | 'PickedUp' | 'RefusedPickup'

export interface ShippingConstraints {
  PalletDelivery?: ConstraintType | undefined
  SignatureConfirmation?: ConstraintType | undefined
  RecipientIdentityVerification?: ConstraintType | undefined
  RecipientAgeVerification?: ConstraintType | undefined
}

export interface SubstitutionOption {
  ASIN?: string | undefined
  QuantityOrdered?: number | undefined
  SellerSKU?: string | undefined
  Title?: string | undefined
  Measurement?: Measurement | undefined
}

export interface SubstitutionPreferences {
  SubstitutionType: SubstitutionPreferencesSubstitutionType
  SubstitutionOptions?: SubstitutionOption[] | undefined
}

export interface TaxClassification {
  Name?: string | undefined
  Value?: string | undefined
}

export interface TaxCollection {
  Model?: TaxCollectionModel | undefined
  ResponsibleParty?: TaxCollectionResponsibleParty | undefined
}

export interface UpdateShipmentStatusErrorResponse {
  errors?: ErrorEntry[] | undefined
}

export interface UpdateShipmentStatusRequest {
  marketplaceId: string
  shipmentStatus: ShipmentStatus
  orderItems?: OrderItemsInner[] | undefined
}

export interface UpdateVerificationStatusErrorResponse {
  errors?: ErrorEntry[] | undefined
}

export interface UpdateVerificationStatusRequest {
  regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody
}

export interface UpdateVerificationStatusRequestBody {
  status?: VerificationStatus | undefined
  externalReviewerId: string
  rejectionReasonId?: string | undefined
  verificationDetails?: VerificationDetails | undefined
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
  prescriptionDetail?: PrescriptionDetail | undefined
  approvedAlternativeDetails?: ApprovedAttribute[] | undefined
  interimStatusDetail?: InterimStatusDetail | undefined
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
  NextToken?: string | undefined
}

/** Parameters of {@link OrdersApi.getOrderItemsBuyerInfo}. */
export interface GetOrderItemsBuyerInfoParams {
  orderId: string
  NextToken?: string | undefined
}

/** Parameters of {@link OrdersApi.getOrderRegulatedInfo}. */
export interface GetOrderRegulatedInfoParams {
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrders}. */
export interface GetOrdersParams {
  /** At most 50 items. */
  MarketplaceIds: readonly string[]
  CreatedAfter?: string | undefined
  CreatedBefore?: string | undefined
  LastUpdatedAfter?: string | undefined
  LastUpdatedBefore?: string | undefined
  OrderStatuses?: readonly string[] | undefined
  FulfillmentChannels?: readonly string[] | undefined
  PaymentMethods?: readonly string[] | undefined
  BuyerEmail?: string | undefined
  SellerOrderId?: string | undefined
  MaxResultsPerPage?: number | undefined
  EasyShipShipmentStatuses?: readonly string[] | undefined
  ElectronicInvoiceStatuses?: readonly string[] | undefined
  NextToken?: string | undefined
  /** At most 50 items. */
  AmazonOrderIds?: readonly string[] | undefined
  ActualFulfillmentSupplySourceId?: string | undefined
  IsISPU?: boolean | undefined
  StoreChainStoreId?: string | undefined
  EarliestDeliveryDateBefore?: string | undefined
  EarliestDeliveryDateAfter?: string | undefined
  LatestDeliveryDateBefore?: string | undefined
  LatestDeliveryDateAfter?: string | undefined
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
