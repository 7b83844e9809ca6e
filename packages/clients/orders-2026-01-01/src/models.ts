// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

export interface AddressExtendedFields {
  streetName?: string | undefined
  streetNumber?: string | undefined
  complement?: string | undefined
  neighborhood?: string | undefined
}

export interface Alias {
  aliasId: string
  aliasType: string
}

export interface AssociatedOrder {
  orderId?: string | undefined
  associationType?: string | undefined
}

export interface AssociatedOrderItem {
  orderId?: string | undefined
  orderItemId?: string | undefined
  associationType?: string | undefined
}

export interface BusinessHour {
  dayOfWeek?: BusinessHourDayOfWeek | undefined
  timeWindows?: TimeWindow[] | undefined
}

export interface Buyer {
  buyerName?: string | undefined
  buyerEmail?: string | undefined
  buyerCompanyName?: string | undefined
  buyerPurchaseOrderNumber?: string | undefined
}

export type ConstraintType = 'MANDATORY' | (string & {})

export interface CustomerAddress {
  name?: string | undefined
  companyName?: string | undefined
  addressLine1?: string | undefined
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  districtOrCounty?: string | undefined
  stateOrRegion?: string | undefined
  municipality?: string | undefined
  postalCode?: string | undefined
  countryCode?: string | undefined
  phone?: string | undefined
  extendedFields?: AddressExtendedFields | undefined
  addressType?: string | undefined
}

export interface DateTimeRange {
  /** ISO 8601 date and time. */
  earliestDateTime?: string | undefined
  /** ISO 8601 date and time. */
  latestDateTime?: string | undefined
}

