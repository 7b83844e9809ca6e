import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { Axios } from 'axios'
import nock from 'nock'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import { KeepAliveAgents } from './agents.js'
import { nodeAdapter } from './node-adapter.js'

useNock()
afterEach(() => {
  jest.useRealTimers()
})

const host = 'https://sp-api.example'
const settings = { maxRedirects: 0, proxy: false, transitional: { clarifyTimeoutError: true } } as const
const axios = new Axios({ ...settings, adapter: nodeAdapter, validateStatus: (status) => status < 300 })

describe('nock', () => {
  it('responds instead of the server', async () => {
    nock(host).post('/orders?a=1', { name: 'Größe' }).matchHeader('x-extra', 'b').reply(201, 'made', { 'x-id': '7' })
    const headers = { 'content-type': 'application/json', 'x-extra': 'b' }
    const response = await axios.post(`${host}/orders?a=1`, '{"name":"Größe"}', { headers })
    expect(response).toMatchObject({ status: 201, data: 'made', headers: { 'x-id': '7' } })
  })

  it('makes a request fail with a given error', async () => {
    nock(host)
      .get('/')
      .replyWithError(Object.assign(new Error('broken'), { code: 'ECONNRESET' }))
    expect(await rejectionOf(axios.get(host))).toMatchObject({ isAxiosError: true, code: 'ECONNRESET' })
  })

  it('makes a request fail with a status', async () => {
    nock(host).get('/').reply(429, 'slower')
    expect(await rejectionOf(axios.get(host))).toMatchObject({ response: { status: 429, data: 'slower' } })
  })

  it.each(['delay', 'delayConnection', 'delayBody'] as const)('makes a request time out with %s', async (delay) => {
    nock(host).get('/')[delay](60_000).reply(200, 'late')
    expect(await rejectionOf(axios.get(host, { timeout: 20 }))).toMatchObject({ code: 'ETIMEDOUT' })
  })

  it('supports aborting a request', async () => {
    nock(host).get('/').delay(60_000).reply(200, 'late')
    const controller = new AbortController()
    const failure = rejectionOf(axios.get(host, { signal: controller.signal }))
    await new Promise(setImmediate)
    controller.abort()
    expect(await failure).toMatchObject({ code: 'ERR_CANCELED' })
  })

  it.each([200, 403])('responds instead of the server if the agent has a proxy: %d', async (status) => {
    nock(host).get('/').reply(status, 'from nock')
    const httpsAgent = new KeepAliveAgents({ host: '127.0.0.1', port: 9, isSecure: false }).https
    const response = await axios.get(host, { httpsAgent, validateStatus: null })
    expect(response).toMatchObject({ status, data: 'from nock' })
  })

  it('works when it is activated after the adapter was loaded', async () => {
    const server = await LoopbackServer.start()
    nock.restore()
    const { nodeAdapter: loadedEarlier } = await isolated()
    const client = new Axios({ ...settings, adapter: loadedEarlier })
    expect((await client.get(server.baseUrl)).data).toBe('')

    nock.activate()
    nock(server.baseUrl).get('/').reply(200, 'from nock')
    expect((await client.get(server.baseUrl)).data).toBe('from nock')
    await server.close()
  })
})

/** Loads another copy of the adapter. */
async function isolated(): Promise<typeof import('./node-adapter.js')> {
  let adapter: typeof import('./node-adapter.js') | undefined
  await jest.isolateModulesAsync(async () => {
    adapter = await import('./node-adapter.js')
  })
  if (!adapter) throw new Error('The adapter was not loaded.')
  return adapter
}
