// Generated from Amazon's model fulfillmentOutbound_2026-07-04. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

/** A postal address. */
export interface Address {
  /** Name of the person, business or institution. */
  name: string
  /** First line of the street address. */
  addressLine1: string
  /** Second line of the address, if needed. */
  addressLine2?: string | undefined
  /** Third line of the address, if needed. */
  addressLine3?: string | undefined
  /** City of the address. Required in all countries except Japan. Omit it in Japan. */
  city?: string | undefined
  /** District or county of the address. */
  districtOrCounty?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** Postal code of the address. */
  postalCode: string
  /** Country of the address. Exactly 2 characters. */
  countryCode: string
  /** Phone number of the recipient or of the place. */
  phone?: string | undefined
  /** Email address of the recipient or of the place. */
  email?: string | undefined
}

/** Amazon facility that sends a shipment. */
export interface AmazonFacility {
  /** ID of the facility that sends the shipment. At most 40 characters. */
  facilityId: string
  /** Address the shipment starts from. */
  address?: Address | undefined
}

/** Amazon's own tracking data of a package. */
export interface AmazonTracking {
  /** Amazon's tracking number of the package. */
  trackingNumber?: string | undefined
  /** URL of Amazon's tracking page for the package. */
  trackingUrl?: string | undefined
}

/** A quantity in a unit of measure. */
export interface Amount {
  /** Unit of the quantity. Possible value: `EACHES` (a number of units). */
  unit?: AmountUnit | undefined
  /** Quantity of the product in this unit. */
  value: string
}

/** Carrier's tracking data of a package. */
export interface CarrierTracking {
  /** Carrier's tracking number, if available. */
  trackingNumber?: string | undefined
  /** Carrier that delivers the package. */
  carrierCode: string
  /** URL of the carrier's tracking page for the package. */
  trackingUrl?: string | undefined
}

/** A limitation that can affect a fulfillment order or prevent an offer. */
export interface Constraint {
  /** Explanation of the constraint in plain language. */
  message: string
  /** Kind of constraint. */
  type: string
  /** Code of the constraint, for use in programs. */
  code: string
  /** Values that caused the constraint. */
  details?: ConstraintDetail[] | undefined
}

/** A value that caused a constraint. */
export interface ConstraintDetail {
  /** Kind of detail. */
  type: string
  /** Value that caused the constraint. */
  value: string
}

/** Response of `createOrder` with HTTP status 202: Amazon has accepted the order and processes it asynchronously. */
export interface CreateOrderAcceptedResponse {
  /** Seller's ID of the order, as set in the request. */
  orderId: string
  /** Current state of the order. */
  status: string
}

