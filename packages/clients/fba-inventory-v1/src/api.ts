// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

import { type AxiosResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  AddInventoryParams,
  AddInventoryResponse,
  CreateInventoryItemParams,
  CreateInventoryItemResponse,
  DeleteInventoryItemParams,
  DeleteInventoryItemResponse,
  GetInventorySummariesParams,
  GetInventorySummariesResponse,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for FBA Inventory v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon.com/sp-api/reference/fba-inventory-v1
 */
export class FbaInventoryApi extends SellingPartnerClient {
  /**
   * `POST /fba/inventory/v1/items/inventory`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/addinventory
   */
  addInventory(params: AddInventoryParams, options?: RequestOptions): Promise<AxiosResponse<AddInventoryResponse>> {
    return this.request(operations.addInventory, params, options)
  }

  /**
   * `POST /fba/inventory/v1/items`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/createinventoryitem
   */
  createInventoryItem(
    params: CreateInventoryItemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<CreateInventoryItemResponse>> {
    return this.request(operations.createInventoryItem, params, options)
  }

  /**
   * `DELETE /fba/inventory/v1/items/{sellerSku}`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/deleteinventoryitem
   */
  deleteInventoryItem(
    params: DeleteInventoryItemParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<DeleteInventoryItemResponse>> {
    return this.request(operations.deleteInventoryItem, params, options)
  }

  /**
   * `GET /fba/inventory/v1/summaries`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon.com/sp-api/reference/getinventorysummaries
   */
  getInventorySummaries(
    params: GetInventorySummariesParams,
    options?: RequestOptions,
  ): Promise<AxiosResponse<GetInventorySummariesResponse>> {
    return this.request(operations.getInventorySummaries, params, options)
  }
}
