// Generated from Amazon's model vendorDirectFulfillmentSandboxData_2021-10-28. To change this file, see CONTRIBUTING.md.

export { VendorDirectFulfillmentSandboxTestDataApi } from './api.js'
export type {
  ErrorEntry,
  ErrorList,
  GenerateOrderScenarioRequest,
  GenerateOrderScenariosParams,
  GetOrderScenariosParams,
  OrderScenarioRequest,
  Pagination,
  PartyIdentification,
  Scenario,
  TestCaseData,
  TestOrder,
  Transaction,
  TransactionReference,
  TransactionStatus,
  TransactionStatusValue,
} from './models.js'
export { operations } from './operations.js'
