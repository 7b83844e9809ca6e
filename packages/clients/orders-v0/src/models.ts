// Generated from Amazon's model ordersV0. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** A postal address, such as the shipping address of an order. */
export interface Address {
  /** Name of the person or business at the address. */
  Name?: string | undefined
  /** Company of the recipient. Only present in shipping addresses. */
  CompanyName?: string | undefined
  /** First address line, usually street and house number. */
  AddressLine1?: string | undefined
  /** Second address line. */
  AddressLine2?: string | undefined
  /** Third address line. */
  AddressLine3?: string | undefined
  /** City or town. */
  City?: string | undefined
  /** County within the state or region. */
  County?: string | undefined
  /** District within the city or region. */
  District?: string | undefined
  /** State, province or region. */
  StateOrRegion?: string | undefined
  /** Municipality within the state or region. */
  Municipality?: string | undefined
  /** Postal code or ZIP code. */
  PostalCode?: string | undefined
  /** Country, as a two-letter code in ISO 3166-1 alpha-2. */
  CountryCode?: string | undefined
  /**
   * Phone number of the buyer, only in shipping addresses. Absent for `AFN` orders, and for shipped `MFN` orders
   * after the latest delivery date.
   */
  Phone?: string | undefined
  /**
   * Street, number and other parts as separate fields. Only present for grocery sellers and Brazilian shipping
   * addresses.
   */
  ExtendedFields?: AddressExtendedFields | undefined
  /** Whether the shipping address is residential or commercial. */
  AddressType?: AddressType | undefined
}

/**
 * Parts of an address, such as street and house number, in separate fields. Only present for grocery sellers and
 * Brazilian shipping addresses.
 */
export interface AddressExtendedFields {
  /** Street, without the house number. */
  StreetName?: string | undefined
  /** Number of the house, building or property in the street. */
  StreetNumber?: string | undefined
  /** Floor or unit within the building, or private house number. */
  Complement?: string | undefined
  /** Neighborhood within the city. Used only in some countries, such as Brazil. */
  Neighborhood?: string | undefined
  /** Position of the shipping address. Only present for sellers that support coordinates. */
  GeoCoordinates?: GeoCoordinates | undefined
}

/** Amazon programs that an item belongs to. */
export interface AmazonPrograms {
  /**
   * Programs of the item. Possible values: `SUBSCRIBE_AND_SAVE` (scheduled repeat deliveries), `FBM_SHIP_PLUS`
   * (faster shipping by the seller at no extra cost).
   */
  Programs: AmazonProgramsPrograms[]
}

/** An attribute of a rejected order, with the value that the vet approves instead. */
export interface ApprovedAttribute {
  /** Attribute to correct, such as `asin` or `petWeight`. */
  attributeName: ApprovedAttributeAttributeName
  /** Value in the rejected order. */
  originalValue: string
  /** Value that leads to an approval of the order. */
  approvedValue: string
}

/** An item that belongs to an order item, such as tire installation bought with tires. */
export interface AssociatedItem {
  /** ID of the order that contains the associated item, in the form `902-1234567-1234567`. */
  OrderId?: string | undefined
  /** Amazon's order item ID of the associated item. */
  OrderItemId?: string | undefined
  /** How the item is related to the order item. */
  AssociationType?: AssociationType | undefined
}

/** How an item is related to an order item. `VALUE_ADD_SERVICE` is a service order. */
export type AssociationType = 'VALUE_ADD_SERVICE' | (string & {})

/** Shipping settings that Amazon generated for the order, in the program Shipping Settings Automation (SSA). */
export interface AutomatedShippingSettings {
  /** Whether Amazon generated the shipping settings, which makes it an SSA order. */
  HasAutomatedShippingSettings?: boolean | undefined
  /** Carrier that Amazon chose for an SSA order. */
  AutomatedCarrier?: string | undefined
  /** Shipping method that Amazon chose for an SSA order. */
  AutomatedShipMethod?: string | undefined
}

/** Opening hours of the delivery location on a day of the week. */
export interface BusinessHours {
  /** Day of the week with these opening hours. */
  DayOfWeek?: BusinessHoursDayOfWeek | undefined
  /** Periods of the day during which the business is open. */
  OpenIntervals?: OpenInterval[] | undefined
}

/** Buyer's data for an order of the Amazon Custom program. */
export interface BuyerCustomizedInfoDetail {
  /** URL of a ZIP file with the customization data. */
  CustomizedURL?: string | undefined
}

/** The buyer of an order. Some fields require a restricted data token (RDT). */
export interface BuyerInfo {
  /** Anonymized email address of the buyer. */
  BuyerEmail?: string | undefined
  /** Name of the buyer or recipient. */
  BuyerName?: string | undefined
  /** County of the buyer. Only present in the Brazilian store. */
  BuyerCounty?: string | undefined
  /** Tax data of the buyer, for electronic invoices. Only present for business orders in Brazil, Mexico and India. */
  BuyerTaxInfo?: BuyerTaxInfo | undefined
  /** Purchase order (PO) number from the buyer. Absent unless the buyer entered one at checkout. */
  PurchaseOrderNumber?: string | undefined
}

/** Whether the buyer asked to cancel an item, and why. */
export interface BuyerRequestedCancel {
  /** Whether the buyer asked for the cancellation, as a string. Possible values: `true`, `false`. */
  IsBuyerRequestedCancel?: BuyerRequestedCancelIsBuyerRequestedCancel | undefined
  /** Reason that the buyer gave for the request. */
  BuyerCancelReason?: string | undefined
}

/** Tax data of the buyer. */
export interface BuyerTaxInfo {
  /** Legal name of the buyer's company. */
  CompanyLegalName?: string | undefined
  /** Country or region that imposes the tax. */
  TaxingRegion?: string | undefined
  /** Kinds of tax of the order, each with the buyer's tax ID. */
  TaxClassifications?: TaxClassification[] | undefined
}

/** Data for a business invoice in Turkey. Only present in the Turkish store. */
export interface BuyerTaxInformation {
  /** Legal name of the buyer's company. */
  BuyerLegalCompanyName?: string | undefined
  /** Address of the buyer's company, in one string. */
  BuyerBusinessAddress?: string | undefined
  /** Tax registration ID of the buyer's company. */
  BuyerTaxRegistrationId?: string | undefined
  /** Tax office of the buyer's company. */
  BuyerTaxOffice?: string | undefined
}

