import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { close, listen, urlOf } from '../http-server.js'
import { tokenPath } from '../lwa/token-endpoint.js'
import { loadModels } from '../model/load-models.js'
import { OperationIndex } from '../model/operation-index.js'
import type { SwaggerModel } from '../model/swagger-model.js'
import { readParams } from '../request/read-params.js'
import type { Cassette, CassetteEntry } from './cassette.js'
import { Pseudonyms } from './pseudonyms.js'

export interface RecorderOptions {
  /** File to write. It is overwritten. */
  readonly to: string
  /** Base URL of SP-API. @default 'https://sellingpartnerapi-na.amazon.com' */
  readonly target?: string
  /** Port to listen on. 0 means any free port. @default 0 */
  readonly port?: number
  /** Address to listen on. @default '127.0.0.1' */
  readonly host?: string
  /** Prepared models, to recognize operations. @default all models in this package */
  readonly models?: readonly SwaggerModel[]
}

/** A proxy that records. */
export interface Recorder {
  /** Pass this as `baseUrl` to clients. */
  readonly url: string
  /** Pass this as `lwaUrl` to `SellingPartnerAuth`. */
  readonly lwaUrl: string
  readonly close: () => Promise<void>
}

const amazon = 'https://sellingpartnerapi-na.amazon.com'
const lwaOfAmazon = 'https://api.amazon.com'

/** Its response is only a token. */
const unrecorded: ReadonlySet<string> = new Set(['POST /tokens/2021-03-01/restrictedDataToken'])

/**
 * Starts a proxy on localhost that forwards calls to SP-API and to LWA, and writes the responses of SP-API to a file. Personal data and
 * secrets are replaced before. Requests to LWA, restricted data tokens, documents and bodies that are not JSON are not recorded.
 * @throws Error if it can't listen on the port, or `target` is not a URL.
 */
export async function startRecorder(options: RecorderOptions): Promise<Recorder> {
  const { to, target = amazon, port = 0, host = '127.0.0.1', models } = options
  if (!URL.canParse(target)) throw new Error(`target is invalid, "${target}". Use a URL such as ${amazon}.`)
  const tape = new Tape(to, new OperationIndex(models ?? loadModels()))
  const forward = async (request: Request) => {
    const { pathname, search } = new URL(request.url)
    const isLwa = pathname === tokenPath
    const origin = isLwa && new URL(target).hostname.endsWith('.amazon.com') ? lwaOfAmazon : target.replace(/\/$/, '')
    const body = request.method === 'GET' ? undefined : await request.text()
    const response = await fetch(origin + pathname + search, {
      method: request.method,
      headers: forwarded(request.headers),
      body: body === '' ? undefined : body,
      redirect: 'manual',
    })
    const text = await response.text()
    if (!isLwa) tape.record(request, body, response.status, text)
    const empty = [204, 205, 304].includes(response.status)
    return new Response(empty ? null : text, { status: response.status, headers: forwarded(response.headers) })
  }
  const server = createServer(getRequestListener(forward, { overrideGlobalObjects: false, errorHandler: unreachable }))
  const url = urlOf(await listen(server, port, host))
  return { url, lwaUrl: url + tokenPath, close: () => close(server) }
}

function unreachable(error: unknown): Response {
  // fetch tells only in the cause what failed.
  const failure = isObject(error) && 'cause' in error ? error.cause : error
  const cause = isObject(failure) && 'message' in failure ? failure.message : failure
  const entry = {
    code: 'BadGateway',
    message: 'The recorder did not reach the target. Check --target.',
    details: cause,
  }
  return Response.json({ errors: [entry] }, { status: 502 })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Headers that belong to one connection, or to the encoding of the body, which `fetch` decodes. */
const ownHeaders: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
])

function forwarded(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => !ownHeaders.has(name)))
}

/** The entries of a cassette while it is recorded. */
class Tape {
  readonly #file: string
  readonly #index: OperationIndex
  readonly #pseudonyms = new Pseudonyms()
  readonly #entries: CassetteEntry[] = []

  constructor(file: string, index: OperationIndex) {
    this.#file = file
    this.#index = index
    this.#write()
  }

  record(request: Request, sentBody: string | undefined, status: number, text: string): void {
    const { pathname, searchParams: query } = new URL(request.url)
    const found = this.#index.find(request.method, pathname)
    // The sandbox has usage plans too, so a replayed 429 would come at the wrong time.
    if (!found || status === 429 || unrecorded.has(found.operation.key)) return
    const { operation, pathParameters } = found
    const [body, responseBody] = [parse(sentBody ?? ''), parse(text)]
    if (responseBody === notJson || body === notJson) return
    const params = readParams({ operation, pathParameters, query, headers: request.headers, body })
    const entry = this.#pseudonyms.replaceIn({ params, body: responseBody })
    // The pseudonyms change only texts.
    const { params: safeParams, body: safeBody } = entry as Pick<CassetteEntry, 'params' | 'body'>
    this.#entries.push({ operation: operation.key, params: safeParams, status, body: safeBody })
    this.#write()
  }

  #write(): void {
    const cassette: Cassette = { version: 1, entries: this.#entries }
    writeFileSync(this.#file, `${JSON.stringify(cassette, null, 2)}\n`)
  }
}

const notJson = Symbol('not JSON')

function parse(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return notJson
  }
}
