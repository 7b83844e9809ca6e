import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { ApiError, InvalidResponseError, ThrottledError } from '../errors/api-errors.js'
import { AbortedError, NetworkError, TimeoutError } from '../errors/connection-errors.js'
import { LwaError } from '../errors/lwa-errors.js'
import { backoff, findRetryRule, isIdempotent, throttledDelay, throttledLimitOf } from './retry-rules.js'

const apiError = (status: number) => new ApiError(operations.getItem, { status, errors: [] })

describe('findRetryRule', () => {
  it('says that a 429 had no effect, and does not charge it', () => {
    const throttled = new ThrottledError(operations.getItem, { status: 429, errors: [] })
    expect(findRetryRule(throttled)).toEqual({ effect: 'none', charged: false })
    expect(findRetryRule(new LwaError({ status: 429 }))).toEqual({ effect: 'none', charged: false })
  })

  it.each([500, 502, 503, 504])('says that the effect of %d is unknown', (status) => {
    expect(findRetryRule(apiError(status))).toEqual({ effect: 'unknown', charged: true })
    expect(findRetryRule(new LwaError({ status }))).toEqual({ effect: 'unknown', charged: true })
  })

  it.each([302, 400, 401, 403, 404, 409, 413, 501, 505])('has no rule for %d', (status) => {
    expect(findRetryRule(apiError(status))).toBeUndefined()
    expect(findRetryRule(new LwaError({ status }))).toBeUndefined()
  })

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('says that %s had no effect, and charges it', (code) => {
    expect(findRetryRule(new NetworkError(code))).toEqual({ effect: 'none', charged: true })
  })

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'])('says that the effect of %s is unknown', (code) => {
    expect(findRetryRule(new NetworkError(code))).toEqual({ effect: 'unknown', charged: true })
  })

  it('says that the effect of a timeout is unknown', () => {
    expect(findRetryRule(new TimeoutError(20))).toEqual({ effect: 'unknown', charged: true })
  })

  it('says that a request without a connection had no effect', () => {
    expect(findRetryRule(new NetworkError('ECONNRESET', undefined, false))).toEqual({ effect: 'none', charged: true })
    expect(findRetryRule(new TimeoutError(20, undefined, 'timeout', false))).toEqual({ effect: 'none', charged: true })
    expect(findRetryRule(new NetworkError('CERT_HAS_EXPIRED', undefined, false))).toBeUndefined()
  })

  it.each([
    new NetworkError('CERT_HAS_EXPIRED'),
    new NetworkError('UNKNOWN'),
    new NetworkError('constructor'),
    new AbortedError(),
    new InvalidResponseError('The response is not JSON.', { status: 200 }),
    new Error('a defect'),
    undefined,
  ])('has no rule for %p', (error) => {
    expect(findRetryRule(error)).toBeUndefined()
  })
})

describe('isIdempotent', () => {
  it.each([
    ['GET', true],
    ['PUT', true],
    ['DELETE', true],
    ['POST', false],
    ['PATCH', false],
  ] as const)('returns for %s by default %p', (method, expected) => {
    expect(isIdempotent({ method })).toBe(expected)
  })

  it("prefers the operation's own value", () => {
    expect(isIdempotent({ method: 'POST', idempotent: true })).toBe(true)
    expect(isIdempotent({ method: 'GET', idempotent: false })).toBe(false)
  })
})

const policy = { maxAttempts: 9, baseDelay: 100, maxDelay: 1000 }

describe('backoff', () => {
  it('doubles its maximum with each attempt, up to maxDelay', () => {
    const limits = [1, 2, 3, 4, 5, 60, 2000].map((attempts) => backoff(policy, attempts, 1))
    expect(limits).toEqual([100, 200, 400, 800, 1000, 1000, 1000])
  })

  it('is a random part of the maximum, from 0 on', () => {
    expect([0, 0.25, 0.5].map((random) => backoff(policy, 2, random))).toEqual([0, 50, 100])
  })
})

describe('throttledDelay', () => {
  const throttled = (retryAfter?: number) =>
    new ThrottledError(operations.getItem, { status: 429, errors: [], retryAfter })

  it('is Retry-After, or 0 for the first 429, or a backoff', () => {
    expect(throttledDelay(throttled(700), policy, 5, 1)).toBe(700)
    expect([1, 2, 3, 9].map((count) => throttledDelay(throttled(), policy, count, 1))).toEqual([0, 100, 200, 1000])
  })
})

describe('throttledLimitOf', () => {
  it('is ten minutes, or the time for 30 permits of a slow plan', () => {
    expect(throttledLimitOf(undefined)).toBe(600_000)
    expect(throttledLimitOf({ rate: 10, burst: 20 })).toBe(600_000)
    expect(throttledLimitOf({ rate: 0.01, burst: 20 })).toBe(3_000_000)
  })
})
