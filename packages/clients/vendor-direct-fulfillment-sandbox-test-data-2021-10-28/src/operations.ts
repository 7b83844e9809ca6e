// Generated from Amazon's model vendorDirectFulfillmentSandboxData_2021-10-28. To change this file, see CONTRIBUTING.md.

import type { Operation } from '@selling-partner/auth'
import type {
  GenerateOrderScenariosParams,
  GetOrderScenariosParams,
  TransactionReference,
  TransactionStatus,
} from './models.js'

/** Operation table of Vendor Direct Fulfillment Sandbox Test Data 2021-10-28. A row holds what `@selling-partner/auth` needs to call one operation. */
export const operations: {
  readonly generateOrderScenarios: Operation<GenerateOrderScenariosParams, TransactionReference>
  readonly getOrderScenarios: Operation<GetOrderScenariosParams, TransactionStatus>
} = {
  generateOrderScenarios: {
    api: 'vendor-direct-fulfillment-sandbox-test-data-2021-10-28',
    id: 'generateOrderScenarios',
    method: 'POST',
    path: '/vendor/directFulfillment/sandbox/2021-10-28/orders',
    parameters: [{ name: 'body', in: 'body', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
    sandboxOnly: true,
  },
  getOrderScenarios: {
    api: 'vendor-direct-fulfillment-sandbox-test-data-2021-10-28',
    id: 'getOrderScenarios',
    method: 'GET',
    path: '/vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}',
    parameters: [{ name: 'transactionId', in: 'path', required: true }],
    grant: { type: 'seller' },
    usagePlan: { rate: 5, burst: 15 },
    sandboxOnly: true,
  },
}
