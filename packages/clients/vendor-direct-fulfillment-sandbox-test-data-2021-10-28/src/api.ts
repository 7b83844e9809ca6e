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
   */
  getOrderScenarios(
    params: GetOrderScenariosParams,
    options?: RequestOptions,
  ): Promise<ApiResponse<TransactionStatus>> {
    return this.call(operations.getOrderScenarios, params, options)
  }
}
