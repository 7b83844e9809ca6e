// Generated from Amazon's model supplySources_2020-07-01. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  ArchiveSupplySourceParams,
  CreateSupplySourceParams,
  CreateSupplySourceResponse,
  GetSupplySourceParams,
  GetSupplySourcesParams,
  GetSupplySourcesResponse,
  SupplySource,
  SupplySourceListInner,
  UpdateSupplySourceParams,
  UpdateSupplySourceStatusParams,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Supply Sources 2020-07-01 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/supply-sources-v2020-07-01
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { SupplySourcesApi } from '@selling-partner/supply-sources-2020-07-01'
 * const supplySources = new SupplySourcesApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class SupplySourcesApi extends SellingPartnerClient {
  /**
   * Archives a supply source, which makes it permanently inactive.
   *
   * `DELETE /supplySources/2020-07-01/supplySources/{supplySourceId}`
   *
   * Usage plan: 20 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/archivesupplysource
   * @example
   * await supplySources.archiveSupplySource({ supplySourceId: '57d3fcc0-b750-419f-bbcd-4d340c60c430' })
   */
  archiveSupplySource(params: ArchiveSupplySourceParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.archiveSupplySource, params, options)
  }

  /**
   * Creates a supply source. Use `updateSupplySource` to set its configuration and capabilities.
   *
   * `POST /supplySources/2020-07-01/supplySources`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createsupplysource
   * @example
   * const { data } = await supplySources.createSupplySource({ body: { supplySourceCode: 'OAK-1',
   *   alias: 'Oakland warehouse', address: { name: 'Acme Supplies', addressLine1: '500 Harbor Road', city: 'Oakland',
   *   stateOrRegion: 'CA', postalCode: '94607', countryCode: 'US' } } })
   */
  createSupplySource(
    params: CreateSupplySourceParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateSupplySourceResponse>> {
    return this.call(operations.createSupplySource, params, options)
  }

  /**
   * Returns one supply source with its configuration and capabilities.
   *
   * `GET /supplySources/2020-07-01/supplySources/{supplySourceId}`
   *
   * Usage plan: 40 requests per second, burst 40. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getsupplysource
   * @example
   * const { data } = await supplySources.getSupplySource({ supplySourceId: '57d3fcc0-b750-419f-bbcd-4d340c60c430' })
   */
  getSupplySource(params: GetSupplySourceParams, options?: RequestOptions): Promise<ApiResponse<SupplySource>> {
    return this.call(operations.getSupplySource, params, options)
  }

  /**
   * Returns the seller's supply sources, in pages.
   *
   * `GET /supplySources/2020-07-01/supplySources`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextPageToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getsupplysources
   * @example
   * for await (const item of supplySources.getSupplySources()) console.log(item)
   */
  getSupplySources(
    params?: GetSupplySourcesParams,
    options?: RequestOptions,
  ): Paged<GetSupplySourcesResponse, SupplySourceListInner> {
    return this.call(operations.getSupplySources, params, options)
  }

  /**
   * Updates the alias, the configuration and the capabilities of a supply source.
   *
   * `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}`
   *
   * Usage plan: 1 request per second, burst 1. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updatesupplysource
   * @example
   * await supplySources.updateSupplySource({ supplySourceId: '57d3fcc0-b750-419f-bbcd-4d340c60c430',
   *   body: { alias: 'Oakland warehouse 1' } })
   */
  updateSupplySource(params: UpdateSupplySourceParams, options?: RequestOptions): Promise<ApiResponse<void>> {
    return this.call(operations.updateSupplySource, params, options)
  }

  /**
   * Activates or deactivates a supply source.
   *
   * `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}/status`
   *
   * Usage plan: 20 requests per second, burst 20. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/updatesupplysourcestatus
   * @example
   * await supplySources.updateSupplySourceStatus({ supplySourceId: '57d3fcc0-b750-419f-bbcd-4d340c60c430',
   *   body: { status: 'Active' } })
   */
  updateSupplySourceStatus(
    params: UpdateSupplySourceStatusParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<void>> {
    return this.call(operations.updateSupplySourceStatus, params, options)
  }
}
