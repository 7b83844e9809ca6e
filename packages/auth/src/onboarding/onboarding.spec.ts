import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { onboardingOptions } from '../../test/onboarding-options.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import { Onboarding } from './onboarding.js'
import type { OnboardingOptions } from './onboarding-options.js'
import { MemoryUsedStates } from './used-states.js'

const session = 'session-1'
const tokens = { access_token: 'Atza|1', refresh_token: 'Atzr|1', token_type: 'bearer', expires_in: 3600 }

const lwa = () => nock('https://api.amazon.com').post('/auth/o2/token')

/** Serves as both clocks of an onboarding. Only the test moves it. */
class Clocks {
  #milliseconds = 1_700_000_000_000

  readonly read = () => this.#milliseconds

  pass(seconds: number): void {
    this.#milliseconds += seconds * 1000
  }
}

function start(options: Partial<OnboardingOptions> = {}) {
  const clocks = new Clocks()
  const retry = { baseDelay: 0 }
  return {
    clocks,
    onboarding: new Onboarding({ ...onboardingOptions, retry, now: clocks.read, clock: clocks.read, ...options }),
  }
}

/** Returns Amazon's redirect after the consent. */
function redirectOf(state: string, additional: Record<string, string> = {}): string {
  const query = { state, selling_partner_id: 'A3FHEXAMPLEYWS', spapi_oauth_code: 'RHcode', ...additional }
  return `/callback?${new URLSearchParams(query)}`
}

function consentTo(onboarding: Onboarding, store = 'DE'): string {
  return redirectOf(onboarding.consentUrl({ store, session }).state)
}

useNock()
beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe('consentUrl', () => {
  it("is the store's consent page, with a state", () => {
    const { url, state } = start().onboarding.consentUrl({ store: 'DE', session })
    const { origin, pathname, searchParams } = new URL(url)
    expect(origin + pathname).toBe('https://sellercentral-europe.amazon.com/apps/authorize/consent')
    expect(Object.fromEntries(searchParams)).toEqual({
      application_id: 'amzn1.sp.solution.1',
      state,
      redirect_uri: 'https://app.example/callback',
    })
  })

  it('is on Vendor Central for vendors', () => {
    const { url } = start().onboarding.consentUrl({ store: 'A1PA6795UKMFR9', type: 'vendor', session })
    expect(new URL(url).origin).toBe('https://vendorcentral.amazon.de')
  })

  it('adds version=beta for a draft', () => {
    const { url } = start({ draft: true }).onboarding.consentUrl({ store: 'US', session })
    expect(new URL(url).searchParams.get('version')).toBe('beta')
  })

  it('has no redirect_uri without the option redirectUri', () => {
    const { url } = start({ redirectUri: undefined }).onboarding.consentUrl({ store: 'US', session })
    expect(new URL(url).searchParams.has('redirect_uri')).toBe(false)
  })

  it('is on a test server that replaces Seller Central', () => {
    const { onboarding } = start({ centralUrl: 'http://127.0.0.1:8080' })
    expect(new URL(onboarding.consentUrl({ store: 'US', session }).url).origin).toBe('http://127.0.0.1:8080')
  })

  it.each([
    ['an unknown store', { store: 'XX', session }, /store is unknown/],
    ['a store without Vendor Central', { store: 'IE', type: 'vendor', session }, /IE has no Vendor Central/],
    ['no session', { store: 'DE', session: '' }, /session is required/],
  ] as const)('rejects %s', (_, request, message) => {
    const error = expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(message) })
    expect(() => start().onboarding.consentUrl(request)).toThrow(error)
  })
})

