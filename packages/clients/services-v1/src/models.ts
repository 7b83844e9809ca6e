// Generated from Amazon's model services. To change this file, see CONTRIBUTING.md.

import type { JsonObject } from '@selling-partner/auth'

export interface AddAppointmentRequest {
  appointmentTime: AppointmentTimeInput
}

export interface Address {
  name: string
  addressLine1: string
  addressLine2?: string | undefined
  addressLine3?: string | undefined
  city?: string | undefined
  county?: string | undefined
  district?: string | undefined
  stateOrRegion?: string | undefined
  postalCode?: string | undefined
  countryCode?: string | undefined
  phone?: string | undefined
}

export interface Appointment {
  /** 5 to 100 characters. */
  appointmentId?: string | undefined
  appointmentStatus?: AppointmentStatus | undefined
  appointmentTime?: AppointmentTime | undefined
  /** At least 1 item. */
  assignedTechnicians?: Technician[] | undefined
  /** 5 to 100 characters. */
  rescheduledAppointmentId?: string | undefined
  poa?: Poa | undefined
}

export interface AppointmentResource {
  resourceId?: string | undefined
}

export interface AppointmentSlot {
  /** ISO 8601 date and time. */
  startTime?: string | undefined
  /** ISO 8601 date and time. */
  endTime?: string | undefined
  /** At least 0. */
  capacity?: number | undefined
}

export interface AppointmentSlotReport {
  schedulingType?: AppointmentSlotReportSchedulingType | undefined
  /** ISO 8601 date and time. */
  startTime?: string | undefined
  /** ISO 8601 date and time. */
  endTime?: string | undefined
  appointmentSlots?: AppointmentSlot[] | undefined
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
  durationInMinutes?: number | undefined
}

export interface AssignAppointmentResourcesRequest {
  resources: AppointmentResource[]
}

export interface AssignAppointmentResourcesResponse {
  payload?: AssignAppointmentResourcesResponsePayload | undefined
  errors?: ErrorEntry[] | undefined
}

export interface AssignAppointmentResourcesResponsePayload {
  warnings?: Warning[] | undefined
}

export interface AssociatedItem {
  asin?: string | undefined
  title?: string | undefined
  quantity?: number | undefined
  /** 5 to 20 characters. */
  orderId?: string | undefined
  itemStatus?: AssociatedItemItemStatus | undefined
  brandName?: string | undefined
  itemDelivery?: ItemDelivery | undefined
  linkedAssets?: LinkedAsset[] | undefined
}

export interface AvailabilityRecord {
  /** ISO 8601 date and time. */
  startTime: string
  /** ISO 8601 date and time. */
  endTime: string
  recurrence?: Recurrence | undefined
  /** At least 1. */
  capacity?: number | undefined
}

export interface Buyer {
  /** Pattern: `^[A-Z0-9]*$`. */
  buyerId?: string | undefined
  name?: string | undefined
  phone?: string | undefined
  isPrimeMember?: boolean | undefined
}

export interface CancelReservationResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CancelServiceJobByServiceJobIdResponse {
  errors?: ErrorEntry[] | undefined
}

export type CapacityType =
  | 'SCHEDULED_CAPACITY'
  | 'AVAILABLE_CAPACITY'
  | 'ENCUMBERED_CAPACITY'
  | 'RESERVED_CAPACITY'
  | (string & {})

export interface CompleteServiceJobByServiceJobIdResponse {
  errors?: ErrorEntry[] | undefined
}

export interface CreateReservationRecord {
  reservation?: Reservation | undefined
  warnings?: Warning[] | undefined
  errors?: ErrorEntry[] | undefined
}

export interface CreateReservationRequest {
  resourceId: string
  reservation: Reservation
}

export interface CreateReservationResponse {
  payload?: CreateReservationRecord | undefined
  errors?: ErrorEntry[] | undefined
}

export interface CreateServiceDocumentUploadDestination {
  payload?: ServiceDocumentUploadDestination | undefined
  errors?: ErrorEntry[] | undefined
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
  details?: string | undefined
  errorLevel?: ErrorLevel | undefined
}

export interface FixedSlot {
  /** ISO 8601 date and time. */
  startDateTime?: string | undefined
  scheduledCapacity?: number | undefined
  availableCapacity?: number | undefined
  encumberedCapacity?: number | undefined
  reservedCapacity?: number | undefined
}

export interface FixedSlotCapacity {
  resourceId?: string | undefined
  /** Multiple of 5. */
  slotDuration?: number | undefined
  capacities?: FixedSlot[] | undefined
  nextPageToken?: string | undefined
}

export interface FixedSlotCapacityErrors {
  errors?: ErrorEntry[] | undefined
}

