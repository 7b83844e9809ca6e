import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

/** A server that accepts connections and never responds. A TLS handshake with it never completes. */
export class SilentServer {
  readonly #server: Server = createServer((socket) => {
    this.#sockets.add(socket)
    socket.on('error', () => {})
  })
  readonly #sockets = new Set<Socket>()

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Resolves when a client has connected. */
  async connection(): Promise<void> {
    await once(this.#server, 'connection')
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
