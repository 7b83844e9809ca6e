// Generated from Amazon's model vendorDirectFulfillmentSandboxData_2021-10-28. To change this file, see CONTRIBUTING.md.

/** One reason why a request failed. */
export interface ErrorEntry {
  /** Kind of error, such as `InvalidInput`. Use it in programs. */
  code: string
  /** Description of the error. Amazon can change the words, so programs should not depend on them. */
  message: string
  /** Further details that help to understand or fix the error. They can be empty. */
  details?: string | undefined
}

/** Body of an error response. */
export interface ErrorList {
  /** Reasons why the request failed. */
  errors: ErrorEntry[]
}

/** Request of `generateOrderScenarios`. */
export interface GenerateOrderScenarioRequest {
  /** Requested test orders, each with its vendor and warehouse. */
  orders?: OrderScenarioRequest[] | undefined
}

/** Request for test orders of one vendor and warehouse. */
export interface OrderScenarioRequest {
  /** The vendor. `partyId` is the vendor code. */
  sellingParty: PartyIdentification
  /** The vendor's warehouse. `partyId` is the warehouse code. */
  shipFromParty: PartyIdentification
}

/** Token for reading the next page. */
export interface Pagination {
  /** Token to pass in the next request to get the next page. Absent on the last page. */
  nextToken?: string | undefined
}

/** ID of a party. */
export interface PartyIdentification {
  /** ID of the party, such as a vendor code or a warehouse code. */
  partyId: string
}

/** A test scenario with its orders. */
export interface Scenario {
  /** ID of the kind of scenario. */
  scenarioId: string
  /** Test orders with which to test the scenario. */
  orders: TestOrder[]
}

/** The generated test data. */
export interface TestCaseData {
  /** Test scenarios with their orders. */
  scenarios?: Scenario[] | undefined
}

/** A generated test order. */
export interface TestOrder {
  /** ID of the test order. */
  orderId: string
}

/** Status of a request for test orders, with the orders after success. */
export interface Transaction {
  /** ID of the transaction, from the response of `generateOrderScenarios`. */
  transactionId: string
  /** Progress of the processing. */
  status: TransactionStatusValue
  /** The generated test data. Only present if `status` is `SUCCESS`. */
  testCaseData?: TestCaseData | undefined
}

/** ID of an asynchronous transaction. */
export interface TransactionReference {
  /** GUID of the transaction. Pass it to `getOrderScenarios` to get the test orders. */
  transactionId?: string | undefined
}

/** Response of `getOrderScenarios`. */
export interface TransactionStatus {
  /** Status of the request for test orders. */
  transactionStatus?: Transaction | undefined
}

/** Values of `Transaction.status`. */
export type TransactionStatusValue = 'FAILURE' | 'PROCESSING' | 'SUCCESS' | (string & {})

/** Parameters of {@link VendorDirectFulfillmentSandboxTestDataApi.generateOrderScenarios}. */
export interface GenerateOrderScenariosParams {
  /** The vendors and warehouses for which to generate orders. */
  body: GenerateOrderScenarioRequest
}

/** Parameters of {@link VendorDirectFulfillmentSandboxTestDataApi.getOrderScenarios}. */
export interface GetOrderScenariosParams {
  /** ID of the transaction, from the response of `generateOrderScenarios`. */
  transactionId: string
}
