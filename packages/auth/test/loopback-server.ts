import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from './self-signed.js'

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method?: string
  readonly url?: string
  /** Names and values by turns, as they were written. */
  readonly headers: readonly string[]
  body: string
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on this machine, since what happens on connections cannot be seen through a mock of node:http. */
export class LoopbackServer {
  /** What to do with a request as soon as its headers are there. */
  answer: Answer = (_, response) => response.end()
  received: ReceivedRequest[] = []
  readonly #protocol: 'http' | 'https'
  readonly #server: http.Server

  private constructor(protocol: 'http' | 'https') {
    this.#protocol = protocol
    const receive: Answer = (request, response) => this.#receive(request, response)
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
    // A connection that a test breaks off is no failure of the server.
    request.on('error', () => {})
    response.sendDate = false
    this.answer(request, response)
  }
}
