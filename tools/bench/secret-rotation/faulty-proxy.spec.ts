import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Gateway } from './faulty-proxy.js'

let server: Server
let gateway: Gateway
let arrived: IncomingMessage[]
let witnessed: string[]

beforeEach(async () => {
  arrived = []
  witnessed = []
  server = createServer((request, response) => {
    arrived.push(request)
    if (request.url === '/poll') return
    response.setHeader('x-of-server', 'yes')
    response.writeHead(202).end('done')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  gateway = await Gateway.open(`http://127.0.0.1:${port}`, (operation, answer) =>
    witnessed.push(`${operation}: ${answer}`),
  )
})
afterEach(() => {
  gateway.close()
  server.closeAllConnections()
  server.close()
})

const send = (body = '') =>
  fetch(`${gateway.url}/queue?a=b`, { method: 'POST', body, headers: { 'x-amz-target': 'Send' } })

describe('a gateway', () => {
  it('hands requests on and answers back, and tells what was answered', async () => {
    const response = await send()
    expect([response.status, response.headers.get('x-of-server'), await response.text()]).toEqual([202, 'yes', 'done'])
    expect(arrived.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /queue?a=b'])
    expect(witnessed).toEqual(['Send: done'])
  })

  it('breaks a connection before the request has arrived, until the trouble ends', async () => {
    const suffering = gateway.begin({ treatment: { kind: 'reset' } })
    await expect(send()).rejects.toThrow()
    expect(arrived).toHaveLength(0)
    suffering.end()
    expect((await send()).status).toBe(202)
    expect(suffering.hits).toBe(1)
  })

  it('breaks a connection after the request has taken effect', async () => {
    gateway.begin({ treatment: { kind: 'answer-lost' } })
    await expect(send()).rejects.toThrow()
    expect(arrived).toHaveLength(1)
    expect(witnessed).toHaveLength(1)
  })

  it('answers in place of the server, so many requests, and those that it concerns', async () => {
    const treatment = { kind: 'answered', status: 503, body: { error: 'down' } } as const
    gateway.begin({ treatment, concerns: (body) => body === 'bad', most: 1 })
    expect((await send('good')).status).toBe(202)
    const refused = await send('bad')
    expect([refused.status, await refused.json()]).toEqual([503, { error: 'down' }])
    expect((await send('bad')).status).toBe(202)
  })

  it('holds an answer back', async () => {
    gateway.begin({ treatment: { kind: 'late', milliseconds: 50 } })
    const start = performance.now()
    expect((await send()).status).toBe(202)
    expect(performance.now() - start).toBeGreaterThan(45)
  })

  it('hangs up on the server when the client does', async () => {
    const hasArrived = once(server, 'request')
    const controller = new AbortController()
    const polling = fetch(`${gateway.url}/poll`, { signal: controller.signal }).catch(() => 'hung up')
    const [request] = await hasArrived
    controller.abort()
    expect(await polling).toBe('hung up')
    await once(request.socket, 'close')
  })
})
