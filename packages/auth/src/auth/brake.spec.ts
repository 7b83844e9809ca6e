import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { mockTokensApi } from '../../test/mock-tokens-api.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { rejectionOf } from '../../test/rejection.js'
import { useNock } from '../../test/use-nock.js'
import type { AdapterOption } from '../axios/axios-core.js'
import type { AuthOptions } from './auth-options.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

const expired = {
  errors: [{ code: 'Unauthorized', message: 'Denied.', details: 'The access token you provided has expired.' }],
}

useNock()
beforeEach(() => {
  jest.replaceProperty(process, 'env', {})
})
afterEach(() => {
  jest.restoreAllMocks()
})

/** Makes LWA respond to all requests, and SP-API reject all calls. The time stands still unless a test changes it. */
function setUp(respond: (form: URLSearchParams) => [number, object, object?], options: AuthOptions = {}) {
  const time = { now: 0 }
  const forms: URLSearchParams[] = []
  nock('https://api.amazon.com')
    .post('/auth/o2/token')
    .times(1000)
    .reply((_uri, body) => {
      const form = new URLSearchParams(body as string)
      forms.push(form)
      const [status, content, headers = {}] = respond(form)
      return [status, content, headers as Record<string, string>]
    })
  const calls: unknown[] = []
  // Without a connection, because the tests make thousands of calls.
  const adapter: AdapterOption = async (config) => {
    calls.push(config.url)
    return { status: 403, statusText: 'Forbidden', data: JSON.stringify(expired), headers: {}, config }
  }
  const auth = new SellingPartnerAuth({ ...credentials, clock: () => time.now, retry: { baseDelay: 0 }, ...options })
  const clientOf = (seller = auth) => new ExampleApi({ auth: seller, region: 'eu', adapter })
  return { time, forms, calls, auth, clientOf, client: clientOf() }
}

let issued = 0
const issue = (): [number, object] => [200, { access_token: `Atza|${++issued}`, expires_in: 3600 }]
const reject =
  (error: string, status = 400) =>
  (): [number, object] => [status, { error, error_description: 'Because' }]

/** Runs 200 pieces of work. Returns their errors. */
async function errorsOf(work: () => Promise<unknown>, mode: string): Promise<unknown[]> {
  if (mode === 'concurrent') return Promise.all(Array.from({ length: 200 }, () => rejectionOf(work())))
  const errors: unknown[] = []
  while (errors.length < 200) errors.push(await rejectionOf(work()))
  return errors
}

describe.each(['sequential', 'concurrent'])('if every new access token is "expired", 200 %s calls', (mode) => {
  it('request two access tokens, and their errors tell what to check', async () => {
    const { forms, client } = setUp(issue)
    const errors = await errorsOf(() => client.call(operations.getItem, { sku: 'a' }), mode)
    expect(forms).toHaveLength(2)
    expect(errors.at(-1)).toMatchObject({
      code: 'API_ERROR',
      status: 403,
      hint: expect.stringMatching(
        /^The SDK requested this access token less than 5 seconds ago.*region.*client secret/,
      ),
      message: expect.stringMatching(/does not request another one/),
    })
  })

  it('request two access tokens of the application, if they are grantless', async () => {
    const { forms, client } = setUp(issue)
    await errorsOf(() => client.call(operations.getDestinations), mode)
    expect(forms).toHaveLength(2)
  })

  it('request two RDTs, if they are restricted', async () => {
    const { forms, client } = setUp(issue)
    const requests = mockTokensApi()
    await errorsOf(() => client.call(operations.getAddress), mode)
    expect([forms.length, requests.length]).toEqual([1, 2])
  })
})

describe('if two processes share a token store, and every access token is "expired"', () => {
  it('each of them requests one access token at most in five seconds, after the first', async () => {
    const memory = new SharedMemory()
    const options = () => ({ tokenStore: new MemoryTokenStore(memory) })
    const [one, other] = [setUp(issue, options()), setUp(issue, options())]
    for (let count = 0; count < 50; count++) {
      await rejectionOf(one.client.call(operations.getItem, { sku: 'a' }))
      await rejectionOf(other.client.call(operations.getItem, { sku: 'a' }))
    }
    expect(one.forms.length + other.forms.length).toBeLessThanOrEqual(3)
  })
})

describe('an access token that has just replaced an expired one', () => {
  it('is not replaced for five seconds, and its calls are not retried', async () => {
    const { time, forms, calls, client } = setUp(issue)
    const call = () => rejectionOf(client.call(operations.getItem, { sku: 'a' }))
    expect(await call()).toMatchObject({ attempts: 2 })
    time.now = 4999
    expect(await call()).toMatchObject({ attempts: 1 })
    expect([forms.length, calls.length]).toEqual([2, 3])
    time.now = 5000
    expect(await call()).toMatchObject({ attempts: 2 })
    expect([forms.length, calls.length]).toEqual([3, 5])
  })

  it('is replaced after invalidate', async () => {
    const { forms, auth, client } = setUp(issue)
    await rejectionOf(client.call(operations.getItem, { sku: 'a' }))
    auth.invalidate()
    await rejectionOf(client.call(operations.getItem, { sku: 'a' }))
    expect(forms).toHaveLength(4)
  })

  it('does not affect other sellers and grants', async () => {
    const { forms, auth, client, clientOf } = setUp(issue)
    const other = clientOf(auth.forSeller({ refreshToken: 'Atzr|other' }))
    await rejectionOf(client.call(operations.getItem, { sku: 'a' }))
    expect(await rejectionOf(other.call(operations.getItem, { sku: 'a' }))).toMatchObject({ attempts: 2 })
    expect(await rejectionOf(client.call(operations.getDestinations))).toMatchObject({ attempts: 2 })
    expect(forms).toHaveLength(6)
  })
})

