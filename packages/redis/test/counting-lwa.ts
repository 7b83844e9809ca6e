import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'

/** An LWA on localhost that counts what it is asked, and answers when it is told to. */
export class CountingLwa {
  readonly #server: Server
  readonly #waiting: ServerResponse[] = []
  #asked: () => void = () => {}
  requests = 0

  constructor() {
    this.#server = createServer((request, response) => {
      request.resume()
      this.requests += 1
      this.#waiting.push(response)
      this.#asked()
    })
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('LWA was not started')
    return `http://127.0.0.1:${address.port}/auth/o2/token`
  }

  /** Resolves when a request waits for its answer. */
  async isAsked(): Promise<void> {
    if (this.#waiting.length === 0) await new Promise<void>((resolve) => (this.#asked = resolve))
  }

  /** Gives those who wait a token each, which names the request. */
  answer(): void {
    for (const response of this.#waiting.splice(0)) {
      const token = { access_token: `Atza|${this.requests}`, token_type: 'bearer', expires_in: 3600 }
      response.setHeader('content-type', 'application/json').end(JSON.stringify(token))
    }
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}
