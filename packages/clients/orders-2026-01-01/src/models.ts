// Generated from Amazon's model orders_2026-01-01. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/**
 * Parts of an address, such as street and house number, in separate fields. Only present for shipping addresses
 * in Brazil.
 */
export interface AddressExtendedFields {
  /** Street, without the house number. */
  streetName?: string | undefined
  /** Number of the house, building or property in the street. */
  streetNumber?: string | undefined
  /** Floor or unit within the building. */
  complement?: string | undefined
  /** Neighborhood within the city. Used only in some countries, such as Brazil. */
  neighborhood?: string | undefined
}

/** Another ID of the same order, such as the seller's order number. */
export interface Alias {
  /** The alternative order ID. */
  aliasId: string
  /** Kind of alternative ID. `SELLER_ORDER_ID` is the seller's order number. */
  aliasType: AliasType
}

/** A related order, for example the original order of a replacement or an exchange. */
export interface AssociatedOrder {
  /** Amazon's ID of the related order. */
  orderId?: string | undefined
  /** How the two orders are related. */
  associationType?: AssociatedOrderAssociationType | undefined
}

/** An item that the buyer bought together with the product, such as tire installation with tires. */
export interface AssociatedOrderItem {
  /** ID of the order that contains the associated item. */
  orderId?: string | undefined
  /** Order item ID of the associated item. */
  orderItemId?: string | undefined
  /** How the items are related. Possible value: `VALUE_ADD_SERVICE`, if the associated item is a service order. */
  associationType?: AssociatedOrderItemAssociationType | undefined
}

/** Opening hours of the delivery location on a day of the week. */
export interface BusinessHour {
  /** Day of the week with these opening hours. */
  dayOfWeek?: BusinessHourDayOfWeek | undefined
  /** Times at which the location accepts deliveries on this day. */
  timeWindows?: TimeWindow[] | undefined
}

/** The customer who placed the order. */
export interface Buyer {
  /** Full name of the buyer. */
  buyerName?: string | undefined
  /** Anonymized email address of the buyer. Only present for orders that the seller fulfills (FBM). */
  buyerEmail?: string | undefined
  /** Company or organization of the buyer, for business orders. */
  buyerCompanyName?: string | undefined
  /** Purchase order (PO) number from the buyer. Absent unless the buyer entered one at checkout. */
  buyerPurchaseOrderNumber?: string | undefined
}

/** How strictly a shipping constraint applies. `MANDATORY` constraints must be met. */
export type ConstraintType = 'MANDATORY' | (string & {})

/** Address of the buyer or recipient. */
export interface CustomerAddress {
  /** Full name of the recipient. */
  name?: string | undefined
  /** Company or organization at the address. */
  companyName?: string | undefined
  /** First address line, usually street and house number. */
  addressLine1?: string | undefined
  /** Second address line. */
  addressLine2?: string | undefined
  /** Third address line. */
  addressLine3?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** District or county within the state. */
  districtOrCounty?: string | undefined
  /** State, province or region. */
  stateOrRegion?: string | undefined
  /** Municipality within the state or region. */
  municipality?: string | undefined
  /** Postal code or ZIP code. */
  postalCode?: string | undefined
  /** Country, as a two-letter code in ISO 3166-1. */
  countryCode?: string | undefined
  /**
   * Phone number for the delivery. Absent in some cases: for FBA orders, and for shipped FBM orders after the
   * latest delivery date, for example.
   */
  phone?: string | undefined
  /** Street, number and other parts as separate fields. Only present for shipping addresses in Brazil. */
  extendedFields?: AddressExtendedFields | undefined
  /** Kind of location. */
  addressType?: CustomerAddressAddressType | undefined
}

/** A period between two points in time. */
export interface DateTimeRange {
  /** Start of the period, in ISO 8601. */
  earliestDateTime?: string | undefined
  /** End of the period, in ISO 8601. */
  latestDateTime?: string | undefined
}

