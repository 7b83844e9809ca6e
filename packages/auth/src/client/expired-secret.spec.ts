import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import nock from 'nock'
import { credentials } from '../../test/credentials.js'
import { ExampleApi, operations } from '../../test/example-api.js'
import { MemoryTokenStore, SharedMemory } from '../../test/memory-token-store.js'
import { recordEvents, storyOf } from '../../test/record-events.js'
import { rejectionOf } from '../../test/rejection.js'
import { runInFakeTime, until, useFakeTime } from '../../test/run-in-fake-time.js'
import { useNock } from '../../test/use-nock.js'
import type { AuthOptions } from '../auth/auth-options.js'
import { SellingPartnerAuth } from '../auth/selling-partner-auth.js'
import type { ClientSecretProvider } from '../lwa/client-secret.js'
import type { ClientOptions } from './client-options.js'

const endpoint = 'https://sellingpartnerapi-eu.amazon.com'

const details = 'The LWA secret token you provided has expired.'
const secretExpired = {
  errors: [{ code: 'Unauthorized', message: 'Access to requested resource is denied.', details }],
}

useNock()
beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

/**
 * Starts LWA and SP-API. LWA accepts every client secret, as in amzn/selling-partner-api-models#4489. Each token names the secret that
 * it was requested with. SP-API rejects the tokens of expired secrets. Returns the tokens that SP-API received.
 */
function startAmazon(expiredSecrets: Set<string>) {
  const lwa: string[] = []
  const tokens: string[] = []
  const rdtRequests: string[] = []
  nock('https://api.amazon.com')
    .persist()
    .post('/auth/o2/token')
    .reply(200, (_uri, body) => {
      const form = new URLSearchParams(body as string)
      lwa.push(String(form.get('client_secret')))
      return { access_token: `Atza|${form.get('client_secret')}|${lwa.length}`, expires_in: 3600 }
    })
  const isExpired = (token: string) => expiredSecrets.has(String(token.split('|')[1]))
  nock(endpoint)
    .persist()
    .post('/tokens/2021-03-01/restrictedDataToken')
    .reply(function () {
      const token = String(this.req.headers['x-amz-access-token'])
      rdtRequests.push(token)
      if (isExpired(token)) return [403, secretExpired]
      return [200, { restrictedDataToken: `Atz.sprdt|${token.split('|')[1]}|${rdtRequests.length}`, expiresIn: 3600 }]
    })
  for (const path of ['items/A1', 'address', 'destinations', 'documents/D1']) {
    nock(endpoint)
      .persist()
      .get(`/example/v1/${path}`)
      .reply(function () {
        const token = String(this.req.headers['x-amz-access-token'])
        tokens.push(token)
        return isExpired(token) ? [403, secretExpired] : [200, {}]
      })
  }
  return { lwa, tokens, rdtRequests }
}

function setUp(options: { auth?: AuthOptions; client?: Partial<ClientOptions> } = {}) {
  const state = { secret: 'old' }
  const read = jest.fn<ClientSecretProvider>(async () => state.secret)
  const expiredSecrets = new Set<string>()
  const amazon = startAmazon(expiredSecrets)
  const createAuth = () => new SellingPartnerAuth({ ...credentials, clientSecret: read, ...options.auth })
  const auth = createAuth()
  const createClient = (of = auth) => new ExampleApi({ auth: of, region: 'eu', ...options.client })
  const client = createClient()
  const getItem = (of = client) => of.call(operations.getItem, { sku: 'A1' })
  const rotate = () => {
    expiredSecrets.add('old')
    state.secret = 'new'
  }
  return { ...amazon, auth, client, createAuth, createClient, expiredSecrets, getItem, read, rotate, state }
}

/** Calls an operation fifty times at once, and returns the statuses. */
async function fifty(call: () => Promise<{ status: number }>): Promise<Set<number>> {
  const responses = await runInFakeTime(Promise.all(Array.from({ length: 50 }, call)))
  return new Set((responses as { status: number }[]).map(({ status }) => status))
}