/** Error response of `confirmShipment`. */
export interface ConfirmShipmentErrorResponse {
  /** Reasons why `confirmShipment` failed. */
  errors?: ErrorEntry[] | undefined
}

/** An order item in the shipped package. */
export interface ConfirmShipmentOrderItem {
  /** ID of the order item, from `getOrderItems`. */
  orderItemId: string
  /** Number of units in the package. */
  quantity: number
  /** Codes of the Transparency program for the shipped units. */
  transparencyCodes?: string[] | undefined
}

/** Request of `confirmShipment`. */
export interface ConfirmShipmentRequest {
  /** The shipped package, with carrier, tracking number and items. */
  packageDetail: PackageDetail
  /** How cash on delivery (COD) is collected. Only supported in the Japanese store. */
  codCollectionMethod?: ConfirmShipmentRequestCodCollectionMethod | undefined
  /** ID of the Amazon store that the order was placed in. */
  marketplaceId: string
}

/**
 * How strictly a shipping constraint applies. `MANDATORY` constraints must be met to fulfill the buyer's
 * delivery requirements.
 */
export type ConstraintType = 'MANDATORY' | (string & {})

/** Delivery instructions of the customer for the shipping address. */
export interface DeliveryPreferences {
  /** Place that the customer chose for leaving the package. */
  DropOffLocation?: string | undefined
  /** Days and hours at which the customer prefers the delivery. */
  PreferredDeliveryTime?: PreferredDeliveryTime | undefined
  /** Further properties of the address, such as pallet delivery. */
  OtherAttributes?: OtherDeliveryAttributes[] | undefined
  /** Directions to the address: building instructions, landmarks or the way to it. */
  AddressInstructions?: string | undefined
}

/**
 * Progress of an Easy Ship order. `LabelCanceled`: the seller canceled the pickup. `PendingDropOff`: the seller
 * brings the package to the carrier. `FC` is a fulfillment center.
 */
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

/**
 * Progress of the electronic invoice, only for Easy Ship orders and orders in Brazil. `NotFound`: required, but
 * not uploaded. `Errored`: uploaded, but rejected.
 */
export type ElectronicInvoiceStatus = 'NotRequired' | 'NotFound' | 'Processing' | 'Errored' | 'Accepted' | (string & {})

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** A date on which other opening hours apply than usual. */
export interface ExceptionDates {
  /** The date with other opening hours, in ISO 8601. */
  ExceptionDate?: string | undefined
  /** Whether the business is open on this date. */
  IsOpen?: boolean | undefined
  /** Periods of the day during which the business is open. */
  OpenIntervals?: OpenInterval[] | undefined
}

/** Instructions for the fulfillment of an order. */
export interface FulfillmentInstruction {
  /** `sourceId` of the location that the order is to be fulfilled from. */
  FulfillmentSupplySourceId?: string | undefined
}

/** Position of the shipping address in the WGS84 coordinate system. */
export interface GeoCoordinates {
  /** Latitude of the shipping address in WGS84. */
  Latitude?: number | undefined
  /** Longitude of the shipping address in WGS84. */
  Longitude?: number | undefined
}

