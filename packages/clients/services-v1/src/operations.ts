// Generated from Amazon's model services. To change this file, see CONTRIBUTING.md.

import type { Operation, PagedOperation } from '@selling-partner/auth'
import type {
  AddAppointmentForServiceJobByServiceJobIdParams,
  AssignAppointmentResourcesParams,
  AssignAppointmentResourcesResponse,
  CancelReservationParams,
  CancelServiceJobByServiceJobIdParams,
  CancelServiceJobByServiceJobIdResponse,
  CompleteServiceJobByServiceJobIdParams,
  CompleteServiceJobByServiceJobIdResponse,
  CreateReservationParams,
  CreateReservationResponse,
  CreateServiceDocumentUploadDestination,
  CreateServiceDocumentUploadDestinationParams,
  FixedSlot,
  FixedSlotCapacity,
  GetAppointmentSlotsParams,
  GetAppointmentSlotsResponse,
  GetAppointmmentSlotsByJobIdParams,
  GetFixedSlotCapacityParams,
  GetRangeSlotCapacityParams,
  GetServiceJobByServiceJobIdParams,
  GetServiceJobByServiceJobIdResponse,
  GetServiceJobsParams,
  GetServiceJobsResponse,
  RangeCapacity,
  RangeSlotCapacity,
  RescheduleAppointmentForServiceJobByServiceJobIdParams,
  ServiceJob,
  SetAppointmentFulfillmentDataParams,
  SetAppointmentResponse,
  UpdateReservationParams,
  UpdateReservationResponse,
  UpdateScheduleParams,
  UpdateScheduleResponse,
} from './models.js'

