// Generated from Amazon's model fulfillmentOutbound_2020-07-01. To change this file, see CONTRIBUTING.md.

/**
 * Details about the place of delivery. The `MC_` values mean a person: boy, girl, man or woman. `DOOR_PERSON`
 * and `RECEIVER` mean a resident, and `GUARD` a residential guard.
 */
export type AdditionalLocationInfo =
  | 'AS_INSTRUCTED'
  | 'CARPORT'
  | 'CUSTOMER_PICKUP'
  | 'DECK'
  | 'DOOR_PERSON'
  | 'FRONT_DESK'
  | 'FRONT_DOOR'
  | 'GARAGE'
  | 'GUARD'
  | 'MAIL_ROOM'
  | 'MAIL_SLOT'
  | 'MAILBOX'
  | 'MC_BOY'
  | 'MC_GIRL'
  | 'MC_MAN'
  | 'MC_WOMAN'
  | 'NEIGHBOR'
  | 'OFFICE'
  | 'OUTBUILDING'
  | 'PATIO'
  | 'PORCH'
  | 'REAR_DOOR'
  | 'RECEPTIONIST'
  | 'RECEIVER'
  | 'SECURE_LOCATION'
  | 'SIDE_DOOR'
  | (string & {})

/** A postal address. */
export interface Address {
  /** Name of the person, business or institution. */
  name: string
  /** First line of the street address. */
  addressLine1: string
  /** Second line of the address, if needed. */
  addressLine2?: string | undefined
  /** Third line of the address, if needed. */
  addressLine3?: string | undefined
  /** City of the address. Required in all countries except Japan. Omit it in Japan. */
  city?: string | undefined
  /** District or county of the address. */
  districtOrCounty?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** Postal code of the address. */
  postalCode: string
  /** Country code of two letters, in ISO 3166-1 alpha-2. */
  countryCode: string
  /** Phone number of the recipient or of the place. */
  phone?: string | undefined
}

/** A quantity of a product in a unit of measure. */
export interface Amount {
  /** Unit of the quantity. `Eaches` means a whole number of units. */
  unitOfMeasure: AmountUnitOfMeasure
  /** Quantity of the product in this unit. */
  value: string
}

/** Charges to collect from the recipient of a cash on delivery (COD) order. */
export interface CODSettings {
  /** Whether the order must be paid on delivery. */
  isCodRequired: boolean
  /** COD charge to collect from the recipient. */
  codCharge?: Money | undefined
  /** Tax on the COD charge to collect from the recipient. */
  codChargeTax?: Money | undefined
  /** Shipping charge to collect from the recipient. */
  shippingCharge?: Money | undefined
  /** Tax on the shipping charge to collect from the recipient. */
  shippingChargeTax?: Money | undefined
}

/** Response of `cancelFulfillmentOrder`. */
export interface CancelFulfillmentOrderResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** An item of a new fulfillment order. */
export interface CreateFulfillmentOrderItem {
  /** Seller's SKU of the item. At most 50 characters. */
  sellerSku: string
  /**
   * Seller's own ID of the item in this order. It distinguishes items with the same SKU, for example with
   * different gift messages. At most 50 characters.
   */
  sellerFulfillmentOrderItemId: string
  /** Number of units to ship. */
  quantity: number
  /** Message to the recipient of a gift. At most 512 characters. */
  giftMessage?: string | undefined
  /** Text about the item, shown to the recipient, for example on the packing slip. At most 250 characters. */
  displayableComment?: string | undefined
  /** SKU of the item in Amazon's fulfillment network. */
  fulfillmentNetworkSku?: string | undefined
  /** Value that the seller declares for one unit. Required for orders in India. */
  perUnitDeclaredValue?: Money | undefined
  /** Price to collect from the recipient for one unit of a cash on delivery (COD) order. */
  perUnitPrice?: Money | undefined
  /** Tax to collect from the recipient for one unit of a cash on delivery (COD) order. */
  perUnitTax?: Money | undefined
}

/** Body of `createFulfillmentOrder`. */
export interface CreateFulfillmentOrderRequest {
  /** Amazon store the fulfillment order is placed in. */
  marketplaceId?: string | undefined
  /**
   * Seller's ID of the fulfillment order, unique for each order of the seller. Later operations identify the order
   * with it. At most 40 characters.
   */
  sellerFulfillmentOrderId: string
  /**
   * Order ID shown to the recipient, who should know the order by it. Alphanumeric or ISO 8859-1, without two
   * spaces in a row. 1 to 40 characters.
   */
  displayableOrderId: string
  /** Order date shown to the recipient, for example on the packing slip. ISO 8601 date and time. */
  displayableOrderDate: string
  /** Text about the order, shown to the recipient, for example on the packing slip. At most 750 characters. */
  displayableOrderComment: string
  /**
   * Shipping speed of the order. If it is `ScheduledDelivery`, set `fulfillmentAction` to `Ship`, because `Hold`
   * is invalid.
   */
  shippingSpeedCategory: ShippingSpeedCategory
  /** Time range for a scheduled delivery, only in Japan. Get the available ranges from `getFulfillmentPreview`. */
  deliveryWindow?: DeliveryWindow | undefined
  /** Address to ship the items to. */
  destinationAddress: Address
  /**
   * Preferred way to deliver, on a best effort basis. Only in Japan. Default for eligible orders: unattended, at
   * the front door.
   */
  deliveryPreferences?: DeliveryPreferences | undefined
  /** Whether Amazon ships the order now or puts it on hold. */
  fulfillmentAction?: FulfillmentAction | undefined
  /** Policy for items that Amazon can't fulfill. */
  fulfillmentPolicy?: FulfillmentPolicy | undefined
  /** Charges of a cash on delivery (COD) order. */
  codSettings?: CODSettings | undefined
  /** Country the order ships from, in ISO 3166-1 alpha-2. */
  shipFromCountryCode?: string | undefined
  /** Email addresses that Amazon notifies when the order has shipped. */
  notificationEmails?: string[] | undefined
  /** Fulfillment features for the order, such as plain boxes. */
  featureConstraints?: FeatureSettings[] | undefined
  /** Items to ship. At most 250 units per order. At most 100 items. */
  items: CreateFulfillmentOrderItem[]
  /** Buyer's payments for the order. Required for orders in India. */
  paymentInformation?: PaymentInformation[] | undefined
}

/** Response of `createFulfillmentOrder`. */
export interface CreateFulfillmentOrderResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Body of `createFulfillmentReturn`. */
export interface CreateFulfillmentReturnRequest {
  /** Items to return, with reason codes from `listReturnReasonCodes`. */
  items: CreateReturnItem[]
}

