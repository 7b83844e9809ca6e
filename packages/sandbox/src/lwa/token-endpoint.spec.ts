import { describe, expect, it } from '@jest/globals'
import { Caller, valueAt } from '../../test/caller.js'
import { FakeClock } from '../../test/fake-clock.js'
import { tinyModel } from '../../test/tiny-model.js'
import { createSandbox } from '../server/create-sandbox.js'
import { demoCredentials } from './applications.js'

const scope = 'sellingpartnerapi::notifications'

function start(options: { authorizationCodes?: string[]; tokenLifetimeSeconds?: number } = {}) {
  const clock = new FakeClock()
  const sandbox = createSandbox({ models: [tinyModel], clock: clock.read, ...options })
  return { clock, sandbox, caller: new Caller(sandbox) }
}

describe('the token endpoint', () => {
  it('returns an access token for a refresh token', async () => {
    const { body, status, headers } = await start().caller.requestToken({
      grant_type: 'refresh_token',
      refresh_token: demoCredentials.refreshToken,
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(/^Atza\|[\w-]{32}$/),
      token_type: 'bearer',
      expires_in: 3600,
      refresh_token: demoCredentials.refreshToken,
    })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-amzn-RequestId')).toMatch(/^[\da-f-]{36}$/)
  })

  it('returns an access token without a refresh token for a scope', async () => {
    const { body } = await start().caller.requestToken({ grant_type: 'client_credentials', scope })
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'bearer', expires_in: 3600 })
  })

  it('exchanges an authorization code for a refresh token that works', async () => {
    const { caller } = start({ authorizationCodes: ['C1'] })
    const { status, body } = await caller.requestToken({
      grant_type: 'authorization_code',
      code: 'C1',
      redirect_uri: 'https://a.test',
    })
    expect([status, valueAt(body, 'access_token')]).toEqual([200, expect.stringMatching(/^Atza\|/)])
    const refreshToken = String(valueAt(body, 'refresh_token'))
    expect(refreshToken).toMatch(/^Atzr\|/)
    expect(await caller.sellerToken(refreshToken)).toMatch(/^Atza\|/)
  })

  it('accepts an authorization code once', async () => {
    const { caller } = start({ authorizationCodes: ['C1'] })
    const exchange = { grant_type: 'authorization_code', code: 'C1', redirect_uri: 'https://a.test' }
    expect((await caller.requestToken(exchange)).status).toBe(200)
    expect(valueAt((await caller.requestToken(exchange)).body, 'error')).toBe('invalid_grant')
  })

  it('accepts an authorization code for five minutes', async () => {
    const { caller, clock } = start({ authorizationCodes: ['C1', 'C2'] })
    const exchange = { grant_type: 'authorization_code', redirect_uri: 'https://a.test' }
    clock.advance(299)
    expect((await caller.requestToken({ ...exchange, code: 'C1' })).status).toBe(200)
    clock.advance(1)
    expect(valueAt((await caller.requestToken({ ...exchange, code: 'C2' })).body, 'error')).toBe('invalid_grant')
  })

  it('uses the configured token lifetime', async () => {
    const { caller } = start({ tokenLifetimeSeconds: 5 })
    expect(valueAt((await caller.requestToken({ grant_type: 'client_credentials', scope })).body, 'expires_in')).toBe(5)
  })

  it('accepts a JSON body', async () => {
    const { caller } = start()
    const { status } = await caller.send('POST', '/auth/o2/token', {
      body: {
        grant_type: 'refresh_token',
        client_id: demoCredentials.clientId,
        client_secret: demoCredentials.clientSecret,
        refresh_token: demoCredentials.refreshToken,
      },
    })
    expect(status).toBe(200)
  })

  const refresh = { grant_type: 'refresh_token', refresh_token: demoCredentials.refreshToken }
  it.each([
    ['a wrong secret', { ...refresh, client_secret: 'wrong' }, 401, 'invalid_client'],
    ['an unknown client', { ...refresh, client_id: 'nobody' }, 401, 'invalid_client'],
    ['an unknown refresh token', { ...refresh, refresh_token: 'Atzr|other' }, 400, 'invalid_grant'],
    ['no refresh token', { grant_type: 'refresh_token' }, 400, 'invalid_request'],
    ['no grant type', {}, 400, 'invalid_request'],
    ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no scope', { grant_type: 'client_credentials' }, 400, 'invalid_request'],
    ['an unknown scope', { grant_type: 'client_credentials', scope: 'everything' }, 400, 'invalid_scope'],
    ['a code without its redirect_uri', { grant_type: 'authorization_code', code: 'C1' }, 400, 'invalid_request'],
    [
      'an unknown code',
      { grant_type: 'authorization_code', code: 'X', redirect_uri: 'https://a.test' },
      400,
      'invalid_grant',
    ],
  ])('rejects %s', async (_, fields, status, error) => {
    const response = await start({ authorizationCodes: ['C1'] }).caller.requestToken(fields)
    expect(response).toMatchObject({ status, body: { error, error_description: expect.any(String) } })
  })

  it.each(['{"grant_type":', '[]', 'null', '"text"', '{"grant_type":{}}', ''])('rejects the body %j', async (body) => {
    const headers = { 'content-type': 'application/json' }
    const response = await start().caller.send('POST', '/auth/o2/token', { body, headers })
    expect(response).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  })

  it('is counted', async () => {
    const { caller, sandbox } = start()
    await caller.sellerToken()
    expect(sandbox.counts()).toEqual({ 'POST /auth/o2/token': { requests: 1, throttled: 0 } })
  })
})
