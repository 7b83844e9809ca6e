import { describe, expect, it } from '@jest/globals'
import { type RetryOptions, resolveRetryPolicy } from './retry-options.js'

const defaults = { maxAttempts: 4, baseDelay: 500, maxDelay: 20_000, idempotent: undefined }

describe('retryPolicy', () => {
  it('has defaults', () => {
    expect(resolveRetryPolicy()).toEqual(defaults)
  })

  it('lays options over those around them, one by one', () => {
    const ofAuth = resolveRetryPolicy({ maxAttempts: 6, baseDelay: 100 })
    const ofClient = resolveRetryPolicy({ baseDelay: 200, idempotent: true }, ofAuth)
    expect(resolveRetryPolicy({ maxDelay: 300, maxAttempts: undefined }, ofClient)).toEqual({
      maxAttempts: 6,
      baseDelay: 200,
      maxDelay: 300,
      idempotent: true,
    })
  })

  it('is switched off by false, and on again by a number of attempts', () => {
    const off = resolveRetryPolicy(false)
    expect(off).toEqual({ ...defaults, maxAttempts: 1 })
    expect(resolveRetryPolicy(undefined, off).maxAttempts).toBe(1)
    expect(resolveRetryPolicy({ maxAttempts: 2 }, off).maxAttempts).toBe(2)
  })

  it.each<[unknown, RegExp]>([
    [true, /^retry must be false or an object/],
    [null, /^retry must be false or an object/],
    [{ maxAttempts: 0 }, /^retry.maxAttempts must be a whole number, 1 or more$/],
    [{ maxAttempts: 1.5 }, /^retry.maxAttempts must be/],
    [{ baseDelay: -1 }, /^retry.baseDelay must be a number of milliseconds from 0 to/],
    [{ maxDelay: Number.NaN }, /^retry.maxDelay must be a number of milliseconds/],
  ])('refuses %p', (options, message) => {
    expect(() => resolveRetryPolicy(options as RetryOptions)).toThrow(message)
  })
})