/** Response of `createFulfillmentReturn`. */
export interface CreateFulfillmentReturnResponse {
  /** Accepted and rejected return items, and the return authorizations. */
  payload?: CreateFulfillmentReturnResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `createFulfillmentReturn`. */
export interface CreateFulfillmentReturnResult {
  /** Items that Amazon accepted for return. Empty if Amazon accepted none. */
  returnItems?: ReturnItem[] | undefined
  /** Items that can't be returned, with reasons. */
  invalidReturnItems?: InvalidReturnItem[] | undefined
  /** Authorizations to return the accepted items. */
  returnAuthorizations?: ReturnAuthorization[] | undefined
}

/** An item that the buyer returns, with the reason. */
export interface CreateReturnItem {
  /** Seller's own ID of the return item. At most 80 characters. */
  sellerReturnItemId: string
  /** Seller's ID of the order item, as set in `createFulfillmentOrder`. */
  sellerFulfillmentOrderItemId: string
  /** Amazon's ID of the shipment that contained the item, from `getFulfillmentOrder`. */
  amazonShipmentId: string
  /** Seller's reason code for the return, from `listReturnReasonCodes`. */
  returnReasonCode: string
  /** Remark of the seller on this item's return. At most 1000 characters. */
  returnComment?: string | undefined
}

/**
 * Delivery status of a package. `RETURNING` and `RETURNED` mean to Amazon's fulfillment network, `UNDELIVERABLE`
 * means lost or destroyed. With `CUSTOMER_ACTION`, the customer must act.
 */
export type CurrentStatus =
  | 'IN_TRANSIT'
  | 'DELIVERED'
  | 'RETURNING'
  | 'RETURNED'
  | 'UNDELIVERABLE'
  | 'DELAYED'
  | 'AVAILABLE_FOR_PICKUP'
  | 'CUSTOMER_ACTION'
  | 'UNKNOWN'
  | 'OUT_FOR_DELIVERY'
  | 'DELIVERY_ATTEMPTED'
  | 'PICKUP_SUCCESSFUL'
  | 'PICKUP_CANCELLED'
  | 'PICKUP_ATTEMPTED'
  | 'PICKUP_SCHEDULED'
  | 'RETURN_REQUEST_ACCEPTED'
  | 'REFUND_ISSUED'
  | 'RETURN_RECEIVED_IN_FC'
  | (string & {})

/** A time range, for example for a delivery. */
export interface DateRange {
  /** Start of the time range. ISO 8601 date and time. */
  earliest: string
  /** End of the time range. ISO 8601 date and time. */
  latest: string
}

/** A document about the delivery of a package. */
export interface DeliveryDocument {
  /** Kind of document. The only value is `DELIVERY_IMAGE`. */
  documentType: DeliveryDocumentDocumentType
  /** URL to download the document, valid for one hour. After that, call the operation again for a new URL. */
  url?: string | undefined
}

/** Details of a completed delivery. Available only after the package reaches its destination. */
export interface DeliveryInformation {
  /** Documents about the delivery, such as a photo. */
  deliveryDocumentList?: DeliveryDocument[] | undefined
  /** Place where the carrier left the package. */
  dropOffLocation?: DropOffLocation | undefined
}

/** A localized message about a delivery offer. */
export interface DeliveryMessage {
  /** Text of the message. */
  text?: string | undefined
  /** Locale of the text, such as `en_US`. */
  locale?: string | undefined
}

/** One way to deliver the product, with its dates and policy. */
export interface DeliveryOffer {
  /** Date and time when the offer expires. ISO 8601 date and time. */
  expiresAt?: string | undefined
  /** Time range in which Amazon expects to deliver. */
  dateRange?: DateRange | undefined
  /** Policy of the offer, with a localized message. */
  policy?: DeliveryPolicy | undefined
}

/** The policy of a delivery offer. */
export interface DeliveryPolicy {
  /** Localized message about the offer. */
  message?: DeliveryMessage | undefined
}

/**
 * Preferred way to deliver to the address, on a best effort basis. Only in Japan. Default for eligible orders:
 * unattended, at the front door.
 */
export interface DeliveryPreferences {
  /** Instructions for the driver, such as how to enter the building. At most 250 characters. */
  deliveryInstructions?: string | undefined
  /** Preferred place to leave the packages. */
  dropOffLocation?: DropOffLocation | undefined
}

/** A time range for a scheduled delivery, only in Japan. */
export interface DeliveryWindow {
  /** Start of the delivery window, in ISO 8601. */
  startDate: string
  /** End of the delivery window, in ISO 8601. */
  endDate: string
}

/** Destination of a delivery offer, as an address or an IP address of the customer. */
export interface Destination {
  /** Address of the delivery. More precise addresses give more accurate offers. */
  deliveryAddress?: VariablePrecisionAddress | undefined
  /** IP address of the customer. */
  ipAddress?: string | undefined
}

/** A place to leave packages at the destination. */
export interface DropOffLocation {
  /**
   * Kind of place. `FALLBACK_NEIGHBOR_DELIVERY` means a named neighbor if the recipient is away.
   * `DO_NOT_LEAVE_UNATTENDED` means a delivery in person.
   */
  type: DropOffLocationType
  /**
   * Details of the place, by name. `FALLBACK_NEIGHBOR_DELIVERY` requires `neighborName` and `houseNumber`.
   * `RECEPTIONIST` allows `recipientName`, the name of the recipient.
   */
  attributes?: { [key: string]: string } | undefined
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

/**
 * Kind of delivery event. 101 carrier notified for pickup, 102 picked up from seller, 201 arrival scan, 202
 * departure scan, 203 arrived in destination country. 204 customs started, 205 customs finished, 206 on the way
 * to a pickup location, 301 delivered, 302 out for delivery, 304 delivery attempted. 306 customer contacted, 307
 * appointment made, 308 ready for pickup, 309 returned to seller, 401 wrong address, 402 customs delay, 403
 * customer moved. 404 external delay, 405 damaged, 406 held by carrier, 407 declined by customer, 408 returning
 * to seller, 409 lost, 411 only paperwork arrived. 412 paperwork missing, 413 declined because of customs
 * charges, 414 and 417 missorted, 415 received from prior carrier, 416 undeliverable, 418 delayed. 419 address
 * corrected and delivery rescheduled, 801 delivered to locker, 804 collected from locker.
 */
export type EventCode =
  | 'EVENT_101'
  | 'EVENT_102'
  | 'EVENT_201'
  | 'EVENT_202'
  | 'EVENT_203'
  | 'EVENT_204'
  | 'EVENT_205'
  | 'EVENT_206'
  | 'EVENT_301'
  | 'EVENT_302'
  | 'EVENT_304'
  | 'EVENT_306'
  | 'EVENT_307'
  | 'EVENT_308'
  | 'EVENT_309'
  | 'EVENT_401'
  | 'EVENT_402'
  | 'EVENT_403'
  | 'EVENT_404'
  | 'EVENT_405'
  | 'EVENT_406'
  | 'EVENT_407'
  | 'EVENT_408'
  | 'EVENT_409'
  | 'EVENT_411'
  | 'EVENT_412'
  | 'EVENT_413'
  | 'EVENT_414'
  | 'EVENT_415'
  | 'EVENT_416'
  | 'EVENT_417'
  | 'EVENT_418'
  | 'EVENT_419'
  | 'EVENT_801'
  | 'EVENT_804'
  | (string & {})

/** A feature of Multi-Channel Fulfillment. */
export interface Feature {
  /** Name of the feature, for `featureName` of other operations. */
  featureName: string
  /** Explanation of the feature's effect. */
  featureDescription: string
  /** Whether the seller can use the feature. */
  sellerEligible?: boolean | undefined
}

/** A fulfillment feature and whether the order requires it. */
export interface FeatureSettings {
  /**
   * Name of the feature: `BLOCK_AMZL`, `BLANK_BOX`, `OVERBOX`, `PACKING_SLIP`, `SIGNATURE_CONFIRMATION` (only in
   * the US) or `DELIVER_TOGETHER`. `BLOCK_AMZL` excludes Amazon Logistics. `BLOCK_AMZL` and
   * `SIGNATURE_CONFIRMATION` cost extra.
   */
  featureName?: FeatureSettingsFeatureName | undefined
  /**
   * Whether the feature is mandatory. If it is `Required` and the feature is not possible, Amazon rejects the
   * order.
   */
  featureFulfillmentPolicy?: FeatureSettingsFeatureFulfillmentPolicy | undefined
}

/** A SKU that is eligible for a feature, with its available quantity. */
export interface FeatureSku {
  /** Seller's SKU of the item. */
  sellerSku?: string | undefined
  /** SKU of the item in Amazon's fulfillment network (FNSKU). */
  fnSku?: string | undefined
  /** ASIN of the item. */
  asin?: string | undefined
  /** Available number of units for the feature. */
  skuCount?: number | undefined
  /** Other SKUs of the seller that share the same inventory. */
  overlappingSkus?: string[] | undefined
}

/** An estimated fee. */
export interface Fee {
  /**
   * Kind of fee: per unit, per order, for shipping, or for cash on delivery (COD). `FBAFulfillmentCODFee` occurs
   * only in COD previews.
   */
  name: FeeName
  /** Amount of the fee. */
  amount: Money
}

/** Whether Amazon ships the fulfillment order now (`Ship`) or puts it on hold (`Hold`). */
export type FulfillmentAction = 'Ship' | 'Hold' | (string & {})

/** A fulfillment order with its status, without its items. */
export interface FulfillmentOrder {
  /** Seller's ID of the fulfillment order, as set in `createFulfillmentOrder`. */
  sellerFulfillmentOrderId: string
  /** Amazon store the fulfillment order is placed in. */
  marketplaceId: string
  /** Order ID shown to the recipient, for example on the packing slip. */
  displayableOrderId: string
  /** Order date shown to the recipient, for example on the packing slip. ISO 8601 date and time. */
  displayableOrderDate: string
  /** Text about the order, shown to the recipient, for example on the packing slip. */
  displayableOrderComment: string
  /** Shipping speed of the order. */
  shippingSpeedCategory: ShippingSpeedCategory
  /** Time range of a scheduled delivery, only in Japan. */
  deliveryWindow?: DeliveryWindow | undefined
  /** Address the items ship to. */
  destinationAddress: Address
  /** Whether Amazon ships the order now or holds it. */
  fulfillmentAction?: FulfillmentAction | undefined
  /** Policy for items that Amazon can't fulfill. */
  fulfillmentPolicy?: FulfillmentPolicy | undefined
  /** Charges of a cash on delivery (COD) order. */
  codSettings?: CODSettings | undefined
  /** Date and time when an Amazon fulfillment center received the order. ISO 8601 date and time. */
  receivedDate: string
  /** Progress of the order, from `New` to its completion or cancellation. */
  fulfillmentOrderStatus: FulfillmentOrderStatus
  /** Date and time of the last status change, in ISO 8601. */
  statusUpdatedDate: string
  /** Email addresses that Amazon notifies when the order has shipped. */
  notificationEmails?: string[] | undefined
  /** Fulfillment features of the order. */
  featureConstraints?: FeatureSettings[] | undefined
}

/** One line of the order: a SKU with its quantities and dates. */
export interface FulfillmentOrderItem {
  /** Seller's SKU of the item. */
  sellerSku: string
  /** Seller's ID of the item in this order, as set in `createFulfillmentOrder`. */
  sellerFulfillmentOrderItemId: string
  /** Number of ordered units. */
  quantity: number
  /** Message to the recipient of a gift. */
  giftMessage?: string | undefined
  /** Text about the item, shown to the recipient, for example on the packing slip. */
  displayableComment?: string | undefined
  /** SKU of the item in Amazon's fulfillment network. */
  fulfillmentNetworkSku?: string | undefined
  /** Whether the item is sellable or unsellable. */
  orderItemDisposition?: string | undefined
  /** Number of units that the seller canceled. */
  cancelledQuantity: number
  /** Number of units that Amazon can't fulfill. */
  unfulfillableQuantity: number
  /**
   * Estimated time when the units leave the fulfillment center. It can change, and is absent if the shipment is
   * canceled. ISO 8601 date and time.
   */
  estimatedShipDate?: string | undefined
  /**
   * Estimated arrival time of the units. It can change, and is absent if the shipment is canceled. ISO 8601 date
   * and time.
   */
  estimatedArrivalDate?: string | undefined
  /** Price to collect from the recipient for one unit of a cash on delivery (COD) order. */
  perUnitPrice?: Money | undefined
  /** Tax to collect from the recipient for one unit of a cash on delivery (COD) order. */
  perUnitTax?: Money | undefined
  /** Value that the seller declares for one unit. Required for orders in India. */
  perUnitDeclaredValue?: Money | undefined
}

/**
 * Status of a fulfillment order. `New` orders are not yet validated, and `Invalid` orders fail validation.
 * Sellers can cancel `Received` and `Planning` orders. In `Processing`, Amazon picks units and cancellation is
 * impossible. `CompletePartialled`: only a part was fulfilled. `Unfulfillable`: Amazon found no sellable
 * inventory.
 */
export type FulfillmentOrderStatus =
  | 'New'
  | 'Received'
  | 'Planning'
  | 'Processing'
  | 'Cancelled'
  | 'Complete'
  | 'CompletePartialled'
  | 'Unfulfillable'
  | 'Invalid'
  | (string & {})

/**
 * Policy for unfulfillable items. `FillOrKill`: the whole order fails, or as much as possible once picking has
 * begun. `FillAllAvailable`: Amazon cancels unfulfillable items. `FillAll`: the order stays open until each item
 * ships or is canceled. With `Ship`, it ends after 24 hours as `Unfulfillable` or `CompletePartialled`. With
 * `Hold`, Amazon cancels it after 14 days.
 */
export type FulfillmentPolicy = 'FillOrKill' | 'FillAll' | 'FillAllAvailable' | (string & {})

/** A preview of a fulfillment order with one shipping speed. */
export interface FulfillmentPreview {
  /** Shipping speed of this preview. */
  shippingSpeedCategory: ShippingSpeedCategory
  /** Available windows for a scheduled delivery, only in Japan. */
  scheduledDeliveryInfo?: ScheduledDeliveryInfo | undefined
  /** Whether Amazon can fulfill the order. */
  isFulfillable: boolean
  /** Whether this preview is for cash on delivery (COD). */
  isCODCapable: boolean
  /** Estimated shipping weight of the order. */
  estimatedShippingWeight?: Weight | undefined
  /** Estimated fulfillment fees. Not available for orders in India. */
  estimatedFees?: Fee[] | undefined
  /** Expected shipments, with their dates and items. */
  fulfillmentPreviewShipments?: FulfillmentPreviewShipment[] | undefined
  /** Items that Amazon can't fulfill, with reasons. */
  unfulfillablePreviewItems?: UnfulfillablePreviewItem[] | undefined
  /**
   * Codes of the reasons why the order is not fulfillable, such as `DeliverySLAUnavailable` or
   * `InvalidDestinationAddress`.
   */
  orderUnfulfillableReasons?: string[] | undefined
  /** Amazon store the fulfillment order is placed in. */
  marketplaceId: string
  /** Fulfillment features of the order. */
  featureConstraints?: FeatureSettings[] | undefined
}

/** An item of an expected shipment. */
export interface FulfillmentPreviewItem {
  /** Seller's SKU of the item. */
  sellerSku: string
  /** Number of units in the shipment. */
  quantity: number
  /** Seller's ID of the item, as set in the request. */
  sellerFulfillmentOrderItemId: string
  /** Estimated shipping weight of this item's units in the shipment. */
  estimatedShippingWeight?: Weight | undefined
  /** Basis of the weight: actual weight (`Package`) or cubic space (`Dimensional`). */
  shippingWeightCalculationMethod?: FulfillmentPreviewItemShippingWeightCalculationMethod | undefined
}

/** An expected shipment, with its dates and items. */
export interface FulfillmentPreviewShipment {
  /** Earliest expected time when the shipment leaves the fulfillment center, in ISO 8601. */
  earliestShipDate?: string | undefined
  /** Latest expected time when the shipment leaves the fulfillment center, in ISO 8601. */
  latestShipDate?: string | undefined
  /** Earliest expected arrival of the shipment. ISO 8601 date and time. */
  earliestArrivalDate?: string | undefined
  /** Latest expected arrival of the shipment, in ISO 8601. */
  latestArrivalDate?: string | undefined
  /** Remarks on the timeline when Amazon can't compute exact delivery dates. */
  shippingNotes?: string[] | undefined
  /** Items of the shipment. */
  fulfillmentPreviewItems: FulfillmentPreviewItem[]
}

/** Whether a fulfillment center has processed the returned item (`Processed`) or not yet (`New`). */
export type FulfillmentReturnItemStatus = 'New' | 'Processed' | (string & {})

/** A shipment of a fulfillment order. */
export interface FulfillmentShipment {
  /** Amazon's ID of the shipment. */
  amazonShipmentId: string
  /** ID of the fulfillment center that sends the shipment. */
  fulfillmentCenterId: string
  /**
   * Status of the shipment. `PENDING`: picking has begun. `SHIPPED`: all packages have left. After
   * `CANCELLED_BY_FULFILLER`, Amazon creates a new shipment. `CANCELLED_BY_SELLER`: canceled with
   * `cancelFulfillmentOrder`.
   */
  fulfillmentShipmentStatus: FulfillmentShipmentStatus
  /**
   * Time when the shipment leaves the fulfillment center: estimated if `PENDING`, actual if `SHIPPED`. Absent if
   * the shipment is canceled. Applies to all packages. ISO 8601 date and time.
   */
  shippingDate?: string | undefined
  /**
   * Estimated arrival time of all packages in the shipment, in ISO 8601. It can change, and is absent if the
   * shipment is canceled.
   */
  estimatedArrivalDate?: string | undefined
  /** Remarks on the timeline, mainly that actual delivery dates are not available. */
  shippingNotes?: string[] | undefined
  /** SKUs and quantities in the shipment. */
  fulfillmentShipmentItem: FulfillmentShipmentItem[]
  /** Packages, with their carriers and tracking numbers. */
  fulfillmentShipmentPackage?: FulfillmentShipmentPackage[] | undefined
}

/** A SKU in a shipment, with its quantity and package. */
export interface FulfillmentShipmentItem {
  /** Seller's SKU of the item. */
  sellerSku: string
  /** Seller's ID of the order item, as set in `createFulfillmentOrder`. */
  sellerFulfillmentOrderItemId: string
  /** Number of units in the shipment. */
  quantity: number
  /** Number of the package that contains the units. */
  packageNumber?: number | undefined
  /** Serial number of the shipped item. */
  serialNumber?: string | undefined
  /** Manufacturer's lot codes of the shipped items. */
  manufacturerLotCodes?: string[] | undefined
}

/** A package with its carrier and tracking numbers. */
export interface FulfillmentShipmentPackage {
  /** Number of the package, for `getPackageTrackingDetails`. */
  packageNumber: number
  /** Carrier that delivers the package. */
  carrierCode: string
  /** Carrier's tracking number, if available. */
  trackingNumber?: string | undefined
  /** Amazon's tracking number, if available. */
  amazonFulfillmentTrackingNumber?: string | undefined
  /** Estimated arrival time of the package, in ISO 8601. */
  estimatedArrivalDate?: string | undefined
  /** Number and access code of the locker that holds the package, if available. */
  lockerDetails?: LockerDetails | undefined
  /** Details of the delivery. Available only after the package reaches its destination. */
  deliveryInformation?: DeliveryInformation | undefined
}

/** Product and quantity to deliver. */
export interface GetDeliveryOffersProduct {
  /** Product to deliver. */
  productIdentifier: ProductIdentifier
  /** Quantity of the product. */
  amount?: Amount | undefined
}

/** Body of `deliveryOffers`. */
export interface GetDeliveryOffersRequest {
  /** Product to get delivery offers for. */
  product: GetDeliveryOffersProduct
  /** Origin and destination of the delivery. */
  terms: GetDeliveryOffersTerms
}

/** Response of `deliveryOffers`. */
export interface GetDeliveryOffersResponse {
  /** Available delivery offers. */
  payload?: GetDeliveryOffersResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `deliveryOffers`. */
export interface GetDeliveryOffersResult {
  /** Offers with expiration, delivery range and policy. */
  deliveryOffers?: DeliveryOffer[] | undefined
}

/** Origin and destination of a delivery. */
export interface GetDeliveryOffersTerms {
  /** Country the items ship from. */
  origin: Origin
  /** Destination of the delivery. */
  destination: Destination
}

/** Response of `getFeatureInventory`. */
export interface GetFeatureInventoryResponse {
  /** Eligible SKUs and the token of the next page. */
  payload?: GetFeatureInventoryResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One page of SKUs that are eligible for a feature. */
export interface GetFeatureInventoryResult {
  /** Amazon store of the request. */
  marketplaceId: string
  /** Name of the feature in the request. */
  featureName: string
  /** Token for the next page. Absent or empty on the last page. */
  nextToken?: string | undefined
  /** Eligible SKUs and their available quantities. */
  featureSkus?: FeatureSku[] | undefined
}

/** Response of `getFeatureSKU`. */
export interface GetFeatureSkuResponse {
  /** Eligibility and quantity of the SKU. */
  payload?: GetFeatureSkuResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Eligibility of one SKU for a feature. */
export interface GetFeatureSkuResult {
  /** Amazon store of the request. */
  marketplaceId: string
  /** Name of the feature in the request. */
  featureName: string
  /** Whether the SKU is eligible for the feature. */
  isEligible: boolean
  /**
   * Reasons why the SKU is not eligible: `MERCHANT_NOT_ENROLLED`, `SKU_NOT_ELIGIBLE` (no warehouse with the
   * feature holds it) or `INVALID_SKU`.
   */
  ineligibleReasons?: GetFeatureSkuResultIneligibleReasons[] | undefined
  /** Seller's SKU of the item. */
  sellerSku?: string | undefined
  /** SKU of the item in Amazon's fulfillment network (FNSKU). */
  fnSku?: string | undefined
  /** ASIN of the item. */
  asin?: string | undefined
  /** Available number of units for the feature. */
  skuCount?: number | undefined
}

/** Response of `getFeatures`. */
export interface GetFeaturesResponse {
  /** Features of the store. */
  payload?: GetFeaturesResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `getFeatures`. */
export interface GetFeaturesResult {
  /** Features of the store, with the seller's eligibility. */
  features: Feature[]
}

/** Response of `getFulfillmentOrder`. */
export interface GetFulfillmentOrderResponse {
  /** Order with its items, shipments, returns and payments. */
  payload?: GetFulfillmentOrderResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A fulfillment order and all its parts. */
export interface GetFulfillmentOrderResult {
  /** General data and status of the order. */
  fulfillmentOrder: FulfillmentOrder
  /** Lines of the order, with their quantities and dates. */
  fulfillmentOrderItems: FulfillmentOrderItem[]
  /** Shipments of the order, with their packages. */
  fulfillmentShipments?: FulfillmentShipment[] | undefined
  /** Items that Amazon accepted for return. Empty if Amazon accepted none. */
  returnItems: ReturnItem[]
  /** Authorizations to return the accepted items. */
  returnAuthorizations: ReturnAuthorization[]
  /** Buyer's payments for the order. */
  paymentInformation?: PaymentInformation[] | undefined
}

/** A SKU and quantity to preview. */
export interface GetFulfillmentPreviewItem {
  /** Seller's SKU of the item. At most 50 characters. */
  sellerSku: string
  /** Number of units. */
  quantity: number
  /** Value that the seller declares for one unit. Required for export orders and for orders in India. */
  perUnitDeclaredValue?: Money | undefined
  /** Seller's own ID of the item in this preview. At most 50 characters. */
  sellerFulfillmentOrderItemId: string
}

/** Body of `getFulfillmentPreview`. */
export interface GetFulfillmentPreviewRequest {
  /** Amazon store the fulfillment order is placed in. */
  marketplaceId?: string | undefined
  /** Address to ship the items to. */
  address: Address
  /** Items to preview. At most 250 units per order. At most 100 items. */
  items: GetFulfillmentPreviewItem[]
  /** Shipping speeds to preview. */
  shippingSpeedCategories?: ShippingSpeedCategory[] | undefined
  /** If `true`, the response also includes previews for cash on delivery (COD). */
  includeCODFulfillmentPreview?: boolean | undefined
  /** If `true`, previews with the speed `ScheduledDelivery` include the available delivery windows. */
  includeDeliveryWindows?: boolean | undefined
  /** Fulfillment features for the order. */
  featureConstraints?: FeatureSettings[] | undefined
}

/** Response of `getFulfillmentPreview`. */
export interface GetFulfillmentPreviewResponse {
  /** Previews of the order. */
  payload?: GetFulfillmentPreviewResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `getFulfillmentPreview`. */
export interface GetFulfillmentPreviewResult {
  /** Previews with estimated weights, fees and dates. */
  fulfillmentPreviews?: FulfillmentPreview[] | undefined
}

/** Response of `getPackageTrackingDetails`. */
export interface GetPackageTrackingDetailsResponse {
  /** Tracking information of the package. */
  payload?: PackageTrackingDetails | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A reason why an item can't be returned. */
export interface InvalidItemReason {
  /** Cause of the rejection, for use in programs. */
  invalidItemReasonCode: InvalidItemReasonCode
  /** Explanation of the code in plain language. */
  description: string
}

/**
 * Reason why an item can't be returned. `InvalidValues`: not in a fulfillment order. `DuplicateRequest`: return
 * already requested. `NoCompletedShipItems`: not yet shipped. `NoReturnableQuantity`: all units are already in
 * other returns.
 */
export type InvalidItemReasonCode =
  | 'InvalidValues'
  | 'DuplicateRequest'
  | 'NoCompletedShipItems'
  | 'NoReturnableQuantity'
  | (string & {})

/** An item that can't be returned. */
export interface InvalidReturnItem {
  /** Seller's own ID of the return item. */
  sellerReturnItemId: string
  /** Seller's ID of the order item, as set in `createFulfillmentOrder`. */
  sellerFulfillmentOrderItemId: string
  /** Reason why the item can't be returned. */
  invalidItemReason: InvalidItemReason
}

/** Response of `listAllFulfillmentOrders`. */
export interface ListAllFulfillmentOrdersResponse {
  /** Fulfillment orders and the token of the next page. */
  payload?: ListAllFulfillmentOrdersResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** One page of fulfillment orders. */
export interface ListAllFulfillmentOrdersResult {
  /** Token for the next page. Absent or empty on the last page. */
  nextToken?: string | undefined
  /** Fulfillment orders, without their items. */
  fulfillmentOrders?: FulfillmentOrder[] | undefined
}

/** Response of `listReturnReasonCodes`. */
export interface ListReturnReasonCodesResponse {
  /** Reason codes for the SKU. */
  payload?: ListReturnReasonCodesResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `listReturnReasonCodes`. */
export interface ListReturnReasonCodesResult {
  /** Reason codes with their descriptions. */
  reasonCodeDetails?: ReasonCodeDetails[] | undefined
}

/** Data to open the locker that holds the package. */
export interface LockerDetails {
  /** Number on the locker that holds the package. */
  lockerNumber?: string | undefined
  /** Code to open the locker. */
  lockerAccessCode?: string | undefined
}

/** An amount of money. */
export interface Money {
  /** Currency code of three letters, in ISO 4217. */
  currencyCode: string
  /** Amount as a decimal number. */
  value: string
}

/** Origin of a delivery offer. */
export interface Origin {
  /** Country the items ship from, in ISO 3166-1 alpha-2. Exactly 2 characters. */
  countryCode: string
}

/** Carrier, status and events of one package. */
export interface PackageTrackingDetails {
  /** Same number as in the request. */
  packageNumber: number
  /** Tracking number of the package. */
  trackingNumber?: string | undefined
  /** Link on swiship.com for customers to track the package. URL. */
  customerTrackingLink?: string | undefined
  /** Name of the carrier. */
  carrierCode?: string | undefined
  /** Telephone number to reach the carrier. */
  carrierPhoneNumber?: string | undefined
  /** URL of the carrier's website. */
  carrierURL?: string | undefined
  /** Date when the package ships. ISO 8601 date and time. */
  shipDate?: string | undefined
  /** Estimated arrival date of the package. ISO 8601 date and time. */
  estimatedArrivalDate?: string | undefined
  /** Destination of the package, without the street. */
  shipToAddress?: TrackingAddress | undefined
  /** Present state of the delivery. */
  currentStatus?: CurrentStatus | undefined
  /** Explanation of `currentStatus` in plain language. */
  currentStatusDescription?: string | undefined
  /**
   * Expected time range of the delivery. Available after the package reaches the delivery station at its
   * destination.
   */
  deliveryWindow?: DateRange | undefined
  /** Name of the person who signed at delivery. */
  signedForBy?: string | undefined
  /** Details about the place of delivery. */
  additionalLocationInfo?: AdditionalLocationInfo | undefined
  /** Events on the way of the package. */
  trackingEvents?: TrackingEvent[] | undefined
}

/** A payment of the customer to the seller for the order. */
export interface PaymentInformation {
  /** ID of the payment's transaction. */
  paymentTransactionId: string
  /** Method of payment. */
  paymentMode: string
  /** Date of the payment's transaction. ISO 8601 date and time. */
  paymentDate: string
}

/** Identifies a product of Multi-Channel Fulfillment. */
export interface ProductIdentifier {
  /** Seller's SKU of the product. At most 50 characters. */
  merchantSku: string
}

/** A reason code for returns. */
export interface ReasonCodeDetails {
  /** Code of the reason, for `createFulfillmentReturn`. */
  returnReasonCode: string
  /** Explanation of the code in plain language. */
  description: string
  /** Description in the language of the `language` parameter. */
  translatedDescription?: string | undefined
}

/** An authorization to return accepted items to a fulfillment center. */
export interface ReturnAuthorization {
  /** ID of the authorization. Return items refer to it. */
  returnAuthorizationId: string
  /** ID of the Amazon fulfillment center that receives the return. */
  fulfillmentCenterId: string
  /** Address of the Amazon fulfillment center that receives the return. */
  returnToAddress: Address
  /** Number of the return merchandise authorization (RMA). Amazon needs it to process the return. */
  amazonRmaId: string
  /** URL of a web page with the barcode and the mailing label of the return. Postage is not prepaid. */
  rmaPageURL: string
}

/** An item that Amazon accepted for return. */
export interface ReturnItem {
  /** Seller's own ID of the return item. */
  sellerReturnItemId: string
  /** Seller's ID of the order item, as set in `createFulfillmentOrder`. */
  sellerFulfillmentOrderItemId: string
  /** Amazon's ID of the shipment that contained the item. */
  amazonShipmentId: string
  /** Seller's reason code for the return. */
  sellerReturnReasonCode?: string | undefined
  /** Remark of the seller on this item's return. */
  returnComment?: string | undefined
  /** Reason code of the return from Amazon's fulfillment center. */
  amazonReturnReasonCode?: string | undefined
  /** Whether an Amazon fulfillment center has processed the return item. */
  status: FulfillmentReturnItemStatus
  /** Date and time of the last status change. ISO 8601 date and time. */
  statusChangedDate: string
  /** ID of the `ReturnAuthorization` for this item. */
  returnAuthorizationId?: string | undefined
  /** Condition of the item on arrival at the fulfillment center. */
  returnReceivedCondition?: ReturnItemDisposition | undefined
  /** ID of the Amazon fulfillment center that processed the item. */
  fulfillmentCenterId?: string | undefined
}

/**
 * Condition of a returned item. `CustomerDamaged` means damaged by the buyer or the seller, `FulfillerDamaged`
 * by Amazon.
 */
export type ReturnItemDisposition =
  | 'Sellable'
  | 'Defective'
  | 'CustomerDamaged'
  | 'CarrierDamaged'
  | 'FulfillerDamaged'
  | (string & {})

/** Available windows for a scheduled delivery, only in Japan. */
export interface ScheduledDeliveryInfo {
  /** Time zone of the destination, as an IANA name such as `Asia/Tokyo`. */
  deliveryTimeZone: string
  /** Available time ranges for the delivery. */
  deliveryWindows: DeliveryWindow[]
}

/**
 * Shipping speed of a fulfillment order. `ScheduledDelivery` is available only in Japan, and requires the
 * fulfillment action `Ship`.
 */
export type ShippingSpeedCategory = 'Standard' | 'Expedited' | 'Priority' | 'ScheduledDelivery' | (string & {})

/** Body of `submitFulfillmentOrderStatusUpdate`. */
export interface SubmitFulfillmentOrderStatusUpdateRequest {
  /** Status to give the order in the sandbox. */
  fulfillmentOrderStatus?: FulfillmentOrderStatus | undefined
}

/** Response of `submitFulfillmentOrderStatusUpdate`. */
export interface SubmitFulfillmentOrderStatusUpdateResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A place on the way of a package, or its destination. */
export interface TrackingAddress {
  /** City of the place. At most 150 characters. */
  city: string
  /** State of the place. At most 150 characters. */
  state: string
  /** Country of the place. At most 6 characters. */
  country: string
}

/** An event on the way of a package. */
export interface TrackingEvent {
  /** Date and time of the event, in ISO 8601. */
  eventDate: string
  /** Place of the event. */
  eventAddress: TrackingAddress
  /** Kind of event. */
  eventCode: EventCode
  /** Explanation of the event code in plain language. */
  eventDescription: string
}

/** An item that Amazon can't fulfill. */
export interface UnfulfillablePreviewItem {
  /** Seller's SKU of the item. At most 50 characters. */
  sellerSku: string
  /** Number of units. */
  quantity: number
  /** Seller's ID of the item, as set in `getFulfillmentPreview`. At most 50 characters. */
  sellerFulfillmentOrderItemId: string
  /** Codes of the reasons why Amazon can't fulfill the item. */
  itemUnfulfillableReasons?: string[] | undefined
}

/** One line of the order, with its new values. */
export interface UpdateFulfillmentOrderItem {
  /** Seller's SKU of the item. */
  sellerSku?: string | undefined
  /** Seller's ID of the item to update, as set in `createFulfillmentOrder`. At most 50 characters. */
  sellerFulfillmentOrderItemId: string
  /** Number of units. */
  quantity: number
  /** Message to the recipient of a gift. At most 512 characters. */
  giftMessage?: string | undefined
  /** Text about the item, shown to the recipient, for example on the packing slip. At most 250 characters. */
  displayableComment?: string | undefined
  /** SKU of the item in Amazon's fulfillment network. */
  fulfillmentNetworkSku?: string | undefined
  /** Whether the item is sellable or unsellable. */
  orderItemDisposition?: string | undefined
  /** Value that the seller declares for one unit. Required for orders in India. */
  perUnitDeclaredValue?: Money | undefined
  /** Price to collect from the recipient for one unit of a cash on delivery (COD) order. */
  perUnitPrice?: Money | undefined
  /** Tax to collect from the recipient for one unit of a cash on delivery (COD) order. */
  perUnitTax?: Money | undefined
}

/** Body of `updateFulfillmentOrder`. */
export interface UpdateFulfillmentOrderRequest {
  /** Amazon store the fulfillment order is placed in. */
  marketplaceId?: string | undefined
  /**
   * Order ID shown to the recipient, for example on the packing slip. It should match the order ID that the
   * recipient knows. At most 40 characters.
   */
  displayableOrderId?: string | undefined
  /** Order date shown to the recipient, for example on the packing slip. ISO 8601 date and time. */
  displayableOrderDate?: string | undefined
  /** Text about the order, shown to the recipient, for example on the packing slip. At most 750 characters. */
  displayableOrderComment?: string | undefined
  /** Shipping speed of the order. */
  shippingSpeedCategory?: ShippingSpeedCategory | undefined
  /** Address to ship the items to. */
  destinationAddress?: Address | undefined
  /** Whether Amazon ships the order now or keeps it on hold. */
  fulfillmentAction?: FulfillmentAction | undefined
  /** Policy for items that Amazon can't fulfill. */
  fulfillmentPolicy?: FulfillmentPolicy | undefined
  /** Country the order ships from, in ISO 3166-1 alpha-2. */
  shipFromCountryCode?: string | undefined
  /** Email addresses that Amazon notifies when the order has shipped. */
  notificationEmails?: string[] | undefined
  /** Fulfillment features for the order. */
  featureConstraints?: FeatureSettings[] | undefined
  /** Items of the order. */
  items?: UpdateFulfillmentOrderItem[] | undefined
}

/** Response of `updateFulfillmentOrder`. */
export interface UpdateFulfillmentOrderResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/**
 * An address with any level of detail. More detail gives more accurate results than the country and postal code
 * alone.
 */
export interface VariablePrecisionAddress {
  /** First line of the street address. */
  addressLine1?: string | undefined
  /** Second line of the address, if needed. */
  addressLine2?: string | undefined
  /** Third line of the address, if needed. */
  addressLine3?: string | undefined
  /** City of the address. Omit it in Japan. */
  city?: string | undefined
  /** District or county of the address. */
  districtOrCounty?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** Postal code of the address. */
  postalCode: string
  /** Country code of two letters, in ISO 3166-1 alpha-2. Exactly 2 characters. */
  countryCode: string
}

/** A weight with its unit. */
export interface Weight {
  /** Unit of the weight. `KG` and `LB` mean the same as `KILOGRAMS` and `POUNDS`. */
  unit: WeightUnit
  /** Weight in this unit. */
  value: string
}

/** Values of `Amount.unitOfMeasure`. */
export type AmountUnitOfMeasure = 'Eaches'

/** Values of `DeliveryDocument.documentType`. */
export type DeliveryDocumentDocumentType = 'DELIVERY_IMAGE' | (string & {})

/** Values of `DropOffLocation.type`. */
export type DropOffLocationType =
  | 'FRONT_DOOR'
  | 'DELIVERY_BOX'
  | 'GAS_METER_BOX'
  | 'BICYCLE_BASKET'
  | 'GARAGE'
  | 'RECEPTIONIST'
  | 'FALLBACK_NEIGHBOR_DELIVERY'
  | 'DO_NOT_LEAVE_UNATTENDED'
  | (string & {})

/** Values of `FeatureSettings.featureFulfillmentPolicy`. */
export type FeatureSettingsFeatureFulfillmentPolicy = 'Required' | 'NotRequired' | (string & {})

/** Values of `FeatureSettings.featureName`. */
export type FeatureSettingsFeatureName =
  | 'BLOCK_AMZL'
  | 'BLANK_BOX'
  | 'OVERBOX'
  | 'PACKING_SLIP'
  | 'SIGNATURE_CONFIRMATION'
  | 'DELIVER_TOGETHER'
  | (string & {})

/** Values of `Fee.name`. */
export type FeeName =
  | 'FBAPerUnitFulfillmentFee'
  | 'FBAPerOrderFulfillmentFee'
  | 'FBATransportationFee'
  | 'FBAFulfillmentCODFee'
  | (string & {})

/** Values of `FulfillmentPreviewItem.shippingWeightCalculationMethod`. */
export type FulfillmentPreviewItemShippingWeightCalculationMethod = 'Package' | 'Dimensional' | (string & {})

/** Values of `FulfillmentShipment.fulfillmentShipmentStatus`. */
export type FulfillmentShipmentStatus =
  | 'PENDING'
  | 'SHIPPED'
  | 'CANCELLED_BY_FULFILLER'
  | 'CANCELLED_BY_SELLER'
  | (string & {})

/** Values of `GetFeatureSkuResult.ineligibleReasons`. */
export type GetFeatureSkuResultIneligibleReasons =
  | 'MERCHANT_NOT_ENROLLED'
  | 'SKU_NOT_ELIGIBLE'
  | 'INVALID_SKU'
  | (string & {})

/** Values of `Weight.unit`. */
export type WeightUnit = 'KG' | 'KILOGRAMS' | 'LB' | 'POUNDS' | (string & {})

/** Parameters of {@link FulfillmentOutboundApi.cancelFulfillmentOrder}. */
export interface CancelFulfillmentOrderParams {
  /** Seller's ID of the fulfillment order, as set in `createFulfillmentOrder`. At most 40 characters. */
  sellerFulfillmentOrderId: string
}

/** Parameters of {@link FulfillmentOutboundApi.createFulfillmentOrder}. */
export interface CreateFulfillmentOrderParams {
  /** Fulfillment order to create. */
  body: CreateFulfillmentOrderRequest
}

/** Parameters of {@link FulfillmentOutboundApi.createFulfillmentReturn}. */
export interface CreateFulfillmentReturnParams {
  /** Seller's ID of the fulfillment order, as set in `createFulfillmentOrder`. */
  sellerFulfillmentOrderId: string
  /** Items to return. */
  body: CreateFulfillmentReturnRequest
}

/** Parameters of {@link FulfillmentOutboundApi.deliveryOffers}. */
export interface DeliveryOffersParams {
  /** Product, origin and destination of the delivery. */
  body: GetDeliveryOffersRequest
}

/** Parameters of {@link FulfillmentOutboundApi.getFeatureInventory}. */
export interface GetFeatureInventoryParams {
  /** Amazon store to get the inventory for. */
  marketplaceId: string
  /** Name of the feature, from `getFeatures`. */
  featureName: string
  /** Token of the next page, from `payload.nextToken` of the previous response. Omit it for the first page. */
  nextToken?: string | undefined
  /**
   * Only inventory updated since this time, in the format `yyyy-MM-ddTHH:mm:ss.sssZ`. An update is a change in the
   * availability for the feature. ISO 8601 date and time.
   */
  queryStartDate?: string | Date | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.getFeatureSKU}. */
export interface GetFeatureSKUParams {
  /** Amazon store to get the quantity for. */
  marketplaceId: string
  /** Name of the feature, from `getFeatures`. */
  featureName: string
  /** Seller's SKU of the item. */
  sellerSku: string
}

/** Parameters of {@link FulfillmentOutboundApi.getFeatures}. */
export interface GetFeaturesParams {
  /** Amazon store to get the features of. */
  marketplaceId: string
}

/** Parameters of {@link FulfillmentOutboundApi.getFulfillmentOrder}. */
export interface GetFulfillmentOrderParams {
  /** Seller's ID of the fulfillment order, as set in `createFulfillmentOrder`. At most 40 characters. */
  sellerFulfillmentOrderId: string
}

/** Parameters of {@link FulfillmentOutboundApi.getFulfillmentPreview}. */
export interface GetFulfillmentPreviewParams {
  /** Destination, items and shipping speeds to preview. */
  body: GetFulfillmentPreviewRequest
}

/** Parameters of {@link FulfillmentOutboundApi.getPackageTrackingDetails}. */
export interface GetPackageTrackingDetailsParams {
  /** ID of the package, from `fulfillmentShipmentPackage` in the response of `getFulfillmentOrder`. */
  packageNumber: number
}

/** Parameters of {@link FulfillmentOutboundApi.listAllFulfillmentOrders}. */
export interface ListAllFulfillmentOrdersParams {
  /**
   * Only orders last updated at or after this time. Each change of the order's status counts as an update, also
   * its creation. ISO 8601 date and time.
   */
  queryStartDate?: string | Date | undefined
  /** Token of the next page, from `payload.nextToken` of the previous response. */
  nextToken?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.listReturnReasonCodes}. */
export interface ListReturnReasonCodesParams {
  /** Seller's SKU of the item to return. */
  sellerSku: string
  /** Amazon store to get the reason codes for. */
  marketplaceId?: string | undefined
  /** Seller's ID of the fulfillment order. Amazon derives the store from it. */
  sellerFulfillmentOrderId?: string | undefined
  /** Language of `translatedDescription` in the response. */
  language?: string | undefined
}

/** Parameters of {@link FulfillmentOutboundApi.submitFulfillmentOrderStatusUpdate}. */
export interface SubmitFulfillmentOrderStatusUpdateParams {
  /** Seller's ID of the fulfillment order, as set in `createFulfillmentOrder`. At most 40 characters. */
  sellerFulfillmentOrderId: string
  /** New status of the order. */
  body: SubmitFulfillmentOrderStatusUpdateRequest
}

/** Parameters of {@link FulfillmentOutboundApi.updateFulfillmentOrder}. */
export interface UpdateFulfillmentOrderParams {
  /** Seller's ID of the fulfillment order, as set in `createFulfillmentOrder`. At most 40 characters. */
  sellerFulfillmentOrderId: string
  /** Values to change. */
  body: UpdateFulfillmentOrderRequest
}
