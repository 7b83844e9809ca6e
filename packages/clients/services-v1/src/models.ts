// Generated from Amazon's model services. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface AddAppointmentRequest {
  appointmentTime: AppointmentTimeInput
}

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string
  addressLine3?: string
  city?: string
  county?: string
  district?: string
  stateOrRegion?: string
  postalCode?: string
  countryCode?: string
  phone?: string
}

export interface Appointment {
  /** 5 to 100 characters. */
  appointmentId?: string
  appointmentStatus?: AppointmentStatus
  appointmentTime?: AppointmentTime
  /** At least 1 item. */
  assignedTechnicians?: Technician[]
  /** 5 to 100 characters. */
  rescheduledAppointmentId?: string
  poa?: Poa
}

export interface AppointmentResource {
  resourceId?: string
}

export interface AppointmentSlot {
  /** ISO 8601 date and time. */
  startTime?: string
  /** ISO 8601 date and time. */
  endTime?: string
  /** At least 0. */
  capacity?: number
}

export interface AppointmentSlotReport {
  schedulingType?: AppointmentSlotReportSchedulingType
  /** ISO 8601 date and time. */
  startTime?: string
  /** ISO 8601 date and time. */
  endTime?: string
  appointmentSlots?: AppointmentSlot[]
}

export interface AppointmentTime {
  /** ISO 8601 date and time. */
  startTime: string
  /** At least 1. */
  durationInMinutes: number
}

export interface AppointmentTimeInput {
  /** ISO 8601 date and time. */
  startTime: string
  durationInMinutes?: number
}

export interface AssignAppointmentResourcesRequest {
  resources: AppointmentResource[]
}

export interface AssignAppointmentResourcesResponse {
  payload?: AssignAppointmentResourcesResponsePayload
  errors?: ErrorEntry[]
}

export interface AssignAppointmentResourcesResponsePayload {
  warnings?: Warning[]
}

export interface AssociatedItem {
  asin?: string
  title?: string
  quantity?: number
  /** 5 to 20 characters. */
  orderId?: string
  itemStatus?: AssociatedItemItemStatus
  brandName?: string
  itemDelivery?: ItemDelivery
  linkedAssets?: LinkedAsset[]
}

export interface AvailabilityRecord {
  /** ISO 8601 date and time. */
  startTime: string
  /** ISO 8601 date and time. */
  endTime: string
  recurrence?: Recurrence
  /** At least 1. */
  capacity?: number
}

export interface Buyer {
  /** Pattern: `^[A-Z0-9]*$`. */
  buyerId?: string
  name?: string
  phone?: string
  isPrimeMember?: boolean
}

export interface CancelReservationResponse {
  errors?: ErrorEntry[]
}

export interface CancelServiceJobByServiceJobIdResponse {
  errors?: ErrorEntry[]
}

export type CapacityType =
  | 'SCHEDULED_CAPACITY'
  | 'AVAILABLE_CAPACITY'
  | 'ENCUMBERED_CAPACITY'
  | 'RESERVED_CAPACITY'
  | (string & {})

export interface CompleteServiceJobByServiceJobIdResponse {
  errors?: ErrorEntry[]
}

export interface CreateReservationRecord {
  reservation?: Reservation
  warnings?: Warning[]
  errors?: ErrorEntry[]
}

export interface CreateReservationRequest {
  resourceId: string
  reservation: Reservation
}

export interface CreateReservationResponse {
  payload?: CreateReservationRecord
  errors?: ErrorEntry[]
}

export interface CreateServiceDocumentUploadDestination {
  payload?: ServiceDocumentUploadDestination
  errors?: ErrorEntry[]
}

export interface DateTimeRange {
  /** ISO 8601 date and time. */
  startTime: string
  /** ISO 8601 date and time. */
  endTime: string
}

export type DayOfWeek =
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | (string & {})

export interface EncryptionDetails {
  standard: EncryptionDetailsStandard
  initializationVector: string
  key: string
}

