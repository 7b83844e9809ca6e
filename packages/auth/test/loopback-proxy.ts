import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { selfSigned } from './self-signed.js'

/** Reaction to a request for a tunnel. A number is the status of a response that rejects it. */
type ProxyBehavior = 'connect' | 'close' | 'reset' | 'hang' | 'garbage' | number

/** A request for a tunnel as received. */
interface ReceivedConnect {
  readonly target?: string
  readonly host?: string
  readonly authorization?: string
}

/** A real proxy on localhost. All its tunnels lead to one port of localhost. */
export class LoopbackProxy {
  behavior: ProxyBehavior = 'connect'
  readonly received: ReceivedConnect[] = []
  readonly #protocol: 'http' | 'https'
  readonly #server: Server
  readonly #sockets = new Set<Duplex>()
  /** Stays after the proxy was closed. */
  #port = 0

  private constructor(protocol: 'http' | 'https', targetPort: number) {
    this.#protocol = protocol
    this.#server = protocol === 'https' ? createSecureServer(selfSigned) : createServer()
    this.#server.on('connection', (socket: Duplex) => this.#track(socket))
    this.#server.on('connect', (request, socket) => {
      const { url: target, headers } = request
      this.received.push({ target, host: headers.host, authorization: headers['proxy-authorization'] })
      this.#respond(request, socket, targetPort)
    })
  }

  static async start(targetPort: number, protocol: 'http' | 'https' = 'http'): Promise<LoopbackProxy> {
    const proxy = new LoopbackProxy(protocol, targetPort)
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve))
    proxy.#port = (proxy.#server.address() as AddressInfo).port
    return proxy
  }

  get port(): number {
    return this.#port
  }

  /** Host and port. */
  get name(): string {
    return `127.0.0.1:${this.port}`
  }

  get url(): string {
    return `${this.#protocol}://${this.name}`
  }

  /** Number of open connections, from clients and to the server. */
  get connections(): number {
    return this.#sockets.size
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    if (this.#server.listening) await new Promise((resolve) => this.#server.close(resolve))
  }

  #respond({ socket: raw }: IncomingMessage, socket: Duplex, targetPort: number): void {
    const { behavior } = this
    if (behavior === 'connect') this.#open(socket, targetPort)
    else if (behavior === 'close') socket.end()
    else if (behavior === 'reset') raw.resetAndDestroy()
    else if (behavior === 'garbage') socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n')
    else if (behavior === 'hang') socket.on('end', () => socket.end()).resume()
    else socket.end(`HTTP/1.1 ${behavior} No\r\ncontent-length: 9\r\n\r\nforbidden`)
  }

  #open(socket: Duplex, port: number): void {
    const server = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      server.pipe(socket).pipe(server)
    })
    this.#track(server)
    server.on('close', () => socket.destroy())
    socket.on('close', () => server.destroy())
  }

  #track(socket: Duplex): void {
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => this.#sockets.delete(socket))
  }
}
