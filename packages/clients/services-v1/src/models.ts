// Generated from Amazon's model services. To change this file, see CONTRIBUTING.md.

import type { Variant } from '@selling-partner/auth'

/** A new appointment. */
export interface AddAppointmentRequest {
  /** Start and duration of the appointment. */
  appointmentTime: AppointmentTimeInput
}

/** Shipping address of a service job. */
export interface Address {
  /** Name of the person, business or institution at the address. */
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
  /** Postal code, with letters, digits, spaces or punctuation, depending on the country. */
  postalCode?: string | undefined
  /** ISO 3166-1 alpha-2 code of the country, such as `US`. */
  countryCode?: string | undefined
  /** Phone number for the address. */
  phone?: string | undefined
}

/** An appointment of a service job. */
export interface Appointment {
  /** ID of the appointment, for example for `assignAppointmentResources`. 5 to 100 characters. */
  appointmentId?: string | undefined
  /** State of the appointment. `ACTIVE` means that it is scheduled. */
  appointmentStatus?: AppointmentStatus | undefined
  /** Start and duration of the appointment window. */
  appointmentTime?: AppointmentTime | undefined
  /** Technicians assigned to the job. At least 1 item. */
  assignedTechnicians?: Technician[] | undefined
  /** ID of a related appointment, if the job's appointment was rescheduled. 5 to 100 characters. */
  rescheduledAppointmentId?: string | undefined
  /** Proof of appointment (POA). */
  poa?: Poa | undefined
}

/** A resource that works, or worked, at an appointment. */
export interface AppointmentResource {
  /** ID of the resource that works at the appointment. */
  resourceId?: string | undefined
}

/** A time window in which the service is possible, with its capacity. */
export interface AppointmentSlot {
  /** Start of the window, in ISO 8601. */
  startTime?: string | undefined
  /** End of the window, in ISO 8601. */
  endTime?: string | undefined
  /** Number of resources that can still be reserved in this window. At least 0. */
  capacity?: number | undefined
}

/** Appointment slots of a service in a time range. */
export interface AppointmentSlotReport {
  /**
   * Origin of the slots. `REAL_TIME_SCHEDULING`: capacity in the inventory management system.
   * `NON_REAL_TIME_SCHEDULING`: working hours in the seller management system.
   */
  schedulingType?: AppointmentSlotReportSchedulingType | undefined
  /** Start of the time range of the slots, in ISO 8601. */
  startTime?: string | undefined
  /** End of the time range of the slots, in ISO 8601. */
  endTime?: string | undefined
  /** Time windows in which the service is possible, with their capacity. */
  appointmentSlots?: AppointmentSlot[] | undefined
}

/** Start and duration of an appointment window. */
export interface AppointmentTime {
  /** Start of the window, in ISO 8601. */
  startTime: string
  /** Length of the window, in minutes. At least 1. */
  durationInMinutes: number
}

/** Start and duration of an appointment. */
export interface AppointmentTimeInput {
  /** Start of the appointment in UTC, in ISO 8601. */
  startTime: string
  /** Length of the appointment, in minutes. */
  durationInMinutes?: number | undefined
}

/** Resources that `assignAppointmentResources` assigns. */
export interface AssignAppointmentResourcesRequest {
  /** Resources to assign. They overwrite the existing ones. */
  resources: AppointmentResource[]
}