export interface DeliveryPreference {
  dropOffLocation?: string | undefined
  addressInstruction?: string | undefined
  deliveryTime?: PreferredDeliveryTime | undefined
  deliveryCapabilities?: string[] | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface ExceptionDate {
  /** ISO 8601 date. */
  exceptionDate?: string | undefined
  exceptionDateType?: ExceptionDateType | undefined
  timeWindows?: TimeWindow[] | undefined
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
  giftMessage?: string | undefined
  giftWrapLevel?: string | undefined
}

export interface HourMinute {
  hour?: number | undefined
  minute?: number | undefined
}

export interface ItemCancellation {
  cancellationRequest?: ItemCancellationRequest | undefined
  cancellationExecution?: ItemCancellationExecution | undefined
}

export interface ItemCancellationExecution {
  cancelledBy?: string | undefined
  cancelReason?: string | undefined
}

export interface ItemCancellationRequest {
  requester?: string | undefined
  cancelReason?: string | undefined
}

export interface ItemCondition {
  conditionType?: string | undefined
  conditionSubtype?: string | undefined
  conditionNote?: string | undefined
}

export interface ItemCustomization {
  customizedUrl?: string | undefined
}

export interface ItemExpense {
  pointsCost?: ItemPointsCost | undefined
}

export interface ItemFulfillment {
  quantityFulfilled?: number | undefined
  quantityUnfulfilled?: number | undefined
  picking?: ItemPicking | undefined
  packing?: ItemPacking | undefined
  shipping?: ItemShipping | undefined
}

export interface ItemInternationalShipping {
  iossNumber?: string | undefined
}

export interface ItemPacking {
  giftOption?: GiftOption | undefined
  serialNumberRequirement?: SerialNumberRequirement | undefined
}

export interface ItemPicking {
  substitutionPreference?: ItemSubstitutionPreference | undefined
}

export interface ItemPointsCost {
  pointsGranted?: PointsGranted | undefined
}

export interface ItemPrice {
  unitPrice?: Money | undefined
  priceDesignation?: string | undefined
}

export interface ItemProceeds {
  proceedsTotal?: Money | undefined
  breakdowns?: ItemProceedsBreakdown[] | undefined
}

export interface ItemProceedsBreakdown {
  type: string
  subtotal: Money
  detailedBreakdowns?: ItemProceedsDetailedBreakdown[] | undefined
}

export interface ItemProceedsDetailedBreakdown {
  subtype?: string | undefined
  value?: Money | undefined
}

export interface ItemProduct {
  asin?: string | undefined
  title?: string | undefined
  sellerSku?: string | undefined
  condition?: ItemCondition | undefined
  price?: ItemPrice | undefined
  serialNumbers?: string[] | undefined
  customization?: ItemCustomization | undefined
}

export interface ItemPromotion {
  breakdowns?: ItemPromotionBreakdown[] | undefined
}

export interface ItemPromotionBreakdown {
  promotionId?: string | undefined
}

export interface ItemShipping {
  scheduledDeliveryWindow?: DateTimeRange | undefined
  shippingConstraints?: ItemShippingConstraints | undefined
  internationalShipping?: ItemInternationalShipping | undefined
}

export interface ItemShippingConstraints {
  palletDelivery?: ConstraintType | undefined
  cashOnDelivery?: ConstraintType | undefined
  signatureConfirmation?: ConstraintType | undefined
  recipientIdentityVerification?: ConstraintType | undefined
  recipientAgeVerification?: ConstraintType | undefined
}

export interface ItemSubstitutionOption {
  asin?: string | undefined
  quantityOrdered?: number | undefined
  sellerSku?: string | undefined
  title?: string | undefined
  measurement?: Measurement | undefined
}

export interface ItemSubstitutionPreference {
  substitutionType: ItemSubstitutionPreferenceSubstitutionType
  substitutionOptions?: ItemSubstitutionOption[] | undefined
}

export interface ItemTax {
  taxCalculationBreakdowns?: ItemTaxCalculationBreakdown[] | undefined
  taxCollections?: ItemTaxCollection[] | undefined
}

export interface ItemTaxCalculationBreakdown {
  reportingScheme?: string | undefined
}

export interface ItemTaxCollection {
  model?: string | undefined
  responsibleParty?: string | undefined
}

export interface Measurement {
  unit: MeasurementUnit
  value: number
}

export interface MerchantAddress {
  name?: string | undefined
  addressLine1?: string | undefined
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  districtOrCounty?: string | undefined
  stateOrRegion?: string | undefined
  municipality?: string | undefined
  postalCode?: string | undefined
  countryCode?: string | undefined
}

export interface Money {
  amount: string
  currencyCode: string
}

export interface Order {
  orderId: string
  orderAliases?: Alias[] | undefined
  /** ISO 8601 date and time. */
  createdTime: string
  /** ISO 8601 date and time. */
  lastUpdatedTime: string
  programs?: string[] | undefined
  associatedOrders?: AssociatedOrder[] | undefined
  salesChannel: SalesChannel
  buyer?: Buyer | undefined
  recipient?: Recipient | undefined
  proceeds?: OrderProceeds | undefined
  payment?: OrderPayment | undefined
  tax?: OrderTax | undefined
  fulfillment?: OrderFulfillment | undefined
  orderItems: OrderItem[]
  packages?: OrderPackage[] | undefined
  fulfillmentOrders?: FulfillmentOrder[] | undefined
}

export interface OrderFulfillment {
  fulfillmentStatus: FulfillmentStatus
  fulfilledBy?: string | undefined
  fulfillmentServiceLevel?: string | undefined
  shipByWindow?: DateTimeRange | undefined
  deliverByWindow?: DateTimeRange | undefined
  labelPrintingWindow?: DateTimeRange | undefined
}

export interface OrderItem {
  orderItemId: string
  quantityOrdered: number
  measurement?: Measurement | undefined
  associatedOrderItems?: AssociatedOrderItem[] | undefined
  programs?: string[] | undefined
  product: ItemProduct
  proceeds?: ItemProceeds | undefined
  expense?: ItemExpense | undefined
  promotion?: ItemPromotion | undefined
  cancellation?: ItemCancellation | undefined
  fulfillment?: ItemFulfillment | undefined
  tax?: ItemTax | undefined
}

export interface OrderPackage {
  packageReferenceId: string
  /** ISO 8601 date and time. */
  createdTime?: string | undefined
  packageStatus?: PackageStatus | undefined
  carrier?: string | undefined
  /** ISO 8601 date and time. */
  shipTime?: string | undefined
  shippingService?: string | undefined
  trackingNumber?: string | undefined
  shipFromAddress?: MerchantAddress | undefined
  packageItems?: PackageItem[] | undefined
}

export interface OrderPayment {
  paymentExecutions?: PaymentExecution[] | undefined
}

export interface OrderProceeds {
  grandTotal?: Money | undefined
  breakdowns?: OrderProceedsBreakdown[] | undefined
}

export interface OrderProceedsBreakdown {
  type: string
  status?: string | undefined
  subtotal: Money
}

export interface OrderTax {
  taxRegistrations?: OrderTaxRegistration[] | undefined
  taxInvoicing?: OrderTaxInvoicing | undefined
}

export interface OrderTaxInvoicing {
  buyerInvoicePreference?: string | undefined
  invoiceStatus?: string | undefined
}

export interface OrderTaxRegistration {
  entityType?: string | undefined
  legalName?: string | undefined
  taxRegistrationType?: string | undefined
  taxRegistrationNumber?: string | undefined
  taxRegistrationAddress?: CustomerAddress | undefined
  taxRegistrationAttributes?: TaxRegistrationAttribute[] | undefined
}

export interface PackageItem {
  orderItemId: string
  quantity: number
  transparencyCodes?: string[] | undefined
}

export interface PackageStatus {
  status: PackageStatusStatus
  detailedStatus?: string | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface PaymentExecution {
  paymentMethod?: string | undefined
  paymentAmount?: Money | undefined
  acquirerId?: string | undefined
  cardBrand?: string | undefined
  authorizationCode?: string | undefined
}

export interface PointsGranted {
  pointsNumber?: number | undefined
  pointsMonetaryValue?: Money | undefined
}

export interface PreferredDeliveryTime {
  businessHours?: BusinessHour[] | undefined
  exceptionDates?: ExceptionDate[] | undefined
}

export interface Recipient {
  deliveryAddress?: CustomerAddress | undefined
  deliveryPreference?: DeliveryPreference | undefined
}

export interface SalesChannel {
  channelName: string
  marketplaceId?: string | undefined
  marketplaceName?: string | undefined
}

export interface SearchOrdersResponse {
  orders: Order[]
  pagination?: Pagination | undefined
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string | undefined
  /** ISO 8601 date and time. */
  createdBefore?: string | undefined
}

export interface SerialNumberRequirement {
  requirementType?: string | undefined
}

export interface TaxRegistrationAttribute {
  key?: string | undefined
  value?: string | undefined
}

export interface TimeWindow {
  startTime?: HourMinute | undefined
  endTime?: HourMinute | undefined
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
  includedData?: readonly GetOrderIncludedData[] | undefined
}

/** Parameters of {@link OrdersApi.searchOrders}. */
export interface SearchOrdersParams {
  /** ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  lastUpdatedBefore?: string | Date | undefined
  fulfillmentStatuses?: readonly SearchOrdersFulfillmentStatuses[] | undefined
  /** At most 50 items. */
  marketplaceIds?: readonly string[] | undefined
  fulfilledBy?: readonly SearchOrdersFulfilledBy[] | undefined
  maxResultsPerPage?: number | undefined
  paginationToken?: string | undefined
  includedData?: readonly SearchOrdersIncludedData[] | undefined
}
