import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { LoopbackServer } from '../../test/loopback-server.js'
import { onboardingOptions } from '../../test/onboarding-options.js'
import { rejectionOf } from '../../test/rejection.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import { Onboarding } from '../onboarding/onboarding.js'
import type { OnboardingOptions } from '../onboarding/onboarding-options.js'
import { BucketState } from '../usage-plan/bucket-state.js'
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
  return createClient().call(operations.createItem, { body }, options as AnyRequestOptions)
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
          message: `createItem (example-v1): headers must not contain ${name.toLowerCase().replace(/^proxy-.*/, 'proxy-*')}, because the SDK sets it. Remove it.`,
        })
      }
    },
  )

  it("can't turn the rest of a body into the next request on the connection", async () => {
    const body = ' GET /example/v1/smuggled HTTP/1.1'
    await rejectionOf(post({ headers: { 'content-length': '3' } }, body))
    await post({}, body)
    await createClient().call(operations.getPaced)
    expect(server.received.filter(({ url }) => url !== '/lwa')).toMatchObject([
      { method: 'POST', url: '/example/v1/items', body: JSON.stringify(body) },
      { method: 'GET', url: '/example/v1/paced', body: '' },
    ])
  })

  it('is sent from an object, a Headers, a Map or a list of pairs', async () => {
    const pairs = [['X-Extra', 'a']] as const
    for (const headers of [{ 'X-Extra': 'a' }, new Headers({ 'X-Extra': 'a' }), new Map(pairs), pairs]) {
      server.received = []
      await createClient().call(operations.getPaced, {}, { headers })
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

describe('The option query', () => {
  it('adds parameters that the operation does not have', async () => {
    const query = { view: 'full', limit: 5, since: new Date(0), ids: ['a b', 'c,d'], left: undefined, none: [] }
    await createClient().call(operations.getItem, { sku: 'A', marketplaceIds: ['M'] }, { query })
    expect(server.received.at(-1)?.url).toBe(
      '/example/v1/items/A?marketplaceIds=M&view=full&limit=5&since=1970-01-01T00%3A00%3A00.000Z&ids=a%20b,c%2Cd',
    )
  })

  it.each([
    [
      { marketplaceIds: 'M' },
      /^getItem .*: marketplaceIds is a parameter of the operation\. Pass it in the first argument/,
    ],
    [['a'], /query must be an object/],
    ['a=b', /query must be an object/],
    [new URLSearchParams('a=b'), /query must be an object/],
    [{ limit: Number.NaN }, /limit is invalid/],
    [{ 'a&b': 'c' }, /query has an invalid name/],
    [{ '': 'c' }, /query has an invalid name/],
    [{ '\ud800': 'c' }, /query has an invalid name/],
    [{ 'Atza|token': Number.NaN }, /query has an invalid name/],
  ])('is rejected before a permit is spent: %p', async (query, message) => {
    const options = { query } as unknown as AnyRequestOptions
    const error = await rejectionOf(createClient().call(operations.getItem, { sku: 'A' }, options))
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', message: expect.stringMatching(message) })
    expect(acquire).not.toHaveBeenCalled()
  })
})

describe('A row of the caller', () => {
  it('calls an operation that no client has', async () => {
    server.respond = ({ url }, response) => {
      response.end(url === '/lwa' ? '{"access_token":"Atza|1","expires_in":3600}' : '{"name":"Lamp"}')
    }
    const { data } = await createClient().call<{ id: string }, { name: string }>(
      {
        api: 'example-v2',
        id: 'getLamp',
        method: 'GET',
        path: '/example/v2/lamps/{id}',
        parameters: [{ name: 'id', in: 'path', required: true }],
        grant: { type: 'seller' },
      },
      { id: 'A/1' },
    )
    expect(data.name).toBe('Lamp')
    expect(server.received.at(-1)?.url).toBe('/example/v2/lamps/A%2F1')
  })

  it.each(['example/v2/lamps', '@other.example/lamps', ''])(
    'must have a path that starts with a slash: %p',
    async (path) => {
      const call = createClient().call({ ...operations.getPaced, path })
      expect(await rejectionOf(call)).toMatchObject({
        code: 'INVALID_PARAMETER',
        message: expect.stringMatching(/path must start with a slash/),
      })
      expect(acquire).not.toHaveBeenCalled()
    },
  )
})

describe('An invalid option of a call', () => {
  it.each([
    ['options', null],
    ['options', 'x'],
    ['options', []],
    ['signal', { signal: null }],
    ['signal', { signal: {} }],
    ['signal', { signal: { aborted: false } }],
    ['signal', { signal: new AbortController() }],
  ])('fails the call before anything is sent, with the parameter %s: %j', async (parameter, options) => {
    expect(await errorBeforeSending(options)).toMatchObject({
      code: 'INVALID_PARAMETER',
      parameter,
      message: expect.stringMatching(`^createItem \\(example-v1\\): ${parameter} must be`),
    })
  })

  it.each([() => 1, Number.NaN, { price: Number.NaN }, new Date('x'), new Set(['a'])])(
    'fails the call before anything is sent: the body %p',
    async (body) => {
      expect(await errorBeforeSending({}, body)).toMatchObject({ code: 'INVALID_PARAMETER', parameter: 'body' })
    },
  )

  it('fails a request for a token', async () => {
    const auth = new SellingPartnerAuth({ ...credentials, lwaUrl: `${server.baseUrl}/lwa` })
    const seller = { type: 'seller' } as const
    const signal = {} as AbortSignal
    expect(await rejectionOf(auth.accessToken(seller, { signal }))).toMatchObject({ code: 'CONFIGURATION' })
    const verification = auth.verifyClientSecret('secret', seller, { signal })
    expect(await rejectionOf(verification)).toMatchObject({ code: 'CONFIGURATION' })
    for (const options of [null, { resources: [], signal }]) {
      expect(await rejectionOf(auth.restrictedDataToken(options as never))).toMatchObject({ code: 'INVALID_PARAMETER' })
    }
    expect(server.received).toEqual([])
  })
})

describe('An invalid option of a constructor', () => {
  it.each([
    [null, 'The options'],
    ['x', 'The options'],
    [{ rateLimiter: {} }, 'rateLimiter'],
    [{ rateLimiter: null }, 'rateLimiter'],
    [{ rateLimiter: { acquire, update: 1 } }, 'rateLimiter'],
    [{ clock: 5 }, 'clock'],
    [{ clock: null }, 'clock'],
    [{ random: 0.5 }, 'random'],
    [{ maxQueueMs: '500' }, 'maxQueueMs'],
  ])('is rejected by SellingPartnerAuth: %j', (options, option) => {
    const given = options && typeof options === 'object' ? { ...credentials, ...options } : options
    expect(() => new SellingPartnerAuth(given as AuthOptions)).toThrow(
      expect.objectContaining({
        code: 'CONFIGURATION',
        message: expect.stringMatching(`^${option} (must be|is invalid)`),
      }),
    )
  })

  it.each([
    [null, 'The options'],
    [{ now: 5 }, 'now'],
    [{ clock: 5 }, 'clock'],
    [{ random: 5 }, 'random'],
    [{ usedStates: {} }, 'usedStates'],
  ])('is rejected by Onboarding: %j', (options, option) => {
    const given = options && { ...onboardingOptions, ...options }
    expect(() => new Onboarding(given as unknown as OnboardingOptions)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(`^${option} must be`) }),
    )
  })

  it('is rejected by a client', () => {
    const auth = new SellingPartnerAuth(credentials)
    const application = { attributes: { pid: 7 } } as never
    expect(() => new ExampleApi({ auth, region: 'eu', application })).toThrow(/^application must be/)
    expect(() => new ExampleApi(null as never)).toThrow(/^auth is missing/)
  })
})

describe('A secret that is passed as the wrong option', () => {
  const secrets = [
    'Atzr|IwEBIA',
    'Atza|1',
    'amzn1.oa2-cs.v1.aa',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ]
  const auth = new SellingPartnerAuth(credentials)
  const onboarding = new Onboarding(onboardingOptions)
  const session = 'session-1'

  function createClient(options: object) {
    return new ExampleApi({ auth, ...options })
  }

  const uses: Record<string, (secret: string) => unknown> = {
    region: (region) => createClient({ region }),
    'region beside a store': (region) => createClient({ region, store: 'DE' }),
    'process.env.SP_API_REGION': (secret) => {
      process.env.SP_API_REGION = secret
      return createClient({})
    },
    store: (store) => createClient({ store }),
    baseUrl: (baseUrl) => createClient({ baseUrl }),
    adapter: (adapter) => createClient({ region: 'eu', adapter }),
    timeout: (timeout) => createClient({ region: 'eu', timeout }),
    deadline: (deadline) => createClient({ region: 'eu', deadline }),
    retry: (retry) => createClient({ region: 'eu', retry }),
    'retry.maxAttempts': (maxAttempts) => createClient({ region: 'eu', retry: { maxAttempts } }),
    application: (application) => createClient({ region: 'eu', application }),
    restrictedDataElements: (elements) => createClient({ region: 'eu', restrictedDataElements: elements }),
    lwaUrl: (lwaUrl) => new SellingPartnerAuth({ ...credentials, lwaUrl }),
    usagePlans: (secret) => new SellingPartnerAuth({ ...credentials, usagePlans: { [secret]: { rate: 1, burst: 1 } } }),
    'a usage plan': (rate) => new BucketState({ rate, burst: 0 } as never, () => 0),
    maxQueueMs: (maxQueueMs) => new SellingPartnerAuth({ ...credentials, maxQueueMs } as never),
    clock: (clock) => new SellingPartnerAuth({ ...credentials, clock } as never),
    rateLimiter: (rateLimiter) => new SellingPartnerAuth({ ...credentials, rateLimiter } as never),
    tokenStore: (tokenStore) => new SellingPartnerAuth({ ...credentials, tokenStore } as never),
    observers: (observers) => new SellingPartnerAuth({ ...credentials, observers } as never),
    logger: (logger) => new SellingPartnerAuth({ ...credentials, logger } as never),
    logLevel: (logLevel) => new SellingPartnerAuth({ ...credentials, logLevel } as never),
    'process.env.SELLING_PARTNER_LOG': (secret) => {
      process.env.SELLING_PARTNER_LOG = secret
      return new SellingPartnerAuth(credentials)
    },
    longWaitMs: (longWaitMs) => new SellingPartnerAuth({ ...credentials, longWaitMs } as never),
    applicationId: (secret) =>
      new Onboarding({ ...onboardingOptions, applicationId: `amzn1.application-oa2-client.${secret}` }),
    'the store of onboarding': (store) => onboarding.consentUrl({ store, session }),
    'the type of onboarding': (type) => onboarding.consentUrl({ store: 'DE', type: type as never, session }),
    centralUrl: (centralUrl) => new Onboarding({ ...onboardingOptions, centralUrl }),
    'options of a call': (options) => post(options),
    signal: (signal) => post({ signal }),
    priority: (priority) => post({ priority }),
    headers: (headers) => post({ headers }),
    'the name of a header': (name) => post({ headers: { [name]: 'é' } }),
    'the name of a proxy header': (name) => post({ headers: { [`proxy-${name}`]: '1' } }),
    'the name of a parameter': (name) => createClient({ region: 'eu' }).call(operations.getItem, { [name]: 1 }),
    'a name in a body': (name) => post({}, { [name]: Number.NaN }),
  }

  it.each(Object.keys(uses))('is not part of the error: %s', async (name) => {
    jest.replaceProperty(process, 'env', {})
    for (const secret of secrets) {
      const error = await rejectionOf((async () => uses[name]?.(secret))())
      expect(isSellingPartnerError(error)).toBe(true)
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(secret)
    }
    jest.restoreAllMocks()
  })
})
