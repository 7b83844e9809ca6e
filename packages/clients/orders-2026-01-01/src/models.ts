// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

export interface AddressExtendedFields {
  streetName?: string
  streetNumber?: string
  complement?: string
  neighborhood?: string
}

export interface Alias {
  aliasId: string
  aliasType: string
}

export interface AssociatedOrder {
  orderId?: string
  associationType?: string
}

export interface AssociatedOrderItem {
  orderId?: string
  orderItemId?: string
  associationType?: string
}

export interface BusinessHour {
  dayOfWeek?: BusinessHourDayOfWeek
  timeWindows?: TimeWindow[]
}

export interface Buyer {
  buyerName?: string
  buyerEmail?: string
  buyerCompanyName?: string
  buyerPurchaseOrderNumber?: string
}

export type ConstraintType = 'MANDATORY' | (string & {})

export interface CustomerAddress {
  name?: string
  companyName?: string
  addressLine1?: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  districtOrCounty?: string
  stateOrRegion?: string
  municipality?: string
  postalCode?: string
  countryCode?: string
  phone?: string
  extendedFields?: AddressExtendedFields
  addressType?: string
}

export interface DateTimeRange {
  /** ISO 8601 date and time. */
  earliestDateTime?: string
  /** ISO 8601 date and time. */
  latestDateTime?: string
}

