import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { onboardingOptions } from '../../test/onboarding-options.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import type { ClientSecretProvider } from '../lwa/client-secret.js'
import { Onboarding } from '../onboarding/onboarding.js'
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

/** Starts an LWA that accepts one client secret at a time. Returns the secrets that were sent. */
function startLwa(state: { secret: string }): string[] {
  const sent: string[] = []
  nock('https://api.amazon.com')
    .post('/auth/o2/token')
    .times(1000)
    .reply((_uri, body) => {
      const form = new URLSearchParams(body as string)
      sent.push(String(form.get('client_secret')))
      if (form.get('client_secret') !== state.secret) return [401, { error: 'invalid_client' }]
      const name = form.get('refresh_token') ?? form.get('scope') ?? form.get('code')
      return [200, { access_token: `Atza|${name}`, refresh_token: 'Atzr|new', expires_in: 3600 }]
    })
  return sent
}

/** A secret store, and the provider that reads it. */
function vault(secret: string) {
  const state = { secret }
  return { state, read: jest.fn<ClientSecretProvider>(async () => state.secret) }
}

function setUp(options: AuthOptions = {}) {
  const { state, read } = vault('old')
  const lwa = { secret: 'old' }
  const auth = new SellingPartnerAuth({ ...credentials, clientSecret: read, retry: { baseDelay: 0 }, ...options })
  return { auth, lwa, sent: startLwa(lwa), state, read }
}

