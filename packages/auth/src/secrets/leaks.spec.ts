import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { AxiosError, AxiosHeaders } from 'axios'
import { amazonFailures } from '../../test/leaks/amazon-failures.js'
import { findLeaks } from '../../test/leaks/find-leaks.js'
import { planted } from '../../test/leaks/planted.js'
import { kinds, Stage } from '../../test/leaks/stage.js'
import { userFailures } from '../../test/leaks/user-failures.js'
import { watchProcess } from '../../test/leaks/watch-process.js'
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

describe('nothing leaks', () => {
  it.each(failures)('$name', async ({ run, error: expected }) => {
    const error = await rejectionOf(run(stage))
    await new Promise(setImmediate)
    expect(error).toMatchObject(expected)
    expect(findLeaks(error, stage.events, written)).toEqual([])
  })

  it('was seen in enough ways to fail, each under a name of its own', () => {
    expect(new Set(failures.map(({ name }) => name)).size).toBe(failures.length)
    expect(failures.length).toBeGreaterThanOrEqual(60)
  })

  it.each(['http', 'fetch', undefined])('into an answer that is logged, by the adapter %p', async (adapter) => {
    const client = stage.client({ adapter })
    for (const kind of kinds) {
      const response = await client.call(kind)
      const logged = `${inspect(response, { depth: 20 })} ${JSON.stringify(response)}`
      const isOurs = (name: string) => /Token|Secret|Code/.test(name)
      expect(logged).toContain('status')
      expect(findLeaks(logged, stage.events, written).filter(isOurs)).toEqual([])
    }
  })
})

describe('what looks for leaks', () => {
  it.each([
    ['the message', (secret: string) => new Error(`of ${secret}.`)],
    ['a cause of a cause', (secret: string) => new Error('a', { cause: new Error('b', { cause: new Error(secret) }) })],
    ['headers', (secret: string) => new AxiosError('a', 'b', { headers: new AxiosHeaders({ token: secret }) })],
    ['a field far below', (secret: string) => ({ a: [{ b: { c: { d: { e: [{ f: secret }] } } } }] })],
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

  it('sees what is written and warned of', () => {
    process.stdout.write(planted.accessToken)
    console.error(new Error(planted.refreshToken))
    process.emitWarning('a', { detail: planted.clientSecret })
    expect(findLeaks(written).sort()).toEqual(['accessToken', 'clientSecret', 'refreshToken'])
  })

  it('has something to find: each secret was on the wire, but for that of Redis', async () => {
    for (const kind of kinds) await stage.client().call(kind)
    await stage.onboard()
    expect(findLeaks(stage.wire)).toEqual(names.filter((name) => name !== 'redisPassword'))
  })
})