export interface ErrorEntry {
  code: string
  message: string
  details?: string
  errorLevel?: ErrorLevel
}

export interface FixedSlot {
  /** ISO 8601 date and time. */
  startDateTime?: string
  scheduledCapacity?: number
  availableCapacity?: number
  encumberedCapacity?: number
  reservedCapacity?: number
}

export interface FixedSlotCapacity {
  resourceId?: string
  /** Multiple of 5. */
  slotDuration?: number
  capacities?: FixedSlot[]
  nextPageToken?: string
}

export interface FixedSlotCapacityErrors {
  errors?: ErrorEntry[]
}

export interface FixedSlotCapacityQuery {
  capacityTypes?: CapacityType[]
  /** Multiple of 5. */
  slotDuration?: number
  /** ISO 8601 date and time. */
  startDateTime: string
  /** ISO 8601 date and time. */
  endDateTime: string
}

export interface FulfillmentDocument {
  uploadDestinationId?: string
  contentSha256?: string
}

export interface FulfillmentTime {
  /** ISO 8601 date and time. */
  startTime?: string
  /** ISO 8601 date and time. */
  endTime?: string
}

export interface GetAppointmentSlotsResponse {
  payload?: AppointmentSlotReport
  errors?: ErrorEntry[]
}

export interface GetServiceJobByServiceJobIdResponse {
  payload?: ServiceJob
  errors?: ErrorEntry[]
}

export interface GetServiceJobsResponse {
  payload?: JobListing
  errors?: ErrorEntry[]
}

export interface ItemDelivery {
  /** ISO 8601 date and time. */
  estimatedDeliveryDate?: string
  itemDeliveryPromise?: ItemDeliveryPromise
}

export interface ItemDeliveryPromise {
  /** ISO 8601 date and time. */
  startTime?: string
  /** ISO 8601 date and time. */
  endTime?: string
}

export interface JobListing {
  totalResultSize?: number
  nextPageToken?: string
  previousPageToken?: string
  jobs?: ServiceJob[]
}

export interface LinkedAsset {
  assetType?: string
  assetName?: string
  additionalAttributes?: { [key: string]: string }
}

export interface MoneyAmount {
  value: number
  currency: string
}

export interface Payment {
  amount?: MoneyAmount
  instrument?: string
}

export interface Poa {
  appointmentTime?: AppointmentTime
  /** At least 1 item. */
  technicians?: Technician[]
  /** Pattern: `^[A-Z0-9]*$`. */
  uploadingTechnician?: string
  /** ISO 8601 date and time. */
  uploadTime?: string
  poaType?: PoaType
}

export interface RangeCapacity {
  capacityType?: CapacityType
  slots?: RangeSlot[]
}

export interface RangeSlot {
  /** ISO 8601 date and time. */
  startDateTime?: string
  /** ISO 8601 date and time. */
  endDateTime?: string
  capacity?: number
}

export interface RangeSlotCapacity {
  resourceId?: string
  capacities?: RangeCapacity[]
  nextPageToken?: string
}

export interface RangeSlotCapacityErrors {
  errors?: ErrorEntry[]
}

export interface RangeSlotCapacityQuery {
  capacityTypes?: CapacityType[]
  /** ISO 8601 date and time. */
  startDateTime: string
  /** ISO 8601 date and time. */
  endDateTime: string
}

export interface Recurrence {
  /** ISO 8601 date and time. */
  endTime: string
  daysOfWeek?: DayOfWeek[]
  daysOfMonth?: number[]
}

export interface RescheduleAppointmentRequest {
  appointmentTime: AppointmentTimeInput
  rescheduleReasonCode: string
}

export interface Reservation {
  reservationId?: string
  type: ReservationType
  availability: AvailabilityRecord
}

export interface ScopeOfWork {
  asin?: string
  title?: string
  quantity?: number
  requiredSkills?: string[]
}

