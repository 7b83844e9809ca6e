// Generated from Amazon's model shipping. To change this file, see CONTRIBUTING.md.

export interface AcceptedRate {
  totalCharge?: Currency
  billedWeight?: Weight
  serviceType?: ServiceType
  promise?: ShippingPromiseSet
}

export interface Account {
  /** At most 10 characters. */
  accountId: string
}

export interface Address {
  /** 1 to 50 characters. */
  name: string
  /** 1 to 60 characters. */
  addressLine1: string
  /** 1 to 60 characters. */
  addressLine2?: string
  /** 1 to 60 characters. */
  addressLine3?: string
  stateOrRegion: string
  /** 1 to 50 characters. */
  city: string
  /** Exactly 2 characters. */
  countryCode: string
  /** 1 to 20 characters. */
  postalCode: string
  /** At most 64 characters. */
  email?: string
  /** At most 2 items. */
  copyEmails?: string[]
  /** 1 to 20 characters. */
  phoneNumber?: string
}

export interface CancelShipmentResponse {
  errors?: ErrorEntry[]
}

export interface Container {
  containerType?: ContainerType
  /** At most 40 characters. */
  containerReferenceId: string
  value: Currency
  dimensions: Dimensions
  items: ContainerItem[]
  weight: Weight
}

export interface ContainerItem {
  quantity: number
  unitPrice: Currency
  unitWeight: Weight
  /** At most 30 characters. */
  title: string
}

export interface ContainerSpecification {
  dimensions: Dimensions
  weight: Weight
}

export interface CreateShipmentRequest {
  /** At most 40 characters. */
  clientReferenceId: string
  shipTo: Address
  shipFrom: Address
  containers: Container[]
}

export interface CreateShipmentResponse {
  payload?: CreateShipmentResult
  errors?: ErrorEntry[]
}

export interface CreateShipmentResult {
  shipmentId: string
  eligibleRates: Rate[]
}

export interface Currency {
  value: number
  /** Exactly 3 characters. */
  unit: string
}

export interface Dimensions {
  length: number
  width: number
  height: number
  unit: DimensionsUnit
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface Event {
  /** 1 to 60 characters. */
  eventCode: string
  /** ISO 8601 date and time. */
  eventTime: string
  location?: Location
}

export interface GetAccountResponse {
  payload?: Account
  errors?: ErrorEntry[]
}

export interface GetRatesRequest {
  shipTo: Address
  shipFrom: Address
  serviceTypes: ServiceType[]
  /** ISO 8601 date and time. */
  shipDate?: string
  containerSpecifications: ContainerSpecification[]
}

export interface GetRatesResponse {
  payload?: GetRatesResult
  errors?: ErrorEntry[]
}

export interface GetRatesResult {
  serviceRates: ServiceRate[]
}

export interface GetShipmentResponse {
  payload?: Shipment
  errors?: ErrorEntry[]
}

export interface GetTrackingInformationResponse {
  payload?: TrackingInformation
  errors?: ErrorEntry[]
}

export interface Label {
  labelStream?: string
  labelSpecification?: LabelSpecification
}

export interface LabelResult {
  /** At most 40 characters. */
  containerReferenceId?: string
  trackingId?: string
  label?: Label
}

export interface LabelSpecification {
  labelFormat: LabelSpecificationLabelFormat
  labelStockSize: LabelSpecificationLabelStockSize
}

export interface Location {
  stateOrRegion?: string
  /** 1 to 50 characters. */
  city?: string
  /** Exactly 2 characters. */
  countryCode?: string
  /** 1 to 20 characters. */
  postalCode?: string
}

export interface Party {
  /** At most 10 characters. */
  accountId?: string
}

export interface PurchaseLabelsRequest {
  rateId: string
  labelSpecification: LabelSpecification
}

export interface PurchaseLabelsResponse {
  payload?: PurchaseLabelsResult
  errors?: ErrorEntry[]
}

export interface PurchaseLabelsResult {
  shipmentId: string
  /** At most 40 characters. */
  clientReferenceId?: string
  acceptedRate: AcceptedRate
  labelResults: LabelResult[]
}

export interface PurchaseShipmentRequest {
  /** At most 40 characters. */
  clientReferenceId: string
  shipTo: Address
  shipFrom: Address
  /** ISO 8601 date and time. */
  shipDate?: string
  serviceType: ServiceType
  containers: Container[]
  labelSpecification: LabelSpecification
}

export interface PurchaseShipmentResponse {
  payload?: PurchaseShipmentResult
  errors?: ErrorEntry[]
}

export interface PurchaseShipmentResult {
  shipmentId: string
  serviceRate: ServiceRate
  labelResults: LabelResult[]
}

export interface Rate {
  rateId?: string
  totalCharge?: Currency
  billedWeight?: Weight
  /** ISO 8601 date and time. */
  expirationTime?: string
  serviceType?: ServiceType
  promise?: ShippingPromiseSet
}

export interface RetrieveShippingLabelRequest {
  labelSpecification: LabelSpecification
}

export interface RetrieveShippingLabelResponse {
  payload?: RetrieveShippingLabelResult
  errors?: ErrorEntry[]
}

export interface RetrieveShippingLabelResult {
  labelStream: string
  labelSpecification: LabelSpecification
}

export interface ServiceRate {
  totalCharge: Currency
  billableWeight: Weight
  serviceType: ServiceType
  promise: ShippingPromiseSet
}

export type ServiceType =
  | 'Amazon Shipping Ground'
  | 'Amazon Shipping Standard'
  | 'Amazon Shipping Premium'
  | (string & {})

export interface Shipment {
  shipmentId: string
  /** At most 40 characters. */
  clientReferenceId: string
  shipFrom: Address
  shipTo: Address
  acceptedRate?: AcceptedRate
  shipper?: Party
  containers: Container[]
}

export interface ShippingPromiseSet {
  deliveryWindow?: TimeRange
  receiveWindow?: TimeRange
}

export interface TimeRange {
  /** ISO 8601 date and time. */
  start?: string
  /** ISO 8601 date and time. */
  end?: string
}

export interface TrackingInformation {
  /** 1 to 60 characters. */
  trackingId: string
  summary: TrackingSummary
  /** ISO 8601 date and time. */
  promisedDeliveryDate: string
  eventHistory: Event[]
}

export interface TrackingSummary {
  /** 1 to 60 characters. */
  status?: string
}

export interface Weight {
  unit: WeightUnit
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
  shipmentId: string
}

/** Parameters of {@link ShippingApi.createShipment}. */
export interface CreateShipmentParams {
  body: CreateShipmentRequest
}

/** Parameters of {@link ShippingApi.getRates}. */
export interface GetRatesParams {
  body: GetRatesRequest
}

/** Parameters of {@link ShippingApi.getShipment}. */
export interface GetShipmentParams {
  shipmentId: string
}

/** Parameters of {@link ShippingApi.getTrackingInformation}. */
export interface GetTrackingInformationParams {
  trackingId: string
}

/** Parameters of {@link ShippingApi.purchaseLabels}. */
export interface PurchaseLabelsParams {
  shipmentId: string
  body: PurchaseLabelsRequest
}

/** Parameters of {@link ShippingApi.purchaseShipment}. */
export interface PurchaseShipmentParams {
  body: PurchaseShipmentRequest
}

/** Parameters of {@link ShippingApi.retrieveShippingLabel}. */
export interface RetrieveShippingLabelParams {
  shipmentId: string
  trackingId: string
  body: RetrieveShippingLabelRequest
}
