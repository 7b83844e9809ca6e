import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import { tokenHeader } from './call.js'

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
export function toReturnedResponse({ data, status, statusText, headers, config }: AxiosResponse): AxiosResponse {
  config.headers.delete(tokenHeader)
  const { url, method, headers: sentHeaders, data: body, timeout } = config
  return {
    data,
    status,
    statusText,
    headers,
    config: { url, method, headers: sentHeaders, data: body, timeout },
    request: toSentRequest(config),
  }
}

function toSentRequest({ url = '', method = '' }: InternalAxiosRequestConfig): SentRequest {
  const [, protocol = '', host = '', path = ''] = /^(https?:)\/\/([^/?]*)(.*)$/s.exec(url) ?? []
  return Object.freeze({ method: method.toUpperCase(), protocol, host, path })
}
