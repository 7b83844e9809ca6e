import { type AxiosRequestConfig, getAdapter } from 'axios'
import { ConfigurationError } from '../errors/configuration-error.js'
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
