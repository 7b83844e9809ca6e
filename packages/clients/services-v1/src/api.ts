// Generated from Amazon's model services. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
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
import { operations } from './operations.js'

/**
 * Client for Services v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/services-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ServicesApi } from '@selling-partner/services-v1'
 * const services = new ServicesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class ServicesApi extends SellingPartnerClient {
  /**
   * Adds an appointment to a service job and returns the new `appointmentId`.
   *
   * `POST /service/v1/serviceJobs/{serviceJobId}/appointments`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/addappointmentforservicejobbyservicejobid
   * @example
   * const { data } = await services.addAppointmentForServiceJobByServiceJobId({ serviceJobId: '9cb9bc29-3d7d-5e49-5709-efb693d34468',
   *   body: { appointmentTime: { startTime: '2026-12-07T10:00:00Z', durationInMinutes: 60 } } })
   */
  addAppointmentForServiceJobByServiceJobId(
    params: AddAppointmentForServiceJobByServiceJobIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SetAppointmentResponse>> {
    return this.call(operations.addAppointmentForServiceJobByServiceJobId, params, options)
  }

  /**
   * Assigns resources to an appointment of a service job. The new assignment overwrites an existing one.
   *
   * `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/resources`
   *
   * Usage plan: 1 request per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/assignappointmentresources
   * @example
   * const { data } = await services.assignAppointmentResources({ serviceJobId: '9cb9bc29-3d7d-5e49-5709-efb693d34468',
   *   appointmentId: '9cb9bc29-3d7d-5e49-5709-efb693d34468_00b9d5f2-839d-c13e-b8cd-dae1c3995b2a',
   *   body: { resources: [{ resourceId: '9c156c44-8315-4aeb-bb36-e056fa827e36' }] } })
   */
  assignAppointmentResources(
    params: AssignAppointmentResourcesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<AssignAppointmentResourcesResponse>> {
    return this.call(operations.assignAppointmentResources, params, options)
  }

  /**
   * Cancels a reservation of a resource.
   *
   * `DELETE /service/v1/reservation/{reservationId}`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelreservation
   * @example
   * await services.cancelReservation({ reservationId: '2f7a6b1c-0d9e-4c8b-a7f6-e5d4c3b2a190',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  cancelReservation(params: CancelReservationParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.cancelReservation, params, options)
  }

  /**
   * Cancels a service job for the reason in `cancellationReasonCode`.
   *
   * `PUT /service/v1/serviceJobs/{serviceJobId}/cancellations`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/cancelservicejobbyservicejobid
   * @example
   * const { data } = await services.cancelServiceJobByServiceJobId({ serviceJobId: '9cb9bc29-3d7d-5e49-5709-efb693d34468',
   *   cancellationReasonCode: 'V1' })
   */
  cancelServiceJobByServiceJobId(
    params: CancelServiceJobByServiceJobIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CancelServiceJobByServiceJobIdResponse>> {
    return this.call(operations.cancelServiceJobByServiceJobId, params, options)
  }

  /**
   * Marks a service job as completed.
   *
   * `PUT /service/v1/serviceJobs/{serviceJobId}/completions`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/completeservicejobbyservicejobid
   * @example
   * const { data } = await services.completeServiceJobByServiceJobId({ serviceJobId: '9cb9bc29-3d7d-5e49-5709-efb693d34468' })
   */
  completeServiceJobByServiceJobId(
    params: CompleteServiceJobByServiceJobIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CompleteServiceJobByServiceJobIdResponse>> {
    return this.call(operations.completeServiceJobByServiceJobId, params, options)
  }

  /**
   * Creates a reservation, which reduces the capacity of a resource, for example for a vacation.
   *
   * `POST /service/v1/reservation`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createreservation
   * @example
   * const { data } = await services.createReservation({ body: { resourceId: '9c156c44-8315-4aeb-bb36-e056fa827e36',
   *   reservation: { type: 'BREAK', availability: { startTime: '2026-12-07T10:00:00Z',
   *   endTime: '2026-12-07T11:00:00Z' } } }, marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  createReservation(
    params: CreateReservationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateReservationResponse>> {
    return this.call(operations.createReservation, params, options)
  }

  /**
   * Creates a destination for uploading a document. Pass its `uploadDestinationId` to
   * `setAppointmentFulfillmentData`.
   *
   * `POST /service/v1/documents`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createservicedocumentuploaddestination
   * @example
   * const { data } = await services.createServiceDocumentUploadDestination({ body: { contentType: 'PNG',
   *   contentLength: 1386437, contentMD5: '97WrSKv9ffHkDopCdB32mw==' } })
   */
  createServiceDocumentUploadDestination(
    params: CreateServiceDocumentUploadDestinationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateServiceDocumentUploadDestination>> {
    return this.call(operations.createServiceDocumentUploadDestination, params, options)
  }

  /**
   * Returns the appointment slots for a service in a region. Set both `startTime` and `endTime`, or neither.
   *
   * `GET /service/v1/appointmentSlots`
   *
   * Usage plan: 20 requests per second, burst 40. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getappointmentslots
   * @example
   * const { data } = await services.getAppointmentSlots({ asin: 'B07BB1RGT5',
   *   storeId: '53694163-6dc8-4f80-b6b1-ec47b7b9747e', marketplaceIds: ['ATVPDKIKX0DER'],
   *   startTime: '2026-12-07T00:00:00Z', endTime: '2026-12-14T00:00:00Z' })
   */
  getAppointmentSlots(
    params: GetAppointmentSlotsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetAppointmentSlotsResponse>> {
    return this.call(operations.getAppointmentSlots, params, options)
  }

  /**
   * Returns the appointment slots for a service job. Set both `startTime` and `endTime`, or neither.
   *
   * `GET /service/v1/serviceJobs/{serviceJobId}/appointmentSlots`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getappointmmentslotsbyjobid
   * @example
   * const { data } = await services.getAppointmmentSlotsByJobId({ serviceJobId: '9cb9bc29-3d7d-5e49-5709-efb693d34468',
   *   marketplaceIds: ['ATVPDKIKX0DER'], startTime: '2026-12-07T00:00:00Z', endTime: '2026-12-14T00:00:00Z' })
   */
  getAppointmmentSlotsByJobId(
    params: GetAppointmmentSlotsByJobIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetAppointmentSlotsResponse>> {
    return this.call(operations.getAppointmmentSlotsByJobId, params, options)
  }

  /**
   * Returns the capacity of a resource in slots of equal length, in pages.
   *
   * `POST /service/v1/serviceResources/{resourceId}/capacity/fixed`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller. Safe to retry.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextPageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getfixedslotcapacity
   * @example
   * for await (const item of services.getFixedSlotCapacity({ resourceId: '9c156c44-8315-4aeb-bb36-e056fa827e36',
   *   body: { capacityTypes: ['AVAILABLE_CAPACITY'], slotDuration: 30, startDateTime: '2026-12-07T00:00:00Z',
   *   endDateTime: '2026-12-08T00:00:00Z' }, marketplaceIds: ['ATVPDKIKX0DER'] })) console.log(item)
   */
  getFixedSlotCapacity(
    params: GetFixedSlotCapacityParams,
    options?: RequestOptions,
  ): Paged<FixedSlotCapacity, FixedSlot> {
    return this.call(operations.getFixedSlotCapacity, params, options)
  }

  /**
   * Returns the capacity of a resource as time ranges, similar to availability records, in pages.
   *
   * `POST /service/v1/serviceResources/{resourceId}/capacity/range`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller. Safe to retry.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextPageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getrangeslotcapacity
   * @example
   * for await (const item of services.getRangeSlotCapacity({ resourceId: '9c156c44-8315-4aeb-bb36-e056fa827e36',
   *   body: { capacityTypes: ['AVAILABLE_CAPACITY'], startDateTime: '2026-12-07T00:00:00Z',
   *   endDateTime: '2026-12-08T00:00:00Z' }, marketplaceIds: ['ATVPDKIKX0DER'] })) console.log(item)
   */
  getRangeSlotCapacity(
    params: GetRangeSlotCapacityParams,
    options?: RequestOptions,
  ): Paged<RangeSlotCapacity, RangeCapacity> {
    return this.call(operations.getRangeSlotCapacity, params, options)
  }

  /**
   * Returns one service job.
   *
   * `GET /service/v1/serviceJobs/{serviceJobId}`
   *
   * Usage plan: 20 requests per second, burst 40. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getservicejobbyservicejobid
   * @example
   * const { data } = await services.getServiceJobByServiceJobId({ serviceJobId: '9cb9bc29-3d7d-5e49-5709-efb693d34468' })
   */
  getServiceJobByServiceJobId(
    params: GetServiceJobByServiceJobIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<GetServiceJobByServiceJobIdResponse>> {
    return this.call(operations.getServiceJobByServiceJobId, params, options)
  }

  /**
   * Returns service jobs that match the filters, in pages. Set at most one of `createdAfter` and
   * `lastUpdatedAfter`.
   *
   * `GET /service/v1/serviceJobs`
   *
   * Usage plan: 10 requests per second, burst 40. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `pageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getservicejobs
   * @example
   * for await (const item of services.getServiceJobs({ createdAfter: '2026-11-01T00:00:00Z',
   *   marketplaceIds: ['ATVPDKIKX0DER'] })) console.log(item)
   */
  getServiceJobs(params: GetServiceJobsParams, options?: RequestOptions): Paged<GetServiceJobsResponse, ServiceJob> {
    return this.call(operations.getServiceJobs, params, options)
  }

  /**
   * Moves an appointment of a service job to another time. The response contains the ID of the new appointment.
   *
   * `POST /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/rescheduleappointmentforservicejobbyservicejobid
   * @example
   * const { data } = await services.rescheduleAppointmentForServiceJobByServiceJobId({ serviceJobId: '9cb9bc29-3d7d-5e49-5709-efb693d34468',
   *   appointmentId: '9cb9bc29-3d7d-5e49-5709-efb693d34468_00b9d5f2-839d-c13e-b8cd-dae1c3995b2a',
   *   body: { appointmentTime: { startTime: '2026-12-08T10:00:00Z', durationInMinutes: 60 },
   *   rescheduleReasonCode: 'R1' } })
   */
  rescheduleAppointmentForServiceJobByServiceJobId(
    params: RescheduleAppointmentForServiceJobByServiceJobIdParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SetAppointmentResponse>> {
    return this.call(operations.rescheduleAppointmentForServiceJobByServiceJobId, params, options)
  }

  /**
   * Updates the fulfillment data of an appointment: arrival, working time, resources and documents.
   *
   * `PUT /service/v1/serviceJobs/{serviceJobId}/appointments/{appointmentId}/fulfillment`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/setappointmentfulfillmentdata
   * @example
   * await services.setAppointmentFulfillmentData({ serviceJobId: '9cb9bc29-3d7d-5e49-5709-efb693d34468',
   *   appointmentId: '9cb9bc29-3d7d-5e49-5709-efb693d34468_00b9d5f2-839d-c13e-b8cd-dae1c3995b2a',
   *   body: { fulfillmentTime: { startTime: '2026-12-07T10:05:00Z', endTime: '2026-12-07T10:55:00Z' },
   *   appointmentResources: [{ resourceId: '9c156c44-8315-4aeb-bb36-e056fa827e36' }] } })
   */
  setAppointmentFulfillmentData(
    params: SetAppointmentFulfillmentDataParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<void>> {
    return this.call(operations.setAppointmentFulfillmentData, params, options)
  }

  /**
   * Updates the kind, time or capacity of a reservation.
   *
   * `PUT /service/v1/reservation/{reservationId}`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updatereservation
   * @example
   * const { data } = await services.updateReservation({ reservationId: '2f7a6b1c-0d9e-4c8b-a7f6-e5d4c3b2a190',
   *   body: { resourceId: '9c156c44-8315-4aeb-bb36-e056fa827e36', reservation: { type: 'BREAK',
   *   availability: { startTime: '2026-12-07T10:00:00Z', endTime: '2026-12-07T11:00:00Z' } } },
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  updateReservation(
    params: UpdateReservationParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<UpdateReservationResponse>> {
    return this.call(operations.updateReservation, params, options)
  }

  /**
   * Updates the normal working hours of a resource.
   *
   * `PUT /service/v1/serviceResources/{resourceId}/schedules`
   *
   * Usage plan: 5 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updateschedule
   * @example
   * const { data } = await services.updateSchedule({ resourceId: '9c156c44-8315-4aeb-bb36-e056fa827e36',
   *   body: { schedules: [{ startTime: '2026-12-07T08:00:00Z', endTime: '2026-12-07T17:00:00Z',
   *   recurrence: { endTime: '2026-12-31T17:00:00Z', daysOfWeek: ['MONDAY', 'TUESDAY', 'WEDNESDAY'] } }] },
   *   marketplaceIds: ['ATVPDKIKX0DER'] })
   */
  updateSchedule(params: UpdateScheduleParams, options?: RequestOptions): Promise<ApiResponse<UpdateScheduleResponse>> {
    return this.call(operations.updateSchedule, params, options)
  }
}
