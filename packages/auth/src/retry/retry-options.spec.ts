import { describe, expect, it } from '@jest/globals'
import { type RetryOptions, resolveRetryPolicy } from './retry-options.js'

const defaults = { maxAttempts: 4, baseDelay: 500, maxDelay: 20_000, idempotent: undefined }

describe('resolveRetryPolicy', () => {
  it('has defaults', () => {
    expect(resolveRetryPolicy()).toEqual(defaults)
  })

  it('overrides the enclosing options one by one', () => {
    const authPolicy = resolveRetryPolicy({ maxAttempts: 6, baseDelay: 100 })
    const clientPolicy = resolveRetryPolicy({ baseDelay: 200, idempotent: true }, authPolicy)
    expect(resolveRetryPolicy({ maxDelay: 300, maxAttempts: undefined }, clientPolicy)).toEqual({
      maxAttempts: 6,
      baseDelay: 200,
      maxDelay: 300,
      idempotent: true,
    })
  })

  it('disables retries for false, and enables them again for maxAttempts', () => {
    const off = resolveRetryPolicy(false)
    expect(off).toEqual({ ...defaults, maxAttempts: 1 })
    expect(resolveRetryPolicy(undefined, off).maxAttempts).toBe(1)
    expect(resolveRetryPolicy({ maxAttempts: 2 }, off).maxAttempts).toBe(2)
  })

  it.each<[unknown, RegExp]>([
    [true, /^retry is invalid\. Pass false or an object/],
    [null, /^retry is invalid\. Pass false or an object/],
    [{ maxAttempts: 0 }, /^retry\.maxAttempts is invalid\. Pass a whole number, 1 or more\.$/],
    [{ maxAttempts: 1.5 }, /^retry\.maxAttempts is invalid/],
    [{ baseDelay: -1 }, /^retry.baseDelay is invalid. Pass a number of milliseconds from 0 to/],
    [{ maxDelay: Number.NaN }, /^retry.maxDelay is invalid. Pass a number of milliseconds/],
  ])('rejects %p', (options, message) => {
    expect(() => resolveRetryPolicy(options as RetryOptions)).toThrow(message)
  })
})
