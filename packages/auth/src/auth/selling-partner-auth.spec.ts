import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { operations } from '../../test/example-api.js'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import { isConfigurationError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'
import { LocalRateLimiter } from '../usage-plan/local-rate-limiter.js'
import type { AuthOptions } from './auth-options.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

const notifications = { type: 'grantless', scope: 'sellingpartnerapi::notifications' } as const

useNock()
beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

function messageFor(options: object): string {
  try {
    new SellingPartnerAuth(options as AuthOptions)
  } catch (error) {
    if (isConfigurationError(error)) return error.message
    throw error
  }
  throw new Error('The options were accepted.')
}

describe('SellingPartnerAuth: options', () => {
  it.each([
    [{ maxQueueMs: -1 }, 'maxQueueMs is invalid. Pass milliseconds, 0 or more.'],
    [{ maxQueueSize: 1.5 }, 'maxQueueSize is invalid. Pass a whole number of calls, 0 or more.'],
    [{ usagePlans: 5 }, 'usagePlans is invalid. Pass an object of usage plans by api.operationId.'],
  ])('rejects %p', (options, message) => {
    expect(messageFor({ ...credentials, ...options })).toBe(message)
  })

  it('reads the environment', async () => {
    process.env = { LWA_CLIENT_ID: 'id', LWA_CLIENT_SECRET: 'secret', LWA_REFRESH_TOKEN: 'refresh' }
    const forms = mockLwa()
    await new SellingPartnerAuth().accessToken()
    expect(Object.fromEntries(forms[0] ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'refresh',
      client_id: 'id',
      client_secret: 'secret',
    })
  })

  it('lets options override the environment', async () => {
    process.env = { LWA_CLIENT_ID: 'x', LWA_CLIENT_SECRET: 'x', LWA_REFRESH_TOKEN: 'x', LWA_URL: 'https://x.example' }
    const forms = mockLwa()
    const lwaUrl = 'https://api.amazon.com/auth/o2/token'
    await new SellingPartnerAuth({ ...credentials, lwaUrl }).accessToken()
    expect(forms[0]?.toString()).not.toContain('x.example')
    expect(forms[0]?.get('client_id')).toBe(credentials.clientId)
    expect(forms[0]?.get('client_secret')).toBe(credentials.clientSecret)
    expect(forms[0]?.get('refresh_token')).toBe(credentials.refreshToken)
  })

  it.each(['clientId', 'clientSecret'])('explains what to do if %s is missing', (option) => {
    const variable = option === 'clientId' ? 'LWA_CLIENT_ID' : 'LWA_CLIENT_SECRET'
    const message = `${option} is missing. Pass ${option} or set ${variable}.`
    expect(messageFor({ ...credentials, [option]: undefined })).toBe(message)
    process.env = { [variable]: '' }
    expect(messageFor({ ...credentials, [option]: undefined })).toBe(message)
  })

  it.each([
    [{ clientSecret: '' }, 'clientSecret is empty. Pass a value, or omit it to use LWA_CLIENT_SECRET.'],
    [{ refreshToken: '' }, 'refreshToken is empty. Pass a value, or omit it to use LWA_REFRESH_TOKEN.'],
    [{ clientId: null }, 'clientId must be a string.'],
    [{ clientId: 'one two' }, expect.stringMatching(/^clientId contains whitespace\./)],
    [{ clientSecret: 'secret\n' }, 'clientSecret has whitespace around its value. Remove it.'],
    [{ lwaUrl: 'http://api.amazon.com/auth/o2/token' }, expect.stringMatching(/^lwaUrl must use https/)],
    [
      { refreshBeforeExpiry: -1 },
      'refreshBeforeExpiry is invalid. Pass a number of milliseconds from 0 to 2147483647.',
    ],
    [{ timeout: 0 }, 'timeout is invalid. Pass a number of milliseconds from 1 to 2147483647.'],
    [{ timeout: Number.POSITIVE_INFINITY }, 'timeout is invalid. Pass a number of milliseconds from 1 to 2147483647.'],
  ])('rejects %p, with any environment', (options, message) => {
    process.env = { LWA_CLIENT_ID: 'id', LWA_CLIENT_SECRET: 'secret', LWA_REFRESH_TOKEN: 'refresh' }
    expect(messageFor({ ...credentials, ...options })).toEqual(message)
  })

  it('names the invalid environment variable', () => {
    process.env = { LWA_CLIENT_SECRET: 'secret\n' }
    expect(messageFor({ clientId: 'id' })).toBe('LWA_CLIENT_SECRET has whitespace around its value. Remove it.')
    process.env = { LWA_URL: 'nonsense' }
    expect(messageFor(credentials)).toMatch(/^LWA_URL is not a URL/)
  })
})

describe('SellingPartnerAuth: access tokens', () => {
  it('sends one request for concurrent callers, and one for each grant', async () => {
    const forms = mockLwa()
    const auth = new SellingPartnerAuth(credentials)
    const tokens = await Promise.all([auth.accessToken(), auth.accessToken(notifications), auth.accessToken()])
    expect(tokens).toEqual(['Atza|seller', 'Atza|sellingpartnerapi::notifications', 'Atza|seller'])
    expect(forms.map((form) => form.get('grant_type'))).toEqual(['refresh_token', 'client_credentials'])
  })

  it('uses its own clock, and replaces a token before it expires', async () => {
    const forms = mockLwa(3600)
    let now = 0
    const auth = new SellingPartnerAuth({ ...credentials, clock: () => now, refreshBeforeExpiry: 100_000 })
    await auth.accessToken()
    now = 3_499_999
    await auth.accessToken()
    expect(forms).toHaveLength(1)
    now = 3_500_000
    await auth.accessToken()
    expect(forms).toHaveLength(2)
  })

  it('ignores changes of the wall clock', async () => {
    const forms = mockLwa(3600)
    const auth = new SellingPartnerAuth(credentials)
    await auth.accessToken()
    jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2040, 0))
    await auth.accessToken()
    expect(forms).toHaveLength(1)
  })

  it('needs no refresh token for a grantless operation, and explains the error for others', async () => {
    mockLwa()
    const auth = new SellingPartnerAuth({ ...credentials, refreshToken: undefined })
    expect(await auth.accessToken(notifications)).toBe('Atza|sellingpartnerapi::notifications')
    const error = await rejectionOf(auth.accessToken())
    expect(isConfigurationError(error)).toBe(true)
    expect(String(error)).toContain('Pass refreshToken or set LWA_REFRESH_TOKEN')
  })

  it('gets a new token after invalidate, only for that grant', async () => {
    const forms = mockLwa()
    const auth = new SellingPartnerAuth(credentials)
    await auth.accessToken()
    await auth.accessToken(notifications)
    auth.invalidate()
    await auth.accessToken()
    await auth.accessToken(notifications)
    expect(forms.map((form) => form.get('grant_type'))).toEqual([
      'refresh_token',
      'client_credentials',
      'refresh_token',
    ])
  })

  it('shares nothing with another instance', async () => {
    const forms = mockLwa()
    await new SellingPartnerAuth(credentials).accessToken()
    await new SellingPartnerAuth(credentials).accessToken()
    expect(forms).toHaveLength(2)
  })
})

