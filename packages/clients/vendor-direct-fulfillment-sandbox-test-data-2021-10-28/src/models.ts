// Generated from Amazon's model vendorDirectFulfillmentSandboxData_2021-10-28. To change this file, see CONTRIBUTING.md.

export interface ErrorEntry {
  code: string
  message: string
  details?: string | undefined
}

export interface ErrorList {
  errors: ErrorEntry[]
}

export interface GenerateOrderScenarioRequest {
  orders?: OrderScenarioRequest[] | undefined
}

export interface OrderScenarioRequest {
  sellingParty: PartyIdentification
  shipFromParty: PartyIdentification
}

export interface Pagination {
  nextToken?: string | undefined
}

export interface PartyIdentification {
  partyId: string
}

export interface Scenario {
  scenarioId: string
  orders: TestOrder[]
}

export interface TestCaseData {
  scenarios?: Scenario[] | undefined
}

export interface TestOrder {
  orderId: string
}

export interface Transaction {
  transactionId: string
  status: TransactionStatusValue
  testCaseData?: TestCaseData | undefined
}

export interface TransactionReference {
  transactionId?: string | undefined
}

export interface TransactionStatus {
  transactionStatus?: Transaction | undefined
}

/** Values of `Transaction.status`. */
export type TransactionStatusValue = 'FAILURE' | 'PROCESSING' | 'SUCCESS' | (string & {})

/** Parameters of {@link VendorDirectFulfillmentSandboxTestDataApi.generateOrderScenarios}. */
export interface GenerateOrderScenariosParams {
  body: GenerateOrderScenarioRequest
}

/** Parameters of {@link VendorDirectFulfillmentSandboxTestDataApi.getOrderScenarios}. */
export interface GetOrderScenariosParams {
  transactionId: string
}