describe('a rotated client secret', () => {
  it('is not read until a token is needed', () => {
    const { auth, read } = setUp()
    auth.forSeller({ refreshToken: 'Atzr|1' })
    expect(read).not.toHaveBeenCalled()
  })

  it('fails no call: all calls wait for one read and one retry', async () => {
    const { auth, lwa, sent, state, read } = setUp()
    await auth.accessToken()
    auth.invalidate()
    lwa.secret = 'new'
    state.secret = 'new'
    const tokens = await Promise.all(Array.from({ length: 50 }, () => auth.accessToken()))
    expect(new Set(tokens)).toEqual(new Set(['Atza|Atzr|refresh']))
    expect(sent).toEqual(['old', 'old', 'new'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is read once for all running requests of sellers and scopes', async () => {
    const { auth, lwa, sent, state, read } = setUp()
    await auth.accessToken()
    lwa.secret = 'new'
    state.secret = 'new'
    const sellers = Array.from({ length: 20 }, (_, index) => auth.forSeller({ refreshToken: `Atzr|${index}` }))
    const tokens = await Promise.all([
      ...sellers.map((seller) => seller.accessToken()),
      auth.accessToken(notifications),
    ])
    expect(tokens).toEqual([...sellers.map((_, index) => `Atza|Atzr|${index}`), `Atza|${notifications.scope}`])
    expect(sent.filter((secret) => secret === 'new')).toHaveLength(21)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is sent only once if the provider still returns the rejected one', async () => {
    const { auth, lwa, sent, read } = setUp()
    lwa.secret = 'new'
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ lwaCode: 'invalid_client', attempts: 1 })
    expect(sent).toEqual(['old'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is tried once: if LWA rejects the new one too, the call fails', async () => {
    const { auth, lwa, sent, state, read } = setUp()
    await auth.accessToken()
    auth.invalidate()
    lwa.secret = 'newer'
    state.secret = 'new'
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ lwaCode: 'invalid_client', attempts: 2 })
    expect(sent).toEqual(['old', 'old', 'new'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is not read again after other errors of LWA', async () => {
    const { read } = vault('old')
    nock('https://api.amazon.com').post('/auth/o2/token').reply(400, { error: 'invalid_grant' })
    const auth = new SellingPartnerAuth({ ...credentials, clientSecret: read })
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ lwaCode: 'invalid_grant' })
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('is not retried if the secret is a string', async () => {
    const { auth, sent } = setUp({ clientSecret: 'fixed' })
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ lwaCode: 'invalid_client', attempts: 1 })
    expect(sent).toEqual(['fixed'])
  })

  it('is logged: that the secret was read, and never the secret', async () => {
    const lines: string[] = []
    const log = (line: string) => lines.push(line)
    const { auth, state } = setUp({ logger: { debug: log, info: log, warn: log, error: log } })
    await auth.accessToken()
    state.secret = 'new'
    await auth.reloadClientSecret()
    const read = 'selling-partner: The clientSecret function was called.'
    const response = expect.stringMatching(/^selling-partner: LWA: attempt 1 ended with 200 after \d+ ms$/)
    expect(lines).toEqual([read, response, read])
  })

  it('is reported to observers as a retry', async () => {
    const { observer, recorded } = recordEvents()
    const { auth, lwa, state } = setUp({ observers: [observer] })
    await auth.accessToken()
    auth.invalidate()
    lwa.secret = 'new'
    state.secret = 'new'
    recorded.length = 0
    await auth.accessToken()
    expect(storyOf(recorded)).toEqual([
      'LWA 1 sent',
      'LWA 1 ended 401 LWA_ERROR',
      'LWA 1 retrying LWA_ERROR',
      'LWA 2 sent',
      'LWA 2 ended 200',
    ])
  })

  it('fails calls without a request to LWA if it cannot be read', async () => {
    const { state, read } = vault('old')
    const sent = startLwa(state)
    read.mockRejectedValueOnce(Object.assign(new Error('old'), { code: 'ECONNREFUSED' }))
    const auth = new SellingPartnerAuth({ ...credentials, clientSecret: read })
    const error = await rejectionOf(auth.accessToken())
    expect(error).toMatchObject({ code: 'CREDENTIALS', providerCode: 'ECONNREFUSED', attempts: 0 })
    expect(sent).toEqual([])
    await auth.accessToken()
    expect(sent).toEqual(['old'])
  })

  it('is used for the exchange of an authorization code too', async () => {
    const { state, read } = vault('old')
    const lwa = { secret: 'old' }
    const sent = startLwa(lwa)
    const onboarding = new Onboarding({ ...onboardingOptions, clientSecret: read })
    await onboarding.exchangeCode('code1')
    lwa.secret = 'new'
    state.secret = 'new'
    expect(await onboarding.exchangeCode('code2')).toMatchObject({ refreshToken: 'Atzr|new' })
    expect(sent).toEqual(['old', 'old', 'new'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is verified without being used, and the access token is discarded', async () => {
    const { auth, lwa, sent } = setUp()
    await auth.accessToken()
    lwa.secret = 'new'
    await auth.verifyClientSecret('new', notifications)
    expect(await rejectionOf(auth.verifyClientSecret('other', notifications))).toMatchObject({
      lwaCode: 'invalid_client',
      attempts: 1,
    })
    expect(sent).toEqual(['old', 'new', 'other'])
    lwa.secret = 'old'
    await auth.accessToken(notifications)
    expect(sent.at(-1)).toBe('old')
  })

  it('is verified only if it is well-formed', async () => {
    const { auth, sent } = setUp()
    for (const secret of ['', ' new', 'new\n']) {
      expect(await rejectionOf(auth.verifyClientSecret(secret, notifications))).toMatchObject({ code: 'CONFIGURATION' })
    }
    expect(sent).toEqual([])
  })

  it('is used after reloadClientSecret, and access tokens of the previous one stay valid', async () => {
    const { auth, lwa, sent, state, read } = setUp()
    const token = await auth.accessToken()
    lwa.secret = 'new'
    state.secret = 'new'
    await auth.reloadClientSecret()
    expect(await auth.accessToken()).toBe(token)
    await auth.forSeller({ refreshToken: 'Atzr|1' }).accessToken()
    expect(sent).toEqual(['old', 'new'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('stays in use if it cannot be reloaded', async () => {
    const { auth, sent, read } = setUp()
    await auth.accessToken()
    read.mockRejectedValueOnce(new Error('vault is down'))
    expect(await rejectionOf(auth.reloadClientSecret())).toMatchObject({ code: 'CREDENTIALS', reason: 'failed' })
    await auth.accessToken(notifications)
    expect(sent).toEqual(['old', 'old'])
  })

  it('cannot be reloaded if it is a string', async () => {
    const { auth } = setUp({ clientSecret: 'fixed' })
    expect(await rejectionOf(auth.reloadClientSecret())).toMatchObject({ code: 'CONFIGURATION' })
  })
})