export interface Seller {
  /** Pattern: `^[A-Z0-9]*$`. */
  sellerId?: string
}

export interface ServiceDocumentUploadDestination {
  uploadDestinationId: string
  url: string
  encryptionDetails: EncryptionDetails
  headers?: JsonObject
}

export interface ServiceJob {
  /** ISO 8601 date and time. */
  createTime?: string
  /** 1 to 100 characters. */
  serviceJobId?: string
  serviceJobStatus?: ServiceJobStatus
  scopeOfWork?: ScopeOfWork
  seller?: Seller
  serviceJobProvider?: ServiceJobProvider
  preferredAppointmentTimes?: AppointmentTime[]
  appointments?: Appointment[]
  /** 5 to 20 characters. */
  serviceOrderId?: string
  productOrderIds?: string[]
  trackingIds?: string[]
  /** Pattern: `^[A-Z0-9]*$`. */
  marketplaceId?: string
  /** 1 to 100 characters. */
  storeId?: string
  buyer?: Buyer
  associatedItems?: AssociatedItem[]
  serviceLocation?: ServiceLocation
  payments?: Payment[]
}

export interface ServiceJobProvider {
  /** Pattern: `^[A-Z0-9]*$`. */
  serviceJobProviderId?: string
}

export interface ServiceLocation {
  serviceLocationType?: ServiceLocationType
  address?: Address
}

export interface ServiceUploadDocument {
  contentType: ServiceUploadDocumentContentType
  /** 1 to 5242880. */
  contentLength: number
  /** Pattern: `^[A-Za-z0-9\\+/]{22}={2}$`. */
  contentMD5?: string
}

export interface SetAppointmentFulfillmentDataRequest {
  estimatedArrivalTime?: DateTimeRange
  fulfillmentTime?: FulfillmentTime
  appointmentResources?: AppointmentResource[]
  fulfillmentDocuments?: FulfillmentDocument[]
}

export interface SetAppointmentResponse {
  /** 5 to 100 characters. */
  appointmentId?: string
  warnings?: Warning[]
  errors?: ErrorEntry[]
}

export interface Technician {
  /** 1 to 50 characters. */
  technicianId?: string
  name?: string
}

export interface UpdateReservationRecord {
  reservation?: Reservation
  warnings?: Warning[]
  errors?: ErrorEntry[]
}

export interface UpdateReservationRequest {
  resourceId: string
  reservation: Reservation
}

export interface UpdateReservationResponse {
  payload?: UpdateReservationRecord
  errors?: ErrorEntry[]
}

export interface UpdateScheduleRecord {
  availability?: AvailabilityRecord
  warnings?: Warning[]
  errors?: ErrorEntry[]
}

export interface UpdateScheduleRequest {
  schedules: AvailabilityRecord[]
}

export interface UpdateScheduleResponse {
  payload?: UpdateScheduleRecord[]
  errors?: ErrorEntry[]
}

export interface Warning {
  code: string
  message: string
  details?: string
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
  /** 1 to 100 characters. */
  serviceJobId: string
  body: AddAppointmentRequest
}

/** Parameters of {@link ServicesApi.assignAppointmentResources}. */
export interface AssignAppointmentResourcesParams {
  /** 1 to 100 characters. */
  serviceJobId: string
  /** 1 to 100 characters. */
  appointmentId: string
  body: AssignAppointmentResourcesRequest
}

/** Parameters of {@link ServicesApi.cancelReservation}. */
export interface CancelReservationParams {
  /** 1 to 100 characters. */
  reservationId: string
  /** At most 1 item. */
  marketplaceIds: string[]
}

/** Parameters of {@link ServicesApi.cancelServiceJobByServiceJobId}. */
export interface CancelServiceJobByServiceJobIdParams {
  /** 1 to 100 characters. */
  serviceJobId: string
  /** 1 to 100 characters. Pattern: `^[A-Z0-9_]*$`. */
  cancellationReasonCode: string
}

