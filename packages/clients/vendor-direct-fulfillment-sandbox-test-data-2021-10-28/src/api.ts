// Generated from Amazon's model vendorDirectFulfillmentSandboxData_2021-10-28. To change this file, see CONTRIBUTING.md.

import { type ApiResponse, type RequestOptions, SellingPartnerClient } from '@selling-partner/auth'
import type {
  GenerateOrderScenariosParams,
  GetOrderScenariosParams,
  TransactionReference,
  TransactionStatus,
} from './models.js'
import { operations } from './operations.js'

/**
 * Client for Vendor Direct Fulfillment Sandbox Test Data 2021-10-28 of Amazon's Selling Partner API.
 *
 * @see https://developer-docs.amazon/sp-api/reference/vendor-direct-fulfillment-sandbox-test-data-v2021-10-28
 * @example
 * import { SellingPartnerAuth } from '@selling-partner/auth'
 * import { VendorDirectFulfillmentSandboxTestDataApi } from '@selling-partner/vendor-direct-fulfillment-sandbox-test-data-2021-10-28'
 * const vendorDirectFulfillmentSandboxTestData = new VendorDirectFulfillmentSandboxTestDataApi({ auth: new SellingPartnerAuth() }) // reads the credentials from the environment
 */
export class VendorDirectFulfillmentSandboxTestDataApi extends SellingPartnerClient {
  /**
   * Requests test orders for the Vendor Direct Fulfillment APIs. It works asynchronously and returns a transaction
   * ID. `getOrderScenarios` returns the orders.
   *
   * `POST /vendor/directFulfillment/sandbox/2021-10-28/orders`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/generateorderscenarios
   * @example
   * const { data } = await vendorDirectFulfillmentSandboxTestData.generateOrderScenarios({ body: { orders: [{ sellingParty: { partyId: '999US' },
   *   shipFromParty: { partyId: 'ABCD' } }] } })
   */
  generateOrderScenarios(
    params: GenerateOrderScenariosParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionReference>> {
    return this.call(operations.generateOrderScenarios, params, options)
  }

  /**
   * Returns the status of a transaction and, if it has succeeded, the generated test orders.
   *
   * `GET /vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}`
   *
   * Usage plan: 5 requests per second, burst 15. Grant: seller. Only available in Amazon's sandbox.
   *
   * @see https://developer-docs.amazon/sp-api/reference/getorderscenarios
   * @example
   * const { data } = await vendorDirectFulfillmentSandboxTestData.getOrderScenarios({ transactionId: '20260904190535-eef8cad8-418e-4ed3-ac72-789e2ee6214a' })
   */
  getOrderScenarios(
    params: GetOrderScenariosParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionStatus>> {
    return this.call(operations.getOrderScenarios, params, options)
  }
}
