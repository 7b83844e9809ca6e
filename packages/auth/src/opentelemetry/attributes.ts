import type { Attributes } from '@opentelemetry/api'
import { isApiError } from '../errors/api-errors.js'
import { isNetworkError } from '../errors/connection-errors.js'
import { isLwaError } from '../errors/lwa-errors.js'
import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import type { CallEvent } from '../observe/call-event.js'

/**
 * The conventions' `error.type`: the status of an answer that refused, node's code of a failed connection, or else the
 * `code` of our error. `_OTHER` is the conventions' word for what we do not know.
 * @see https://opentelemetry.io/docs/specs/semconv/registry/attributes/error/
 */
export function errorType(error: unknown): string {
  if (isApiError(error) || isLwaError(error)) return String(error.status)
  if (isNetworkError(error)) return error.networkCode
  return isSellingPartnerError(error) ? error.code : '_OTHER'
}

/** The operation as attributes of our own; none for LWA. */
export function operationAttributes({ operation }: CallEvent): Attributes {
  if (!operation) return {}
  return { 'selling_partner.api': operation.api, 'selling_partner.operation': operation.id }
}

/** What a call is addressed to, without any value of its parameters. */
export interface HttpTarget {
  readonly method: string
  /** The path with the names of its parameters in braces. */
  readonly template: string
  /** The URL without its query, and with `REDACTED` for each parameter. */
  readonly url: string
  readonly server: { readonly 'server.address': string; readonly 'server.port': number }
}

interface Server {
  readonly attributes: HttpTarget['server']
  readonly origin: string
  /** The endpoint's own path, which that of the operation follows. */
  readonly path: string
}

/** Finds the targets of calls. A URL takes its time to parse, so each endpoint is parsed once. */
export class HttpTargets {
  readonly #servers = new Map<string, Server>()

  of({ operation, endpoint }: Pick<CallEvent, 'operation' | 'endpoint'>): HttpTarget {
    const { attributes, origin, path } = this.#server(endpoint)
    const template = `${path}${operation?.path ?? ''}`
    // LWA's only operation is a POST.
    const method = operation?.method ?? 'POST'
    return { method, template, url: `${origin}${redactParameters(template)}`, server: attributes }
  }

  #server(endpoint: string): Server {
    const known = this.#servers.get(endpoint)
    if (known) return known
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
    // An IPv6 address without the brackets that it wears in a URL.
    attributes: { 'server.address': hostname.replaceAll(/[[\]]/g, ''), 'server.port': Number(port) || defaultPort },
    origin,
    path: pathname === '/' ? '' : pathname,
  }
}
