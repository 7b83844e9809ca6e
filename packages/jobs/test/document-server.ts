import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

/** A server of documents on localhost. Each request is handled by the next handler; the last one handles all further requests. */
export class DocumentServer {
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[] = []
  readonly #server: Server
  #handlers: readonly Handler[] = []

  private constructor() {
    this.#server = createServer((request, response) => {
      const handler = this.#handlers[this.requests.length] ?? this.#handlers.at(-1)
      this.requests.push({ url: String(request.url), headers: request.headers })
      handler?.(request, response)
    })
  }

  static async start(): Promise<DocumentServer> {
    const server = new DocumentServer()
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  /** Sets the handlers, and forgets earlier requests. */
  handle(...handlers: readonly Handler[]): void {
    this.requests.length = 0
    this.#handlers = handlers
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** Sends a document, or the part of it that the request asks for. */
export function send(content: Uint8Array, headers: Record<string, string> = {}): Handler {
  return (request, response) => {
    const part = startPart(content, headers, request, response)
    response.end(part)
  }
}

/** Sends the headers for the part of a document that a request asks for, and returns the part. */
function startPart(
  content: Uint8Array,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const part = content.subarray(from)
  response.writeHead(from > 0 ? 206 : 200, { etag: '"1"', 'content-length': part.length, ...headers })
  return part
}

/** Sends a document in chunks of a size, each after the client's connection has taken the one before. */
export function sendSlowly(content: Uint8Array, size: number, headers: Record<string, string> = {}): Handler {
  return async (_, response) => {
    response.writeHead(200, { etag: '"1"', 'content-length': content.length, ...headers })
    for (let at = 0; at < content.length; at += size) {
      response.write(content.subarray(at, at + size))
      await new Promise(setImmediate)
    }
    response.end()
  }
}

/** Sends the start of a document, and then closes the connection. */
export function sendPart(content: Uint8Array, length: number, headers: Record<string, string> = {}): Handler {
  return (request, response) => {
    const part = startPart(content, headers, request, response)
    response.write(part.subarray(0, length), () => response.destroy())
  }
}

/** Responds with an error in S3's format. */
export function fail(status: number, code: string): Handler {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/xml' })
    response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>secret text</Message></Error>`)
  }
}

export const reset: Handler = (request) => request.socket.destroy()
