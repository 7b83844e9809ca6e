import type { AxiosInstance, AxiosResponse, AxiosResponseTransformer, InternalAxiosRequestConfig } from 'axios'
import { type AdapterOption, axiosCore } from '../axios/axios-core.js'
import { InvalidResponseError } from '../errors/api-errors.js'
import { NetworkError } from '../errors/connection-errors.js'
import { isCutOff } from '../http/completeness.js'
import { guardedAdapter } from '../http/custom-adapter.js'
import { readErrorText } from '../http/error-text.js'
import { parseExactly } from '../http/exact-integers.js'
import { requestIdOf } from '../http/response-headers.js'
import { isLoopback } from '../values/endpoint.js'
import { Call, sentSecrets } from './call.js'
import type { ClientAuth } from './client-auth.js'
import { registerInterceptors } from './interceptors.js'

interface AxiosSettings {
  readonly auth: ClientAuth
  readonly baseUrl: string
  readonly userAgent: string
  readonly adapter: AdapterOption
  readonly exactIntegers: boolean
}

/** The part of an axios instance that a client uses. */
export type HttpClient = Pick<AxiosInstance, 'interceptors' | 'request'>

/**
 * Creates the axios instance of a client. It uses the class instead of `axios.create`, which would copy `axios.defaults` of the
 * process: for example another service's authorization header.
 */
export function createAxios({ auth, baseUrl, userAgent, adapter, exactIntegers }: AxiosSettings): HttpClient {
  const { Axios } = axiosCore()
  const instance = new Axios()
  const { http, https } = auth.agents()
  registerInterceptors(instance, auth, userAgent, {
    adapter: guardedAdapter(adapter),
    httpAgent: http,
    httpsAgent: https,
    // Requests to localhost never use a proxy: the token would leave this machine in clear text.
    proxy: auth.choosesProxy || isLoopback(new URL(baseUrl)) ? false : undefined,
    // A redirect would send the token to another host.
    maxRedirects: 0,
    maxBodyLength: Number.POSITIVE_INFINITY,
    validateStatus: (status) => status >= 200 && status < 300,
    transformResponse: exactIntegers ? bodyParser(parseExactly) : bodyParser(JSON.parse),
    transitional: { clarifyTimeoutError: true },
  })
  return instance
}

/**
 * Returns a function that parses the body of a response as JSON. Axios' own transform returns text that it can't parse as if it were the
 * typed response. A response without a body has no data. If an error response is not JSON, its text stays for `convertError`.
 *
 * @param parse Parses the JSON of successful responses. Errors are logged, and a logger can't write a bigint.
 */
function bodyParser(parse: (text: string) => unknown): AxiosResponseTransformer {
  return function (this: InternalAxiosRequestConfig, body: unknown, headers: AxiosResponse['headers'], status = 0) {
    if (typeof body !== 'string') return body
    if (body.trim() === '') return undefined
    const isError = status < 200 || status > 299
    try {
      return isError ? JSON.parse(body) : parse(body)
    } catch {
      if (isError) return readErrorText(body, sentSecrets(this))
      const { operation } = Call.of(this)
      if (isCutOff(this, body)) throw new NetworkError('ECONNRESET', operation)
      throw new InvalidResponseError('The response is not JSON.', {
        operation,
        status,
        requestId: requestIdOf(headers, sentSecrets(this)),
      })
    }
  }
}