/** Response of `assignAppointmentResources`. */
export interface AssignAppointmentResourcesResponse {
  /** Warnings about the assignment. */
  payload?: AssignAppointmentResourcesResponsePayload | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Warnings about the assignment. */
export interface AssignAppointmentResourcesResponsePayload {
  /** Warnings about the assignment. */
  warnings?: Warning[] | undefined
}

/** An item that belongs to a service job, such as the product to install. */
export interface AssociatedItem {
  /** ASIN of the item. */
  asin?: string | undefined
  /** Title of the item. */
  title?: string | undefined
  /** Number of units in the order. */
  quantity?: number | undefined
  /** ID of the buyer's order, in the form `902-1234567-1234567`. 5 to 20 characters. */
  orderId?: string | undefined
  /** State of the item. `ACTIVE` means not yet shipped, `SHIPPED` means not yet delivered. */
  itemStatus?: AssociatedItemItemStatus | undefined
  /** Brand of the item. */
  brandName?: string | undefined
  /** Estimated and promised delivery of the item. */
  itemDelivery?: ItemDelivery | undefined
  /** Assets of the customer on which the service takes place, such as a vehicle. */
  linkedAssets?: LinkedAsset[] | undefined
}

/** Capacity of a resource in a time range. */
export interface AvailabilityRecord {
  /** Time of day from which the resource is available, in ISO 8601. */
  startTime: string
  /** Time of day until which the resource is available, in ISO 8601. */
  endTime: string
  /** Days on which the time range repeats. */
  recurrence?: Recurrence | undefined
  /** Available capacity of the resource. At least 1. */
  capacity?: number | undefined
}

/** Customer who ordered the service. */
export interface Buyer {
  /** Amazon's ID of the customer. Pattern: `^[A-Z0-9]*$`. */
  buyerId?: string | undefined
  /** Name of the buyer. */
  name?: string | undefined
  /** Phone number of the buyer. */
  phone?: string | undefined
  /** Whether the buyer is an Amazon Prime member. */
  isPrimeMember?: boolean | undefined
}

/** Response of `cancelReservation` if it fails. */
export interface CancelReservationResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `cancelServiceJobByServiceJobId`. */
export interface CancelServiceJobByServiceJobIdResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/**
 * Kind of capacity. `SCHEDULED_CAPACITY`: planned in the schedule. `AVAILABLE_CAPACITY`: free for reservations.
 * `ENCUMBERED_CAPACITY`: taken by Amazon jobs, appointments or orders. `RESERVED_CAPACITY`: blocked by breaks,
 * leaves or lunch.
 */
export type CapacityType =
  | 'SCHEDULED_CAPACITY'
  | 'AVAILABLE_CAPACITY'
  | 'ENCUMBERED_CAPACITY'
  | 'RESERVED_CAPACITY'
  | (string & {})

/** Response of `completeServiceJobByServiceJobId`. */
export interface CompleteServiceJobByServiceJobIdResponse {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Result of creating a reservation. */
export interface CreateReservationRecord {
  /** After success, only the new `reservationId`. Otherwise the reservation that failed. */
  reservation?: Reservation | undefined
  /** Warnings about the reservation. */
  warnings?: Warning[] | undefined
  /** Reasons why the reservation failed. */
  errors?: ErrorEntry[] | undefined
}

/** A new reservation. */
export interface CreateReservationRequest {
  /** ID of the resource (shop) whose capacity is reduced. */
  resourceId: string
  /** Kind and time of the reservation. */
  reservation: Reservation
}

/** Response of `createReservation`. */
export interface CreateReservationResponse {
  /** After success, the new `reservationId`. Otherwise the reservation with its warnings and errors. */
  payload?: CreateReservationRecord | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `createServiceDocumentUploadDestination`. */
export interface CreateServiceDocumentUploadDestination {
  /** URL, encryption and headers for the upload. */
  payload?: ServiceDocumentUploadDestination | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A time range in UTC. */
export interface DateTimeRange {
  /** Start of the range in UTC, in ISO 8601. */
  startTime: string
  /** End of the range in UTC, in ISO 8601. */
  endTime: string
}

/** Day of the week on which a schedule repeats. */
export type DayOfWeek =
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | (string & {})

/** Client-side encryption of a document's contents. */
export interface EncryptionDetails {
  /** Encryption standard: AES (Advanced Encryption Standard). */
  standard: EncryptionDetailsStandard
  /** Initialization vector for AES in CBC mode. */
  initializationVector: string
  /** Encryption key of the document. */
  key: string
}

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
  /** Whether it is an error or only a warning. */
  errorLevel?: ErrorLevel | undefined
}

/** A slot of fixed length with its capacities. Only the requested capacity types are present. */
export interface FixedSlot {
  /** Start of the slot, in ISO 8601, exact to the second. */
  startDateTime?: string | undefined
  /** Capacity that the schedule of the resource originally provides. */
  scheduledCapacity?: number | undefined
  /** Capacity that is free for reservations. */
  availableCapacity?: number | undefined
  /** Capacity taken by Amazon jobs, appointments or orders. */
  encumberedCapacity?: number | undefined
  /** Capacity blocked by breaks, leaves or lunch. */
  reservedCapacity?: number | undefined
}

/** Response of `getFixedSlotCapacity`. */
export interface FixedSlotCapacity {
  /** ID of the resource (shop) that has the capacity. */
  resourceId?: string | undefined
  /** Length of each slot. 5 to 360. Multiple of 5. */
  slotDuration?: number | undefined
  /** Slots of fixed length with their capacities. */
  capacities?: FixedSlot[] | undefined
  /** Token of the next page. Absent on the last page. */
  nextPageToken?: string | undefined
}

/** Error response of `getFixedSlotCapacity`. */
export interface FixedSlotCapacityErrors {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Time range, capacity types and slot length that `getFixedSlotCapacity` returns. */
export interface FixedSlotCapacityQuery {
  /** Capacity types to return. Default: ["SCHEDULED_CAPACITY"]. */
  capacityTypes?: CapacityType[] | undefined
  /** Length of each slot. 5 to 360. Multiple of 5. */
  slotDuration?: number | undefined
  /** Start of the time range, in ISO 8601. */
  startDateTime: string
  /** End of the time range, in ISO 8601. */
  endDateTime: string
}

/** A document that shows that the service is complete. */
export interface FulfillmentDocument {
  /** ID of the uploaded file, from `createServiceDocumentUploadDestination`. */
  uploadDestinationId?: string | undefined
  /** SHA-256 hash of the file. Amazon uses it to verify the upload. */
  contentSha256?: string | undefined
}

/** Time at which the service took place. */
export interface FulfillmentTime {
  /** Start of the service in UTC, in ISO 8601. */
  startTime?: string | undefined
  /** End of the service in UTC, in ISO 8601. */
  endTime?: string | undefined
}

/** Response of `getAppointmentSlots` and `getAppointmmentSlotsByJobId`. */
export interface GetAppointmentSlotsResponse {
  /** Appointment slots of the service. */
  payload?: AppointmentSlotReport | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getServiceJobByServiceJobId`. */
export interface GetServiceJobByServiceJobIdResponse {
  /** The requested service job. */
  payload?: ServiceJob | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Response of `getServiceJobs`. */
export interface GetServiceJobsResponse {
  /** One page of service jobs. */
  payload?: JobListing | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Estimated and promised delivery of an item. */
export interface ItemDelivery {
  /** Latest estimated delivery date (EDD) of all items that have one, in ISO 8601. */
  estimatedDeliveryDate?: string | undefined
  /** Delivery window promised to the buyer. */
  itemDeliveryPromise?: ItemDeliveryPromise | undefined
}

/** Promised delivery window of an item. */
export interface ItemDeliveryPromise {
  /** Start of the delivery window, in ISO 8601. */
  startTime?: string | undefined
  /** End of the delivery window, in ISO 8601. */
  endTime?: string | undefined
}

/** One page of service jobs. */
export interface JobListing {
  /** Number of jobs that match the query. */
  totalResultSize?: number | undefined
  /** Token of the next page, for `pageToken` of `getServiceJobs`. */
  nextPageToken?: string | undefined
  /** Token of the previous page, for `pageToken` of `getServiceJobs`. */
  previousPageToken?: string | undefined
  /** Service jobs on this page. */
  jobs?: ServiceJob[] | undefined
}

/** Asset of the customer on which the service takes place, such as the vehicle of a Ship-to-Store order. */
export interface LinkedAsset {
  /** Kind of asset, for example `VEHICLE`. */
  assetType?: LinkedAssetAssetType | undefined
  /** Name that identifies the asset, for example `2024 Polaris Slingshot SLR AutoDrive`. */
  assetName?: string | undefined
  /** Further facts by name, such as make, model, year and engine of a vehicle. */
  additionalAttributes?: { [key: string]: string } | undefined
}

/** An amount in a currency. */
export interface MoneyAmount {
  /** Amount of money, in `currency`. */
  value: number
  /** ISO 4217 code of the currency, such as `USD`. */
  currency: string
}

/** A payment for the service job. */
export interface Payment {
  /** Amount of the payment. */
  amount?: MoneyAmount | undefined
  /** Payment instrument that was used. */
  instrument?: string | undefined
}

/** Proof of appointment (POA): evidence that the appointment took place. */
export interface Poa {
  /** Start and duration of the appointment window. */
  appointmentTime?: AppointmentTime | undefined
  /** Technicians of the appointment. At least 1 item. */
  technicians?: Technician[] | undefined
  /** ID of the technician who uploaded the proof. Pattern: `^[A-Z0-9]*$`. */
  uploadingTechnician?: string | undefined
  /** Date and time of the upload, in ISO 8601. */
  uploadTime?: string | undefined
  /**
   * Kind of proof. `NO_SIGNATURE_DUMMY_POS`: dummy signature. `CUSTOMER_SIGNATURE`: signature of the customer.
   * `DUMMY_RECEIPT`: dummy receipt. `POA_RECEIPT`: receipt.
   */
  poaType?: PoaType | undefined
}

/** Capacity of one type, as time ranges. */
export interface RangeCapacity {
  /** Kind of capacity that the slots show. */
  capacityType?: CapacityType | undefined
  /** Time ranges with their capacity. */
  slots?: RangeSlot[] | undefined
}

/** A time range with its capacity. */
export interface RangeSlot {
  /** Start of the range, in ISO 8601, exact to the second. */
  startDateTime?: string | undefined
  /** End of the range, in ISO 8601, exact to the second. */
  endDateTime?: string | undefined
  /** Capacity in this range, of the type in `RangeCapacity.capacityType`. */
  capacity?: number | undefined
}

/** Response of `getRangeSlotCapacity`. */
export interface RangeSlotCapacity {
  /** ID of the resource (shop) that has the capacity. */
  resourceId?: string | undefined
  /** Capacities of the resource, one entry for each capacity type. */
  capacities?: RangeCapacity[] | undefined
  /** Token of the next page. Absent on the last page. */
  nextPageToken?: string | undefined
}

/** Error response of `getRangeSlotCapacity`. */
export interface RangeSlotCapacityErrors {
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Time range and capacity types that `getRangeSlotCapacity` returns. */
export interface RangeSlotCapacityQuery {
  /** Capacity types to return. Default: ["SCHEDULED_CAPACITY"]. */
  capacityTypes?: CapacityType[] | undefined
  /** Start of the time range, in ISO 8601. */
  startDateTime: string
  /** End of the time range, in ISO 8601. */
  endDateTime: string
}

/** Days on which a time range repeats. */
export interface Recurrence {
  /** Time when the recurrence ends. ISO 8601 date and time. */
  endTime: string
  /** Days of the week on which it repeats. For example, only `MONDAY` for every Monday. */
  daysOfWeek?: DayOfWeek[] | undefined
  /** Days of the month on which it repeats. */
  daysOfMonth?: number[] | undefined
}

/** New time of an appointment, and reason for the change. */
export interface RescheduleAppointmentRequest {
  /** New start and duration of the appointment. */
  appointmentTime: AppointmentTimeInput
  /** Code of the reason for the change. */
  rescheduleReasonCode: string
}

/** A reservation, which reduces the capacity of a resource. */
export interface Reservation {
  /** ID of the reservation. If present, the request updates this reservation. If absent, it creates a new one. */
  reservationId?: string | undefined
  /** Why the capacity is reduced: an appointment, or travel, vacation, break or training of technicians. */
  type: ReservationType
  /** Time range and capacity of the reservation. */
  availability: AvailabilityRecord
}

/** Description of the ordered service. */
export interface ScopeOfWork {
  /** ASIN of the service. */
  asin?: string | undefined
  /** Title of the service. */
  title?: string | undefined
  /** Number of ordered service jobs. */
  quantity?: number | undefined
  /** Skills that the technician needs for the job. */
  requiredSkills?: string[] | undefined
}

/** Seller of the service. */
export interface Seller {
  /** ID of the seller of the service job. Pattern: `^[A-Z0-9]*$`. */
  sellerId?: string | undefined
}

/** A destination for uploading one document. */
export interface ServiceDocumentUploadDestination {
  /** ID of the destination, for `FulfillmentDocument.uploadDestinationId`. */
  uploadDestinationId: string
  /** URL to which to upload the document. */
  url: string
  /** Key and initialization vector with which to encrypt the document. */
  encryptionDetails: EncryptionDetails
  /** Headers to send with the upload. */
  headers?: { [key: string]: string } | undefined
}

/** A service that a buyer ordered, such as an installation. */
export interface ServiceJob {
  /** Date and time of the job's creation, in ISO 8601. */
  createTime?: string | undefined
  /** Amazon's ID of the job, which most operations require. 1 to 100 characters. */
  serviceJobId?: string | undefined
  /**
   * State of the job. `NOT_SERVICED`: not completed. `PENDING_SCHEDULE`: no appointment yet. `NOT_FULFILLABLE`:
   * impossible after an exception. `HOLD`: the provider can't serve the customer's preferred time.
   */
  serviceJobStatus?: ServiceJobStatus | undefined
  /** Description of the ordered service. */
  scopeOfWork?: ScopeOfWork | undefined
  /** Seller of the service. */
  seller?: Seller | undefined
  /** Provider that performs the service. */
  serviceJobProvider?: ServiceJobProvider | undefined
  /** Appointment windows that the buyer prefers. Absent if the buyer selected none with the order. */
  preferredAppointmentTimes?: AppointmentTime[] | undefined
  /** Appointments of the job. */
  appointments?: Appointment[] | undefined
  /** ID of the buyer's service order, in the form `902-1234567-1234567`. 5 to 20 characters. */
  serviceOrderId?: string | undefined
  /** IDs of the product orders that belong to the job. */
  productOrderIds?: string[] | undefined
  /** Tracking IDs of the products that belong to the job. */
  trackingIds?: string[] | undefined
  /** Amazon store of the order. Pattern: `^[A-Z0-9]*$`. */
  marketplaceId?: string | undefined
  /** Amazon's ID of the region scope. 1 to 100 characters. */
  storeId?: string | undefined
  /** Customer who ordered the service. */
  buyer?: Buyer | undefined
  /** Items that belong to the job, such as the product to install. */
  associatedItems?: AssociatedItem[] | undefined
  /** Place where the service happens. */
  serviceLocation?: ServiceLocation | undefined
  /** Payments for the job. */
  payments?: Payment[] | undefined
}

/** Provider that performs the service. */
export interface ServiceJobProvider {
  /** ID of the provider that performs the service. Pattern: `^[A-Z0-9]*$`. */
  serviceJobProviderId?: string | undefined
}

/** Place where the service happens. */
export interface ServiceLocation {
  /** Kind of place. `IN_HOME`: the customer's home. `IN_STORE`: the provider's shop. `ONLINE`: remote. */
  serviceLocationType?: ServiceLocationType | undefined
  /** Shipping address of the job. */
  address?: Address | undefined
}

/** Type, size and hash of a document to upload. */
export interface ServiceUploadDocument {
  /** File format of the document: an image, or a PDF. */
  contentType: ServiceUploadDocumentContentType
  /** Size of the document, in bytes. 1 to 5242880. */
  contentLength: number
  /**
   * MD5 hash of the document, in Base64. Amazon uses it to verify the upload. Pattern:
   * `^[A-Za-z0-9\\+/]{22}={2}$`.
   */
  contentMD5?: string | undefined
}

/** Arrival, time, resources and documents of an appointment. */
export interface SetAppointmentFulfillmentDataRequest {
  /** Time range in which the technician is expected to arrive. */
  estimatedArrivalTime?: DateTimeRange | undefined
  /** Start and end of the service. */
  fulfillmentTime?: FulfillmentTime | undefined
  /** Resources that work, or worked, at the appointment. */
  appointmentResources?: AppointmentResource[] | undefined
  /** Documents about the fulfillment of the appointment. */
  fulfillmentDocuments?: FulfillmentDocument[] | undefined
}

/**
 * Response of `addAppointmentForServiceJobByServiceJobId` and
 * `rescheduleAppointmentForServiceJobByServiceJobId`.
 */
export interface SetAppointmentResponse {
  /** ID of the new appointment. 5 to 100 characters. */
  appointmentId?: string | undefined
  /** Warnings about the appointment. */
  warnings?: Warning[] | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A technician who does all or part of the job. */
export interface Technician {
  /** ID of the person who does the job. 1 to 50 characters. */
  technicianId?: string | undefined
  /** Name of the technician. */
  name?: string | undefined
}

/** Result of updating a reservation. */
export interface UpdateReservationRecord {
  /** After success, only the new `reservationId`. Otherwise the reservation that failed. */
  reservation?: Reservation | undefined
  /** Warnings about the reservation. */
  warnings?: Warning[] | undefined
  /** Reasons why the update failed. */
  errors?: ErrorEntry[] | undefined
}

/** A changed reservation. */
export interface UpdateReservationRequest {
  /** ID of the resource (shop) whose capacity is reduced. */
  resourceId: string
  /** Kind and time of the reservation. */
  reservation: Reservation
}

/** Response of `updateReservation`. */
export interface UpdateReservationResponse {
  /** After success, the new `reservationId`. Otherwise the reservation with its warnings and errors. */
  payload?: UpdateReservationRecord | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** Problem with one entry of an updated schedule. */
export interface UpdateScheduleRecord {
  /** Entry of the schedule that failed. */
  availability?: AvailabilityRecord | undefined
  /** Warnings about the entry. */
  warnings?: Warning[] | undefined
  /** Reasons why the entry failed. */
  errors?: ErrorEntry[] | undefined
}

/** New working hours of a resource. */
export interface UpdateScheduleRequest {
  /** Normal working hours of the resource. */
  schedules: AvailabilityRecord[]
}

/** Response of `updateSchedule`. */
export interface UpdateScheduleResponse {
  /** Entries of the schedule that have warnings or errors. */
  payload?: UpdateScheduleRecord[] | undefined
  /** Reasons why the request failed. */
  errors?: ErrorEntry[] | undefined
}

/** A warning about a successful request that can require action. */
export interface Warning {
  /** Kind of warning. Use it in programs. */
  code: string
  /** Description of the warning. */
  message: string
  /** Further information about the warning. It can be empty. */
  details?: string | undefined
}

/** Values of `AppointmentSlotReport.schedulingType`. */
export type AppointmentSlotReportSchedulingType = 'REAL_TIME_SCHEDULING' | 'NON_REAL_TIME_SCHEDULING' | (string & {})

/** Values of `Appointment.appointmentStatus`. */
export type AppointmentStatus = 'ACTIVE' | 'CANCELLED' | 'COMPLETED' | (string & {})

/** Values of `AssociatedItem.itemStatus`. */
export type AssociatedItemItemStatus = 'ACTIVE' | 'CANCELLED' | 'SHIPPED' | 'DELIVERED' | (string & {})

/** Values of `EncryptionDetails.standard`. */
export type EncryptionDetailsStandard = 'AES' | (string & {})

/** Values of `Error.errorLevel`. */
export type ErrorLevel = 'ERROR' | 'WARNING' | (string & {})

/** Values of `getServiceJobs.serviceJobStatus`. */
export type GetServiceJobsServiceJobStatus =
  | 'NOT_SERVICED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'PENDING_SCHEDULE'
  | 'NOT_FULFILLABLE'
  | 'HOLD'
  | 'PAYMENT_DECLINED'

/** Values of `getServiceJobs.sortField`. */
export type GetServiceJobsSortField = 'JOB_DATE' | 'JOB_STATUS'

/** Values of `getServiceJobs.sortOrder`. */
export type GetServiceJobsSortOrder = 'ASC' | 'DESC'

/** Values of `LinkedAsset.assetType`. */
export type LinkedAssetAssetType = 'VEHICLE' | (string & {})

/** Values of `Poa.poaType`. */
export type PoaType = 'NO_SIGNATURE_DUMMY_POS' | 'CUSTOMER_SIGNATURE' | 'DUMMY_RECEIPT' | 'POA_RECEIPT' | (string & {})

/** Values of `Reservation.type`. */
export type ReservationType = 'APPOINTMENT' | 'TRAVEL' | 'VACATION' | 'BREAK' | 'TRAINING' | (string & {})

/** Values of `ServiceJob.serviceJobStatus`. */
export type ServiceJobStatus =
  | 'NOT_SERVICED'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'PENDING_SCHEDULE'
  | 'NOT_FULFILLABLE'
  | 'HOLD'
  | 'PAYMENT_DECLINED'
  | (string & {})

/** Values of `ServiceLocation.serviceLocationType`. */
export type ServiceLocationType = 'IN_HOME' | 'IN_STORE' | 'ONLINE' | (string & {})

/** Values of `ServiceUploadDocument.contentType`. */
export type ServiceUploadDocumentContentType = 'TIFF' | 'JPG' | 'PNG' | 'JPEG' | 'GIF' | 'PDF'

/** Parameters of {@link ServicesApi.addAppointmentForServiceJobByServiceJobId}. */
export interface AddAppointmentForServiceJobByServiceJobIdParams {
  /** ID of the service job, from `getServiceJobs`. 1 to 100 characters. */
  serviceJobId: string
  /** Time of the appointment. */
  body: AddAppointmentRequest
}

/** Parameters of {@link ServicesApi.assignAppointmentResources}. */
export interface AssignAppointmentResourcesParams {
  /** ID of the service job, from `getServiceJobs`. 1 to 100 characters. */
  serviceJobId: string
  /** ID of an active appointment of the job. 1 to 100 characters. */
  appointmentId: string
  /** Resources to assign. */
  body: AssignAppointmentResourcesRequest
}

/** Parameters of {@link ServicesApi.cancelReservation}. */
export interface CancelReservationParams {
  /** ID of the reservation, from `createReservation`. 1 to 100 characters. */
  reservationId: string
  /** Amazon store in which the resource works. At most 1 item. */
  marketplaceIds: readonly string[]
}

/** Parameters of {@link ServicesApi.cancelServiceJobByServiceJobId}. */
export interface CancelServiceJobByServiceJobIdParams {
  /** ID of the service job, from `getServiceJobs`. 1 to 100 characters. */
  serviceJobId: string
  /**
   * Why the job is canceled, as a code in capitals, digits and underscores. 1 to 100 characters. Pattern:
   * `^[A-Z0-9_]*$`.
   */
  cancellationReasonCode: string
}

/** Parameters of {@link ServicesApi.completeServiceJobByServiceJobId}. */
export interface CompleteServiceJobByServiceJobIdParams {
  /** ID of the service job, from `getServiceJobs`. 1 to 100 characters. */
  serviceJobId: string
}

/** Parameters of {@link ServicesApi.createReservation}. */
export interface CreateReservationParams {
  /** Amazon store in which the resource works. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Resource and reservation. */
  body: CreateReservationRequest
}

/** Parameters of {@link ServicesApi.createServiceDocumentUploadDestination}. */
export interface CreateServiceDocumentUploadDestinationParams {
  /** Type, size and hash of the document. */
  body: ServiceUploadDocument
}

/** Parameters of {@link ServicesApi.getAppointmentSlots}. */
export type GetAppointmentSlotsParams =
  | Variant<GetAppointmentSlotsFields, 'startTime' | 'endTime'>
  | Variant<GetAppointmentSlotsFields, never, 'startTime' | 'endTime'>

/** Fields of {@link GetAppointmentSlotsParams}. */
export interface GetAppointmentSlotsFields {
  /** ASIN of the service. */
  asin: string
  /** ID of the region scope in which to look for slots. 1 to 100 characters. */
  storeId: string
  /** Amazon store in which to look for slots. At most 1 item. */
  marketplaceIds: readonly string[]
  /**
   * Start of the time range, in ISO 8601. Must be combined with `endTime`. The business configuration sets the
   * default.
   */
  startTime?: string | undefined
  /**
   * End of the time range, in ISO 8601. Must be combined with `startTime`. The range can cover at most 90 days.
   * The business configuration sets the default.
   */
  endTime?: string | undefined
}

/** Parameters of {@link ServicesApi.getAppointmmentSlotsByJobId}. */
export type GetAppointmmentSlotsByJobIdParams =
  | Variant<GetAppointmmentSlotsByJobIdFields, 'startTime' | 'endTime'>
  | Variant<GetAppointmmentSlotsByJobIdFields, never, 'startTime' | 'endTime'>

/** Fields of {@link GetAppointmmentSlotsByJobIdParams}. */
export interface GetAppointmmentSlotsByJobIdFields {
  /** ID of the service job, from `getServiceJobs`. 1 to 100 characters. */
  serviceJobId: string
  /** Amazon store in which the resource works. At most 1 item. */
  marketplaceIds: readonly string[]
  /**
   * Start of the time range, in ISO 8601. Must be combined with `endTime`. The business configuration sets the
   * default.
   */
  startTime?: string | undefined
  /**
   * End of the time range, in ISO 8601. Must be combined with `startTime`. The range can cover at most 90 days.
   * The business configuration sets the default.
   */
  endTime?: string | undefined
}

/** Parameters of {@link ServicesApi.getFixedSlotCapacity}. */
export interface GetFixedSlotCapacityParams {
  /** ID of the resource (shop) whose capacity to return. 1 to 100 characters. */
  resourceId: string
  /** Amazon store in which the resource works. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Time range, capacity types and slot length to return. */
  body: FixedSlotCapacityQuery
  /** Token of the next page, from `nextPageToken` of the previous response. */
  nextPageToken?: string | undefined
}

/** Parameters of {@link ServicesApi.getRangeSlotCapacity}. */
export interface GetRangeSlotCapacityParams {
  /** ID of the resource (shop) whose capacity to return. 1 to 100 characters. */
  resourceId: string
  /** Amazon store in which the resource works. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Time range and capacity types to return. */
  body: RangeSlotCapacityQuery
  /** Token of the next page, from `nextPageToken` of the previous response. */
  nextPageToken?: string | undefined
}

/** Parameters of {@link ServicesApi.getServiceJobByServiceJobId}. */
export interface GetServiceJobByServiceJobIdParams {
  /** ID of the service job, from `getServiceJobs`. 1 to 100 characters. */
  serviceJobId: string
}

/** Parameters of {@link ServicesApi.getServiceJobs}. */
export type GetServiceJobsParams =
  | Variant<GetServiceJobsFields, never, 'lastUpdatedAfter'>
  | Variant<GetServiceJobsFields, never, 'createdAfter'>

/** Fields of {@link GetServiceJobsParams}. */
export interface GetServiceJobsFields {
  /** Only jobs that were ordered in this Amazon store. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Only jobs of these service orders. At most 20 IDs. 1 to 20 items. */
  serviceOrderIds?: readonly string[] | undefined
  /** Only jobs that belong to these product orders. At most 20 IDs. 1 to 20 items. */
  productOrderIds?: readonly string[] | undefined
  /** Only jobs whose products have these tracking IDs. At most 20 IDs. 1 to 20 items. */
  trackingIds?: readonly string[] | undefined
  /** Only jobs with one of these statuses. See `ServiceJob.serviceJobStatus` for their meanings. */
  serviceJobStatus?: readonly GetServiceJobsServiceJobStatus[] | undefined
  /** Token of another page, from `nextPageToken` or `previousPageToken` of the previous response. */
  pageToken?: string | undefined
  /** Maximum number of jobs on a page. 1 to 20. Default: 20. */
  pageSize?: number | undefined
  /** Property by which the jobs are sorted: date or status. */
  sortField?: GetServiceJobsSortField | undefined
  /** Direction in which the jobs are sorted. */
  sortOrder?: GetServiceJobsSortOrder | undefined
  /**
   * Only jobs created at or after this time, in ISO 8601. Required unless `lastUpdatedAfter` is set. Setting both
   * is an error.
   */
  createdAfter?: string | undefined
  /** Only jobs created at or before this time, in ISO 8601. */
  createdBefore?: string | undefined
  /**
   * Only jobs updated at or after this time, in ISO 8601. Required unless `createdAfter` is set. Setting both is
   * an error.
   */
  lastUpdatedAfter?: string | undefined
  /** Only jobs updated at or before this time, in ISO 8601. */
  lastUpdatedBefore?: string | undefined
  /** Only jobs scheduled at or after this time, in ISO 8601. Must not be later than `scheduleEndDate`. */
  scheduleStartDate?: string | undefined
  /** Only jobs scheduled at or before this time, in ISO 8601. Must not be earlier than `scheduleStartDate`. */
  scheduleEndDate?: string | undefined
  /** Only jobs for items with these ASINs. At most 20. 1 to 20 items. */
  asins?: readonly string[] | undefined
  /** Only jobs that need these skills of the technician. At most 20. 1 to 20 items. */
  requiredSkills?: readonly string[] | undefined
  /** Only jobs in these region scopes, as Amazon's IDs. At most 50. 1 to 50 items. */
  storeIds?: readonly string[] | undefined
}

/** Parameters of {@link ServicesApi.rescheduleAppointmentForServiceJobByServiceJobId}. */
export interface RescheduleAppointmentForServiceJobByServiceJobIdParams {
  /** ID of the service job, from `getServiceJobs`. 1 to 100 characters. */
  serviceJobId: string
  /** ID of the existing appointment, from `ServiceJob.appointments`. 1 to 100 characters. */
  appointmentId: string
  /** New time, and reason for the change. */
  body: RescheduleAppointmentRequest
}

/** Parameters of {@link ServicesApi.setAppointmentFulfillmentData}. */
export interface SetAppointmentFulfillmentDataParams {
  /** ID of the service job, from `getServiceJobs`. 1 to 100 characters. */
  serviceJobId: string
  /** ID of an active appointment of the job. 1 to 100 characters. */
  appointmentId: string
  /** Fulfillment data of the appointment. */
  body: SetAppointmentFulfillmentDataRequest
}

/** Parameters of {@link ServicesApi.updateReservation}. */
export interface UpdateReservationParams {
  /** ID of the reservation, from `createReservation`. 1 to 100 characters. */
  reservationId: string
  /** Amazon store in which the resource works. At most 1 item. */
  marketplaceIds: readonly string[]
  /** Resource and changed reservation. */
  body: UpdateReservationRequest
}

/** Parameters of {@link ServicesApi.updateSchedule}. */
export interface UpdateScheduleParams {
  /** ID of the resource (shop). 1 to 100 characters. */
  resourceId: string
  /** Amazon store in which the resource works. At most 1 item. */
  marketplaceIds: readonly string[]
  /** New working hours of the resource. */
  body: UpdateScheduleRequest
}
