// Generated from Amazon's model supplySources_2020-07-01. To change this file, see CONTRIBUTING.md.

/** A physical address. */
export interface Address {
  /** Name of the person, business or institution that uses the address. */
  name?: string | undefined
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
  stateOrRegion: string
  /** Postal code, with letters, digits, spaces or punctuation, depending on the country. */
  postalCode?: string | undefined
  /** ISO 3166-1 alpha-2 code of the country, such as `US`. */
  countryCode: string
  /** Phone number for the address. */
  phone?: string | undefined
}

/** An address, with the email address and phone number of its contact. */
export interface AddressWithContact {
  /** Email address and phone number of the contact. */
  contactDetails?: ContactDetails | undefined
  /** Physical address of the place. */
  address?: Address | undefined
}

/** Contact of a location. */
export interface ContactDetails {
  /** Email address and phone number of the main contact. */
  primary?: ContactDetailsPrimary | undefined
}

/** Email address and phone number of the main contact. */
export interface ContactDetailsPrimary {
  /** Email address of the main contact. Pattern: `^([a-zA-Z0-9_\-\.]+)@([a-zA-Z0-9_\-\.]+)\.([a-zA-Z]{2,5})$`. */
  email?: string | undefined
  /** Phone number of the main contact: a person, business or institution. */
  phone?: string | undefined
}

/** A new supply source. */
export interface CreateSupplySourceRequest {
  /** Unique code of your choice for the location. */
  supplySourceCode: string
  /** Name of your choice for the location. */
  alias: string
  /** Physical address of the location. */
  address: Address
}

/** Response of `createSupplySource`. */
export interface CreateSupplySourceResponse {
  /** Amazon's ID of the new supply source, for the other operations. */
  supplySourceId: string
  /** The seller's code of the supply source. */
  supplySourceCode: string
}

/** Settings for pickup at the curb. */
export interface CurbsidePickupConfiguration {
  /** Whether the location supports curbside pickup. */
  isSupported?: boolean | undefined
  /** Contact, opening hours, throughput and handling time for curbside pickup. */
  operationalConfiguration?: OperationalConfiguration | undefined
  /** Parking spots for customers who pick up at the curb, with their address. */
  parkingWithAddressConfiguration?: ParkingWithAddressConfiguration | undefined
}

/** Delivery to customers from the location. */
export interface DeliveryChannel {
  /** Whether the location delivers orders to customers. */
  isSupported?: boolean | undefined
  /** Contact, opening hours, throughput and handling time for deliveries. */
  operationalConfiguration?: OperationalConfiguration | undefined
}

