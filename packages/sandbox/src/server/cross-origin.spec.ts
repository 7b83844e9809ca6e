import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Caller } from '../../test/caller.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from './create-sandbox.js'
import { type RunningSandbox, startSandbox } from './start-sandbox.js'

const site = 'https://docs.example.com'
const orders = '/orders?stores=A1,B2'

let sandbox: RunningSandbox
let caller: Caller
let token: string

beforeEach(async () => {
  sandbox = await startSandbox({ models: [tinyModel], allowedOrigins: [site] })
  caller = new Caller(sandbox)
  token = await caller.sellerToken()
})

afterEach(() => sandbox.close())

const allowedOrigin = async (origin: string, path = orders) => {
  const { status, headers } = await caller.send('GET', path, { token, headers: { origin } })
  return [status, headers.get('access-control-allow-origin')]
}

describe('a web page', () => {
  it.each(['http://localhost:5173', 'http://127.0.0.1:4173', 'https://[::1]', 'http://docs.localhost', site])(
    'of %s may read responses',
    async (origin) => {
      expect(await allowedOrigin(origin)).toEqual([200, origin])
    },
  )

  it.each(['https://attacker.example', 'https://localhost.attacker.example', `${site}.attacker.example`, 'null'])(
    'of %s may not',
    async (origin) => {
      expect(await allowedOrigin(origin)).toEqual([200, null])
    },
  )

  it('may read the headers that SP-API adds, and the response is not cached for other origins', async () => {
    const { headers } = await caller.send('GET', orders, { token, headers: { origin: site } })
    expect(headers.get('access-control-expose-headers')).toContain('x-amzn-ratelimit-limit')
    expect(headers.get('vary')).toBe('origin')
  })

  it('may read errors, and those of LWA', async () => {
    expect(await allowedOrigin(site, '/nowhere')).toEqual([404, site])
    const response = await fetch(sandbox.lwaUrl, { method: 'POST', body: '{}', headers: { origin: site } })
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([400, site])
  })

  it('may read a response that a fault delays', async () => {
    sandbox.on('*').fault('delay', { delayMs: 1 })
    expect(await allowedOrigin(site)).toEqual([200, site])
  })

  it('may send an access token from a public site, and its question is not a call', async () => {
    const headers = {
      origin: site,
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'content-type,x-amz-access-token',
    }
    const before = sandbox.counts()
    const response = await fetch(sandbox.url + orders, { method: 'OPTIONS', headers })
    expect([response.status, Object.fromEntries(response.headers)]).toEqual([
      204,
      expect.objectContaining({
        'access-control-allow-origin': site,
        'access-control-allow-methods': 'PATCH',
        'access-control-allow-headers': 'content-type,x-amz-access-token',
        'access-control-allow-private-network': 'true',
      }),
    ])
    expect(sandbox.counts()).toEqual(before)
  })

  it('of another site gets no permission', async () => {
    const headers = { origin: 'https://attacker.example', 'access-control-request-method': 'GET' }
    const response = await fetch(sandbox.url + orders, { method: 'OPTIONS', headers })
    expect([response.status, response.headers.has('access-control-allow-origin')]).toEqual([405, false])
  })

  it('may not use the endpoints that control the sandbox', async () => {
    const before = sandbox.counts()
    for (const path of ['/_sandbox', '/_sandbox/state', '/_sandbox/reset']) {
      const response = await fetch(sandbox.url + path, { method: 'POST', headers: { origin: site } })
      expect([response.status, response.headers.has('access-control-allow-origin')]).toEqual([403, false])
    }
    expect(sandbox.counts()).toEqual(before)
  })
})

it.each(['docs.example.com', 'https://docs.example.com/', '*'])('rejects the allowed origin %s', (origin) => {
  const create = () => createSandbox({ models: [tinyModel], allowedOrigins: [origin] })
  expect(create).toThrow(`allowedOrigins has the invalid origin ${origin}. Use scheme and host`)
})
