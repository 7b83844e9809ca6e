import {
  AxiosError,
  type AxiosRequestConfig,
  type AxiosResponse,
  CanceledError,
  getAdapter,
  type InternalAxiosRequestConfig,
  isAxiosError,
  isCancel,
} from 'axios'
import { ConfigurationError } from '../errors/input-errors.js'
import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import { errorNameOf } from '../secrets/redact-error.js'
import { isRecord } from '../values/json.js'
import { nodeAdapter } from './node-adapter.js'

/** An adapter as axios takes it: a function, a name, or a list of both of which the first that works here is used. */
export type AdapterOption = NonNullable<AxiosRequestConfig['adapter']>

/**
 * What sends the requests of a client.
 *
 * @throws ConfigurationError where it is none of axios' adapters.
 */
export function adapterOption(adapter: AdapterOption = nodeAdapter): AdapterOption {
  try {
    getAdapter(adapter)
  } catch {
    throw new ConfigurationError("adapter is unknown: pass a function, 'http' or 'fetch', or leave it out")
  }
  return adapter
}

/**
 * An adapter that is not ours, kept from giving the token away. What it throws may hold the request in any shape: it becomes an
 * error of axios about our own request, of which `recover` takes the code and the answer alone. Node's fetch has no other way
 * to verify certificates than the environment's, so it is not used where that says not to.
 */
export function guardedAdapter(option: AdapterOption): AdapterOption {
  if (option === nodeAdapter) return option
  return async (config) => {
    const send = getAdapter(option, config)
    if (send === getAdapter('fetch', config)) requireVerification(config)
    try {
      return Object.assign(await send(config), { config })
    } catch (error) {
      throw toOwnError(error, config)
    }
  }
}

/** @see https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue */
function requireVerification({ url = '' }: InternalAxiosRequestConfig): void {
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED !== '0' || !url.startsWith('https:')) return
  throw new ConfigurationError(
    "NODE_TLS_REJECT_UNAUTHORIZED=0 would have adapter 'fetch' send tokens to anyone: unset it, and name a private certificate authority in NODE_EXTRA_CA_CERTS",
  )
}

function toOwnError(error: unknown, config: InternalAxiosRequestConfig): unknown {
  if (isSellingPartnerError(error)) return error
  if (isCancel(error) || (config.signal?.aborted && isRecord(error) && error.name === 'AbortError')) {
    return new CanceledError(undefined, config)
  }
  const { response, cause } = isAxiosError(error) ? error : { response: undefined, cause: error }
  const own = response && { ...response, config }
  return Object.assign(newError(errorNameOf(error) ?? 'UNKNOWN', config, own), { cause })
}

function newError(code: string, config: InternalAxiosRequestConfig, response?: AxiosResponse): AxiosError {
  return new AxiosError('The adapter failed', code, config, undefined, response)
}
