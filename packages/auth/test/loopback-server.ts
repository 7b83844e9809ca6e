import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from './self-signed.js'

/** A request as received. */
interface ReceivedRequest {
  readonly method?: string
  readonly url?: string
  /** Alternating names and values, with their original case. */
  readonly headers: readonly string[]
  body: string
}

type Responder = (request: IncomingMessage, response: ServerResponse) => void

/** A real HTTP server on localhost. A mock of node:http would not show what happens to connections. */
export class LoopbackServer {
  /** Handles a request as soon as its headers have arrived. */
  respond: Responder = (_, response) => response.end()
  received: ReceivedRequest[] = []
  readonly #protocol: 'http' | 'https'
  readonly #server: http.Server

  private constructor(protocol: 'http' | 'https') {
    this.#protocol = protocol
    const receive: Responder = (request, response) => this.#receive(request, response)
    this.#server = protocol === 'https' ? https.createServer(selfSigned, receive) : http.createServer(receive)
    this.#server.on('checkContinue', (request, response) => {
      response.writeContinue()
      receive(request, response)
    })
  }

  static async start(protocol: 'http' | 'https' = 'http'): Promise<LoopbackServer> {
    const server = new LoopbackServer(protocol)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get baseUrl(): string {
    return `${this.#protocol}://127.0.0.1:${this.port}`
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    const { method, url, rawHeaders: headers } = request
    const received: ReceivedRequest = { method, url, headers, body: '' }
    this.received.push(received)
    request.setEncoding('utf8').on('data', (chunk: string) => {
      received.body += chunk
    })
    // A test may close the connection, which must not crash the server.
    request.on('error', () => {})
    response.sendDate = false
    this.respond(request, response)
  }
}
