import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from '../server/create-sandbox.js'
import { AuthorizationCodes } from './consent.js'

const redirectUri = 'https://app.test/callback?tenant=7'
const consent = { application_id: 'amzn1.sp.solution.1', state: 'S+/=', redirect_uri: redirectUri, version: 'beta' }

function start() {
  const clock = new FakeClock()
  const sandbox = createSandbox({ models: [tinyModel], clock: clock.read })
  const caller = new Caller(sandbox)
  return { clock, sandbox, caller, visit: (query: Record<string, string>) => visit(caller, query) }
}

function visit(caller: Caller, query: Record<string, string>) {
  return caller.send('GET', `/apps/authorize/consent?${new URLSearchParams(query)}`)
}

async function codeOf(caller: Caller): Promise<string> {
  const { headers } = await visit(caller, consent)
  return new URL(String(headers.get('location'))).searchParams.get('spapi_oauth_code') ?? ''
}

function exchange(caller: Caller, code: string, redirect_uri = redirectUri) {
  return caller.requestToken({ grant_type: 'authorization_code', code, redirect_uri })
}

describe('the consent page', () => {
  it('redirects the browser with a code, the state and the selling partner', async () => {
    const { status, headers } = await start().visit(consent)
    const location = new URL(String(headers.get('location')))
    expect([status, headers.get('cache-control'), location.origin + location.pathname]).toEqual([
      302,
      'no-store',
      'https://app.test/callback',
    ])
    expect(Object.fromEntries(location.searchParams)).toEqual({
      tenant: '7',
      state: 'S+/=',
      selling_partner_id: 'A1SANDBOXSELLER',
      spapi_oauth_code: expect.stringMatching(/^[\w-]{22}$/),
    })
  })

  it('leaves out the state if the request had none', async () => {
    const { state, ...rest } = consent
    const { headers } = await start().visit(rest)
    expect(new URL(String(headers.get('location'))).searchParams.has('state')).toBe(false)
  })

  it('issues a code that LWA accepts once, with the same redirect URI', async () => {
    const { caller } = start()
    const code = await codeOf(caller)
    expect((await exchange(caller, code, 'https://other.test')).status).toBe(400)
    const { status, body } = await exchange(caller, code)
    expect([status, valueAt(body, 'refresh_token')]).toEqual([200, expect.stringMatching(/^Atzr\|/)])
    expect((await exchange(caller, code)).body).toMatchObject({ error: 'invalid_grant' })
  })

  it('issues a code that expires after five minutes', async () => {
    const { caller, clock } = start()
    const code = await codeOf(caller)
    clock.advance(300)
    expect((await exchange(caller, code)).body).toMatchObject({ error: 'invalid_grant' })
  })

  it.each([
    ['no application_id', { application_id: '' }, 'application_id'],
    ['no redirect_uri', { redirect_uri: '' }, 'redirect_uri'],
    ['a redirect_uri that is not a URL', { redirect_uri: 'callback' }, 'redirect_uri'],
    ['a redirect_uri that a browser would execute', { redirect_uri: 'javascript:alert(1)' }, 'redirect_uri'],
  ])('rejects %s', async (_, change, parameter) => {
    const { status, body } = await start().visit({ ...consent, ...change })
    expect([status, valueAt(body, 'errors', '0', 'code')]).toEqual([400, 'InvalidInput'])
    expect(valueAt(body, 'errors', '0', 'details')).toContain(parameter)
  })

  it('is counted', async () => {
    const { sandbox, visit } = start()
    await visit(consent)
    expect(sandbox.counts()).toEqual({ 'GET /apps/authorize/consent': { requests: 1, throttled: 0 } })
  })
})

function redeem(codes: AuthorizationCodes, clientId: string, redirectUri = 'https://a.test'): string | undefined {
  return codes.redeem('C', { clientId, redirectUri })
}

describe('AuthorizationCodes', () => {
  it('accepts a code once', () => {
    const codes = new AuthorizationCodes(new FakeClock().read)
    codes.issue('C', { seller: 's' })
    expect([redeem(codes, 'a'), redeem(codes, 'a')]).toEqual(['s', undefined])
  })

  it('accepts a code for five minutes after it was last issued', () => {
    const clock = new FakeClock()
    const codes = new AuthorizationCodes(clock.read)
    codes.issue('C', { seller: 's' })
    clock.advance(200)
    codes.issue('C', { seller: 's' })
    clock.advance(299)
    expect(redeem(codes, 'a')).toBe('s')
    codes.issue('C', { seller: 's' })
    clock.advance(300)
    expect(redeem(codes, 'a')).toBeUndefined()
  })

  it('keeps a code valid if another application tries to redeem it', () => {
    const codes = new AuthorizationCodes(new FakeClock().read)
    codes.issue('C', { seller: 's', clientId: 'a' })
    expect([redeem(codes, 'b'), redeem(codes, 'a')]).toEqual([undefined, 's'])
  })

  it('keeps a code valid if it is sent with another redirect URI', () => {
    const codes = new AuthorizationCodes(new FakeClock().read)
    codes.issue('C', { seller: 's', redirectUri: 'https://a.test' })
    expect([redeem(codes, 'a', 'https://b.test'), redeem(codes, 'a')]).toEqual([undefined, 's'])
  })
})
