import type { ServerResponse } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { ClientOptions } from './client-options.js'

const mebibyte = 1024 * 1024
const token = JSON.stringify({ access_token: 'Atza|1', expires_in: 3600 })

/** 500 MiB of blanks in 510 kB: a gzip file can have several members. */
const bomb = Buffer.concat(Array.from<Buffer>({ length: 50 }).fill(gzipSync(Buffer.alloc(10 * mebibyte, ' '))))

let server: LoopbackServer
let auth: SellingPartnerAuth
let respond: (response: ServerResponse) => void
let respondToLwa: (response: ServerResponse) => void
let count: number

beforeEach(async () => {
  server = await LoopbackServer.start()
  respondToLwa = (response) => response.end(token)
  count = 0
  server.respond = (request, response) => {
    count += 1
    request.on('end', () => (request.url === '/lwa' ? respondToLwa(response) : respond(response)))
  }
  auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${server.baseUrl}/lwa`, retry: { baseDelay: 0 } })
})

afterEach(async () => {
  auth.close()
  await server.close()
})

function call(options?: Partial<ClientOptions>, maxResponseBytes?: number): Promise<unknown> {
  const client = new ExampleApi({ auth, baseUrl: server.baseUrl, ...options })
  return client.call(operations.getItem, { sku: 'a' }, { maxResponseBytes })
}

/** Writes until the client closes the connection. Resolves with the number of bytes that were written. */
function writeEndlessly(response: ServerResponse, status: number): Promise<number> {
  const chunk = Buffer.alloc(mebibyte, ' ')
  let written = 0
  response.writeHead(status)
  const write = () => {
    while (!response.destroyed && written < 500 * mebibyte) {
      written += chunk.length
      if (!response.write(chunk)) return
    }
  }
  response.on('drain', write)
  write()
  return new Promise((resolve) => response.on('close', () => resolve(written)))
}

/** Returns the additional memory at its peak during the work, in MiB. */
async function memoryOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 5)
  await work()
  clearInterval(timer)
  return (Math.max(peak, process.memoryUsage().rss) - before) / mebibyte
}

const limited = { code: 'INVALID_RESPONSE', operation: { id: 'getItem' }, attempts: 1 }
const invalid = { ...limited, status: 200 }

describe('maxResponseBytes', () => {
  it('is 32 MiB by default, and drops the connection of a longer response', async () => {
    const written = new Promise((resolve) => {
      respond = (response) => resolve(writeEndlessly(response, 200))
    })
    expect(await rejectionOf(call())).toMatchObject({
      ...invalid,
      message: expect.stringMatching(/The body has more than 33554432 bytes\. Increase maxResponseBytes/),
    })
    expect(await written).toBeLessThan(100 * mebibyte)
  })

  it('limits the memory that a compressed response takes', async () => {
    expect(bomb.length).toBeLessThan(520_000)
    respond = (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    const memory = await memoryOf(async () => expect(await rejectionOf(call())).toMatchObject(invalid))
    expect(memory).toBeLessThan(200)
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', Buffer.from],
  ] as const)('counts the bytes after decompression: %s', async (encoding, encode) => {
    const body = encode(Buffer.from(`{"a":"${'x'.repeat(992)}"}`))
    respond = (response) => response.writeHead(200, { 'content-encoding': encoding }).end(body)
    expect(await call({ maxResponseBytes: 1000 })).toMatchObject({ status: 200 })
    expect(await rejectionOf(call({ maxResponseBytes: 999 }))).toMatchObject(invalid)
  })

  it('can be set for one call', async () => {
    respond = (response) => response.setHeader('x-amzn-requestid', 'a-b').end('{"a":1}')
    expect(await rejectionOf(call({}, 6))).toMatchObject({ ...invalid, requestId: 'a-b' })
    expect(await call({ maxResponseBytes: 6 }, 7)).toMatchObject({ status: 200 })
  })

  it.each([400, 429, 500])('leaves the status of an error response that is too long: %d', async (status) => {
    const written = new Promise((resolve) => {
      respond = (response) => resolve(writeEndlessly(response, status))
    })
    expect(await rejectionOf(call({ retry: false }))).toMatchObject({ status, errors: [] })
    expect(await written).toBeLessThan(50 * mebibyte)
  })

  it("applies to adapter 'http'", async () => {
    const written = new Promise((resolve) => {
      respond = (response) => resolve(writeEndlessly(response, 200))
    })
    expect(await rejectionOf(call({ adapter: 'http' }))).toMatchObject(invalid)
    expect(await written).toBeLessThan(100 * mebibyte)
  })

  it("leaves the status of an error response that is too long for adapter 'http'", async () => {
    respond = (response) => response.writeHead(404, { 'x-amzn-requestid': 'a-b' }).end(' '.repeat(100_000))
    const error = await rejectionOf(call({ adapter: 'http', maxResponseBytes: 1000 }))
    expect(error).toMatchObject({ code: 'API_ERROR', status: 404, requestId: 'a-b', errors: [] })
  })

  it.each(['http', 'fetch'])('counts the bytes after decompression with adapter %p', async (adapter) => {
    respond = (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb)
    const memory = await memoryOf(async () => expect(await rejectionOf(call({ adapter }))).toMatchObject(limited))
    expect(memory).toBeLessThan(200)
  })

  it.each<[string, typeof respond]>([
    ['says its length', (response) => response.end(' '.repeat(100_000))],
    ['does not say its length', (response) => void writeEndlessly(response, 200)],
  ])("applies to adapter 'fetch' if the response %s", async (_, respondTooLong) => {
    respond = respondTooLong
    const error = await rejectionOf(call({ adapter: 'fetch', maxResponseBytes: 1000 }))
    expect(error).toMatchObject({ ...invalid, status: undefined })
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('must not be %p', async (maxResponseBytes) => {
    const message = 'maxResponseBytes must be a whole number of bytes, 1 or more.'
    expect(await rejectionOf(call({}, maxResponseBytes))).toMatchObject({ code: 'CONFIGURATION', message })
    expect(() => new ExampleApi({ auth, region: 'eu', maxResponseBytes })).toThrow(message)
  })
})

describe('a response of LWA', () => {
  it('is limited to 1 MiB', async () => {
    const written = new Promise((resolve) => {
      respondToLwa = (response) => resolve(writeEndlessly(response, 200))
    })
    expect(await rejectionOf(call())).toMatchObject({
      code: 'INVALID_RESPONSE',
      status: 200,
      message: 'LWA: The body has more than 1048576 bytes. Check lwaUrl.',
    })
    expect(await written).toBeLessThan(50 * mebibyte)
    expect(count).toBe(1)
  })

  it('keeps its status if it is an error', async () => {
    respondToLwa = (response) => void writeEndlessly(response, 503)
    expect(await rejectionOf(call({}))).toMatchObject({ code: 'LWA_ERROR', status: 503, attempts: 4 })
  })
})
