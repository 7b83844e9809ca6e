import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type AxiosAdapter, getAdapter } from 'axios'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { AdapterOption } from '../axios/axios-core.js'

type Respond = (response: ServerResponse, request: IncomingMessage) => void

const token = JSON.stringify({ access_token: 'Atza|1', expires_in: 3600 })
const json = JSON.stringify({ name: 'Größe' })

let server: LoopbackServer
let auth: SellingPartnerAuth
/** Responses by path, in order. The last one repeats. */
let responses: Record<'lwa' | 'api', Respond[]>
let count: Record<'lwa' | 'api', number>

beforeEach(async () => {
  server = await LoopbackServer.start()
  responses = { lwa: [(response) => response.end(token)], api: [(response) => response.end(json)] }
  count = { lwa: 0, api: 0 }
  server.respond = (request, response) => {
    const target = request.url === '/lwa' ? 'lwa' : 'api'
    const queue = responses[target]
    count[target] += 1
    const respond = queue[Math.min(count[target], queue.length) - 1]
    request.on('end', () => respond?.(response, request))
  }
  auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${server.baseUrl}/lwa`, retry: { baseDelay: 0 } })
})

afterEach(async () => {
  auth.close()
  await server.close()
})

const client = (adapter?: AdapterOption) => new ExampleApi({ auth, baseUrl: server.baseUrl, adapter })
const read = (adapter?: AdapterOption) => client(adapter).call(operations.getItem, { sku: 'a' })
const write = (adapter?: AdapterOption) => client(adapter).call(operations.createItem, { body: {} })

const encoded =
  (encoding: string, body: Buffer, status = 200): Respond =>
  (response) =>
    response.writeHead(status, { 'content-encoding': encoding }).end(body)

const closing =
  (head: string, body: Buffer | string): Respond =>
  (_, { socket }) => {
    socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`)
    socket.end(body)
  }

const truncated: [string, Respond][] = [
  ...[0, 1, 12, 20].flatMap((length): [string, Respond][] => [
    [`gzip that ends at byte ${length}`, encoded('gzip', gzipSync(json).subarray(0, length))],
    [`brotli that ends at byte ${length}`, encoded('br', brotliCompressSync(json).subarray(0, length))],
  ]),
  ['gzip that ends with its connection', closing('Content-Encoding: gzip', gzipSync(json).subarray(0, 12))],
  ['a body shorter than its content-length', closing('Content-Length: 90', json)],
  ['a body without its last chunk', closing('Transfer-Encoding: chunked', '2\r\n{}\r\n')],
  ['a body that ends with its connection', closing('Connection: close', json.slice(0, 12))],
]

/** Only the SDK's own adapter notices this, and nothing of the JSON is missing. */
const withoutChecksum: [string, Respond] = [
  'gzip without its checksum',
  encoded('gzip', gzipSync(json).subarray(0, -8)),
]

/** A caller's adapter that uses axios' own. */
const custom: AxiosAdapter = (config) => getAdapter('http')(config)

const adapters: [string, AdapterOption | undefined][] = [
  ['the own adapter', undefined],
  ["'http'", 'http'],
  ["'fetch'", 'fetch'],
  ['a function', custom],
]

describe.each(adapters)('with adapter: %s, a truncated response', (_, adapter) => {
  const cases = adapter ? truncated : [...truncated, withoutChecksum]

  it.each(cases)('is retried if the call can safely be repeated: %s', async (_, truncate) => {
    responses.api.unshift(truncate)
    expect((await read(adapter)).data).toEqual({ name: 'Größe' })
    expect(count.api).toBe(2)
  })

  it.each(cases)('is a NetworkError if the call may have had an effect: %s', async (_, truncate) => {
    responses.api = [truncate]
    const failed = { code: 'NETWORK', sent: true, attempts: 1, message: expect.stringContaining('connection failed') }
    expect(await rejectionOf(write(adapter))).toMatchObject(failed)
    expect(count.api).toBe(1)
  })

  it.each([202, 204])('is not confused with an empty one that is labeled as compressed: %d', async (status) => {
    responses.api = [encoded('gzip', Buffer.alloc(0), status)]
    expect(await write(adapter)).toMatchObject({ status, data: undefined })
  })

  it('is not confused with a complete one that is not JSON', async () => {
    responses.api = [(response) => response.end(json.slice(0, 12))]
    expect(await rejectionOf(read(adapter))).toMatchObject({ code: 'INVALID_RESPONSE', status: 200, attempts: 1 })
  })
})

describe.each([...truncated, withoutChecksum])('a truncated response, %s,', (_, truncate) => {
  it('is retried if it comes from LWA', async () => {
    responses.lwa.unshift(truncate)
    expect((await read()).data).toEqual({ name: 'Größe' })
    expect(count).toEqual({ lwa: 2, api: 1 })
  })
})

describe('a truncated error response', () => {
  it('keeps its status', async () => {
    responses.api = [encoded('gzip', gzipSync(json).subarray(0, 12), 404)]
    expect(await rejectionOf(read())).toMatchObject({ code: 'API_ERROR', status: 404, errors: [] })
  })
})

describe('an empty response', () => {
  it.each([202, 204])('with status %d has no data', async (status) => {
    responses.api = [(response) => response.writeHead(status).end()]
    expect(await write()).toMatchObject({ status, data: undefined })
  })
})