/** A line of the new order: a product with its quantity. */
export interface CreateOrderLineItem {
  /** Seller's own ID of the line item in this order. */
  lineItemId: string
  /** Product to ship. */
  product: OrderProduct
  /** Quantity to ship. */
  amount: Amount
  /** Services for this line item, such as a packing slip. */
  fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

/** Body of `createOrder`. */
export interface CreateOrderRequest {
  /** Seller's ID of the order, unique for each order of the seller. Later operations identify the order with it. */
  orderId: string
  /** Sales channel of the order. At most 40 characters. */
  channel?: string | undefined
  /** Service tiers, action, policy and services of the order. */
  fulfillmentConfiguration?: OrderFulfillmentConfiguration | undefined
  /** Country the items ship from. */
  origin?: OrderOrigin | undefined
  /** Address to ship the items to, with delivery notes. */
  destination: OrderDestination
  /** Items to ship, with quantities. */
  lineItems: CreateOrderLineItem[]
  /** Payments for the order, only in India. */
  paymentInformation?: PaymentInformation | undefined
}

/** Response of `createOrder` with HTTP status 200. */
export interface CreateOrderResponse {
  /** New fulfillment order. */
  order: FulfillmentOrder
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

/** Estimated price of a delivery offer. */
export interface EstimatedPrice {
  /** Components of the total price. */
  rollupPrices: RollupPrice[]
  /** Sum for the whole offer. */
  totalPrice: Money
}

/** A fulfillment order with its status, items and shipments. */
export interface FulfillmentOrder {
  /** Seller's ID of the order, as set in `createOrder`. */
  orderId: string
  /** Sales channel of the order. At most 40 characters. */
  channel?: string | undefined
  /** Date and time when Amazon received the order. ISO 8601 date and time. */
  receiveTime: string
  /** Current state of the order. */
  status?: OrderStatus | undefined
  /** Date and time of the last status change, in ISO 8601. */
  statusUpdateTime?: string | undefined
  /** Service tiers, action, policy and services of the order. */
  fulfillmentConfiguration?: OrderResponseFulfillmentConfiguration | undefined
  /** Country the items ship from. */
  origin?: OrderOrigin | undefined
  /** Address the items ship to, with delivery notes. */
  destination?: OrderDestination | undefined
  /** Products of the order, with quantities. */
  lineItems: OrderLineItem[]
  /** Shipments of the order. Absent if the request excludes them. */
  shipments?: Shipment[] | undefined
  /** Payments for the order, only in India. */
  paymentInformation?: PaymentInformation | undefined
}

/** Body of `getOffers`. */
export interface GetOffersRequest {
  /** Service tiers to get offers for. */
  fulfillmentConfiguration?: OfferFulfillmentConfiguration | undefined
  /** Country the items ship from. */
  origin: OrderOrigin
  /** Address or IP address of the customer. */
  destination?: OfferDestination | undefined
  /** Products to get offers for. */
  items: OfferItem[]
}

/** Response of `getOffers`. */
export interface GetOffersResponse {
  /** One result per item, with its offers and the constraints that prevented offers. */
  offerResults?: OfferResult[] | undefined
}

/** Body of `getOrderPreview`. */
export interface GetOrderPreviewRequest {
  /** Sales channel of the order. At most 40 characters. */
  channel?: string | undefined
  /** Service tiers and services to preview. */
  fulfillmentConfiguration?: PreviewFulfillmentConfiguration | undefined
  /** Country the items ship from. */
  origin?: OrderOrigin | undefined
  /** Address to ship the items to. */
  destination: PreviewDestination
  /** Products to preview, with quantities. */
  lineItems: PreviewLineItem[]
  /** If `true`, the response omits estimated fees and arrives faster. Default: false. */
  excludeEstimatedFees?: boolean | undefined
  /** If `true`, the response includes information about payment on delivery. Default: false. */
  includePaymentOnDelivery?: boolean | undefined
}

/** Response of `getOrderPreview`. */
export interface GetOrderPreviewResponse {
  /** Shipments that Amazon plans for the order, with their offers. */
  plannedShipments: PreviewPlannedShipment[]
  /** Limitations that can affect the order. */
  constraints?: Constraint[] | undefined
}

/** Response of `getOrder`. */
export interface GetOrderResponse {
  /** Fulfillment order of the request. */
  order: FulfillmentOrder
}

/** Fulfillment settings of one line item. */
export interface LineItemFulfillmentConfiguration {
  /** Packaging and delivery services for the line item. */
  services?: OrderLineItemServices | undefined
}

/** Response of `listOrders`. */
export interface ListOrdersResponse {
  /** Fulfillment orders of this page. */
  orders: FulfillmentOrder[]
  /** Token of the next page. */
  pagination?: Pagination | undefined
}

/** An amount of money. */
export interface Money {
  /** Currency code of three letters, in ISO 4217. */
  currencyCode: string
  /** Amount as a decimal number. */
  amount: string
}

/** Destination of an offer: an address or the customer's IP address. */
export interface OfferDestination {
  /** Address of the delivery. More precise addresses give more accurate offers. */
  deliveryAddress?: VariablePrecisionAddress | undefined
  /** IP address of the customer. */
  ipAddress?: string | undefined
}

/** Fulfillment settings of the request for offers. */
export interface OfferFulfillmentConfiguration {
  /** Service tiers to get offers for. */
  serviceLevel?: PreviewServiceLevel | undefined
}

/** A product to get offers for. */
export interface OfferItem {
  /** Identifies the product. */
  productIdentifier?: ProductIdentifier | undefined
}

/** One way to deliver the item. */
export interface OfferOption {
  /** Date and time when the offer expires. It says nothing about the validity of an order. ISO 8601 date and time. */
  expiryTime?: string | undefined
  /** Service tier and delivery time of the offer. */
  fulfillmentConfiguration?: OfferOptionFulfillmentConfiguration | undefined
}

/** Fulfillment settings of an offer. Has a service level, but no services. */
export interface OfferOptionFulfillmentConfiguration {
  /** Service tier and delivery time of the offer. */
  serviceLevel?: OfferServiceLevel | undefined
}

/** Offers for one item. */
export interface OfferResult {
  /** Product the result belongs to. */
  item?: OfferItem | undefined
  /** Available ways to deliver the item. */
  offers?: OfferOption[] | undefined
  /** Reasons why the item has no offers. */
  constraints?: Constraint[] | undefined
}

/** Service tier and delivery time of an offer. */
export interface OfferServiceLevel {
  /**
   * Service tier: `STANDARD`, `EXPEDITED`, `PRIORITY` (only in Canada, India and Mexico) or `SCHEDULED` (only in
   * Japan).
   */
  serviceTier?: OfferServiceLevelServiceTier | undefined
  /** Expected time range of the delivery. */
  deliveryInterval?: TimeInterval | undefined
}

/** Destination of a fulfillment order. */
export interface OrderDestination {
  /** Address to ship the items to. */
  deliveryAddress: Address
  /** Free text with instructions for the delivery. */
  deliveryNotes?: string | undefined
  /** Preferred place to leave the packages. */
  dropOffLocation?: OrderDropOffLocation | undefined
}

/** A place to leave packages at the destination. */
export interface OrderDropOffLocation {
  /** Kind of place. */
  type?: OrderDropOffLocationType | undefined
  /** Details of the place, by name. */
  attributes?: { [key: string]: unknown } | undefined
}

/**
 * Preferred place: `FRONT_DOOR`, `DELIVERY_BOX`, `GAS_METER_BOX`, `BICYCLE_BASKET`, `GARAGE`, `RECEPTIONIST`,
 * `FALLBACK_NEIGHBOR_DELIVERY`, `DO_NOT_LEAVE_UNATTENDED` or `LOCKER`.
 */
export type OrderDropOffLocationType =
  | 'FRONT_DOOR'
  | 'DELIVERY_BOX'
  | 'GAS_METER_BOX'
  | 'BICYCLE_BASKET'
  | 'GARAGE'
  | 'RECEPTIONIST'
  | 'FALLBACK_NEIGHBOR_DELIVERY'
  | 'DO_NOT_LEAVE_UNATTENDED'
  | 'LOCKER'
  | (string & {})

/** Whether Amazon ships the order now (`SHIP`) or puts it on hold (`HOLD`). Default: "SHIP". */
export type OrderFulfillmentAction = 'SHIP' | 'HOLD' | (string & {})

/** Fulfillment settings of a new order. */
export interface OrderFulfillmentConfiguration {
  /** Service tiers and delivery time of the order. */
  serviceLevel?: ServiceLevel | undefined
  /** Whether Amazon ships the order now or puts it on hold. Default: "SHIP". */
  action?: OrderFulfillmentAction | undefined
  /** Policy for items that Amazon can't fulfill. Default: "FILL_OR_KILL". */
  policy?: OrderFulfillmentPolicy | undefined
  /** Packaging, delivery and additional services. */
  services?: OrderServices | undefined
}

/**
 * Policy for unfulfillable items. `FILL_OR_KILL`: the whole order fails, or as much as possible once picking has
 * begun. `FILL_ALL`: the order stays open until each item ships or is canceled. `FILL_ALL_AVAILABLE`: cancels
 * unfulfillable items. Default: "FILL_OR_KILL".
 */
export type OrderFulfillmentPolicy = 'FILL_OR_KILL' | 'FILL_ALL' | 'FILL_ALL_AVAILABLE' | (string & {})

/** A line of the order: a product with its quantities. */
export interface OrderLineItem {
  /** Seller's own ID of the line item in this order. */
  lineItemId: string
  /** Product of the line. */
  product: OrderProduct
  /** Ordered quantity. */
  amount: Amount
  /** Canceled quantity. */
  cancelledAmount?: Amount | undefined
  /** Quantity that Amazon can't fulfill. */
  unfulfillableAmount?: Amount | undefined
  /** Services for this line item, such as a packing slip. */
  fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

/** Delivery settings of a line item. */
export interface OrderLineItemDeliveryService {
  /** Cost of payment on delivery, only in India. */
  paymentOnDelivery?: OrderLineItemPaymentOnDelivery | undefined
}

/** Packaging settings of a line item. */
export interface OrderLineItemPackagingService {
  /** Packing slip of the line item. Any setting here makes a printed slip mandatory for the item. */
  packingSlip?: OrderPackingSlip | undefined
}

/** Payment on delivery of a line item, only in India. */
export interface OrderLineItemPaymentOnDelivery {
  /** Price of payment on delivery per unit. */
  perUnitServicePrice?: Money | undefined
}

/** Packaging and delivery settings of one line item. */
export interface OrderLineItemServices {
  /** Packaging settings, such as a packing slip. */
  packaging?: OrderLineItemPackagingService | undefined
  /** Delivery settings, such as payment on delivery. */
  delivery?: OrderLineItemDeliveryService | undefined
}

/** Origin of the fulfillment. */
export interface OrderOrigin {
  /** Country the items ship from. Exactly 2 characters. */
  countryCode: string
}

/** Settings of the packing slip. */
export interface OrderPackingSlip {
  /** Name of the template for the slip. */
  templateName?: string | undefined
  /** Values for the template, by name. */
  templateAttributes?: { [key: string]: string } | undefined
}

/** Product of a line item. */
export interface OrderProduct {
  /** Identifies the product. */
  productIdentifier: ProductIdentifier
  /** Value that the seller declares for one unit. */
  perUnitDeclaredValue?: Money | undefined
}

/** Fulfillment settings of an existing order. */
export interface OrderResponseFulfillmentConfiguration {
  /** Service tiers and delivery time of the order. */
  serviceLevel?: ServiceLevel | undefined
  /** Whether Amazon ships the order now or holds it. Default: "SHIP". */
  action?: OrderFulfillmentAction | undefined
  /** Policy for items that Amazon can't fulfill. Default: "FILL_OR_KILL". */
  policy?: OrderFulfillmentPolicy | undefined
  /** Packaging, delivery and additional services. */
  services?: OrderServices | undefined
}

/** Services for a fulfillment order. */
export interface OrderServices {
  /** Packaging settings, such as plain boxes. */
  packaging?: PackagingService | undefined
  /** Delivery settings of the order. */
  delivery?: JsonObject | undefined
  /** Further services for the order. */
  additional?: { [key: string]: string } | undefined
}

/**
 * State of a fulfillment order: `PROCESSING`, `COMPLETE`, `COMPLETE_PARTIAL`, `CANCELLED`, `UNFULFILLABLE` or
 * `INVALID`.
 */
export type OrderStatus =
  | 'PROCESSING'
  | 'COMPLETE'
  | 'COMPLETE_PARTIAL'
  | 'CANCELLED'
  | 'UNFULFILLABLE'
  | 'INVALID'
  | (string & {})

/** A package with its status and tracking data. */
export interface Package {
  /** ID of the package in its shipment. At most 40 characters. */
  packageId: string
  /** Estimated delivery time of the package, in ISO 8601. */
  deliveryTime?: string | undefined
  /** Progress of the delivery. */
  status?: ShipmentPackageStatus | undefined
  /** Tracking numbers, URLs and proof of delivery. */
  tracking?: Tracking | undefined
  /** `shipmentItemId` values of the items in the package. */
  shipmentItemIds?: string[] | undefined
}

/** Packaging settings of an order. */
export interface PackagingService {
  /** Kind of packaging: `UNBRANDED` or `ANY`. */
  packagingOption?: PackagingServicePackagingOption | undefined
  /** Whether the shipment needs an overbox: `REQUIRED` or `NOT_REQUIRED`. */
  overbox?: PackagingServiceOverbox | undefined
  /** Packing slip of the order. Any setting here makes a printed slip mandatory for the order. */
  packingSlip?: OrderPackingSlip | undefined
}

/** Paging data of a response. */
export interface Pagination {
  /** Token for the next page, for `pageToken` of the next call. Absent or `null` on the last page. */
  nextToken?: string | undefined
}

/** One payment for an order. */
export interface Payment {
  /** ID of the buyer's payment. */
  paymentId?: string | undefined
  /** Way in which the buyer paid. */
  paymentMethod?: string | undefined
  /** Date and time of the payment, in ISO 8601. */
  paymentTime?: string | undefined
}

/** Payments for an order, only in India. */
export interface PaymentInformation {
  /** Single payments for the order. */
  payments?: Payment[] | undefined
}

/** One way to deliver a planned shipment. */
export interface PreviewDeliveryOffer {
  /** Estimated fees of the offer. */
  estimatedPrice?: EstimatedPrice | undefined
  /** Service level and services of the offer. */
  fulfillmentConfiguration?: PreviewOfferFulfillmentConfiguration | undefined
}

/** Delivery settings of a preview. */
export interface PreviewDeliveryService {
  /**
   * Whether the preview includes prices for payment on delivery: `ENABLED` or `DISABLED`. Present only if the
   * request sets `includePaymentOnDelivery` to `true`.
   */
  paymentOnDelivery?: PreviewDeliveryServicePaymentOnDelivery | undefined
}

/** Destination of a previewed order. */
export interface PreviewDestination {
  /** Address to ship the items to. */
  deliveryAddress: Address
}

/** Fulfillment settings of the request for a preview. */
export interface PreviewFulfillmentConfiguration {
  /** Service tiers to preview. */
  serviceLevel?: PreviewServiceLevel | undefined
  /** Packaging and additional services. */
  services?: PreviewServices | undefined
}

/** A product to preview, with its quantity. */
export interface PreviewLineItem {
  /** Product to ship. */
  product: PreviewProduct
  /** Quantity to ship. */
  amount: Amount
}

/** Fulfillment settings of a previewed offer. */
export interface PreviewOfferFulfillmentConfiguration {
  /** Service tier and times of the offer. */
  serviceLevel?: PreviewOfferServiceLevel | undefined
  /** Packaging, delivery and additional services. */
  services?: PreviewOfferServices | undefined
}

/** Service tier and times of a previewed offer. */
export interface PreviewOfferServiceLevel {
  /**
   * Service tier: `STANDARD`, `EXPEDITED`, `PRIORITY` (only in Canada, India and Mexico) or `SCHEDULED` (only in
   * Japan).
   */
  serviceTier?: PreviewOfferServiceLevelServiceTier | undefined
  /** Expected time range of the delivery. */
  deliveryInterval?: TimeInterval | undefined
  /** Expected time range in which the shipment leaves the fulfillment center. */
  shipInterval?: TimeInterval | undefined
}

/** Services of a previewed offer, including delivery settings. */
export interface PreviewOfferServices {
  /** Packaging settings, such as plain boxes. */
  packaging?: PreviewPackagingService | undefined
  /** Delivery settings, such as payment on delivery. */
  delivery?: PreviewDeliveryService | undefined
  /** Further services of the offer. */
  additional?: { [key: string]: string } | undefined
}

/** Packaging settings of a preview. */
export interface PreviewPackagingService {
  /** Kind of packaging: `UNBRANDED` or `ANY`. */
  packagingOption?: PreviewPackagingServicePackagingOption | undefined
  /** Whether the shipment needs an overbox: `REQUIRED` or `NOT_REQUIRED`. */
  overbox?: PreviewPackagingServiceOverbox | undefined
}

/** Items that Amazon plans to deliver together. */
export interface PreviewPlannedShipment {
  /** Estimated shipping weight of these items. */
  estimatedShippingWeight?: Weight | undefined
  /** Products in this shipment, a part or all of the requested ones. */
  items: PreviewPlannedShipmentItem[]
  /** Available ways to deliver this shipment. */
  offers?: PreviewDeliveryOffer[] | undefined
}

/** A product in a planned shipment. */
export interface PreviewPlannedShipmentItem {
  /** Identifies the product. */
  productIdentifier: ProductIdentifier
  /** Quantity in this shipment. */
  amount: Amount
}

/** Product of a line item to preview. */
export interface PreviewProduct {
  /** Identifies the product. */
  productIdentifier: ProductIdentifier
  /** Value that the seller declares for one unit. */
  perUnitDeclaredValue?: Money | undefined
}

/** Service tiers to get offers or previews for. */
export interface PreviewServiceLevel {
  /**
   * Service tiers: `STANDARD`, `EXPEDITED`, `PRIORITY` (only in Canada, India and Mexico) and `SCHEDULED` (only in
   * Japan). Several values give offers of several tiers.
   */
  serviceTiers?: PreviewServiceLevelServiceTiers[] | undefined
}

/** Services for the preview, without delivery settings. */
export interface PreviewServices {
  /** Packaging settings, such as plain boxes. */
  packaging?: PreviewPackagingService | undefined
  /** Further services for the preview. */
  additional?: { [key: string]: string } | undefined
}

/** Identifies a product. */
export interface ProductIdentifier {
  /** Amazon's SKU of the product. */
  amazonSku: string
}

/** Evidence that a package was delivered. */
export interface ProofOfDelivery {
  /** URL of the photo taken at delivery. */
  deliveryPhotoUrl?: string | undefined
  /** Name of the person who took the package. */
  receivedBy?: string | undefined
}

/** One component of the total price. */
export interface RollupPrice {
  /** Kind of price. */
  type: string
  /** Total of this kind of price. */
  value: Money
}

/** Service tiers and delivery time of an order. */
export interface ServiceLevel {
  /**
   * Acceptable tiers, the preferred first: `STANDARD`, `EXPEDITED`, `PRIORITY` (Canada, India, Mexico),
   * `SCHEDULED` (Japan). At present, Amazon uses only the first.
   */
  serviceTiers?: ServiceLevelServiceTiers[] | undefined
  /**
   * Time range for the delivery. With the tier `SCHEDULED` (Japan), it selects the window of the scheduled
   * delivery.
   */
  deliveryInterval?: TimeInterval | undefined
}

/** A shipment of a fulfillment order. */
export interface Shipment {
  /** Amazon's ID of the shipment. */
  amazonShipmentId: string
  /** Amazon facility that sends the shipment. */
  amazonFacility: AmazonFacility
  /** Progress of the shipment. */
  status: ShipmentStatus
  /**
   * Time when the shipment leaves the fulfillment center: estimated if `PROCESSING`, actual if `SHIPPED`. Absent
   * if `CANCELLED`. Applies to all packages. ISO 8601 date and time.
   */
  shipTime?: string | undefined
  /**
   * Estimated delivery time of all packages in the shipment, in ISO 8601. It can change, and is absent if the
   * shipment is canceled.
   */
  deliveryTime?: string | undefined
  /** Remarks on the timeline, mainly that actual delivery dates are not available. */
  shippingNotes?: string[] | undefined
  /** Products in the shipment. */
  items: ShipmentItem[]
  /** Packages of the shipment, with tracking data. */
  packages?: Package[] | undefined
  /** Actual service tier of the shipment. */
  serviceLevel?: ShipmentServiceLevel | undefined
}

/** A product in a shipment. */
export interface ShipmentItem {
  /** Identifies the product. */
  productIdentifier: ProductIdentifier
  /** Seller's ID of the line item, as set in `createOrder`. */
  lineItemId: string
  /** Quantity in the shipment. */
  amount: Amount
  /** ID of the package that contains the units. At most 40 characters. */
  packageId?: string | undefined
  /** Manufacturer's lot codes of the shipped units. */
  unitIdentifiers?: { [key: string]: string[] } | undefined
  /** Unique ID of the shipment item. Packages list it in `shipmentItemIds`. */
  shipmentItemId?: string | undefined
}

/**
 * Status of a package: `PROCESSING`, `IN_TRANSIT`, `DELAYED`, `OUT_FOR_DELIVERY`, `DELIVERED`, `UNDELIVERABLE`
 * or `EXPIRED`.
 */
export type ShipmentPackageStatus =
  | 'PROCESSING'
  | 'IN_TRANSIT'
  | 'DELAYED'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERED'
  | 'UNDELIVERABLE'
  | 'EXPIRED'
  | (string & {})

/** Actual service level of a shipment. */
export interface ShipmentServiceLevel {
  /**
   * Service tier: `STANDARD`, `EXPEDITED`, `PRIORITY` (only in Canada, India and Mexico) or `SCHEDULED` (only in
   * Japan).
   */
  serviceTier?: ShipmentServiceLevelServiceTier | undefined
}

/**
 * Status of a shipment. `PROCESSING`: picking has begun. `SHIPPED`: all packages have left the fulfillment
 * center. `CANCELLED`: canceled with `cancelOrder`.
 */
export type ShipmentStatus = 'PROCESSING' | 'SHIPPED' | 'CANCELLED' | (string & {})

/** A time range, for example for a delivery. */
export interface TimeInterval {
  /** Start of the time range, in ISO 8601. */
  startTime: string
  /** End of the time range, in ISO 8601. */
  endTime: string
}

/** Tracking data of a package. */
export interface Tracking {
  /** Carrier's tracking number and URL. */
  carrier?: CarrierTracking | undefined
  /** Amazon's tracking number and URL. */
  amazon?: AmazonTracking | undefined
  /** Place where the carrier left the package. */
  dropOffLocation?: OrderDropOffLocation | undefined
  /** Photo and recipient of the delivery. */
  proofOfDelivery?: ProofOfDelivery | undefined
}

/** Fulfillment settings that can change. Only `action` is possible. */
export interface UpdateOrderFulfillmentConfiguration {
  /** `SHIP` releases the order from hold and ships it now. `HOLD` puts it on hold. Default: "SHIP". */
  action?: OrderFulfillmentAction | undefined
}

/** Body of `updateOrder`. */
export interface UpdateOrderRequest {
  /** New action of the order. */
  fulfillmentConfiguration?: UpdateOrderFulfillmentConfiguration | undefined
}

/** Body of `updateOrderStatus`. */
export interface UpdateOrderStatusRequest {
  /** State to give the order in the sandbox. */
  status: OrderStatus
}

/** Body of `updatePackage`. */
export interface UpdatePackageRequest {
  /** State to give the package in the sandbox. */
  status: ShipmentPackageStatus
  /** Estimated delivery time of the package, in ISO 8601. */
  deliveryTime?: string | undefined
  /** Tracking data to give the package. */
  tracking?: Tracking | undefined
}

/**
 * An address with any level of detail. More detail gives more accurate results than the country and postal code
 * alone.
 */
export interface VariablePrecisionAddress {
  /** First line of the street address. */
  addressLine1?: string | undefined
  /** Second line of the address, if needed. */
  addressLine2?: string | undefined
  /** Third line of the address, if needed. */
  addressLine3?: string | undefined
  /** City of the address. Omit it in Japan. */
  city?: string | undefined
  /** District or county of the address. */
  districtOrCounty?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** Postal code of the address. */
  postalCode: string
  /** Country of the address. Exactly 2 characters. */
  countryCode: string
}

/** A weight with its unit. */
export interface Weight {
  /** Unit of the weight: `KG`, `KILOGRAMS`, `LB` or `POUNDS`. */
  unit: WeightUnit
  /** Weight in this unit. */
  value: string
}

/** Values of `Amount.unit`. */
export type AmountUnit = 'EACHES' | (string & {})

/** Values of `getOrder.shipments`. */
export type GetOrderShipments = 'INCLUDE' | 'EXCLUDE'

/** Values of `listOrders.shipments`. */
export type ListOrdersShipments = 'INCLUDE' | 'EXCLUDE'

/** Values of `OfferServiceLevel.serviceTier`. */
export type OfferServiceLevelServiceTier = 'STANDARD' | 'EXPEDITED' | 'PRIORITY' | 'SCHEDULED' | (string & {})

/** Values of `PackagingService.overbox`. */
export type PackagingServiceOverbox = 'REQUIRED' | 'NOT_REQUIRED' | (string & {})

/** Values of `PackagingService.packagingOption`. */
export type PackagingServicePackagingOption = 'UNBRANDED' | 'ANY' | (string & {})

/** Values of `PreviewDeliveryService.paymentOnDelivery`. */
export type PreviewDeliveryServicePaymentOnDelivery = 'ENABLED' | 'DISABLED' | (string & {})

/** Values of `PreviewOfferServiceLevel.serviceTier`. */
export type PreviewOfferServiceLevelServiceTier = 'STANDARD' | 'EXPEDITED' | 'PRIORITY' | 'SCHEDULED' | (string & {})

/** Values of `PreviewPackagingService.overbox`. */
export type PreviewPackagingServiceOverbox = 'REQUIRED' | 'NOT_REQUIRED' | (string & {})

/** Values of `PreviewPackagingService.packagingOption`. */
export type PreviewPackagingServicePackagingOption = 'UNBRANDED' | 'ANY' | (string & {})

/** Values of `PreviewServiceLevel.serviceTiers`. */
export type PreviewServiceLevelServiceTiers = 'STANDARD' | 'EXPEDITED' | 'PRIORITY' | 'SCHEDULED'

/** Values of `ServiceLevel.serviceTiers`. */
export type ServiceLevelServiceTiers = 'STANDARD' | 'EXPEDITED' | 'PRIORITY' | 'SCHEDULED' | (string & {})

/** Values of `ShipmentServiceLevel.serviceTier`. */
export type ShipmentServiceLevelServiceTier = 'STANDARD' | 'EXPEDITED' | 'PRIORITY' | 'SCHEDULED' | (string & {})

/** Values of `Weight.unit`. */
export type WeightUnit = 'KG' | 'KILOGRAMS' | 'LB' | 'POUNDS' | (string & {})

/** Parameters of {@link FulfillmentOutboundApi.cancelOrder}. */
export interface CancelOrderParams {
  /** Seller's ID of the order to cancel, as set in `createOrder`. At most 40 characters. */
  orderId: string
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.createOrder}. */
export interface CreateOrderParams {
  /** Fulfillment order to create. */
  body: CreateOrderRequest
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.getOffers}. */
export interface GetOffersParams {
  /** Items, origin and destination of the delivery. */
  body: GetOffersRequest
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.getOrder}. */
export interface GetOrderParams {
  /** Seller's ID of the order, as set in `createOrder`. At most 40 characters. */
  orderId: string
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
  /** Whether the response includes shipments. Default: "INCLUDE". */
  shipments?: GetOrderShipments | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.getOrderPreview}. */
export interface GetOrderPreviewParams {
  /** Destination, items and service tiers to preview. */
  body: GetOrderPreviewRequest
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.listOrders}. */
export interface ListOrdersParams {
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
  /** Only orders updated after this time, in ISO 8601. */
  updatedAfter?: string | Date | undefined
  /**
   * Token of the next page, from `pagination.nextToken` of the previous response. Repeat the other parameters
   * unchanged.
   */
  pageToken?: string | undefined
  /** Whether the response includes shipments. Default: "INCLUDE". */
  shipments?: ListOrdersShipments | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.updateOrder}. */
export interface UpdateOrderParams {
  /** Seller's ID of the order to update, as set in `createOrder`. At most 40 characters. */
  orderId: string
  /** Values to change. */
  body: UpdateOrderRequest
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.updateOrderStatus}. */
export interface UpdateOrderStatusParams {
  /** Seller's ID of the order to update, as set in `createOrder`. At most 40 characters. */
  orderId: string
  /** New status of the order. */
  body: UpdateOrderStatusRequest
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.updatePackage}. */
export interface UpdatePackageParams {
  /** Seller's ID of the order that contains the package, as set in `createOrder`. At most 40 characters. */
  orderId: string
  /** ID of the package to update, from `getOrder`. */
  packageId: string
  /** New data of the package. */
  body: UpdatePackageRequest
  /** ID of the fulfillment service for this call. At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}
