import { Axios, type AxiosInstance } from 'axios'
import type { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { AdapterOption } from '../http/custom-adapter.js'
import { guardedAdapter } from '../http/custom-adapter.js'
import { isLoopback } from '../values/endpoint.js'
import { registerInterceptors } from './interceptors.js'
import { parseAnswer } from './parse-response.js'

export interface AxiosSettings {
  readonly auth: SellingPartnerAuth
  readonly baseUrl: string
  readonly userAgent: string
  /** What sends the requests. */
  readonly adapter: AdapterOption
}

/** What a client uses of axios. */
export type HttpClient = Pick<AxiosInstance, 'interceptors' | 'request'>

/**
 * The axios instance of a client. It is made from the class and not with `axios.create`, which would copy whatever the
 * process has put into `axios.defaults`: another service's authorization header, for one.
 */
export function createAxios({ auth, baseUrl, userAgent, adapter }: AxiosSettings): HttpClient {
  const instance = new Axios()
  registerInterceptors(instance, auth, userAgent, {
    adapter: guardedAdapter(adapter),
    httpAgent: auth.httpAgent,
    httpsAgent: auth.httpsAgent,
    // HTTP_PROXY and its like count, but not for this machine: a token would leave it in plain text.
    proxy: isLoopback(new URL(baseUrl)) ? false : undefined,
    // A redirect would carry the token to another host.
    maxRedirects: 0,
    maxBodyLength: Number.POSITIVE_INFINITY,
    validateStatus: (status) => status >= 200 && status < 300,
    transformResponse: parseAnswer,
    transitional: { clarifyTimeoutError: true },
  })
  return instance
}
