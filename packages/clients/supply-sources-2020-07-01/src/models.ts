// Generated from Amazon's model supplySources_2020-07-01. To change this file, see CONTRIBUTING.md.

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  county?: string
  district?: string
  stateOrRegion: string
  postalCode?: string
  countryCode: string
  phone?: string
}

export interface AddressWithContact {
  contactDetails?: ContactDetails
  address?: Address
}

export interface ContactDetails {
  primary?: ContactDetailsPrimary
}

export interface ContactDetailsPrimary {
  /** Pattern: `^([a-zA-Z0-9_\-\.]+)@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`. */
  email?: string
  phone?: string
}

export interface CreateSupplySourceRequest {
  supplySourceCode: string
  alias: string
  address: Address
}

export interface CreateSupplySourceResponse {
  supplySourceId: string
  supplySourceCode: string
}

export interface CurbsidePickupConfiguration {
  isSupported?: boolean
  operationalConfiguration?: OperationalConfiguration
  parkingWithAddressConfiguration?: ParkingWithAddressConfiguration
}

export interface DeliveryChannel {
  isSupported?: boolean
  operationalConfiguration?: OperationalConfiguration
}

export interface Duration {
  /** At least 0. */
  value?: number
  timeUnit?: TimeUnit
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GetSupplySourcesResponse {
  supplySources?: SupplySourceListInner[]
  nextPageToken?: string
}

export interface InStorePickupConfiguration {
  isSupported?: boolean
  parkingConfiguration?: ParkingConfiguration
}

export interface OperatingHour {
  startTime?: string
  endTime?: string
}

export interface OperatingHoursByDay {
  monday?: OperatingHour[]
  tuesday?: OperatingHour[]
  wednesday?: OperatingHour[]
  thursday?: OperatingHour[]
  friday?: OperatingHour[]
  saturday?: OperatingHour[]
  sunday?: OperatingHour[]
}

export interface OperationalConfiguration {
  contactDetails?: ContactDetails
  throughputConfig?: ThroughputConfig
  operatingHoursByDay?: OperatingHoursByDay
  handlingTime?: Duration
}

export interface OutboundCapability {
  isSupported?: boolean
  operationalConfiguration?: OperationalConfiguration
  returnLocation?: ReturnLocation
  deliveryChannel?: DeliveryChannel
  pickupChannel?: PickupChannel
}

export interface ParkingConfiguration {
  parkingCostType?: ParkingCostType
  parkingSpotIdentificationType?: ParkingSpotIdentificationType
  /** At least 0. */
  numberOfParkingSpots?: number
}

export type ParkingCostType = 'Free' | 'Other' | (string & {})

export type ParkingSpotIdentificationType = 'Numbered' | 'Other' | (string & {})

export interface ParkingWithAddressConfiguration {
  parkingCostType?: ParkingCostType
  parkingSpotIdentificationType?: ParkingSpotIdentificationType
  /** At least 0. */
  numberOfParkingSpots?: number
  address?: Address
}

export interface PickupChannel {
  inventoryHoldPeriod?: Duration
  isSupported?: boolean
  operationalConfiguration?: OperationalConfiguration
  inStorePickupConfiguration?: InStorePickupConfiguration
  curbsidePickupConfiguration?: CurbsidePickupConfiguration
}

export interface ReturnLocation {
  supplySourceId?: string
  addressWithContact?: AddressWithContact
}

export interface ServicesCapability {
  isSupported?: boolean
  operationalConfiguration?: OperationalConfiguration
}

export interface SupplySource {
  supplySourceId?: string
  supplySourceCode?: string
  alias?: string
  status?: SupplySourceStatusReadOnly
  address?: Address
  configuration?: SupplySourceConfiguration
  capabilities?: SupplySourceCapabilities
  createdAt?: string
  updatedAt?: string
}

export interface SupplySourceCapabilities {
  outbound?: OutboundCapability
  services?: ServicesCapability
}

export interface SupplySourceConfiguration {
  operationalConfiguration?: OperationalConfiguration
  timezone?: string
}

export interface SupplySourceListInner {
  alias?: string
  supplySourceId?: string
  supplySourceCode?: string
  address?: Address
}

export type SupplySourceStatus = 'Active' | 'Inactive'

export type SupplySourceStatusReadOnly = 'Active' | 'Inactive' | 'Archived' | (string & {})

export interface ThroughputCap {
  /** At least 0. */
  value?: number
  timeUnit?: TimeUnit
}

export interface ThroughputConfig {
  throughputCap?: ThroughputCap
  throughputUnit: ThroughputUnit
}

export type ThroughputUnit = 'Order' | (string & {})

export type TimeUnit = 'Hours' | 'Minutes' | 'Days' | (string & {})

export interface UpdateSupplySourceRequest {
  alias?: string
  configuration?: SupplySourceConfiguration
  capabilities?: SupplySourceCapabilities
}

export interface UpdateSupplySourceStatusRequest {
  status?: SupplySourceStatus
}

/** Parameters of {@link SupplySourcesApi.archiveSupplySource}. */
export interface ArchiveSupplySourceParams {
  supplySourceId: string
}

/** Parameters of {@link SupplySourcesApi.createSupplySource}. */
export interface CreateSupplySourceParams {
  body: CreateSupplySourceRequest
}

/** Parameters of {@link SupplySourcesApi.getSupplySource}. */
export interface GetSupplySourceParams {
  supplySourceId: string
}

/** Parameters of {@link SupplySourcesApi.getSupplySources}. */
export interface GetSupplySourcesParams {
  nextPageToken?: string
  /** Default: 10. */
  pageSize?: number
}

/** Parameters of {@link SupplySourcesApi.updateSupplySource}. */
export interface UpdateSupplySourceParams {
  supplySourceId: string
  body?: UpdateSupplySourceRequest
}

/** Parameters of {@link SupplySourcesApi.updateSupplySourceStatus}. */
export interface UpdateSupplySourceStatusParams {
  supplySourceId: string
  body?: UpdateSupplySourceStatusRequest
}
