import { connect } from 'node:net'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { tinyModel } from '../../test/tiny-model.js'
import { demoCredentials } from '../lwa/applications.js'
import { type RunningSandbox, startSandbox } from './start-sandbox.js'

/** Read before any sandbox starts. */
const globals = { Request, Response }

describe('a running sandbox', () => {
  let sandbox: RunningSandbox
  beforeEach(async () => {
    sandbox = await startSandbox({ models: [tinyModel] })
  })
  afterEach(() => sandbox.close())

  it('reports where it listens', () => {
    expect(sandbox.port).toBeGreaterThan(0)
    expect(sandbox.url).toBe(`http://127.0.0.1:${sandbox.port}`)
    expect(sandbox.lwaUrl).toBe(`${sandbox.url}/auth/o2/token`)
  })

  it('responds over HTTP', async () => {
    const token = await obtainToken(sandbox)
    const order = { method: 'POST', headers: { 'x-amz-access-token': token }, body: '{"sku":"S1"}' }
    const response = await fetch(`${sandbox.url}/orders`, {
      ...order,
      headers: { ...order.headers, 'content-type': 'application/json' },
    })
    expect([response.status, await response.json()]).toEqual([201, { orderId: 'O1' }])
    const gone = await fetch(`${sandbox.url}/orders/a%2Fb`, { method: 'DELETE', headers: order.headers })
    expect([gone.status, await gone.text()]).toEqual([204, ''])
    expect(sandbox.counts()).toEqual({
      'POST /auth/o2/token': { requests: 1, throttled: 0 },
      'POST /orders': { requests: 1, throttled: 0 },
      'DELETE /orders/{orderId}': { requests: 1, throttled: 0 },
    })
  })

  it('accepts a chunked body', async () => {
    const response = await fetch(`${sandbox.url}/orders`, {
      ...(await signed(sandbox)),
      body: chunksOf(['{"sk', 'u":"S', '1"}']),
      duplex: 'half',
    })
    expect([response.status, await response.json()]).toEqual([201, { orderId: 'O1' }])
  })

  it.each(['with its length', 'in chunks'])('rejects too large a body, sent %s', async (manner) => {
    const megabyte = ' '.repeat(1024 * 1024)
    const body = manner === 'in chunks' ? chunksOf(Array(11).fill(megabyte)) : megabyte.repeat(11)
    const outcome = await fetch(`${sandbox.url}/orders`, { ...(await signed(sandbox)), body, duplex: 'half' }).then(
      ({ status }) => status,
      // The server closes the connection while the client is still sending.
      () => 413,
    )
    expect(outcome).toBe(413)
    expect((await fetch(`${sandbox.url}/nowhere`)).status).toBe(404)
  })

  it.each([
    'GET /orders/%2e%2e HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    'GET http://elsewhere.test/orders HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    'GET /orders HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n',
    'GET \\orders HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    'TRACE /orders HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    'POST /orders HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{}',
    'nonsense\r\n\r\n',
  ])('survives %j', async (bytes) => {
    await sendRaw(sandbox.port, bytes)
    expect((await fetch(`${sandbox.url}/nowhere`)).status).toBe(404)
  })

  it('rejects a port that is in use', async () => {
    const second = startSandbox({ models: [tinyModel], port: sandbox.port })
    await expect(second).rejects.toThrow(
      `Can't listen on 127.0.0.1:${sandbox.port}. The port is in use. Choose another, or 0 for any free port.`,
    )
  })

  it('rejects an address of another machine', async () => {
    const elsewhere = startSandbox({ models: [tinyModel], host: '192.0.2.1' })
    await expect(elsewhere).rejects.toThrow(
      /^Can't listen on 192\.0\.2\.1:0\. This machine does not have the address\./,
    )
  })
})

it('asks for the AWS client before it listens, if the package is missing', async () => {
  jest.resetModules()
  jest.doMock('@aws-sdk/client-sqs', () => {
    throw Object.assign(new Error('missing'), { code: 'ERR_MODULE_NOT_FOUND' })
  })
  const start = startSandbox({ models: [tinyModel], rotation: { queueUrl: 'http://127.0.0.1:1/000000000000/secrets' } })
  await expect(start).rejects.toThrow(/^Messages to SQS need @aws-sdk\/client-sqs\. Run `npm install/)
  jest.dontMock('@aws-sdk/client-sqs')
})

it('does not replace the global Request and Response', async () => {
  const sandbox = await startSandbox({ models: [tinyModel] })
  await sandbox.close()
  expect([Request === globals.Request, Response === globals.Response]).toEqual([true, true])
})

it('closes open connections and stops listening', async () => {
  const sandbox = await startSandbox({ models: [tinyModel] })
  await fetch(`${sandbox.url}/nowhere`)
  await sandbox.close()
  await expect(fetch(sandbox.url)).rejects.toThrow()
})

async function signed(sandbox: RunningSandbox) {
  const headers = { 'x-amz-access-token': await obtainToken(sandbox), 'content-type': 'application/json' }
  return { method: 'POST', headers }
}

function chunksOf(texts: readonly string[]): ReadableStream {
  return Readable.toWeb(Readable.from(texts.map((text) => Buffer.from(text))))
}

async function obtainToken({ lwaUrl }: RunningSandbox): Promise<string> {
  const { clientId, clientSecret, refreshToken } = demoCredentials
  const fields = {
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  }
  const response = await fetch(lwaUrl, { method: 'POST', body: new URLSearchParams(fields) })
  const tokens: { access_token: string } = JSON.parse(await response.text())
  return tokens.access_token
}

/** Sends raw bytes, and waits until the server responds or closes the connection. */
function sendRaw(port: number, bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket.on('data', () => undefined)
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })
}
