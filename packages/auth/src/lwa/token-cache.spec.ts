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
  it('requests a token once for all waiting callers, then returns it from the cache', async () => {
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

  it('replaces a token refreshBeforeExpiry milliseconds before it expires', async () => {
    const { time, cache, fetchToken } = setUp()
    await cache.get('key', fetchToken)
    time.now = 3_539_999
    expect(await cache.get('key', fetchToken)).toBe('token 1')
    time.now = 3_540_000
    expect(await cache.get('key', fetchToken)).toBe('token 2')
  })

  it('drops an expired token if its key is unused', async () => {
    const { time, cache, fetchToken } = setUp()
    await cache.get('a', fetchToken)
    time.now = 1_000_000
    await cache.get('b', fetchToken)
    expect(cache.size).toBe(2)
    time.now = 3_540_000
    await cache.get('b', fetchToken)
    expect(cache.size).toBe(1)
  })

  it('returns the milliseconds until it replaces a token', async () => {
    const { time, cache, fetchToken } = setUp()
    expect(cache.expiresInMs('key')).toBe(0)
    await cache.get('key', fetchToken)
    expect(cache.expiresInMs('key')).toBe(3_540_000)
    time.now = 3_539_000
    expect(cache.expiresInMs('key')).toBe(1000)
    time.now = 3_600_000
    expect(cache.expiresInMs('key')).toBe(0)
  })

  it('drops the oldest tokens above its capacity', async () => {
    const { cache, fetchToken } = setUp({ capacity: 2 })
    for (const key of ['a', 'b']) await cache.get(key, fetchToken)
    cache.delete('a')
    for (const key of ['a', 'c']) await cache.get(key, fetchToken)
    expect(['a', 'b', 'c'].map((key) => cache.peek(key))).toEqual(['token 3', undefined, 'token 4'])
  })

  it('counts the lifetime from before the request', async () => {
    const { time, cache } = setUp()
    const slow = async () => {
      time.now += 10_000
      return { value: 'slow', expiresInMs: 3_600_000 }
    }
    await cache.get('key', slow)
    time.now = 3_540_000
    expect(await cache.get('key', async () => ({ value: 'next', expiresInMs: 3_600_000 }))).toBe('next')
  })

  it('uses a short-lived token for half of its lifetime', async () => {
    const { time, cache, fetchToken } = setUp({ expiresInMs: 40_000 })
    await cache.get('key', fetchToken)
    time.now = 19_999
    expect(await cache.get('key', fetchToken)).toBe('token 1')
    time.now = 20_000
    expect(await cache.get('key', fetchToken)).toBe('token 2')
  })

  it('rejects all waiting callers after a failure, and does not cache it', async () => {
    const { cache, fetchToken } = setUp()
    const fail = jest.fn(async (): Promise<AccessToken> => {
      throw new Error('rejected')
    })
    const outcomes = await Promise.allSettled([cache.get('key', fail), cache.get('key', fail)])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(fail).toHaveBeenCalledTimes(1)
    expect(await cache.get('key', fetchToken)).toBe('token 1')
  })

  it('stops waiting only for an aborted caller', async () => {
    const { cache } = setUp()
    const controller = new AbortController()
    const pending = pendingToken()
    const aborted = rejectionOf(cache.get('key', () => pending.promise, controller.signal))
    const other = cache.get('key', () => pending.promise)
    controller.abort()
    expect(isAbortedError(await aborted)).toBe(true)
    pending.resolve({ value: 'late', expiresInMs: 3_600_000 })
    expect(await other).toBe('late')
  })

  it('requests nothing for a caller whose signal has already aborted', async () => {
    const { cache, fetchToken } = setUp()
    const error = await rejectionOf(cache.get('key', fetchToken, AbortSignal.abort()))
    expect(isAbortedError(error)).toBe(true)
    expect(fetchToken).not.toHaveBeenCalled()
  })

  it('causes no unhandled rejection if all callers have aborted', async () => {
    const { cache } = setUp()
    const controller = new AbortController()
    const pending = pendingToken()
    const aborted = rejectionOf(cache.get('key', () => pending.promise, controller.signal))
    controller.abort()
    await aborted
    const unhandled = jest.fn()
    process.once('unhandledRejection', unhandled)
    pending.reject(new Error('rejected'))
    await new Promise(setImmediate)
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('deletes only the given token', async () => {
    const { cache, fetchToken } = setUp()
    await cache.get('key', fetchToken)
    cache.delete('key', 'token 0')
    expect(await cache.get('key', fetchToken)).toBe('token 1')
    cache.delete('key', 'token 1')
    expect(await cache.get('key', fetchToken)).toBe('token 2')
  })

  it('aborts the request when no caller waits any more, and starts a new one for later callers', async () => {
    const { cache, fetchToken } = setUp()
    const controllers = [new AbortController(), new AbortController()]
    const pending = pendingToken()
    let abandoned: AbortSignal | undefined
    const fetchLate = (signal: AbortSignal) => {
      abandoned = signal
      return pending.promise
    }
    const callers = controllers.map(({ signal }) => rejectionOf(cache.get('key', fetchLate, signal)))
    controllers[0]?.abort()
    await callers[0]
    expect(abandoned?.aborted).toBe(false)
    controllers[1]?.abort()
    expect(abandoned?.aborted).toBe(true)
    expect(await Promise.all([cache.get('key', fetchToken), cache.get('key', fetchToken)])).toEqual([
      'token 1',
      'token 1',
    ])
    expect(fetchToken).toHaveBeenCalledTimes(1)
  })

  it('ignores the token of an abandoned request that a new one has replaced', async () => {
    const { cache, fetchToken } = setUp()
    const controller = new AbortController()
    const pending = pendingToken()
    const left = rejectionOf(cache.get('key', () => pending.promise, controller.signal))
    controller.abort()
    await left
    const newcomer = cache.get('key', fetchToken)
    pending.resolve({ value: 'late', expiresInMs: 3_600_000 })
    expect(await newcomer).toBe('token 1')
    await new Promise(setImmediate)
    expect(cache.peek('key')).toBe('token 1')
  })

  it('replaces a running request after delete, for its callers too', async () => {
    const { cache, fetchToken } = setUp()
    const pending = pendingToken()
    const signals: AbortSignal[] = []
    const fetchOnce = (signal: AbortSignal) => {
      signals.push(signal)
      return signals.length === 1 ? pending.promise : fetchToken()
    }
    const early = [cache.get('key', fetchOnce), cache.get('key', fetchOnce, new AbortController().signal)]
    cache.delete('key')
    const late = cache.get('key', fetchOnce)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
    expect(await Promise.all([...early, late])).toEqual(Array(3).fill('token 1'))
    pending.resolve({ value: 'from before', expiresInMs: 3_600_000 })
    await new Promise(setImmediate)
    expect(cache.peek('key')).toBe('token 1')
    expect(fetchToken).toHaveBeenCalledTimes(1)
  })

  it('lets a caller abort after its request was replaced', async () => {
    const { cache } = setUp()
    const controller = new AbortController()
    const caller = rejectionOf(cache.get('key', () => new Promise(() => {}), controller.signal))
    cache.delete('key')
    controller.abort('enough')
    expect(await caller).toMatchObject({ code: 'ABORTED', cause: 'enough' })
  })

  it('leaves a running request alone if only a given token is deleted', async () => {
    const { cache } = setUp()
    const pending = pendingToken()
    const caller = cache.get('key', () => pending.promise)
    cache.delete('key', 'token 0')
    pending.resolve({ value: 'new', expiresInMs: 3_600_000 })
    expect(await caller).toBe('new')
  })

  it('requests a new token after delete', async () => {
    const { cache, fetchToken } = setUp()
    await cache.get('key', fetchToken)
    cache.delete('key')
    expect(await cache.get('key', fetchToken)).toBe('token 2')
  })

  it('replaces a rejected token once, and then not again for five seconds', async () => {
    const { time, cache, fetchToken } = setUp()
    const next = () => cache.get('key', fetchToken)
    await next()
    expect(cache.reject('key', 'token 1')).toBe(true)
    // Another call that was sent with the same token.
    expect(cache.reject('key', 'token 1')).toBe(true)
    time.now = 1000
    expect(await next()).toBe('token 2')
    expect(cache.reject('key', 'token 1')).toBe(true)
    time.now = 5999
    expect(cache.reject('key', 'token 2')).toBe(false)
    expect(await next()).toBe('token 2')
    time.now = 6000
    expect(cache.reject('key', 'token 2')).toBe(true)
    expect(await next()).toBe('token 3')
  })

  it('replaces a rejected token again after delete, and after a regular replacement', async () => {
    const { time, cache, fetchToken } = setUp()
    const next = () => cache.get('key', fetchToken)
    await next()
    cache.reject('key', 'token 1')
    await next()
    cache.delete('key')
    await next()
    expect(cache.reject('key', 'token 3')).toBe(true)
    await next()
    time.now = 3_600_000
    expect(await next()).toBe('token 5')
    expect(cache.reject('key', 'token 5')).toBe(true)
  })
})
