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

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface GetPurchaseOrderResponse {
  payload?: Order
  errors?: ErrorEntry[]
}

export interface GetPurchaseOrdersResponse {
  payload?: OrderList
  errors?: ErrorEntry[]
}

export interface GetPurchaseOrdersStatusResponse {
  payload?: OrderListStatus
  errors?: ErrorEntry[]
}

export interface ImportDetails {
  methodOfPayment?: ImportDetailsMethodOfPayment
  internationalCommercialTerms?: ImportDetailsInternationalCommercialTerms
  /** At most 64 characters. */
  portOfDelivery?: string
  /** At most 64 characters. */
  importContainers?: string
  shippingInstructions?: string
}

export interface ItemQuantity {
  amount?: number
  unitOfMeasure?: ItemQuantityUnitOfMeasure
  unitSize?: number
}

export interface Money {
  /** At most 3 characters. */
  currencyCode?: string
  amount?: string
  unitOfMeasure?: MoneyUnitOfMeasure
}

export interface Order {
  purchaseOrderNumber: string
  purchaseOrderState: OrderPurchaseOrderState
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
  purchaseOrderType?: OrderDetailsPurchaseOrderType
  importDetails?: ImportDetails
  dealCode?: string
  paymentMethod?: OrderDetailsPaymentMethod
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
  acknowledgementCode: OrderItemAcknowledgementAcknowledgementCode
  acknowledgedQuantity: ItemQuantity
  /** ISO 8601 date and time. */
  scheduledShipDate?: string
  /** ISO 8601 date and time. */
  scheduledDeliveryDate?: string
  rejectionReason?: OrderItemAcknowledgementRejectionReason
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
  confirmationStatus?: OrderItemStatusAcknowledgementStatusConfirmationStatus
  acceptedQuantity?: ItemQuantity
  rejectedQuantity?: ItemQuantity
  acknowledgementStatusDetails?: AcknowledgementStatusDetails[]
}

export interface OrderItemStatusOrderedQuantity {
  orderedQuantity?: ItemQuantity
  orderedQuantityDetails?: OrderedQuantityDetails[]
}

export interface OrderItemStatusReceivingStatus {
  receiveStatus?: OrderItemStatusReceivingStatusReceiveStatus
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
  purchaseOrderStatus: OrderStatusPurchaseOrderStatus
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
  errors?: ErrorEntry[]
}

export interface TaxRegistrationDetails {
  taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType
  taxRegistrationNumber: string
}

export interface TransactionId {
  transactionId?: string
}

/** Values of `getPurchaseOrders.poItemState`. */
export type GetPurchaseOrdersPoItemState = 'Cancelled'

/** Values of `getPurchaseOrders.purchaseOrderState`. */
export type GetPurchaseOrdersPurchaseOrderState = 'New' | 'Acknowledged' | 'Closed'

/** Values of `getPurchaseOrders.sortOrder`. */
export type GetPurchaseOrdersSortOrder = 'ASC' | 'DESC'

/** Values of `getPurchaseOrdersStatus.itemConfirmationStatus`. */
export type GetPurchaseOrdersStatusItemConfirmationStatus =
  | 'ACCEPTED'
  | 'PARTIALLY_ACCEPTED'
  | 'REJECTED'
  | 'UNCONFIRMED'

/** Values of `getPurchaseOrdersStatus.itemReceiveStatus`. */
export type GetPurchaseOrdersStatusItemReceiveStatus = 'NOT_RECEIVED' | 'PARTIALLY_RECEIVED' | 'RECEIVED'

/** Values of `getPurchaseOrdersStatus.purchaseOrderStatus`. */
export type GetPurchaseOrdersStatusPurchaseOrderStatus = 'OPEN' | 'CLOSED'

/** Values of `getPurchaseOrdersStatus.sortOrder`. */
export type GetPurchaseOrdersStatusSortOrder = 'ASC' | 'DESC'

/** Values of `ImportDetails.internationalCommercialTerms`. */
export type ImportDetailsInternationalCommercialTerms =
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
  | (string & {})

