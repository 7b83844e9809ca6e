// Generated from Amazon's model supplySources_2020-07-01. To change this file, see CONTRIBUTING.md.

export interface Address {
  name?: string | undefined
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  county?: string | undefined
  district?: string | undefined
  stateOrRegion: string
  postalCode?: string | undefined
  countryCode: string
  phone?: string | undefined
}

export interface AddressWithContact {
  contactDetails?: ContactDetails | undefined
  address?: Address | undefined
}

export interface ContactDetails {
  primary?: ContactDetailsPrimary | undefined
}

export interface ContactDetailsPrimary {
  /** Pattern: `^([a-zA-Z0-9_\-\.]+)@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`. */
  email?: string | undefined
  phone?: string | undefined
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
  isSupported?: boolean | undefined
  operationalConfiguration?: OperationalConfiguration | undefined
  parkingWithAddressConfiguration?: ParkingWithAddressConfiguration | undefined
}

export interface DeliveryChannel {
  isSupported?: boolean | undefined
  operationalConfiguration?: OperationalConfiguration | undefined
}

export interface Duration {
  /** At least 0. */
  value?: number | undefined
  timeUnit?: TimeUnit | undefined
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GetSupplySourcesResponse {
  supplySources?: SupplySourceListInner[] | undefined
  nextPageToken?: string | undefined
}

export interface InStorePickupConfiguration {
  isSupported?: boolean | undefined
  parkingConfiguration?: ParkingConfiguration | undefined
}

export interface OperatingHour {
  startTime?: string | undefined
  endTime?: string | undefined
}

export interface OperatingHoursByDay {
  monday?: OperatingHour[] | undefined
  tuesday?: OperatingHour[] | undefined
  wednesday?: OperatingHour[] | undefined
  thursday?: OperatingHour[] | undefined
  friday?: OperatingHour[] | undefined
  saturday?: OperatingHour[] | undefined
  sunday?: OperatingHour[] | undefined
}

export interface OperationalConfiguration {
  contactDetails?: ContactDetails | undefined
  throughputConfig?: ThroughputConfig | undefined
  operatingHoursByDay?: OperatingHoursByDay | undefined
  handlingTime?: Duration | undefined
}

export interface OutboundCapability {
  isSupported?: boolean | undefined
  operationalConfiguration?: OperationalConfiguration | undefined
  returnLocation?: ReturnLocation | undefined
  deliveryChannel?: DeliveryChannel | undefined
  pickupChannel?: PickupChannel | undefined
}

export interface ParkingConfiguration {
  parkingCostType?: ParkingCostType | undefined
  parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  /** At least 0. */
  numberOfParkingSpots?: number | undefined
}

export type ParkingCostType = 'Free' | 'Other' | (string & {})

export type ParkingSpotIdentificationType = 'Numbered' | 'Other' | (string & {})

export interface ParkingWithAddressConfiguration {
  parkingCostType?: ParkingCostType | undefined
  parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  /** At least 0. */
  numberOfParkingSpots?: number | undefined
  address?: Address | undefined
}

export interface PickupChannel {
  inventoryHoldPeriod?: Duration | undefined
  isSupported?: boolean | undefined
  operationalConfiguration?: OperationalConfiguration | undefined
  inStorePickupConfiguration?: InStorePickupConfiguration | undefined
  curbsidePickupConfiguration?: CurbsidePickupConfiguration | undefined
}

export interface ReturnLocation {
  supplySourceId?: string | undefined
  addressWithContact?: AddressWithContact | undefined
}

export interface ServicesCapability {
  isSupported?: boolean | undefined
  operationalConfiguration?: OperationalConfiguration | undefined
}

export interface SupplySource {
  supplySourceId?: string | undefined
  supplySourceCode?: string | undefined
  alias?: string | undefined
  status?: SupplySourceStatusReadOnly | undefined
  address?: Address | undefined
  configuration?: SupplySourceConfiguration | undefined
  capabilities?: SupplySourceCapabilities | undefined
  createdAt?: string | undefined
  updatedAt?: string | undefined
}

export interface SupplySourceCapabilities {
  outbound?: OutboundCapability | undefined
  services?: ServicesCapability | undefined
}

export interface SupplySourceConfiguration {
  operationalConfiguration?: OperationalConfiguration | undefined
  timezone?: string | undefined
}

export interface SupplySourceListInner {
  alias?: string | undefined
  supplySourceId?: string | undefined
  supplySourceCode?: string | undefined
  address?: Address | undefined
}

export type SupplySourceStatus = 'Active' | 'Inactive'

export type SupplySourceStatusReadOnly = 'Active' | 'Inactive' | 'Archived' | (string & {})

export interface ThroughputCap {
  /** At least 0. */
  value?: number | undefined
  timeUnit?: TimeUnit | undefined
}

export interface ThroughputConfig {
  throughputCap?: ThroughputCap | undefined
  throughputUnit: ThroughputUnit
}

export type ThroughputUnit = 'Order' | (string & {})

export type TimeUnit = 'Hours' | 'Minutes' | 'Days' | (string & {})

export interface UpdateSupplySourceRequest {
  alias?: string | undefined
  configuration?: SupplySourceConfiguration | undefined
  capabilities?: SupplySourceCapabilities | undefined
}

export interface UpdateSupplySourceStatusRequest {
  status?: SupplySourceStatus | undefined
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
  nextPageToken?: string | undefined
  /** Default: 10. */
  pageSize?: number | undefined
}

/** Parameters of {@link SupplySourcesApi.updateSupplySource}. */
export interface UpdateSupplySourceParams {
  supplySourceId: string
  body?: UpdateSupplySourceRequest | undefined
}

/** Parameters of {@link SupplySourcesApi.updateSupplySourceStatus}. */
export interface UpdateSupplySourceStatusParams {
  supplySourceId: string
  body?: UpdateSupplySourceStatusRequest | undefined
}
