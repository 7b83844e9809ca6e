// Generated from Amazon's model externalFulfillmentInventory_2024-09-11. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { BatchInventoryParams, BatchInventoryResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for External Fulfillment Inventory 2024-09-11 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/external-fulfillment-inventory-v2024-09-11
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { ExternalFulfillmentInventoryApi } from '@selling-partner/external-fulfillment-inventory-2024-09-11'
 * const externalFulfillmentInventory = new ExternalFulfillmentInventoryApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
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
   * @example
   * const { data } = await externalFulfillmentInventory.batchInventory({ body: { requests: [{ method: 'POST',
   *   uri: '/inventory/update?locationId=EXSB&skuId=MUG-BLUE-350ML', body: { quantity: 15,
   *   clientSequenceNumber: 1764230400, marketplaceAttributes: { marketplaceId: 'A21TJRUUN4KGV',
   *   channelName: 'FBA' } } }, { method: 'POST', uri: '/inventory/fetch?locationId=EXSB&skuId=MUG-BLUE-350ML',
   *   body: { marketplaceAttributes: { marketplaceId: 'A21TJRUUN4KGV', channelName: 'FBA' } } }] } })
   */
  batchInventory(params: BatchInventoryParams, options?: RequestOptions): Promise<ApiResponse<BatchInventoryResponse>> {
    return this.call(operations.batchInventory, params, options)
  }
}