/** Delivery instructions of the customer for the shipping address. */
export interface DeliveryPreference {
  /** Place that the customer chose for leaving the package. */
  dropOffLocation?: string | undefined
  /** Directions to the address: building instructions, landmarks or the way to it. */
  addressInstruction?: string | undefined
  /** Days and hours at which the customer prefers the delivery. */
  deliveryTime?: PreferredDeliveryTime | undefined
  /** Delivery options of the address, such as pallet delivery. */
  deliveryCapabilities?: PreferredDeliveryCapability[] | undefined
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

/** A date on which other opening hours apply than usual. */
export interface ExceptionDate {
  /** The date, as `YYYY-MM-DD`. ISO 8601 date. */
  exceptionDate?: string | undefined
  /** Whether the business is closed or open on this date. */
  exceptionDateType?: ExceptionDateType | undefined
  /** Opening hours on this date, instead of the usual ones. */
  timeWindows?: TimeWindow[] | undefined
}

/** A unit of fulfillment that Amazon created for an order. Only present for Easy Ship orders so far. */
export interface FulfillmentOrder {
  /** Amazon's ID of the fulfillment order. Equals the shipment ID in the External Fulfillment APIs. */
  fulfillmentOrderId: string
}

/**
 * Progress of an order. `PENDING_AVAILABILITY`: preorder before its release date. `PENDING`: not ready to ship.
 * `UNSHIPPED`: ready to ship, nothing shipped. `UNFULFILLABLE`: can't be fulfilled, only for Amazon-fulfilled
 * orders from outside Amazon's website.
 */
export type FulfillmentStatus =
  | 'PENDING_AVAILABILITY'
  | 'PENDING'
  | 'UNSHIPPED'
  | 'PARTIALLY_SHIPPED'
  | 'SHIPPED'
  | 'CANCELLED'
  | 'UNFULFILLABLE'
  | (string & {})

/** Response of `getOrder`. */
export interface GetOrderResponse {
  /** The requested order, with its items and the requested datasets. */
  order: Order
}

/** Gift options that the customer chose for an order item. */
export interface GiftOption {
  /** Personal message of the buyer to include with the gift. */
  giftMessage?: string | undefined
  /** Kind of gift wrapping that the customer chose. */
  giftWrapLevel?: string | undefined
}

/** Time of day at which a business opens or closes. */
export interface HourMinute {
  /** Hour of the day. 0 to 23. */
  hour?: number | undefined
  /** Minute of the hour. */
  minute?: number | undefined
}

/** Requested and executed cancellation of an order item. */
export interface ItemCancellation {
  /** The request to cancel this order item. */
  cancellationRequest?: ItemCancellationRequest | undefined
  /** The executed cancellation: who canceled the item, and why. */
  cancellationExecution?: ItemCancellationExecution | undefined
}

/** How an order item was canceled: by whom, and why. */
export interface ItemCancellationExecution {
  /** Party that canceled the item. */
  cancelledBy?: ItemCancellationExecutionCancelledBy | undefined
  /** Reason of the cancellation. */
  cancelReason?: string | undefined
}

/** A request to cancel an order item. */
export interface ItemCancellationRequest {
  /** Party that asked for the cancellation. */
  requester?: ItemCancellationRequestRequester | undefined
  /** Reason given for the request. */
  cancelReason?: string | undefined
}

/** Condition of the item for sale. */
export interface ItemCondition {
  /** Main condition. */
  conditionType?: ItemConditionConditionType | undefined
  /** Finer grade within `conditionType`. */
  conditionSubtype?: ItemConditionConditionSubtype | undefined
  /** Seller's own description of the condition of this item. */
  conditionNote?: string | undefined
}

/** Customization of an order item by the buyer. */
export interface ItemCustomization {
  /** URL of the customization data of an order from the Amazon Custom program. */
  customizedUrl?: string | undefined
}

/** Costs of an order item for the seller. */
export interface ItemExpense {
  /** Cost of the Amazon Points granted for this item. */
  pointsCost?: ItemPointsCost | undefined
}

/** Progress and requirements of the fulfillment of an order item. */
export interface ItemFulfillment {
  /** Number of units already shipped. */
  quantityFulfilled?: number | undefined
  /** Number of units still to be shipped. */
  quantityUnfulfilled?: number | undefined
  /** Instructions for picking the item in the warehouse, such as substitutions. */
  picking?: ItemPicking | undefined
  /** Instructions for packing the item, such as gift options. */
  packing?: ItemPacking | undefined
  /** Requirements for shipping and delivering the item. */
  shipping?: ItemShipping | undefined
}

/** Data for shipping an order item across borders. */
export interface ItemInternationalShipping {
  /**
   * Import One-Stop Shop (IOSS) number. If Amazon collected the VAT on a shipment into the EU, the seller must
   * give this number to the carrier.
   */
  iossNumber?: string | undefined
}

/** Instructions for packing an order item. */
export interface ItemPacking {
  /** Gift wrapping and message for this item. */
  giftOption?: GiftOption | undefined
  /** Whether the seller must provide serial numbers for this item. */
  serialNumberRequirement?: SerialNumberRequirement | undefined
}

/** Instructions for picking an order item in the warehouse. */
export interface ItemPicking {
  /** Whether and how to replace the item if it is unavailable. */
  substitutionPreference?: ItemSubstitutionPreference | undefined
}

/** Cost of the Amazon Points that the buyer gets for an item. */
export interface ItemPointsCost {
  /** Number and value of the Amazon Points granted. */
  pointsGranted?: PointsGranted | undefined
}

/** Price of an order item. */
export interface ItemPrice {
  /** Price of one unit, before multiplication with the quantity. */
  unitPrice?: Money | undefined
  /** Marks a special price for Amazon Business orders. */
  priceDesignation?: ItemPricePriceDesignation | undefined
}

/** Money that the seller gets for an order item. */
export interface ItemProceeds {
  /** Total amount for this order item. */
  proceedsTotal?: Money | undefined
  /** The total, split by category such as item price, shipping and tax. */
  breakdowns?: ItemProceedsBreakdown[] | undefined
}

/** Part of an order item's proceeds that belongs to one category. */
export interface ItemProceedsBreakdown {
  /** Category of the amount. */
  type: ItemProceedsBreakdownType
  /** Amount in this category. */
  subtotal: Money
  /** The subtotal, split further. Only present for `TAX` and `DISCOUNT`. */
  detailedBreakdowns?: ItemProceedsDetailedBreakdown[] | undefined
}

/** Part of a `TAX` or `DISCOUNT` subtotal. */
export interface ItemProceedsDetailedBreakdown {
  /** Part of the price that the tax or discount applies to. */
  subtype?: ItemProceedsDetailedBreakdownSubtype | undefined
  /** Amount of this part. */
  value?: Money | undefined
}

/** The product of an order item. */
export interface ItemProduct {
  /** ASIN of the ordered item. */
  asin?: string | undefined
  /** Product name that customers see in the Amazon store. */
  title?: string | undefined
  /** The seller's SKU of the ordered item. */
  sellerSku?: string | undefined
  /** Physical condition and quality of the item. */
  condition?: ItemCondition | undefined
  /** Unit price of the product. */
  price?: ItemPrice | undefined
  /** Serial numbers of products that are tracked individually. Usually present for FBA orders. */
  serialNumbers?: string[] | undefined
  /** Customization by the buyer, for Amazon Custom products. */
  customization?: ItemCustomization | undefined
}

/** Promotions applied to an order item. */
export interface ItemPromotion {
  /** The individual promotions, each with its ID. */
  breakdowns?: ItemPromotionBreakdown[] | undefined
}

/** One promotion applied to an order item. */
export interface ItemPromotionBreakdown {
  /** ID of the applied promotion. */
  promotionId?: string | undefined
}

/** Requirements for shipping and delivering an order item. */
export interface ItemShipping {
  /** Expected delivery period of this item. */
  scheduledDeliveryWindow?: DateTimeRange | undefined
  /** Delivery requirements of this item, such as a signature. */
  shippingConstraints?: ItemShippingConstraints | undefined
  /** Data for cross-border delivery of this item, such as the IOSS number. */
  internationalShipping?: ItemInternationalShipping | undefined
}

/** Delivery requirements of an order item. A requirement applies if its field is `MANDATORY`. */
export interface ItemShippingConstraints {
  /** Whether the item must be delivered on a pallet. */
  palletDelivery?: ConstraintType | undefined
  /** Whether the customer must pay on delivery. */
  cashOnDelivery?: ConstraintType | undefined
  /** Whether the recipient must sign for the delivery. */
  signatureConfirmation?: ConstraintType | undefined
  /** Whether only the intended recipient of the order can receive the item. */
  recipientIdentityVerification?: ConstraintType | undefined
  /** Whether the carrier must check that the recipient has reached the legal age for the item. */
  recipientAgeVerification?: ConstraintType | undefined
}

/** A product that can replace an unavailable order item. */
export interface ItemSubstitutionOption {
  /** ASIN of the substitute product. */
  asin?: string | undefined
  /** Number of units of the substitute to pick. */
  quantityOrdered?: number | undefined
  /** The seller's SKU of the substitute. */
  sellerSku?: string | undefined
  /** Name of the substitute product that customers see. */
  title?: string | undefined
  /** Amount of the substitute, if it is sold by weight, volume or a similar measure. */
  measurement?: Measurement | undefined
}

/** Whether and how an order item can be replaced if it is unavailable. */
export interface ItemSubstitutionPreference {
  /** Source of the preference: the customer or Amazon's recommendation. `DO_NOT_SUBSTITUTE` forbids a substitute. */
  substitutionType: ItemSubstitutionPreferenceSubstitutionType
  /** Products that can replace the original item. */
  substitutionOptions?: ItemSubstitutionOption[] | undefined
}

/** Tax data of an order item. */
export interface ItemTax {
  /** Tax reporting schemes that apply to the item. */
  taxCalculationBreakdowns?: ItemTaxCalculationBreakdown[] | undefined
  /** Taxes of the item that are withheld, and the party that remits them. */
  taxCollections?: ItemTaxCollection[] | undefined
}

/** How the tax of an order item is reported. */
export interface ItemTaxCalculationBreakdown {
  /**
   * Tax reporting scheme. Possible values: `UOSS` (Union one-stop shop, goods held in the EU), `IOSS` (import
   * one-stop shop, goods held outside the EU).
   */
  reportingScheme?: ItemTaxCalculationBreakdownReportingScheme | undefined
}

/** How the tax of an order item is collected. */
export interface ItemTaxCollection {
  /**
   * Tax collection model. Possible value: `MARKETPLACE_FACILITATOR`, if Amazon withholds the tax and pays it to
   * the tax authority for the seller.
   */
  model?: ItemTaxCollectionModel | undefined
  /** Party that withholds the taxes and pays them to the tax authority. */
  responsibleParty?: string | undefined
}

/** Amount of an item that is sold by weight, volume, length or the like. */
export interface Measurement {
  /** Unit that `value` is measured in. */
  unit: MeasurementUnit
  /** Amount in the given unit. */
  value: number
}

/** Address of the seller. */
export interface MerchantAddress {
  /** Business or facility at the address. */
  name?: string | undefined
  /** First address line, usually street and house number. */
  addressLine1?: string | undefined
  /** Second address line. */
  addressLine2?: string | undefined
  /** Third address line. */
  addressLine3?: string | undefined
  /** City or town. */
  city?: string | undefined
  /** District or county within the state. */
  districtOrCounty?: string | undefined
  /** State, province or region. */
  stateOrRegion?: string | undefined
  /** Municipality within the state or region. */
  municipality?: string | undefined
  /** Postal code or ZIP code. */
  postalCode?: string | undefined
  /** Country, as a two-letter code in ISO 3166-1. */
  countryCode?: string | undefined
}

/** An amount of money in a currency. */
export interface Money {
  /** Number of currency units, such as `10.99`. */
  amount: string
  /** Currency, as a three-letter code in ISO 4217. */
  currencyCode: string
}

/** A customer order. Optional datasets are only present if `includedData` requests them. */
export interface Order {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
  /** Other IDs of this order, such as the seller's order number. */
  orderAliases?: Alias[] | undefined
  /** Date and time of the purchase, in ISO 8601. */
  createdTime: string
  /** Date and time of the last change by Amazon or the seller, in ISO 8601. */
  lastUpdatedTime: string
  /** Programs that can affect the fulfillment. */
  programs?: OrderPrograms[] | undefined
  /** Related orders, such as the original order of a replacement or an exchange. */
  associatedOrders?: AssociatedOrder[] | undefined
  /** Platform and Amazon store that the customer ordered in. */
  salesChannel: SalesChannel
  /** Customer who placed the order. Request it with `BUYER` in `includedData`. */
  buyer?: Buyer | undefined
  /** Delivery address and preferences. Request it with `RECIPIENT` in `includedData`. */
  recipient?: Recipient | undefined
  /** Money that the seller gets for the order. Request it with `PROCEEDS` in `includedData`. */
  proceeds?: OrderProceeds | undefined
  /** Payments for the order. Request it with `PAYMENT` in `includedData`. */
  payment?: OrderPayment | undefined
  /** Tax registrations and invoicing data. Request it with `TAX` in `includedData`. */
  tax?: OrderTax | undefined
  /** Status and time windows of the fulfillment. Request it with `FULFILLMENT` in `includedData`. */
  fulfillment?: OrderFulfillment | undefined
  /** All items of the order. */
  orderItems: OrderItem[]
  /**
   * Packages of the order with their tracking data. Only present for FBM orders. Request it with `PACKAGES` in
   * `includedData`.
   */
  packages?: OrderPackage[] | undefined
  /**
   * Fulfillment units that Amazon created for the order. Only present for Easy Ship orders so far. Request it with
   * `FULFILLMENT_ORDERS` in `includedData`.
   */
  fulfillmentOrders?: FulfillmentOrder[] | undefined
}

/** Progress and deadlines of an order's fulfillment. */
export interface OrderFulfillment {
  /** Progress from the placed order until the carrier has the packages. */
  fulfillmentStatus: FulfillmentStatus
  /** Party that fulfills the order. */
  fulfilledBy?: OrderFulfillmentFulfilledBy | undefined
  /** Shipping speed that the customer chose. */
  fulfillmentServiceLevel?: OrderFulfillmentFulfillmentServiceLevel | undefined
  /** Promised period in which the order must leave. */
  shipByWindow?: DateTimeRange | undefined
  /** Promised period in which the order must arrive. */
  deliverByWindow?: DateTimeRange | undefined
  /**
   * Time from which the shipping label can be printed, in `earliestDateTime`. `latestDateTime` is never present.
   * If the field is absent, the label can be printed at any time.
   */
  labelPrintingWindow?: DateTimeRange | undefined
}

/** A product in an order. */
export interface OrderItem {
  /** Amazon's ID of this item in the order. */
  orderItemId: string
  /** Number of units that the customer ordered. */
  quantityOrdered: number
  /** Amount of an item that is sold by weight, volume or a similar measure. */
  measurement?: Measurement | undefined
  /** Items bought together with this item, such as an installation service. */
  associatedOrderItems?: AssociatedOrderItem[] | undefined
  /** Programs that apply to this item. */
  programs?: OrderItemPrograms[] | undefined
  /** The ordered product: ASIN, SKU, condition and price. */
  product: ItemProduct
  /** Money that the seller gets for this item. Request it with `PROCEEDS` in `includedData`. */
  proceeds?: ItemProceeds | undefined
  /** Costs of this item for the seller, such as Amazon Points. Request it with `EXPENSE` in `includedData`. */
  expense?: ItemExpense | undefined
  /** Discounts and promotions applied to this item. Request it with `PROMOTION` in `includedData`. */
  promotion?: ItemPromotion | undefined
  /** Requested and executed cancellation of this item. Request it with `CANCELLATION` in `includedData`. */
  cancellation?: ItemCancellation | undefined
  /**
   * Shipped units, and requirements for picking, packing and shipping. Request it with `FULFILLMENT` in
   * `includedData`.
   */
  fulfillment?: ItemFulfillment | undefined
  /** Taxes of this item. Request it with `TAX` in `includedData`. */
  tax?: ItemTax | undefined
}

/** A package of an order with its tracking data. Only present for FBM orders. */
export interface OrderPackage {
  /** ID of the package, unique within the order. */
  packageReferenceId: string
  /** Date and time when the package was created, in ISO 8601. */
  createdTime?: string | undefined
  /** How far the package is on its way. */
  packageStatus?: PackageStatus | undefined
  /** Carrier that transports the package. */
  carrier?: string | undefined
  /** Date and time when the carrier received the package, in ISO 8601. */
  shipTime?: string | undefined
  /** Shipping service or method of the carrier. */
  shippingService?: string | undefined
  /** Carrier's number for tracking the package. */
  trackingNumber?: string | undefined
  /** Address that the package was shipped from, usually a warehouse of the seller. */
  shipFromAddress?: MerchantAddress | undefined
  /** Order items in this package, with their quantities. */
  packageItems?: PackageItem[] | undefined
}

/** How the customer paid for an order. */
export interface OrderPayment {
  /** The individual payments, each with its method and amount. */
  paymentExecutions?: PaymentExecution[] | undefined
}

/** Money that the seller gets for an order. */
export interface OrderProceeds {
  /** Total amount that the seller gets for the order. */
  grandTotal?: Money | undefined
  /**
   * The proceeds by category. An amount is the sum of all items, or belongs to the whole order, as `DELIVERY_TIP`
   * does.
   */
  breakdowns?: OrderProceedsBreakdown[] | undefined
}

/** Part of an order's proceeds that belongs to one category. */
export interface OrderProceedsBreakdown {
  /** Category of the amount. `DELIVERY_TIP` is charged separately and belongs to no item. */
  type: OrderProceedsBreakdownType
  /** Progress of a charge that follows the checkout, such as `DELIVERY_TIP`. Absent for other categories. */
  status?: OrderProceedsBreakdownStatus | undefined
  /** Amount in this category. */
  subtotal: Money
}

/** Tax data of an order. */
export interface OrderTax {
  /** Tax registrations of the buyer, the seller or the Amazon store. */
  taxRegistrations?: OrderTaxRegistration[] | undefined
  /** Data for invoicing: what the buyer prefers, and the progress of the electronic invoice. */
  taxInvoicing?: OrderTaxInvoicing | undefined
}

/** Invoicing data of an order. */
export interface OrderTaxInvoicing {
  /** Kind of invoice that the buyer prefers. Only present in the Turkish store. */
  buyerInvoicePreference?: OrderTaxInvoicingBuyerInvoicePreference | undefined
  /**
   * Progress of the electronic invoice, only for Easy Ship and Brazilian orders. Possible values: `NOT_REQUIRED`,
   * `NOT_FOUND` (required, but not uploaded), `PROCESSING`, `ERRORED` (rejected), `ACCEPTED`.
   */
  invoiceStatus?: OrderTaxInvoicingInvoiceStatus | undefined
}

/** Tax registration of a party to the order. */
export interface OrderTaxRegistration {
  /** Owner of the registration. */
  entityType?: OrderTaxRegistrationEntityType | undefined
  /** Legal name in the tax registration. */
  legalName?: string | undefined
  /** Kind of tax registration number. */
  taxRegistrationType?: OrderTaxRegistrationTaxRegistrationType | undefined
  /** The entity's number at the tax authority. */
  taxRegistrationNumber?: string | undefined
  /** Address that belongs to the registration. */
  taxRegistrationAddress?: CustomerAddress | undefined
  /** Further data of the registration, such as the tax office. */
  taxRegistrationAttributes?: TaxRegistrationAttribute[] | undefined
}

/** An order item in a package. */
export interface PackageItem {
  /** ID of the order item in this package. */
  orderItemId: string
  /** Number of units of the item in this package. */
  quantity: number
  /** Codes of the Transparency program, which verify that the units are authentic. */
  transparencyCodes?: string[] | undefined
}

/** How far a package is on its way. */
export interface PackageStatus {
  /** Main state of the package. `PENDING` means that the carrier does not have it yet. */
  status: PackageStatusStatus
  /** Finer state. `FC` is a fulfillment center. */
  detailedStatus?: PackageStatusDetailedStatus | undefined
}

/** Access to the next page of orders. */
export interface Pagination {
  /** Token for `paginationToken` of the next request. Expires after 24 hours. Absent on the last page. */
  nextToken?: string | undefined
}

/** A payment for an order. */
export interface PaymentExecution {
  /** Means of payment, such as `CashOnDelivery`, `ConvenienceStore`, `CreditCard`, `Invoice` or `Pix`. */
  paymentMethod?: PaymentExecutionPaymentMethod | undefined
  /** Amount paid with this method. */
  paymentAmount?: Money | undefined
  /**
   * ID of the payment processor or bank that authorizes the payment. Only present in the Brazilian store for
   * `CreditCard` and `Pix`.
   */
  acquirerId?: string | undefined
  /** Brand of the card, such as Visa or Mastercard. Only present in the Brazilian store for `CreditCard`. */
  cardBrand?: string | undefined
  /** Code of the payment authorization. Only present in the Brazilian store for `CreditCard` and `Pix`. */
  authorizationCode?: string | undefined
}

/** Amazon Points that the buyer gets for an item. */
export interface PointsGranted {
  /** Number of Amazon Points granted for the item. */
  pointsNumber?: number | undefined
  /** Value of these points in money. */
  pointsMonetaryValue?: Money | undefined
}

/**
 * A delivery option of an address. Possible values: `HAS_ACCESS_POINT` (there is a pickup or drop-off point),
 * `PALLET_ENABLED` (accepts pallets), `PALLET_DISABLED` (does not accept pallets).
 */
export type PreferredDeliveryCapability = 'HAS_ACCESS_POINT' | 'PALLET_ENABLED' | 'PALLET_DISABLED' | (string & {})

/** Times at which the customer prefers deliveries. */
export interface PreferredDeliveryTime {
  /** Hours on each day of the week at which the business accepts deliveries. */
  businessHours?: BusinessHour[] | undefined
  /** Dates in the next 30 days with other hours. */
  exceptionDates?: ExceptionDate[] | undefined
}

/** Delivery address of an order, and the customer's wishes for the delivery. */
export interface Recipient {
  /** Address to deliver the order to. */
  deliveryAddress?: CustomerAddress | undefined
  /** Delivery instructions and preferences of the customer. */
  deliveryPreference?: DeliveryPreference | undefined
}

/** Platform and Amazon store that the customer ordered in. */
export interface SalesChannel {
  /** Sales platform. */
  channelName: SalesChannelChannelName
  /** ID of the Amazon store that the customer ordered in. */
  marketplaceId?: string | undefined
  /** Name of the Amazon store, for people. */
  marketplaceName?: string | undefined
}

/** Response of `searchOrders`: one page of orders. */
export interface SearchOrdersResponse {
  /** Orders on this page that match the filters. */
  orders: Order[]
  /** Token of the next page. Absent on the last page. */
  pagination?: Pagination | undefined
  /** The page contains only orders that were updated before this time, in ISO 8601. */
  lastUpdatedBefore?: string | undefined
  /** The page contains only orders that were placed before this time, in ISO 8601. */
  createdBefore?: string | undefined
}

/** Whether the seller must provide serial numbers for an order item. */
export interface SerialNumberRequirement {
  /** Kind of requirement. */
  requirementType?: SerialNumberRequirementRequirementType | undefined
}

/** A further property of a tax registration. */
export interface TaxRegistrationAttribute {
  /** Name of the property. */
  key?: TaxRegistrationAttributeKey | undefined
  /** Content of the property named in `key`. */
  value?: string | undefined
}

/** A period between two times of a day. */
export interface TimeWindow {
  /** Time of day when the period starts. */
  startTime?: HourMinute | undefined
  /** Time of day when the period ends. */
  endTime?: HourMinute | undefined
}

/** Values of `Alias.aliasType`. */
export type AliasType = 'SELLER_ORDER_ID' | (string & {})

/** Values of `AssociatedOrder.associationType`. */
export type AssociatedOrderAssociationType = 'REPLACEMENT_ORIGINAL_ID' | 'EXCHANGE_ORIGINAL_ID' | (string & {})

/** Values of `AssociatedOrderItem.associationType`. */
export type AssociatedOrderItemAssociationType = 'VALUE_ADD_SERVICE' | (string & {})

/** Values of `BusinessHour.dayOfWeek`. */
export type BusinessHourDayOfWeek = 'SUN' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | (string & {})

/** Values of `CustomerAddress.addressType`. */
export type CustomerAddressAddressType = 'RESIDENTIAL' | 'COMMERCIAL' | 'PICKUP_POINT' | (string & {})

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

/** Values of `ItemCancellationExecution.cancelledBy`. */
export type ItemCancellationExecutionCancelledBy = 'BUYER' | 'MERCHANT' | 'AMAZON' | (string & {})

/** Values of `ItemCancellationRequest.requester`. */
export type ItemCancellationRequestRequester = 'BUYER' | (string & {})

/** Values of `ItemCondition.conditionSubtype`. */
export type ItemConditionConditionSubtype =
  | 'NEW'
  | 'MINT'
  | 'VERY_GOOD'
  | 'GOOD'
  | 'ACCEPTABLE'
  | 'POOR'
  | 'CLUB'
  | 'OEM'
  | 'WARRANTY'
  | 'REFURBISHED_WARRANTY'
  | 'REFURBISHED'
  | 'OPEN_BOX'
  | 'ANY'
  | 'OTHER'
  | (string & {})

/** Values of `ItemCondition.conditionType`. */
export type ItemConditionConditionType =
  | 'NEW'
  | 'USED'
  | 'COLLECTIBLE'
  | 'REFURBISHED'
  | 'PREORDER'
  | 'CLUB'
  | (string & {})

/** Values of `ItemPrice.priceDesignation`. */
export type ItemPricePriceDesignation = 'BUSINESS_PRICE' | (string & {})

/** Values of `ItemProceedsBreakdown.type`. */
export type ItemProceedsBreakdownType =
  | 'ITEM'
  | 'SHIPPING'
  | 'GIFT_WRAP'
  | 'COD_FEE'
  | 'OTHER'
  | 'TAX'
  | 'DISCOUNT'
  | (string & {})

/** Values of `ItemProceedsDetailedBreakdown.subtype`. */
export type ItemProceedsDetailedBreakdownSubtype =
  | 'ITEM'
  | 'SHIPPING'
  | 'GIFT_WRAP'
  | 'COD_FEE'
  | 'OTHER'
  | 'DISCOUNT'
  | (string & {})

/** Values of `ItemSubstitutionPreference.substitutionType`. */
export type ItemSubstitutionPreferenceSubstitutionType =
  | 'CUSTOMER_PREFERENCE'
  | 'AMAZON_RECOMMENDED'
  | 'DO_NOT_SUBSTITUTE'
  | (string & {})

/** Values of `ItemTaxCalculationBreakdown.reportingScheme`. */
export type ItemTaxCalculationBreakdownReportingScheme = 'UOSS' | 'IOSS' | (string & {})

/** Values of `ItemTaxCollection.model`. */
export type ItemTaxCollectionModel = 'MARKETPLACE_FACILITATOR' | (string & {})

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

/** Values of `OrderFulfillment.fulfilledBy`. */
export type OrderFulfillmentFulfilledBy = 'AMAZON' | 'MERCHANT' | (string & {})

/** Values of `OrderFulfillment.fulfillmentServiceLevel`. */
export type OrderFulfillmentFulfillmentServiceLevel =
  | 'EXPEDITED'
  | 'FREE_ECONOMY'
  | 'NEXT_DAY'
  | 'PRIORITY'
  | 'SAME_DAY'
  | 'SECOND_DAY'
  | 'SCHEDULED'
  | 'STANDARD'
  | (string & {})

/** Values of `OrderItem.programs`. */
export type OrderItemPrograms = 'TRANSPARENCY' | 'SUBSCRIBE_AND_SAVE' | (string & {})

/** Values of `OrderProceedsBreakdown.status`. */
export type OrderProceedsBreakdownStatus = 'PENDING' | 'FINALIZED' | (string & {})

/** Values of `OrderProceedsBreakdown.type`. */
export type OrderProceedsBreakdownType =
  | 'ITEM'
  | 'SHIPPING'
  | 'GIFT_WRAP'
  | 'COD_FEE'
  | 'TAX'
  | 'DISCOUNT'
  | 'DELIVERY_TIP'
  | 'OTHER'
  | (string & {})

/** Values of `Order.programs`. */
export type OrderPrograms =
  | 'AMAZON_BAZAAR'
  | 'AMAZON_BUSINESS'
  | 'AMAZON_EASY_SHIP'
  | 'AMAZON_HAUL'
  | 'DELIVERY_BY_AMAZON'
  | 'FBM_SHIP_PLUS'
  | 'INVOICE_BY_AMAZON'
  | 'IN_STORE_PICK_UP'
  | 'PREMIUM'
  | 'PREORDER'
  | 'PRIME'
  | (string & {})

/** Values of `OrderTaxInvoicing.buyerInvoicePreference`. */
export type OrderTaxInvoicingBuyerInvoicePreference = 'INDIVIDUAL' | 'BUSINESS' | (string & {})

/** Values of `OrderTaxInvoicing.invoiceStatus`. */
export type OrderTaxInvoicingInvoiceStatus =
  | 'NOT_REQUIRED'
  | 'NOT_FOUND'
  | 'PROCESSING'
  | 'ERRORED'
  | 'ACCEPTED'
  | (string & {})

/** Values of `OrderTaxRegistration.entityType`. */
export type OrderTaxRegistrationEntityType = 'BUYER' | 'MERCHANT' | 'MARKETPLACE' | (string & {})

/** Values of `OrderTaxRegistration.taxRegistrationType`. */
export type OrderTaxRegistrationTaxRegistrationType = 'BUSINESS' | 'VAT' | 'CST' | 'CPF' | 'CNPJ' | (string & {})

/** Values of `PackageStatus.detailedStatus`. */
export type PackageStatusDetailedStatus =
  | 'PENDING_SCHEDULE'
  | 'PENDING_PICK_UP'
  | 'PENDING_DROP_OFF'
  | 'LABEL_CANCELLED'
  | 'PICKED_UP'
  | 'DROPPED_OFF'
  | 'AT_ORIGIN_FC'
  | 'AT_DESTINATION_FC'
  | 'DELIVERED'
  | 'REJECTED_BY_BUYER'
  | 'UNDELIVERABLE'
  | 'RETURNING_TO_SELLER'
  | 'RETURNED_TO_SELLER'
  | 'LOST'
  | 'OUT_FOR_DELIVERY'
  | 'DAMAGED'
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

/** Values of `PaymentExecution.paymentMethod`. */
export type PaymentExecutionPaymentMethod =
  | 'CashOnDelivery'
  | 'ConvenienceStore'
  | 'CreditCard'
  | 'Invoice'
  | 'Pix'
  | (string & {})

/** Values of `SalesChannel.channelName`. */
export type SalesChannelChannelName = 'AMAZON' | 'NON_AMAZON' | (string & {})

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

/** Values of `SerialNumberRequirement.requirementType`. */
export type SerialNumberRequirementRequirementType = 'REQUIRED' | (string & {})

/** Values of `TaxRegistrationAttribute.key`. */
export type TaxRegistrationAttributeKey = 'TAX_OFFICE' | (string & {})

/** Parameters of {@link OrdersApi.getOrder}. */
export interface GetOrderParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
  /**
   * Optional datasets to include. `PROCEEDS` is the seller's revenue, `EXPENSE` the costs, `PACKAGES` the parcels
   * with tracking, `FULFILLMENT_ORDERS` the fulfillment units of an Easy Ship order.
   */
  includedData?: readonly GetOrderIncludedData[] | undefined
}