describe('confirmUrl', () => {
  const callback = 'https://sellercentral.amazon.com/apps/authorize/confirm/amzn1.sp.solution.1'
  const login = (additional: Record<string, string> = {}) =>
    new URLSearchParams({
      amazon_callback_uri: callback,
      amazon_state: 'amazon-state',
      selling_partner_id: 'A3FHEXAMPLEYWS',
      ...additional,
    })

  it('is the callback URI with both states', () => {
    const { url, state, sellingPartnerId } = start().onboarding.confirmUrl(login(), { session })
    const { origin, pathname, searchParams } = new URL(url)
    expect([origin + pathname, sellingPartnerId]).toEqual([callback, 'A3FHEXAMPLEYWS'])
    expect(Object.fromEntries(searchParams)).toEqual({
      amazon_state: 'amazon-state',
      state,
      redirect_uri: 'https://app.example/callback',
    })
  })

  it.each([
    [{}, {}, null],
    [{ draft: true }, {}, 'beta'],
    [{}, { version: 'beta' }, null],
  ])('with the options %p and the request %p has the version %p', (options, additional, version) => {
    const { url } = start(options).onboarding.confirmUrl(login(additional), { session })
    expect(new URL(url).searchParams.get('version')).toBe(version)
  })

  it.each([{}, { redirectUri: undefined }, { draft: true }])(
    'has no parameter of the callback URI with %p',
    (options) => {
      const query =
        'redirect_uri=https://evil.example&version=evil&state=evil&amazon_state=evil&application_id=evil&x=evil'
      const { url } = start(options).onboarding.confirmUrl(
        login({ amazon_callback_uri: `${callback}?${query}#evil` }),
        {
          session,
        },
      )
      expect(url).not.toContain('evil')
      expect(url.startsWith(`${callback}?amazon_state=amazon-state&`)).toBe(true)
    },
  )

  it("adds the host of the seller's store if Amazon left it out", () => {
    const relative = login({ amazon_callback_uri: new URL(callback).pathname })
    const { onboarding } = start()
    expect(onboarding.confirmUrl(relative, { session, store: 'CA' }).url).toMatch(
      /^https:\/\/sellercentral\.amazon\.ca\//,
    )
    expect(() => onboarding.confirmUrl(relative, { session })).toThrow(
      expect.objectContaining({ reason: 'callback-relative' }),
    )
  })

  it.each(['amazon_callback_uri', 'amazon_state', 'selling_partner_id'])('names %s if it is missing', (parameter) => {
    const query = login()
    query.delete(parameter)
    const error = expect.objectContaining({ reason: 'parameter-missing', parameter })
    expect(() => start().onboarding.confirmUrl(query, { session })).toThrow(error)
  })

  it.each([
    ['a callback to another host', { amazon_callback_uri: 'https://evil.example/' }, 'callback-foreign'],
    ['a parameter that Amazon does not send', { next: '/' }, 'parameter-unknown'],
    ['a malformed ID', { selling_partner_id: '../A3FHEXAMPLEYWS' }, 'parameter-malformed'],
    [
      'the page of another application',
      { amazon_callback_uri: callback.replace(/1$/, 'OTHER') },
      'callback-other-application',
    ],
    ['a path that climbs', { amazon_callback_uri: `${callback}/..%2f..%2fevil` }, 'callback-foreign'],
  ])('rejects %s', (_, additional, reason) => {
    expect(() => start().onboarding.confirmUrl(login(additional), { session })).toThrow(
      expect.objectContaining({ reason }),
    )
  })

  it('creates a state that completes the authorization, without a store', async () => {
    lwa().reply(200, tokens)
    const { onboarding } = start()
    const { state } = onboarding.confirmUrl(login(), { session })
    expect(await onboarding.complete(redirectOf(state), { session })).toEqual({
      sellingPartnerId: 'A3FHEXAMPLEYWS',
      refreshToken: 'Atzr|1',
      store: undefined,
    })
  })
})

