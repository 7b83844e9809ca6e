import type { Operation } from '../operation/operation.js'
import type { RequestOptions } from '../request/request-options.js'

/**
 * What an RDT opens: an operation, or one path of it.
 * @see https://developer-docs.amazon.com/sp-api/docs/tokens-api
 */
export interface RestrictedResource {
  readonly method: Operation['method']
  /**
   * An operation's path with names for values, which opens all of its paths: `/orders/v0/orders/{orderId}`; or one of them.
   * `getReportDocument` takes the latter only.
   */
  readonly path: string
  /** Which personal data the answers shall include: `['buyerInfo', 'shippingAddress']`. Orders v0 only. @default none */
  readonly dataElements?: readonly string[]
}

/** An RDT and what is left of its time. */
export interface RestrictedDataToken {
  /** A secret like an access token. Whoever has it may pass it as the option `restrictedDataToken` of a call. */
  readonly restrictedDataToken: string
  /** Seconds for which it may be used from now on, at least. */
  readonly expiresIn: number
}

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