/** Parameters of {@link OrdersApi.searchOrders}. */
export type SearchOrdersParams =
  | Variant<SearchOrdersFields, 'createdAfter', 'lastUpdatedAfter' | 'lastUpdatedBefore'>
  | Variant<SearchOrdersFields, 'lastUpdatedAfter', 'createdAfter' | 'createdBefore'>

/** Fields of {@link SearchOrdersParams}. */
export interface SearchOrdersFields {
  /**
   * Start of the creation time range, inclusive, in ISO 8601. Can't be combined with `lastUpdatedAfter` or
   * `lastUpdatedBefore`.
   */
  createdAfter?: string | Date | undefined
  /**
   * End of the creation time range, inclusive, in ISO 8601. Must not precede `createdAfter`, and must be at least
   * two minutes old. Can't be combined with `lastUpdatedAfter` or `lastUpdatedBefore`.
   */
  createdBefore?: string | Date | undefined
  /**
   * Start of the update time range, inclusive, in ISO 8601. Every change by Amazon or the seller is an update,
   * also a new status. Can't be combined with `createdAfter` or `createdBefore`.
   */
  lastUpdatedAfter?: string | Date | undefined
  /**
   * End of the update time range, inclusive, in ISO 8601. Must not precede `lastUpdatedAfter`, and must be at
   * least two minutes old. Can't be combined with `createdAfter` or `createdBefore`.
   */
  lastUpdatedBefore?: string | Date | undefined
  /** Only orders with one of these statuses. See `FulfillmentStatus` for their meanings. */
  fulfillmentStatuses?: readonly SearchOrdersFulfillmentStatuses[] | undefined
  /** Only orders placed in these Amazon stores. At most 50 items. */
  marketplaceIds?: readonly string[] | undefined
  /** Only orders fulfilled by these parties: the seller (`MERCHANT`) or Amazon (`AMAZON`). */
  fulfilledBy?: readonly SearchOrdersFulfilledBy[] | undefined
  /** Maximum number of orders on a page. Can change from page to page. 1 to 100. Default: 100. */
  maxResultsPerPage?: number | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Repeat the other parameters
   * unchanged. Only `maxResultsPerPage` and `includedData` can differ. Expires after 24 hours.
   */
  paginationToken?: string | undefined
  /**
   * Optional datasets to include. `PROCEEDS` is the seller's revenue, `EXPENSE` the costs, `PACKAGES` the parcels
   * with tracking, `FULFILLMENT_ORDERS` the fulfillment units of an Easy Ship order. Can change from page to page.
   */
  includedData?: readonly SearchOrdersIncludedData[] | undefined
}