export interface DeliveryPreference {
  dropOffLocation?: string
  addressInstruction?: string
  deliveryTime?: PreferredDeliveryTime
  deliveryCapabilities?: string[]
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ExceptionDate {
  /** ISO 8601 date. */
  exceptionDate?: string
  exceptionDateType?: ExceptionDateType
  timeWindows?: TimeWindow[]
}

export interface FulfillmentOrder {
  fulfillmentOrderId: string
}

export type FulfillmentStatus =
  | 'PENDING_AVAILABILITY'
  | 'PENDING'
  | 'UNSHIPPED'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'CANCELLED'
  | 'UNFULFILLABLE'
  | (string & {})

export interface GetOrderResponse {
  order: Order
}

export interface GiftOption {
  giftMessage?: string
  giftWrapLevel?: string
}

export interface HourMinute {
  hour?: number
  minute?: number
}

export interface ItemCancellation {
  cancellationRequest?: ItemCancellationRequest
  cancellationExecution?: ItemCancellationExecution
}

export interface ItemCancellationExecution {
  cancelledBy?: string
  cancelReason?: string
}

export interface ItemCancellationRequest {
  requester?: string
  cancelReason?: string
}

export interface ItemCondition {
  conditionType?: string
  conditionSubtype?: string
  conditionNote?: string
}

export interface ItemCustomization {
  customizedUrl?: string
}

export interface ItemExpense {
  pointsCost?: ItemPointsCost
}

export interface ItemFulfillment {
  quantityFulfilled?: number
  quantityUnfulfilled?: number
  picking?: ItemPicking
  packing?: ItemPacking
  shipping?: ItemShipping
}

export interface ItemInternationalShipping {
  iossNumber?: string
}

export interface ItemPacking {
  giftOption?: GiftOption
  serialNumberRequirement?: SerialNumberRequirement
}

export interface ItemPicking {
  substitutionPreference?: ItemSubstitutionPreference
}

export interface ItemPointsCost {
  pointsGranted?: PointsGranted
}

export interface ItemPrice {
  unitPrice?: Money
  priceDesignation?: string
}

export interface ItemProceeds {
  proceedsTotal?: Money
  breakdowns?: ItemProceedsBreakdown[]
}

export interface ItemProceedsBreakdown {
  type: string
  subtotal: Money
  detailedBreakdowns?: ItemProceedsDetailedBreakdown[]
}

export interface ItemProceedsDetailedBreakdown {
  subtype?: string
  value?: Money
}

export interface ItemProduct {
  asin?: string
  title?: string
  sellerSku?: string
  condition?: ItemCondition
  price?: ItemPrice
  serialNumbers?: string[]
  customization?: ItemCustomization
}

export interface ItemPromotion {
  breakdowns?: ItemPromotionBreakdown[]
}

export interface ItemPromotionBreakdown {
  promotionId?: string
}

export interface ItemShipping {
  scheduledDeliveryWindow?: DateTimeRange
  shippingConstraints?: ItemShippingConstraints
  internationalShipping?: ItemInternationalShipping
}

export interface ItemShippingConstraints {
  palletDelivery?: ConstraintType
  cashOnDelivery?: ConstraintType
  signatureConfirmation?: ConstraintType
  recipientIdentityVerification?: ConstraintType
  recipientAgeVerification?: ConstraintType
}

export interface ItemSubstitutionOption {
  asin?: string
  quantityOrdered?: number
  sellerSku?: string
  title?: string
  measurement?: Measurement
}

export interface ItemSubstitutionPreference {
  substitutionType: ItemSubstitutionPreferenceSubstitutionType
  substitutionOptions?: ItemSubstitutionOption[]
}

export interface ItemTax {
  taxCalculationBreakdowns?: ItemTaxCalculationBreakdown[]
  taxCollections?: ItemTaxCollection[]
}

export interface ItemTaxCalculationBreakdown {
  reportingScheme?: string
}

export interface ItemTaxCollection {
  model?: string
  responsibleParty?: string
}

export interface Measurement {
  unit: MeasurementUnit
  value: number
}

export interface MerchantAddress {
  name?: string
  addressLine1?: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  districtOrCounty?: string
  stateOrRegion?: string
  municipality?: string
  postalCode?: string
  countryCode?: string
}

export interface Money {
  amount: string
  currencyCode: string
}

export interface Order {
  orderId: string
  orderAliases?: Alias[]
  /** ISO 8601 date and time. */
  createdTime: string
  /** ISO 8601 date and time. */
  lastUpdatedTime: string
  programs?: string[]
  associatedOrders?: AssociatedOrder[]
  salesChannel: SalesChannel
  buyer?: Buyer
  recipient?: Recipient
  proceeds?: OrderProceeds
  payment?: OrderPayment
  tax?: OrderTax
  fulfillment?: OrderFulfillment
  orderItems: OrderItem[]
  packages?: OrderPackage[]
  fulfillmentOrders?: FulfillmentOrder[]
}

export interface OrderFulfillment {
  fulfillmentStatus: FulfillmentStatus
  fulfilledBy?: string
  fulfillmentServiceLevel?: string
  shipByWindow?: DateTimeRange
  deliverByWindow?: DateTimeRange
  labelPrintingWindow?: DateTimeRange
}

export interface OrderItem {
  orderItemId: string
  quantityOrdered: number
  measurement?: Measurement
  associatedOrderItems?: AssociatedOrderItem[]
  programs?: string[]
  product: ItemProduct
  proceeds?: ItemProceeds
  expense?: ItemExpense
  promotion?: ItemPromotion
  cancellation?: ItemCancellation
  fulfillment?: ItemFulfillment
  tax?: ItemTax
}

export interface OrderPackage {
  packageReferenceId: string
  /** ISO 8601 date and time. */
  createdTime?: string
  packageStatus?: PackageStatus
  carrier?: string
  /** ISO 8601 date and time. */
  shipTime?: string
  shippingService?: string
  trackingNumber?: string
  shipFromAddress?: MerchantAddress
  packageItems?: PackageItem[]
}

export interface OrderPayment {
  paymentExecutions?: PaymentExecution[]
}

export interface OrderProceeds {
  grandTotal?: Money
  breakdowns?: OrderProceedsBreakdown[]
}

export interface OrderProceedsBreakdown {
  type: string
  status?: string
  subtotal: Money
}

export interface OrderTax {
  taxRegistrations?: OrderTaxRegistration[]
  taxInvoicing?: OrderTaxInvoicing
}

export interface OrderTaxInvoicing {
  buyerInvoicePreference?: string
  invoiceStatus?: string
}

export interface OrderTaxRegistration {
  entityType?: string
  legalName?: string
  taxRegistrationType?: string
  taxRegistrationNumber?: string
  taxRegistrationAddress?: CustomerAddress
  taxRegistrationAttributes?: TaxRegistrationAttribute[]
}

export interface PackageItem {
  orderItemId: string
  quantity: number
  transparencyCodes?: string[]
}

export interface PackageStatus {
  status: PackageStatusStatus
  detailedStatus?: string
}

export interface Pagination {
  nextToken?: string
}

export interface PaymentExecution {
  paymentMethod?: string
  paymentAmount?: Money
  acquirerId?: string
  cardBrand?: string
  authorizationCode?: string
}

export interface PointsGranted {
  pointsNumber?: number
  pointsMonetaryValue?: Money
}

export interface PreferredDeliveryTime {
  businessHours?: BusinessHour[]
  exceptionDates?: ExceptionDate[]
}

export interface Recipient {
  deliveryAddress?: CustomerAddress
  deliveryPreference?: DeliveryPreference
}

export interface SalesChannel {
  channelName: string
  marketplaceId?: string
  marketplaceName?: string
}

export interface SearchOrdersResponse {
  orders: Order[]
  pagination?: Pagination
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string
  /** ISO 8601 date and time. */
  createdBefore?: string
}

export interface SerialNumberRequirement {
  requirementType?: string
}

export interface TaxRegistrationAttribute {
  key?: string
  value?: string
}

export interface TimeWindow {
  startTime?: HourMinute
  endTime?: HourMinute
}

/** Values of `BusinessHour.dayOfWeek`. */
export type BusinessHourDayOfWeek = 'SUN' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | (string & {})

/** Values of `ExceptionDate.exceptionDateType`. */
export type ExceptionDateType = 'CLOSED' | 'OPEN' | (string & {})

/** Values of `getOrder.includedData`. */
export type GetOrderIncludedData =
  | 'BUYER'
  | 'RECIPIENT'
  | 'PROCEEDS'
  | 'EXPENSE'
  | 'PROMOTION'
  | 'CANCELLATION'
  | 'FULFILLMENT'
  | 'PACKAGES'
  | 'TAX'
  | 'PAYMENT'
  | 'FULFILLMENT_ORDERS'

/** Values of `ItemSubstitutionPreference.substitutionType`. */
export type ItemSubstitutionPreferenceSubstitutionType =
  | 'CUSTOMER_PREFERENCE'
  | 'AMAZON_RECOMMENDED'
  | 'DO_NOT_SUBSTITUTE'
  | (string & {})

/** Values of `Measurement.unit`. */
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

/** Values of `PackageStatus.status`. */
export type PackageStatusStatus =
  | 'PENDING'
  | 'IN_TRANSIT'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'CANCELLED'
  | 'UNDELIVERABLE'
  | (string & {})

/** Values of `searchOrders.fulfilledBy`. */
export type SearchOrdersFulfilledBy = 'MERCHANT' | 'AMAZON'

/** Values of `searchOrders.fulfillmentStatuses`. */
export type SearchOrdersFulfillmentStatuses =
  | 'PENDING_AVAILABILITY'
  | 'PENDING'
  | 'UNSHIPPED'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'CANCELLED'
  | 'UNFULFILLABLE'

/** Values of `searchOrders.includedData`. */
export type SearchOrdersIncludedData =
  | 'BUYER'
  | 'RECIPIENT'
  | 'PROCEEDS'
  | 'EXPENSE'
  | 'PROMOTION'
  | 'CANCELLATION'
  | 'FULFILLMENT'
  | 'PACKAGES'
  | 'TAX'
  | 'PAYMENT'
  | 'FULFILLMENT_ORDERS'

/** Parameters of {@link OrdersApi.getOrder}. */
export interface GetOrderParams {
  orderId: string
  includedData?: GetOrderIncludedData[]
}

/** Parameters of {@link OrdersApi.searchOrders}. */
export interface SearchOrdersParams {
  /** ISO 8601 date and time. */
  createdAfter?: string
  /** ISO 8601 date and time. */
  createdBefore?: string
  /** ISO 8601 date and time. */
  lastUpdatedAfter?: string
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string
  fulfillmentStatuses?: SearchOrdersFulfillmentStatuses[]
  /** At most 50 items. */
  marketplaceIds?: string[]
  fulfilledBy?: SearchOrdersFulfilledBy[]
  maxResultsPerPage?: number
  paginationToken?: string
  includedData?: SearchOrdersIncludedData[]
}
