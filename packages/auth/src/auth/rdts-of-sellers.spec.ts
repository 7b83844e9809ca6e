import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { mockTokensApi } from '../../test/mock-tokens-api.js'
import { runInFakeTime, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

useNock()
beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

/** Makes LWA return access tokens that contain the refresh token's name. Returns the refresh tokens that were sent. */
function respondToLwa(): string[] {
  const refreshTokens: string[] = []
  nock('https://api.amazon.com')
    .post('/auth/o2/token')
    .times(100)
    .reply(200, (_uri, body) => {
      const refreshToken = String(new URLSearchParams(body as string).get('refresh_token'))
      refreshTokens.push(refreshToken)
      return { access_token: refreshToken.replace('Atzr', 'Atza'), token_type: 'bearer', expires_in: 3600 }
    })
  return refreshTokens
}

/** Makes SP-API respond to all calls except those for RDTs, and reject one token with 403. Returns the tokens that were sent. */
function respondToCalls(rejected?: string): string[] {
  const tokens: string[] = []
  nock('https://sellingpartnerapi-eu.amazon.com')
    .get(/^\/example/)
    .times(200)
    .reply(function () {
      const token = String(this.req.headers['x-amz-access-token'])
      tokens.push(token)
      return [token === rejected ? 403 : 200, {}]
    })
  return tokens
}

function setUp({ rejected }: { rejected?: string } = {}) {
  const refreshTokens = respondToLwa()
  const requests = mockTokensApi()
  const tokens = respondToCalls(rejected)
  const auth = new SellingPartnerAuth({ ...credentials, random: () => 0.5 })
  /** Returns a new client with a new auth, as a job for one seller would create it. */
  const clientOf = (seller: string) =>
    new ExampleApi({ auth: auth.forSeller({ refreshToken: `Atzr|${seller}` }), region: 'eu' })
  return { refreshTokens, requests, tokens, clientOf }
}

describe('the RDTs of many sellers of one application', () => {
  it("are requested with each seller's own access token, and used only for its calls", async () => {
    const { requests, tokens, clientOf } = setUp()
    for (const seller of ['one', 'two', 'one', 'two']) await runInFakeTime(clientOf(seller).call(operations.getAddress))
    expect(requests.map(({ token }) => token)).toEqual(['Atza|one', 'Atza|two'])
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|1', 'Atz.sprdt|2'])
  })

  it('are separate even if they open the same path', async () => {
    const { requests, tokens, clientOf } = setUp()
    for (const seller of ['one', 'two', 'one', 'two']) {
      await runInFakeTime(
        clientOf(seller).call(operations.getDocument, { documentId: 'D1' }, { reportType: 'GET_BUYERS' }),
      )
    }
    expect(requests.map(({ token }) => token)).toEqual(['Atza|one', 'Atza|two'])
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|1', 'Atz.sprdt|2'])
  })

  it('need one request to LWA and one to the Tokens API for all concurrent calls of a seller', async () => {
    const { refreshTokens, requests, tokens, clientOf } = setUp()
    const calls = (seller: string) => Array.from({ length: 50 }, () => clientOf(seller).call(operations.getAddress))
    await runInFakeTime(Promise.all([...calls('one'), ...calls('two')]))
    expect(refreshTokens.sort()).toEqual(['Atzr|one', 'Atzr|two'])
    expect(requests.map(({ token }) => token).sort()).toEqual(['Atza|one', 'Atza|two'])
    expect(tokens.sort()).toEqual([...Array(50).fill('Atz.sprdt|1'), ...Array(50).fill('Atz.sprdt|2')])
  })

  it('stay cached for other sellers if the RDT of one is rejected', async () => {
    const { requests, tokens, clientOf } = setUp({ rejected: 'Atz.sprdt|2' })
    for (const seller of ['one', 'two', 'one']) await runInFakeTime(clientOf(seller).call(operations.getAddress))
    expect(requests.map(({ token }) => token)).toEqual(['Atza|one', 'Atza|two', 'Atza|two'])
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|3', 'Atz.sprdt|1'])
  })

  it('belong to the auth of each seller', () => {
    const auth = new SellingPartnerAuth(credentials)
    const seller = auth.forSeller({ refreshToken: 'Atzr|one' })
    expect(seller.restrictedDataTokens).toBe(seller.restrictedDataTokens)
    expect(seller.restrictedDataTokens).not.toBe(auth.restrictedDataTokens)
  })
})