describe.each(['sequential', 'concurrent'])('if LWA rejects a grant, 200 %s calls', (mode) => {
  it.each(['invalid_grant', 'unauthorized_client', 'invalid_client', 'invalid_scope', 'invalid_request'])(
    'send one request: %s',
    async (lwaCode) => {
      const { forms, client } = setUp(reject(lwaCode))
      const errors = await errorsOf(() => client.call(operations.getItem, { sku: 'a' }), mode)
      expect(forms).toHaveLength(1)
      for (const error of errors) {
        expect(error).toMatchObject({ code: 'LWA_ERROR', status: 400, lwaCode, description: 'Because' })
      }
    },
  )
})

describe('a rejected grant', () => {
  it('is remembered for five seconds, and the error says that no request was sent', async () => {
    const { time, forms, auth } = setUp(reject('invalid_grant'))
    const first = await rejectionOf(auth.accessToken())
    expect(first).toMatchObject({ attempts: 1, message: expect.not.stringMatching(/send the request again/) })
    time.now = 4999
    expect(await rejectionOf(auth.accessToken())).toMatchObject({
      attempts: 0,
      hint: expect.stringMatching(/^Check refreshToken.*the SDK did not send the request again/),
    })
    expect(forms).toHaveLength(1)
    time.now = 5000
    expect(await rejectionOf(auth.accessToken())).toMatchObject({ attempts: 1 })
    expect(forms).toHaveLength(2)
  })

  it('is forgotten by invalidate', async () => {
    let isRevoked = true
    const { auth } = setUp(() => (isRevoked ? reject('invalid_grant')() : issue()))
    await rejectionOf(auth.accessToken())
    isRevoked = false
    auth.invalidate()
    expect(await auth.accessToken()).toMatch(/^Atza\|/)
  })

  it.each(['unauthorized_client', 'invalid_client'])(
    'is requested again with a new client secret: %s',
    async (lwaCode) => {
      let secret = 'old'
      const { forms, auth } = setUp((form) => (form.get('client_secret') === 'old' ? reject(lwaCode)() : issue()), {
        clientSecret: () => secret,
      })
      await rejectionOf(auth.accessToken())
      secret = 'new'
      await auth.reloadClientSecret()
      expect(await auth.accessToken()).toMatch(/^Atza\|/)
      expect(forms.map((form) => form.get('client_secret'))).toEqual(['old', 'new'])
    },
  )

  it('lets the clientSecret function be called again after a second, and then uses its new secret', async () => {
    let secret = 'old'
    const read = jest.fn(() => secret)
    const respond = (form: URLSearchParams) =>
      form.get('client_secret') === 'old' ? reject('invalid_client', 401)() : issue()
    const { time, forms, auth } = setUp(respond, { clientSecret: read })
    await rejectionOf(auth.accessToken())
    secret = 'new'
    time.now = 999
    await rejectionOf(auth.accessToken())
    expect(read).toHaveBeenCalledTimes(2)
    time.now = 1000
    expect(await auth.accessToken()).toMatch(/^Atza\|/)
    expect(read).toHaveBeenCalledTimes(3)
    expect(forms.map((form) => form.get('client_secret'))).toEqual(['old', 'new'])
  })

  it('does not affect other grants, except if LWA rejects the application', async () => {
    let lwaCode = 'invalid_grant'
    const { time, forms, auth } = setUp(() => reject(lwaCode)())
    const sellers = [auth, auth.forSeller({ refreshToken: 'Atzr|1' }), auth.forSeller({ refreshToken: 'Atzr|2' })]
    const askAll = async () => {
      for (const seller of sellers) await rejectionOf(seller.accessToken())
    }
    await askAll()
    expect(forms).toHaveLength(3)
    time.now = 5000
    lwaCode = 'invalid_client'
    await askAll()
    expect(forms).toHaveLength(4)
  })

  it.each([
    [429, 'invalid_grant'],
    [503, 'invalid_client'],
    [400, 'server_error'],
    [400, ''],
  ])('is not remembered after the temporary or unknown failure %d %s', async (status, lwaCode) => {
    const { forms, auth } = setUp(reject(lwaCode, status), { retry: false })
    await rejectionOf(auth.accessToken())
    await rejectionOf(auth.accessToken())
    expect(forms).toHaveLength(2)
  })

  it('does not prevent the verification of a client secret', async () => {
    const { auth } = setUp((form) => (form.get('client_secret') === 'new' ? issue() : reject('invalid_client', 401)()))
    await rejectionOf(auth.accessToken())
    await auth.verifyClientSecret('new', { type: 'seller' })
  })

  it('is reported to observers as a failure that was not sent', async () => {
    const { observer, recorded } = recordEvents()
    const { auth } = setUp(reject('invalid_grant'), { observers: [observer] })
    await rejectionOf(auth.accessToken())
    recorded.length = 0
    await rejectionOf(auth.accessToken())
    expect(storyOf(recorded)).toEqual(['LWA 1 failed LWA_ERROR'])
  })
})
