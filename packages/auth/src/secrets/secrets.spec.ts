import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { answerRdts } from '../../test/answer-rdts.js'
import { credentials } from '../../test/credentials.js'
import { ExampleApi } from '../../test/example-api.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { RestrictedRequestOptions } from '../client/client-options.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const accessToken = 'Atza|planted-access-token'
const restrictedDataToken = 'Atz.sprdt|planted-rdt'

/** Everything that must not show in an error, each marked so that it cannot be there by chance. */
const planted = [
  credentials.clientSecret,
  credentials.refreshToken,
  accessToken,
  restrictedDataToken,
  'planted-query-value',
  'planted-body',
]

useNock()
beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

interface Failure {
  name: string
  lwa?: (lwa: nock.Interceptor) => void
  /** What comes of the request for an RDT. */
  tokens?: (tokens: nock.Interceptor) => void
  api?: (api: nock.Interceptor) => void
  options?: RestrictedRequestOptions
  /** It passes, so that the call is sent twice. */
  passes?: true
}

const echo = JSON.stringify({
  errors: [{ code: 'InvalidInput', message: planted.join(' '), details: planted.join(' ') }],
})

const failures: Failure[] = [
  {
    name: 'LWA refuses and repeats the form',
    lwa: (lwa) => lwa.reply(400, (_uri, body) => ({ error: 'invalid_grant', error_description: String(body) })),
  },
  { name: 'LWA answers nonsense', lwa: (lwa) => lwa.reply(200, planted.join(' ')) },
  {
    name: 'LWA cannot be reached',
    passes: true,
    lwa: (lwa) => lwa.replyWithError(Object.assign(new Error(planted.join(' ')), { code: 'ECONNRESET' })),
  },
  {
    name: 'the Tokens API refuses and repeats the access token',
    tokens: (tokens) => tokens.reply(403, { errors: [{ code: 'Unauthorized', message: accessToken }] }),
  },
  {
    name: 'the Tokens API answers without saying how long its RDT lasts',
    tokens: (tokens) => tokens.reply(200, { restrictedDataToken }),
  },
  { name: 'the Tokens API answers nonsense', tokens: (tokens) => tokens.reply(200, planted.join(' ')) },
  { name: 'SP-API refuses and repeats everything', api: (api) => api.reply(400, echo) },
  { name: 'SP-API throttles and repeats everything', passes: true, api: (api) => api.reply(429, echo) },
  { name: 'SP-API answers HTML', passes: true, api: (api) => api.reply(500, planted.join(' ')) },
  { name: 'SP-API redirects', api: (api) => api.reply(302, '', { location: `https://x.example/${accessToken}` }) },
  { name: 'SP-API answers 200 without JSON', api: (api) => api.reply(200, planted.join(' ')) },
  {
    name: 'SP-API cannot be reached',
    passes: true,
    api: (api) => api.replyWithError(Object.assign(new Error(planted.join(' ')), { code: 'ECONNRESET' })),
  },
  { name: 'SP-API is silent', passes: true, api: (api) => api.delay(60_000).reply(200), options: { timeout: 20 } },
  { name: 'the caller has aborted', options: { signal: AbortSignal.abort() } },
  { name: 'the RDT cannot be sent', options: { restrictedDataToken: `${restrictedDataToken}\n` } },
  { name: 'a header cannot be sent', options: { headers: { 'x-extra': `${accessToken}\n` } } },
]

const retry = { maxAttempts: 2, baseDelay: 0, idempotent: true }

class RestrictedApi extends ExampleApi {
  search(options: RestrictedRequestOptions) {
    const query = { name: 'buyerEmail', in: 'query' } as const
    const operation = {
      api: 'example-v1',
      id: 'search',
      method: 'POST',
      path: '/example/v1/search',
      parameters: [query, { name: 'body', in: 'body' }],
      grant: { type: 'restricted' },
      usagePlan: { rate: 1, burst: 1 },
    } as const
    return this.request(operation, { buyerEmail: 'planted-query-value', body: { name: 'planted-body' } }, options)
  }
}

describe.each(failures)('when $name', ({ lwa, tokens, api, options = {}, passes }) => {
  it.each([undefined, restrictedDataToken])('no secret shows in the error, with the RDT %p', async (rdt) => {
    const tokenRequest = nock('https://api.amazon.com').post('/auth/o2/token').times(2)
    if (lwa) lwa(tokenRequest)
    else tokenRequest.reply(200, { access_token: accessToken, expires_in: 3600 })
    if (tokens) tokens(nock(endpoint).post('/tokens/2021-03-01/restrictedDataToken').times(2))
    answerRdts({ rdt: () => restrictedDataToken })
    const call = nock(endpoint).post('/example/v1/search').query(true).times(2)
    if (api) api(call)
    else call.reply(500)

    const client = new RestrictedApi({ auth: new SellingPartnerAuth({ ...credentials, retry }), region: 'eu' })
    const error = await rejectionOf(client.search({ ...(lwa ? {} : { restrictedDataToken: rdt }), ...options }))

    expect(error).toMatchObject(passes ? { attempts: 2, elapsed: expect.any(Number) } : {})
    const shown = shownBy(error)
    expect(planted.filter((secret) => shown.includes(secret))).toEqual([])
  })
})

function shownBy(error: unknown): string {
  if (!(error instanceof Error)) throw new Error('Not an error')
  const inspected = inspect(error, { depth: 20, showHidden: true })
  return [error.message, error.stack, String(error.cause), JSON.stringify(error), inspected].join('\n')
}
