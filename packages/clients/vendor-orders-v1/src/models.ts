// Generated from Amazon's model vendorOrders. To change this file, see CONTRIBUTING.md.

export interface AcknowledgementStatusDetails {
  /** ISO 8601 date and time. */
  acknowledgementDate?: string
  acceptedQuantity?: ItemQuantity
  rejectedQuantity?: ItemQuantity
}

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  county?: string
  district?: string
  stateOrRegion?: string
  postalCode?: string
  /** At most 2 characters. */
  countryCode: string
  phone?: string
}

export interface GetPurchaseOrderResponse {
  payload?: Order
  errors?: ModelError[]
}

export interface GetPurchaseOrdersResponse {
  payload?: OrderList
  errors?: ModelError[]
}

export interface GetPurchaseOrdersStatusResponse {
  payload?: OrderListStatus
  errors?: ModelError[]
}

export interface ImportDetails {
  methodOfPayment?:
    | 'PaidByBuyer'
    | 'CollectOnDelivery'
    | 'DefinedByBuyerAndSeller'
    | 'FOBPortOfCall'
    | 'PrepaidBySeller'
    | 'PaidBySeller'
  internationalCommercialTerms?:
    | 'ExWorks'
    | 'FreeCarrier'
    | 'FreeOnBoard'
    | 'FreeAlongSideShip'
    | 'CarriagePaidTo'
    | 'CostAndFreight'
    | 'CarriageAndInsurancePaidTo'
    | 'CostInsuranceAndFreight'
    | 'DeliveredAtTerminal'
    | 'DeliveredAtPlace'
    | 'DeliverDutyPaid'
  /** At most 64 characters. */
  portOfDelivery?: string
  /** At most 64 characters. */
  importContainers?: string
  shippingInstructions?: string
}

export interface ItemQuantity {
  amount?: number
  unitOfMeasure?: 'Cases' | 'Eaches'
  unitSize?: number
}

export interface ModelError {
  code: string
  message: string
  details?: string
}

export interface Money {
  /** At most 3 characters. */
  currencyCode?: string
  amount?: string
  unitOfMeasure?: 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS'
}

export interface Order {
  purchaseOrderNumber: string
  purchaseOrderState: 'New' | 'Acknowledged' | 'Closed'
  orderDetails?: OrderDetails
}

export interface OrderAcknowledgement {
  purchaseOrderNumber: string
  sellingParty: PartyIdentification
  /** ISO 8601 date and time. */
  acknowledgementDate: string
  items: OrderAcknowledgementItem[]
}

export interface OrderAcknowledgementItem {
  itemSequenceNumber?: string
  amazonProductIdentifier?: string
  vendorProductIdentifier?: string
  orderedQuantity: ItemQuantity
  netCost?: Money
  listPrice?: Money
  discountMultiplier?: string
  itemAcknowledgements: OrderItemAcknowledgement[]
}

export interface OrderDetails {
  /** ISO 8601 date and time. */
  purchaseOrderDate: string
  /** ISO 8601 date and time. */
  purchaseOrderChangedDate?: string
  /** ISO 8601 date and time. */
  purchaseOrderStateChangedDate: string
  purchaseOrderType?: 'RegularOrder' | 'ConsignedOrder' | 'NewProductIntroduction' | 'RushOrder'
  importDetails?: ImportDetails
  dealCode?: string
  paymentMethod?: 'Invoice' | 'Consignment' | 'CreditCard' | 'Prepaid'
  buyingParty?: PartyIdentification
  sellingParty?: PartyIdentification
  shipToParty?: PartyIdentification
  billToParty?: PartyIdentification
  shipWindow?: string
  deliveryWindow?: string
  items: OrderItem[]
}

export interface OrderItem {
  itemSequenceNumber: string
  amazonProductIdentifier?: string
  vendorProductIdentifier?: string
  orderedQuantity: ItemQuantity
  isBackOrderAllowed: boolean
  netCost?: Money
  listPrice?: Money
}

export interface OrderItemAcknowledgement {
  acknowledgementCode: 'Accepted' | 'Backordered' | 'Rejected'
  acknowledgedQuantity: ItemQuantity
  /** ISO 8601 date and time. */
  scheduledShipDate?: string
  /** ISO 8601 date and time. */
  scheduledDeliveryDate?: string
  rejectionReason?: 'TemporarilyUnavailable' | 'InvalidProductIdentifier' | 'ObsoleteProduct'
}

