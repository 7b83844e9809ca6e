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

/** LWA, which takes one secret at a time. Returns the secrets that it was shown. */
function startLwa(state: { secret: string }): string[] {
  const shown: string[] = []
  nock('https://api.amazon.com')
    .post('/auth/o2/token')
    .times(1000)
    .reply((_uri, body) => {
      const form = new URLSearchParams(body as string)
      shown.push(String(form.get('client_secret')))
      if (form.get('client_secret') !== state.secret) return [401, { error: 'invalid_client' }]
      const name = form.get('refresh_token') ?? form.get('scope') ?? form.get('code')
      return [200, { access_token: `Atza|${name}`, refresh_token: 'Atzr|new', expires_in: 3600 }]
    })
  return shown
}

/** Where the secret is kept. */
function vault(secret: string) {
  const state = { secret }
  return { state, read: jest.fn<ClientSecretProvider>(async () => state.secret) }
}

function setUp(options: AuthOptions = {}) {
  const { state, read } = vault('old')
  const lwa = { secret: 'old' }
  const auth = new SellingPartnerAuth({ ...credentials, clientSecret: read, retry: { baseDelay: 0 }, ...options })
  return { auth, lwa, shown: startLwa(lwa), state, read }
}

describe('a client secret that is rotated', () => {
  it('is read by nobody who needs no token', () => {
    const { auth, read } = setUp()
    auth.forSeller({ refreshToken: 'Atzr|1' })
    expect(read).not.toHaveBeenCalled()
  })

  it('fails no call: all wait for one reading and one repeated request', async () => {
    const { auth, lwa, shown, state, read } = setUp()
    await auth.accessToken()
    auth.invalidate()
    lwa.secret = 'new'
    state.secret = 'new'
    const tokens = await Promise.all(Array.from({ length: 50 }, () => auth.accessToken()))
    expect(new Set(tokens)).toEqual(new Set(['Atza|Atzr|refresh']))
    expect(shown).toEqual(['old', 'old', 'new'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is read once for all sellers and scopes whose requests are on their way', async () => {
    const { auth, lwa, shown, state, read } = setUp()
    await auth.accessToken()
    lwa.secret = 'new'
    state.secret = 'new'
    const sellers = Array.from({ length: 20 }, (_, index) => auth.forSeller({ refreshToken: `Atzr|${index}` }))
    const tokens = await Promise.all([
      ...sellers.map((seller) => seller.accessToken()),
      auth.accessToken(notifications),
    ])
    expect(tokens).toEqual([...sellers.map((_, index) => `Atza|Atzr|${index}`), `Atza|${notifications.scope}`])
    expect(shown.filter((secret) => secret === 'new')).toHaveLength(21)
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is not asked for twice when its owner still has the refused one', async () => {
    const { auth, lwa, shown, read } = setUp()
    lwa.secret = 'new'
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ lwaCode: 'invalid_client', attempts: 1 })
    expect(shown).toEqual(['old'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is tried once: where the new one is refused too, that is the answer', async () => {
    const { auth, lwa, shown, state, read } = setUp()
    await auth.accessToken()
    auth.invalidate()
    lwa.secret = 'newer'
    state.secret = 'new'
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ lwaCode: 'invalid_client', attempts: 2 })
    expect(shown).toEqual(['old', 'old', 'new'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is not looked for after a refusal of another kind', async () => {
    const { read } = vault('old')
    nock('https://api.amazon.com').post('/auth/o2/token').reply(400, { error: 'invalid_grant' })
    const auth = new SellingPartnerAuth({ ...credentials, clientSecret: read })
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ lwaCode: 'invalid_grant' })
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('fails no call with a fixed secret beyond that which is refused: LWA is asked once', async () => {
    const { auth, shown } = setUp({ clientSecret: 'fixed' })
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ lwaCode: 'invalid_client', attempts: 1 })
    expect(shown).toEqual(['fixed'])
  })

  it('shows as a retry to those who watch', async () => {
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

  it('ends calls with the reason where it cannot be read, LWA unasked', async () => {
    const { state, read } = vault('old')
    const shown = startLwa(state)
    read.mockRejectedValueOnce(Object.assign(new Error('old'), { code: 'ECONNREFUSED' }))
    const auth = new SellingPartnerAuth({ ...credentials, clientSecret: read })
    const error = await rejectionOf(auth.accessToken())
    expect(error).toMatchObject({ code: 'CREDENTIALS', providerCode: 'ECONNREFUSED', attempts: 0 })
    expect(shown).toEqual([])
    await auth.accessToken()
    expect(shown).toEqual(['old'])
  })

  it('serves the exchange of an authorization code alike', async () => {
    const { state, read } = vault('old')
    const lwa = { secret: 'old' }
    const shown = startLwa(lwa)
    const onboarding = new Onboarding({ ...onboardingOptions, clientSecret: read })
    await onboarding.exchangeCode('code1')
    lwa.secret = 'new'
    state.secret = 'new'
    expect(await onboarding.exchangeCode('code2')).toMatchObject({ refreshToken: 'Atzr|new' })
    expect(shown).toEqual(['old', 'old', 'new'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is verified without being used: what LWA gives for it is thrown away', async () => {
    const { auth, lwa, shown } = setUp()
    await auth.accessToken()
    lwa.secret = 'new'
    await auth.verifyClientSecret('new', notifications)
    expect(await rejectionOf(auth.verifyClientSecret('other', notifications))).toMatchObject({
      lwaCode: 'invalid_client',
      attempts: 1,
    })
    expect(shown).toEqual(['old', 'new', 'other'])
    lwa.secret = 'old'
    await auth.accessToken(notifications)
    expect(shown.at(-1)).toBe('old')
  })

  it('is verified only where it is well formed', async () => {
    const { auth, shown } = setUp()
    for (const secret of ['', ' new', 'new\n']) {
      expect(await rejectionOf(auth.verifyClientSecret(secret, notifications))).toMatchObject({ code: 'CONFIGURATION' })
    }
    expect(shown).toEqual([])
  })

  it('is in use as soon as it is reloaded, with the access tokens of the former', async () => {
    const { auth, lwa, shown, state, read } = setUp()
    const token = await auth.accessToken()
    lwa.secret = 'new'
    state.secret = 'new'
    await auth.reloadClientSecret()
    expect(await auth.accessToken()).toBe(token)
    await auth.forSeller({ refreshToken: 'Atzr|1' }).accessToken()
    expect(shown).toEqual(['old', 'new'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('stays in use where it cannot be reloaded', async () => {
    const { auth, shown, read } = setUp()
    await auth.accessToken()
    read.mockRejectedValueOnce(new Error('vault is down'))
    expect(await rejectionOf(auth.reloadClientSecret())).toMatchObject({ code: 'CREDENTIALS', reason: 'failed' })
    await auth.accessToken(notifications)
    expect(shown).toEqual(['old', 'old'])
  })

  it('cannot be reloaded where it is a text', async () => {
    const { auth } = setUp({ clientSecret: 'fixed' })
    expect(await rejectionOf(auth.reloadClientSecret())).toMatchObject({ code: 'CONFIGURATION' })
  })
})
