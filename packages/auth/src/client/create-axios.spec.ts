import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { AxiosAdapter } from 'axios'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { readPlainRequest } from '../http/plain-request.js'
import type { ClientOptions } from './client-options.js'

type Respond = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on this machine, because a mock of node:http would hide what happens on connections. */
let server: Server
let auth: SellingPartnerAuth
let connections: Set<unknown>
let respond: Respond

beforeEach(async () => {
  connections = new Set()
  server = createServer((request, response) => {
    connections.add(request.socket)
    if (request.url === '/lwa') response.end(JSON.stringify({ access_token: 'Atza|1', expires_in: 3600 }))
    else respond(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${baseUrl()}/lwa`, retry: false })
})

afterEach(async () => {
  auth.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

function baseUrl(): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const createClient = (options?: Partial<ClientOptions>) => new ExampleApi({ auth, baseUrl: baseUrl(), ...options })

describe('the connections of an auth', () => {
  it('are kept alive and shared by LWA and all clients', async () => {
    respond = (_, response) => response.end('{}')
    for (let round = 0; round < 3; round++) await createClient().call(operations.getDestinations)
    expect(connections.size).toBe(1)
  })

  it('carry compressed responses', async () => {
    respond = (_, response) => {
      response.setHeader('content-encoding', 'gzip')
      response.end(gzipSync('{"name":"Größe"}'))
    }
    expect((await createClient().call(operations.getDestinations)).data).toEqual({ name: 'Größe' })
  })

  it('carry a body and a response of many megabytes', async () => {
    respond = (request, response) => {
      let length = 0
      request.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      request.on('end', () => response.end(JSON.stringify({ length, text: 'x'.repeat(11_000_000) })))
    }
    const { data } = await createClient().call(operations.createItem, { body: 'x'.repeat(11_000_000) })
    expect({ sent: data.length, received: String(data.text).length }).toEqual({
      sent: 11_000_002,
      received: 11_000_000,
    })
  })

  it('are closed immediately when the signal aborts the call', async () => {
    const controller = new AbortController()
    const closed = new Promise((resolve) => {
      respond = (request) => {
        request.socket.once('close', resolve)
        controller.abort()
      }
    })
    const error = await rejectionOf(createClient().call(operations.getDestinations, {}, { signal: controller.signal }))
    expect(error).toMatchObject({ code: 'ABORTED' })
    await closed
  })

  it.each<[string, Respond]>([
    ['before the response', (request) => request.socket.destroy()],
    [
      'in the middle of the response',
      (request, response) => {
        response.writeHead(200, { 'content-length': 100 })
        response.write('{"a":', () => request.socket.destroy())
      },
    ],
  ])('report that they were closed %s', async (_, disconnect) => {
    respond = disconnect
    expect(await rejectionOf(createClient().call(operations.getDestinations))).toMatchObject({
      code: 'NETWORK',
      networkCode: 'ECONNRESET',
    })
  })

  it.each<[string, Respond]>([
    ['never starts', () => {}],
    ['never ends', (_, response) => response.write('{')],
  ])('time out if a response %s', async (_, stall) => {
    respond = stall
    const error = await rejectionOf(createClient().call(operations.getDestinations, {}, { timeout: 30 }))
    expect(error).toMatchObject({ code: 'TIMEOUT', timeout: 30 })
  })

  it('are hidden in a response, because they hold the tokens of running calls', async () => {
    const running = new AbortController()
    respond = (request, response) => {
      if (request.url !== '/example/v1/address') response.end('{}')
    }
    const client = createClient()
    const { signal } = running
    const pending = rejectionOf(client.call(operations.getAddress, {}, { signal, restrictedDataToken: 'Atz.sprdt|1' }))
    const logged = inspect(await client.call(operations.getDestinations), { depth: 20 })
    running.abort()
    await pending
    expect(logged).toContain('status: 200')
    expect(logged).not.toContain('Atz')
  })

  it('are closed by close() and opened again by the next call', async () => {
    respond = (_, response) => response.end('{}')
    const client = createClient()
    await client.call(operations.getDestinations)
    auth.close()
    await client.call(operations.getDestinations)
    expect(connections.size).toBe(2)
  })
})

describe('the option exactIntegers', () => {
  const body = '{"id":9007199254740993,"count":1}'

  it('keeps integers that a number would round', async () => {
    respond = (_, response) => response.end(body)
    const client = new ExampleApi({ auth, baseUrl: baseUrl(), exactIntegers: true })
    const { data } = await client.call(operations.getItem, { sku: 'A' })
    expect(data).toEqual({ id: 9007199254740993n, count: 1 })
  })

  it('is off by default', async () => {
    respond = (_, response) => response.end(body)
    const { data } = await new ExampleApi({ auth, baseUrl: baseUrl() }).call(operations.getItem, { sku: 'A' })
    expect(data).toEqual(JSON.parse(body))
  })

  it('also keeps a response that is only errors an ApiError', async () => {
    respond = (_, response) => response.end('{"errors":[{"code":"InvalidInput","id":9007199254740993}]}')
    const client = new ExampleApi({ auth, baseUrl: baseUrl(), exactIntegers: true })
    const error = await rejectionOf(client.call(operations.getItem, { sku: 'A' }))
    expect(error).toMatchObject({ code: 'API_ERROR', errors: [{ code: 'InvalidInput', id: '9007199254740993' }] })
    expect(() => JSON.stringify(error)).not.toThrow()
  })

  it.each<unknown>(['yes', 1])('must be true or false: %p', (exactIntegers) => {
    const options = { auth, baseUrl: baseUrl(), exactIntegers: exactIntegers as boolean }
    expect(() => new ExampleApi(options)).toThrow('exactIntegers must be true or false')
  })
})

describe('the adapter of a client', () => {
  const items = { sku: 'a/b' }

  it('gets only requests that the SDK can send itself', async () => {
    const plain: boolean[] = []
    const adapter: AxiosAdapter = async (config) => {
      plain.push(readPlainRequest(config) !== undefined)
      return { status: 200, statusText: 'OK', data: '{}', headers: {}, config }
    }
    const client = createClient({ adapter })
    const { signal } = new AbortController()
    await client.call(operations.getItem, items, { signal, timeout: 1.5, headers: { 'X-Extra': 'a' } })
    await client.call(operations.createItem, { body: { name: 'Größe' } })
    await client.call(operations.createItem)
    expect(plain).toEqual([true, true, true])
  })

  it("can be a user's function, for all requests except those to LWA", async () => {
    const urls: (string | undefined)[] = []
    const adapter: AxiosAdapter = async (config) => {
      urls.push(config.url)
      return { status: 200, statusText: 'OK', data: '{"name":"a"}', headers: {}, config }
    }
    expect((await createClient({ adapter }).call(operations.getItem, items)).data).toEqual({ name: 'a' })
    expect(urls).toEqual([`${baseUrl()}/example/v1/items/a%2Fb`])
    expect(connections.size).toBe(1)
  })

  it('can return an error response like any other response', async () => {
    const statuses = [429, 503, 404, 302]
    const adapter: AxiosAdapter = async (config) => ({
      status: Number(statuses.shift()),
      statusText: '',
      data: '{"errors":[{"code":"NotFound","message":"a"}]}',
      headers: { 'Retry-After': '0', 'X-Amzn-RequestId': 'b' },
      config,
    })
    const client = createClient({ adapter, retry: { maxAttempts: 3 } })
    expect(await rejectionOf(client.call(operations.getItem, items))).toMatchObject({
      code: 'API_ERROR',
      status: 404,
      amazonCode: 'NotFound',
      requestId: 'b',
      retryAfter: 0,
      attempts: 3,
    })
    expect(await rejectionOf(client.call(operations.getItem, items))).toMatchObject({ code: 'API_ERROR', status: 302 })
  })

  it('must return a status', async () => {
    const response = { statusText: 'OK', data: '{}', headers: {} }
    const adapter = async (config: object) => ({ ...response, config })
    const error = await rejectionOf(createClient({ adapter: adapter as AxiosAdapter }).call(operations.getItem, items))
    expect(error).toMatchObject({ code: 'NETWORK', networkCode: 'TypeError' })
  })

  it.each([undefined, { 'X-Amzn-RateLimit-Limit': '3' }, new Headers({ 'x-amzn-ratelimit-limit': '3' })])(
    'can return headers in any form: %p',
    async (headers) => {
      const adapter = async (config: object) => ({ status: 200, statusText: '', data: '{}', headers, config })
      const response = await createClient({ adapter: adapter as AxiosAdapter }).call(operations.getItem, items)
      expect(response.headers['x-amzn-ratelimit-limit']).toBe(headers && '3')
    },
  )

  it.each(['http', 'fetch', ['xhr', 'fetch']])("can be axios' own: %p", async (adapter) => {
    const received: IncomingMessage['headers'][] = []
    respond = (request, response) => {
      received.push(request.headers)
      response.end('{"name":"Größe"}')
    }
    const response = await createClient({ adapter }).call(operations.getItem, items)
    expect(response.data).toEqual({ name: 'Größe' })
    expect(received).toMatchObject([{ 'x-amz-access-token': 'Atza|1', 'user-agent': expect.stringMatching(/^App/) }])
    expect(inspect(response, { depth: 20 })).not.toContain('Atza')
  })

  it.each(['http', 'fetch'])('does not follow redirects: %p', async (adapter) => {
    respond = (_, response) => response.writeHead(302, { location: `${baseUrl()}/lwa` }).end()
    const error = await rejectionOf(createClient({ adapter }).call(operations.getItem, items))
    expect(error).toMatchObject({ code: 'API_ERROR', status: 302 })
  })

  it("reports the network errors of fetch by Node's codes", async () => {
    await auth.accessToken()
    const gone = await LoopbackServer.start()
    const client = createClient({ adapter: 'fetch', baseUrl: gone.baseUrl })
    await gone.close()
    expect(await rejectionOf(client.call(operations.getItem, items))).toMatchObject({ networkCode: 'ECONNREFUSED' })
  })

  it.each(['smoke-signals', 'xhr', [], {}])('is rejected if it does not work in Node: %p', (adapter) => {
    const options = { adapter } as Partial<ClientOptions>
    expect(() => createClient(options)).toThrow("adapter is invalid. Pass a function, 'http' or 'fetch', or omit it.")
  })
})
