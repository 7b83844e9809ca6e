import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { MemoryTokenStore } from '../../test/memory-token-store.js'
import { mockTokensApi } from '../../test/mock-tokens-api.js'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import type { AccessTokenAuthOptions } from './auth-options.js'
import type { AccessTokenProvider, AccessTokenRequest } from './provided-tokens.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const seller = { type: 'seller' }
const notifications = { type: 'grantless', scope: 'sellingpartnerapi::notifications' } as const

useNock()
beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
  useFakeTime()
})
afterEach(() => {
  jest.restoreAllMocks()
  jest.useRealTimers()
})

/** Makes SP-API reject some tokens as expired. Returns the tokens that were sent. There is no LWA, so a request to it fails. */
function respondToCalls(isExpired: (token: string) => boolean = () => false): string[] {
  const tokens: string[] = []
  const details = 'The access token you provided has expired.'
  nock(endpoint)
    .get(/^\/example/)
    .times(500)
    .reply(function () {
      const token = String(this.req.headers['x-amz-access-token'])
      tokens.push(token)
      return isExpired(token) ? [403, { errors: [{ code: 'Unauthorized', message: 'Denied.', details }] }] : [200, {}]
    })
  return tokens
}

function setUp(options: AccessTokenAuthOptions) {
  const auth = new SellingPartnerAuth(options)
  return { auth, client: new ExampleApi({ auth, region: 'eu' }) }
}

/** Returns a function that returns `Atza|1`, `Atza|2` and so on. */
function numberedTokens() {
  const requests: Omit<AccessTokenRequest, 'signal'>[] = []
  const accessToken = jest.fn<AccessTokenProvider>(async ({ signal, ...request }) => {
    requests.push(request)
    return `Atza|${requests.length}`
  })
  return { accessToken, requests }
}

describe('the option accessToken', () => {
  it.each<[string, AccessTokenAuthOptions['accessToken']]>([
    ['a string', 'Atza|mine'],
    ['a function', () => 'Atza|mine'],
    ['an async function', async () => 'Atza|mine'],
  ])('is sent with all calls and requests for RDTs, as %s', async (_, accessToken) => {
    const tokens = respondToCalls()
    const rdts = mockTokensApi()
    const { auth, client } = setUp({ accessToken })
    for (const name of ['getPaced', 'getDestinations', 'getAddress'] as const)
      await runInFakeTime(client.call(operations[name]))
    expect(tokens).toEqual(['Atza|mine', 'Atza|mine', 'Atz.sprdt|1'])
    expect(rdts).toMatchObject([{ token: 'Atza|mine' }])
    expect(await auth.accessToken()).toBe('Atza|mine')
    expect(await auth.accessToken(notifications)).toBe('Atza|mine')
  })

  it('is never shown', async () => {
    for (const accessToken of ['Atza|mine', () => 'Atza|mine']) {
      const auth = new SellingPartnerAuth({ accessToken })
      await auth.accessToken()
      expect(inspect(auth, { depth: 20, showHidden: true }) + JSON.stringify(auth)).not.toContain('mine')
    }
  })

  it('needs nothing of the environment, and ignores what it has for LWA', async () => {
    process.env = {
      LWA_CLIENT_ID: 'id',
      LWA_CLIENT_SECRET: ' invalid',
      LWA_REFRESH_TOKEN: ' invalid',
      LWA_URL: 'invalid',
    }
    const auth = new SellingPartnerAuth({ accessToken: 'Atza|mine' })
    expect(await auth.accessToken()).toBe('Atza|mine')
    expect(auth).toMatchObject({ clientId: '', lwaUrl: '' })
  })

  it.each([
    [{ clientId: credentials.clientId }, 'clientId'],
    [{ clientSecret: credentials.clientSecret }, 'clientSecret'],
    [{ clientSecret: () => 'x' }, 'clientSecret'],
    [{ refreshToken: credentials.refreshToken }, 'refreshToken'],
    [{ lwaUrl: 'https://lwa.example' }, 'lwaUrl'],
    [{ tokenStore: new MemoryTokenStore() }, 'tokenStore'],
  ])('cannot be combined with %p', (options, name) => {
    const create = () => new SellingPartnerAuth({ accessToken: 'Atza|mine', ...options } as never)
    expect(create).toThrow(`accessToken can't be combined with ${name}. Remove one of them.`)
    expect(create).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
  })

  it.each([
    [null, 'accessToken must be a string or a function.'],
    [{}, 'accessToken must be a string or a function.'],
    ['', /^accessToken is not an access token/],
    ['Atzr|refresh', 'accessToken is a refresh token. Pass it as refreshToken, with clientId and clientSecret.'],
  ])('rejects %p', (accessToken, message) => {
    expect(() => new SellingPartnerAuth({ accessToken: accessToken as string })).toThrow(message)
  })

  it.each<[string, (auth: SellingPartnerAuth) => unknown]>([
    ['forSeller', async (auth) => auth.forSeller({ refreshToken: 'Atzr|1' })],
    ['reloadClientSecret', (auth) => auth.reloadClientSecret()],
    ['verifyClientSecret', (auth) => auth.verifyClientSecret('secret', { type: 'seller' })],
  ])('does not allow %s, which needs credentials', async (method, use) => {
    const error = await rejectionOf(Promise.resolve(use(new SellingPartnerAuth({ accessToken: 'Atza|mine' }))))
    expect(error).toMatchObject({
      code: 'CONFIGURATION',
      message: `${method} can't be used with accessToken. Pass clientId and clientSecret instead.`,
    })
  })

  it('gives equal access tokens the same buckets, and each function its own', () => {
    const options = ['Atza|1', 'Atza|1', 'Atza|2', () => 'Atza|1', () => 'Atza|1']
    const names = options.map(
      (accessToken) =>
        new SellingPartnerAuth({ accessToken }).bucketClaims(operations.getItem, endpoint, false)[0].bucket,
    )
    expect(names[0]).toBe(names[1])
    expect(new Set(names).size).toBe(4)
    expect(names.join()).not.toContain('Atza')
  })
})

