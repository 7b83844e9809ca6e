import { describe, expect, it } from '@jest/globals'
import { operations } from '../../test/example-api.js'
import { AbortedError } from '../errors/aborted-error.js'
import { ApiError } from '../errors/api-error.js'
import { CredentialsError } from '../errors/credentials-error.js'
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
  const { getItem } = operations

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL'])('is true without a connection (%s)', (code) => {
    expect(wasNotSent(new NetworkError(code, getItem))).toBe(true)
  })

  it.each([
    ['LWA rejected the token request', new LwaError({ status: 400 })],
    ['there is no client secret', new CredentialsError('malformed')],
    ['the connection to LWA broke', new NetworkError('ECONNRESET')],
    ['LWA did not respond in time', new TimeoutError(20)],
    ['the deadline passed before the first attempt', Object.assign(new TimeoutError(20, getItem), { attempts: 0 })],
    ['the call was aborted before the first attempt', Object.assign(new AbortedError(), { attempts: 0 })],
  ])('is true if %s', (_, error) => {
    expect(wasNotSent(error)).toBe(true)
  })

  it.each([
    ['the connection broke', new NetworkError('ECONNRESET', getItem)],
    ['the connection failed for an unknown reason', new NetworkError('constructor', getItem)],
    ['SP-API did not respond in time', Object.assign(new TimeoutError(20, getItem), { attempts: 1 })],
    ['SP-API sent an error response', Object.assign(answer(500), { attempts: 1 })],
    ['the call was aborted after it was sent', Object.assign(new AbortedError(), { attempts: 1 })],
    ['the error is not from the SDK', new Error('a defect')],
    ['there is no error', undefined],
  ])('is false if %s', (_, error) => {
    expect(wasNotSent(error)).toBe(false)
  })
})
