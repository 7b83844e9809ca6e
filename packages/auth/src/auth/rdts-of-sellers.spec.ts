import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { answerRdts } from '../../test/answer-rdts.js'
import { credentials } from '../../test/credentials.js'
import { ExampleApi } from '../../test/example-api.js'
import { runInFakeTime, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

useNock()
beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

/** LWA gives each seller an access token that tells the refresh token it was given for. Returns the refresh tokens. */
function answerLwa(): string[] {
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

/** SP-API answers all calls but those for RDTs; the RDT `refused` with 403. Returns the tokens that it was sent. */
function answerCalls(refused?: string): string[] {
  const tokens: string[] = []
  nock('https://sellingpartnerapi-eu.amazon.com')
    .get(/^\/example/)
    .times(200)
    .reply(function () {
      const token = String(this.req.headers['x-amz-access-token'])
      tokens.push(token)
      return [token === refused ? 403 : 200, {}]
    })
  return tokens
}

function setUp({ refused }: { refused?: string } = {}) {
  const refreshTokens = answerLwa()
  const requests = answerRdts()
  const tokens = answerCalls(refused)
  const auth = new SellingPartnerAuth({ ...credentials, random: () => 0.5 })
  /** A client of a seller's, as a job makes it: with an auth of its own. */
  const clientOf = (seller: string) =>
    new ExampleApi({ auth: auth.forSeller({ refreshToken: `Atzr|${seller}` }), region: 'eu' })
  return { refreshTokens, requests, tokens, clientOf }
}

describe('the RDTs of many sellers of one application', () => {
  it("are obtained with each seller's own access token, and serve its calls alone", async () => {
    const { requests, tokens, clientOf } = setUp()
    for (const seller of ['one', 'two', 'one', 'two']) await runInFakeTime(clientOf(seller).call('getAddress'))
    expect(requests.map(({ token }) => token)).toEqual(['Atza|one', 'Atza|two'])
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|1', 'Atz.sprdt|2'])
  })

  it('are as much apart where they open the same path', async () => {
    const { requests, tokens, clientOf } = setUp()
    for (const seller of ['one', 'two', 'one', 'two']) {
      await runInFakeTime(clientOf(seller).call('getDocument', { documentId: 'D1' }, { reportType: 'GET_BUYERS' }))
    }
    expect(requests.map(({ token }) => token)).toEqual(['Atza|one', 'Atza|two'])
    expect(tokens).toEqual(['Atz.sprdt|1', 'Atz.sprdt|2', 'Atz.sprdt|1', 'Atz.sprdt|2'])
  })

  it('take one request to LWA and one to the Tokens API for all calls that a seller makes at once', async () => {
    const { refreshTokens, requests, tokens, clientOf } = setUp()
    const calls = (seller: string) => Array.from({ length: 50 }, () => clientOf(seller).call('getAddress'))
    await runInFakeTime(Promise.all([...calls('one'), ...calls('two')]))
    expect(refreshTokens.sort()).toEqual(['Atzr|one', 'Atzr|two'])
    expect(requests.map(({ token }) => token).sort()).toEqual(['Atza|one', 'Atza|two'])
    expect(tokens.sort()).toEqual([...Array(50).fill('Atz.sprdt|1'), ...Array(50).fill('Atz.sprdt|2')])
  })

  it('stay with the others where that of one is refused', async () => {
    const { requests, tokens, clientOf } = setUp({ refused: 'Atz.sprdt|2' })
    for (const seller of ['one', 'two', 'one']) await runInFakeTime(clientOf(seller).call('getAddress'))
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
