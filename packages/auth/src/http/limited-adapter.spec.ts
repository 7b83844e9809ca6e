import { getEventListeners } from 'node:events'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { Axios, type AxiosRequestConfig, isAxiosError, isCancel } from 'axios'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { stuckResponses } from '../../test/stuck-servers.js'
import { limitedAdapter } from './limited-adapter.js'

let server: LoopbackServer
/** Number of requests whose connections are open. */
let open = 0

beforeAll(async () => {
  server = await LoopbackServer.start()
})
beforeEach(useFakeTime)
afterEach(async () => {
  await until(() => open === 0)
  expect(jest.getTimerCount()).toBe(0)
  jest.useRealTimers()
})
afterAll(() => server.close())

/** Requests that the SDK's own adapter sends, and requests that it passes to axios' adapter. */
const ways: Record<string, () => AxiosRequestConfig> = {
  directly: () => ({ url: server.baseUrl, proxy: false }),
  'through a proxy': () => ({ url: 'http://other.example/', proxy: { host: '127.0.0.1', port: server.port } }),
}

function send(config: AxiosRequestConfig): Promise<unknown> {
  return new Axios({ adapter: limitedAdapter, maxRedirects: 0, validateStatus: () => true }).request(config)
}

function respondWith(respond: (response: Parameters<typeof server.respond>[1]) => void): void {
  server.respond = (_, response) => {
    open += 1
    response.on('close', () => {
      open -= 1
    })
    respond(response)
  }
}

describe.each(Object.keys(ways))('limitedAdapter %s', (way) => {
  const config = () => ways[way]?.() ?? {}

  it.each(Object.entries(stuckResponses))('ends a request after its timeout if the server %s', async (_, respond) => {
    respondWith(respond)
    const startedAt = performance.now()
    const error = await runInFakeTime(send({ ...config(), timeout: 2000 }))
    expect(isAxiosError(error)).toBe(true)
    expect(error).toMatchObject({ code: 'ETIMEDOUT', message: 'timeout of 2000ms exceeded', config: { timeout: 2000 } })
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(2000)
    expect(performance.now() - startedAt).toBeLessThan(3000)
  })

  it('passes a response in time on, and leaves no listener', async () => {
    respondWith((response) => response.end('hello'))
    const { signal } = new AbortController()
    const response = await runInFakeTime(send({ ...config(), timeout: 5000, signal }))
    expect(response).toMatchObject({ status: 200, data: 'hello', config: { timeout: 5000, signal } })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it("ends a request with its caller's signal", async () => {
    respondWith(stuckResponses['never ends its body'])
    const controller = new AbortController()
    const error = rejectionOf(send({ ...config(), timeout: 5000, signal: controller.signal }))
    await until(() => open === 1)
    controller.abort()
    expect(isCancel(await error)).toBe(true)
  })
})
