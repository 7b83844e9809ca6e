import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxiosAdapter, AxiosRequestConfig, AxiosStatic, InternalAxiosRequestConfig } from 'axios'
import { ConfigurationError } from '../errors/input-errors.js'
import { filename, requireCore } from './require-axios.cjs'

export type { AxiosStatic } from 'axios'

/** An adapter of axios: a function, a name, or a list of both. From a list, axios uses the first one that works here. */
export type AdapterOption = NonNullable<AxiosRequestConfig['adapter']>

let core: AxiosStatic | undefined

/**
 * Returns the installed axios without what its http adapter needs: form-data, follow-redirects and others. Half of the time to
 * import axios is for these, and the SDK sends requests with its own adapter. It is loaded when a call first needs it.
 */
export function axiosCore(): AxiosStatic {
  core ??= loadCore()
  return core
}

function loadCore(): AxiosStatic {
  try {
    return requireCore()
  } catch {
    // A later version may lack this build.
    return completeAxios()
  }
}

interface AxiosAdapterOption {
  readonly send: AxiosAdapter
  /** Whether it is axios' `'fetch'`. */
  readonly isFetch: boolean
}

/**
 * Returns the function of an adapter option. Only `'http'` and lists need the complete axios.
 *
 * @throws ConfigurationError if it needs the complete axios, and a bundle does not contain it. AxiosError if axios has no such
 * adapter.
 */
export function axiosAdapter(option: AdapterOption, config?: InternalAxiosRequestConfig): AxiosAdapterOption {
  const isInCore = typeof option === 'function' || option === 'fetch'
  const { getAdapter } = isInCore ? axiosCore() : completeAxios()
  const send = getAdapter(option, config)
  return { send, isFetch: send === getAdapter('fetch', config) }
}

/** Hidden from bundlers, because most applications don't need it, and it is larger than the SDK. */
function completeAxios(): AxiosStatic {
  try {
    return createRequire(filename ?? join(process.cwd(), 'bundle.mjs'))('axios')
  } catch {
    throw new ConfigurationError(
      "axios' http adapter is not in the bundle. Pass adapter: axios.getAdapter('http'), or keep axios out of the bundle and install it.",
    )
  }
}
