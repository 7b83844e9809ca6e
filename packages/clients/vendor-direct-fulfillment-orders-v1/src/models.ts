// Generated from Amazon's model vendorDirectFulfillmentOrdersV1. To change this file, see CONTRIBUTING.md.

/** The vendor's decision about an order, with its reason. */
export interface AcknowledgementStatus {
  /**
   * Two-digit code of the decision. Amazon's use case guide for the Vendor Direct Fulfillment APIs lists the
   * codes. Exactly 2 characters.
   */
  code?: AcknowledgementStatusCode | undefined
  /** Reason for the decision. */
  description?: string | undefined
}

/**
 * Postal address of a party. For vendors that only use Amazon's labels, some fields of `shipToParty` are
 * `xxxxx`.
 */
export interface Address {
  /** Name of the person or organization. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's labels. */
  name: string
  /**
   * Person to whom the delivery is addressed. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's
   * labels.
   */
  attention?: string | undefined
  /** First line of the street address. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's labels. */
  addressLine1: string
  /** Second line of the street address. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's labels. */
  addressLine2?: string | undefined
  /** Third line of the street address. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's labels. */
  addressLine3?: string | undefined
  /** City of the address. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's labels. */
  city?: string | undefined
  /** County of the address. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's labels. */
  county?: string | undefined
  /** District of the address. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's labels. */
  district?: string | undefined
  /** State or region of the address. */
  stateOrRegion: string
  /** Postal code of the address. It can contain letters, digits, spaces and punctuation. */
  postalCode?: string | undefined
  /** Two-letter country code of the address, in ISO 3166-1 alpha-2. */
  countryCode: string
  /** Phone number at this address. In `shipToParty`, it is `xxxxx` for vendors that only use Amazon's labels. */
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

/** Response of `getOrder`. */
export interface GetOrderResponse {
  /** The purchase order. */
  payload?: Order | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getOrders`. */
export interface GetOrdersResponse {
  /** One page of purchase orders. */
  payload?: OrderList | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Gift options of an item. */
export interface GiftDetails {
  /** Gift message to print and ship with the item. */
  giftMessage?: string | undefined
  /** ID of the gift wrap, if the item is gift wrapped. */
  giftWrapId?: string | undefined
}

/** A number of pieces of an item. */
export interface ItemQuantity {
  /** Number of units. It must not be zero. At least 1. */
  amount?: number | undefined
  /** Unit of `amount`: single pieces. */
  unitOfMeasure?: ItemQuantityUnitOfMeasure | undefined
}

/** An amount of money with its currency. */
export interface Money {
  /** Currency of the amount, as a three-letter code in ISO 4217. Exactly 3 characters. */
  currencyCode?: string | undefined
  /** The amount, in units of the currency. */
  amount?: string | undefined
}

/** One purchase order from Amazon to the vendor. */
export interface Order {
  /** Number of the purchase order, an alphanumeric code. */
  purchaseOrderNumber: string
  /** Dates, parties and items of the purchase order. Absent if `includeDetails` is `false`. */
  orderDetails?: OrderDetails | undefined
}

/** The vendor's acknowledgement of one purchase order. */
export interface OrderAcknowledgementItem {
  /** Number of the purchase order, an alphanumeric code. */
  purchaseOrderNumber: string
  /** The vendor's number for this order. */
  vendorOrderNumber: string
  /**
   * Date and time when the vendor acknowledges the order, for example `2018-07-16T23:00:00-05:00`. ISO 8601 date
   * and time.
   */
  acknowledgementDate: string
  /** The vendor's decision about the order. */
  acknowledgementStatus: AcknowledgementStatus
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse. `partyId` is the warehouse ID. */
  shipFromParty: PartyIdentification
  /** Acknowledged items with their quantities. */
  itemAcknowledgements: OrderItemAcknowledgement[]
}

/** Dates, parties, shipping and items of a purchase order. */
export interface OrderDetails {
  /** Number of the order of Amazon's customer. */
  customerOrderNumber: string
  /**
   * Date and time of the order, for example `2018-07-16T23:00:00-05:00`. Without a time zone, it is UTC. ISO 8601
   * date and time.
   */
  orderDate: string
  /** Progress of the order: new, accepted by the vendor, shipped, or canceled. */
  orderStatus?: OrderDetailsOrderStatus | undefined
  /** Instructions for shipping the order. */
  shipmentDetails: ShipmentDetails
  /** Total taxes of the order. */
  taxTotal?: OrderDetailsTaxTotal | undefined
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse that ships the order. `partyId` is the warehouse ID. */
  shipFromParty: PartyIdentification
  /** Name and address to which the vendor ships the order. */
  shipToParty: Address
  /** The party that receives the invoice. */
  billToParty: PartyIdentification
  /** Line items of the order. */
  items: OrderItem[]
}

/** Total taxes of the order. */
export interface OrderDetailsTaxTotal {
  /** The single taxes of the order. */
  taxLineItem?: TaxDetails[] | undefined
}

/** One line item of a purchase order. */
export interface OrderItem {
  /** Number of the line item on the purchase order, starting with `1`. */
  itemSequenceNumber: string
  /** ASIN of the item. */
  buyerProductIdentifier?: string | undefined
  /** The vendor's product ID for the item. */
  vendorProductIdentifier?: string | undefined
  /** Product title of the item. */
  title?: string | undefined
  /** Quantity that Amazon ordered. */
  orderedQuantity: ItemQuantity
  /** Service type and nominated dates of a scheduled delivery. */
  scheduledDeliveryShipment?: ScheduledDeliveryShipment | undefined
  /** Gift message and gift wrap of the item. */
  giftDetails?: GiftDetails | undefined
  /** Price that the vendor gets, before tax. */
  netPrice: Money
  /** Total taxes of the line item. */
  taxDetails?: OrderItemTaxDetails | undefined
  /** Cost of one piece to Amazon. */
  totalPrice?: Money | undefined
}

/** Acknowledgement of one line item. */
export interface OrderItemAcknowledgement {
  /** Number of the line item on the purchase order. */
  itemSequenceNumber: string
  /** ASIN of the item. */
  buyerProductIdentifier?: string | undefined
  /** The vendor's product ID for the item, the same as in the purchase order. */
  vendorProductIdentifier?: string | undefined
  /** Quantity to which the acknowledgement of the order applies. */
  acknowledgedQuantity: ItemQuantity
}

/** Total taxes of the line item. */
export interface OrderItemTaxDetails {
  /** The single taxes of the line item. */
  taxLineItem?: TaxDetails[] | undefined
}

/** One page of purchase orders. */
export interface OrderList {
  /** Token of the next page. */
  pagination?: Pagination | undefined
  /** Purchase orders on this page. */
  orders?: Order[] | undefined
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

/** Service type and nominated dates of a scheduled delivery. */
export interface ScheduledDeliveryShipment {
  /** Kind of scheduled delivery service. */
  scheduledDeliveryServiceType?: string | undefined
  /** Earliest date and time nominated for the delivery. ISO 8601 date and time. */
  earliestNominatedDeliveryDate?: string | undefined
  /** Latest date and time nominated for the delivery. ISO 8601 date and time. */
  latestNominatedDeliveryDate?: string | undefined
}

/** Dates for shipping and delivering an order. */
export interface ShipmentDates {
  /** Date and time by which the vendor must ship the order. ISO 8601 date and time. */
  requiredShipDate: string
  /** Date and time of delivery that Amazon promised the customer. ISO 8601 date and time. */
  promisedDeliveryDate?: string | undefined
}

/** Instructions for shipping an order. */
export interface ShipmentDetails {
  /** Whether the shipment has priority. */
  isPriorityShipment: boolean
  /** Whether the order belongs to a scheduled delivery program. */
  isScheduledDeliveryShipment?: boolean | undefined
  /** Whether the vendor must send a packing slip to the customer. */
  isPslipRequired: boolean
  /** Whether the order contains a gift. If so, the vendor includes the gift message and gift wrap. */
  isGift?: boolean | undefined
  /** Code of Amazon for the carrier and service level. Vendor Central's help lists the codes under "ship methods". */
  shipMethod: string
  /** Dates for shipping and delivering the order. */
  shipmentDates: ShipmentDates
  /** Message to the customer about the status of the order. */
  messageToCustomer: string
}

/** Request of `submitAcknowledgement`. */
export interface SubmitAcknowledgementRequest {
  /** Acknowledgements, one for each purchase order. At least 1 item. */
  orderAcknowledgements?: OrderAcknowledgementItem[] | undefined
}

/** Response of `submitAcknowledgement`. */
export interface SubmitAcknowledgementResponse {
  /** ID of the transaction that processes the acknowledgements. */
  payload?: TransactionId | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One tax. Amazon calculates it on its retail price (list price). */
export interface TaxDetails {
  /** Rate of the tax as a fraction. In Amazon's examples, `0.1` is 10%. */
  taxRate?: string | undefined
  /** Tax to pay for the item or the order. */
  taxAmount: Money
  /** Amount to which `taxRate` applies. */
  taxableAmount?: Money | undefined
  /**
   * Kind of tax. `MwSt.` and `TVA` are VAT in German and French, `PST` is a provincial sales tax. `TOTAL` combines
   * all taxes.
   */
  type?: TaxDetailsType | undefined
}

/** Tax registration of a party. */
export interface TaxRegistrationDetails {
  /** Kind of tax: value-added tax (`VAT`) or goods and services tax (`GST`). */
  taxRegistrationType?: TaxRegistrationDetailsTaxRegistrationType | undefined
  /** Registration number of the party, such as a VAT ID. */
  taxRegistrationNumber: string
  /** Address under which the party is registered for tax. */
  taxRegistrationAddress?: Address | undefined
  /** Further information about the tax registration, as free text. */
  taxRegistrationMessages?: string | undefined
}

/** ID of an asynchronous transaction. */
export interface TransactionId {
  /**
   * GUID of the transaction. Pass it to `getTransactionStatus` of the Vendor Direct Fulfillment Transactions API
   * to get the result.
   */
  transactionId?: string | undefined
}

/** Values of `AcknowledgementStatus.code`. */
export type AcknowledgementStatusCode =
  | '00'
  | '02'
  | '03'
  | '04'
  | '05'
  | '06'
  | '07'
  | '08'
  | '09'
  | '10'
  | '11'
  | '12'
  | '13'
  | '20'
  | '21'
  | '22'
  | '50'
  | '51'
  | '53'
  | '54'
  | '55'
  | '56'
  | '71'
  | (string & {})

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
  /** Number of the purchase order, an alphanumeric code. */
  purchaseOrderNumber: string
}

/** Parameters of {@link VendorDirectFulfillmentOrdersApi.getOrders}. */
export interface GetOrdersParams {
  /** Only orders that became available after this time. ISO 8601 date and time. */
  createdAfter: string | Date
  /** Only orders that became available before this time. ISO 8601 date and time. */
  createdBefore: string | Date
  /** Only orders for the vendor's warehouse with this ID. Default: all warehouses. */
  shipFromPartyId?: string | undefined
  /** Only orders with this status. Default: all statuses. */
  status?: GetOrdersStatus | undefined
  /** Maximum number of orders on a page. 1 to 100. */
  limit?: number | bigint | undefined
  /** Sort order by creation date: `ASC` for oldest first, `DESC` for newest first. */
  sortOrder?: GetOrdersSortOrder | undefined
  /** Token of the next page, from `payload.pagination.nextToken` of the previous response. */
  nextToken?: string | undefined
  /** Whether to return complete orders. If `false`, only their numbers are returned. Default: "true". */
  includeDetails?: boolean | 'true' | 'false' | undefined
}

/** Parameters of {@link VendorDirectFulfillmentOrdersApi.submitAcknowledgement}. */
export interface SubmitAcknowledgementParams {
  /** The acknowledgements to submit. */
  body: SubmitAcknowledgementRequest
}
