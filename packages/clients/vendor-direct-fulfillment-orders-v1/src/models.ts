// Generated from Amazon's model vendorDirectFulfillmentOrdersV1. To change this file, see CONTRIBUTING.md.

export interface AcknowledgementStatus {
  code?: string | undefined
  description?: string | undefined
}

export interface Address {
  name: string
  attention?: string | undefined
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  county?: string | undefined
  district?: string | undefined
  stateOrRegion: string
  postalCode?: string | undefined
  countryCode: string
  phone?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetOrderResponse {
  payload?: Order | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetOrdersResponse {
  payload?: OrderList | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GiftDetails {
  giftMessage?: string | undefined
  giftWrapId?: string | undefined
}

export interface ItemQuantity {
  amount?: number | undefined
  unitOfMeasure?: ItemQuantityUnitOfMeasure | undefined
}

export interface Money {
  currencyCode?: string | undefined
  amount?: string | undefined
}

export interface Order {
  purchaseOrderNumber: string
  orderDetails?: OrderDetails | undefined
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
  orderStatus?: OrderDetailsOrderStatus | undefined
  shipmentDetails: ShipmentDetails
  taxTotal?: OrderDetailsTaxTotal | undefined
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
  shipToParty: Address
  billToParty: PartyIdentification
  items: OrderItem[]
}

export interface OrderDetailsTaxTotal {
  taxLineItem?: TaxDetails[] | undefined
}

export interface OrderItem {
  itemSequenceNumber: string
  buyerProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  title?: string | undefined
  orderedQuantity: ItemQuantity
  scheduledDeliveryShipment?: ScheduledDeliveryShipment | undefined
  giftDetails?: GiftDetails | undefined
  netPrice: Money
  taxDetails?: OrderDetailsTaxTotal | undefined
  totalPrice?: Money | undefined
}

export interface OrderItemAcknowledgement {
  itemSequenceNumber: string
  buyerProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  acknowledgedQuantity: ItemQuantity
}

export interface OrderList {
  pagination?: Pagination | undefined
  orders?: Order[] | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface PartyIdentification {
  partyId: string
  address?: Address | undefined
  taxInfo?: TaxRegistrationDetails | undefined
}

export interface ScheduledDeliveryShipment {
  scheduledDeliveryServiceType?: string | undefined
  /** ISO 8601 date and time. */
  earliestNominatedDeliveryDate?: string | undefined
  /** ISO 8601 date and time. */
  latestNominatedDeliveryDate?: string | undefined
}

export interface ShipmentDates {
  /** ISO 8601 date and time. */
  requiredShipDate: string
  /** ISO 8601 date and time. */
  promisedDeliveryDate?: string | undefined
}

export interface ShipmentDetails {
  isPriorityShipment: boolean
  isScheduledDeliveryShipment?: boolean | undefined
  isPslipRequired: boolean
  isGift?: boolean | undefined
  shipMethod: string
  shipmentDates: ShipmentDates
  messageToCustomer: string
}

export interface SubmitAcknowledgementRequest {
  orderAcknowledgements?: OrderAcknowledgementItem[] | undefined
}

export interface SubmitAcknowledgementResponse {
  payload?: TransactionId | undefined
  errors?: ErrorEntry[] | undefined
}

export interface TaxDetails {
  taxRate?: string | undefined
  taxAmount: Money
  taxableAmount?: Money | undefined
  type?: TaxDetailsType | undefined
}

export interface TaxRegistrationDetails {
  taxRegistrationType?: TaxRegistrationDetailsTaxRegistrationType | undefined
  taxRegistrationNumber: string
  taxRegistrationAddress?: Address | undefined
  taxRegistrationMessages?: string | undefined
}

export interface TransactionId {
  transactionId?: string | undefined
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
  createdAfter: string | Date
  /** ISO 8601 date and time. */
  createdBefore: string | Date
  shipFromPartyId?: string | undefined
  status?: GetOrdersStatus | undefined
  /** 1 to 100. */
  limit?: number | bigint | undefined
  sortOrder?: GetOrdersSortOrder | undefined
  nextToken?: string | undefined
  /** Default: "true". */
  includeDetails?: boolean | 'true' | 'false' | undefined
}

/** Parameters of {@link VendorDirectFulfillmentOrdersApi.submitAcknowledgement}. */
export interface SubmitAcknowledgementParams {
  body: SubmitAcknowledgementRequest
}
