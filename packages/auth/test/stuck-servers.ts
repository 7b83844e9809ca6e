import type { ServerResponse } from 'node:http'
import https from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { LoopbackServer } from './loopback-server.js'
import { selfSigned } from './self-signed.js'

/** How a server keeps a request from ending. */
export const stuckResponses = {
  'sends headers and then one byte every 300 ms': (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    const drip = setInterval(() => response.write(' '), 300)
    response.on('close', () => clearInterval(drip))
  },
  'sends no headers': () => {},
  'never ends its body': (response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"access_token":"Atza|1",')
  },
} satisfies Record<string, (response: ServerResponse) => void>

const bodies: Readonly<Record<string, object>> = {
  '/lwa': { access_token: 'Atza|1', expires_in: 3600 },
  '/tokens/2021-03-01/restrictedDataToken': { restrictedDataToken: 'Atz.sprdt|1', expiresIn: 3600 },
}

/** LWA and SP-API on one loopback server. Requests to one path get stuck until it recovers. */
export class StuckServer {
  /** Stuck requests whose connections are open. */
  readonly open = new Set<ServerResponse>()
  isStuck = true
  /** The paths of all requests. */
  readonly paths: string[] = []
  readonly #server: LoopbackServer

  private constructor(server: LoopbackServer) {
    this.#server = server
  }

  /** @param path The path whose requests get stuck. */
  static async start(path: string, respond: (response: ServerResponse) => void): Promise<StuckServer> {
    const server = await LoopbackServer.start()
    const stuck = new StuckServer(server)
    server.respond = ({ url = '' }, response) => {
      stuck.paths.push(url)
      if (!stuck.isStuck || url !== path) response.end(JSON.stringify(bodies[url] ?? {}))
      else {
        stuck.open.add(response)
        response.on('close', () => stuck.open.delete(response))
        respond(response)
      }
    }
    return stuck
  }

  get baseUrl(): string {
    return this.#server.baseUrl
  }

  close(): Promise<void> {
    return this.#server.close()
  }
}

/** An https LWA whose handshakes never complete until it recovers. */
export class StuckHandshakes {
  isStuck = true
  readonly open = new Set<Socket>()
  readonly #https = https.createServer(selfSigned, (_, response) => response.end(JSON.stringify(bodies['/lwa'])))
  readonly #server: Server = createServer((socket) => {
    socket.on('error', () => {})
    if (!this.isStuck) {
      this.#https.emit('connection', socket)
      return
    }
    this.open.add(socket)
    // The end of a connection is seen only by a reader.
    socket.resume().on('close', () => this.open.delete(socket))
  })

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
  }

  get baseUrl(): string {
    return `https://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    for (const socket of this.open) socket.destroy()
    this.#https.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
