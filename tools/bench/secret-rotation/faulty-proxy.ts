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

/** What is done to a request on its way. */
export type Treatment =
  /** The answer is held back. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** The connection is reset before the request has arrived. */
  | { readonly kind: 'reset' }
  /** The connection is reset after the request has taken effect. */
  | { readonly kind: 'answer-lost' }
  /** The request does not arrive, and is answered all the same. */
  | { readonly kind: 'answered'; readonly status: number; readonly body: object }

export interface Trouble {
  readonly treatment: Treatment
  /** Whether it befalls a request with this body. @default each */
  readonly concerns?: (body: string) => boolean
  /** How many requests it befalls at most. @default any number */
  readonly most?: number
}

/** A trouble that has begun. */
export interface Suffering {
  /** How many requests it has befallen so far. */
  readonly hits: number
  end(): void
}

/** Is told what was answered to a request that arrived, and the request's `x-amz-target`. */
type Witness = (operation: string, answer: string) => void

/** Stands between clients and a server, and makes trouble on demand. */
export class Gateway {
  readonly #server: Server
  readonly #target: URL
  readonly #witness: Witness
  readonly #sufferings = new Set<Trouble & { hits: number }>()

  private constructor(server: Server, target: string, witness: Witness) {
    this.#server = server
    this.#target = new URL(target)
    this.#witness = witness
  }

  /** @param target The server, without a path. */
  static async open(target: string, witness: Witness = () => {}): Promise<Gateway> {
    const server = createServer()
    const gateway = new Gateway(server, target, witness)
    server.on('request', (request, response) => {
      gateway.#pass(request, response).catch(() => request.socket.destroy())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return gateway
  }

  /** Where it listens, without a slash at its end. */
  get url(): string {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('The gateway is not open')
    return `http://127.0.0.1:${address.port}`
  }

  /** Makes trouble until it is ended. */
  begin(trouble: Trouble): Suffering {
    const suffering = { ...trouble, hits: 0 }
    this.#sufferings.add(suffering)
    return {
      get hits() {
        return suffering.hits
      },
      end: () => this.#sufferings.delete(suffering),
    }
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request)
    const treatment = this.#treatmentOf(body)
    if (treatment?.kind === 'reset') return breakOff(request)
    if (treatment?.kind === 'answered') return answer(response, treatment.status, JSON.stringify(treatment.body))
    const arrived = await this.#handOn(request, response, body)
    const text = await textOf(arrived)
    this.#witness(String(request.headers['x-amz-target'] ?? ''), text)
    if (treatment?.kind === 'answer-lost') return breakOff(request)
    if (treatment?.kind === 'late') await sleep(treatment.milliseconds)
    answer(response, arrived.statusCode ?? 502, text, arrived.headers)
  }

  #treatmentOf(body: string): Treatment | undefined {
    const suffering = [...this.#sufferings].find(
      ({ concerns, hits, most = Number.POSITIVE_INFINITY }) => hits < most && (concerns?.(body) ?? true),
    )
    if (suffering) suffering.hits += 1
    return suffering?.treatment
  }

  async #handOn(from: IncomingMessage, response: ServerResponse, body: string): Promise<IncomingMessage> {
    const { method, url = '', headers } = from
    const request = open(new URL(url, this.#target), { method, headers })
    // The long poll of a client that is gone would take messages with it.
    response.once('close', () => request.destroy())
    request.end(body)
    const [arrived] = await once(request, 'response')
    if (arrived instanceof IncomingMessage) return arrived
    throw new Error('The server gave no answer')
  }
}

function breakOff({ socket }: IncomingMessage): void {
  socket.resetAndDestroy()
}

/** They say how an answer comes, which is another way here. */
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding', 'content-length']

function answer(response: ServerResponse, status: number, body: string, headers: IncomingHttpHeaders = {}): void {
  const kept = Object.entries(headers).filter(([name]) => !ofConnection.includes(name))
  response.writeHead(status, { 'content-type': 'application/json', ...Object.fromEntries(kept) }).end(body)
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = ''
  message.setEncoding('utf8')
  for await (const chunk of message) text += chunk
  return text
}