/** Operation table of Services v1. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly addAppointmentForServiceJobByServiceJobId: Operation<
    AddAppointmentForServiceJobByServiceJobIdParams,
    SetAppointmentResponse
  >
  readonly assignAppointmentResources: Operation<AssignAppointmentResourcesParams, AssignAppointmentResourcesResponse>
  readonly cancelReservation: Operation<CancelReservationParams, void>
  readonly cancelServiceJobByServiceJobId: Operation<
    CancelServiceJobByServiceJobIdParams,
    CancelServiceJobByServiceJobIdResponse
  >
  readonly completeServiceJobByServiceJobId: Operation<
    CompleteServiceJobByServiceJobIdParams,
    CompleteServiceJobByServiceJobIdResponse
  >
  readonly createReservation: Operation<CreateReservationParams, CreateReservationResponse>
  readonly createServiceDocumentUploadDestination: Operation<
    CreateServiceDocumentUploadDestinationParams,
    CreateServiceDocumentUploadDestination
  >
  readonly getAppointmentSlots: Operation<GetAppointmentSlotsParams, GetAppointmentSlotsResponse>
  readonly getAppointmmentSlotsByJobId: Operation<GetAppointmmentSlotsByJobIdParams, GetAppointmentSlotsResponse>
  readonly getFixedSlotCapacity: PagedOperation<GetFixedSlotCapacityParams, FixedSlotCapacity, FixedSlot>
  readonly getRangeSlotCapacity: PagedOperation<GetRangeSlotCapacityParams, RangeSlotCapacity, RangeCapacity>
  readonly getServiceJobByServiceJobId: Operation<
    GetServiceJobByServiceJobIdParams,
    GetServiceJobByServiceJobIdResponse
  >
  readonly getServiceJobs: PagedOperation<GetServiceJobsParams, GetServiceJobsResponse, ServiceJob>
  readonly rescheduleAppointmentForServiceJobByServiceJobId: Operation<
    RescheduleAppointmentForServiceJobByServiceJobIdParams,
    SetAppointmentResponse
  >
  readonly setAppointmentFulfillmentData: Operation<SetAppointmentFulfillmentDataParams, void>
  readonly updateReservation: Operation<UpdateReservationParams, UpdateReservationResponse>
  readonly updateSchedule: Operation<UpdateScheduleParams, UpdateScheduleResponse>
} = {
  addAppointmentForServiceJobByServiceJobId: {
    api: 'services-v1',
    id: 'addAppointmentForServiceJobByServiceJobId',
    method: 'POST',
    path: '/service/v1/serviceJobs/{serviceJobId}/appointments',
    parameters: [
      { name: 'serviceJobId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  assignAppointmentResources: {
    api: 'services-v1',
    id: 'assignAppointmentResources',
    method: 'PUT',
    path: '/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources',
    parameters: [
      { name: 'serviceJobId', in: 'path', required: true },
      { name: 'appointmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 1, burst: 2 },
  },
  cancelReservation: {
    api: 'services-v1',
    id: 'cancelReservation',
    method: 'DELETE',
    path: '/service/v1/reservation/{reservationId}',
    parameters: [
      { name: 'reservationId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  cancelServiceJobByServiceJobId: {
    api: 'services-v1',
    id: 'cancelServiceJobByServiceJobId',
    method: 'PUT',
    path: '/service/v1/serviceJobs/{serviceJobId}/cancellations',
    parameters: [
      { name: 'serviceJobId', in: 'path', required: true },
      { name: 'cancellationReasonCode', in: 'query', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  completeServiceJobByServiceJobId: {
    api: 'services-v1',
    id: 'completeServiceJobByServiceJobId',
    method: 'PUT',
    path: '/service/v1/serviceJobs/{serviceJobId}/completions',
    parameters: [{ name: 'serviceJobId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  createReservation: {
    api: 'services-v1',
    id: 'createReservation',
    method: 'POST',
    path: '/service/v1/reservation',
    parameters: [
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  createServiceDocumentUploadDestination: {
    api: 'services-v1',
    id: 'createServiceDocumentUploadDestination',
    method: 'POST',
    path: '/service/v1/documents',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  getAppointmentSlots: {
    api: 'services-v1',
    id: 'getAppointmentSlots',
    method: 'GET',
    path: '/service/v1/appointmentSlots',
    parameters: [
      { name: 'asin', in: 'query', required: true },
      { name: 'storeId', in: 'query', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'startTime', in: 'query' },
      { name: 'endTime', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 20, burst: 40 },
  },
  getAppointmmentSlotsByJobId: {
    api: 'services-v1',
    id: 'getAppointmmentSlotsByJobId',
    method: 'GET',
    path: '/service/v1/serviceJobs/{serviceJobId}/appointmentSlots',
    parameters: [
      { name: 'serviceJobId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'startTime', in: 'query' },
      { name: 'endTime', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  getFixedSlotCapacity: {
    api: 'services-v1',
    id: 'getFixedSlotCapacity',
    method: 'POST',
    path: '/service/v1/serviceResources/{resourceId}/capacity/fixed',
    parameters: [
      { name: 'resourceId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'nextPageToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
    idempotent: true,
    pages: { in: 'nextPageToken', out: 'nextPageToken', items: 'capacities' },
  },
  getRangeSlotCapacity: {
    api: 'services-v1',
    id: 'getRangeSlotCapacity',
    method: 'POST',
    path: '/service/v1/serviceResources/{resourceId}/capacity/range',
    parameters: [
      { name: 'resourceId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
      { name: 'nextPageToken', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
    idempotent: true,
    pages: { in: 'nextPageToken', out: 'nextPageToken', items: 'capacities' },
  },
  getServiceJobByServiceJobId: {
    api: 'services-v1',
    id: 'getServiceJobByServiceJobId',
    method: 'GET',
    path: '/service/v1/serviceJobs/{serviceJobId}',
    parameters: [{ name: 'serviceJobId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 20, burst: 40 },
  },
  getServiceJobs: {
    api: 'services-v1',
    id: 'getServiceJobs',
    method: 'GET',
    path: '/service/v1/serviceJobs',
    parameters: [
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'serviceOrderIds', in: 'query' },
      { name: 'productOrderIds', in: 'query' },
      { name: 'trackingIds', in: 'query' },
      { name: 'serviceJobStatus', in: 'query' },
      { name: 'pageToken', in: 'query' },
      { name: 'pageSize', in: 'query' },
      { name: 'sortField', in: 'query' },
      { name: 'sortOrder', in: 'query' },
      { name: 'createdAfter', in: 'query' },
      { name: 'createdBefore', in: 'query' },
      { name: 'lastUpdatedAfter', in: 'query' },
      { name: 'lastUpdatedBefore', in: 'query' },
      { name: 'scheduleStartDate', in: 'query' },
      { name: 'scheduleEndDate', in: 'query' },
      { name: 'asins', in: 'query' },
      { name: 'requiredSkills', in: 'query' },
      { name: 'storeIds', in: 'query' },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 10, burst: 40 },
    pages: { in: 'pageToken', out: 'payload.nextPageToken', items: 'payload.jobs' },
  },
  rescheduleAppointmentForServiceJobByServiceJobId: {
    api: 'services-v1',
    id: 'rescheduleAppointmentForServiceJobByServiceJobId',
    method: 'POST',
    path: '/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}',
    parameters: [
      { name: 'serviceJobId', in: 'path', required: true },
      { name: 'appointmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  setAppointmentFulfillmentData: {
    api: 'services-v1',
    id: 'setAppointmentFulfillmentData',
    method: 'PUT',
    path: '/service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment',
    parameters: [
      { name: 'serviceJobId', in: 'path', required: true },
      { name: 'appointmentId', in: 'path', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  updateReservation: {
    api: 'services-v1',
    id: 'updateReservation',
    method: 'PUT',
    path: '/service/v1/reservation/{reservationId}',
    parameters: [
      { name: 'reservationId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
  updateSchedule: {
    api: 'services-v1',
    id: 'updateSchedule',
    method: 'PUT',
    path: '/service/v1/serviceResources/{resourceId}/schedules',
    parameters: [
      { name: 'resourceId', in: 'path', required: true },
      { name: 'marketplaceIds', in: 'query', required: true },
      { name: 'body', in: 'body', required: true },
    ],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 20 },
  },
}
