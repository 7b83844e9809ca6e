import { describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../test/rejection.js'
import { isAbortedError } from '../errors/connection-errors.js'
import type { AccessToken } from './exchange-token.js'
import { TokenCache } from './token-cache.js'

interface TokenLimits {
  expiresInMs: number
  refreshBeforeExpiry: number
  capacity: number
}

function setUp({ expiresInMs = 3_600_000, refreshBeforeExpiry = 60_000, capacity }: Partial<TokenLimits> = {}) {
  const time = { now: 0 }
  const cache = new TokenCache({ refreshBeforeExpiry, clock: () => time.now, capacity })
  const fetchToken = jest.fn(
    async (): Promise<AccessToken> => ({ value: `token ${fetchToken.mock.calls.length}`, expiresInMs }),
  )
  return { time, cache, fetchToken }
}

function pendingToken() {
  let resolve: (token: AccessToken) => void = () => {}
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<AccessToken>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}

describe('TokenCache', () => {
  it('fetches once for however many wait, and then answers from the cache', async () => {
    const { cache, fetchToken } = setUp()
    const tokens = await Promise.all(Array.from({ length: 50 }, () => cache.get('key', fetchToken)))
    expect(new Set(tokens)).toEqual(new Set(['token 1']))
    expect(await cache.get('key', fetchToken)).toBe('token 1')
    expect(fetchToken).toHaveBeenCalledTimes(1)
  })

  it('keeps keys apart', async () => {
    const { cache, fetchToken } = setUp()
    expect(await cache.get('a', fetchToken)).toBe('token 1')
    expect(await cache.get('b', fetchToken)).toBe('token 2')
    expect(await cache.get('a', fetchToken)).toBe('token 1')
  })

  it('replaces a token the given seconds before it expires', async () => {
    const { time, cache, fetchToken } = setUp()
    await cache.get('key', fetchToken)
    time.now = 3_539_999
    expect(await cache.get('key', fetchToken)).toBe('token 1')
    time.now = 3_540_000
    expect(await cache.get('key', fetchToken)).toBe('token 2')
  })

  it('keeps no token that is to be replaced, of a key that nobody asks for any more', async () => {
    const { time, cache, fetchToken } = setUp()
    await cache.get('a', fetchToken)
    time.now = 1_000_000
    await cache.get('b', fetchToken)
    expect(cache.size).toBe(2)
    time.now = 3_540_000
    await cache.get('b', fetchToken)
    expect(cache.size).toBe(1)
  })

  it('tells the seconds until it replaces a token', async () => {
    const { time, cache, fetchToken } = setUp()
    expect(cache.expiresInMs('key')).toBe(0)
    await cache.get('key', fetchToken)
    expect(cache.expiresInMs('key')).toBe(3_540_000)
    time.now = 3_539_000
    expect(cache.expiresInMs('key')).toBe(1000)
    time.now = 3_600_000
    expect(cache.expiresInMs('key')).toBe(0)
  })

  it('keeps no more tokens than it is told to, and lets the oldest go', async () => {
    const { cache, fetchToken } = setUp({ capacity: 2 })
    for (const key of ['a', 'b']) await cache.get(key, fetchToken)
    cache.delete('a')
    for (const key of ['a', 'c']) await cache.get(key, fetchToken)
    expect(['a', 'b', 'c'].map((key) => cache.peek(key))).toEqual(['token 3', undefined, 'token 4'])
  })

  it('counts a life from before the request', async () => {
    const { time, cache } = setUp()
    const slow = async () => {
      time.now += 10_000
      return { value: 'slow', expiresInMs: 3_600_000 }
    }
    await cache.get('key', slow)
    time.now = 3_540_000
    expect(await cache.get('key', async () => ({ value: 'next', expiresInMs: 3_600_000 }))).toBe('next')
  })

  it('uses a token of a short life for half of it', async () => {
    const { time, cache, fetchToken } = setUp({ expiresInMs: 40_000 })
    await cache.get('key', fetchToken)
    time.now = 19_999
    expect(await cache.get('key', fetchToken)).toBe('token 1')
    time.now = 20_000
    expect(await cache.get('key', fetchToken)).toBe('token 2')
  })

  it('tells everyone who waits of a failure, and does not remember it', async () => {
    const { cache, fetchToken } = setUp()
    const fail = jest.fn(async (): Promise<AccessToken> => {
      throw new Error('refused')
    })
    const outcomes = await Promise.allSettled([cache.get('key', fail), cache.get('key', fail)])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(fail).toHaveBeenCalledTimes(1)
    expect(await cache.get('key', fetchToken)).toBe('token 1')
  })

  it('frees an aborted caller alone', async () => {
    const { cache } = setUp()
    const controller = new AbortController()
    const answer = pendingToken()
    const aborted = rejectionOf(cache.get('key', () => answer.promise, controller.signal))
    const patient = cache.get('key', () => answer.promise)
    controller.abort()
    expect(isAbortedError(await aborted)).toBe(true)
    answer.resolve({ value: 'late', expiresInMs: 3_600_000 })
    expect(await patient).toBe('late')
  })

  it('fetches nothing for a caller whose signal has already aborted', async () => {
    const { cache, fetchToken } = setUp()
    const error = await rejectionOf(cache.get('key', fetchToken, AbortSignal.abort()))
    expect(isAbortedError(error)).toBe(true)
    expect(fetchToken).not.toHaveBeenCalled()
  })

  it('lets a failure pass in silence when everyone who waited has left', async () => {
    const { cache } = setUp()
    const controller = new AbortController()
    const answer = pendingToken()
    const aborted = rejectionOf(cache.get('key', () => answer.promise, controller.signal))
    controller.abort()
    await aborted
    const unhandled = jest.fn()
    process.once('unhandledRejection', unhandled)
    answer.reject(new Error('refused'))
    await new Promise(setImmediate)
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('forgets no other token than the one that it is told', async () => {
    const { cache, fetchToken } = setUp()
    await cache.get('key', fetchToken)
    cache.delete('key', 'token 0')
    expect(await cache.get('key', fetchToken)).toBe('token 1')
    cache.delete('key', 'token 1')
    expect(await cache.get('key', fetchToken)).toBe('token 2')
  })

  it('tells a request when nobody waits for it any more, and lets no one down who comes later', async () => {
    const { cache, fetchToken } = setUp()
    const controllers = [new AbortController(), new AbortController()]
    const answer = pendingToken()
    let abandoned: AbortSignal | undefined
    const fetchLate = (signal: AbortSignal) => {
      abandoned = signal
      return answer.promise
    }
    const callers = controllers.map(({ signal }) => rejectionOf(cache.get('key', fetchLate, signal)))
    controllers[0]?.abort()
    await callers[0]
    expect(abandoned?.aborted).toBe(false)
    controllers[1]?.abort()
    await callers[1]
    expect(abandoned?.aborted).toBe(true)

    const newcomers = [cache.get('key', fetchToken), cache.get('key', fetchToken)]
    expect(fetchToken).not.toHaveBeenCalled()
    answer.reject(new Error('refused'))
    expect(await Promise.all(newcomers)).toEqual(['token 1', 'token 1'])
    expect(fetchToken).toHaveBeenCalledTimes(1)
  })

  it('takes the token of a request that everyone had left', async () => {
    const { cache, fetchToken } = setUp()
    const controller = new AbortController()
    const answer = pendingToken()
    const left = rejectionOf(cache.get('key', () => answer.promise, controller.signal))
    controller.abort()
    await left
    const newcomer = cache.get('key', fetchToken)
    answer.resolve({ value: 'late', expiresInMs: 3_600_000 })
    expect(await newcomer).toBe('late')
    expect(await cache.get('key', fetchToken)).toBe('late')
    expect(fetchToken).not.toHaveBeenCalled()
  })

  it('fetches again after delete', async () => {
    const { cache, fetchToken } = setUp()
    await cache.get('key', fetchToken)
    cache.delete('key')
    expect(await cache.get('key', fetchToken)).toBe('token 2')
  })
})
