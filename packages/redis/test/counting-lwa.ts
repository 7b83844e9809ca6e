import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'

/** An LWA on localhost that counts requests, and responds when `respond` is called. */
export class CountingLwa {
  readonly #server: Server
  readonly #pending: ServerResponse[] = []
  #onRequest: () => void = () => {}
  requests = 0

  constructor() {
    this.#server = createServer((request, response) => {
      request.resume()
      this.requests += 1
      this.#pending.push(response)
      this.#onRequest()
    })
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('Call start() first.')
    return `http://127.0.0.1:${address.port}/auth/o2/token`
  }

  /** Resolves when a request is pending. */
  async receiveRequest(): Promise<void> {
    if (this.#pending.length === 0) await new Promise<void>((resolve) => (this.#onRequest = resolve))
  }

  /** Responds to each pending request with a token that contains the number of requests. */
  respond(): void {
    for (const response of this.#pending.splice(0)) {
      const token = { access_token: `Atza|${this.requests}`, token_type: 'bearer', expires_in: 3600 }
      response.setHeader('content-type', 'application/json').end(JSON.stringify(token))
    }
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}
