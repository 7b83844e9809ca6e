// Generated from Amazon's model fulfillmentOutbound_2026-07-04. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  districtOrCounty?: string
  stateOrRegion?: string
  postalCode: string
  /** Exactly 2 characters. */
  countryCode: string
  phone?: string
  email?: string
}

export interface AmazonFacility {
  /** At most 40 characters. */
  facilityId: string
  address?: Address
}

export interface AmazonTracking {
  trackingNumber?: string
  trackingUrl?: string
}

export interface Amount {
  unit?: string
  value: string
}

export interface CarrierTracking {
  trackingNumber?: string
  carrierCode: string
  trackingUrl?: string
}

export interface Constraint {
  message: string
  type: string
  code: string
  details?: ConstraintDetail[]
}

export interface ConstraintDetail {
  type: string
  value: string
}

export interface CreateOrderAcceptedResponse {
  orderId: string
  status: string
}

export interface CreateOrderLineItem {
  lineItemId: string
  product: OrderProduct
  amount: Amount
  fulfillmentConfiguration?: LineItemFulfillmentConfiguration
}

export interface CreateOrderRequest {
  orderId: string
  /** At most 40 characters. */
  channel?: string
  fulfillmentConfiguration?: OrderFulfillmentConfiguration
  origin?: OrderOrigin
  destination: OrderDestination
  lineItems: CreateOrderLineItem[]
  paymentInformation?: PaymentInformation
}

