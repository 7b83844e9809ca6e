import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  IncomingMessage,
  request as open,
  type Server,
  type ServerResponse,
} from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** The proxy's action for a request that a fault affects. */
type FaultAction =
  /** Delays the response. */
  | { readonly kind: 'delay response'; readonly milliseconds: number }
  /** Resets the connection before the request reaches the server. */
  | { readonly kind: 'reset before' }
  /** Resets the connection after the server has handled the request. */
  | { readonly kind: 'reset after' }
  /** Responds instead of the server. */
  | { readonly kind: 'respond'; readonly status: number; readonly body: object }

export interface ProxyFault {
  readonly action: FaultAction
  /** Whether the fault affects a request with this body. @default all requests */
  readonly matches?: (body: string) => boolean
  /** Maximum number of affected requests. @default unlimited */
  readonly limit?: number
}

interface ActiveFault {
  /** Number of requests affected so far. */
  readonly hits: number
  end(): void
}

/** Receives the response to each request that reached the server, and the request's `x-amz-target`. */
type ResponseListener = (operation: string, response: string) => void

/** A proxy between clients and a server that injects faults. */
export class FaultyProxy {
  readonly #server: Server
  readonly #target: URL
  readonly #listener: ResponseListener
  readonly #faults = new Set<ProxyFault & { hits: number }>()

  private constructor(server: Server, target: string, listener: ResponseListener) {
    this.#server = server
    this.#target = new URL(target)
    this.#listener = listener
  }

  /** @param target URL of the server, without a path. */
  static async open(target: string, listener: ResponseListener = () => {}): Promise<FaultyProxy> {
    const server = createServer()
    const proxy = new FaultyProxy(server, target, listener)
    server.on('request', (request, response) => {
      proxy.#handle(request, response).catch(() => request.socket.destroy())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return proxy
  }

  /** The proxy's URL, without a trailing slash. */
  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The proxy is not open.')
    return `http://127.0.0.1:${address.port}`
  }

  /** Starts a fault, which lasts until its `end()`. */
  start(fault: ProxyFault): ActiveFault {
    const active = { ...fault, hits: 0 }
    this.#faults.add(active)
    return {
      get hits() {
        return active.hits
      },
      end: () => this.#faults.delete(active),
    }
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request)
    const action = this.#actionFor(body)
    if (action?.kind === 'reset before') return reset(request)
    if (action?.kind === 'respond') return respond(response, action.status, JSON.stringify(action.body))
    const received = await this.#forward(request, response, body)
    const text = await textOf(received)
    this.#listener(String(request.headers['x-amz-target'] ?? ''), text)
    if (action?.kind === 'reset after') return reset(request)
    if (action?.kind === 'delay response') await sleep(action.milliseconds)
    respond(response, received.statusCode ?? 502, text, received.headers)
  }

  #actionFor(body: string): FaultAction | undefined {
    const fault = [...this.#faults].find(
      ({ matches, hits, limit = Number.POSITIVE_INFINITY }) => hits < limit && (matches?.(body) ?? true),
    )
    if (fault) fault.hits += 1
    return fault?.action
  }

  async #forward(from: IncomingMessage, response: ServerResponse, body: string): Promise<IncomingMessage> {
    const { method, url = '', headers } = from
    const request = open(new URL(url, this.#target), { method, headers })
    // If a client disconnects, its long poll must end too. Otherwise it would receive messages that nobody handles.
    response.once('close', () => request.destroy())
    request.end(body)
    const [received] = await once(request, 'response')
    if (received instanceof IncomingMessage) return received
    throw new Error('The server sent no response.')
  }
}

function reset({ socket }: IncomingMessage): void {
  socket.resetAndDestroy()
}

/** Headers that apply to one connection only. */
const connectionHeaders = ['connection', 'keep-alive', 'transfer-encoding', 'content-length']

function respond(response: ServerResponse, status: number, body: string, headers: IncomingHttpHeaders = {}): void {
  const kept = Object.entries(headers).filter(([name]) => !connectionHeaders.includes(name))
  response.writeHead(status, { 'content-type': 'application/json', ...Object.fromEntries(kept) }).end(body)
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = ''
  message.setEncoding('utf8')
  for await (const chunk of message) text += chunk
  return text
}
