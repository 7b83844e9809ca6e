import type { Agent } from 'node:http'
import type { InternalAxiosRequestConfig } from 'axios'

/**
 * Whether a proxy may be in force for a request: one in the config, in the environment, or in the agent of a node that
 * follows the environment by itself. Which hosts NO_PROXY leaves out is for axios to say. The environment is
 * read anew each time, since it may change.
 *
 * @see https://nodejs.org/api/http.html#built-in-proxy-support
 */
export function mayGoThroughProxy({ proxy }: InternalAxiosRequestConfig, { protocol }: URL, agent: Agent): boolean {
  if (proxy || followsEnvironment(agent)) return true
  return proxy !== false && (isSet(protocol === 'https:' ? 'https_proxy' : 'http_proxy') || isSet('all_proxy'))
}

function followsEnvironment({ options }: Agent & { readonly options?: { readonly proxyEnv?: unknown } }): boolean {
  return Boolean(options?.proxyEnv)
}

function isSet(variable: string): boolean {
  return Boolean(process.env[variable] || process.env[variable.toUpperCase()])
}