describe('a client secret that has expired at SP-API', () => {
  it('fails no call: fifty calls wait for one read of the secret and one new access token', async () => {
    const { getItem, lwa, read, rotate, tokens } = setUp()
    await runInFakeTime(getItem())
    rotate()
    expect(await fifty(() => getItem())).toEqual(new Set([200]))
    expect(read).toHaveBeenCalledTimes(2)
    expect(lwa).toEqual(['old', 'new'])
    expect(tokens).toEqual([...Array(51).fill('Atza|old|1'), ...Array(50).fill('Atza|new|2')])
  })

  it('fails no restricted call: the RDT and its access token are replaced once for fifty calls', async () => {
    const { client, lwa, rdtRequests, read, rotate, tokens } = setUp()
    await runInFakeTime(client.call(operations.getAddress))
    rotate()
    expect(await fifty(() => client.call(operations.getAddress))).toEqual(new Set([200]))
    expect(read).toHaveBeenCalledTimes(2)
    expect(lwa).toEqual(['old', 'new'])
    expect(rdtRequests).toEqual(['Atza|old|1', 'Atza|new|2'])
    expect(tokens).toEqual([...Array(51).fill('Atz.sprdt|old|1'), ...Array(50).fill('Atz.sprdt|new|2')])
  })

  it('is replaced for the RDT of a single document too', async () => {
    const { client, lwa, read, rotate, tokens } = setUp()
    const getDocument = () => client.call(operations.getDocument, { documentId: 'D1' }, { restricted: true })
    await runInFakeTime(getDocument())
    rotate()
    expect(await runInFakeTime(getDocument())).toMatchObject({ status: 200 })
    expect(tokens).toEqual(['Atz.sprdt|old|1', 'Atz.sprdt|old|1', 'Atz.sprdt|new|2'])
    expect([read.mock.calls.length, lwa]).toEqual([2, ['old', 'new']])
  })

  it('is replaced if the request for an RDT is the first call that fails', async () => {
    const { auth, client, lwa, rdtRequests, read, rotate } = setUp()
    await runInFakeTime(auth.accessToken())
    rotate()
    expect(await fifty(() => client.call(operations.getAddress))).toEqual(new Set([200]))
    expect(rdtRequests).toEqual(['Atza|old|1', 'Atza|new|2'])
    expect([read.mock.calls.length, lwa]).toEqual([2, ['old', 'new']])
  })

  it('is replaced for a grantless call', async () => {
    const { client, read, rotate, tokens } = setUp()
    await runInFakeTime(client.call(operations.getDestinations))
    rotate()
    expect(await runInFakeTime(client.call(operations.getDestinations))).toMatchObject({ status: 200 })
    expect(tokens).toEqual(['Atza|old|1', 'Atza|old|1', 'Atza|new|2'])
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is not read again for a response that arrives after it was replaced', async () => {
    const { client, getItem, lwa, read, rotate } = setUp()
    let respondLate: (() => void) | undefined
    nock(endpoint)
      .get('/example/v1/paced')
      .reply((_uri, _body, callback) => {
        respondLate = () => callback(null, [403, secretExpired])
      })
      .get('/example/v1/paced')
      .reply(200, {})
    const late = client.call(operations.getPaced)
    await until(() => respondLate !== undefined)
    rotate()
    await runInFakeTime(getItem())
    jest.advanceTimersByTime(5000)
    respondLate?.()
    expect(await runInFakeTime(late)).toMatchObject({ status: 200 })
    expect([read.mock.calls.length, lwa]).toEqual([2, ['old', 'new']])
  })

  it('costs the other sellers no call: their tokens of that secret are dropped too', async () => {
    const { auth, client, createClient, getItem, lwa, read, rotate, tokens } = setUp()
    const other = createClient(auth.forSeller({ refreshToken: 'Atzr|other' }))
    await runInFakeTime(getItem(other))
    await runInFakeTime(other.call(operations.getAddress))
    await runInFakeTime(client.call(operations.getDestinations))
    rotate()
    tokens.length = 0
    await runInFakeTime(client.call(operations.getDestinations))
    await runInFakeTime(getItem(other))
    await runInFakeTime(other.call(operations.getAddress))
    expect(tokens).toEqual(['Atza|old|2', 'Atza|new|3', 'Atza|new|4', 'Atz.sprdt|new|2'])
    expect([read.mock.calls.length, lwa]).toEqual([2, ['old', 'old', 'new', 'new']])
  })

  it('is deleted with its token from the token store, and other processes get the new one', async () => {
    const memory = new SharedMemory()
    const { createAuth, createClient, getItem, lwa, rotate, tokens } = setUp({
      auth: { tokenStore: new MemoryTokenStore(memory) },
    })
    const [one, two] = [createClient(createAuth()), createClient(createAuth())]
    await runInFakeTime(getItem(one))
    await runInFakeTime(getItem(two))
    rotate()
    await runInFakeTime(getItem(one))
    expect([...memory.tokens.values()].map(({ value }) => value)).toEqual(['Atza|new|2'])
    await runInFakeTime(getItem(two))
    expect(lwa).toEqual(['old', 'new'])
    expect(tokens.slice(2)).toEqual(['Atza|old|1', 'Atza|new|2', 'Atza|old|1', 'Atza|new|2'])
  })

  it('is read once for fifty calls whose access token another process has requested', async () => {
    const tokenStore = new MemoryTokenStore()
    const { auth, createAuth, createClient, getItem, lwa, read, rotate } = setUp({ auth: { tokenStore } })
    await runInFakeTime(auth.accessToken())
    rotate()
    const client = createClient(createAuth())
    expect(await fifty(() => getItem(client))).toEqual(new Set([200]))
    expect([read.mock.calls.length, lwa]).toEqual([2, ['old', 'new']])
  })

  it('is replaced again if a slower process has stored a token of the old secret', async () => {
    const memory = new SharedMemory()
    const auth = { tokenStore: new MemoryTokenStore(memory) }
    const { createAuth, createClient, getItem, rotate, tokens } = setUp({ auth })
    const slow = createAuth()
    await runInFakeTime(slow.accessToken())
    rotate()
    const fast = createAuth()
    await runInFakeTime(getItem(createClient(fast)))
    fast.invalidate()
    memory.tokens.clear()
    slow.invalidate()
    await runInFakeTime(slow.accessToken())
    const another = createAuth()
    expect(await runInFakeTime(getItem(createClient(another)))).toMatchObject({ status: 200 })
    expect(tokens.slice(-2)).toEqual(['Atza|old|3', 'Atza|new|4'])
  })

  it('is a retry for observers', async () => {
    const { observer, recorded } = recordEvents()
    const { getItem, rotate } = setUp({ auth: { observers: [observer] } })
    await runInFakeTime(getItem())
    rotate()
    recorded.length = 0
    await runInFakeTime(getItem())
    expect(storyOf(recorded).filter((line) => line.startsWith('getItem'))).toEqual([
      'getItem 1 permitted',
      'getItem 1 sent',
      'getItem 1 ended 403 API_ERROR',
      'getItem 1 retrying API_ERROR',
      'getItem 2 permitted',
      'getItem 2 sent',
      'getItem 2 ended 200',
    ])
  })

  it('can follow an expired access token within one call', async () => {
    const { client, getItem, lwa, read, rotate } = setUp()
    await runInFakeTime(getItem())
    rotate()
    const tokenExpired = { errors: [{ code: 'Unauthorized', details: 'The access token you provided has expired.' }] }
    nock(endpoint)
      .get('/example/v1/paced')
      .reply(403, tokenExpired)
      .get('/example/v1/paced')
      .reply(403, secretExpired)
      .get('/example/v1/paced')
      .reply(200, {})
    expect(await runInFakeTime(client.call(operations.getPaced))).toMatchObject({ status: 200 })
    expect([read.mock.calls.length, lwa]).toEqual([2, ['old', 'old', 'new']])
  })
})