/** A length of time. */
export interface Duration {
  /** Number of time units. At least 0. */
  value?: number | undefined
  /** Unit in which `value` counts. */
  timeUnit?: TimeUnit | undefined
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

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Response of `getSupplySources`. */
export interface GetSupplySourcesResponse {
  /** One page of supply sources. */
  supplySources?: SupplySourceListInner[] | undefined
  /** Token of the next page. Absent on the last page. */
  nextPageToken?: string | undefined
}

/** Settings for pickup inside the shop. */
export interface InStorePickupConfiguration {
  /** Whether the location supports pickup in the shop. Default: `isSupported` of `PickupChannel`. */
  isSupported?: boolean | undefined
  /** Parking spots for customers who pick up in the shop. */
  parkingConfiguration?: ParkingConfiguration | undefined
}

/** One opening period in a day. */
export interface OperatingHour {
  /** Opening time in the form `HH:mm`. */
  startTime?: string | undefined
  /** Closing time in the form `HH:mm`. */
  endTime?: string | undefined
}

/** Opening hours for each day of the week. */
export interface OperatingHoursByDay {
  /** Opening periods on Mondays. */
  monday?: OperatingHour[] | undefined
  /** Opening periods on Tuesdays. */
  tuesday?: OperatingHour[] | undefined
  /** Opening periods on Wednesdays. */
  wednesday?: OperatingHour[] | undefined
  /** Opening periods on Thursdays. */
  thursday?: OperatingHour[] | undefined
  /** Opening periods on Fridays. */
  friday?: OperatingHour[] | undefined
  /** Opening periods on Saturdays. */
  saturday?: OperatingHour[] | undefined
  /** Opening periods on Sundays. */
  sunday?: OperatingHour[] | undefined
}

/** Contact, throughput, opening hours and handling time of a location. */
export interface OperationalConfiguration {
  /** Email address and phone number of the contact. */
  contactDetails?: ContactDetails | undefined
  /** Number of orders that the location can handle in a period. */
  throughputConfig?: ThroughputConfig | undefined
  /** Opening hours for each day of the week. */
  operatingHoursByDay?: OperatingHoursByDay | undefined
  /** Time that the location needs to prepare an order. */
  handlingTime?: Duration | undefined
}

/** Fulfillment of orders from the location. */
export interface OutboundCapability {
  /** Whether the location fulfills orders. */
  isSupported?: boolean | undefined
  /** Contact, opening hours, throughput and handling time for outbound orders. */
  operationalConfiguration?: OperationalConfiguration | undefined
  /** Place to which customers return orders. */
  returnLocation?: ReturnLocation | undefined
  /** Settings for delivery to customers. */
  deliveryChannel?: DeliveryChannel | undefined
  /** Settings for pickup by customers. */
  pickupChannel?: PickupChannel | undefined
}

/** Parking spots for customers. */
export interface ParkingConfiguration {
  /** Whether parking is free. */
  parkingCostType?: ParkingCostType | undefined
  /** How the parking spots are marked, for example with numbers. */
  parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  /** Count of spots available to customers. At least 0. */
  numberOfParkingSpots?: number | undefined
}

/** Cost of parking: free, or other. */
export type ParkingCostType = 'Free' | 'Other' | (string & {})

/** Marking of parking spots: with numbers, or other. */
export type ParkingSpotIdentificationType = 'Numbered' | 'Other' | (string & {})

/** Parking spots for customers, with their address. */
export interface ParkingWithAddressConfiguration {
  /** Whether parking is free. */
  parkingCostType?: ParkingCostType | undefined
  /** How the parking spots are marked, for example with numbers. */
  parkingSpotIdentificationType?: ParkingSpotIdentificationType | undefined
  /** Count of spots available to customers. At least 0. */
  numberOfParkingSpots?: number | undefined
  /** Address of the parking spots. */
  address?: Address | undefined
}

/** Pickup of orders at the location by customers. */
export interface PickupChannel {
  /** Time for which the location holds an order for pickup. */
  inventoryHoldPeriod?: Duration | undefined
  /** Whether customers can pick up orders at the location. */
  isSupported?: boolean | undefined
  /** Contact, opening hours, throughput and handling time for pickup. */
  operationalConfiguration?: OperationalConfiguration | undefined
  /** Settings for pickup inside the shop. */
  inStorePickupConfiguration?: InStorePickupConfiguration | undefined
  /** Settings for pickup at the curb. */
  curbsidePickupConfiguration?: CurbsidePickupConfiguration | undefined
}

/** Place to which customers return orders: another supply source, or an address. */
export interface ReturnLocation {
  /** ID of the supply source that receives returned orders. */
  supplySourceId?: string | undefined
  /** Address and contact that receive returned orders. */
  addressWithContact?: AddressWithContact | undefined
}

/** Services at the location, such as installations. */
export interface ServicesCapability {
  /** Whether the location offers services. */
  isSupported?: boolean | undefined
  /** Contact, opening hours, throughput and handling time for services. */
  operationalConfiguration?: OperationalConfiguration | undefined
}

/** A location of a seller, such as a shop or a warehouse, with its configuration and capabilities. */
export interface SupplySource {
  /** Amazon's ID of the supply source. */
  supplySourceId?: string | undefined
  /** The seller's unique code of the supply source. */
  supplySourceCode?: string | undefined
  /** Name that the seller gave the supply source. */
  alias?: string | undefined
  /** Whether the supply source is active, inactive or archived. */
  status?: SupplySourceStatusReadOnly | undefined
  /** Physical address of the location. */
  address?: Address | undefined
  /** General settings and time zone of the location. */
  configuration?: SupplySourceConfiguration | undefined
  /** Capabilities of the location: outbound orders and services. */
  capabilities?: SupplySourceCapabilities | undefined
  /** Date and time of the creation, in RFC 3339. */
  createdAt?: string | undefined
  /** Date and time of the last update, in RFC 3339. */
  updatedAt?: string | undefined
}

/** Capabilities of a location. */
export interface SupplySourceCapabilities {
  /** Fulfillment of orders by delivery or pickup. */
  outbound?: OutboundCapability | undefined
  /** Services at the location. */
  services?: ServicesCapability | undefined
}

/** General settings and time zone of a location. */
export interface SupplySourceConfiguration {
  /** Contact, opening hours, throughput and handling time of the location. */
  operationalConfiguration?: OperationalConfiguration | undefined
  /** Canonical time zone ID, such as `America/New_York`. */
  timezone?: string | undefined
}

export interface SupplySourceListInner {
  /** Name that the seller gave the supply source. */
  alias?: string | undefined
  /** Amazon's ID of the supply source, for `getSupplySource`. */
  supplySourceId?: string | undefined
  /** The seller's unique code of the supply source. */
  supplySourceCode?: string | undefined
  /** Physical address of the location. */
  address?: Address | undefined
}

/** Whether a supply source is in use. */
export type SupplySourceStatus = 'Active' | 'Inactive'

/** Whether a supply source is in use. `Archived` is final: see `archiveSupplySource`. */
export type SupplySourceStatusReadOnly = 'Active' | 'Inactive' | 'Archived' | (string & {})

/** Maximum throughput of a location in a time unit. */
export interface ThroughputCap {
  /** Maximum number of throughput units in one `timeUnit`. At least 0. */
  value?: number | undefined
  /** Period to which `value` applies. */
  timeUnit?: TimeUnit | undefined
}

/** Throughput of a location. */
export interface ThroughputConfig {
  /** Maximum throughput in a time unit. */
  throughputCap?: ThroughputCap | undefined
  /** Unit in which throughput is counted: orders. */
  throughputUnit: ThroughputUnit
}

/** Unit in which throughput is counted: orders. */
export type ThroughputUnit = 'Order' | (string & {})

/** Unit of a duration or a period. */
export type TimeUnit = 'Hours' | 'Minutes' | 'Days' | (string & {})

/** Changes to a supply source. */
export interface UpdateSupplySourceRequest {
  /** New name of the supply source. */
  alias?: string | undefined
  /** New general settings and time zone. */
  configuration?: SupplySourceConfiguration | undefined
  /** New capabilities of the location. */
  capabilities?: SupplySourceCapabilities | undefined
}

/** New status of a supply source. */
export interface UpdateSupplySourceStatusRequest {
  /** Whether the supply source becomes active or inactive. */
  status?: SupplySourceStatus | undefined
}

/** Parameters of {@link SupplySourcesApi.archiveSupplySource}. */
export interface ArchiveSupplySourceParams {
  /** ID of the supply source, from `createSupplySource` or `getSupplySources`. */
  supplySourceId: string
}

/** Parameters of {@link SupplySourcesApi.createSupplySource}. */
export interface CreateSupplySourceParams {
  /** Code, alias and address of the supply source. */
  body: CreateSupplySourceRequest
}

/** Parameters of {@link SupplySourcesApi.getSupplySource}. */
export interface GetSupplySourceParams {
  /** ID of the supply source, from `createSupplySource` or `getSupplySources`. */
  supplySourceId: string
}

/** Parameters of {@link SupplySourcesApi.getSupplySources}. */
export interface GetSupplySourcesParams {
  /** Token of the next page, from `nextPageToken` of the previous response. */
  nextPageToken?: string | undefined
  /** Number of supply sources on a page. Default: 10. */
  pageSize?: number | undefined
}

/** Parameters of {@link SupplySourcesApi.updateSupplySource}. */
export interface UpdateSupplySourceParams {
  /** ID of the supply source, from `createSupplySource` or `getSupplySources`. */
  supplySourceId: string
  /** New alias, configuration and capabilities. */
  body?: UpdateSupplySourceRequest | undefined
}

/** Parameters of {@link SupplySourcesApi.updateSupplySourceStatus}. */
export interface UpdateSupplySourceStatusParams {
  /** ID of the supply source, from `createSupplySource` or `getSupplySources`. */
  supplySourceId: string
  /** New status of the supply source. */
  body?: UpdateSupplySourceStatusRequest | undefined
}