/** Response of `getOrderAddress`. */
export interface GetOrderAddressResponse {
  /** Shipping address and delivery preferences of the order. */
  payload?: OrderAddress | undefined
  /** Reasons why `getOrderAddress` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getOrderBuyerInfo`. */
export interface GetOrderBuyerInfoResponse {
  /** The buyer of the order. */
  payload?: OrderBuyerInfo | undefined
  /** Reasons why `getOrderBuyerInfo` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getOrderItemsBuyerInfo`. */
export interface GetOrderItemsBuyerInfoResponse {
  /** One page of the buyer's data for the order items. */
  payload?: OrderItemsBuyerInfoList | undefined
  /** Reasons why `getOrderItemsBuyerInfo` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getOrderItems`. */
export interface GetOrderItemsResponse {
  /** One page of the items of the order. */
  payload?: OrderItemsList | undefined
  /** Reasons why `getOrderItems` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getOrderRegulatedInfo`. */
export interface GetOrderRegulatedInfoResponse {
  /** Regulated data of the order and its verification status. */
  payload?: OrderRegulatedInfo | undefined
  /** Reasons why `getOrderRegulatedInfo` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getOrder`. */
export interface GetOrderResponse {
  /** The requested order, without its items. */
  payload?: Order | undefined
  /** Reasons why `getOrder` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getOrders`. */
export interface GetOrdersResponse {
  /** One page of orders, with the token of the next page. */
  payload?: OrdersList | undefined
  /** Reasons why `getOrders` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Intermediate progress of a pending verification, for example that the vet was contacted. */
export interface InterimStatusDetail {
  /** ID of the interim status. Must be in `ValidInterimStatusCodes`, which `getOrderRegulatedInfo` returns. */
  statusCode: string
  /** Date and time when the interim status was set, in ISO 8601. */
  statusDateTime: string
}

/** The buyer's data for an order item, such as gift options. */
export interface ItemBuyerInfo {
  /** Customization of the Amazon Custom program. Only present for `MFN` orders. */
  BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  /** Price of the gift wrapping. */
  GiftWrapPrice?: Money | undefined
  /** Tax on the price of the gift wrapping. */
  GiftWrapTax?: Money | undefined
  /** Gift message of the buyer. Only present for `MFN` orders. */
  GiftMessageText?: string | undefined
  /** Kind of gift wrapping that the buyer chose. */
  GiftWrapLevel?: string | undefined
}

/** Tax data of the Amazon store. */
export interface MarketplaceTaxInfo {
  /** Kinds of tax that apply to the order, each with a tax ID. */
  TaxClassifications?: TaxClassification[] | undefined
}

/** Amount of an item that is sold by weight, volume, length or the like. */
export interface Measurement {
  /** Unit that `Value` is measured in. */
  Unit: MeasurementUnit
  /** Amount in the given unit. */
  Value: number
}

/** An amount of money in a currency. */
export interface Money {
  /** Currency, as a three-letter code in ISO 4217. */
  CurrencyCode?: string | undefined
  /** Number of currency units as a decimal string, such as `10.99`. */
  Amount?: string | undefined
}

/** A period of the day during which the business is open. */
export interface OpenInterval {
  /** Time of day when the business opens. */
  StartTime?: OpenTimeInterval | undefined
  /** Time of day when the business closes. */
  EndTime?: OpenTimeInterval | undefined
}

/** Time of day at which a business opens or closes. */
export interface OpenTimeInterval {
  /** Hour of the day. */
  Hour?: number | undefined
  /** Minute of the hour. */
  Minute?: number | undefined
}

/** An order, without its items. */
export interface Order {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId: string
  /** The seller's own order ID. */
  SellerOrderId?: string | undefined
  /** Date and time when the order was created. */
  PurchaseDate: string
  /** Date and time of the last update. Wrong for orders that were last updated before 2009-04-01. */
  LastUpdateDate: string
  /**
   * Progress of the order. `Pending`: payment not yet authorized, not ready to ship. `Unshipped`: payment
   * authorized, ready to ship. `InvoiceUnconfirmed`: shipped, but the seller has not confirmed sending the
   * invoice. `Unfulfillable`: only for Amazon-fulfilled orders from outside Amazon's website.
   * `PendingAvailability`: preorder before its release date.
   */
  OrderStatus: OrderStatus
  /** Party that fulfills the order: Amazon (`AFN`) or the seller (`MFN`). */
  FulfillmentChannel?: OrderFulfillmentChannel | undefined
  /** Sales channel of the first item in the order, such as `Amazon.com`. */
  SalesChannel?: string | undefined
  /** Order channel of the first item in the order. */
  OrderChannel?: string | undefined
  /** Shipping service of the order. */
  ShipServiceLevel?: string | undefined
  /** Total charge for the order. Absent while the order is pending. */
  OrderTotal?: Money | undefined
  /** Number of units already shipped. */
  NumberOfItemsShipped?: number | undefined
  /** Number of units still to be shipped. */
  NumberOfItemsUnshipped?: number | undefined
  /** Parts of the payment, each with its sub-payment method and amount. */
  PaymentExecutionDetail?: PaymentExecutionDetailItem[] | undefined
  /**
   * Payment method, limited to `COD` (cash on delivery), `CVS` (convenience store) and `Other`. Prefer
   * `PaymentMethodDetails`, unless you need details of a COD payment.
   */
  PaymentMethod?: OrderPaymentMethod | undefined
  /** All payment methods of the order. */
  PaymentMethodDetails?: string[] | undefined
  /** ID of the Amazon store that the order was placed in. */
  MarketplaceId?: string | undefined
  /**
   * Category of the shipping speed. Possible values: `Expedited`, `FreeEconomy`, `NextDay`, `Priority`, `SameDay`,
   * `SecondDay`, `Scheduled`, `Standard`.
   */
  ShipmentServiceLevelCategory?: OrderShipmentServiceLevelCategory | undefined
  /** Progress of the shipment. Only present for Easy Ship orders. */
  EasyShipShipmentStatus?: EasyShipShipmentStatus | undefined
  /** Custom shipping label for Checkout by Amazon (CBA). */
  CbaDisplayableShippingLabel?: string | undefined
  /**
   * Kind of order by availability: in stock, long lead time, before the release, out of stock, or sourcing on
   * demand.
   */
  OrderType?: OrderType | undefined
  /**
   * Start of the promised shipping period, in ISO 8601. Only present for seller-fulfilled orders. May be absent
   * for orders before 2013-02-01.
   */
  EarliestShipDate?: string | undefined
  /**
   * End of the promised shipping period, in ISO 8601. Only present for seller-fulfilled orders. May be absent for
   * orders before 2013-02-01.
   */
  LatestShipDate?: string | undefined
  /** Start of the promised delivery period, in ISO 8601. Only present for seller-fulfilled orders. */
  EarliestDeliveryDate?: string | undefined
  /**
   * End of the promised delivery period, in ISO 8601. Only present for seller-fulfilled orders, unless they are
   * `PendingAvailability`, `Pending` or `Canceled`.
   */
  LatestDeliveryDate?: string | undefined
  /** Whether a verified business customer placed the order (Amazon Business). */
  IsBusinessOrder?: boolean | undefined
  /** Whether the order is a Prime order that the seller fulfills. */
  IsPrime?: boolean | undefined
  /** Whether a service level agreement for Premium Shipping applies to the order. */
  IsPremiumOrder?: boolean | undefined
  /** Whether the order is a `GlobalExpress` order. */
  IsGlobalExpressEnabled?: boolean | undefined
  /** ID of the order that this order replaces. Only present if `IsReplacementOrder` is `true`. */
  ReplacedOrderId?: string | undefined
  /** Whether the order replaces another order. */
  IsReplacementOrder?: boolean | undefined
  /**
   * Date until which the seller must tell the buyer an estimated ship date. Only present for sourcing on demand
   * orders.
   */
  PromiseResponseDueDate?: string | undefined
  /** Whether the estimated ship date is set. Only present for sourcing on demand orders. */
  IsEstimatedShipDateSet?: boolean | undefined
  /** Whether Amazon Business EU SARL (ABEU) bought the item and resold it, which makes ABEU the seller of record. */
  IsSoldByAB?: boolean | undefined
  /** Whether Amazon Business EU SARL (ABEU) bought the item and resold it, which makes ABEU the seller of record. */
  IsIBA?: boolean | undefined
  /** Recommended address to ship from, calculated at checkout. The seller can ship from elsewhere. */
  DefaultShipFromLocationAddress?: Address | undefined
  /**
   * Kind of invoice that the buyer prefers. Only present in the Turkish store. For `BUSINESS`, see
   * `BuyerTaxInformation`.
   */
  BuyerInvoicePreference?: OrderBuyerInvoicePreference | undefined
  /**
   * Data for a business invoice in Turkey. Only present if `BuyerInvoicePreference` is `BUSINESS`. Requires a
   * restricted data token (RDT).
   */
  BuyerTaxInformation?: BuyerTaxInformation | undefined
  /** Location that the order is to be fulfilled from. */
  FulfillmentInstruction?: FulfillmentInstruction | undefined
  /** Whether the buyer picks up the order in a shop. */
  IsISPU?: boolean | undefined
  /**
   * Whether the order goes to an Access Point that the customer chose, such as an Amazon Hub Locker or a carrier's
   * pickup point.
   */
  IsAccessPointOrder?: boolean | undefined
  /**
   * Tax data of the Amazon store, for electronic invoices. Only present in Brazil for `Pending` and `Unshipped`
   * orders.
   */
  MarketplaceTaxInfo?: MarketplaceTaxInfo | undefined
  /**
   * Name of the seller in the Amazon store, for electronic invoices. Only present in Brazil for `Pending` and
   * `Unshipped` orders.
   */
  SellerDisplayName?: string | undefined
  /**
   * Address to ship to. Only present for `Unshipped`, `PartiallyShipped`, `Shipped` and `InvoiceUnconfirmed`
   * orders. A restricted data token (RDT) is required for `Name`, `AddressLine1` to `AddressLine3`, `Phone`,
   * `AddressType` and `ExtendedFields`, for example.
   */
  ShippingAddress?: Address | undefined
  /**
   * The buyer. `BuyerName`, `BuyerTaxInfo` and `PurchaseOrderNumber`, for example, require a restricted data token
   * (RDT).
   */
  BuyerInfo?: BuyerInfo | undefined
  /** Shipping settings that Amazon generated for the order. */
  AutomatedShippingSettings?: AutomatedShippingSettings | undefined
  /** Whether the order has regulated items. They can need further approval before they are fulfilled. */
  HasRegulatedItems?: boolean | undefined
  /** Progress of the electronic invoice. */
  ElectronicInvoiceStatus?: ElectronicInvoiceStatus | undefined
}

/** Shipping address and delivery preferences of an order. */
export interface OrderAddress {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId: string
  /** Company of the buyer. For IBA orders, an Amazon company. */
  BuyerCompanyName?: string | undefined
  /**
   * Address to ship to. Only present for `Unshipped`, `PartiallyShipped`, `Shipped` and `InvoiceUnconfirmed`
   * orders.
   */
  ShippingAddress?: Address | undefined
  /** Delivery instructions of the customer for this address. */
  DeliveryPreferences?: DeliveryPreferences | undefined
}

/** The buyer of an order: name, anonymized email address and tax data. */
export interface OrderBuyerInfo {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId: string
  /** Anonymized email address of the buyer. */
  BuyerEmail?: string | undefined
  /** Name of the buyer or recipient. */
  BuyerName?: string | undefined
  /** County of the buyer. Only present in the Brazilian store. */
  BuyerCounty?: string | undefined
  /** Tax data of the buyer, for electronic invoices. Only present for business orders in Brazil, Mexico and India. */
  BuyerTaxInfo?: BuyerTaxInfo | undefined
  /** Purchase order (PO) number from the buyer. Absent unless the buyer entered one at checkout. */
  PurchaseOrderNumber?: string | undefined
}

/** An item of an order: a product and its quantity. Amounts are absent while the order is `Pending`. */
export interface OrderItem {
  /** ASIN of the ordered item. */
  ASIN: string
  /** The seller's SKU of the ordered item. */
  SellerSKU?: string | undefined
  /** Amazon's ID of this item in the order. `confirmShipment` and `updateShipmentStatus` need it. */
  OrderItemId: string
  /** Items bought together with this item, such as an installation service. */
  AssociatedItems?: AssociatedItem[] | undefined
  /** Name of the product. */
  Title?: string | undefined
  /** Number of units ordered. */
  QuantityOrdered: number
  /** Number of units already shipped. */
  QuantityShipped?: number | undefined
  /** Number of items that the ASIN consists of. */
  ProductInfo?: ProductInfoDetail | undefined
  /** Amazon Points that the buyer gets for this item. */
  PointsGranted?: PointsGrantedDetail | undefined
  /** Price of all units: unit price times `QuantityOrdered`. Excludes shipping and gift wrapping. */
  ItemPrice?: Money | undefined
  /** Price of the shipping of this item. */
  ShippingPrice?: Money | undefined
  /** Tax on `ItemPrice`. */
  ItemTax?: Money | undefined
  /** Tax on `ShippingPrice`. */
  ShippingTax?: Money | undefined
  /** Discount on `ShippingPrice`. */
  ShippingDiscount?: Money | undefined
  /** Tax on `ShippingDiscount`. */
  ShippingDiscountTax?: Money | undefined
  /** Sum of all promotional discounts of the offer. */
  PromotionDiscount?: Money | undefined
  /** Tax on `PromotionDiscount`. */
  PromotionDiscountTax?: Money | undefined
  /** IDs of the promotions, as the seller created them. */
  PromotionIds?: string[] | undefined
  /** Fee for cash on delivery (COD). */
  CODFee?: Money | undefined
  /** Discount on `CODFee`. */
  CODFeeDiscount?: Money | undefined
  /** Whether the item is a gift, as a string. Possible values: `true`, `false`. */
  IsGift?: OrderItemIsGift | undefined
  /** Seller's own description of the condition. */
  ConditionNote?: string | undefined
  /** Main condition. Possible values: `New`, `Used`, `Collectible`, `Refurbished`, `Preorder`, `Club`. */
  ConditionId?: OrderItemConditionId | undefined
  /**
   * Finer grade within `ConditionId`. Possible values: `New`, `Mint`, `Very Good`, `Good`, `Acceptable`, `Poor`,
   * `Club`, `OEM`, `Warranty`, `Refurbished Warranty`, `Refurbished`, `Open Box`, `Any`, `Other`.
   */
  ConditionSubtypeId?: OrderItemConditionSubtypeId | undefined
  /** Start of the scheduled delivery period, in ISO 8601, in the time zone of the destination. */
  ScheduledDeliveryStartDate?: string | undefined
  /** End of the scheduled delivery period, in ISO 8601, in the time zone of the destination. */
  ScheduledDeliveryEndDate?: string | undefined
  /** Marks a special price for Amazon Business orders. Possible value: `BusinessPrice`. */
  PriceDesignation?: OrderItemPriceDesignation | undefined
  /** Taxes that are withheld, and the party that remits them. */
  TaxCollection?: TaxCollection | undefined
  /** Whether this type of product has a serial number. Only present for Easy Ship orders. */
  SerialNumberRequired?: boolean | undefined
  /**
   * Whether the ASIN is in the Transparency program. If so, submit the code on the packaging: 29 or 38 characters,
   * an `SN` barcode of 7 to 20 characters, or the QR code's URL.
   */
  IsTransparency?: boolean | undefined
  /**
   * Import One-Stop Shop (IOSS) number. If Amazon collected the VAT on a shipment into the EU, the seller must
   * give this number to the carrier.
   */
  IossNumber?: string | undefined
  /** ID of a shop in a chain that the item is linked to. */
  StoreChainStoreId?: string | undefined
  /**
   * Deemed reseller scheme for sellers from outside the EU. `IOSS`: goods are held outside the EU. `UOSS`: goods
   * are held in the EU.
   */
  DeemedResellerCategory?: OrderItemDeemedResellerCategory | undefined
  /**
   * The buyer's data for this item. `BuyerCustomizedInfo` and `GiftMessageText`, for example, require a restricted
   * data token (RDT).
   */
  BuyerInfo?: ItemBuyerInfo | undefined
  /** Whether the buyer asked to cancel this item, and why. */
  BuyerRequestedCancel?: BuyerRequestedCancel | undefined
  /** Serial numbers of shipped electronic products. Only present for FBA orders. */
  SerialNumbers?: string[] | undefined
  /**
   * Whether and how the item can be replaced. Only present if the seller supports substitutions, as some grocery
   * sellers do.
   */
  SubstitutionPreferences?: SubstitutionPreferences | undefined
  /** Amount of an item that is sold by weight, volume or a similar measure. */
  Measurement?: Measurement | undefined
  /** Delivery requirements, such as a signature. */
  ShippingConstraints?: ShippingConstraints | undefined
  /** Amazon programs that the item belongs to, such as Subscribe and Save. */
  AmazonPrograms?: AmazonPrograms | undefined
}

/** The buyer's data for an order item, such as gift options. */
export interface OrderItemBuyerInfo {
  /** Amazon's ID of the item in the order. */
  OrderItemId: string
  /** Customization of the Amazon Custom program. Only present for `MFN` orders. */
  BuyerCustomizedInfo?: BuyerCustomizedInfoDetail | undefined
  /** Price of the gift wrapping. */
  GiftWrapPrice?: Money | undefined
  /** Tax on the price of the gift wrapping. */
  GiftWrapTax?: Money | undefined
  /** Gift message of the buyer. Only present for `MFN` orders. */
  GiftMessageText?: string | undefined
  /** Kind of gift wrapping that the buyer chose. */
  GiftWrapLevel?: string | undefined
}

/** One page of the buyer's data for the items of an order. */
export interface OrderItemsBuyerInfoList {
  /** The buyer's data, one element per order item. */
  OrderItems: OrderItemBuyerInfo[]
  /** Token of the next page, for the parameter `NextToken`. Absent or empty on the last page. */
  NextToken?: string | undefined
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId: string
}

export interface OrderItemsInner {
  /** ID of the order item, from `getOrderItems`. */
  orderItemId?: string | undefined
  /** Number of units that get the new shipment status. */
  quantity?: number | undefined
}

/** One page of the items of an order. */
export interface OrderItemsList {
  /** Items of the order on this page. */
  OrderItems: OrderItem[]
  /** Token of the next page, for the parameter `NextToken`. Absent or empty on the last page. */
  NextToken?: string | undefined
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId: string
}

/** Data for verifying an order with regulated products, and its verification status. */
export interface OrderRegulatedInfo {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  AmazonOrderId: string
  /** Data from the regulatory form of the purchase, to verify the order with. */
  RegulatedInformation: RegulatedInformation
  /** Whether the shipment needs a label with dosage information. */
  RequiresDosageLabel: boolean
  /** Result of the verification, with its reviewer and the valid choices. */
  RegulatedOrderVerificationStatus: RegulatedOrderVerificationStatus
}

/** One page of orders. */
export interface OrdersList {
  /** Orders on this page that match the filters. */
  Orders: Order[]
  /** Token of the next page, for the parameter `NextToken`. Absent or empty on the last page. */
  NextToken?: string | undefined
  /** The page contains only orders updated at or before this time, in ISO 8601. */
  LastUpdatedBefore?: string | undefined
  /** The page contains only orders created at or before this time, in ISO 8601. */
  CreatedBefore?: string | undefined
}

/**
 * A delivery property of an address: an access point for pickup or drop-off, or whether pallets can be
 * delivered.
 */
export type OtherDeliveryAttributes = 'HAS_ACCESS_POINT' | 'PALLET_ENABLED' | 'PALLET_DISABLED' | (string & {})

/** A shipped package of an order. */
export interface PackageDetail {
  /** The seller's ID of the package. Must be a positive number, unique within the order. */
  packageReferenceId: string
  /**
   * Code of the carrier that delivers the package, such as `UPS`. Use `Other` with `carrierName` for an unlisted
   * carrier.
   */
  carrierCode: string
  /** Name of the carrier. Required if `carrierCode` is `Other`. */
  carrierName?: string | undefined
  /** Shipping method of the carrier. */
  shippingMethod?: string | undefined
  /** Carrier's number for tracking the package. */
  trackingNumber: string
  /** Date and time of the shipment, in ISO 8601. */
  shipDate: string
  /** ID of the supply source that the package was shipped from. */
  shipFromSupplySourceId?: string | undefined
  /** Order items in the package, with their quantities. */
  orderItems: ConfirmShipmentOrderItem[]
}

/** Part of the payment of an order, with its method. */
export interface PaymentExecutionDetailItem {
  /** Amount paid with this method. */
  Payment: Money
  /**
   * Means of payment. Possible values: `COD` (cash on delivery), `GC` (gift card), `PointsAccount` (Amazon
   * Points), `Invoice`, `CreditCard`, `Pix`, `Other`.
   */
  PaymentMethod: PaymentExecutionDetailItemPaymentMethod
  /**
   * Brazilian taxpayer ID (CNPJ) of the payment processor or bank. Only present in the Brazilian store for
   * `CreditCard` and `Pix`.
   */
  AcquirerId?: string | undefined
  /** Brand of the card, such as Visa or Mastercard. Only present in the Brazilian store for `CreditCard`. */
  CardBrand?: string | undefined
  /** Code of the payment authorization. Only present in the Brazilian store for `CreditCard` and `Pix`. */
  AuthorizationCode?: string | undefined
}

/** Amazon Points that the buyer gets for an item. */
export interface PointsGrantedDetail {
  /** Number of Amazon Points granted for the item. */
  PointsNumber?: number | undefined
  /** Value of these points in money. */
  PointsMonetaryValue?: Money | undefined
}

/** Times at which the customer prefers the delivery. */
export interface PreferredDeliveryTime {
  /** Hours on each day of the week at which the business accepts deliveries. */
  BusinessHours?: BusinessHours[] | undefined
  /** Dates in the next 30 days with other hours, or on which the business is closed. */
  ExceptionDates?: ExceptionDates[] | undefined
}

/** The prescription behind an approved order, from the seller's own records. Provide it once per order. */
export interface PrescriptionDetail {
  /** ID of the prescription behind the order. */
  prescriptionId: string
  /** Date and time when the prescription expires, in ISO 8601. */
  expirationDate: string
  /** Number of units that the prescription grants per fill. At least 1. */
  writtenQuantity: number
  /** Number of refills in the original prescription. 0 if it allows none. At least 0. */
  totalRefillsAuthorized: number
  /**
   * Number of refills left. With 10 refills in total, use 10 for the first order, 9 for the second and 0 for the
   * eleventh. At least 0.
   */
  refillsRemaining: number
  /** ID of the clinic that issued the prescription. */
  clinicId: string
  /** Instructions for use, from the approver of the regulated product. */
  usageInstructions: string
}

/** Number of items that an ASIN consists of. */
export interface ProductInfoDetail {
  /** Number of items in one unit of the ASIN, as a string. */
  NumberOfItems?: string | undefined
}

/** Data from the regulatory form of the purchase, used to verify the order. */
export interface RegulatedInformation {
  /** Fields of the regulatory form, with their content. */
  Fields: RegulatedInformationField[]
}

/** A field of the regulatory form. */
export interface RegulatedInformationField {
  /** ID of the form field. */
  FieldId: string
  /** Name of the form field, for people. */
  FieldLabel: string
  /** Whether `FieldValue` is a text or the URL of an attachment. */
  FieldType: RegulatedInformationFieldFieldType
  /** Content of the form field. For `FileAttachment`, the URL to download the attachment from. */
  FieldValue: string
}

/** Result of the verification of an order, with its reviewer and the valid choices. */
export interface RegulatedOrderVerificationStatus {
  /** State of the verification. */
  Status: VerificationStatus
  /** Whether the seller must review the regulated data of the order. */
  RequiresMerchantAction: boolean
  /** Reasons with which the order can be rejected. */
  ValidRejectionReasons: RejectionReason[]
  /** Reason why the order was rejected. Absent unless it is rejected. */
  RejectionReason?: RejectionReason | undefined
  /** Date and time of the review, in ISO 8601. */
  ReviewDate?: string | undefined
  /** ID of the person or system that reviewed the regulated data. */
  ExternalReviewerId?: string | undefined
  /** Kinds of details that `updateVerificationStatus` accepts for this order, with the statuses that allow them. */
  ValidVerificationDetails?: ValidVerificationDetail[] | undefined
  /** Interim statuses that `updateVerificationStatus` accepts in `interimStatusDetail`. */
  ValidInterimStatusCodes?: ValidInterimStatusCode[] | undefined
}

/** A reason for rejecting an order with regulated products. */
export interface RejectionReason {
  /** ID of the reason, for `rejectionReasonId` of `updateVerificationStatus`. */
  RejectionReasonId: string
  /** Explanation of the reason, for people. */
  RejectionReasonDescription: string
}

/** Pickup status to set: ready for the buyer, picked up, or not accepted by the buyer. */
export type ShipmentStatus = 'ReadyForPickup' | 'PickedUp' | 'RefusedPickup'

/** Delivery requirements of an order item. A requirement applies if its field is `MANDATORY`. */
export interface ShippingConstraints {
  /** Whether the item must be delivered on a pallet. */
  PalletDelivery?: ConstraintType | undefined
  /** Whether the recipient must sign for the delivery. */
  SignatureConfirmation?: ConstraintType | undefined
  /** Whether only the intended recipient of the order can receive the item. */
  RecipientIdentityVerification?: ConstraintType | undefined
  /** Whether the carrier must check that the recipient has reached the legal age for the item. */
  RecipientAgeVerification?: ConstraintType | undefined
}

/** A product that can replace an unavailable order item. */
export interface SubstitutionOption {
  /** ASIN of the substitute product. */
  ASIN?: string | undefined
  /** Number of units of the substitute to pick. */
  QuantityOrdered?: number | undefined
  /** The seller's SKU of the substitute. */
  SellerSKU?: string | undefined
  /** Name of the substitute product. */
  Title?: string | undefined
  /** Amount of the substitute, if it is sold by weight, volume or a similar measure. */
  Measurement?: Measurement | undefined
}

/** Whether and how an order item can be replaced if it is unavailable. */
export interface SubstitutionPreferences {
  /** Source of the preference: the customer or Amazon. `DO_NOT_SUBSTITUTE` forbids a substitute. */
  SubstitutionType: SubstitutionPreferencesSubstitutionType
  /** Products that can replace the order item. */
  SubstitutionOptions?: SubstitutionOption[] | undefined
}

/** A kind of tax with a tax ID. */
export interface TaxClassification {
  /** Kind of tax. */
  Name?: string | undefined
  /** Tax ID of the buyer. */
  Value?: string | undefined
}

/** How the taxes of an order item are withheld. */
export interface TaxCollection {
  /**
   * Tax collection model. `MarketplaceFacilitator`: Amazon withholds the tax and pays it to the tax authority for
   * the seller.
   */
  Model?: TaxCollectionModel | undefined
  /** Party that withholds the taxes and pays them to the tax authority. `Amazon Services, Inc.` does so in the US. */
  ResponsibleParty?: TaxCollectionResponsibleParty | undefined
}

/** Error response of `updateShipmentStatus`. */
export interface UpdateShipmentStatusErrorResponse {
  /** Reasons why `updateShipmentStatus` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `updateShipmentStatus`. */
export interface UpdateShipmentStatusRequest {
  /** ID of the Amazon store that the order was placed in. */
  marketplaceId: string
  /** New pickup status. */
  shipmentStatus: ShipmentStatus
  /** Items and quantities to update. Set it only for a partial update. */
  orderItems?: OrderItemsInner[] | undefined
}

/** Error response of `updateVerificationStatus`. */
export interface UpdateVerificationStatusErrorResponse {
  /** Reasons why `updateVerificationStatus` failed. */
  errors?: ErrorEntry[] | undefined
}

/** Request of `updateVerificationStatus`. */
export interface UpdateVerificationStatusRequest {
  /** The new verification status, the reviewer and further details. */
  regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody
}

/** New verification status of an order, with its reviewer. */
export interface UpdateVerificationStatusRequestBody {
  /** The new status of the verification. */
  status?: VerificationStatus | undefined
  /** ID of the person or system that reviewed the regulated data. */
  externalReviewerId: string
  /** ID of the rejection reason, from `ValidRejectionReasons`. Required if the new status is `Rejected`. */
  rejectionReasonId?: string | undefined
  /**
   * Further details, such as the prescription. `ValidVerificationDetails` of `getOrderRegulatedInfo` says which
   * details are allowed.
   */
  verificationDetails?: VerificationDetails | undefined
}

/** An interim status that `interimStatusDetail` can contain. */
export interface ValidInterimStatusCode {
  /** ID of the interim status, for `statusCode` of `interimStatusDetail`. */
  StatusCode: string
  /** Description of the interim status that customers see. */
  StatusDescription: string
}

/**
 * A kind of verification detail, and the statuses that allow it. Depends on the kind of regulated product, not
 * on the order.
 */
export interface ValidVerificationDetail {
  /**
   * Field of `verificationDetails` that is allowed. Possible values: `prescriptionDetail`,
   * `approvedAlternativeDetails`, `interimStatusDetail`.
   */
  VerificationDetailType: ValidVerificationDetailVerificationDetailType
  /** Verification statuses that allow this detail. With any other status, a call with the detail fails. */
  ValidVerificationStatuses: VerificationStatus[]
}

/** Details of the verification of an order with regulated products. */
export interface VerificationDetails {
  /** The prescription behind the order. Only approved orders can have one. */
  prescriptionDetail?: PrescriptionDetail | undefined
  /** Changes to a rejected order that the vet would approve. Only valid if the status is `Rejected`. */
  approvedAlternativeDetails?: ApprovedAttribute[] | undefined
  /** Intermediate progress of the verification. Only valid while the status is `Pending`. */
  interimStatusDetail?: InterimStatusDetail | undefined
}

/**
 * State of the verification. `Pending`: someone, not always the seller, has to approve. `Expired`: the review
 * came too late. `Cancelled`: the buyer canceled the order.
 */
export type VerificationStatus = 'Pending' | 'Approved' | 'Rejected' | 'Expired' | 'Cancelled' | (string & {})

/** Values of `Address.AddressType`. */
export type AddressType = 'Residential' | 'Commercial' | (string & {})

/** Values of `AmazonPrograms.Programs`. */
export type AmazonProgramsPrograms = 'SUBSCRIBE_AND_SAVE' | 'FBM_SHIP_PLUS' | (string & {})

/** Values of `ApprovedAttribute.attributeName`. */
export type ApprovedAttributeAttributeName = 'asin' | 'petWeight' | (string & {})

/** Values of `BusinessHours.DayOfWeek`. */
export type BusinessHoursDayOfWeek = 'SUN' | 'MON' | 'TUE' | 'WED' | 'THU' | 'FRI' | 'SAT' | (string & {})

/** Values of `BuyerRequestedCancel.IsBuyerRequestedCancel`. */
export type BuyerRequestedCancelIsBuyerRequestedCancel = 'true' | 'false' | (string & {})

/** Values of `ConfirmShipmentRequest.codCollectionMethod`. */
export type ConfirmShipmentRequestCodCollectionMethod = 'DirectPayment'

/** Values of `getOrders.EasyShipShipmentStatuses`. */
export type GetOrdersEasyShipShipmentStatuses =
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

/** Values of `getOrders.ElectronicInvoiceStatuses`. */
export type GetOrdersElectronicInvoiceStatuses = 'NotRequired' | 'NotFound' | 'Processing' | 'Errored' | 'Accepted'

/** Values of `getOrders.FulfillmentChannels`. */
export type GetOrdersFulfillmentChannels = 'AFN' | 'MFN'

/** Values of `getOrders.OrderStatuses`. */
export type GetOrdersOrderStatuses =
  | 'PendingAvailability'
  | 'Pending'
  | 'Unshipped'
  | 'PartiallyShipped'
  | 'Shipped'
  | 'InvoiceUnconfirmed'
  | 'Canceled'
  | 'Unfulfillable'

/** Values of `getOrders.PaymentMethods`. */
export type GetOrdersPaymentMethods = 'COD' | 'CVS' | 'Other'

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

/** Values of `OrderItem.ConditionId`. */
export type OrderItemConditionId = 'New' | 'Used' | 'Collectible' | 'Refurbished' | 'Preorder' | 'Club' | (string & {})

/** Values of `OrderItem.ConditionSubtypeId`. */
export type OrderItemConditionSubtypeId =
  | 'New'
  | 'Mint'
  | 'Very Good'
  | 'Good'
  | 'Acceptable'
  | 'Poor'
  | 'Club'
  | 'OEM'
  | 'Warranty'
  | 'Refurbished Warranty'
  | 'Refurbished'
  | 'Open Box'
  | 'Any'
  | 'Other'
  | (string & {})

/** Values of `OrderItem.DeemedResellerCategory`. */
export type OrderItemDeemedResellerCategory = 'IOSS' | 'UOSS' | (string & {})

/** Values of `OrderItem.IsGift`. */
export type OrderItemIsGift = 'true' | 'false' | (string & {})

/** Values of `OrderItem.PriceDesignation`. */
export type OrderItemPriceDesignation = 'BusinessPrice' | (string & {})

/** Values of `Order.PaymentMethod`. */
export type OrderPaymentMethod = 'COD' | 'CVS' | 'Other' | (string & {})

/** Values of `Order.ShipmentServiceLevelCategory`. */
export type OrderShipmentServiceLevelCategory =
  | 'Expedited'
  | 'FreeEconomy'
  | 'NextDay'
  | 'Priority'
  | 'SameDay'
  | 'SecondDay'
  | 'Scheduled'
  | 'Standard'
  | (string & {})

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

/** Values of `PaymentExecutionDetailItem.PaymentMethod`. */
export type PaymentExecutionDetailItemPaymentMethod =
  | 'COD'
  | 'GC'
  | 'PointsAccount'
  | 'Invoice'
  | 'CreditCard'
  | 'Pix'
  | 'Other'
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

/** Values of `ValidVerificationDetail.VerificationDetailType`. */
export type ValidVerificationDetailVerificationDetailType =
  | 'prescriptionDetail'
  | 'approvedAlternativeDetails'
  | 'interimStatusDetail'
  | (string & {})

/** Parameters of {@link OrdersApi.confirmShipment}. */
export interface ConfirmShipmentParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
  /** The shipped package, with carrier, tracking number and items. */
  body: ConfirmShipmentRequest
}

/** Parameters of {@link OrdersApi.getOrder}. */
export interface GetOrderParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrderAddress}. */
export interface GetOrderAddressParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrderBuyerInfo}. */
export interface GetOrderBuyerInfoParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrderItems}. */
export interface GetOrderItemsParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
  /** Token of the next page, from `payload.NextToken` of the previous response. */
  NextToken?: string | undefined
}

/** Parameters of {@link OrdersApi.getOrderItemsBuyerInfo}. */
export interface GetOrderItemsBuyerInfoParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
  /** Token of the next page, from `payload.NextToken` of the previous response. */
  NextToken?: string | undefined
}

/** Parameters of {@link OrdersApi.getOrderRegulatedInfo}. */
export interface GetOrderRegulatedInfoParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
}

/** Parameters of {@link OrdersApi.getOrders}. */
export type GetOrdersParams =
  | Variant<
      GetOrdersFields,
      'CreatedAfter',
      | 'LastUpdatedAfter'
      | 'LastUpdatedBefore'
      | 'FulfillmentChannels'
      | 'OrderStatuses'
      | 'PaymentMethods'
      | 'BuyerEmail'
    >
  | Variant<GetOrdersFields, 'CreatedAfter', 'LastUpdatedAfter' | 'LastUpdatedBefore' | 'SellerOrderId'>
  | Variant<GetOrdersFields, 'LastUpdatedAfter', 'CreatedAfter' | 'CreatedBefore' | 'SellerOrderId'>
  | Variant<
      GetOrdersFields,
      'NextToken',
      | 'LastUpdatedAfter'
      | 'LastUpdatedBefore'
      | 'FulfillmentChannels'
      | 'OrderStatuses'
      | 'PaymentMethods'
      | 'BuyerEmail'
    >
  | Variant<GetOrdersFields, 'NextToken', 'LastUpdatedAfter' | 'LastUpdatedBefore' | 'SellerOrderId'>
  | Variant<GetOrdersFields, 'NextToken', 'CreatedAfter' | 'CreatedBefore' | 'SellerOrderId'>
  | Variant<GetOrdersFields, 'NextToken', 'CreatedAfter' | 'LastUpdatedAfter' | 'SellerOrderId'>

/** Fields of {@link GetOrdersParams}. */
export interface GetOrdersFields {
  /** Only orders placed in these Amazon stores. At most 50 items. */
  MarketplaceIds: readonly string[]
  /**
   * Start of the creation time range, inclusive, in ISO 8601. Can't be combined with `LastUpdatedAfter` or
   * `LastUpdatedBefore`.
   */
  CreatedAfter?: string | undefined
  /**
   * End of the creation time range, inclusive, in ISO 8601. Must not precede `CreatedAfter`, and must be at least
   * two minutes old. Can't be combined with `LastUpdatedAfter`.
   */
  CreatedBefore?: string | undefined
  /**
   * Start of the update time range, inclusive, in ISO 8601. Every new status is an update, also the creation.
   * Can't be combined with `CreatedAfter` or `CreatedBefore`.
   */
  LastUpdatedAfter?: string | undefined
  /**
   * End of the update time range, inclusive, in ISO 8601. Must not precede `LastUpdatedAfter`, and must be at
   * least two minutes old. Can't be combined with `CreatedAfter`.
   */
  LastUpdatedBefore?: string | undefined
  /** Only orders with one of these statuses. See `Order.OrderStatus` for their meanings. */
  OrderStatuses?: readonly GetOrdersOrderStatuses[] | undefined
  /** Only orders fulfilled by these parties. Possible values: `AFN` (Amazon), `MFN` (seller). */
  FulfillmentChannels?: readonly GetOrdersFulfillmentChannels[] | undefined
  /**
   * Only orders paid with these methods. Possible values: `COD` (cash on delivery), `CVS` (convenience store),
   * `Other`.
   */
  PaymentMethods?: readonly GetOrdersPaymentMethods[] | undefined
  /** Only orders with this email address of the buyer. */
  BuyerEmail?: string | undefined
  /**
   * Only orders with this ID from the seller. Can't be combined with `FulfillmentChannels`, `OrderStatuses`,
   * `PaymentMethods`, `LastUpdatedAfter`, `LastUpdatedBefore` or `BuyerEmail`.
   */
  SellerOrderId?: string | undefined
  /** Maximum number of orders on a page. 1 to 100. Default: 100. */
  MaxResultsPerPage?: number | undefined
  /** Only Easy Ship orders with one of these statuses. See `EasyShipShipmentStatus` for their meanings. */
  EasyShipShipmentStatuses?: readonly GetOrdersEasyShipShipmentStatuses[] | undefined
  /**
   * Only orders whose electronic invoice has one of these statuses. See `ElectronicInvoiceStatus` for their
   * meanings.
   */
  ElectronicInvoiceStatuses?: readonly GetOrdersElectronicInvoiceStatuses[] | undefined
  /**
   * Token of the next page, from `payload.NextToken` of the previous response. It does not change the filters of
   * the request.
   */
  NextToken?: string | undefined
  /** Only orders with these Amazon order IDs, in the form `902-1234567-1234567`. At most 50 items. */
  AmazonOrderIds?: readonly string[] | undefined
  /** Only orders to be fulfilled from the location with this `sourceId`. */
  ActualFulfillmentSupplySourceId?: string | undefined
  /** If `true`, only orders that the buyer picks up in a shop. */
  IsISPU?: boolean | undefined
  /** Only orders that belong to this shop of a chain. */
  StoreChainStoreId?: string | undefined
  /** Only orders with an earliest delivery date at or before this time, in ISO 8601. */
  EarliestDeliveryDateBefore?: string | undefined
  /** Only orders with an earliest delivery date at or after this time, in ISO 8601. */
  EarliestDeliveryDateAfter?: string | undefined
  /** Only orders with a latest delivery date at or before this time, in ISO 8601. */
  LatestDeliveryDateBefore?: string | undefined
  /** Only orders with a latest delivery date at or after this time, in ISO 8601. */
  LatestDeliveryDateAfter?: string | undefined
}

/** Parameters of {@link OrdersApi.updateShipmentStatus}. */
export interface UpdateShipmentStatusParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
  /** The new status, the Amazon store and, for a partial update, the items. */
  body: UpdateShipmentStatusRequest
}

/** Parameters of {@link OrdersApi.updateVerificationStatus}. */
export interface UpdateVerificationStatusParams {
  /** Amazon's order ID, in the form `902-1234567-1234567`. */
  orderId: string
  /** The new verification status, the reviewer and further details. */
  body: UpdateVerificationStatusRequest
}
