import type { Attributes } from '@opentelemetry/api'
import { isApiError } from '../errors/api-errors.js'
import { isNetworkError } from '../errors/connection-errors.js'
import { isLwaError } from '../errors/lwa-errors.js'
import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import type { CallEvent } from '../observe/call-event.js'

/**
 * Returns the attribute `error.type`: the status of an error response, Node's code of a failed connection, or else the error's
 * `code`. `_OTHER` is the standard value for unknown errors.
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
 */
export function errorType(error: unknown): string {
  if (isApiError(error) || isLwaError(error)) return String(error.status)
  if (isNetworkError(error)) return error.networkCode
  return isSellingPartnerError(error) ? error.code : '_OTHER'
}

/** Returns the operation as this package's own attributes. LWA has none. */
export function operationAttributes({ operation }: CallEvent): Attributes {
  if (!operation) return {}
  return { 'selling_partner.api': operation.api, 'selling_partner.operation': operation.id }
}

/** The HTTP target of a call, without its parameters' values. */
interface HttpTarget {
  readonly method: string
  /** The path with parameter names in braces. */
  readonly template: string
  /** The URL without its query. Each path parameter is `REDACTED`. */
  readonly url: string
  readonly server: { readonly 'server.address': string; readonly 'server.port': number }
}

interface Server {
  readonly attributes: HttpTarget['server']
  readonly origin: string
  /** The endpoint's own path. The operation's path follows it. */
  readonly path: string
}

/** Returns the targets of calls. Parsing a URL is slow, so each endpoint is parsed only once. */
export class HttpTargets {
  readonly #servers = new Map<string, Server>()

  of({ operation, endpoint }: Pick<CallEvent, 'operation' | 'endpoint'>): HttpTarget {
    const { attributes, origin, path } = this.#server(endpoint)
    const template = `${path}${operation?.path ?? ''}`
    // A request to LWA is always a POST.
    const method = operation?.method ?? 'POST'
    return { method, template, url: `${origin}${redactParameters(template)}`, server: attributes }
  }

  #server(endpoint: string): Server {
    const existing = this.#servers.get(endpoint)
    if (existing) return existing
    const server = parseServer(endpoint)
    this.#servers.set(endpoint, server)
    return server
  }
}

function redactParameters(template: string): string {
  return template.replaceAll(/\{[^}]*\}/g, 'REDACTED')
}

function parseServer(endpoint: string): Server {
  const { hostname, port, protocol, origin, pathname } = new URL(endpoint)
  const defaultPort = protocol === 'https:' ? 443 : 80
  return {
    // Removes the brackets of an IPv6 address.
    attributes: { 'server.address': hostname.replaceAll(/[[\]]/g, ''), 'server.port': Number(port) || defaultPort },
    origin,
    path: pathname === '/' ? '' : pathname,
  }
}