describe('checkRedirect', () => {
  it('returns the selling partner, the store and the code', async () => {
    const { onboarding } = start()
    const consent = await onboarding.checkRedirect(consentTo(onboarding, 'GB'), { session })
    expect(consent).toMatchObject({ sellingPartnerId: 'A3FHEXAMPLEYWS', store: { countryCode: 'UK', region: 'eu' } })
    expect(consent.code.value).toBe('RHcode')
  })

  it.each(['session-2', '', undefined])('rejects the session %p, and then accepts the right one', async (other) => {
    const { onboarding } = start()
    const redirect = consentTo(onboarding)
    expect(await rejectionOf(onboarding.checkRedirect(redirect, { session: other }))).toMatchObject({
      reason: 'state-other-session',
    })
    expect(await onboarding.checkRedirect(redirect, { session })).toHaveProperty('code')
  })

  it('accepts a state until it expires', async () => {
    const { onboarding, clocks } = start({ stateLifetime: 60_000 })
    const redirects = [consentTo(onboarding), consentTo(onboarding)]
    clocks.pass(59.9)
    expect(await onboarding.checkRedirect(redirects[0] ?? '', { session })).toHaveProperty('code')
    clocks.pass(0.1)
    expect(await rejectionOf(onboarding.checkRedirect(redirects[1] ?? '', { session }))).toMatchObject({
      reason: 'state-expired',
    })
  })

  it('accepts a state once', async () => {
    const { onboarding } = start()
    const redirect = consentTo(onboarding)
    await onboarding.checkRedirect(redirect, { session })
    expect(await rejectionOf(onboarding.checkRedirect(redirect, { session }))).toMatchObject({
      code: 'ONBOARDING',
      reason: 'state-replayed',
    })
  })

  it('accepts a state once, even if the wall clock is set back after its memory has expired', async () => {
    const { clocks } = start()
    let setBack = 0
    const { onboarding } = start({ now: () => clocks.read() - setBack, clock: clocks.read })
    const redirects = [consentTo(onboarding), consentTo(onboarding)]
    await onboarding.checkRedirect(redirects[0] ?? '', { session })
    clocks.pass(3600)
    setBack = 3_600_000
    for (const redirect of redirects) {
      expect(await rejectionOf(onboarding.checkRedirect(redirect, { session }))).toMatchObject({
        reason: 'state-expired',
      })
    }
    expect(await onboarding.checkRedirect(consentTo(onboarding), { session })).toHaveProperty('code')
  })

  it('rejects a used state while another process with a slower clock still accepts it', async () => {
    const { clocks } = start()
    const usedStates = new MemoryUsedStates(undefined, clocks.read)
    const [one, other] = [0, 50_000].map(
      (late) => start({ usedStates, now: () => clocks.read() - late, clock: clocks.read }).onboarding,
    )
    if (!one || !other) throw new Error('Two processes are needed.')
    const redirect = consentTo(one)
    await one.checkRedirect(redirect, { session })
    clocks.pass(640)
    expect(await rejectionOf(other.checkRedirect(redirect, { session }))).toMatchObject({ reason: 'state-replayed' })
  })

  it('accepts exactly one of many concurrent redirects', async () => {
    const { onboarding } = start()
    const redirect = consentTo(onboarding)
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () => onboarding.checkRedirect(redirect, { session })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('does not use up the state of an invalid redirect', async () => {
    const { onboarding } = start()
    const redirect = consentTo(onboarding)
    await rejectionOf(onboarding.checkRedirect(`${redirect}&extra=1`, { session }))
    expect(await onboarding.checkRedirect(redirect, { session })).toHaveProperty('code')
  })

  it('passes the remaining lifetime of the state and a margin to usedStates', async () => {
    const markUsed = jest.fn<(nonce: string, ttlMs: number) => Promise<boolean>>()
    markUsed.mockResolvedValueOnce(true).mockResolvedValueOnce(false)
    const { onboarding, clocks } = start({ usedStates: { markUsed } })
    const redirect = consentTo(onboarding)
    clocks.pass(100.5)
    await onboarding.checkRedirect(redirect, { session })
    expect(await rejectionOf(onboarding.checkRedirect(redirect, { session }))).toMatchObject({
      reason: 'state-replayed',
    })
    // 499.5 s, and a minute for other clocks.
    expect(markUsed.mock.calls).toEqual(Array(2).fill([expect.stringMatching(/^[\w-]{22}$/), 559_500]))
  })

  it('accepts only true as a first use, and rethrows the errors of usedStates', async () => {
    const results = ['OK', null, 1, undefined]
    for (const result of results) {
      const usedStates = Object.assign(new MemoryUsedStates(), { markUsed: () => result })
      const { onboarding } = start({ usedStates })
      expect(await rejectionOf(onboarding.checkRedirect(consentTo(onboarding), { session }))).toMatchObject({
        reason: 'state-replayed',
      })
    }
    const unreachable = new Error('out of reach')
    const { onboarding } = start({ usedStates: { markUsed: () => Promise.reject(unreachable) } })
    expect(await rejectionOf(onboarding.checkRedirect(consentTo(onboarding), { session }))).toBe(unreachable)
  })

  it('ignores the parameters of redirectUri and those in ignoredParameters', async () => {
    const options = { redirectUri: 'https://app.example/callback?tenant=7', ignoredParameters: ['trace'] }
    const { onboarding } = start(options)
    const { state } = onboarding.consentUrl({ store: 'DE', session })
    const redirect = redirectOf(state, { tenant: '7', trace: '1' })
    expect(await onboarding.checkRedirect(redirect, { session })).toHaveProperty('code')
  })

  it('rejects a state of another onboarding, unless both have the same secret and application', async () => {
    const redirect = consentTo(start().onboarding)
    const outcomeOf = (options: Partial<OnboardingOptions>) =>
      start(options)
        .onboarding.checkRedirect(redirect, { session })
        .catch((error: unknown) => error)
    expect(await outcomeOf({})).toHaveProperty('code')
    expect(await outcomeOf({ stateSecret: ['n'.repeat(32), onboardingOptions.stateSecret] })).toHaveProperty('code')
    expect(await outcomeOf({ stateSecret: 'n'.repeat(32) })).toMatchObject({ reason: 'state-forged' })
    expect(await outcomeOf({ applicationId: 'amzn1.sp.solution.2' })).toMatchObject({ reason: 'state-forged' })
  })
})

describe('exchangeCode', () => {
  const checked = async (options: Partial<OnboardingOptions> = {}) => {
    const { onboarding, clocks } = start(options)
    return { onboarding, clocks, ...(await onboarding.checkRedirect(consentTo(onboarding), { session })) }
  }

  it('returns the tokens', async () => {
    const scope = nock('https://api.amazon.com')
      .post('/auth/o2/token', {
        grant_type: 'authorization_code',
        code: 'RHcode',
        redirect_uri: 'https://app.example/callback',
        client_id: onboardingOptions.clientId,
        client_secret: onboardingOptions.clientSecret,
      })
      .reply(200, tokens)
    const { onboarding, code } = await checked()
    expect(await onboarding.exchangeCode(code)).toEqual({
      refreshToken: 'Atzr|1',
      accessToken: 'Atza|1',
      expiresInMs: 3_600_000,
    })
    scope.done()
  })

  it('accepts a code as text', async () => {
    lwa().reply(200, tokens)
    expect(await start().onboarding.exchangeCode('RHcode')).toMatchObject({ refreshToken: 'Atzr|1' })
  })

  it('sends no request to LWA after five minutes', async () => {
    const scope = lwa().reply(200, tokens)
    const { onboarding, clocks, code } = await checked()
    clocks.pass(300)
    expect(await rejectionOf(onboarding.exchangeCode(code))).toMatchObject({ reason: 'code-expired' })
    expect(scope.isDone()).toBe(false)
  })

  it('sends a request to LWA until then', async () => {
    lwa().reply(200, tokens)
    const { onboarding, clocks, code } = await checked()
    clocks.pass(299)
    expect(await onboarding.exchangeCode(code)).toMatchObject({ refreshToken: 'Atzr|1' })
  })

  it('sends one request to LWA for concurrent callers, and another one for a later caller', async () => {
    const requested = jest.fn()
    lwa()
      .times(2)
      .reply(() => {
        requested()
        return [200, tokens]
      })
    const { onboarding, code } = await checked()
    const results = await Promise.all(Array.from({ length: 20 }, () => onboarding.exchangeCode(code)))
    expect(new Set(results.map(({ refreshToken }) => refreshToken))).toEqual(new Set(['Atzr|1']))
    expect(requested).toHaveBeenCalledTimes(1)
    await onboarding.exchangeCode(code)
    expect(requested).toHaveBeenCalledTimes(2)
  })

  it.each(['invalid_grant', 'invalid_request'])(
    'throws OnboardingError if LWA rejects the code with %s',
    async (error) => {
      lwa().reply(400, { error, error_description: 'Because of RHcode' }, { 'x-amzn-RequestId': 'request-1' })
      const { onboarding, code } = await checked()
      expect(await rejectionOf(onboarding.exchangeCode(code))).toMatchObject({
        code: 'ONBOARDING',
        reason: 'code-rejected',
        amazonCode: error,
        requestId: 'request-1',
        attempts: 1,
      })
    },
  )

  it('throws LwaError if LWA rejects the application', async () => {
    lwa().reply(401, { error: 'invalid_client' })
    const { onboarding, code } = await checked()
    expect(await rejectionOf(onboarding.exchangeCode(code))).toMatchObject({
      code: 'LWA_ERROR',
      lwaCode: 'invalid_client',
    })
  })

  it('retries after a transient failure', async () => {
    lwa().replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    lwa().reply(503)
    lwa().reply(200, tokens)
    const { onboarding, code } = await checked()
    expect(await onboarding.exchangeCode(code)).toMatchObject({ refreshToken: 'Atzr|1' })
  })

  it('throws OnboardingError if LWA accepted the code and only its response was lost', async () => {
    lwa().replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    lwa().reply(400, { error: 'invalid_grant' })
    const { onboarding, code } = await checked()
    expect(await rejectionOf(onboarding.exchangeCode(code))).toMatchObject({ reason: 'code-rejected', attempts: 2 })
  })

  it('reports the response of LWA to its observers', async () => {
    lwa().reply(400, { error: 'invalid_grant' })
    const { observer, recorded } = recordEvents()
    const { onboarding, code } = await checked({ observers: [observer] })
    await rejectionOf(onboarding.exchangeCode(code))
    expect(storyOf(recorded)).toEqual(['LWA 1 sent', 'LWA 1 ended 400 LWA_ERROR', 'LWA 1 failed LWA_ERROR'])
  })

  it('does not retry if retries are disabled, and can be called again', async () => {
    lwa().reply(503)
    lwa().reply(200, tokens)
    const { onboarding, code } = await checked({ retry: false })
    expect(await rejectionOf(onboarding.exchangeCode(code))).toMatchObject({ code: 'LWA_ERROR', attempts: 1 })
    expect(await onboarding.exchangeCode(code)).toMatchObject({ refreshToken: 'Atzr|1' })
  })

  it('does not wait for a retry after the five minutes', async () => {
    const scope = lwa().reply(503, '', { 'retry-after': '120' })
    const { onboarding, clocks, code } = await checked()
    clocks.pass(200)
    expect(await rejectionOf(onboarding.exchangeCode(code))).toMatchObject({ code: 'LWA_ERROR', attempts: 1 })
    scope.done()
  })
})

describe('complete', () => {
  it('returns the selling partner, the refresh token and the store', async () => {
    lwa().reply(200, tokens)
    const { onboarding } = start()
    expect(await onboarding.complete(consentTo(onboarding), { session })).toEqual({
      sellingPartnerId: 'A3FHEXAMPLEYWS',
      refreshToken: 'Atzr|1',
      store: expect.objectContaining({ countryCode: 'DE', region: 'eu' }),
    })
  })

  it('sends one request to LWA if the browser repeats the redirect concurrently', async () => {
    const scope = lwa().reply(200, tokens)
    const { onboarding } = start()
    const redirect = consentTo(onboarding)
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => onboarding.complete(redirect, { session })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    scope.done()
  })
})

describe('Onboarding', () => {
  it('reads missing options from the environment', () => {
    const { clientId, clientSecret, ...rest } = onboardingOptions
    const lwaUrl = 'http://127.0.0.1:8080/auth/o2/token'
    jest.replaceProperty(process, 'env', { LWA_CLIENT_ID: clientId, LWA_CLIENT_SECRET: clientSecret, LWA_URL: lwaUrl })
    expect(new Onboarding(rest)).toMatchObject({ clientId, lwaUrl })
  })

  it('accepts a redirect URI of localhost without https', () => {
    const redirectUri = 'http://localhost:3000/callback'
    expect(start({ redirectUri }).onboarding.redirectUri).toBe(redirectUri)
  })

  it.each([
    ['applicationId', { applicationId: '' }],
    ['applicationId', { applicationId: 'amzn1.application-oa2-client.1' }],
    ['clientId', { clientId: undefined }],
    ['clientSecret', { clientSecret: undefined }],
    ['clientSecret', { clientSecret: 'secret\n' }],
    ['stateSecret', { stateSecret: 'short' }],
    ['stateSecret', { stateSecret: [] }],
    ['redirectUri', { redirectUri: '/callback' }],
    ['redirectUri', { redirectUri: 'http://app.example/callback' }],
    ['redirectUri', { redirectUri: 'https://app.example/callback#top' }],
    ['redirectUri', { redirectUri: 'https://user@app.example/callback' }],
    ['stateLifetime', { stateLifetime: 0 }],
    ['stateLifetime', { stateLifetime: 999 }],
    ['stateLifetime', { stateLifetime: 86_400_001 }],
    ['centralUrl', { centralUrl: 'http://central.example' }],
    ['lwaUrl', { lwaUrl: 'http://lwa.example' }],
    ['timeout', { timeout: 0 }],
  ])('names the option %s in %p', (option, options) => {
    const error = expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(`^${option}`) })
    expect(() => start(options)).toThrow(error)
  })
})
