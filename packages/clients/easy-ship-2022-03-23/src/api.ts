// Generated from Amazon's model easyShip_2022-03-23. To change this file, see CONTRIBUTING.md.

import {
  type AxiosResponse,
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
 * @see https://developer-docs.amazon.com/sp-api/reference/easy-ship-v2022-03-23
 */
export class EasyShipApi extends SellingPartnerClient {
  /**
   * `POST /easyShip/2022-03-23/package`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createscheduledpackage
   */
  createScheduledPackage(
    params: CreateScheduledPackageParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<Package>> {
    return this.request(operations.createScheduledPackage, params, options)
  }

  /**
   * `POST /easyShip/2022-03-23/packages/bulk`
   *
   * Usage plan: 1 request per second, burst 5. Grant: restricted (RDT).
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createscheduledpackagebulk
   */
  createScheduledPackageBulk(
    params: CreateScheduledPackageBulkParams,
    options?: RestrictedRequestOptions,
  ): Promise<AxiosResponse<CreateScheduledPackagesResponse>> {
    return this.request(operations.createScheduledPackageBulk, params, options)
  }

  /**
   * `GET /easyShip/2022-03-23/package`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getscheduledpackage
   */
  getScheduledPackage(params: GetScheduledPackageParams, options?: RequestOptions): Promise<AxiosResponse<Package>> {
    return this.request(operations.getScheduledPackage, params, options)
  }

  /**
   * `POST /easyShip/2022-03-23/timeSlot`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/listhandoverslots
   */
  listHandoverSlots(
    params?: ListHandoverSlotsParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<ListHandoverSlotsResponse>> {
    return this.request(operations.listHandoverSlots, params, options)
  }

  /**
   * `PATCH /easyShip/2022-03-23/package`
   *
   * Usage plan: 1 request per second, burst 5. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/updatescheduledpackages
   */
  updateScheduledPackages(
    params?: UpdateScheduledPackagesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<Packages>> {
    return this.request(operations.updateScheduledPackages, params, options)
  }
}
