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

export interface GetOrderResponse {
  payload?: Order
  errors?: ModelError[]
}

export interface GetOrdersResponse {
  payload?: OrderList
  errors?: ModelError[]
}

export interface GiftDetails {
  giftMessage?: string
  giftWrapId?: string
}

export interface ItemQuantity {
  amount?: number
  unitOfMeasure?: 'Each'
}

export interface ModelError {
  code: string
  message: string
  details?: string
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
  orderStatus?: 'NEW' | 'SHIPPED' | 'ACCEPTED' | 'CANCELLED'
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
  errors?: ModelError[]
}

export interface TaxDetails {
  taxRate?: string
  taxAmount: Money
  taxableAmount?: Money
  type?: 'CONSUMPTION' | 'GST' | 'MwSt.' | 'PST' | 'TOTAL' | 'TVA' | 'VAT'
}

export interface TaxRegistrationDetails {
  taxRegistrationType?: 'VAT' | 'GST'
  taxRegistrationNumber: string
  taxRegistrationAddress?: Address
  taxRegistrationMessages?: string
}

export interface TransactionId {
  transactionId?: string
}

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
  status?: 'NEW' | 'SHIPPED' | 'ACCEPTED' | 'CANCELLED'
  /** 1 to 100. */
  limit?: number
  sortOrder?: 'ASC' | 'DESC'
  nextToken?: string
  /** Default: "true". */
  includeDetails?: boolean
}

/** Parameters of {@link VendorDirectFulfillmentOrdersApi.submitAcknowledgement}. */
export interface SubmitAcknowledgementParams {
  body: SubmitAcknowledgementRequest
}