/** Parameters of {@link ServicesApi.completeServiceJobByServiceJobId}. */
export interface CompleteServiceJobByServiceJobIdParams {
  /** 1 to 100 characters. */
  serviceJobId: string
}

/** Parameters of {@link ServicesApi.createReservation}. */
export interface CreateReservationParams {
  /** At most 1 item. */
  marketplaceIds: string[]
  body: CreateReservationRequest
}

/** Parameters of {@link ServicesApi.createServiceDocumentUploadDestination}. */
export interface CreateServiceDocumentUploadDestinationParams {
  body: ServiceUploadDocument
}

/** Parameters of {@link ServicesApi.getAppointmentSlots}. */
export interface GetAppointmentSlotsParams {
  asin: string
  /** 1 to 100 characters. */
  storeId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  startTime?: string
  endTime?: string
}

/** Parameters of {@link ServicesApi.getAppointmmentSlotsByJobId}. */
export interface GetAppointmmentSlotsByJobIdParams {
  /** 1 to 100 characters. */
  serviceJobId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  startTime?: string
  endTime?: string
}

/** Parameters of {@link ServicesApi.getFixedSlotCapacity}. */
export interface GetFixedSlotCapacityParams {
  /** 1 to 100 characters. */
  resourceId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: FixedSlotCapacityQuery
  nextPageToken?: string
}

/** Parameters of {@link ServicesApi.getRangeSlotCapacity}. */
export interface GetRangeSlotCapacityParams {
  /** 1 to 100 characters. */
  resourceId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: RangeSlotCapacityQuery
  nextPageToken?: string
}

/** Parameters of {@link ServicesApi.getServiceJobByServiceJobId}. */
export interface GetServiceJobByServiceJobIdParams {
  /** 1 to 100 characters. */
  serviceJobId: string
}

/** Parameters of {@link ServicesApi.getServiceJobs}. */
export interface GetServiceJobsParams {
  /** At most 1 item. */
  marketplaceIds: string[]
  /** 1 to 20 items. */
  serviceOrderIds?: string[]
  /** 1 to 20 items. */
  productOrderIds?: string[]
  /** 1 to 20 items. */
  trackingIds?: string[]
  serviceJobStatus?: GetServiceJobsServiceJobStatus[]
  pageToken?: string
  /** 1 to 20. Default: 20. */
  pageSize?: number
  sortField?: GetServiceJobsSortField
  sortOrder?: GetServiceJobsSortOrder
  createdAfter?: string
  createdBefore?: string
  lastUpdatedAfter?: string
  lastUpdatedBefore?: string
  scheduleStartDate?: string
  scheduleEndDate?: string
  /** 1 to 20 items. */
  asins?: string[]
  /** 1 to 20 items. */
  requiredSkills?: string[]
  /** 1 to 50 items. */
  storeIds?: string[]
}

/** Parameters of {@link ServicesApi.rescheduleAppointmentForServiceJobByServiceJobId}. */
export interface RescheduleAppointmentForServiceJobByServiceJobIdParams {
  /** 1 to 100 characters. */
  serviceJobId: string
  /** 1 to 100 characters. */
  appointmentId: string
  body: RescheduleAppointmentRequest
}

/** Parameters of {@link ServicesApi.setAppointmentFulfillmentData}. */
export interface SetAppointmentFulfillmentDataParams {
  /** 1 to 100 characters. */
  serviceJobId: string
  /** 1 to 100 characters. */
  appointmentId: string
  body: SetAppointmentFulfillmentDataRequest
}

/** Parameters of {@link ServicesApi.updateReservation}. */
export interface UpdateReservationParams {
  /** 1 to 100 characters. */
  reservationId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: UpdateReservationRequest
}

/** Parameters of {@link ServicesApi.updateSchedule}. */
export interface UpdateScheduleParams {
  /** 1 to 100 characters. */
  resourceId: string
  /** At most 1 item. */
  marketplaceIds: string[]
  body: UpdateScheduleRequest
}