describe('SellingPartnerAuth: a token store', () => {
  const twoWithStore = (others: AuthOptions = {}) => {
    const memory = new SharedMemory()
    const options = () => ({ ...credentials, tokenStore: new MemoryTokenStore(memory) })
    const [one, other] = [new SellingPartnerAuth(options()), new SellingPartnerAuth({ ...options(), ...others })]
    return { memory, one, other }
  }

  it('rejects an invalid token store', () => {
    expect(messageFor({ ...credentials, tokenStore: {} })).toMatch(/^tokenStore must be an object with the methods get/)
  })

  it('shares the tokens of each grant, with one request to LWA', async () => {
    const forms = mockLwa()
    const { one, other } = twoWithStore()
    const tokens = [await one.accessToken(), await other.accessToken()]
    const grantless = [await one.accessToken(notifications), await other.accessToken(notifications)]
    expect(tokens).toEqual(['Atza|seller', 'Atza|seller'])
    expect(grantless).toEqual(['Atza|sellingpartnerapi::notifications', 'Atza|sellingpartnerapi::notifications'])
    expect(forms).toHaveLength(2)
  })

  it.each([{ refreshToken: 'Atzr|other' }, { clientId: 'amzn1.application-oa2-client.2' }])(
    'does not return the tokens of others to %p',
    async (others) => {
      const forms = mockLwa()
      const { memory, one, other } = twoWithStore(others)
      await one.accessToken()
      await other.accessToken()
      expect(forms).toHaveLength(2)
      expect(memory.tokens.size).toBe(2)
    },
  )

  it('does not share tokens between LWA endpoints', async () => {
    const forms = mockLwa()
    const elsewhere = nock('https://lwa.example')
      .post('/token')
      .reply(200, { access_token: 'Atza|2', expires_in: 3600 })
    const { one, other } = twoWithStore({ lwaUrl: 'https://lwa.example/token' })
    expect([await one.accessToken(), await other.accessToken()]).toEqual(['Atza|seller', 'Atza|2'])
    expect(forms).toHaveLength(1)
    expect(elsewhere.isDone()).toBe(true)
  })

  it('has no secrets in its keys', async () => {
    mockLwa()
    const { memory, one } = twoWithStore()
    await one.accessToken()
    const [key] = memory.tokens.keys()
    expect(key).toMatch(
      /^https:\/\/api\.amazon\.com\/auth\/o2\/token amzn1\.application-oa2-client\.1 seller:[\w-]{43}$/,
    )
  })

  it('drops an invalidated token', async () => {
    const forms = mockLwa()
    const { memory, one, other } = twoWithStore()
    const token = await one.accessToken()
    one.invalidate({ type: 'seller' }, 'Atza|another')
    expect(memory.tokens.size).toBe(1)
    one.invalidate({ type: 'seller' }, token)
    await other.accessToken()
    expect(forms).toHaveLength(2)
  })
})

