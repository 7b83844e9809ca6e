import { getEventListeners, once } from 'node:events'
import { Agent } from 'node:http'
import type { Socket } from 'node:net'
import { Duplex, Transform } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { AxiosAdapter } from 'axios'
import { Axios, AxiosHeaders, type AxiosRequestConfig } from 'axios'
import { adapters } from '../../test/adapters.js'
import { axiosAdapterRequests } from '../../test/http-cases/axios-adapter.js'
import { emptyEncodings, encodings, truncatedEncodings } from '../../test/http-cases/encodings.js'
import { failures } from '../../test/http-cases/failures.js'
import type { HttpCase } from '../../test/http-cases/http-case.js'
import { limits, tooLongResponses } from '../../test/http-cases/limits.js'
import { requests } from '../../test/http-cases/requests.js'
import { responses } from '../../test/http-cases/responses.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { useFakeTime } from '../../test/run-in-fake-time.js'
import { sendThrough } from '../../test/send-through.js'
import { SilentServer } from '../../test/silent-server.js'
import { nodeAdapter } from './node-adapter.js'
import { readPlainRequest } from './plain-request.js'

let servers: { http: LoopbackServer; https: LoopbackServer }

beforeAll(async () => {
  servers = { http: await LoopbackServer.start(), https: await LoopbackServer.start('https') }
})

afterAll(async () => {
  await servers.http.close()
  await servers.https.close()
})

describe.each<[string, HttpCase[]]>([
  ['a request with', requests],
  ['a response that is', responses],
  ['a response encoded as', encodings],
  ['an empty response with', emptyEncodings],
  ['a failure caused by', failures],
  ['a limit for', limits],
  ['a request that goes to the adapter of axios, with', axiosAdapterRequests],
])("nodeAdapter gives the same result as axios' own adapter for %s", (_, cases) => {
  it.each(cases)('$name', async (httpCase) => {
    const server = servers[httpCase.protocol ?? 'http']
    const axiosCase: boolean[] = []
    const ours: AxiosAdapter = (config) => {
      axiosCase.push(readPlainRequest(config) === undefined)
      return nodeAdapter(config)
    }
    const expected = await sendThrough('http', httpCase, server)
    expect(expected).toMatchObject(httpCase.expected)
    expect(await sendThrough(ours, httpCase, server)).toEqual(expected)
    expect(axiosCase).not.toContain(!httpCase.isHandedOver)
  })
})

describe('nodeAdapter reports a truncated response, which the adapter of axios returns as complete:', () => {
  it.each(truncatedEncodings)('$name', async (httpCase) => {
    expect(await sendThrough('http', httpCase, servers.http)).toMatchObject(httpCase.expected)
    expect(await sendThrough(nodeAdapter, httpCase, servers.http)).toMatchObject({
      isAxiosError: true,
      code: 'ERR_BAD_RESPONSE',
      message: 'stream has been aborted',
      response: { status: 200, data: undefined },
    })
  })
})

describe('nodeAdapter fails like the adapter of axios, but with the status, for', () => {
  it.each(tooLongResponses)('$name', async (httpCase) => {
    const expected = await sendThrough('http', httpCase, servers.http)
    expect(expected).toMatchObject(httpCase.expected)
    const { response, status, ...outcome } = await sendThrough(nodeAdapter, httpCase, servers.http)
    expect({ status, response }).toMatchObject({ status: 200, response: { status: 200, data: undefined } })
    expect({ ...outcome, keys: undefined }).toEqual({ ...withoutResponse(expected), keys: undefined })
  })
})

function withoutResponse({ response, status, ...outcome }: Record<string, unknown>): object {
  return outcome
}

let server: LoopbackServer
let silentServer: SilentServer
let agent: Agent

beforeEach(async () => {
  server = await LoopbackServer.start()
  silentServer = new SilentServer()
  await silentServer.listen()
  agent = new Agent({ keepAlive: true })
})

