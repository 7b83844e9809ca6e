// Generated from Amazon's model fulfillmentOutbound_2026-07-04. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  districtOrCounty?: string | undefined
  stateOrRegion?: string | undefined
  postalCode: string
  /** Exactly 2 characters. */
  countryCode: string
  phone?: string | undefined
  email?: string | undefined
}

export interface AmazonFacility {
  /** At most 40 characters. */
  facilityId: string
  address?: Address | undefined
}

export interface AmazonTracking {
  trackingNumber?: string | undefined
  trackingUrl?: string | undefined
}

export interface Amount {
  unit?: string | undefined
  value: string
}

export interface CarrierTracking {
  trackingNumber?: string | undefined
  carrierCode: string
  trackingUrl?: string | undefined
}

export interface Constraint {
  message: string
  type: string
  code: string
  details?: ConstraintDetail[] | undefined
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
  fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

export interface CreateOrderRequest {
  orderId: string
  /** At most 40 characters. */
  channel?: string | undefined
  fulfillmentConfiguration?: OrderFulfillmentConfiguration | undefined
  origin?: OrderOrigin | undefined
  destination: OrderDestination
  lineItems: CreateOrderLineItem[]
  paymentInformation?: PaymentInformation | undefined
}

export interface CreateOrderResponse {
  order: FulfillmentOrder
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
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
  channel?: string | undefined
  /** ISO 8601 date and time. */
  receiveTime: string
  status?: string | undefined
  /** ISO 8601 date and time. */
  statusUpdateTime?: string | undefined
  fulfillmentConfiguration?: OrderResponseFulfillmentConfiguration | undefined
  origin?: OrderOrigin | undefined
  destination?: OrderDestination | undefined
  lineItems: OrderLineItem[]
  shipments?: Shipment[] | undefined
  paymentInformation?: PaymentInformation | undefined
}

export interface GetOffersRequest {
  fulfillmentConfiguration?: OfferFulfillmentConfiguration | undefined
  origin: OrderOrigin
  destination?: OfferDestination | undefined
  items: OfferItem[]
}

export interface GetOffersResponse {
  offerResults?: OfferResult[] | undefined
}

export interface GetOrderPreviewRequest {
  /** At most 40 characters. */
  channel?: string | undefined
  fulfillmentConfiguration?: PreviewFulfillmentConfiguration | undefined
  origin?: OrderOrigin | undefined
  destination: PreviewDestination
  lineItems: PreviewLineItem[]
  excludeEstimatedFees?: boolean | undefined
  includePaymentOnDelivery?: boolean | undefined
}

export interface GetOrderPreviewResponse {
  plannedShipments: PreviewPlannedShipment[]
  constraints?: Constraint[] | undefined
}

export interface GetOrderResponse {
  order: FulfillmentOrder
}

export interface LineItemFulfillmentConfiguration {
  services?: OrderLineItemServices | undefined
}

export interface ListOrdersResponse {
  orders: FulfillmentOrder[]
  pagination?: Pagination | undefined
}

export interface Money {
  currencyCode: string
  amount: string
}

export interface OfferDestination {
  deliveryAddress?: VariablePrecisionAddress | undefined
  /** IP address. */
  ipAddress?: string | undefined
}

export interface OfferFulfillmentConfiguration {
  serviceLevel?: PreviewServiceLevel | undefined
}

export interface OfferItem {
  productIdentifier?: ProductIdentifier | undefined
}

export interface OfferOption {
  /** ISO 8601 date and time. */
  expiryTime?: string | undefined
  fulfillmentConfiguration?: OfferOptionFulfillmentConfiguration | undefined
}

export interface OfferOptionFulfillmentConfiguration {
  serviceLevel?: OfferServiceLevel | undefined
}

export interface OfferResult {
  item?: OfferItem | undefined
  offers?: OfferOption[] | undefined
  constraints?: Constraint[] | undefined
}

export interface OfferServiceLevel {
  serviceTier?: string | undefined
  deliveryInterval?: TimeInterval | undefined
}

export interface OrderDestination {
  deliveryAddress: Address
  deliveryNotes?: string | undefined
  dropOffLocation?: OrderDropOffLocation | undefined
}

export interface OrderDropOffLocation {
  type?: string | undefined
  attributes?: { [key: string]: unknown } | undefined
}

export interface OrderFulfillmentConfiguration {
  serviceLevel?: ServiceLevel | undefined
  action?: string | undefined
  policy?: string | undefined
  services?: OrderServices | undefined
}

export interface OrderLineItem {
  lineItemId: string
  product: OrderProduct
  amount: Amount
  cancelledAmount?: Amount | undefined
  unfulfillableAmount?: Amount | undefined
  fulfillmentConfiguration?: LineItemFulfillmentConfiguration | undefined
}

export interface OrderLineItemDeliveryService {
  paymentOnDelivery?: OrderLineItemPaymentOnDelivery | undefined
}

export interface OrderLineItemPackagingService {
  packingSlip?: OrderPackingSlip | undefined
}

export interface OrderLineItemPaymentOnDelivery {
  perUnitServicePrice?: Money | undefined
}

export interface OrderLineItemServices {
  packaging?: OrderLineItemPackagingService | undefined
  delivery?: OrderLineItemDeliveryService | undefined
}

export interface OrderOrigin {
  /** Exactly 2 characters. */
  countryCode: string
}

export interface OrderPackingSlip {
  templateName?: string | undefined
  templateAttributes?: { [key: string]: string } | undefined
}

export interface OrderProduct {
  productIdentifier: ProductIdentifier
  perUnitDeclaredValue?: Money | undefined
}

export interface OrderResponseFulfillmentConfiguration {
  serviceLevel?: ServiceLevel | undefined
  action?: string | undefined
  policy?: string | undefined
  services?: OrderServices | undefined
}

export interface OrderServices {
  packaging?: PackagingService | undefined
  delivery?: JsonObject | undefined
  additional?: { [key: string]: string } | undefined
}

export interface Package {
  /** At most 40 characters. */
  packageId: string
  /** ISO 8601 date and time. */
  deliveryTime?: string | undefined
  status?: string | undefined
  tracking?: Tracking | undefined
  shipmentItemIds?: string[] | undefined
}

export interface PackagingService {
  packagingOption?: string | undefined
  overbox?: string | undefined
  packingSlip?: OrderPackingSlip | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface Payment {
  paymentId?: string | undefined
  paymentMethod?: string | undefined
  /** ISO 8601 date and time. */
  paymentTime?: string | undefined
}

export interface PaymentInformation {
  payments?: Payment[] | undefined
}

export interface PreviewDeliveryOffer {
  estimatedPrice?: EstimatedPrice | undefined
  fulfillmentConfiguration?: PreviewOfferFulfillmentConfiguration | undefined
}

export interface PreviewDeliveryService {
  paymentOnDelivery?: string | undefined
}

export interface PreviewDestination {
  deliveryAddress: Address
}

export interface PreviewFulfillmentConfiguration {
  serviceLevel?: PreviewServiceLevel | undefined
  services?: PreviewServices | undefined
}

export interface PreviewLineItem {
  product: PreviewProduct
  amount: Amount
}

export interface PreviewOfferFulfillmentConfiguration {
  serviceLevel?: PreviewOfferServiceLevel | undefined
  services?: PreviewOfferServices | undefined
}

export interface PreviewOfferServiceLevel {
  serviceTier?: string | undefined
  deliveryInterval?: TimeInterval | undefined
  shipInterval?: TimeInterval | undefined
}

export interface PreviewOfferServices {
  packaging?: PreviewPackagingService | undefined
  delivery?: PreviewDeliveryService | undefined
  additional?: { [key: string]: string } | undefined
}

export interface PreviewPackagingService {
  packagingOption?: string | undefined
  overbox?: string | undefined
}

export interface PreviewPlannedShipment {
  estimatedShippingWeight?: Weight | undefined
  items: PreviewPlannedShipmentItem[]
  offers?: PreviewDeliveryOffer[] | undefined
}

export interface PreviewPlannedShipmentItem {
  productIdentifier: ProductIdentifier
  amount: Amount
}

export interface PreviewProduct {
  productIdentifier: ProductIdentifier
  perUnitDeclaredValue?: Money | undefined
}

export interface PreviewServiceLevel {
  serviceTiers?: string[] | undefined
}

export interface PreviewServices {
  packaging?: PreviewPackagingService | undefined
  additional?: { [key: string]: string } | undefined
}

export interface ProductIdentifier {
  amazonSku: string
}

export interface ProofOfDelivery {
  deliveryPhotoUrl?: string | undefined
  receivedBy?: string | undefined
}

export interface RollupPrice {
  type: string
  value: Money
}

export interface ServiceLevel {
  serviceTiers?: string[] | undefined
  deliveryInterval?: TimeInterval | undefined
}

export interface Shipment {
  amazonShipmentId: string
  amazonFacility: AmazonFacility
  status: string
  /** ISO 8601 date and time. */
  shipTime?: string | undefined
  /** ISO 8601 date and time. */
  deliveryTime?: string | undefined
  shippingNotes?: string[] | undefined
  items: ShipmentItem[]
  packages?: Package[] | undefined
  serviceLevel?: ShipmentServiceLevel | undefined
}

export interface ShipmentItem {
  productIdentifier: ProductIdentifier
  lineItemId: string
  amount: Amount
  /** At most 40 characters. */
  packageId?: string | undefined
  unitIdentifiers?: { [key: string]: string[] } | undefined
  shipmentItemId?: string | undefined
}

export interface ShipmentServiceLevel {
  serviceTier?: string | undefined
}

export interface TimeInterval {
  /** ISO 8601 date and time. */
  startTime: string
  /** ISO 8601 date and time. */
  endTime: string
}

export interface Tracking {
  carrier?: CarrierTracking | undefined
  amazon?: AmazonTracking | undefined
  dropOffLocation?: OrderDropOffLocation | undefined
  proofOfDelivery?: ProofOfDelivery | undefined
}

export interface UpdateOrderFulfillmentConfiguration {
  action?: string | undefined
}

export interface UpdateOrderRequest {
  fulfillmentConfiguration?: UpdateOrderFulfillmentConfiguration | undefined
}

export interface UpdateOrderStatusRequest {
  status: string
}

export interface UpdatePackageRequest {
  status: string
  /** ISO 8601 date and time. */
  deliveryTime?: string | undefined
  tracking?: Tracking | undefined
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
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.createOrder}. */
export interface CreateOrderParams {
  body: CreateOrderRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.getOffers}. */
export interface GetOffersParams {
  body: GetOffersRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.getOrder}. */
export interface GetOrderParams {
  /** At most 40 characters. */
  orderId: string
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
  shipments?: GetOrderShipments | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.getOrderPreview}. */
export interface GetOrderPreviewParams {
  body: GetOrderPreviewRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.listOrders}. */
export interface ListOrdersParams {
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
  /** ISO 8601 date and time. */
  updatedAfter?: string | Date | undefined
  pageToken?: string | undefined
  shipments?: ListOrdersShipments | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.updateOrder}. */
export interface UpdateOrderParams {
  /** At most 40 characters. */
  orderId: string
  body: UpdateOrderRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.updateOrderStatus}. */
export interface UpdateOrderStatusParams {
  /** At most 40 characters. */
  orderId: string
  body: UpdateOrderStatusRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.updatePackage}. */
export interface UpdatePackageParams {
  /** At most 40 characters. */
  orderId: string
  packageId: string
  body: UpdatePackageRequest
  /** At most 40 characters. */
  'x-amzn-fulfillment-service-id'?: string | undefined
}
