import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { AxiosError, AxiosHeaders } from 'axios'
import { amazonFailures } from '../../test/leaks/amazon-failures.js'
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

  it.each(['http', 'fetch', undefined])('into a logged response, with the adapter %p', async (adapter) => {
    const client = stage.client({ adapter })
    for (const kind of kinds) {
      const response = await client.call(kind)
      const logged = `${inspect(response, { depth: 20 })} ${JSON.stringify(response)}`
      const isOurs = (name: string) => /Token|Secret|Code/.test(name)
      expect(logged).toContain('status')
      expect(stage.findLeaks(logged, stage.events, written).filter(isOurs)).toEqual([])
    }
  })

  it.each(kinds)('into events, spans and metrics of a successful call: %s', async (kind) => {
    stage.api = { name: 'repeats everything', error: {}, give: (to, echo) => to.end(JSON.stringify({ echo })) }
    await stage.client().call(kind)
    const { events, spans, metrics } = await stage.observed()
    expect(storyOf(events).at(-1)).toMatch(/ ended 200$/)
    expect([spans.length, metrics.length].every((length) => length > 0)).toBe(true)
    expect(stage.findLeaks(events, spans, metrics, written)).toEqual([])
  })

  it('into a logged onboarding and its consent', async () => {
    const onboarding = stage.onboarding()
    const query = stage.consent(onboarding)
    const consent = await onboarding.checkRedirect(query, { session: planted.session })
    const leaks = stage.findLeaks(onboarding, consent, consent.code, written)
    // The ID of the selling partner is part of the consent.
    expect(leaks).toEqual(['sellingPartnerId'])
  })
})

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
    for (const kind of kinds) await stage.client().call(kind)
    await stage.onboard()
    const ofUser = ['session', 'stateSecret', 'redisPassword']
    expect(findLeaks(stage.wire)).toEqual(names.filter((name) => !ofUser.includes(name)))
  })
})
