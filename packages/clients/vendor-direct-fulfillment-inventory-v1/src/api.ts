// Generated from Amazon's model vendorDirectFulfillmentInventoryV1. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type { SubmitInventoryUpdateParams, SubmitInventoryUpdateResponse } from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Inventory v1 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-inventory-v1
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorDirectFulfillmentInventoryApi } from '@selling-partner/vendor-direct-fulfillment-inventory-v1'
 * const vendorDirectFulfillmentInventory = new VendorDirectFulfillmentInventoryApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class VendorDirectFulfillmentInventoryApi extends SellingPartnerClient {
  /**
   * Submits the available quantities of some or all items in a warehouse. It works asynchronously and returns a
   * transaction ID. The Vendor Direct Fulfillment Transactions API returns the result. In each item of
   * `body.inventory.items`, set at least one of `buyerProductIdentifier` and `vendorProductIdentifier`.
   *
   * `POST /vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items`
   *
   * Usage plan: 10 requests per second, burst 10. Grant: seller.
   *
   * @see https://developer-docs.amazon/sp-api/reference/submitinventoryupdate
   * @example
   * const { data } = await vendorDirectFulfillmentInventory.submitInventoryUpdate({ body: { inventory: { sellingParty: { partyId: '999US' },
   *   isFullUpdate: false, items: [{ buyerProductIdentifier: 'B07N4M94X4', availableQuantity: { amount: 10,
   *   unitOfMeasure: 'Each' } }] } }, warehouseId: 'ABCD' })
   */
  submitInventoryUpdate(
    params: SubmitInventoryUpdateParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<SubmitInventoryUpdateResponse>> {
    return this.call(operations.submitInventoryUpdate, params, options)
  }
}
