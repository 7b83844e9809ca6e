import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { ApiError, InvalidResponseError, ThrottledError } from '../errors/api-errors.js'
import { AbortedError, NetworkError, TimeoutError } from '../errors/connection-errors.js'
import { LwaError } from '../errors/lwa-errors.js'
import { backoff, findRetryRule, isIdempotent } from './retry-rules.js'

const answer = (status: number) => new ApiError(operations.getItem, { status, errors: [] })

describe('findRetryRule', () => {
  it('says of 429 that nothing was done, at no cost', () => {
    const throttled = new ThrottledError(operations.getItem, { status: 429, errors: [] })
    expect(findRetryRule(throttled)).toEqual({ effect: 'none', charged: false })
    expect(findRetryRule(new LwaError({ status: 429 }))).toEqual({ effect: 'none', charged: false })
  })

  it.each([500, 502, 503, 504])('says of %d that the effect is unknown', (status) => {
    expect(findRetryRule(answer(status))).toEqual({ effect: 'unknown', charged: true })
    expect(findRetryRule(new LwaError({ status }))).toEqual({ effect: 'unknown', charged: true })
  })

  it.each([302, 400, 401, 403, 404, 409, 413, 501, 505])('knows no rule for %d', (status) => {
    expect(findRetryRule(answer(status))).toBeUndefined()
    expect(findRetryRule(new LwaError({ status }))).toBeUndefined()
  })

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])('says of %s that nothing was sent', (code) => {
    expect(findRetryRule(new NetworkError(code))).toEqual({ effect: 'none', charged: true })
  })

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'])('says of %s that the effect is unknown', (code) => {
    expect(findRetryRule(new NetworkError(code))).toEqual({ effect: 'unknown', charged: true })
  })

  it('says of an attempt without an answer that the effect is unknown', () => {
    expect(findRetryRule(new TimeoutError(20))).toEqual({ effect: 'unknown', charged: true })
  })

  it.each([
    new NetworkError('CERT_HAS_EXPIRED'),
    new NetworkError('UNKNOWN'),
    new NetworkError('constructor'),
    new AbortedError(),
    new InvalidResponseError('the answer is not JSON', { status: 200 }),
    new Error('a defect'),
    undefined,
  ])('knows no rule for %p', (error) => {
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
  ] as const)('says by default of %s: %p', (method, expected) => {
    expect(isIdempotent({ method })).toBe(expected)
  })

  it("goes by the operation's row where that says something else", () => {
    expect(isIdempotent({ method: 'POST', idempotent: true })).toBe(true)
    expect(isIdempotent({ method: 'GET', idempotent: false })).toBe(false)
  })
})

const policy = { maxAttempts: 9, baseDelay: 100, maxDelay: 1000 }

describe('backoff', () => {
  it('doubles its limit with each attempt, up to the cap', () => {
    const limits = [1, 2, 3, 4, 5, 60, 2000].map((attempts) => backoff(policy, attempts, 1))
    expect(limits).toEqual([100, 200, 400, 800, 1000, 1000, 1000])
  })

  it('takes a random part of the limit, from nothing on', () => {
    expect([0, 0.25, 0.5].map((random) => backoff(policy, 2, random))).toEqual([0, 50, 100])
  })
})
