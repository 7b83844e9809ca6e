// Generated from Amazon's model vendorOrders. To change this file, see CONTRIBUTING.md.

/** One confirmation of a line item by the vendor. */
export interface AcknowledgementStatusDetails {
  /** Date and time when the vendor confirmed the line item. ISO 8601 date and time. */
  acknowledgementDate?: string | undefined
  /** Quantity that the vendor agreed to ship. */
  acceptedQuantity?: ItemQuantity | undefined
  /** Quantity that the vendor rejected. */
  rejectedQuantity?: ItemQuantity | undefined
}

/** Postal address of a party. */
export interface Address {
  /** Name of the person or organization at this address. */
  name: string
  /** First line of the street address. */
  addressLine1: string
  /** Second line of the street address. */
  addressLine2?: string | undefined
  /** Third line of the street address. */
  addressLine3?: string | undefined
  /** City of the address. */
  city?: string | undefined
  /** County of the address. */
  county?: string | undefined
  /** District of the address. */
  district?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** Postal code of the address. It can contain letters, digits, spaces and punctuation. */
  postalCode?: string | undefined
  /** Two-letter country code of the address, in ISO 3166-1 alpha-2. At most 2 characters. */
  countryCode: string
  /** Phone number of the person or organization at this address. */
  phone?: string | undefined
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

/** Response of `getPurchaseOrder`. */
export interface GetPurchaseOrderResponse {
  /** The purchase order. */
  payload?: Order | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getPurchaseOrders`. */
export interface GetPurchaseOrdersResponse {
  /** One page of purchase orders. */
  payload?: OrderList | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getPurchaseOrdersStatus`. */
export interface GetPurchaseOrdersStatusResponse {
  /** One page of purchase order statuses. */
  payload?: OrderListStatus | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Terms of an import purchase order. */
export interface ImportDetails {
  /**
   * Agreement about who pays for shipping: buyer, buyer on delivery, as agreed, or seller. With `FOBPortOfCall`,
   * the seller pays for transportation and loading. Only for import orders.
   */
  methodOfPayment?: ImportDetailsMethodOfPayment | undefined
  /**
   * Incoterm of the import order. It divides costs and risks of the transport between buyer (Amazon) and seller
   * (vendor). Only for import orders.
   */
  internationalCommercialTerms?: ImportDetailsInternationalCommercialTerms | undefined
  /**
   * Port to which the vendor must deliver the goods of an import order. Only set if the Incoterm is free on board
   * (FOB). At most 64 characters.
   */
  portOfDelivery?: string | undefined
  /**
   * Numbers and types of containers of an import order, such as `2-40'HC,1-20'`. Types: `20'`, `30'`, `40'` and
   * `45'` (feet), each with or without `HC` (high capacity). At most 64 characters.
   */
  importContainers?: string | undefined
  /** Special shipping instructions for an import order. */
  shippingInstructions?: string | undefined
}

/** A quantity of an item, in cases or in single pieces. */
export interface ItemQuantity {
  /** Number of units, in `unitOfMeasure`. In an acknowledgement, it must not be zero. */
  amount?: number | undefined
  /** Unit of `amount`: cases that contain several pieces, or single pieces (`Eaches`). */
  unitOfMeasure?: ItemQuantityUnitOfMeasure | undefined
  /** Number of pieces in a case, if the order is in cases. */
  unitSize?: number | undefined
}

/** An amount of money. For items priced by weight, it also has the unit of weight. */
export interface Money {
  /** Currency of the amount, as a three-letter code in ISO 4217. Exactly 3 characters. */
  currencyCode?: string | undefined
  /** The amount, in units of the currency. */
  amount?: string | undefined
  /** Unit of weight to which the price applies. If absent, the item is sold by the piece. */
  unitOfMeasure?: MoneyUnitOfMeasure | undefined
}

/** One purchase order from Amazon to the vendor. */
export interface Order {
  /** Number of the purchase order, an alphanumeric code of 8 characters. */
  purchaseOrderNumber: string
  /**
   * Progress of the purchase order. The vendor must acknowledge a `New` one. A `Closed` one needs no action: it is
   * received, rejected by the vendor, or canceled by Amazon.
   */
  purchaseOrderState?: OrderPurchaseOrderState | undefined
  /** Dates, parties and items of the purchase order. Absent if `includeDetails` is `false`. */
  orderDetails?: OrderDetails | undefined
}

/** The vendor's acknowledgement of one purchase order. */
export interface OrderAcknowledgement {
  /** Number of the purchase order, an alphanumeric code of 8 characters. */
  purchaseOrderNumber: string
  /** The party that sells. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** Date and time when the vendor acknowledges the purchase order. ISO 8601 date and time. */
  acknowledgementDate: string
  /** Items that the vendor acknowledges. */
  items: OrderAcknowledgementItem[]
}

/** One acknowledged line item of a purchase order. */
export interface OrderAcknowledgementItem {
  /** Number of the line item on the purchase order. */
  itemSequenceNumber?: string | undefined
  /** ASIN of the item. */
  amazonProductIdentifier?: string | undefined
  /** The vendor's product ID for the item, the same as in the purchase order. */
  vendorProductIdentifier?: string | undefined
  /** Quantity that Amazon ordered. */
  orderedQuantity: ItemQuantity
  /**
   * Net cost for a piece or a unit of weight. It must be above zero and equal the cost on the invoice. Amazon
   * rejects the acknowledgement without it.
   */
  netCost?: Money | undefined
  /** List price for a piece or a unit of weight. Required only for books sold at list price. */
  listPrice?: Money | undefined
  /** Factor by which to multiply the list price of a book to get its price. For a discount of 10%, it is `.90`. */
  discountMultiplier?: string | undefined
  /** Quantities that the vendor accepts, backorders or rejects. */
  itemAcknowledgements: OrderItemAcknowledgement[]
}

/** Dates, parties, terms and items of a purchase order. */
export interface OrderDetails {
  /** Date and time when Amazon placed the purchase order. ISO 8601 date and time. */
  purchaseOrderDate: string
  /**
   * Date and time of Amazon's last change after the order was placed, for example of quantities or the ship
   * window. The vendor must fulfill the changed order. Absent if nothing changed. ISO 8601 date and time.
   */
  purchaseOrderChangedDate?: string | undefined
  /** Date and time when the order entered its current `purchaseOrderState`. ISO 8601 date and time. */
  purchaseOrderStateChangedDate?: string | undefined
  /**
   * Kind of purchase order. With a `ConsignedOrder`, the vendor owns the inventory until use. A `RushOrder` is due
   * much sooner than usual.
   */
  purchaseOrderType?: OrderDetailsPurchaseOrderType | undefined
  /** Import terms, if this is an import order. */
  importDetails?: ImportDetails | undefined
  /** Number of a promotion or deal that gives a discount on items of this order. */
  dealCode?: string | undefined
  /** Method by which Amazon pays for the order. */
  paymentMethod?: OrderDetailsPaymentMethod | undefined
  /** The party that buys: an Amazon company. */
  buyingParty?: PartyIdentification | undefined
  /** The party that sells. `partyId` is the vendor code. */
  sellingParty?: PartyIdentification | undefined
  /** Amazon's fulfillment center or warehouse that receives the goods. */
  shipToParty?: PartyIdentification | undefined
  /** The party that receives the invoice. */
  billToParty?: PartyIdentification | undefined
  /** Time range for shipping the order, for example `2007-03-01T13:00:00Z--2007-03-11T15:30:00Z`. */
  shipWindow?: string | undefined
  /** Time range for delivering the order, for example `2007-03-01T13:00:00Z--2007-03-11T15:30:00Z`. */
  deliveryWindow?: string | undefined
  /** Line items of the purchase order. */
  items: OrderItem[]
}

/** One line item of a purchase order. */
export interface OrderItem {
  /** Number of the line item on the purchase order, starting with `1`. */
  itemSequenceNumber: string
  /** ASIN of the item. */
  amazonProductIdentifier?: string | undefined
  /** The vendor's product ID for the item. */
  vendorProductIdentifier?: string | undefined
  /** Quantity that Amazon ordered. */
  orderedQuantity: ItemQuantity
  /** Whether Amazon accepts a backorder for this item. */
  isBackOrderAllowed: boolean
  /** Net cost for a piece or a unit of weight. */
  netCost?: Money | undefined
  /** List price for a piece or a unit of weight. */
  listPrice?: Money | undefined
}

/** A quantity of a line item that the vendor accepts, backorders or rejects. */
export interface OrderItemAcknowledgement {
  /**
   * Decision about the quantity. `Backordered` means that the vendor ships or delivers it on another date, given
   * in `scheduledShipDate` or `scheduledDeliveryDate`.
   */
  acknowledgementCode: OrderItemAcknowledgementAcknowledgementCode
  /** Quantity to which `acknowledgementCode` applies. */
  acknowledgedQuantity: ItemQuantity
  /** Estimated date and time of shipping for the line item. ISO 8601 date and time. */
  scheduledShipDate?: string | undefined
  /** Estimated date and time of delivery for the line item. ISO 8601 date and time. */
  scheduledDeliveryDate?: string | undefined
  /** Reason for a rejection: currently unavailable, product ID not found, or no longer sold. */
  rejectionReason?: OrderItemAcknowledgementRejectionReason | undefined
}

/** Confirmation and receiving status of one line item. */
export interface OrderItemStatus {
  /** Number of the line item on the purchase order, starting with `1`. */
  itemSequenceNumber: string
  /** ASIN of the item. */
  buyerProductIdentifier?: string | undefined
  /** The vendor's product ID for the item. */
  vendorProductIdentifier?: string | undefined
  /** Net cost for a piece or a unit of weight. */
  netCost?: Money | undefined
  /** List price for a piece or a unit of weight. */
  listPrice?: Money | undefined
  /** Quantity that Amazon ordered, with its changes. */
  orderedQuantity?: OrderItemStatusOrderedQuantity | undefined
  /** Confirmation of the item by the vendor. */
  acknowledgementStatus?: OrderItemStatusAcknowledgementStatus | undefined
  /** Receipt of the item at Amazon's warehouse. */
  receivingStatus?: OrderItemStatusReceivingStatus | undefined
}

/** Confirmation of the item by the vendor. */
export interface OrderItemStatusAcknowledgementStatus {
  /** Decision of the vendor about the line item. `UNCONFIRMED` means that the vendor has not yet decided. */
  confirmationStatus?: OrderItemStatusAcknowledgementStatusConfirmationStatus | undefined
  /** Quantity that the vendor agreed to ship. */
  acceptedQuantity?: ItemQuantity | undefined
  /** Quantity that the vendor rejected. */
  rejectedQuantity?: ItemQuantity | undefined
  /** Single confirmations of the line item. */
  acknowledgementStatusDetails?: AcknowledgementStatusDetails[] | undefined
}

/** Quantity that Amazon ordered, with its changes. */
export interface OrderItemStatusOrderedQuantity {
  /** Quantity that Amazon ordered. */
  orderedQuantity?: ItemQuantity | undefined
  /** Changes of the ordered quantity by Amazon. */
  orderedQuantityDetails?: OrderedQuantityDetails[] | undefined
}

/** Receipt of the item at Amazon's warehouse. */
export interface OrderItemStatusReceivingStatus {
  /** Progress of the receipt. With `PARTIALLY_RECEIVED`, Amazon still expects the rest of the confirmed quantity. */
  receiveStatus?: OrderItemStatusReceivingStatusReceiveStatus | undefined
  /** Total quantity that Amazon has received so far. */
  receivedQuantity?: ItemQuantity | undefined
  /** Date and time when Amazon's warehouse last received some of the item. ISO 8601 date and time. */
  lastReceiveDate?: string | undefined
}

/** One page of purchase orders. */
export interface OrderList {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Purchase orders on this page. */
  orders?: Order[] | undefined
}

/** One page of purchase order statuses. */
export interface OrderListStatus {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Statuses of the purchase orders on this page. */
  ordersStatus?: OrderStatus[] | undefined
}

/** Status of one purchase order and its items. */
export interface OrderStatus {
  /** Number of the purchase order, an alphanumeric code of 8 characters. */
  purchaseOrderNumber: string
  /** Whether Amazon has received all items (`CLOSED`) or not yet (`OPEN`). */
  purchaseOrderStatus: OrderStatusPurchaseOrderStatus
  /** Date and time when Amazon placed the purchase order. ISO 8601 date and time. */
  purchaseOrderDate: string
  /** Date and time of the last update of the purchase order. ISO 8601 date and time. */
  lastUpdatedDate?: string | undefined
  /** The party that sells. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** Amazon's fulfillment center or warehouse that receives the goods. */
  shipToParty: PartyIdentification
  /** Statuses of the line items. */
  itemStatus: OrderItemStatus[]
}

/** One change of an ordered quantity by Amazon. */
export interface OrderedQuantityDetails {
  /** Date and time when Amazon changed the quantity of the line item. ISO 8601 date and time. */
  updatedDate?: string | undefined
  /** Quantity that Amazon ordered. */
  orderedQuantity?: ItemQuantity | undefined
  /** Quantity that Amazon canceled. */
  cancelledQuantity?: ItemQuantity | undefined
}

/** Token for reading the next page. */
export interface Pagination {
  /** Token to pass as `nextToken` to get the next page. Absent on the last page. */
  nextToken?: string | undefined
}

/** ID, address and tax registration of a party. */
export interface PartyIdentification {
  /** ID of the party, such as a vendor code or a warehouse code. */
  partyId: string
  /** Address of the party. */
  address?: Address | undefined
  /** Tax registration of the party. */
  taxInfo?: TaxRegistrationDetails | undefined
}

/** Request of `submitAcknowledgement`. */
export interface SubmitAcknowledgementRequest {
  /** Acknowledgements, one for each purchase order. At least 1 item. */
  acknowledgements?: OrderAcknowledgement[] | undefined
}

/** Response of `submitAcknowledgement`. */
export interface SubmitAcknowledgementResponse {
  /** ID of the transaction that processes the acknowledgements. */
  payload?: TransactionId | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Tax registration of a party. */
export interface TaxRegistrationDetails {
  /** Kind of tax: value-added tax (`VAT`) or goods and services tax (`GST`). */
  taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType
  /** Registration number of the party, such as a VAT ID. */
  taxRegistrationNumber: string
}

/** ID of an asynchronous transaction. */
export interface TransactionId {
  /** GUID of the transaction. Pass it to `getTransaction` of the Vendor Transaction Status API to get the result. */
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
  /** Number of the purchase order, an alphanumeric code of 8 characters. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorOrdersApi.getPurchaseOrders}. */
export interface GetPurchaseOrdersParams {
  /** Maximum number of purchase orders on a page. 1 to 100. Default: 100. */
  limit?: number | bigint | undefined
  /** Only orders that became available after this time. ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** Only orders that became available before this time. ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  /** Sort order by creation date: `ASC` for oldest first, `DESC` for newest first. */
  sortOrder?: GetPurchaseOrdersSortOrder | undefined
  /** Token of the next page, from `payload.pagination.nextToken` of the previous response. */
  nextToken?: string | undefined
  /** Whether to return complete purchase orders. If `false`, only their numbers are returned. Default: "true". */
  includeDetails?: boolean | 'true' | 'false' | undefined
  /** Only purchase orders that changed after this time. ISO 8601 date and time. */
  changedAfter?: string | Date | undefined
  /** Only purchase orders that changed before this time. ISO 8601 date and time. */
  changedBefore?: string | Date | undefined
  /**
   * If `Cancelled`, only purchase orders with at least one item that Amazon canceled, so that its quantity is now
   * zero.
   */
  poItemState?: GetPurchaseOrdersPoItemState | undefined
  /**
   * If `true`, only purchase orders that changed after Amazon placed them. Vendors must fulfill the changed
   * version. Default: "false".
   */
  isPOChanged?: boolean | 'true' | 'false' | undefined
  /** Only purchase orders in this state. `Order.purchaseOrderState` explains the values. */
  purchaseOrderState?: GetPurchaseOrdersPurchaseOrderState | undefined
  /**
   * Only purchase orders to this vendor code, which `sellingParty.partyId` of an order holds. Default: all vendor
   * codes of the vendor group that authorized the application.
   */
  orderingVendorCode?: string | undefined
}

/** Parameters of {@link VendorOrdersApi.getPurchaseOrdersStatus}. */
export interface GetPurchaseOrdersStatusParams {
  /** Maximum number of purchase orders on a page. 1 to 100. Default: 100. */
  limit?: number | bigint | undefined
  /** Sort order by creation date: `ASC` for oldest first, `DESC` for newest first. */
  sortOrder?: GetPurchaseOrdersStatusSortOrder | undefined
  /** Token of the next page, from `payload.pagination.nextToken` of the previous response. */
  nextToken?: string | undefined
  /** Only orders that became available after this time. ISO 8601 date and time. */
  createdAfter?: string | Date | undefined
  /** Only orders that became available before this time. ISO 8601 date and time. */
  createdBefore?: string | Date | undefined
  /** Only purchase orders whose last update is after this time. ISO 8601 date and time. */
  updatedAfter?: string | Date | undefined
  /** Only purchase orders whose last update is before this time. ISO 8601 date and time. */
  updatedBefore?: string | Date | undefined
  /** Only the purchase order with this number. */
  purchaseOrderNumber?: string | undefined
  /**
   * Only purchase orders with this status: not yet completely received (`OPEN`), or all items received (`CLOSED`).
   * Default: both.
   */
  purchaseOrderStatus?: GetPurchaseOrdersStatusPurchaseOrderStatus | undefined
  /** Only purchase orders with at least one item in this confirmation status. Default: all confirmation statuses. */
  itemConfirmationStatus?: GetPurchaseOrdersStatusItemConfirmationStatus | undefined
  /** Only purchase orders with at least one item in this receive status. Default: all receive statuses. */
  itemReceiveStatus?: GetPurchaseOrdersStatusItemReceiveStatus | undefined
  /**
   * Only purchase orders to this vendor code, which `sellingParty.partyId` of an order holds. Default: all vendor
   * codes of the vendor group that authorized the application.
   */
  orderingVendorCode?: string | undefined
  /**
   * Only purchase orders for this fulfillment center or warehouse, which `shipToParty.partyId` of an order holds.
   * Default: all of Amazon's warehouses that the orders of the vendor group use.
   */
  shipToPartyId?: string | undefined
}

/** Parameters of {@link VendorOrdersApi.submitAcknowledgement}. */
export interface SubmitAcknowledgementParams {
  /** The acknowledgements to submit. */
  body: SubmitAcknowledgementRequest
}
