import http, { type IncomingMessage, type OutgoingHttpHeaders, type RequestOptions } from 'node:http'
import https from 'node:https'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { proxyAgent } from '@selling-partner/auth/internal'

/** Options of a request for a document. */
export interface ConnectionOptions {
  /** Ends the transfer with the signal's reason. */
  readonly signal?: AbortSignal
  /** URL of a proxy for https, or `false` for none. @default HTTPS_PROXY and NO_PROXY */
  readonly proxy?: string | false
  /** Milliseconds that a connection may pause. @default 30_000, and 60_000 for an upload */
  readonly timeout?: number
}

/** Most bytes of an error response that are read. */
const maxErrorBytes = 64 * 1024

/** The response to a request for a document. */
export class DocumentResponse {
  readonly #message: IncomingMessage

  constructor(message: IncomingMessage) {
    this.#message = message
  }

  get status(): number {
    return this.#message.statusCode ?? 0
  }

  get contentType(): string | undefined {
    return this.#message.headers['content-type']
  }

  get contentEncoding(): string | undefined {
    return this.#message.headers['content-encoding']
  }

  /** Identifies the content. */
  get etag(): string | undefined {
    return this.#message.headers.etag
  }

  /** Bytes of the whole document. */
  get totalBytes(): number | undefined {
    const length = this.#message.headers['content-length']
    return length === undefined || this.status === 206 ? undefined : Number(length)
  }

  /**
   * The bytes of the document from a position. A server that ignores the range sends all bytes, so the first ones are skipped.
   * @throws Error if the connection ends before the body.
   */
  async *chunksFrom(position: number): AsyncGenerator<Buffer, void, undefined> {
    let skip = this.status === 206 ? 0 : position
    for await (const chunk of this.#message as AsyncIterable<Buffer>) {
      const rest = skip > 0 ? chunk.subarray(Math.min(skip, chunk.length)) : chunk
      skip -= chunk.length - rest.length
      if (rest.length > 0) yield rest
    }
    if (!this.#message.complete) throw Object.assign(new Error('The connection ended early.'), { code: 'ECONNRESET' })
  }

  /** Reads the code in S3's XML, such as `AccessDenied`. `undefined` if the response does not have one. */
  async readErrorCode(): Promise<string | undefined> {
    try {
      let text = ''
      for await (const chunk of this.#message as AsyncIterable<Buffer>) {
        text += chunk.toString('latin1')
        if (text.length > maxErrorBytes) break
      }
      return /<Code>([A-Za-z0-9]{1,64})<\/Code>/.exec(text)?.[1]
    } catch {
      return undefined
    } finally {
      this.close()
    }
  }

  close(): void {
    this.#message.destroy()
  }
}

/** A request for a document, or with the content of one. */
export interface DocumentRequest {
  readonly url: string
  readonly method: 'GET' | 'PUT'
  readonly headers: OutgoingHttpHeaders
  /** Reads the content to send. @default none */
  readonly read?: () => Readable
}

/**
 * Sends a request. It has no token, no cookie and no header that identifies this SDK, because the URL alone grants access.
 *
 * @throws Error if the connection fails.
 */
export function sendRequest(
  { url, method, headers, read }: DocumentRequest,
  { signal, timeout, proxy }: ConnectionOptions & { readonly timeout: number },
): Promise<DocumentResponse> {
  return new Promise((resolve, reject) => {
    const { client, options } = targetOf(url, proxy)
    const request = client.request({ ...options, method, headers, signal }, (message) => {
      resolve(new DocumentResponse(message))
    })
    request.on('error', reject)
    request.setTimeout(timeout, () =>
      request.destroy(Object.assign(new Error('The server has not responded in time.'), { code: 'ETIMEDOUT' })),
    )
    // An error of the request is reported by its own event.
    if (read) pipeline(read(), request).catch((error) => request.destroy(error))
    else request.end()
  })
}

/** The path of a URL as it was written. Parsing would change characters, and the signature covers them. */
const pathInUrl = /^https?:\/\/[^/?#]+([^#]*)/i

interface Target {
  readonly client: typeof http | typeof https
  readonly options: RequestOptions
}

/** The options with which Node requests a URL byte for byte. */
function targetOf(url: string, proxy: string | false | undefined): Target {
  const { protocol, hostname, port } = new URL(url)
  const written = pathInUrl.exec(url)?.[1] ?? ''
  const path = written.startsWith('/') ? written : `/${written}`
  const isSecure = protocol === 'https:'
  const agent = isSecure ? proxyAgent(proxy) : undefined
  const host = hostname.replace(/^\[|\]$/g, '')
  return { client: isSecure ? https : http, options: { protocol, hostname: host, port, path, ...(agent && { agent }) } }
}
