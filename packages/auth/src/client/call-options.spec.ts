import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { rejectionOf } from '../../test/rejection.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'
import type { AnyRequestOptions } from './client-options.js'

let server: LoopbackServer
const acquire = jest.fn<RateLimiter['acquire']>(async () => {})

beforeAll(async () => {
  server = await LoopbackServer.start()
})
beforeEach(() => {
  acquire.mockClear()
  server.received = []
  server.respond = ({ url }, response) => {
    response.end(url === '/lwa' ? '{"access_token":"Atza|1","expires_in":3600}' : '{}')
  }
})
afterAll(() => server.close())

function createClient() {
  const options = { ...credentials, lwaUrl: `${server.baseUrl}/lwa`, rateLimiter: { acquire } }
  return new ExampleApi({ auth: new SellingPartnerAuth(options), baseUrl: server.baseUrl })
}

/** Calls an operation. Options have any type, because users may not use TypeScript. */
function post(options: unknown, body: unknown = { name: 'Lamp' }) {
  return createClient().call('createItem', { body }, options as AnyRequestOptions)
}

/** Returns the error of a call that must send no request and take no permit. */
async function errorBeforeSending(options: unknown, body?: unknown): Promise<unknown> {
  const error = await rejectionOf(post(options, body))
  expect(server.received).toEqual([])
  expect(acquire).not.toHaveBeenCalled()
  return error
}

describe('A header of the caller', () => {
  it.each([
    'content-length',
    'Content-Length',
    'TRANSFER-ENCODING',
    'Connection',
    'host',
    'Expect',
    'upgrade',
    'TE',
    'trailer',
    'Keep-Alive',
    'proxy-authorization',
    'Proxy-Connection',
  ])(
    '%s is rejected before anything is sent, because it frames the message or controls the connection',
    async (name) => {
      for (const headers of [{ [name]: '3' }, new Headers({ [name]: '3' }), new Map([[name, '3']])]) {
        expect(await errorBeforeSending({ headers })).toMatchObject({
          code: 'INVALID_PARAMETER',
          parameter: 'headers',
          message: `createItem (example-v1): headers must not contain ${name.toLowerCase()}, because the SDK sets it. Remove it.`,
        })
      }
    },
  )

  it("can't turn the rest of a body into the next request on the connection", async () => {
    const body = ' GET /example/v1/smuggled HTTP/1.1'
    await rejectionOf(post({ headers: { 'content-length': '3' } }, body))
    await post({}, body)
    await createClient().call('getPaced')
    expect(server.received.filter(({ url }) => url !== '/lwa')).toMatchObject([
      { method: 'POST', url: '/example/v1/items', body: JSON.stringify(body) },
      { method: 'GET', url: '/example/v1/paced', body: '' },
    ])
  })

  it('is sent from an object, a Headers, a Map or a list of pairs', async () => {
    const pairs = [['X-Extra', 'a']] as const
    for (const headers of [{ 'X-Extra': 'a' }, new Headers({ 'X-Extra': 'a' }), new Map(pairs), pairs]) {
      server.received = []
      await createClient().call('getPaced', {}, { headers })
      expect(server.received.at(-1)?.headers.join()).toMatch(/,x-extra,a,/)
    }
  })

  it('can be absent', async () => {
    for (const headers of [undefined, {}, new Headers(), new Map<string, string>()]) {
      expect(await post({ headers })).toMatchObject({ status: 200 })
    }
  })

  it.each([
    ['null', null],
    ['a string', 'x-extra: 1'],
    ['a list of names', ['x-extra']],
    ['a Set', new Set(['ab'])],
    ['an empty name', { '': '1' }],
    ['a name with a space', { 'x extra': '1' }],
    ['a name with a line break', { 'x-extra\r\nhost': '1' }],
    ['a name with other letters', { 'x-größe': '1' }],
    ['the name of a method of axios', { set: '1' }],
    ['the name of a property of every object', { constructor: '1' }],
  ])('is rejected before anything is sent: %s', async (_, headers) => {
    expect(await errorBeforeSending({ headers })).toMatchObject({
      code: 'INVALID_PARAMETER',
      parameter: 'headers',
      message: expect.stringMatching(/^createItem \(example-v1\): headers (?:must be|has an invalid name)/),
    })
  })

  it.each([7, undefined, null, ['a'], 'a\nb', 'é'])('is rejected with the value %p', async (value) => {
    expect(await errorBeforeSending({ headers: { 'x-extra': value } })).toMatchObject({ parameter: 'x-extra' })
  })
})
