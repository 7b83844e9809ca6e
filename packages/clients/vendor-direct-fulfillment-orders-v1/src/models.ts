// Generated from Amazon's model vendorDirectFulfillmentOrdersV1. To change this file, see CONTRIBUTING.md.

export interface AcknowledgementStatus {
  code?: string
  description?: string
}

export interface Address {
  name: string
  attention?: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  county?: string
  district?: string
  stateOrRegion: string
  postalCode?: string
  countryCode: string
  phone?: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetOrderResponse {
  payload?: Order
  errors?: ErrorEntry[]
}

export interface GetOrdersResponse {
  payload?: OrderList
  errors?: ErrorEntry[]
}

export interface GiftDetails {
  giftMessage?: string
  giftWrapId?: string
}

export interface ItemQuantity {
  amount?: number
  unitOfMeasure?: ItemQuantityUnitOfMeasure
}

export interface Money {
  currencyCode?: string
  amount?: string
}

export interface Order {
  purchaseOrderNumber: string
  orderDetails?: OrderDetails
}

export interface OrderAcknowledgementItem {
  purchaseOrderNumber: string
  vendorOrderNumber: string
  /** ISO 8601 date and time. */
  acknowledgementDate: string
  acknowledgementStatus: AcknowledgementStatus
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  itemAcknowledgements: OrderItemAcknowledgement[]
}

export interface OrderDetails {
  customerOrderNumber: string
  /** ISO 8601 date and time. */
  orderDate: string
  orderStatus?: OrderDetailsOrderStatus
  shipmentDetails: ShipmentDetails
  taxTotal?: OrderDetailsTaxTotal
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  shipToParty: Address
  billToParty: PartyIdentification
  items: OrderItem[]
}

export interface OrderDetailsTaxTotal {
  taxLineItem?: TaxDetails[]
}

export interface OrderItem {
  itemSequenceNumber: string
  buyerProductIdentifier?: string
  vendorProductIdentifier?: string
  title?: string
  orderedQuantity: ItemQuantity
  scheduledDeliveryShipment?: ScheduledDeliveryShipment
  giftDetails?: GiftDetails
  netPrice: Money
  taxDetails?: OrderDetailsTaxTotal
  totalPrice?: Money
}

export interface OrderItemAcknowledgement {
  itemSequenceNumber: string
  buyerProductIdentifier?: string
  vendorProductIdentifier?: string
  acknowledgedQuantity: ItemQuantity
}

export interface OrderList {
  pagination?: Pagination
  orders?: Order[]
}

export interface Pagination {
  nextToken?: string
}

export interface PartyIdentification {
  partyId: string
  address?: Address
  taxInfo?: TaxRegistrationDetails
}

export interface ScheduledDeliveryShipment {
  scheduledDeliveryServiceType?: string
  /** ISO 8601 date and time. */
  earliestNominatedDeliveryDate?: string
  /** ISO 8601 date and time. */
  latestNominatedDeliveryDate?: string
}

export interface ShipmentDates {
  /** ISO 8601 date and time. */
  requiredShipDate: string
  /** ISO 8601 date and time. */
  promisedDeliveryDate?: string
}

export interface ShipmentDetails {
  isPriorityShipment: boolean
  isScheduledDeliveryShipment?: boolean
  isPslipRequired: boolean
  isGift?: boolean
  shipMethod: string
  shipmentDates: ShipmentDates
  messageToCustomer: string
}

export interface SubmitAcknowledgementRequest {
  orderAcknowledgements?: OrderAcknowledgementItem[]
}

export interface SubmitAcknowledgementResponse {
  payload?: TransactionId
  errors?: ErrorEntry[]
}

export interface TaxDetails {
  taxRate?: string
  taxAmount: Money
  taxableAmount?: Money
  type?: TaxDetailsType
}

export interface TaxRegistrationDetails {
  taxRegistrationType?: TaxRegistrationDetailsTaxRegistrationType
  taxRegistrationNumber: string
  taxRegistrationAddress?: Address
  taxRegistrationMessages?: string
}

export interface TransactionId {
  transactionId?: string
}

/** Values of `getOrders.sortOrder`. */
export type GetOrdersSortOrder = 'ASC' | 'DESC'

/** Values of `getOrders.status`. */
export type GetOrdersStatus = 'NEW' | 'SHIPPED' | 'ACCEPTED' | 'CANCELLED'

/** Values of `ItemQuantity.unitOfMeasure`. */
export type ItemQuantityUnitOfMeasure = 'Each' | (string & {})

/** Values of `OrderDetails.orderStatus`. */
export type OrderDetailsOrderStatus = 'NEW' | 'SHIPPED' | 'ACCEPTED' | 'CANCELLED' | (string & {})

/** Values of `TaxDetails.type`. */
export type TaxDetailsType = 'CONSUMPTION' | 'GST' | 'MwSt.' | 'PST' | 'TOTAL' | 'TVA' | 'VAT' | (string & {})

/** Values of `TaxRegistrationDetails.taxRegistrationType`. */
export type TaxRegistrationDetailsTaxRegistrationType = 'VAT' | 'GST' | (string & {})

/** Parameters of {@link VendorDirectFulfillmentOrdersApi.getOrder}. */
export interface GetOrderParams {
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentOrdersApi.getOrders}. */
export interface GetOrdersParams {
  /** ISO 8601 date and time. */
  createdAfter: string
  /** ISO 8601 date and time. */
  createdBefore: string
  shipFromPartyId?: string
  status?: GetOrdersStatus
  /** 1 to 100. */
  limit?: number
  sortOrder?: GetOrdersSortOrder
  nextToken?: string
  /** Default: "true". */
  includeDetails?: boolean
}

/** Parameters of {@link VendorDirectFulfillmentOrdersApi.submitAcknowledgement}. */
export interface SubmitAcknowledgementParams {
  body: SubmitAcknowledgementRequest
}
