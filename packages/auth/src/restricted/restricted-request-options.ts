import type { RequestOptions } from '../request/request-options.js'

/** Options of one call to a restricted operation. */
export interface RestrictedRequestOptions extends RequestOptions {
  /**
   * A restricted data token (RDT) to send, such as one that another application has handed on.
   * @default one that the auth obtains, where the call needs it
   * @see https://developer-docs.amazon.com/sp-api/docs/tokens-api
   */
  restrictedDataToken?: string
}

/** Which personal data the answers shall include. */
export interface DataElementsOption<Element extends string> {
  /**
   * The personal data that answers shall include, for each of which the application must have a restricted role. Without any
   * a call goes with the plain access token, and its answer has none.
   * @default none for a client; for a call the client's, as far as the operation has them
   * @see https://developer-docs.amazon.com/sp-api/docs/tokens-api
   */
  restrictedDataElements?: readonly Element[]
}

/** Options of one call to an operation whose answer includes personal data on request. */
export interface DataElementsRequestOptions<Element extends string>
  extends RestrictedRequestOptions,
    DataElementsOption<Element> {}

/** Options of one call for a report's document. */
export interface ReportDocumentRequestOptions extends RestrictedRequestOptions {
  /**
   * The type of the report, as `getReport` tells it: `'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING'`. For the restricted types
   * the call goes with an RDT for this document, for all others with the plain access token.
   * @default none: the plain access token
   * @see https://developer-docs.amazon.com/sp-api/docs/tokens-api
   */
  reportType?: string
  /** Whether the call goes with an RDT, whatever the `reportType`. @default whether the `reportType` is restricted */
  restricted?: boolean
}

/** What any call may bring, as the generated methods type it for their operation. */
export type AnyRequestOptions = DataElementsRequestOptions<string> & ReportDocumentRequestOptions