export interface OrderItemStatus {
  itemSequenceNumber: string
  buyerProductIdentifier?: string
  vendorProductIdentifier?: string
  netCost?: Money
  listPrice?: Money
  orderedQuantity?: OrderItemStatusOrderedQuantity
  acknowledgementStatus?: OrderItemStatusAcknowledgementStatus
  receivingStatus?: OrderItemStatusReceivingStatus
}

export interface OrderItemStatusAcknowledgementStatus {
  confirmationStatus?: 'ACCEPTED' | 'PARTIALLY_ACCEPTED' | 'REJECTED' | 'UNCONFIRMED'
  acceptedQuantity?: ItemQuantity
  rejectedQuantity?: ItemQuantity
  acknowledgementStatusDetails?: AcknowledgementStatusDetails[]
}

export interface OrderItemStatusOrderedQuantity {
  orderedQuantity?: ItemQuantity
  orderedQuantityDetails?: OrderedQuantityDetails[]
}

export interface OrderItemStatusReceivingStatus {
  receiveStatus?: 'NOT_RECEIVED' | 'PARTIALLY_RECEIVED' | 'RECEIVED'
  receivedQuantity?: ItemQuantity
  /** ISO 8601 date and time. */
  lastReceiveDate?: string
}

export interface OrderList {
  pagination?: Pagination
  orders?: Order[]
}

export interface OrderListStatus {
  pagination?: Pagination
  ordersStatus?: OrderStatus[]
}

export interface OrderStatus {
  purchaseOrderNumber: string
  purchaseOrderStatus: 'OPEN' | 'CLOSED'
  /** ISO 8601 date and time. */
  purchaseOrderDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate?: string
  sellingParty: PartyIdentification
  shipToParty: PartyIdentification
  itemStatus: OrderItemStatus[]
}

export interface OrderedQuantityDetails {
  /** ISO 8601 date and time. */
  updatedDate?: string
  orderedQuantity?: ItemQuantity
  cancelledQuantity?: ItemQuantity
}

export interface Pagination {
  nextToken?: string
}

export interface PartyIdentification {
  partyId: string
  address?: Address
  taxInfo?: TaxRegistrationDetails
}

export interface SubmitAcknowledgementRequest {
  acknowledgements?: OrderAcknowledgement[]
}

export interface SubmitAcknowledgementResponse {
  payload?: TransactionId
  errors?: ModelError[]
}

export interface TaxRegistrationDetails {
  taxRegistrationType: 'VAT' | 'GST'
  taxRegistrationNumber: string
}

export interface TransactionId {
  transactionId?: string
}

/** Parameters of {@link VendorOrdersApi.getPurchaseOrder}. */
export interface GetPurchaseOrderParams {
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorOrdersApi.getPurchaseOrders}. */
export interface GetPurchaseOrdersParams {
  /** 1 to 100. */
  limit?: number
  /** ISO 8601 date and time. */
  createdAfter?: string
  /** ISO 8601 date and time. */
  createdBefore?: string
  sortOrder?: 'ASC' | 'DESC'
  nextToken?: string
  includeDetails?: boolean
  /** ISO 8601 date and time. */
  changedAfter?: string
  /** ISO 8601 date and time. */
  changedBefore?: string
  poItemState?: 'Cancelled'
  isPOChanged?: boolean
  purchaseOrderState?: 'New' | 'Acknowledged' | 'Closed'
  orderingVendorCode?: string
}

/** Parameters of {@link VendorOrdersApi.getPurchaseOrdersStatus}. */
export interface GetPurchaseOrdersStatusParams {
  /** 1 to 100. */
  limit?: number
  sortOrder?: 'ASC' | 'DESC'
  nextToken?: string
  /** ISO 8601 date and time. */
  createdAfter?: string
  /** ISO 8601 date and time. */
  createdBefore?: string
  /** ISO 8601 date and time. */
  updatedAfter?: string
  /** ISO 8601 date and time. */
  updatedBefore?: string
  purchaseOrderNumber?: string
  purchaseOrderStatus?: 'OPEN' | 'CLOSED'
  itemConfirmationStatus?: 'ACCEPTED' | 'PARTIALLY_ACCEPTED' | 'REJECTED' | 'UNCONFIRMED'
  itemReceiveStatus?: 'NOT_RECEIVED' | 'PARTIALLY_RECEIVED' | 'RECEIVED'
  orderingVendorCode?: string
  shipToPartyId?: string
}

/** Parameters of {@link VendorOrdersApi.submitAcknowledgement}. */
export interface SubmitAcknowledgementParams {
  body: SubmitAcknowledgementRequest
}