describe('a client secret that has expired and cannot be replaced', () => {
  const failure = { code: 'API_ERROR', status: 403, reason: 'client-secret-expired', attempts: 1 }
  const hint = expect.stringMatching(
    /^Create a new client secret, .* If clientSecret is a string, pass a function that reads the secret\. /,
  )

  it('is a string: the error says what to do, and no further token is requested', async () => {
    const { expiredSecrets, getItem, lwa } = setUp({ auth: { clientSecret: 'fixed' } })
    await runInFakeTime(getItem())
    expiredSecrets.add('fixed')
    for (let call = 0; call < 3; call++) {
      const error = await runInFakeTime(getItem())
      expect(error).toMatchObject({ ...failure, hint, message: expect.stringContaining('pass a function') })
    }
    expect(lwa).toEqual(['fixed'])
  })

  it('may be too new for SP-API: a later call tries another access token, once a minute', async () => {
    const { client, expiredSecrets, getItem, lwa } = setUp({ auth: { clientSecret: 'fixed' } })
    await runInFakeTime(getItem())
    await runInFakeTime(client.call(operations.getAddress))
    expiredSecrets.add('fixed')
    jest.advanceTimersByTime(60_000)
    for (let round = 0; round < 3; round++) {
      const errors = await runInFakeTime(Promise.all(Array.from({ length: 10 }, () => rejectionOf(getItem()))))
      expect(errors).toEqual(Array(10).fill(expect.objectContaining({ reason: 'client-secret-expired' })))
    }
    expect(lwa).toEqual(['fixed', 'fixed'])
    expect(await runInFakeTime(client.call(operations.getAddress))).toMatchObject(failure)
    expiredSecrets.clear()
    expect(await runInFakeTime(getItem())).toMatchObject({ status: 200 })
    expect(await runInFakeTime(client.call(operations.getAddress))).toMatchObject({ status: 200 })
    expect(lwa).toEqual(['fixed', 'fixed'])
  })

  it('is returned by the function again: fifty calls read it once and fail with the hint', async () => {
    const { expiredSecrets, getItem, lwa, read } = setUp()
    await runInFakeTime(getItem())
    expiredSecrets.add('old')
    const errors = await runInFakeTime(Promise.all(Array.from({ length: 50 }, () => rejectionOf(getItem()))))
    expect(errors).toEqual(Array(50).fill(expect.objectContaining({ ...failure, hint })))
    expect([read.mock.calls.length, lwa]).toEqual([2, ['old']])
  })

  it('is replaced as soon as the function returns another one', async () => {
    const { expiredSecrets, getItem, rotate } = setUp()
    await runInFakeTime(getItem())
    expiredSecrets.add('old')
    expect(await runInFakeTime(getItem())).toMatchObject(failure)
    rotate()
    jest.advanceTimersByTime(1000)
    expect(await runInFakeTime(getItem())).toMatchObject({ status: 200 })
  })

  it('is replaced for the next call if retries are disabled', async () => {
    const { getItem, read, rotate } = setUp({ client: { retry: false } })
    await runInFakeTime(getItem())
    rotate()
    expect(await runInFakeTime(getItem())).toMatchObject(failure)
    expect(await runInFakeTime(getItem())).toMatchObject({ status: 200 })
    expect(read).toHaveBeenCalledTimes(2)
  })

  it('is tried once: if SP-API rejects the new secret too, the call fails', async () => {
    const { expiredSecrets, getItem, lwa, read, rotate } = setUp()
    await runInFakeTime(getItem())
    rotate()
    expiredSecrets.add('new')
    expect(await runInFakeTime(getItem())).toMatchObject({ ...failure, attempts: 2, hint })
    expect([read.mock.calls.length, lwa]).toEqual([2, ['old', 'new']])
  })

  it('cannot be read: the calls fail with the reason', async () => {
    const { getItem, read, rotate } = setUp()
    await runInFakeTime(getItem())
    rotate()
    read.mockRejectedValueOnce(Object.assign(new Error('old'), { code: 'ECONNREFUSED' }))
    const failed = { code: 'CREDENTIALS', reason: 'failed', providerCode: 'ECONNREFUSED', attempts: 1 }
    expect(await runInFakeTime(getItem())).toMatchObject(failed)
    expect(await runInFakeTime(getItem())).toMatchObject({ status: 200 })
  })

  it('is read longer than the deadline: the call ends, and the next one uses the new secret', async () => {
    const { client, getItem, read, rotate } = setUp()
    await runInFakeTime(getItem())
    rotate()
    let finish: (() => void) | undefined
    read.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          finish = () => resolve('new')
        }),
    )
    const timedOut = await runInFakeTime(client.call(operations.getItem, { sku: 'A1' }, { deadline: 5000 }))
    expect(timedOut).toMatchObject({ code: 'TIMEOUT', limit: 'deadline', attempts: 1 })
    finish?.()
    expect(await runInFakeTime(getItem())).toMatchObject({ status: 200 })
    expect(read).toHaveBeenCalledTimes(2)
  })

  it("belongs to another application: the caller's own RDT is not replaced", async () => {
    const { client, expiredSecrets, read } = setUp()
    expiredSecrets.add('theirs')
    const call = client.call(operations.getAddress, {}, { restrictedDataToken: 'Atz.sprdt|theirs' })
    expect(await runInFakeTime(call)).toMatchObject({ status: 403, reason: 'caller-rdt-rejected', attempts: 1 })
    expect(read).not.toHaveBeenCalled()
  })
})
