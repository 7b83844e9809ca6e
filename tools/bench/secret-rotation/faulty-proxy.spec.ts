import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FaultyProxy } from './faulty-proxy.js'

let server: Server
let proxy: FaultyProxy
let requests: IncomingMessage[]
let responses: string[]

beforeEach(async () => {
  requests = []
  responses = []
  server = createServer((request, response) => {
    requests.push(request)
    if (request.url === '/poll') return
    response.setHeader('x-of-server', 'yes')
    response.writeHead(202).end('done')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  proxy = await FaultyProxy.open(`http://127.0.0.1:${port}`, (operation, response) =>
    responses.push(`${operation}: ${response}`),
  )
})
afterEach(() => {
  proxy.close()
  server.closeAllConnections()
  server.close()
})

const send = (body = '') =>
  fetch(`${proxy.url}/queue?a=b`, { method: 'POST', body, headers: { 'x-amz-target': 'Send' } })

describe('FaultyProxy', () => {
  it('forwards requests and responses, and calls its listener', async () => {
    const response = await send()
    expect([response.status, response.headers.get('x-of-server'), await response.text()]).toEqual([202, 'yes', 'done'])
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /queue?a=b'])
    expect(responses).toEqual(['Send: done'])
  })

  it('resets a connection before the request arrives, until the fault ends', async () => {
    const fault = proxy.start({ action: { kind: 'reset before' } })
    await expect(send()).rejects.toThrow()
    expect(requests).toHaveLength(0)
    fault.end()
    expect((await send()).status).toBe(202)
    expect(fault.hits).toBe(1)
  })

  it('resets a connection after the server has handled the request', async () => {
    proxy.start({ action: { kind: 'reset after' } })
    await expect(send()).rejects.toThrow()
    expect(requests).toHaveLength(1)
    expect(responses).toHaveLength(1)
  })

  it('responds instead of the server to requests that match, up to a limit', async () => {
    const action = { kind: 'respond', status: 503, body: { error: 'down' } } as const
    proxy.start({ action, matches: (body) => body === 'bad', limit: 1 })
    expect((await send('good')).status).toBe(202)
    const failed = await send('bad')
    expect([failed.status, await failed.json()]).toEqual([503, { error: 'down' }])
    expect((await send('bad')).status).toBe(202)
  })

  it('delays a response', async () => {
    proxy.start({ action: { kind: 'delay response', milliseconds: 50 } })
    const start = performance.now()
    expect((await send()).status).toBe(202)
    expect(performance.now() - start).toBeGreaterThan(45)
  })

  it('closes the connection to the server when the client disconnects', async () => {
    const received = once(server, 'request')
    const controller = new AbortController()
    const polling = fetch(`${proxy.url}/poll`, { signal: controller.signal }).catch(() => 'disconnected')
    const [request] = await received
    controller.abort()
    expect(await polling).toBe('disconnected')
    await once(request.socket, 'close')
  })
})
