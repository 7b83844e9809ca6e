// Generated from Amazon's model shipping. To change this file, see CONTRIBUTING.md.

export interface AcceptedRate {
  totalCharge?: Currency | undefined
  billedWeight?: Weight | undefined
  serviceType?: ServiceType | undefined
  promise?: ShippingPromiseSet | undefined
}

export interface Account {
  /** At most 10 characters. */
  accountId: string
}

export interface Address {
  /** 1 to 50 characters. */
  name?: string | undefined
  /** 1 to 60 characters. */
  addressLine1?: string | undefined
  /** 1 to 60 characters. */
  addressLine2?: string | undefined
  /** 1 to 60 characters. */
  addressLine3?: string | undefined
  stateOrRegion?: string | undefined
  /** 1 to 50 characters. */
  city?: string | undefined
  /** Exactly 2 characters. */
  countryCode?: string | undefined
  /** 1 to 20 characters. */
  postalCode?: string | undefined
  /** At most 64 characters. */
  email?: string | undefined
  /** At most 2 items. */
  copyEmails?: string[] | undefined
  /** 1 to 20 characters. */
  phoneNumber?: string | undefined
}

export interface CancelShipmentResponse {
  errors?: ErrorEntry[] | undefined
}

export interface Container {
  containerType?: ContainerType | undefined
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
  payload?: CreateShipmentResult | undefined
  errors?: ErrorEntry[] | undefined
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
  details?: string | undefined
}

export interface Event {
  /** 1 to 60 characters. */
  eventCode: string
  /** ISO 8601 date and time. */
  eventTime: string
  location?: Location | undefined
}

export interface GetAccountResponse {
  payload?: Account | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetRatesRequest {
  shipTo: Address
  shipFrom: Address
  serviceTypes: ServiceType[]
  /** ISO 8601 date and time. */
  shipDate?: string | undefined
  containerSpecifications: ContainerSpecification[]
}

export interface GetRatesResponse {
  payload?: GetRatesResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetRatesResult {
  serviceRates: ServiceRate[]
}

export interface GetShipmentResponse {
  payload?: Shipment | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetTrackingInformationResponse {
  payload?: TrackingInformation | undefined
  errors?: ErrorEntry[] | undefined
}

export interface Label {
  labelStream?: string | undefined
  labelSpecification?: LabelSpecification | undefined
}

export interface LabelResult {
  /** At most 40 characters. */
  containerReferenceId?: string | undefined
  trackingId?: string | undefined
  label?: Label | undefined
}

export interface LabelSpecification {
  labelFormat: LabelSpecificationLabelFormat
  labelStockSize: LabelSpecificationLabelStockSize
}

export interface Location {
  stateOrRegion?: string | undefined
  /** 1 to 50 characters. */
  city?: string | undefined
  /** Exactly 2 characters. */
  countryCode?: string | undefined
  /** 1 to 20 characters. */
  postalCode?: string | undefined
}

export interface Party {
  /** At most 10 characters. */
  accountId?: string | undefined
}

export interface PurchaseLabelsRequest {
  rateId: string
  labelSpecification: LabelSpecification
}

export interface PurchaseLabelsResponse {
  payload?: PurchaseLabelsResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface PurchaseLabelsResult {
  shipmentId: string
  /** At most 40 characters. */
  clientReferenceId?: string | undefined
  acceptedRate: AcceptedRate
  labelResults: LabelResult[]
}

export interface PurchaseShipmentRequest {
  /** At most 40 characters. */
  clientReferenceId: string
  shipTo: Address
  shipFrom: Address
  /** ISO 8601 date and time. */
  shipDate?: string | undefined
  serviceType: ServiceType
  containers: Container[]
  labelSpecification: LabelSpecification
}

export interface PurchaseShipmentResponse {
  payload?: PurchaseShipmentResult | undefined
  errors?: ErrorEntry[] | undefined
}

export interface PurchaseShipmentResult {
  shipmentId: string
  serviceRate: ServiceRate
  labelResults: LabelResult[]
}

export interface Rate {
  rateId?: string | undefined
  totalCharge?: Currency | undefined
  billedWeight?: Weight | undefined
  /** ISO 8601 date and time. */
  expirationTime?: string | undefined
  serviceType?: ServiceType | undefined
  promise?: ShippingPromiseSet | undefined
}

export interface RetrieveShippingLabelRequest {
  labelSpecification: LabelSpecification
}

export interface RetrieveShippingLabelResponse {
  payload?: RetrieveShippingLabelResult | undefined
  errors?: ErrorEntry[] | undefined
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
  acceptedRate?: AcceptedRate | undefined
  shipper?: Party | undefined
  containers: Container[]
}

export interface ShippingPromiseSet {
  deliveryWindow?: TimeRange | undefined
  receiveWindow?: TimeRange | undefined
}

export interface TimeRange {
  /** ISO 8601 date and time. */
  start?: string | undefined
  /** ISO 8601 date and time. */
  end?: string | undefined
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
  status?: string | undefined
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
