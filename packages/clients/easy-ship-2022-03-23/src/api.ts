// Generated from Amazon's model easyShip_2022-03-23. To change this file, see CONTRIBUTING.md.

import {
  type ApiResponse,
  type RequestOptions,
  type RestrictedRequestOptions,
  SellingPartnerClient,
} from '@selling-partner/auth'
import type {
  CreateScheduledPackageBulkParams,
  CreateScheduledPackageParams,
  CreateScheduledPackagesResponse,
  GetScheduledPackageParams,
  ListHandoverSlotsParams,
  ListHandoverSlotsResponse,
  Package,
  Packages,
  UpdateScheduledPackagesParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Easy Ship 2022-03-23 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/easy-ship-v2022-03-23
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { EasyShipApi } from '@selling-partner/easy-ship-2022-03-23'
 * const easyShip = new EasyShipApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class EasyShipApi extends SellingPartnerClient {
  /**
   * Schedules an Easy Ship order for a time slot of `listHandoverSlots`. Updates the order's status
   * (`EasyShipShipmentStatus` in `getOrders`), and creates the shipping label and the invoice. Also creates a
   * warranty if the request contains serial numbers of the items. The documents differ by store.
   *
   * `POST /easyShip/2022-03-23/package`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createscheduledpackage
   * @example
   * const { data } = await easyShip.createScheduledPackage({ body: { amazonOrderId: '903-1713775-3598252',
   *   marketplaceId: 'A21TJRUUN4KGV',
   *   packageDetails: { packageTimeSlot: { slotId: 'AQc48yxSAAAAADZG0qQAAAAA6kkAAAAAAAA=',
   *   startTime: '2026-12-01T10:00:00+05:30', endTime: '2026-12-01T13:00:00+05:30', handoverMethod: 'PICKUP' } } } })
   */
  createScheduledPackage(
    params: CreateScheduledPackageParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<Package>> {
    return this.call(operations.createScheduledPackage, params, options)
  }

  /**
   * Schedules several Easy Ship orders in one call and creates their labels. Orders without `packageDetails` get
   * the earliest possible time slot. Returns a temporary URL of a ZIP file with the labels and the store's other
   * documents. Orders that failed are in `rejectedOrders`.
   *
   * `POST /easyShip/2022-03-23/packages/bulk`
   *
   * Usage plan: 1 request per second, burst 5. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon/sp-api/reference/createscheduledpackagebulk
   * @example
   * const { data } = await easyShip.createScheduledPackageBulk({ body: { marketplaceId: 'A21TJRUUN4KGV',
   *   labelFormat: 'PDF', orderScheduleDetailsList: [{ amazonOrderId: '903-1713775-3598252',
   *   packageDetails: { packageTimeSlot: { slotId: 'AQc48yxSAAAAADZG0qQAAAAA6kkAAAAAAAA=',
   *   startTime: '2026-12-01T10:00:00+05:30', endTime: '2026-12-01T13:00:00+05:30', handoverMethod: 'PICKUP' } } },
   *   { amazonOrderId: '903-5645781-4567521' }] } })
   */
  createScheduledPackageBulk(
    params: CreateScheduledPackageBulkParams,
    options?: RestrictedRequestOptions,
  ): Promise<ApiResponse<CreateScheduledPackagesResponse>> {
    return this.call(operations.createScheduledPackageBulk, params, options)
  }

  /**
   * Returns the package of a scheduled order: size, weight, items, time slot, invoice and status.
   *
   * `GET /easyShip/2022-03-23/package`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getscheduledpackage
   * @example
   * const { data } = await easyShip.getScheduledPackage({ amazonOrderId: '903-1713775-3598252',
   *   marketplaceId: 'A21TJRUUN4KGV' })
   */
  getScheduledPackage(params: GetScheduledPackageParams, options?: RequestOptions): Promise<ApiResponse<Package>> {
    return this.call(operations.getScheduledPackage, params, options)
  }

  /**
   * Returns the time slots in which an Easy Ship order can be scheduled, for the package's size and weight. The
   * store decides whether slots are for pickup or drop-off, and whether scheduled or unscheduled orders can get
   * them.
   *
   * `POST /easyShip/2022-03-23/timeSlot`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/listhandoverslots
   * @example
   * const { data } = await easyShip.listHandoverSlots({ body: { marketplaceId: 'A21TJRUUN4KGV',
   *   amazonOrderId: '903-1713775-3598252', packageDimensions: { length: 25, width: 20, height: 12, unit: 'cm' },
   *   packageWeight: { value: 650, unit: 'g' } } })
   */
  listHandoverSlots(
    params?: ListHandoverSlotsParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<ListHandoverSlotsResponse>> {
    return this.call(operations.listHandoverSlots, params, options)
  }

  /**
   * Moves scheduled packages to other time slots. Get a new `slotId` from `listHandoverSlots` first. Not all
   * stores support this operation.
   *
   * `PATCH /easyShip/2022-03-23/package`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updatescheduledpackages
   * @example
   * const { data } = await easyShip.updateScheduledPackages({ body: { marketplaceId: 'A21TJRUUN4KGV',
   *   updatePackageDetailsList: [{ scheduledPackageId: { amazonOrderId: '903-1713775-3598252' },
   *   packageTimeSlot: { slotId: 'AQc48yxSAAAAADZG0qQAAAAA6kkAAAAAAAA=', startTime: '2026-12-01T10:00:00+05:30',
   *   endTime: '2026-12-01T13:00:00+05:30' } }] } })
   */
  updateScheduledPackages(
    params?: UpdateScheduledPackagesParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<Packages>> {
    return this.call(operations.updateScheduledPackages, params, options)
  }
}
