// Generated from Amazon's model shipping. To change this file, see CONTRIBUTING.md.

/** The rate that was bought for a shipment. `null` until a rate is bought. */
export interface AcceptedRate {
  /** Total price of the shipping. */
  totalCharge?: Currency | undefined
  /** Weight from which the price is calculated. */
  billedWeight?: Weight | undefined
  /** Shipping service that was bought. */
  serviceType?: ServiceType | undefined
  /** Promised times of pickup and delivery. */
  promise?: ShippingPromiseSet | undefined
}

/** An Amazon Shipping account. */
export interface Account {
  /** ID of the account at Amazon Shipping. At most 10 characters. */
  accountId: string
}

/** A postal address with contact data. */
export interface Address {
  /** Name of the person, business or institution. 1 to 50 characters. */
  name?: string | undefined
  /** First line, usually the street and house number. 1 to 60 characters. */
  addressLine1?: string | undefined
  /** Second line, if the address needs one. 1 to 60 characters. */
  addressLine2?: string | undefined
  /** Third line, if the address needs one. 1 to 60 characters. */
  addressLine3?: string | undefined
  /** State or region of the address. */
  stateOrRegion?: string | undefined
  /** City of the address. 1 to 50 characters. */
  city?: string | undefined
  /** Country, as two letters in ISO 3166-1 alpha-2, such as `GB`. Exactly 2 characters. */
  countryCode?: string | undefined
  /** Postal code. Can contain letters, digits, spaces and punctuation. 1 to 20 characters. */
  postalCode?: string | undefined
  /** Email address of the contact person. At most 64 characters. */
  email?: string | undefined
  /** Email addresses that receive a copy (CC). At most 2 items. */
  copyEmails?: string[] | undefined
  /** Phone number of the contact at the address. 1 to 20 characters. */
  phoneNumber?: string | undefined
}

/** Response of `cancelShipment`. */
export interface CancelShipmentResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A package of a shipment. */
export interface Container {
  /** Kind of container, which is always `PACKAGE`. */
  containerType?: ContainerType | undefined
  /** Your ID of the container, unique in the shipment. At most 40 characters. */
  containerReferenceId: string
  /** Total value of the items in the container. */
  value: Currency
  /** Length, width and height of the container. */
  dimensions: Dimensions
  /** Products in the container. */
  items: ContainerItem[]
  /** Weight of the container. */
  weight: Weight
}

/** A product in a container. */
export interface ContainerItem {
  /** Number of units in the container. */
  quantity: number
  /** Price of one unit. */
  unitPrice: Currency
  /** Weight of one unit. */
  unitWeight: Weight
  /** Name of the product. At most 30 characters. */
  title: string
}

/** Size and weight of a package, to get rates. */
export interface ContainerSpecification {
  /** Length, width and height of the package. */
  dimensions: Dimensions
  /** Weight of the package. */
  weight: Weight
}

/** Body of `createShipment`. */
export interface CreateShipmentRequest {
  /** Your own ID of the shipment. At most 40 characters. */
  clientReferenceId: string
  /** Address to deliver to. */
  shipTo: Address
  /** Address from which the shipment is sent. */
  shipFrom: Address
  /** Packages of the shipment. */
  containers: Container[]
}

