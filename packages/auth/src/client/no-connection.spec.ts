import dns, { type LookupAddress } from 'node:dns'
import { createServer, type Server, Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { wasNotSent } from '../retry/retry-rules.js'
import type { ClientOptions } from './client-options.js'

let lwa: LoopbackServer
let auth: SellingPartnerAuth
let server: Server
let handle: (socket: Socket) => void
let connections: Set<Socket>

beforeEach(async () => {
  lwa = await LoopbackServer.start()
  lwa.respond = (_, response) => response.end(JSON.stringify({ access_token: 'Atza|1', expires_in: 3600 }))
  connections = new Set()
  server = createServer((socket) => {
    connections.add(socket)
    socket.on('error', () => {})
    handle(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  auth = new SellingPartnerAuth({ ...credentials, lwaUrl: lwa.baseUrl, retry: { baseDelay: 0, maxAttempts: 3 } })
})

afterEach(async () => {
  jest.restoreAllMocks()
  auth.close()
  await lwa.close()
  for (const socket of connections) socket.destroy()
  if (server.listening) await new Promise((resolve) => server.close(resolve))
})

function address(protocol: 'http' | 'https'): string {
  const bound = server.address()
  if (typeof bound !== 'object' || !bound) throw new Error('The server is closed.')
  return `${protocol}://127.0.0.1:${bound.port}`
}

/** Calls an operation whose request must not be repeated if its outcome is unknown. */
function write(options: Partial<ClientOptions>): Promise<unknown> {
  return rejectionOf(new ExampleApi({ auth, ...options }).call(operations.createItem, { body: { name: 'a' } }))
}

type LookupCallback = (error: Error | null, addresses?: LookupAddress[]) => void

/** Replaces the name server. Node passes the callback last. */
const lookupThat =
  (respond: (done: LookupCallback) => void) =>
  (...input: unknown[]) => {
    const done = input.at(-1)
    if (typeof done === 'function') setImmediate(() => respond((...output) => void done(...output)))
  }

const clientHello = (then: (socket: Socket) => void) => (socket: Socket) => socket.once('data', () => then(socket))

describe.each([undefined, 'http', 'fetch'])('a call that gets no connection, with adapter %p,', (adapter) => {
  it('is retried for any operation if the TLS handshake ends', async () => {
    handle = clientHello((socket) => socket.destroy())
    const error = await write({ adapter, baseUrl: address('https') })
    expect(error).toMatchObject({ code: 'NETWORK', networkCode: 'ECONNRESET', sent: false, attempts: 3 })
    expect(wasNotSent(error)).toBe(true)
  })

  it('is retried for any operation if the TLS handshake is reset', async () => {
    handle = clientHello((socket) => socket.resetAndDestroy())
    const error = await write({ adapter, baseUrl: address('https') })
    expect(error).toMatchObject({ code: 'NETWORK', networkCode: 'ECONNRESET', sent: false, attempts: 3 })
  })

  // Loopback has no such failures, so the test reports them instead of the operating system.
  it.each(['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'ETIMEDOUT'])(
    'is retried if connecting fails with %s',
    async (code) => {
      await auth.accessToken()
      jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (this: Socket) {
        setImmediate(() => this.destroy(Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' })))
        return this
      })
      const error = await write({ adapter, baseUrl: address('https') })
      expect(error).toMatchObject({ code: 'NETWORK', networkCode: code, sent: false, attempts: 3 })
    },
  )

  it.each(['ENOTFOUND', 'EAI_AGAIN'])('is retried if the name of the server is not found: %s', async (code) => {
    await auth.accessToken()
    jest
      .spyOn(dns, 'lookup')
      .mockImplementation(lookupThat((done) => done(Object.assign(new Error(code), { code, syscall: 'getaddrinfo' }))))
    const error = await write({ adapter, baseUrl: 'https://sp-api.example' })
    expect(error).toMatchObject({ code: 'NETWORK', networkCode: code, sent: false, attempts: 3 })
  })

  it('is retried if no address of the server can be reached', async () => {
    await auth.accessToken()
    jest.spyOn(dns, 'lookup').mockImplementation(
      lookupThat((done) =>
        done(
          null,
          ['127.0.0.1', '127.0.0.2'].map((each) => ({ address: each, family: 4 })),
        ),
      ),
    )
    const { port } = new URL(address('https'))
    await new Promise((resolve) => server.close(resolve))
    const error = await write({ adapter, baseUrl: `https://sp-api.example:${port}` })
    expect(error).toMatchObject({ code: 'NETWORK', networkCode: 'ECONNREFUSED', sent: false, attempts: 3 })
  })

  it('is retried if no process listens', async () => {
    const baseUrl = address('https')
    await new Promise((resolve) => server.close(resolve))
    expect(await write({ adapter, baseUrl })).toMatchObject({ networkCode: 'ECONNREFUSED', sent: false, attempts: 3 })
  })
})

// Node's fetch does not tell whether a request that times out had a connection.
describe.each([undefined, 'http'])('a call that gets no connection, with adapter %p,', (adapter) => {
  it('is retried if the TLS handshake exceeds the timeout', async () => {
    handle = () => {}
    const error = await write({ adapter, baseUrl: address('https'), timeout: 30 })
    expect(error).toMatchObject({ code: 'TIMEOUT', sent: false, attempts: 3 })
    expect(wasNotSent(error)).toBe(true)
  })
})

describe.each([undefined, 'http', 'fetch'])('a call whose connection breaks, with adapter %p,', (adapter) => {
  it('may have been sent', async () => {
    handle = (socket) => socket.once('data', () => socket.resetAndDestroy())
    const error = await write({ adapter, baseUrl: address('http') })
    expect(error).toMatchObject({ code: 'NETWORK', sent: true, attempts: 1 })
    expect(wasNotSent(error)).toBe(false)
  })

  it('may have been sent if no response starts', async () => {
    handle = () => {}
    expect(await write({ adapter, baseUrl: address('http'), timeout: 30 })).toMatchObject({
      code: 'TIMEOUT',
      sent: true,
      attempts: 1,
    })
  })
})

describe.each([undefined, 'http'])('a call on a connection that had been idle, with adapter %p,', (adapter) => {
  it('may have been sent if the connection breaks', async () => {
    let count = 0
    handle = (socket) =>
      socket.on('data', () => {
        count += 1
        if (count === 1) socket.write('HTTP/1.1 204 No Content\r\n\r\n')
        else socket.resetAndDestroy()
      })
    const options = { adapter, baseUrl: address('http') }
    await new ExampleApi({ auth, ...options }).call(operations.createItem)
    expect(await write(options)).toMatchObject({ sent: true, attempts: 1 })
    expect(connections.size).toBe(1)
  })
})
