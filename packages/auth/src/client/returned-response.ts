import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { rateInForce, requestIdOf } from '../http/response-headers.js'
import { sentSecrets, tokenHeader } from './call.js'

/** A response of SP-API. */
export interface ApiResponse<Result> extends AxiosResponse<Result> {
  /** The response's `x-amzn-RequestId`. Amazon's support asks for it. `undefined` if the response has none. */
  readonly requestId?: string
  /**
   * The operation's rate in force in requests per second, from `x-amzn-RateLimit-Limit`. `undefined` if the response has none.
   * @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits
   */
  readonly rateLimit?: number
}

/** The request of a response, for logs. */
interface SentRequest {
  readonly method: string
  readonly protocol: string
  /** Host name, and port if the URL has one. */
  readonly host: string
  /** Path and query. */
  readonly path: string
}

/**
 * Returns the response that a caller gets. It has only the parts that a caller needs, because callers log responses. Everything else
 * may hold a token: Node's request and its socket, the agents, and the fields of a custom adapter.
 */
export function toReturnedResponse<Result>({
  data,
  status,
  statusText,
  headers,
  config,
}: AxiosResponse<Result>): ApiResponse<Result> {
  const requestId = requestIdOf(headers, sentSecrets(config))
  config.headers.delete(tokenHeader)
  const { url, method, headers: sentHeaders, data: body, timeout } = config
  return {
    data,
    status,
    statusText,
    headers,
    config: { url, method, headers: sentHeaders, data: body, timeout },
    request: toSentRequest(config),
    requestId,
    rateLimit: rateInForce(headers),
  }
}

function toSentRequest({ url = '', method = '' }: InternalAxiosRequestConfig): SentRequest {
  const [, protocol = '', host = '', path = ''] = /^(https?:)\/\/([^/?]*)(.*)$/s.exec(url) ?? []
  return Object.freeze({ method: method.toUpperCase(), protocol, host, path })
}