export interface FixedSlotCapacityQuery {
  capacityTypes?: CapacityType[] | undefined
  /** Multiple of 5. */
  slotDuration?: number | undefined
  /** ISO 8601 date and time. */
  startDateTime: string
  /** ISO 8601 date and time. */
  endDateTime: string
}

export interface FulfillmentDocument {
  uploadDestinationId?: string | undefined
  contentSha256?: string | undefined
}

export interface FulfillmentTime {
  /** ISO 8601 date and time. */
  startTime?: string | undefined
  /** ISO 8601 date and time. */
  endTime?: string | undefined
}

export interface GetAppointmentSlotsResponse {
  payload?: AppointmentSlotReport | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetServiceJobByServiceJobIdResponse {
  payload?: ServiceJob | undefined
  errors?: ErrorEntry[] | undefined
}

export interface GetServiceJobsResponse {
  payload?: JobListing | undefined
  errors?: ErrorEntry[] | undefined
}

export interface ItemDelivery {
  /** ISO 8601 date and time. */
  estimatedDeliveryDate?: string | undefined
  itemDeliveryPromise?: ItemDeliveryPromise | undefined
}

export interface ItemDeliveryPromise {
  /** ISO 8601 date and time. */
  startTime?: string | undefined
  /** ISO 8601 date and time. */
  endTime?: string | undefined
}

export interface JobListing {
  totalResultSize?: number | undefined
  nextPageToken?: string | undefined
  previousPageToken?: string | undefined
  jobs?: ServiceJob[] | undefined
}

export interface LinkedAsset {
  assetType?: string | undefined
  assetName?: string | undefined
  additionalAttributes?: { [key: string]: string } | undefined
}

export interface MoneyAmount {
  value: number
  currency: string
}

export interface Payment {
  amount?: MoneyAmount | undefined
  instrument?: string | undefined
}

export interface Poa {
  appointmentTime?: AppointmentTime | undefined
  /** At least 1 item. */
  technicians?: Technician[] | undefined
  /** Pattern: `^[A-Z0-9]*$`. */
  uploadingTechnician?: string | undefined
  /** ISO 8601 date and time. */
  uploadTime?: string | undefined
  poaType?: PoaType | undefined
}

export interface RangeCapacity {
  capacityType?: CapacityType | undefined
  slots?: RangeSlot[] | undefined
}

export interface RangeSlot {
  /** ISO 8601 date and time. */
  startDateTime?: string | undefined
  /** ISO 8601 date and time. */
  endDateTime?: string | undefined
  capacity?: number | undefined
}

export interface RangeSlotCapacity {
  resourceId?: string | undefined
  capacities?: RangeCapacity[] | undefined
  nextPageToken?: string | undefined
}

export interface RangeSlotCapacityErrors {
  errors?: ErrorEntry[] | undefined
}

export interface RangeSlotCapacityQuery {
  capacityTypes?: CapacityType[] | undefined
  /** ISO 8601 date and time. */
  startDateTime: string
  /** ISO 8601 date and time. */
  endDateTime: string
}

export interface Recurrence {
  /** ISO 8601 date and time. */
  endTime: string
  daysOfWeek?: DayOfWeek[] | undefined
  daysOfMonth?: number[] | undefined
}

export interface RescheduleAppointmentRequest {
  appointmentTime: AppointmentTimeInput
  rescheduleReasonCode: string
}

export interface Reservation {
  reservationId?: string | undefined
  type: ReservationType
  availability: AvailabilityRecord
}

export interface ScopeOfWork {
  asin?: string | undefined
  title?: string | undefined
  quantity?: number | undefined
  requiredSkills?: string[] | undefined
}

export interface Seller {
  /** Pattern: `^[A-Z0-9]*$`. */
  sellerId?: string | undefined
}

export interface ServiceDocumentUploadDestination {
  uploadDestinationId: string
  url: string
  encryptionDetails: EncryptionDetails
  headers?: JsonObject | undefined
}

export interface ServiceJob {
  /** ISO 8601 date and time. */
  createTime?: string | undefined
  /** 1 to 100 characters. */
  serviceJobId?: string | undefined
  serviceJobStatus?: ServiceJobStatus | undefined
  scopeOfWork?: ScopeOfWork | undefined
  seller?: Seller | undefined
  serviceJobProvider?: ServiceJobProvider | undefined
  preferredAppointmentTimes?: AppointmentTime[] | undefined
  appointments?: Appointment[] | undefined
  /** 5 to 20 characters. */
  serviceOrderId?: string | undefined
  productOrderIds?: string[] | undefined
  trackingIds?: string[] | undefined
  /** Pattern: `^[A-Z0-9]*$`. */
  marketplaceId?: string | undefined
  /** 1 to 100 characters. */
  storeId?: string | undefined
  buyer?: Buyer | undefined
  associatedItems?: AssociatedItem[] | undefined
  serviceLocation?: ServiceLocation | undefined
  payments?: Payment[] | undefined
}

export interface ServiceJobProvider {
  /** Pattern: `^[A-Z0-9]*$`. */
  serviceJobProviderId?: string | undefined
}

export interface ServiceLocation {
  serviceLocationType?: ServiceLocationType | undefined
  address?: Address | undefined
}

export interface ServiceUploadDocument {
  contentType: ServiceUploadDocumentContentType
  /** 1 to 5242880. */
  contentLength: number
  /** Pattern: `^[A-Za-z0-9\\+/]{22}={2}$`. */
  contentMD5?: string | undefined
}

export interface SetAppointmentFulfillmentDataRequest {
  estimatedArrivalTime?: DateTimeRange | undefined
  fulfillmentTime?: FulfillmentTime | undefined
  appointmentResources?: AppointmentResource[] | undefined
  fulfillmentDocuments?: FulfillmentDocument[] | undefined
}

export interface SetAppointmentResponse {
  /** 5 to 100 characters. */
  appointmentId?: string | undefined
  warnings?: Warning[] | undefined
  errors?: ErrorEntry[] | undefined
}

export interface Technician {
  /** 1 to 50 characters. */
  technicianId?: string | undefined
  name?: string | undefined
}

export interface UpdateReservationRecord {
  reservation?: Reservation | undefined
  warnings?: Warning[] | undefined
  errors?: ErrorEntry[] | undefined
}

export interface UpdateReservationRequest {
  resourceId: string
  reservation: Reservation
}

export interface UpdateReservationResponse {
  payload?: UpdateReservationRecord | undefined
  errors?: ErrorEntry[] | undefined
}

export interface UpdateScheduleRecord {
  availability?: AvailabilityRecord | undefined
  warnings?: Warning[] | undefined
  errors?: ErrorEntry[] | undefined
}

export interface UpdateScheduleRequest {
  schedules: AvailabilityRecord[]
}

export interface UpdateScheduleResponse {
  payload?: UpdateScheduleRecord[] | undefined
  errors?: ErrorEntry[] | undefined
}

export interface Warning {
  code: string
  message: string
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
  marketplaceIds: readonly string[]
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
  marketplaceIds: readonly string[]
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
  marketplaceIds: readonly string[]
  startTime?: string | undefined
  endTime?: string | undefined
}

/** Parameters of {@link ServicesApi.getAppointmmentSlotsByJobId}. */
export interface GetAppointmmentSlotsByJobIdParams {
  /** 1 to 100 characters. */
  serviceJobId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  startTime?: string | undefined
  endTime?: string | undefined
}

/** Parameters of {@link ServicesApi.getFixedSlotCapacity}. */
export interface GetFixedSlotCapacityParams {
  /** 1 to 100 characters. */
  resourceId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: FixedSlotCapacityQuery
  nextPageToken?: string | undefined
}

/** Parameters of {@link ServicesApi.getRangeSlotCapacity}. */
export interface GetRangeSlotCapacityParams {
  /** 1 to 100 characters. */
  resourceId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: RangeSlotCapacityQuery
  nextPageToken?: string | undefined
}

/** Parameters of {@link ServicesApi.getServiceJobByServiceJobId}. */
export interface GetServiceJobByServiceJobIdParams {
  /** 1 to 100 characters. */
  serviceJobId: string
}

/** Parameters of {@link ServicesApi.getServiceJobs}. */
export interface GetServiceJobsParams {
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  /** 1 to 20 items. */
  serviceOrderIds?: readonly string[] | undefined
  /** 1 to 20 items. */
  productOrderIds?: readonly string[] | undefined
  /** 1 to 20 items. */
  trackingIds?: readonly string[] | undefined
  serviceJobStatus?: readonly GetServiceJobsServiceJobStatus[] | undefined
  pageToken?: string | undefined
  /** 1 to 20. Default: 20. */
  pageSize?: number | undefined
  sortField?: GetServiceJobsSortField | undefined
  sortOrder?: GetServiceJobsSortOrder | undefined
  createdAfter?: string | undefined
  createdBefore?: string | undefined
  lastUpdatedAfter?: string | undefined
  lastUpdatedBefore?: string | undefined
  scheduleStartDate?: string | undefined
  scheduleEndDate?: string | undefined
  /** 1 to 20 items. */
  asins?: readonly string[] | undefined
  /** 1 to 20 items. */
  requiredSkills?: readonly string[] | undefined
  /** 1 to 50 items. */
  storeIds?: readonly string[] | undefined
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
  marketplaceIds: readonly string[]
  body: UpdateReservationRequest
}

/** Parameters of {@link ServicesApi.updateSchedule}. */
export interface UpdateScheduleParams {
  /** 1 to 100 characters. */
  resourceId: string
  /** At most 1 item. */
  marketplaceIds: readonly string[]
  body: UpdateScheduleRequest
}