describe('SellingPartnerAuth: shared by its clients', () => {
  it('has one rate limiter, or the one from its options', () => {
    const auth = new SellingPartnerAuth(credentials)
    expect(auth.rateLimiter).toBe(auth.rateLimiter)
    const rateLimiter = new LocalRateLimiter()
    expect(new SellingPartnerAuth({ ...credentials, rateLimiter }).rateLimiter).toBe(rateLimiter)
  })

  it('has buckets for each seller, or for the application if an operation is grantless', () => {
    const auth = new SellingPartnerAuth(credentials)
    const other = new SellingPartnerAuth({ ...credentials, refreshToken: 'Atzr|other' })
    const bucketOf = (owner: SellingPartnerAuth, operation: Operation) =>
      owner.bucketClaims(operation, 'https://eu', false)[0].bucket
    const { getItem, getDestinations } = operations
    expect(bucketOf(other, getItem)).not.toBe(bucketOf(auth, getItem))
    expect(bucketOf(other, getDestinations)).toBe(bucketOf(auth, getDestinations))
    expect(bucketOf(auth, getItem)).not.toContain('refresh')
  })

  it("has only the sandbox's own bucket in Amazon's sandbox", () => {
    const claims = new SellingPartnerAuth(credentials).bucketClaims(operations.getShared, 'https://eu', true)
    expect(claims.map(({ plan }) => plan)).toEqual([{ rate: 5, burst: 15 }])
  })

  it('keeps one agent for http and one for https until it is closed, and stays usable afterwards', () => {
    const auth = new SellingPartnerAuth(credentials)
    const { http, https } = auth.agents()
    expect(auth.agents().https).toBe(https)
    expect(auth.agents().http).toBe(http)
    expect(https.options).toMatchObject({ keepAlive: true })
    const destroy = jest.spyOn(https, 'destroy')
    auth.close()
    auth.close()
    expect(destroy).toHaveBeenCalledTimes(1)
    expect(auth.agents().https).not.toBe(https)
  })

  it('does not show its secrets when it is logged', async () => {
    mockLwa()
    const auth = new SellingPartnerAuth(credentials)
    await auth.accessToken()
    const logged = inspect(auth, { depth: 20, showHidden: true }) + JSON.stringify(auth)
    expect(logged).toContain(credentials.clientId)
    for (const secret of [credentials.clientSecret, credentials.refreshToken, 'Atza|']) {
      expect(logged).not.toContain(secret)
    }
  })
})