afterEach(async () => {
  jest.useRealTimers()
  agent.destroy()
  await server.close()
  await silentServer.close()
})

function send(config: AxiosRequestConfig) {
  const axios = new Axios({ httpAgent: agent, proxy: false, maxRedirects: 0, adapter: nodeAdapter })
  return axios.request({ url: server.baseUrl, ...config })
}

/** Returns the client's socket of the only connection. */
function clientSocket(): Socket {
  const pools = [agent.sockets, agent.freeSockets].flatMap((pool) => Object.values(pool))
  const [socket, ...others] = pools.flatMap((sockets) => sockets ?? [])
  if (!socket || others.length > 0) throw new Error('There is not exactly one connection.')
  return socket
}

/** Resolves when a request has arrived. The server does not respond to it. */
function arrival(): Promise<void> {
  return new Promise((resolve) => {
    server.respond = () => resolve()
  })
}

/** An agent whose connections are never established. */
function neverConnecting(): Agent {
  return new Agent({ lookup: () => {} })
}

describe.each(adapters)('timeout: %s', (_, adapter) => {
  const limited = { adapter, timeout: 60_000, transitional: { clarifyTimeoutError: true } }
  const timedOut = { code: 'ETIMEDOUT', message: 'timeout of 60000ms exceeded' }

  it('fails a request whose response does not start, exactly on time', async () => {
    useFakeTime()
    const arrived = arrival()
    const ended = jest.fn()
    const failure = rejectionOf(send(limited)).finally(ended)
    await arrived
    await jest.advanceTimersByTimeAsync(59_999)
    expect(ended).not.toHaveBeenCalled()
    await jest.advanceTimersByTimeAsync(1)
    expect(await failure).toMatchObject(timedOut)
  })

  it('has another code without clarifyTimeoutError', async () => {
    useFakeTime()
    const arrived = arrival()
    const failure = rejectionOf(send({ adapter, timeout: 60_000 }))
    await arrived
    await jest.advanceTimersByTimeAsync(60_000)
    expect(await failure).toMatchObject({ ...timedOut, code: 'ECONNABORTED' })
  })

  it('does not limit the whole duration of a response that has started', async () => {
    useFakeTime()
    server.respond = async (_request, response) => {
      const started = once(clientSocket(), 'data')
      response.write('a')
      await started
      await new Promise(setImmediate)
      await jest.advanceTimersByTimeAsync(120_000)
      response.end('b')
    }
    expect((await send(limited)).data).toBe('ab')
  })

  it('fails a response that pauses', async () => {
    server.respond = (_request, response) => response.write('a')
    expect(await rejectionOf(send({ ...limited, timeout: 30 }))).toMatchObject({ code: 'ETIMEDOUT' })
  })

  it('fails a connection that is not established', async () => {
    useFakeTime()
    const failure = rejectionOf(send({ ...limited, url: 'http://sp-api.example/', httpAgent: neverConnecting() }))
    await jest.advanceTimersByTimeAsync(60_000)
    expect(await failure).toMatchObject(timedOut)
  })

  it('fails a TLS handshake', async () => {
    useFakeTime()
    const connected = silentServer.connection()
    const failure = rejectionOf(send({ ...limited, url: `https://127.0.0.1:${silentServer.port}/` }))
    await connected
    await jest.advanceTimersByTimeAsync(60_000)
    expect(await failure).toMatchObject(timedOut)
  })

  it('does not apply to the next request on the connection', async () => {
    const timeouts: (number | undefined)[] = []
    server.respond = (_request, response) => {
      timeouts.push(clientSocket().timeout)
      response.end()
    }
    // Makes the second request wait for the connection of the first one.
    agent.maxSockets = 1
    await Promise.all([send(limited), send({ adapter })])
    expect(timeouts).toEqual([60_000, 0])
  })
})

