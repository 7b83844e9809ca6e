import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { credentials } from '../test/credentials.js'
import { ExampleApi } from '../test/example-api.js'
import { rejectionOf } from '../test/rejection.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on this machine: what happens on connections cannot be seen through a mock of node:http. */
let server: Server
let auth: SellingPartnerAuth
let connections: Set<unknown>
let answer: Answer

beforeEach(async () => {
  connections = new Set()
  server = createServer((request, response) => {
    connections.add(request.socket)
    if (request.url === '/lwa') response.end(JSON.stringify({ access_token: 'Atza|1', expires_in: 3600 }))
    else answer(request, response)
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

const createClient = () => new ExampleApi({ auth, baseUrl: baseUrl() })

describe('the connections of an auth', () => {
  it('are kept alive and shared by LWA and all clients', async () => {
    answer = (_, response) => response.end('{}')
    for (let round = 0; round < 3; round++) await createClient().call('getDestinations')
    expect(connections.size).toBe(1)
  })

  it('bring compressed answers', async () => {
    answer = (_, response) => {
      response.setHeader('content-encoding', 'gzip')
      response.end(gzipSync('{"name":"Größe"}'))
    }
    expect((await createClient().call('getDestinations')).data).toEqual({ name: 'Größe' })
  })

  it('carry a body and an answer of many megabytes', async () => {
    answer = (request, response) => {
      let length = 0
      request.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      request.on('end', () => response.end(JSON.stringify({ length, text: 'x'.repeat(11_000_000) })))
    }
    const { data } = await createClient().call('createItem', { body: 'x'.repeat(11_000_000) })
    expect({ sent: data.length, received: String(data.text).length }).toEqual({
      sent: 11_000_002,
      received: 11_000_000,
    })
  })

  it('are left at once when the signal ends the call', async () => {
    const controller = new AbortController()
    const closed = new Promise((resolve) => {
      answer = (request) => {
        request.socket.once('close', resolve)
        controller.abort()
      }
    })
    const error = await rejectionOf(createClient().call('getDestinations', {}, { signal: controller.signal }))
    expect(error).toMatchObject({ code: 'ABORTED' })
    await closed
  })

  it.each<[string, Answer]>([
    ['before the answer', (request) => request.socket.destroy()],
    [
      'in the middle of the answer',
      (request, response) => {
        response.writeHead(200, { 'content-length': 100 })
        response.write('{"a":', () => request.socket.destroy())
      },
    ],
  ])('report a break %s', async (_, breakOff) => {
    answer = breakOff
    expect(await rejectionOf(createClient().call('getDestinations'))).toMatchObject({
      code: 'NETWORK',
      networkCode: 'ECONNRESET',
    })
  })

  it.each<[string, Answer]>([
    ['never begins', () => {}],
    ['never ends', (_, response) => response.write('{')],
  ])('give up on an answer that %s', async (_, stall) => {
    answer = stall
    const error = await rejectionOf(createClient().call('getDestinations', {}, { timeout: 30 }))
    expect(error).toMatchObject({ code: 'TIMEOUT', timeout: 30 })
  })

  it('do not show in an answer, where they would hold the token of a call that is still running', async () => {
    const running = new AbortController()
    answer = (request, response) => {
      if (request.url !== '/example/v1/address') response.end('{}')
    }
    const client = createClient()
    const { signal } = running
    const pending = rejectionOf(client.call('getAddress', {}, { signal, restrictedDataToken: 'Atz.sprdt|1' }))
    const logged = inspect(await client.call('getDestinations'), { depth: 20 })
    running.abort()
    await pending
    expect(logged).toContain('status: 200')
    expect(logged).not.toContain('Atz')
  })

  it('end with close, and are opened again by the next call', async () => {
    answer = (_, response) => response.end('{}')
    const client = createClient()
    await client.call('getDestinations')
    auth.close()
    await client.call('getDestinations')
    expect(connections.size).toBe(2)
  })
})