/** Values of `ImportDetails.methodOfPayment`. */
export type ImportDetailsMethodOfPayment =
  | 'PaidByBuyer'
  | 'CollectOnDelivery'
  | 'DefinedByBuyerAndSeller'
  | 'FOBPortOfCall'
  | 'PrepaidBySeller'
  | 'PaidBySeller'
  | (string & {})

/** Values of `ItemQuantity.unitOfMeasure`. */
export type ItemQuantityUnitOfMeasure = 'Cases' | 'Eaches' | (string & {})

/** Values of `Money.unitOfMeasure`. */
export type MoneyUnitOfMeasure = 'POUNDS' | 'OUNCES' | 'GRAMS' | 'KILOGRAMS' | (string & {})

/** Values of `OrderDetails.paymentMethod`. */
export type OrderDetailsPaymentMethod = 'Invoice' | 'Consignment' | 'CreditCard' | 'Prepaid' | (string & {})

/** Values of `OrderDetails.purchaseOrderType`. */
export type OrderDetailsPurchaseOrderType =
  | 'RegularOrder'
  | 'ConsignedOrder'
  | 'NewProductIntroduction'
  | 'RushOrder'
  | (string & {})

/** Values of `OrderItemAcknowledgement.acknowledgementCode`. */
export type OrderItemAcknowledgementAcknowledgementCode = 'Accepted' | 'Backordered' | 'Rejected'

/** Values of `OrderItemAcknowledgement.rejectionReason`. */
export type OrderItemAcknowledgementRejectionReason =
  | 'TemporarilyUnavailable'
  | 'InvalidProductIdentifier'
  | 'ObsoleteProduct'

/** Values of `OrderItemStatus.acknowledgementStatus.confirmationStatus`. */
export type OrderItemStatusAcknowledgementStatusConfirmationStatus =
  | 'ACCEPTED'
  | 'PARTIALLY_ACCEPTED'
  | 'REJECTED'
  | 'UNCONFIRMED'
  | (string & {})

/** Values of `OrderItemStatus.receivingStatus.receiveStatus`. */
export type OrderItemStatusReceivingStatusReceiveStatus =
  | 'NOT_RECEIVED'
  | 'PARTIALLY_RECEIVED'
  | 'RECEIVED'
  | (string & {})

/** Values of `Order.purchaseOrderState`. */
export type OrderPurchaseOrderState = 'New' | 'Acknowledged' | 'Closed' | (string & {})

/** Values of `OrderStatus.purchaseOrderStatus`. */
export type OrderStatusPurchaseOrderStatus = 'OPEN' | 'CLOSED' | (string & {})

/** Values of `TaxRegistrationDetails.taxRegistrationType`. */
export type TaxRegistrationDetailsTaxRegistrationType = 'VAT' | 'GST' | (string & {})

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
  sortOrder?: GetPurchaseOrdersSortOrder
  nextToken?: string
  includeDetails?: boolean
  /** ISO 8601 date and time. */
  changedAfter?: string
  /** ISO 8601 date and time. */
  changedBefore?: string
  poItemState?: GetPurchaseOrdersPoItemState
  isPOChanged?: boolean
  purchaseOrderState?: GetPurchaseOrdersPurchaseOrderState
  orderingVendorCode?: string
}

/** Parameters of {@link VendorOrdersApi.getPurchaseOrdersStatus}. */
export interface GetPurchaseOrdersStatusParams {
  /** 1 to 100. */
  limit?: number
  sortOrder?: GetPurchaseOrdersStatusSortOrder
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
  purchaseOrderStatus?: GetPurchaseOrdersStatusPurchaseOrderStatus
  itemConfirmationStatus?: GetPurchaseOrdersStatusItemConfirmationStatus
  itemReceiveStatus?: GetPurchaseOrdersStatusItemReceiveStatus
  orderingVendorCode?: string
  shipToPartyId?: string
}

/** Parameters of {@link VendorOrdersApi.submitAcknowledgement}. */
export interface SubmitAcknowledgementParams {
  body: SubmitAcknowledgementRequest
}