export interface CreateOrderResponse {
  order: FulfillmentOrder
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface EstimatedPrice {
  rollupPrices: RollupPrice[]
  totalPrice: Money
}

export interface FulfillmentOrder {
  orderId: string
  /** At most 40 characters. */
  channel?: string
  /** ISO 8601 date and time. */
  receiveTime: string
  status?: string
  /** ISO 8601 date and time. */
  statusUpdateTime?: string
  fulfillmentConfiguration?: OrderResponseFulfillmentConfiguration
  origin?: OrderOrigin
  destination?: OrderDestination
  lineItems: OrderLineItem[]
  shipments?: Shipment[]
  paymentInformation?: PaymentInformation
}

export interface GetOffersRequest {
  fulfillmentConfiguration?: OfferFulfillmentConfiguration
  origin: OrderOrigin
  destination?: OfferDestination
  items: OfferItem[]
}

export interface GetOffersResponse {
  offerResults?: OfferResult[]
}

export interface GetOrderPreviewRequest {
  /** At most 40 characters. */
  channel?: string
  fulfillmentConfiguration?: PreviewFulfillmentConfiguration
  origin?: OrderOrigin
  destination: PreviewDestination
  lineItems: PreviewLineItem[]
  excludeEstimatedFees?: boolean
  includePaymentOnDelivery?: boolean
}

export interface GetOrderPreviewResponse {
  plannedShipments: PreviewPlannedShipment[]
  constraints?: Constraint[]
}

export interface GetOrderResponse {
  order: FulfillmentOrder
}

export interface LineItemFulfillmentConfiguration {
  services?: OrderLineItemServices
}

export interface ListOrdersResponse {
  orders: FulfillmentOrder[]
  pagination?: Pagination
}

export interface Money {
  currencyCode: string
  amount: string
}

export interface OfferDestination {
  deliveryAddress?: VariablePrecisionAddress
  /** IP address. */
  ipAddress?: string
}

export interface OfferFulfillmentConfiguration {
  serviceLevel?: PreviewServiceLevel
}

export interface OfferItem {
  productIdentifier?: ProductIdentifier
}

export interface OfferOption {
  /** ISO 8601 date and time. */
  expiryTime?: string
  fulfillmentConfiguration?: OfferOptionFulfillmentConfiguration
}

export interface OfferOptionFulfillmentConfiguration {
  serviceLevel?: OfferServiceLevel
}

export interface OfferResult {
  item?: OfferItem
  offers?: OfferOption[]
  constraints?: Constraint[]
}

export interface OfferServiceLevel {
  serviceTier?: string
  deliveryInterval?: TimeInterval
}

export interface OrderDestination {
  deliveryAddress: Address
  deliveryNotes?: string
  dropOffLocation?: OrderDropOffLocation
}

export interface OrderDropOffLocation {
  type?: string
  attributes?: { [key: string]: unknown }
}

export interface OrderFulfillmentConfiguration {
  serviceLevel?: ServiceLevel
  action?: string
  policy?: string
  services?: OrderServices
}

export interface OrderLineItem {
  lineItemId: string
  product: OrderProduct
  amount: Amount
  cancelledAmount?: Amount
  unfulfillableAmount?: Amount
  fulfillmentConfiguration?: LineItemFulfillmentConfiguration
}

export interface OrderLineItemDeliveryService {
  paymentOnDelivery?: OrderLineItemPaymentOnDelivery
}

export interface OrderLineItemPackagingService {
  packingSlip?: OrderPackingSlip
}

export interface OrderLineItemPaymentOnDelivery {
  perUnitServicePrice?: Money
}

export interface OrderLineItemServices {
  packaging?: OrderLineItemPackagingService
  delivery?: OrderLineItemDeliveryService
}

export interface OrderOrigin {
  /** Exactly 2 characters. */
  countryCode: string
}

export interface OrderPackingSlip {
  templateName?: string
  templateAttributes?: { [key: string]: string }
}

export interface OrderProduct {
  productIdentifier: ProductIdentifier
  perUnitDeclaredValue?: Money
}

export interface OrderResponseFulfillmentConfiguration {
  serviceLevel?: ServiceLevel
  action?: string
  policy?: string
  services?: OrderServices
}

export interface OrderServices {
  packaging?: PackagingService
  delivery?: JsonObject
  additional?: { [key: string]: string }
}

export interface Package {
  /** At most 40 characters. */
  packageId: string
  /** ISO 8601 date and time. */
  deliveryTime?: string
  status?: string
  tracking?: Tracking
  shipmentItemIds?: string[]
}

export interface PackagingService {
  packagingOption?: string
  overbox?: string
  packingSlip?: OrderPackingSlip
}

export interface Pagination {
  nextToken?: string
}

export interface Payment {
  paymentId?: string
  paymentMethod?: string
  /** ISO 8601 date and time. */
  paymentTime?: string
}

export interface PaymentInformation {
  payments?: Payment[]
}

export interface PreviewDeliveryOffer {
  estimatedPrice?: EstimatedPrice
  fulfillmentConfiguration?: PreviewOfferFulfillmentConfiguration
}

export interface PreviewDeliveryService {
  paymentOnDelivery?: string
}

export interface PreviewDestination {
  deliveryAddress: Address
}

export interface PreviewFulfillmentConfiguration {
  serviceLevel?: PreviewServiceLevel
  services?: PreviewServices
}

export interface PreviewLineItem {
  product: PreviewProduct
  amount: Amount
}

export interface PreviewOfferFulfillmentConfiguration {
  serviceLevel?: PreviewOfferServiceLevel
  services?: PreviewOfferServices
}

export interface PreviewOfferServiceLevel {
  serviceTier?: string
  deliveryInterval?: TimeInterval
  shipInterval?: TimeInterval
}

export interface PreviewOfferServices {
  packaging?: PreviewPackagingService
  delivery?: PreviewDeliveryService
  additional?: { [key: string]: string }
}

export interface PreviewPackagingService {
  packagingOption?: string
  overbox?: string
}

export interface PreviewPlannedShipment {
  estimatedShippingWeight?: Weight
  items: PreviewPlannedShipmentItem[]
  offers?: PreviewDeliveryOffer[]
}

export interface PreviewPlannedShipmentItem {
  productIdentifier: ProductIdentifier
  amount: Amount
}

export interface PreviewProduct {
  productIdentifier: ProductIdentifier
  perUnitDeclaredValue?: Money
}

export interface PreviewServiceLevel {
  serviceTiers?: string[]
}

export interface PreviewServices {
  packaging?: PreviewPackagingService
  additional?: { [key: string]: string }
}

export interface ProductIdentifier {
  amazonSku: string
}

export interface ProofOfDelivery {
  deliveryPhotoUrl?: string
  receivedBy?: string
}

export interface RollupPrice {
  type: string
  value: Money
}

export interface ServiceLevel {
  serviceTiers?: string[]
  deliveryInterval?: TimeInterval
}

export interface Shipment {
  amazonShipmentId: string
  amazonFacility: AmazonFacility
  status: string
  /** ISO 8601 date and time. */
  shipTime?: string
  /** ISO 8601 date and time. */
  deliveryTime?: string
  shippingNotes?: string[]
  items: ShipmentItem[]
  packages?: Package[]
  serviceLevel?: ShipmentServiceLevel
}

export interface ShipmentItem {
  productIdentifier: ProductIdentifier
  lineItemId: string
  amount: Amount
  /** At most 40 characters. */
  packageId?: string
  unitIdentifiers?: { [key: string]: string[] }
  shipmentItemId?: string
}

export interface ShipmentServiceLevel {
  serviceTier?: string
}

export interface TimeInterval {
  /** ISO 8601 date and time. */
  startTime: string
  /** ISO 8601 date and time. */
  endTime: string
}

export interface Tracking {
  carrier?: CarrierTracking
  amazon?: AmazonTracking
  dropOffLocation?: OrderDropOffLocation
  proofOfDelivery?: ProofOfDelivery
}

export interface UpdateOrderFulfillmentConfiguration {
  action?: string
}

export interface UpdateOrderRequest {
  fulfillmentConfiguration?: UpdateOrderFulfillmentConfiguration
}

export interface UpdateOrderStatusRequest {
  status: string
}

export interface UpdatePackageRequest {
  status: string
  /** ISO 8601 date and time. */
  deliveryTime?: string
  tracking?: Tracking
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
  unit: string
  value: string
}

/** Values of `getOrder.shipments`. */
export type GetOrderShipments = 'INCLUDE' | 'EXCLUDE'

/** Values of `listOrders.shipments`. */
export type ListOrdersShipments = 'INCLUDE' | 'EXCLUDE'

/** Parameters of {@link FulfillmentOutboundApi.cancelOrder}. */
export interface CancelOrderParams {
  /** At most 40 characters. */
  orderId: string
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
}

/** Parameters of {@link FulfillmentOutboundApi.createOrder}. */
export interface CreateOrderParams {
  body: CreateOrderRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
}

/** Parameters of {@link FulfillmentOutboundApi.getOffers}. */
export interface GetOffersParams {
  body: GetOffersRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
}

/** Parameters of {@link FulfillmentOutboundApi.getOrder}. */
export interface GetOrderParams {
  /** At most 40 characters. */
  orderId: string
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
  shipments?: GetOrderShipments
}

/** Parameters of {@link FulfillmentOutboundApi.getOrderPreview}. */
export interface GetOrderPreviewParams {
  body: GetOrderPreviewRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
}

/** Parameters of {@link FulfillmentOutboundApi.listOrders}. */
export interface ListOrdersParams {
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
  /** ISO 8601 date and time. */
  updatedAfter?: string
  pageToken?: string
  shipments?: ListOrdersShipments
}

/** Parameters of {@link FulfillmentOutboundApi.updateOrder}. */
export interface UpdateOrderParams {
  /** At most 40 characters. */
  orderId: string
  body: UpdateOrderRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
}

/** Parameters of {@link FulfillmentOutboundApi.updateOrderStatus}. */
export interface UpdateOrderStatusParams {
  /** At most 40 characters. */
  orderId: string
  body: UpdateOrderStatusRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
}

/** Parameters of {@link FulfillmentOutboundApi.updatePackage}. */
export interface UpdatePackageParams {
  /** At most 40 characters. */
  orderId: string
  packageId: string
  body: UpdatePackageRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string
}