describe.each(adapters)('abort: %s', (_, adapter) => {
  const canceled = { name: 'CanceledError', code: 'ERR_CANCELED', message: 'canceled' }

  it('takes effect while the connection is being established', async () => {
    const controller = new AbortController()
    const target = { url: 'http://sp-api.example/', httpAgent: neverConnecting() }
    const failure = rejectionOf(send({ adapter, signal: controller.signal, ...target }))
    await new Promise(setImmediate)
    controller.abort()
    expect(await failure).toMatchObject(canceled)
  })

  it('takes effect during a TLS handshake', async () => {
    const controller = new AbortController()
    const connected = silentServer.connection()
    const url = `https://127.0.0.1:${silentServer.port}/`
    const failure = rejectionOf(send({ adapter, signal: controller.signal, url }))
    await connected
    controller.abort()
    expect(await failure).toMatchObject(canceled)
  })

  it('leaves no listener on a signal that many requests share', async () => {
    const { signal } = new AbortController()
    server.respond = (request, response) => {
      if (request.url === '/break') request.socket.destroy()
      else response.writeHead(request.url === '/reject' ? 400 : 200).end()
    }
    for (const path of ['/', '/reject', '/break']) {
      await send({ adapter, signal, url: server.baseUrl + path, validateStatus: (status) => status < 300 }).catch(
        () => {},
      )
    }
    await send({ adapter, signal, headers: { 'x y': '1' } }).catch(() => {})
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe.each(adapters)('connections: %s', (_, adapter) => {
  it('are reused and do not accumulate listeners', async () => {
    const listeners = async () => {
      await send({ adapter, timeout: 60_000 })
      const socket = clientSocket()
      return socket.eventNames().map((name) => [name, socket.listenerCount(name)])
    }
    await listeners()
    const second = await listeners()
    for (let round = 0; round < 10; round++) await listeners()
    expect(await listeners()).toEqual(second)
  })

  it('fail the next request if the server has closed them', async () => {
    let count = 0
    server.respond = (request, response) => {
      count += 1
      if (count === 1) response.end()
      else request.socket.destroy()
    }
    await send({ adapter })
    const failure = await rejectionOf(send({ adapter }))
    expect(failure).toMatchObject({ code: 'ECONNRESET', message: 'socket hang up', request: { reusedSocket: true } })
  })

  it('do not crash the process if they break while they are returned to the agent', async () => {
    agent.prependOnceListener('free', (socket: Socket) => socket.destroy(new Error('late')))
    await send({ adapter })
    await new Promise(setImmediate)
    expect(await send({ adapter })).toMatchObject({ status: 200, request: { reusedSocket: false } })
  })
})

describe.each(adapters)('a response longer than maxContentLength: %s', (_, adapter) => {
  it('is not decoded any further', async () => {
    const body = gzipSync('x'.repeat(5_000_000))
    server.respond = (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(body)
    const destroy = jest.spyOn(Duplex.prototype, 'destroy')
    await rejectionOf(send({ adapter, maxContentLength: 10 }))
    const decoders = destroy.mock.contexts.filter((stream) => stream instanceof Transform)
    destroy.mockRestore()
    expect(decoders).not.toEqual([])
  })
})

describe('a signal that aborted before the call', () => {
  it('prevents the request from being sent', async () => {
    const config = { url: server.baseUrl, method: 'get', maxRedirects: 0, proxy: false, httpAgent: agent } as const
    const failure = nodeAdapter({ ...config, headers: new AxiosHeaders(), signal: AbortSignal.abort() })
    expect(await rejectionOf(failure)).toMatchObject({ code: 'ERR_CANCELED' })
    expect(Object.keys(agent.sockets)).toEqual([])
  })
})

describe('a response that switches to another protocol', () => {
  it('fails the request, which would wait forever in axios', async () => {
    server.respond = ({ socket }) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n')
    }
    expect(await rejectionOf(send({}))).toMatchObject({ isAxiosError: true, code: 'ECONNRESET' })
  })
})