/** Response of `createShipment`. */
export interface CreateShipmentResponse {
  /** The new shipment's ID and rates. */
  payload?: CreateShipmentResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `createShipment`. */
export interface CreateShipmentResult {
  /** ID of the new shipment, for `purchaseLabels`. */
  shipmentId: string
  /** Rates that you can buy for the shipment. */
  eligibleRates: Rate[]
}

/** An amount of money. */
export interface Currency {
  /** The amount, in units of the currency. */
  value: number
  /** Currency, as a code of three letters, such as `GBP`. Exactly 3 characters. */
  unit: string
}

/** Length, width and height of a container. */
export interface Dimensions {
  /** Length of the container, in `unit`. */
  length: number
  /** Width of the container, in `unit`. */
  width: number
  /** Height of the container, in `unit`. */
  height: number
  /** Unit of the three dimensions. */
  unit: DimensionsUnit
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

/** One step of a shipment on its way. */
export interface Event {
  /** Kind of step, such as `Departed`. 1 to 60 characters. */
  eventCode: EventCode
  /** Date and time of the step. ISO 8601 date and time. */
  eventTime: string
  /** Place of the step. */
  location?: Location | undefined
}

/** Kind of tracking event, such as `Departed`, `Received` or `ReadyForReceive`. 1 to 60 characters. */
export type EventCode = 'Departed' | 'Received' | 'ReadyForReceive' | (string & {})

/** Response of `getAccount`. */
export interface GetAccountResponse {
  /** The seller's account. */
  payload?: Account | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Body of `getRates`. */
export interface GetRatesRequest {
  /** Address to deliver to. */
  shipTo: Address
  /** Address from which the shipment is sent. */
  shipFrom: Address
  /** Shipping services to get rates for. */
  serviceTypes: ServiceType[]
  /** Date and time when the shipment starts. Default: now. ISO 8601 date and time. */
  shipDate?: string | undefined
  /** Sizes and weights of the packages. */
  containerSpecifications: ContainerSpecification[]
}

/** Response of `getRates`. */
export interface GetRatesResponse {
  /** Rates of the shipping services. */
  payload?: GetRatesResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `getRates`. */
export interface GetRatesResult {
  /** Prices of the shipping services. */
  serviceRates: ServiceRate[]
}

/** Response of `getShipment`. */
export interface GetShipmentResponse {
  /** The requested shipment. */
  payload?: Shipment | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getTrackingInformation`. */
export interface GetTrackingInformationResponse {
  /** Status and events of the shipment. */
  payload?: TrackingInformation | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A label, as an image to print. */
export interface Label {
  /** The image, Base64-encoded. */
  labelStream?: string | undefined
  /** Format and size of the image. */
  labelSpecification?: LabelSpecification | undefined
}

/** Label and tracking ID of a container. */
export interface LabelResult {
  /** Your ID of the container. At most 40 characters. */
  containerReferenceId?: string | undefined
  /** Tracking ID of the container, for `retrieveShippingLabel`. */
  trackingId?: string | undefined
  /** Label of the container, as an image. */
  label?: Label | undefined
}

/** Format and size of a label. */
export interface LabelSpecification {
  /** File format of the label. Only PNG is possible. */
  labelFormat: LabelSpecificationLabelFormat
  /** Paper size of the label. Only 4x6 is possible. */
  labelStockSize: LabelSpecificationLabelStockSize
}

/** A place, without its street. */
export interface Location {
  /** State or region of the place. */
  stateOrRegion?: string | undefined
  /** City of the place. 1 to 50 characters. */
  city?: string | undefined
  /** Country, as two letters in ISO 3166-1 alpha-2, such as `GB`. Exactly 2 characters. */
  countryCode?: string | undefined
  /** Postal code of the place. 1 to 20 characters. */
  postalCode?: string | undefined
}

/** The account that a shipment belongs to. */
export interface Party {
  /** ID of the Amazon Shipping account. At most 10 characters. */
  accountId?: string | undefined
}

/** Body of `purchaseLabels`. */
export interface PurchaseLabelsRequest {
  /** ID of the rate to buy, from `createShipment`. */
  rateId: string
  /** Format and size of the labels. */
  labelSpecification: LabelSpecification
}

/** Response of `purchaseLabels`. */
export interface PurchaseLabelsResponse {
  /** The bought rate and the labels. */
  payload?: PurchaseLabelsResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `purchaseLabels`. */
export interface PurchaseLabelsResult {
  /** ID of the shipment that was bought. */
  shipmentId: string
  /** Your own ID of the shipment. At most 40 characters. */
  clientReferenceId?: string | undefined
  /** Rate that was bought. */
  acceptedRate: AcceptedRate
  /** Label and tracking ID of each container. */
  labelResults: LabelResult[]
}

/** Body of `purchaseShipment`. */
export interface PurchaseShipmentRequest {
  /** Your own ID of the shipment. At most 40 characters. */
  clientReferenceId: string
  /** Address to deliver to. */
  shipTo: Address
  /** Address from which the shipment is sent. */
  shipFrom: Address
  /** Date and time when the shipment starts. Default: now. ISO 8601 date and time. */
  shipDate?: string | undefined
  /** Shipping service to buy. */
  serviceType: ServiceType
  /** Packages of the shipment. */
  containers: Container[]
  /** Format and size of the labels. */
  labelSpecification: LabelSpecification
}

/** Response of `purchaseShipment`. */
export interface PurchaseShipmentResponse {
  /** The new shipment's ID, rate and labels. */
  payload?: PurchaseShipmentResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `purchaseShipment`. */
export interface PurchaseShipmentResult {
  /** ID of the new shipment, for other operations. */
  shipmentId: string
  /** Rate that was bought. */
  serviceRate: ServiceRate
  /** Label and tracking ID of each container. */
  labelResults: LabelResult[]
}

/** A rate that you can buy for a shipment. */
export interface Rate {
  /** ID of the rate, for `purchaseLabels`. */
  rateId?: string | undefined
  /** Total price of the shipping. */
  totalCharge?: Currency | undefined
  /** Weight from which the price is calculated. */
  billedWeight?: Weight | undefined
  /** Date and time until which you can buy the rate. ISO 8601 date and time. */
  expirationTime?: string | undefined
  /** Shipping service of the rate. */
  serviceType?: ServiceType | undefined
  /** Promised times of pickup and delivery. */
  promise?: ShippingPromiseSet | undefined
}

/** Body of `retrieveShippingLabel`. */
export interface RetrieveShippingLabelRequest {
  /** Format and size of the label. */
  labelSpecification: LabelSpecification
}

/** Response of `retrieveShippingLabel`. */
export interface RetrieveShippingLabelResponse {
  /** The requested label. */
  payload?: RetrieveShippingLabelResult | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of `retrieveShippingLabel`. */
export interface RetrieveShippingLabelResult {
  /** Image of the label, Base64-encoded. */
  labelStream: string
  /** Format and size of the image. */
  labelSpecification: LabelSpecification
}

/** The price of a shipping service. `null` if no service is available. */
export interface ServiceRate {
  /** Total price of the shipping. */
  totalCharge: Currency
  /** Weight from which the price is calculated. */
  billableWeight: Weight
  /** Shipping service of the rate. */
  serviceType: ServiceType
  /** Promised times of pickup and delivery. */
  promise: ShippingPromiseSet
}

/** Shipping service of Amazon Shipping. */
export type ServiceType =
  | 'Amazon Shipping Ground'
  | 'Amazon Shipping Standard'
  | 'Amazon Shipping Premium'
  | (string & {})

/** A shipment with its addresses and containers. */
export interface Shipment {
  /** ID of the shipment, for other operations. */
  shipmentId: string
  /** Your own ID of the shipment. At most 40 characters. */
  clientReferenceId: string
  /** Address from which the shipment is sent. */
  shipFrom: Address
  /** Address to deliver to. */
  shipTo: Address
  /** Rate that was bought. `null` until a rate is bought. */
  acceptedRate?: AcceptedRate | undefined
  /** Account that the shipment belongs to. */
  shipper?: Party | undefined
  /** Packages of the shipment. */
  containers: Container[]
}

/** Promised times of pickup and delivery. */
export interface ShippingPromiseSet {
  /** Time range of the delivery. */
  deliveryWindow?: TimeRange | undefined
  /** Time range in which Amazon Shipping picks the shipment up. */
  receiveWindow?: TimeRange | undefined
}

/** A period between two times. */
export interface TimeRange {
  /** First date and time of the period. Default: now. ISO 8601 date and time. */
  start?: string | undefined
  /**
   * Last date and time of the period, after `start`. Default: the next business day after `start`. ISO 8601 date
   * and time.
   */
  end?: string | undefined
}

/** Status and tracking events of a shipment. */
export interface TrackingInformation {
  /** Tracking ID of the shipment. 1 to 60 characters. */
  trackingId: string
  /** Current status of the shipment. */
  summary: TrackingSummary
  /** Date and time of delivery that was promised. ISO 8601 date and time. */
  promisedDeliveryDate: string
  /** Tracking events of the shipment. */
  eventHistory: Event[]
}

/** Current status of a shipment. */
export interface TrackingSummary {
  /** Stage of the shipment, derived from the events in `eventHistory`. 1 to 60 characters. */
  status?: string | undefined
}

/** A mass. */
export interface Weight {
  /** Unit of the mass. */
  unit: WeightUnit
  /** The mass, in `unit`. */
  value: number
}

/** Values of `Container.containerType`. */
export type ContainerType = 'PACKAGE' | (string & {})

/** Values of `Dimensions.unit`. */
export type DimensionsUnit = 'IN' | 'CM' | (string & {})

/** Values of `LabelSpecification.labelFormat`. */
export type LabelSpecificationLabelFormat = 'PNG' | (string & {})

/** Values of `LabelSpecification.labelStockSize`. */
export type LabelSpecificationLabelStockSize = '4x6' | (string & {})

/** Values of `Weight.unit`. */
export type WeightUnit = 'g' | 'kg' | 'oz' | 'lb' | (string & {})

/** Parameters of {@link ShippingApi.cancelShipment}. */
export interface CancelShipmentParams {
  /** ID of the shipment, from `createShipment` or `purchaseShipment`. */
  shipmentId: string
}

/** Parameters of {@link ShippingApi.createShipment}. */
export interface CreateShipmentParams {
  /** Addresses and containers of the shipment. */
  body: CreateShipmentRequest
}

/** Parameters of {@link ShippingApi.getRates}. */
export interface GetRatesParams {
  /** Addresses, container sizes and service types to get rates for. */
  body: GetRatesRequest
}

/** Parameters of {@link ShippingApi.getShipment}. */
export interface GetShipmentParams {
  /** ID of the shipment, from `createShipment` or `purchaseShipment`. */
  shipmentId: string
}

/** Parameters of {@link ShippingApi.getTrackingInformation}. */
export interface GetTrackingInformationParams {
  /** Tracking ID of the shipment, from its label results. */
  trackingId: string
}

/** Parameters of {@link ShippingApi.purchaseLabels}. */
export interface PurchaseLabelsParams {
  /** ID of the shipment, from `createShipment`. */
  shipmentId: string
  /** Rate to buy, and the format of the labels. */
  body: PurchaseLabelsRequest
}

/** Parameters of {@link ShippingApi.purchaseShipment}. */
export interface PurchaseShipmentParams {
  /** Addresses, containers and service type of the shipment. */
  body: PurchaseShipmentRequest
}

/** Parameters of {@link ShippingApi.retrieveShippingLabel}. */
export interface RetrieveShippingLabelParams {
  /** ID of the shipment that the container belongs to. */
  shipmentId: string
  /** Tracking ID of the container, from its label result. */
  trackingId: string
  /** Format of the label. */
  body: RetrieveShippingLabelRequest
}
