import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { type AxiosAdapter, AxiosError, AxiosHeaders } from 'axios'
import { amazonFailures } from '../../test/leaks/amazon-failures.js'
import { generousAdapters } from '../../test/leaks/generous-adapters.js'
import { findLeaks, planted } from '../../test/leaks/planted.js'
import { kinds, Stage } from '../../test/leaks/stage.js'
import { userFailures } from '../../test/leaks/user-failures.js'
import { watchProcess } from '../../test/leaks/watch-process.js'
import { storyOf } from '../../test/record-events.js'
import { rejectionOf } from '../../test/rejection.js'

const failures = [...amazonFailures, ...userFailures]
const names = Object.keys(planted)

let stage: Stage
let written: unknown[]

beforeEach(async () => {
  jest.replaceProperty(process, 'env', {})
  stage = await Stage.open()
  written = watchProcess()
})
afterEach(async () => {
  jest.restoreAllMocks()
  await stage.close()
})

/** Secrets that LWA or Amazon issued, in contrast to what the caller passed to the call. */
const isIssued = (name: string) => /Token|Secret|Code/.test(name)

const adapters: readonly [string, AxiosAdapter | 'http' | 'fetch' | undefined][] = [
  ['of the SDK', undefined],
  ['http', 'http'],
  ['fetch', 'fetch'],
  ...generousAdapters,
]

describe('no secret leaks', () => {
  it.each(failures)('$name', async ({ run, error: expected, observedError = expected, isUnobserved }) => {
    const error = await rejectionOf(run(stage))
    await new Promise(setImmediate)
    expect(error).toMatchObject(expected)

    const { events, spans, metrics } = await stage.observed()
    const failed = { type: 'failed', error: expect.objectContaining(observedError) }
    expect(events.at(-1)).toEqual(isUnobserved ? undefined : expect.objectContaining(failed))
    const wasSent = events.some(({ type }) => type === 'sent')
    const isMeasured = metrics.some(({ descriptor }) => descriptor.name === 'http.client.request.duration')
    expect([isMeasured, spans.length > 0]).toEqual([wasSent, wasSent])

    expect(stage.findLeaks(error, events, spans, metrics, written)).toEqual([])
  })

  it('in many failures with unique names', () => {
    expect(new Set(failures.map(({ name }) => name)).size).toBe(failures.length)
    expect(failures.length).toBeGreaterThanOrEqual(60)
  })

  describe.each(adapters)('into a response, with the adapter %s', (_, adapter) => {
    it.each(kinds)('%s', async (kind) => {
      const client = stage.client({ adapter })
      const response = await client.callKind(kind)
      expect(response.request).toMatchObject({ method: 'POST', path: expect.stringContaining('/example/v1/search') })
      expect(structuredClone({ ...response, headers: { ...response.headers } })).toMatchObject({ status: 200 })
      // The body and the headers that the caller passed stay.
      expect(stage.findLeaks(response, stage.events, written).filter(isIssued)).toEqual([])
    })
  })

  it('into a response while another call sends a token on a connection of the same auth', async () => {
    const auth = stage.auth()
    stage.api = { name: 'never responds', error: {}, give: () => {} }
    const abort = new AbortController()
    const running = rejectionOf(stage.client({ auth }).callKind('withRdt', { signal: abort.signal }))
    await stage.sends('withRdt')
    stage.api = undefined
    const client = stage.client({ auth })
    const response = await client.callKind('seller')
    const leaks = stage.findLeaks(response, auth, client).filter(isIssued)
    const inAgents = stage.findLeaks(auth.agents().http)
    abort.abort()
    const error = await running
    expect([leaks, stage.findLeaks(error, auth, client)]).toEqual([[], []])
    expect(inAgents).toContain('restrictedDataToken')
  })

  it('into an auth, a client and what they are made of', async () => {
    const auth = stage.auth()
    const seller = auth.forSeller({ refreshToken: planted.refreshToken })
    const client = stage.client({ auth: seller })
    for (const kind of kinds) await client.callKind(kind)
    const { rateLimiter, restrictedDataTokens, retrier } = seller
    expect(stage.findLeaks(auth, seller, client, rateLimiter, restrictedDataTokens, retrier, written)).toEqual([])
  })

  it.each(kinds)('into events, spans and metrics of a successful call: %s', async (kind) => {
    stage.api = { name: 'repeats everything', error: {}, give: (to, echo) => to.end(JSON.stringify({ echo })) }
    await stage.client().callKind(kind)
    const { events, spans, metrics } = await stage.observed()
    expect(storyOf(events).at(-1)).toMatch(/ ended 200$/)
    expect([spans.length, metrics.length].every((length) => length > 0)).toBe(true)
    expect(stage.findLeaks(events, spans, metrics, written)).toEqual([])
  })

  it('into a logged onboarding and its consent', async () => {
    const onboarding = stage.onboarding()
    const query = stage.consent(onboarding)
    const consent = await onboarding.checkRedirect(query, { session: planted.session })
    const leaks = stage.findLeaks(onboarding, consent, written)
    // The ID of the selling partner is part of the consent, and `code.value` returns the code.
    expect(leaks).toEqual(['authorizationCode', 'sellingPartnerId'])
  })
})

