import { describe, expect, it } from '@jest/globals'
import axios from 'axios'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import { isInvalidResponseError } from '../errors/api-errors.js'
import { isNetworkError, isTimeoutError } from '../errors/connection-errors.js'
import { isLwaError } from '../errors/lwa-errors.js'
import { exchangeToken, type TokenRequest } from './exchange-token.js'

const request: TokenRequest = {
  lwaUrl: 'https://api.amazon.com/auth/o2/token',
  clientId: credentials.clientId,
  clientSecret: credentials.clientSecret,
  grant: { refreshToken: credentials.refreshToken },
  timeout: 1000,
}

const lwa = () => nock('https://api.amazon.com')

useNock()

describe('exchangeToken', () => {
  it.each([
    [
      { refreshToken: credentials.refreshToken },
      { grant_type: 'refresh_token', refresh_token: credentials.refreshToken },
    ],
    [
      { scope: 'sellingpartnerapi::notifications' },
      { grant_type: 'client_credentials', scope: 'sellingpartnerapi::notifications' },
    ],
  ])('sends the grant %p as a form', async (grant, expected) => {
    const scope = lwa()
      .matchHeader('content-type', /^application\/x-www-form-urlencoded/)
      .post('/auth/o2/token', {
        ...expected,
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
      })
      .reply(200, { access_token: 'Atza|1', token_type: 'bearer', expires_in: 3600 })
    expect(await exchangeToken({ ...request, grant })).toEqual({ value: 'Atza|1', expiresInMs: 3_600_000 })
    scope.done()
  })

  it.each([
    [{ authorizationCode: 'RHcode' }, {}],
    [{ authorizationCode: 'RHcode', redirectUri: 'https://a.example/' }, { redirect_uri: 'https://a.example/' }],
  ])('sends the authorization code of %p, and returns the refresh token too', async (grant, redirect) => {
    const scope = lwa()
      .post('/auth/o2/token', {
        grant_type: 'authorization_code',
        code: 'RHcode',
        ...redirect,
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
      })
      .reply(200, { access_token: 'Atza|1', refresh_token: 'Atzr|1', token_type: 'bearer', expires_in: 3600 })
    expect(await exchangeToken({ ...request, grant })).toEqual({
      value: 'Atza|1',
      expiresInMs: 3_600_000,
      refreshToken: 'Atzr|1',
    })
    scope.done()
  })

  it.each([undefined, '', 7])('rejects the refresh token %p for an authorization code', async (refreshToken) => {
    lwa().post('/auth/o2/token').reply(200, { access_token: 'Atza|1', refresh_token: refreshToken, expires_in: 3600 })
    const error = await rejectionOf(exchangeToken({ ...request, grant: { authorizationCode: 'RHcode' } }))
    expect(error).toMatchObject({
      code: 'INVALID_RESPONSE',
      message: expect.stringContaining('refresh_token is missing'),
    })
  })

  it('ignores a refresh token in the response to another grant', async () => {
    lwa().post('/auth/o2/token').reply(200, { access_token: 'Atza|1', refresh_token: 'Atzr|1', expires_in: 3600 })
    expect(await exchangeToken(request)).not.toHaveProperty('refreshToken')
  })

  it.each([
    ['invalid_client', 401, /LWA_CLIENT_SECRET.*180 days/],
    ['invalid_grant', 400, /refreshToken/],
    ['invalid_scope', 400, /role/],
    ['server_error', 500, /Try again later/],
    ['constructor', 400, /Check clientId, clientSecret, refreshToken and lwaUrl/],
  ])('tells what LWA rejected with %s and what to do', async (lwaCode, status, hint) => {
    lwa()
      .post('/auth/o2/token')
      .reply(status, { error: lwaCode, error_description: 'Because' }, { 'x-amzn-RequestId': 'request-1' })
    const error = await rejectionOf(exchangeToken(request))
    expect(isLwaError(error)).toBe(true)
    expect(error).toMatchObject({
      code: 'LWA_ERROR',
      status,
      lwaCode,
      description: 'Because',
      requestId: 'request-1',
      message: expect.stringMatching(hint),
      hint: expect.stringMatching(hint),
    })
  })

  it.each([
    ['<html>', undefined, undefined],
    ['', undefined, undefined],
    ['<html><h1>Busy</h1>Atza|other</html>', undefined, 'Busy [redacted]'],
    ['{"error":"invalid_grant","error_description":"Not\nvalid"}', 'invalid_grant', 'Not valid'],
  ])('throws an LwaError if the response is not JSON: %j', async (body, lwaCode, description) => {
    lwa().post('/auth/o2/token').reply(503, body)
    const error = await rejectionOf(exchangeToken(request))
    expect(isLwaError(error)).toBe(true)
    expect(error).toMatchObject({ status: 503, lwaCode, description, message: expect.not.stringContaining('html') })
  })

  it('redacts secrets that LWA repeats', async () => {
    const description = `Bad ${credentials.clientSecret} and ${credentials.refreshToken} and Atza|other`
    lwa().post('/auth/o2/token').reply(400, { error: 'invalid_request', error_description: description })
    expect(await rejectionOf(exchangeToken(request))).toMatchObject({
      description: 'Bad [redacted] and [redacted] and [redacted]',
    })
  })

  it('redacts an authorization code that LWA repeats', async () => {
    lwa().post('/auth/o2/token').reply(400, { error: 'invalid_grant', error_description: 'Bad RHcode' })
    const error = await rejectionOf(exchangeToken({ ...request, grant: { authorizationCode: 'RHcode' } }))
    expect(error).toMatchObject({ description: 'Bad [redacted]' })
  })

  it.each([
    [{ expires_in: 3600 }, 'access_token is missing'],
    [{ access_token: '', expires_in: 3600 }, 'access_token is missing'],
    [{ access_token: 'Atza|1' }, 'expires_in is not a positive number'],
    [{ access_token: 'Atza|1', expires_in: 0 }, 'expires_in is not a positive number'],
    [{ access_token: 'Atza|1', expires_in: '3600' }, 'expires_in is not a positive number'],
    [['Atza|1'], 'access_token is missing'],
    ['<html>', 'access_token is missing'],
  ])('rejects the response %p', async (body, fault) => {
    lwa().post('/auth/o2/token').reply(200, body)
    const error = await rejectionOf(exchangeToken(request))
    expect(isInvalidResponseError(error)).toBe(true)
    expect(error).toMatchObject({ status: 200, message: expect.stringContaining(fault) })
    expect(String(error)).not.toContain('Atza|1')
  })

  it('does not follow a redirect', async () => {
    lwa().post('/auth/o2/token').reply(307, '', { location: 'https://elsewhere.example/' })
    const elsewhere = nock('https://elsewhere.example').post('/').reply(200, { access_token: 'Atza|1', expires_in: 1 })
    expect(await rejectionOf(exchangeToken(request))).toMatchObject({ code: 'LWA_ERROR', status: 307 })
    expect(elsewhere.isDone()).toBe(false)
  })

  it('reports a failed connection with its code and nothing of the request', async () => {
    lwa()
      .post('/auth/o2/token')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    const error = await rejectionOf(exchangeToken(request))
    expect(isNetworkError(error)).toBe(true)
    expect(error).toMatchObject({ networkCode: 'ECONNRESET', operation: undefined })
    expect(error).not.toHaveProperty('cause')
  })

  it('fails after its timeout', async () => {
    lwa().post('/auth/o2/token').delay(60_000).reply(200)
    const error = await rejectionOf(exchangeToken({ ...request, timeout: 20 }))
    expect(isTimeoutError(error)).toBe(true)
    expect(error).toMatchObject({
      timeout: 20,
      message: 'LWA: No response within 20 ms. Check the network, or increase timeout.',
    })
  })

  it("does not use axios' shared defaults and interceptors", async () => {
    axios.defaults.headers.common.authorization = 'Bearer of-another-service'
    const seen: unknown[] = []
    const id = axios.interceptors.request.use((config) => {
      seen.push(config)
      return config
    })
    lwa()
      .post('/auth/o2/token')
      .reply(function () {
        return [200, { access_token: `Atza|${this.req.headers.authorization}`, expires_in: 3600 }]
      })
    expect(await exchangeToken(request)).toMatchObject({ value: 'Atza|undefined' })
    expect(seen).toEqual([])
    delete axios.defaults.headers.common.authorization
    axios.interceptors.request.eject(id)
  })
})
