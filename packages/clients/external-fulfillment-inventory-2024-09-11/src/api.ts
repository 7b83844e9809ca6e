// Generated from Amazon's model externalFulfillmentInventory_2024-09-11. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { BatchInventoryParams, BatchInventoryResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for External Fulfillment Inventory 2024-09-11 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/external-fulfillment-inventory-v2024-09-11
 */
export class ExternalFulfillmentInventoryApi extends SellingPartnerClient {
  /**
   * Executes up to 10 inventory requests. Each one reads or sets the quantity of one SKU at one location, and has
   * a response with its status.
   *
   * `POST /externalFulfillment/inventory/2024-09-11/inventories`
   *
   * Usage plan: 50 requests per second, burst 100. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/batchinventory
   */
  batchInventory(params: BatchInventoryParams, options?: RequestOptions): Promise<ApiResponse<BatchInventoryResponse>> {
    return this.call(operations.batchInventory, params, options)
  }
}
