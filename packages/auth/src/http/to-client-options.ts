import type { RequestOptions } from 'node:https'
import type { PlainRequest } from './plain-request.js'

/** The options of node's `request`. */
export function toClientOptions({ url, method, headers, agent }: PlainRequest): RequestOptions {
  return {
    protocol: url.protocol,
    // Node takes an IPv6 address without its brackets.
    hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname,
    port: url.port,
    path: url.pathname + url.search,
    method,
    headers,
    agent,
    // Said outright, or else node would heed what somebody has slipped into `Object.prototype`.
    insecureHTTPParser: false,
    createConnection: undefined,
  }
}
