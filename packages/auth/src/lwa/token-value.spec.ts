import { describe, expect, it } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockLwa } from '../../test/mock-lwa.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import { exchangeToken } from './exchange-token.js'
import { readStoredToken } from './token-store.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'

useNock()

/** Invalid tokens. All contain the word that no error may quote. */
const invalidValues: readonly [fault: string, value: unknown][] = [
  ['a line break at its end', 'Atza|planted\n'],
  ['another header', 'Atza|planted\r\nx-other: header'],
  ['a NUL', 'Atza|pla\u0000planted'],
  ['a tab', 'Atza|\tplanted'],
  ['a blank', 'Atza| planted'],
  ['blanks around it', ' Atza|planted '],
  ['a non-ASCII letter', 'Atza|plantedé'],
  ['a DEL', 'Atza|planted\u007f'],
  ['8193 characters', `Atza|planted${'x'.repeat(8181)}`],
  ['70 kB', `Atza|planted${'x'.repeat(70_000)}`],
  ['no characters', ''],
  ['the type of a list', ['Atza|planted']],
  ['the type of a number', 7],
  ['no value', undefined],
]

/** Invalid lifetimes as JSON, in seconds. */
const invalidLifetimes = [
  '1e300',
  '1e999',
  '-1',
  '0',
  '-0.0',
  '"3600"',
  '"planted"',
  'null',
  'true',
  '[3600]',
  '{}',
  '86401',
]

/** Makes LWA respond, and returns the outcome of the exchange. */
function outcomeOfLwa(json: string, grant: object = { refreshToken: credentials.refreshToken }): Promise<unknown> {
  nock('https://api.amazon.com').post('/auth/o2/token').reply(200, json)
  const lwaUrl = 'https://api.amazon.com/auth/o2/token'
  const { clientId, clientSecret } = credentials
  const ownGrant = grant as { refreshToken: string } | { authorizationCode: string }
  return exchangeToken({ lwaUrl, clientId, clientSecret, grant: ownGrant, timeout: 5000 }).catch((error) => error)
}

/** Makes the Tokens API respond, and returns the outcome of a restricted call. */
function outcomeOfTokensApi(json: string): Promise<unknown> {
  mockLwa()
  nock(endpoint).post('/tokens/2021-03-01/restrictedDataToken').reply(200, json)
  const auth = new SellingPartnerAuth(credentials)
  return rejectionOf(new ExampleApi({ auth, region: 'eu' }).call(operations.getAddress))
}

function expectInvalidResponse(error: unknown, fault: RegExp): void {
  expect(error).toMatchObject({ code: 'INVALID_RESPONSE', status: 200, message: expect.stringMatching(fault) })
  expect(String(error) + JSON.stringify(error)).not.toContain('planted')
}

describe.each(invalidValues)('a token with %s', (_, value) => {
  it('is rejected in a response of LWA', async () => {
    expectInvalidResponse(await outcomeOfLwa(JSON.stringify({ access_token: value, expires_in: 3600 })), /access_token/)
  })

  it('is rejected as a refresh token', async () => {
    const json = JSON.stringify({ access_token: 'Atza|1', refresh_token: value, expires_in: 3600 })
    expectInvalidResponse(await outcomeOfLwa(json, { authorizationCode: 'ANcode' }), /refresh_token/)
  })

  it('is rejected as an RDT', async () => {
    const json = JSON.stringify({ restrictedDataToken: value, expiresIn: 3600 })
    expectInvalidResponse(await outcomeOfTokensApi(json), /createRestrictedDataToken.*restrictedDataToken/)
  })

  it('is ignored in a token store', () => {
    expect(readStoredToken({ value, ttlMs: 60_000 })).toBeUndefined()
  })

  it('is rejected as the result of an accessToken function', async () => {
    const auth = new SellingPartnerAuth({ accessToken: async () => value as string })
    const error = await rejectionOf(auth.accessToken())
    expect(error).toMatchObject({ code: 'CREDENTIALS', reason: 'malformed', message: expect.stringMatching(/ASCII/) })
    expect(String(error)).not.toContain('planted')
  })

  it('is rejected as the option accessToken', () => {
    const create = () => new SellingPartnerAuth({ accessToken: (value ?? null) as string })
    expect(create).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }))
    expect(create).toThrow(/^accessToken (?:is not an access token|must be a string or a function)/)
    expect(create).not.toThrow(/planted/)
  })
})

describe.each(invalidLifetimes)('the lifetime %s', (lifetime) => {
  it('is rejected in a response of LWA', async () => {
    expectInvalidResponse(await outcomeOfLwa(`{"access_token":"Atza|1","expires_in":${lifetime}}`), /expires_in/)
  })

  it('is rejected in a response of the Tokens API', async () => {
    expectInvalidResponse(
      await outcomeOfTokensApi(`{"restrictedDataToken":"Atz.sprdt|1","expiresIn":${lifetime}}`),
      /expiresIn/,
    )
  })

  it('is ignored in a token store', () => {
    const seconds: unknown = JSON.parse(lifetime)
    const ttlMs = typeof seconds === 'number' ? seconds * 1000 : seconds
    expect(readStoredToken({ value: 'Atza|1', ttlMs })).toBeUndefined()
  })
})

describe('a token of the maximum size and lifetime', () => {
  const value = `Atza|${'x'.repeat(8187)}`

  it('is accepted from LWA and from a token store', async () => {
    const expected = { value, expiresInMs: 86_400_000 }
    expect(await outcomeOfLwa(JSON.stringify({ access_token: value, expires_in: 86_400 }))).toEqual(expected)
    expect(readStoredToken({ value, ttlMs: 86_400_000 })).toEqual({ value, ttlMs: 86_400_000 })
  })
})
