import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { AbortedError } from '../errors/aborted-error.js'
import { ApiError } from '../errors/api-error.js'
import { InvalidAnswerError } from '../errors/invalid-answer-error.js'
import { LwaError } from '../errors/lwa-error.js'
import { NetworkError } from '../errors/network-error.js'
import { ThrottledError } from '../errors/throttled-error.js'
import { TimeoutError } from '../errors/timeout-error.js'
import { findRetryRule, wasNotSent } from './retry-rules.js'

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
    new InvalidAnswerError('the answer is not JSON', { status: 200 }),
    new Error('a defect'),
    undefined,
  ])('knows no rule for %p', (error) => {
    expect(findRetryRule(error)).toBeUndefined()
  })
})

describe('wasNotSent', () => {
  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL'])('is true without a connection (%s)', (code) => {
    expect(wasNotSent(new NetworkError(code, operations.getItem))).toBe(true)
  })

  it.each([
    new NetworkError('ECONNRESET', operations.getItem),
    new NetworkError('constructor', operations.getItem),
    new TimeoutError(20, operations.getItem),
    new ThrottledError(operations.getItem, { status: 429, errors: [] }),
    new Error('a defect'),
    undefined,
  ])('is false for %p', (error) => {
    expect(wasNotSent(error)).toBe(false)
  })
})
