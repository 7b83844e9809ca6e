import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { onboardingOptions } from '../../test/onboarding-options.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import { Onboarding } from './onboarding.js'
import type { OnboardingOptions } from './onboarding-options.js'

const session = 'planted-session'
const authorizationCode = 'planted-authorization-code'
const sellingPartnerId = 'planted-selling-partner'

interface Failure {
  name: string
  reason?: string
  /** Makes of a redirect that is right one that is wrong. */
  redirect?: (query: URLSearchParams) => void
  lwa?: (lwa: nock.Interceptor) => void
  session?: string
  options?: Partial<OnboardingOptions>
}

const echo = (_uri: string, body: unknown) => ({ error: 'invalid_client', error_description: JSON.stringify(body) })

const failures: Failure[] = [
  { name: 'the code is missing', reason: 'parameter-missing', redirect: (query) => query.delete('spapi_oauth_code') },
  { name: 'the code comes twice', reason: 'parameter-duplicate', redirect: (q) => q.append('spapi_oauth_code', 'x') },
  {
    name: 'a parameter is new',
    reason: 'parameter-unknown',
    redirect: (query) => query.set('next', authorizationCode),
  },
  { name: 'the code is odd', reason: 'parameter-malformed', redirect: (q) => q.set('spapi_oauth_code', 'planted ü') },
  { name: 'the redirect is long', reason: 'redirect-too-long', redirect: (q) => q.set('x', 'planted'.repeat(9000)) },
  { name: 'Amazon reports an error', reason: 'consent-refused', redirect: (query) => query.set('error', 'planted') },
  { name: 'the state is forged', reason: 'state-forged', redirect: (query) => query.set('state', 'planted-state') },
  { name: 'the session is another', reason: 'state-other-session', session: 'planted-other-session' },
  { name: 'the state was used', reason: 'state-replayed', options: { usedStates: { markUsed: () => false } } },
  {
    name: 'LWA does not take the code',
    reason: 'code-refused',
    lwa: (lwa) => lwa.reply(400, { error: 'invalid_grant' }),
  },
  { name: 'LWA refuses and repeats the form', lwa: (lwa) => lwa.reply(401, echo) },
  { name: 'LWA answers nonsense', lwa: (lwa) => lwa.reply(200, 'planted') },
  {
    name: 'LWA gives no refresh token',
    lwa: (lwa) => lwa.reply(200, { access_token: 'Atza|planted', expires_in: 3600 }),
  },
  {
    name: 'LWA cannot be reached',
    lwa: (lwa) => lwa.replyWithError(Object.assign(new Error('planted'), { code: 'ECONNRESET' })),
  },
]

function shownBy(value: unknown): string {
  return [String(value), JSON.stringify(value), inspect(value, { depth: 20, showHidden: true })].join('\n')
}

useNock()
beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

describe.each(failures)('when $name', ({ reason, redirect, lwa, session: other, options }) => {
  it('no secret shows in the error', async () => {
    if (lwa) lwa(nock('https://api.amazon.com').post('/auth/o2/token'))
    const onboarding = new Onboarding({ ...onboardingOptions, retry: false, ...options })
    const { state } = onboarding.consentUrl({ store: 'DE', session })
    const query = new URLSearchParams({
      state,
      spapi_oauth_code: authorizationCode,
      selling_partner_id: sellingPartnerId,
    })
    redirect?.(query)

    const error = await rejectionOf(onboarding.complete(query, { session: other ?? session }))

    expect(error).toMatchObject(
      reason ? { code: 'ONBOARDING', reason } : { code: expect.not.stringMatching('ONBOARDING') },
    )
    const shown = shownBy(error)
    expect(shown).not.toMatch(/planted/)
    expect([state, onboardingOptions.clientSecret].filter((secret) => shown.includes(secret))).toEqual([])
  })
})

describe('no secret shows', () => {
  it('in an onboarding and a code that are logged', async () => {
    const onboarding = new Onboarding({ ...onboardingOptions, clientSecret: 'planted-client-secret' })
    const { state } = onboarding.consentUrl({ store: 'DE', session })
    const query = { state, spapi_oauth_code: authorizationCode, selling_partner_id: 'A3FHEXAMPLEYWS' }
    const consent = await onboarding.checkRedirect(new URLSearchParams(query), { session })
    expect(shownBy([onboarding, consent, consent.code])).not.toMatch(/planted/)
  })
})
