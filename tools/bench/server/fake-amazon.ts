import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { Certificate } from '../prepare/certificate.js'
import type { Behaviour } from './behaviour.js'
import { sendToken } from './responses.js'

/** Milliseconds. Longer than the pauses between rounds, so that no contender has to reconnect. */
const keepAliveTimeout = 120_000

/** LWA and SP-API on this machine, with http and https. */
export class FakeAmazon {
  readonly #certificate: Certificate
  readonly #servers: Server[] = []
  /** By the client's port, because a TLS socket can't reset its connection. */
  readonly #connections = new Map<number, Socket>()
  #behaviour: Behaviour
  #lwaRequests = 0

  constructor(certificate: Certificate, behaviour: Behaviour) {
    this.#certificate = certificate
    this.#behaviour = behaviour
  }

  get behaviour(): Behaviour {
    return this.#behaviour
  }

  get lwaRequests(): number {
    return this.#lwaRequests
  }

  /** Listens on free ports. */
  async listen(): Promise<{ http: string; https: string }> {
    const serve = (request: IncomingMessage, response: ServerResponse) => this.#serve(request, response)
    const options = { keepAliveTimeout, maxHeaderSize: 1 << 16 }
    const http = await this.#open(createHttpServer(options, serve))
    const https = await this.#open(createHttpsServer({ ...options, ...this.#certificate }, serve))
    return { http: `http://127.0.0.1:${http}`, https: `https://127.0.0.1:${https}` }
  }

  /** Changes the behaviour, and resets the counts. */
  setBehaviour(behaviour: Behaviour): void {
    this.#behaviour = behaviour
    this.#lwaRequests = 0
  }

  #open(server: Server): Promise<number> {
    this.#servers.push(server)
    server.on('connection', (socket: Socket) => this.#track(socket))
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
    })
  }

  #track(socket: Socket): void {
    const { remotePort = 0 } = socket
    this.#connections.set(remotePort, socket)
    socket.on('error', () => {})
    socket.once('close', () => this.#connections.delete(remotePort))
  }

  #serve(request: IncomingMessage, response: ServerResponse): void {
    request.resume()
    request.once('end', () => {
      const { method = '', url = '', socket } = request
      if (url === '/auth/o2/token') {
        this.#lwaRequests += 1
        return sendToken(response)
      }
      return this.#behaviour.handle({
        call: `${method} ${url}`,
        isWrite: method === 'POST',
        response,
        reset: () => this.#connections.get(socket.remotePort ?? 0)?.resetAndDestroy(),
      })
    })
  }
}