/** An object whose class has a getter for the secret, which is in a private field. */
function leakyGetter(secret: string): object {
  class Leaky {
    readonly #secret = { secret }
    get hidden() {
      return this.#secret
    }
  }
  return new Leaky()
}

describe('the search for leaks', () => {
  it.each([
    ['the message', (secret: string) => new Error(`of ${secret}.`)],
    ['a cause of a cause', (secret: string) => new Error('a', { cause: new Error('b', { cause: new Error(secret) }) })],
    ['headers', (secret: string) => new AxiosError('a', 'b', { headers: new AxiosHeaders({ token: secret }) })],
    ['a deeply nested field', (secret: string) => ({ a: [{ b: { c: { d: { e: [{ f: secret }] } } } }] })],
    [
      'a field that is not enumerable',
      (secret: string) => Object.defineProperty(new Error('a'), 'b', { value: secret }),
    ],
    ['JSON only', (secret: string) => ({ toJSON: () => secret, [inspect.custom]: () => '' })],
    ['a URL', (secret: string) => new Error(`https://a.example/?${encodeURIComponent(secret)}`)],
    ['a form', (secret: string) => new URLSearchParams({ a: secret }).toString()],
    ['base64', (secret: string) => new Error(Buffer.from(secret).toString('base64'))],
    ['JSON in JSON', (secret: string) => new Error(JSON.stringify({ a: secret }))],
    ['a symbol property', (secret: string) => ({ [Symbol('a')]: secret })],
    ['the name of a property', (secret: string) => ({ [secret]: 1 })],
    ['the name of a symbol', (secret: string) => [Symbol(secret)]],
    ['a hidden symbol property', (secret: string) => Object.defineProperty({}, Symbol('a'), { value: [{ secret }] })],
    ['a map', (secret: string) => new Map([[{ a: secret }, 1]])],
    ['a set in a map', (secret: string) => new Map([[1, new Set([secret])]])],
    ['a buffer', (secret: string) => ({ a: Buffer.from(secret) })],
    ['a typed array', (secret: string) => [new Uint8Array(Buffer.from(` ${secret}`)).subarray(1)]],
    ['the memory of a buffer', (secret: string) => new Uint8Array(Buffer.from(secret)).buffer],
    ['UTF-16', (secret: string) => Buffer.from(secret, 'utf16le')],
    ['a weak reference', (secret: string) => new WeakRef({ secret })],
    ['a property of a function', (secret: string) => Object.assign(() => {}, { secret })],
    ['a proxy', (secret: string) => new Proxy({ secret }, {})],
    ['the target of a proxy that hides it', (secret: string) => new Proxy({ secret }, { ownKeys: () => [] })],
    ['a hidden getter', (secret: string) => Object.defineProperty({}, 'a', { get: () => ({ secret }) })],
    ['a getter of a class', leakyGetter],
    ['a getter of a class that a class extends', (secret: string) => Object.create(leakyGetter(secret))],
    ['a field that only `toJSON` shows', (secret: string) => ({ toJSON: () => ({ a: [secret] }) })],
  ])('finds every secret in %s', (_, leak) => {
    expect(Object.values(planted).map((secret) => findLeaks(leak(secret)))).toEqual(names.map((name) => [name]))
  })

  it('includes the output and the warnings of the process', () => {
    process.stdout.write(planted.accessToken)
    console.error(new Error(planted.refreshToken))
    process.emitWarning('a', { detail: planted.clientSecret })
    expect(findLeaks(written).sort()).toEqual(['accessToken', 'clientSecret', 'refreshToken'])
  })

  it('includes the state of the onboarding', async () => {
    const query = stage.consent(stage.onboarding())
    expect(stage.findLeaks(query.get('state'))).toEqual(['state'])
  })

  it('has secrets to find, because all except those of the user were on the network', async () => {
    for (const kind of kinds) await stage.client().callKind(kind)
    await stage.onboard()
    const ofUser = ['session', 'stateSecret', 'redisPassword']
    expect(findLeaks(stage.wire)).toEqual(names.filter((name) => !ofUser.includes(name)))
  })
})