describe('an accessToken function', () => {
  it('is called once for all callers of a grant, and tells the grants apart', async () => {
    const { accessToken, requests } = numberedTokens()
    const { auth } = setUp({ accessToken })
    expect(await Promise.all([auth.accessToken(), auth.accessToken(notifications), auth.accessToken()])).toEqual([
      'Atza|1',
      'Atza|2',
      'Atza|1',
    ])
    expect(requests).toEqual([{ grant: seller }, { grant: notifications }])
  })

  it('is called again after an hour, and after invalidate', async () => {
    const { accessToken } = numberedTokens()
    const { auth } = setUp({ accessToken })
    await auth.accessToken()
    jest.advanceTimersByTime(3_539_000)
    expect(await auth.accessToken()).toBe('Atza|1')
    jest.advanceTimersByTime(1000)
    expect(await auth.accessToken()).toBe('Atza|2')
    auth.invalidate()
    expect(await auth.accessToken()).toBe('Atza|3')
  })

  it('is called again once for all calls with an expired access token, and the calls are retried', async () => {
    const tokens = respondToCalls((token) => token === 'Atza|1')
    const { accessToken, requests } = numberedTokens()
    const { client } = setUp({ accessToken })
    const calls = Array.from({ length: 50 }, () => client.call(operations.getItem, { sku: 'a' }))
    const outcomes = await runInFakeTime(Promise.all(calls))
    expect(outcomes).toEqual(Array(50).fill(expect.objectContaining({ status: 200 })))
    expect(requests).toEqual([{ grant: seller }, { grant: seller, rejectedToken: 'Atza|1' }])
    expect(tokens.filter((token) => token === 'Atza|2')).toHaveLength(50)
  })

  it('receives a rejected access token only once', async () => {
    respondToCalls((token) => token === 'Atza|1')
    const { accessToken, requests } = numberedTokens()
    const { auth, client } = setUp({ accessToken })
    await runInFakeTime(client.call(operations.getPaced))
    auth.invalidate()
    await auth.accessToken()
    expect(requests.at(-1)).toEqual({ grant: seller })
  })

  it('is called again if the access token has expired when an RDT is requested', async () => {
    respondToCalls()
    const details = 'The access token you provided has expired.'
    nock(endpoint)
      .post('/tokens/2021-03-01/restrictedDataToken')
      .reply(403, { errors: [{ code: 'Unauthorized', details }] })
    const rdts = mockTokensApi()
    const { accessToken } = numberedTokens()
    await runInFakeTime(setUp({ accessToken }).client.call(operations.getAddress))
    expect(rdts).toMatchObject([{ token: 'Atza|2' }])
  })

  it.each([
    ['sequential', 1],
    ['concurrent', 200],
  ])('is not called again if every access token is expired, for 200 %s calls', async (_, size) => {
    respondToCalls(() => true)
    const { accessToken } = numberedTokens()
    const { client } = setUp({ accessToken, rateLimiter: { acquire: async () => {} }, clock: () => 0 })
    let error: unknown
    for (let count = 0; count < 200; count += size) {
      const calls = Array.from({ length: size }, () => rejectionOf(client.call(operations.getItem, { sku: 'a' })))
      const errors = (await runInFakeTime(Promise.all(calls))) as unknown[]
      error = errors.at(-1)
    }
    expect(accessToken).toHaveBeenCalledTimes(2)
    expect(error).toMatchObject({ status: 403, hint: expect.stringMatching(/accessToken function returns a new/) })
  })

  it.each<[string, AccessTokenProvider, object]>([
    [
      'rejects',
      () => Promise.reject(Object.assign(new Error('planted'), { code: 'ECONNREFUSED' })),
      { reason: 'failed', providerCode: 'ECONNREFUSED' },
    ],
    [
      'throws',
      () => {
        throw new TypeError('planted')
      },
      { reason: 'failed', providerCode: 'TypeError' },
    ],
    ['hangs', () => new Promise(() => {}), { reason: 'timeout' }],
    ['returns an object', async () => ({ planted: 1 }) as unknown as string, { reason: 'malformed' }],
  ])('fails the calls if it %s, and is called again by the next one', async (_, provider, facts) => {
    const accessToken = jest.fn(provider)
    const { auth, client } = setUp({ accessToken })
    const errors = await runInFakeTime(
      Promise.all([rejectionOf(client.call(operations.getPaced)), rejectionOf(auth.accessToken())]),
    )
    const failure = { code: 'CREDENTIALS', message: expect.stringMatching(/^The accessToken function/), ...facts }
    expect(errors).toMatchObject([failure, failure])
    expect(String(errors)).not.toContain('planted')
    expect(accessToken).toHaveBeenCalledTimes(1)
    accessToken.mockResolvedValue('Atza|at-last')
    expect(await auth.accessToken()).toBe('Atza|at-last')
  })

  it('gets a signal that aborts when nobody waits, and a later caller calls it again', async () => {
    const signals: AbortSignal[] = []
    const accessToken = ({ signal }: AccessTokenRequest) => {
      signals.push(signal)
      return signals.length === 1 ? new Promise<string>(() => {}) : 'Atza|2'
    }
    const { auth } = setUp({ accessToken })
    const controller = new AbortController()
    const left = rejectionOf(auth.accessToken(undefined, { signal: controller.signal }))
    await until(() => signals.length === 1)
    controller.abort()
    expect(await left).toMatchObject({ code: 'ABORTED' })
    expect(signals[0]?.aborted).toBe(true)
    expect(await auth.accessToken()).toBe('Atza|2')
    expect(jest.getTimerCount()).toBe(0)
  })

  it('gets a signal that aborts after the timeout', async () => {
    const signals: AbortSignal[] = []
    const accessToken = ({ signal }: AccessTokenRequest) => {
      signals.push(signal)
      return new Promise<string>(() => {})
    }
    await runInFakeTime(setUp({ accessToken, timeout: 1000 }).auth.accessToken())
    expect(signals).toMatchObject([{ aborted: true }])
  })

  it('is called again by invalidate, for the callers that wait', async () => {
    const accessToken = jest.fn<AccessTokenProvider>(() => new Promise(() => {}))
    const { auth } = setUp({ accessToken })
    const waiting = auth.accessToken()
    accessToken.mockResolvedValue('Atza|new')
    auth.invalidate()
    expect(await waiting).toBe('Atza|new')
  })
})

describe('an accessToken string', () => {
  it('is not replaced when it has expired, and the error tells what to do', async () => {
    const tokens = respondToCalls(() => true)
    const { auth, client } = setUp({ accessToken: 'Atza|mine' })
    expect(await runInFakeTime(client.call(operations.getPaced))).toMatchObject({
      status: 403,
      attempts: 1,
      hint: 'accessToken is a string, so the SDK cannot replace it. Create an auth with another one, or pass a function.',
    })
    expect(tokens).toHaveLength(1)
    auth.invalidate()
    expect(await auth.accessToken()).toBe('Atza|mine')
  })
})
