import type { Operation } from '../operation/operation.js'
import type { Application } from '../request/user-agent.js'
import type { ServerOptions } from '../stores/base-url.js'

/**
 * A resource that an RDT opens: an operation, or one path of it.
 * @see https://developer-docs.amazon/sp-api/docs/tokens-api
 */
export interface RestrictedResource {
  readonly method: Operation['method']
  /**
   * A path template such as `/orders/v0/orders/{orderId}`, which opens every path of the operation, or one path.
   * `getReportDocument` requires one path.
   */
  readonly path: string
  /** Personal data that responses include, such as `['buyerInfo', 'shippingAddress']`. Orders v0 only. @default none */
  readonly dataElements?: readonly string[]
}

/** An RDT and its remaining lifetime. */
export interface RestrictedDataToken {
  /** A secret like an access token. Pass it as the option `restrictedDataToken` of a call. */
  readonly restrictedDataToken: string
  /** Milliseconds for which it can be used, at least. */
  readonly expiresInMs: number
}

/** Options for an RDT that another application uses. `region`, `store` or `baseUrl` selects the server, as for a client. */
export interface RestrictedDataTokenOptions extends Omit<ServerOptions, 'sandbox'> {
  /** Resources that the RDT opens: 1 to 50. */
  resources: readonly RestrictedResource[]
  /**
   * ID of the application that will use the RDT: `amzn1.sp.solution.…`. @default your own application
   * @see https://developer-docs.amazon/sp-api/docs/delegate-authorization-to-access-pii
   */
  targetApplication?: string
  /** Rejects with `AbortedError` immediately. Other callers keep waiting for the same RDT. */
  signal?: AbortSignal
  /** How the application identifies itself to Amazon in the user-agent header. @default { name: 'App', version: '1.0' } */
  application?: Application
}

/** The RDT of a caller. */
export interface RestrictedDataTokenOption {
  /**
   * A restricted data token (RDT) to send, for example one that another application created for you.
   * @default the auth gets one if the call needs it
   * @see https://developer-docs.amazon/sp-api/docs/tokens-api
   */
  restrictedDataToken?: string
}

/** The personal data that responses include. */
export interface DataElementsOption<Element extends string> {
  /**
   * Personal data that responses include. The application needs a restricted role for each element. If empty, calls
   * send the access token, and responses contain no personal data.
   * @default none for a client; the client's elements for a call, as far as the operation has them
   * @see https://developer-docs.amazon/sp-api/docs/tokens-api
   */
  restrictedDataElements?: readonly Element[]
}

/** Options that tell whether a report's document is restricted. */
export interface ReportOptions {
  /**
   * Type of the report, as `getReport` returns it: `'GET_FLAT_FILE_ORDER_REPORT_DATA_SHIPPING'`. For restricted types the
   * call gets an RDT for this document; for other types it sends the access token.
   * @default none: the call sends the access token
   * @see https://developer-docs.amazon/sp-api/docs/tokens-api
   */
  reportType?: string
  /** If `true`, the call gets an RDT for any `reportType`. @default whether the `reportType` is restricted */
  restricted?: boolean
}

/** Options of a call that concern restricted data. */
export type RestrictedOptions = RestrictedDataTokenOption & DataElementsOption<string> & ReportOptions
