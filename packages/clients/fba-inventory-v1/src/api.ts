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
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { FbaInventoryApi } from '@selling-partner/fba-inventory-v1'
 * const fbaInventory = new FbaInventoryApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await fbaInventory.addInventory({ 'x-amzn-idempotency-token': '5d0f8a0e-7a51-4a58-b2a5-4f0d3f2f9c10',
   *   body: { inventoryItems: [{ sellerSku: 'MUG-BLUE-350ML', marketplaceId: 'ATVPDKIKX0DER', quantity: 25 }] } })
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
   * @example
   * const { data } = await fbaInventory.createInventoryItem({ body: { sellerSku: 'MUG-BLUE-350ML',
   *   marketplaceId: 'ATVPDKIKX0DER', productName: 'Blue mug, 350 ml' } })
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
   * @example
   * const { data } = await fbaInventory.deleteInventoryItem({ sellerSku: 'MUG-BLUE-350ML',
   *   marketplaceId: 'ATVPDKIKX0DER' })
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
   * Pages: `for await` yields the items of all pages. To start at a later page, pass `nextToken`.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getinventorysummaries
   * @example
   * for await (const item of fbaInventory.getInventorySummaries({ details: true, granularityType: 'Marketplace',
   *   granularityId: 'ATVPDKIKX0DER', marketplaceIds: ['ATVPDKIKX0DER'] })) console.log(item)
   */
  getInventorySummaries(
    params: GetInventorySummariesParams,
    options?: RequestOptions,
  ): Paged<GetInventorySummariesResponse, InventorySummary> {
    return this.call(operations.getInventorySummaries, params, options)
  }
}
