// Generated from Amazon's model vendorOrders. To change this file, see CONTRIBUTING.md.

export interface AcknowledgementStatusDetails {
  /** ISO 8601 date and time. */
  acknowledgementDate?: string | undefined
  acceptedQuantity?: ItemQuantity | undefined
  rejectedQuantity?: ItemQuantity | undefined
}

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  county?: string | undefined
  district?: string | undefined
  stateOrRegion?: string | undefined
  postalCode?: string | undefined
  /** At most 2 characters. */
  countryCode: string
  phone?: string | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface GetPurchaseOrderResponse {
  payload?: Order | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetPurchaseOrdersResponse {
  payload?: OrderList | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetPurchaseOrdersStatusResponse {
  payload?: OrderListStatus | undefined
  errors?: ErrorEntry[] | undefined
}

export interface ImportDetails {
  methodOfPayment?: ImportDetailsMethodOfPayment | undefined
  internationalCommercialTerms?: ImportDetailsInternationalCommercialTerms | undefined
  /** At most 64 characters. */
  portOfDelivery?: string | undefined
  /** At most 64 characters. */
  importContainers?: string | undefined
  shippingInstructions?: string | undefined
}

export interface ItemQuantity {
  amount?: number | undefined
  unitOfMeasure?: ItemQuantityUnitOfMeasure | undefined
  unitSize?: number | undefined
}

export interface Money {
  /** At most 3 characters. */
  currencyCode?: string | undefined
  amount?: string | undefined
  unitOfMeasure?: MoneyUnitOfMeasure | undefined
}

export interface Order {
  purchaseOrderNumber: string
  purchaseOrderState?: OrderPurchaseOrderState | undefined
  orderDetails?: OrderDetails | undefined
}

export interface OrderAcknowledgement {
  purchaseOrderNumber: string
  sellingParty: PartyIdentification
  /** ISO 8601 date and time. */
  acknowledgementDate: string
  items: OrderAcknowledgementItem[]
}

export interface OrderAcknowledgementItem {
  itemSequenceNumber?: string | undefined
  amazonProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  orderedQuantity: ItemQuantity
  netCost?: Money | undefined
  listPrice?: Money | undefined
  discountMultiplier?: string | undefined
  itemAcknowledgements: OrderItemAcknowledgement[]
}

export interface OrderDetails {
  /** ISO 8601 date and time. */
  purchaseOrderDate: string
  /** ISO 8601 date and time. */
  purchaseOrderChangedDate?: string | undefined
  /** ISO 8601 date and time. */
  purchaseOrderStateChangedDate?: string | undefined
  purchaseOrderType?: OrderDetailsPurchaseOrderType | undefined
  importDetails?: ImportDetails | undefined
  dealCode?: string | undefined
  paymentMethod?: OrderDetailsPaymentMethod | undefined
  buyingParty?: PartyIdentification | undefined
  sellingParty?: PartyIdentification | undefined
  shipToParty?: PartyIdentification | undefined
  billToParty?: PartyIdentification | undefined
  shipWindow?: string | undefined
  deliveryWindow?: string | undefined
  items: OrderItem[]
}

export interface OrderItem {
  itemSequenceNumber: string
  amazonProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  orderedQuantity: ItemQuantity
  isBackOrderAllowed: boolean
  netCost?: Money | undefined
  listPrice?: Money | undefined
}

export interface OrderItemAcknowledgement {
  acknowledgementCode: OrderItemAcknowledgementAcknowledgementCode
  acknowledgedQuantity: ItemQuantity
  /** ISO 8601 date and time. */
  scheduledShipDate?: string | undefined
  /** ISO 8601 date and time. */
  scheduledDeliveryDate?: string | undefined
  rejectionReason?: OrderItemAcknowledgementRejectionReason | undefined
}

export interface OrderItemStatus {
  itemSequenceNumber: string
  buyerProductIdentifier?: string | undefined
  vendorProductIdentifier?: string | undefined
  netCost?: Money | undefined
  listPrice?: Money | undefined
  orderedQuantity?: OrderItemStatusOrderedQuantity | undefined
  acknowledgementStatus?: OrderItemStatusAcknowledgementStatus | undefined
  receivingStatus?: OrderItemStatusReceivingStatus | undefined
}

export interface OrderItemStatusAcknowledgementStatus {
  confirmationStatus?: OrderItemStatusAcknowledgementStatusConfirmationStatus | undefined
  acceptedQuantity?: ItemQuantity | undefined
  rejectedQuantity?: ItemQuantity | undefined
  acknowledgementStatusDetails?: AcknowledgementStatusDetails[] | undefined
}

export interface OrderItemStatusOrderedQuantity {
  orderedQuantity?: ItemQuantity | undefined
  orderedQuantityDetails?: OrderedQuantityDetails[] | undefined
}

export interface OrderItemStatusReceivingStatus {
  receiveStatus?: OrderItemStatusReceivingStatusReceiveStatus | undefined
  receivedQuantity?: ItemQuantity | undefined
  /** ISO 8601 date and time. */
  lastReceiveDate?: string | undefined
}

export interface OrderList {
  pagination?: Pagination | undefined
  orders?: Order[] | undefined
}

export interface OrderListStatus {
  pagination?: Pagination | undefined
  ordersStatus?: OrderStatus[] | undefined
}

export interface OrderStatus {
  purchaseOrderNumber: string
  purchaseOrderStatus: OrderStatusPurchaseOrderStatus
  /** ISO 8601 date and time. */
  purchaseOrderDate: string
  /** ISO 8601 date and time. */
  lastUpdatedDate?: string | undefined
  sellingParty: PartyIdentification
  shipToParty: PartyIdentification
  itemStatus: OrderItemStatus[]
}

export interface OrderedQuantityDetails {
  /** ISO 8601 date and time. */
  updatedDate?: string | undefined
  orderedQuantity?: ItemQuantity | undefined
  cancelledQuantity?: ItemQuantity | undefined
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface PartyIdentification {
  partyId: string
  address?: Address | undefined
  taxInfo?: TaxRegistrationDetails | undefined
}

export interface SubmitAcknowledgementRequest {
  acknowledgements?: OrderAcknowledgement[] | undefined
}

export interface SubmitAcknowledgementResponse {
  payload?: TransactionId | undefined
  errors?: ErrorEntry[] | undefined
}

export interface TaxRegistrationDetails {
  taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType
  taxRegistrationNumber: string
}

export interface TransactionId {
  transactionId?: string | undefined
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
  limit?: number | bigint | undefined
  /** ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  sortOrder?: GetPurchaseOrdersSortOrder | undefined
  nextToken?: string | undefined
  includeDetails?: boolean | 'true' | 'false' | undefined
  /** ISO 8601 date and time. */
  changedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  changedBefore?: string | Date | undefined
  poItemState?: GetPurchaseOrdersPoItemState | undefined
  isPOChanged?: boolean | 'true' | 'false' | undefined
  purchaseOrderState?: GetPurchaseOrdersPurchaseOrderState | undefined
  orderingVendorCode?: string | undefined
}

/** Parameters of {@link VendorOrdersApi.getPurchaseOrdersStatus}. */
export interface GetPurchaseOrdersStatusParams {
  /** 1 to 100. */
  limit?: number | bigint | undefined
  sortOrder?: GetPurchaseOrdersStatusSortOrder | undefined
  nextToken?: string | undefined
  /** ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  /** ISO 8601 date and time. */
  updatedAfter?: string | Date | undefined
  /** ISO 8601 date and time. */
  updatedBefore?: string | Date | undefined
  purchaseOrderNumber?: string | undefined
  purchaseOrderStatus?: GetPurchaseOrdersStatusPurchaseOrderStatus | undefined
  itemConfirmationStatus?: GetPurchaseOrdersStatusItemConfirmationStatus | undefined
  itemReceiveStatus?: GetPurchaseOrdersStatusItemReceiveStatus | undefined
  orderingVendorCode?: string | undefined
  shipToPartyId?: string | undefined
}

/** Parameters of {@link VendorOrdersApi.submitAcknowledgement}. */
export interface SubmitAcknowledgementParams {
  body: SubmitAcknowledgementRequest
}
