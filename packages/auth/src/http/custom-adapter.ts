import type { AxiosError, AxiosResponse, AxiosResponseHeaders, InternalAxiosRequestConfig } from 'axios'
import { type AdapterOption, axiosAdapter, axiosCore } from '../axios/axios-core.js'
import { ConfigurationError } from '../errors/input-errors.js'
import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import { errorNameOf } from '../secrets/redact-error.js'
import { isRecord } from '../values/json.js'
import { sendChecked } from './checked-response.js'
import { watchFetch } from './fetch-connections.js'
import { nodeAdapter, statusError } from './node-adapter.js'
import { proxyNameOf } from './proxy-failure.js'
import { isTooLong, isUnsent, markUnsent } from './transport-error.js'

/**
 * Reads the option `adapter`.
 *
 * @throws ConfigurationError if axios has no such adapter.
 */
export function adapterOption(adapter: AdapterOption = nodeAdapter): AdapterOption {
  // A function needs no check, which would load axios.
  if (typeof adapter === 'function') return adapter
  try {
    axiosAdapter(adapter)
  } catch (error) {
    if (isSellingPartnerError(error)) throw error
    throw new ConfigurationError("adapter is invalid. Pass a function, 'http' or 'fetch', or omit it.")
  }
  return adapter
}

/**
 * Wraps an adapter that is not the SDK's own, so that it does not leak the token. Its errors may hold the request in any form.
 * They become axios errors about the original request, and `convertError` uses only their code and response. Node's fetch
 * verifies certificates as the environment says, so it is not used if the environment disables verification. A response with an
 * error status becomes an error, because an adapter may return it like any other response.
 */
export function guardedAdapter(option: AdapterOption): AdapterOption {
  if (option === nodeAdapter) return option
  return async (config) => {
    const { send, isFetch } = axiosAdapter(option, config)
    if (isFetch) {
      requireFetchable(config)
      watchFetch()
    }
    try {
      return settle(Object.assign(await sendChecked(send, config), { config }))
    } catch (error) {
      throw toOwnError(error, config)
    }
  }
}

/**
 * Node's fetch has its own connections, so the agent's proxy and its verification of certificates don't apply.
 * @see https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue
 */
function requireFetchable({ url = '', httpsAgent }: InternalAxiosRequestConfig): void {
  if (!url.startsWith('https:')) return
  if (hasProxyOption(httpsAgent)) {
    throw new ConfigurationError("proxy has no effect on adapter 'fetch'. Omit adapter, or omit proxy.")
  }
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return
  throw new ConfigurationError(
    "NODE_TLS_REJECT_UNAUTHORIZED=0 makes adapter 'fetch' send tokens to unverified servers. Unset it, and name a private certificate authority in NODE_EXTRA_CA_CERTS.",
  )
}

/** Whether the user named the agent's proxy. That of the environment does not matter, because fetch has its own rules for it. */
function hasProxyOption(agent: unknown): boolean {
  return (
    proxyNameOf(agent) !== undefined && !(isRecord(agent) && isRecord(agent.proxy) && agent.proxy.isFromEnvironment)
  )
}

function settle(response: AxiosResponse): AxiosResponse {
  const { status, headers, config } = response
  if (!Number.isInteger(status)) throw new TypeError('The response has no status.')
  response.headers = lowercase(headers)
  if (config.validateStatus?.(status) ?? true) return response
  throw statusError(response)
}

/** The interceptors read headers by their lowercase names. */
function lowercase(headers: AxiosResponse['headers']): AxiosResponseHeaders {
  const { AxiosHeaders } = axiosCore()
  const lowercased = new AxiosHeaders()
  for (const [name, value] of AxiosHeaders.from(headers as AxiosResponseHeaders))
    lowercased.set(name.toLowerCase(), value)
  return lowercased
}

function toOwnError(error: unknown, config: InternalAxiosRequestConfig): unknown {
  const { CanceledError, isAxiosError, isCancel } = axiosCore()
  if (isSellingPartnerError(error)) return error
  if (isCancel(error) || (config.signal?.aborted && isRecord(error) && error.name === 'AbortError')) {
    return new CanceledError(undefined, config)
  }
  const { response, cause } = isAxiosError(error) ? error : { response: undefined, cause: error }
  const ownResponse = response && { ...response, config, headers: lowercase(response.headers) }
  const ownError = Object.assign(newError(errorNameOf(error) ?? 'UNKNOWN', config, ownResponse), { cause })
  if (isTooLong(error)) ownError.message = error.message
  return isUnsent(error) ? markUnsent(ownError) : ownError
}

function newError(code: string, config: InternalAxiosRequestConfig, response?: AxiosResponse): AxiosError {
  const { AxiosError } = axiosCore()
  return new AxiosError('The adapter failed.', code, config, undefined, response)
}
