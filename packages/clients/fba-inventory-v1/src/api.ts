// Generated from Amazon's model fbaInventory. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type Paged, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  AddInventoryParams,
  AddInventoryResponse,
  CreateInventoryItemParams,
  CreateInventoryItemResponse,
  DeleteInventoryItemParams,
  DeleteInventoryItemResponse,
  GetInventorySummariesParams,
  GetInventorySummariesResponse,
  InventorySummary,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for FBA Inventory v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/fba-inventory-v1
 */
export class FbaInventoryApi extends SellingPartnerClient {
  /**
   * Adds units of items to the inventory of the sandbox. Works only at a sandbox endpoint.
   *
   * `POST /fba/inventory/v1/items/inventory`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/addinventory
   */
  addInventory(params: AddInventoryParams, options?: RequestOptions): Promise<ApiResponse<AddInventoryResponse>> {
    return this.call(operations.addInventory, params, options)
  }

  /**
   * Creates an item in the inventory of the sandbox. Works only at a sandbox endpoint.
   *
   * `POST /fba/inventory/v1/items`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/createinventoryitem
   */
  createInventoryItem(
    params: CreateInventoryItemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<CreateInventoryItemResponse>> {
    return this.call(operations.createInventoryItem, params, options)
  }

  /**
   * Deletes an item from the inventory of the sandbox. Works only at a sandbox endpoint.
   *
   * `DELETE /fba/inventory/v1/items/{sellerSku}`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/deleteinventoryitem
   */
  deleteInventoryItem(
    params: DeleteInventoryItemParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<DeleteInventoryItemResponse>> {
    return this.call(operations.deleteInventoryItem, params, options)
  }

  /**
   * Returns inventory summaries of one Amazon store, in pages. Filter with one of `startDateTime`, `sellerSkus`
   * and `sellerSku`, in this order of precedence. Without them, it returns all.
   *
   * `GET /fba/inventory/v1/summaries`
   *
   * Usage plan: 2 requests per second, burst 2. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinventorysummaries
   */
  getInventorySummaries(
    params: GetInventorySummariesParams,
    options?: RequestOptions,
  ): Paged<GetInventorySummariesResponse, InventorySummary> {
    return this.call(operations.getInventorySummaries, params, options)
  }
}
