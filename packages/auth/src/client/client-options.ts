import type { AdapterOption } from '../axios/axios-core.js'
import type { AdditionalQuery } from '../request/build-request.js'
import type { AdditionalHeaders } from '../request/call-options.js'
import type { Application } from '../request/user-agent.js'
import type { DataElementsOption, ReportOptions, RestrictedDataTokenOption } from '../restricted/restricted-options.js'
import type { RetryOptions } from '../retry/retry-options.js'
import type { ServerOptions } from '../stores/base-url.js'
import type { ClientAuth } from './client-auth.js'

/**
 * Options of every generated client. Pass exactly one of `region`, `store` and `baseUrl`, or set SP_API_BASE_URL or
 * SP_API_REGION in the environment.
 */
export interface ClientOptions extends ServerOptions {
  /** A `SellingPartnerAuth`. All clients of a selling partner share it. */
  auth: ClientAuth
  /**
   * Milliseconds to wait for a response to start, and then for each further chunk. Applies to each attempt; time in the
   * queue does not count. @default 30000
   */
  timeout?: number
  /**
   * Milliseconds for a whole call, including its time in the queue and its retries. When they have passed, the call fails with
   * `TimeoutError`. A retry that would start later is not attempted. @default none
   */
  deadline?: number
  /**
   * Maximum bytes of a response's body after decompression. The SDK drops the connection of a longer response, and the call fails
   * with `InvalidResponseError`. The body of an error response is limited to 1 MiB. @default 33554432 (32 MiB)
   */
  maxResponseBytes?: number
  /**
   * Returns integers beyond `Number.MAX_SAFE_INTEGER` as `bigint`, although their type says `number`. Otherwise they are rounded. The
   * descriptions of fields name those that can be so large. `BigInt(value)` works for both. `JSON.stringify` needs a replacer for
   * `bigint`. @default false
   */
  exactIntegers?: boolean
  /** Retry settings for this client. Overrides `auth`'s settings, option by option. `false` disables retries. @default auth's */
  retry?: RetryOptions | false
  /** How the application identifies itself to Amazon in the user-agent header. @default { name: 'App', version: '1.0' } */
  application?: Application
  /**
   * Sends the requests instead of the SDK's own adapter: any adapter of axios, such as `'fetch'`, `'http'` or a function. From an
   * error that it throws, the SDK keeps only the code and the response, because the rest may hold the access token. A
   * function can return a response with any status, but must not follow redirects with the token. Requests for access tokens and
   * RDTs always use the SDK's own adapter.
   * @default the SDK's own
   * @see https://axios-http.com/docs/req_config
   */
  adapter?: AdapterOption
}

/** Options of one call. */
export interface RequestOptions {
  /** Aborts the call with `AbortedError` in every phase: in the queue, while it gets a token, while it waits, between retries. */
  signal?: AbortSignal
  /**
   * Milliseconds to wait for a response to start, and then for each further chunk. Applies to each attempt; time in the
   * queue does not count. @default the client's `timeout`
   */
  timeout?: number
  /**
   * Milliseconds for the whole call, including its time in the queue and its retries. When they have passed, the call fails with
   * `TimeoutError`. A retry that would start later is not attempted. @default the client's `deadline`
   */
  deadline?: number
  /**
   * Milliseconds that the call may spend in the queue of its usage plan. It fails with `QueueError` as soon as a longer wait is
   * certain. The waits of all attempts count together. @default auth's `maxQueueMs`
   */
  maxQueueMs?: number
  /** Position in the queue: higher priorities go first, equal ones in order of arrival. An integer from -100 to 100. @default 0 */
  priority?: number
  /** Maximum bytes of the response's body after decompression. @default the client's `maxResponseBytes` */
  maxResponseBytes?: number
  /** Retry settings for this call. Overrides the client's settings, option by option. `false` disables retries. @default the client's */
  retry?: RetryOptions | false
  /**
   * Additional request headers: an object, a `Headers` or a `Map`. They override the client's own headers, except
   * `x-amz-access-token` and `user-agent`. Headers that frame a message or control its connection are rejected, such as
   * `content-length`, `transfer-encoding`, `connection` and `host`.
   */
  headers?: AdditionalHeaders
  /**
   * Additional query parameters by name, for those that Amazon has added since the client was generated. A list is joined with
   * commas. Pass parameters of the operation in the first argument.
   */
  query?: AdditionalQuery
}

/** Options of one call to a restricted operation. */
export interface RestrictedRequestOptions extends RequestOptions, RestrictedDataTokenOption {}

/** Options of one call to an operation that returns personal data on request. */
export interface DataElementsRequestOptions<Element extends string>
  extends RestrictedRequestOptions,
    DataElementsOption<Element> {}

/** Options of one call for a report's document. */
export interface ReportDocumentRequestOptions extends RestrictedRequestOptions, ReportOptions {}

/** Every option that any call accepts. Generated methods narrow it to the options of their operation. */
export type AnyRequestOptions = DataElementsRequestOptions<string> & ReportDocumentRequestOptions
