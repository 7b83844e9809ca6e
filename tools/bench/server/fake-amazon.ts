import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { Certificate } from '../prepare/certificate.js'
import { answerToken } from './responses.js'
import type { Behaviour } from './behaviour.js'

/** Milliseconds: longer than the pauses between the rounds, so that no contender pays for connecting again. */
const keepAliveTimeout = 120_000

/** LWA and SP-API on this machine, over http and over https. */
export class FakeAmazon {
  readonly #certificate: Certificate
  readonly #servers: Server[] = []
  /** By the client's port, since a TLS socket cannot reset its connection. */
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

  /** Behaves in another way from now on, and counts anew. */
  become(behaviour: Behaviour): void {
    this.#behaviour = behaviour
    this.#lwaRequests = 0
  }

  #open(server: Server): Promise<number> {
    this.#servers.push(server)
    server.on('connection', (socket: Socket) => this.#remember(socket))
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
    })
  }

  #remember(socket: Socket): void {
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
        return answerToken(response)
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
