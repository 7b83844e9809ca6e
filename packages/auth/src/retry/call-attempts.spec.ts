import { describe, expect, it } from '@jest/globals'
import { RetryQuota } from './call-attempts.js'

function drain(quota: RetryQuota): number {
  let retries = 0
  while (quota.take()) retries += 1
  return retries
}

describe('RetryQuota', () => {
  it('allows the given number of consecutive retries', () => {
    expect(drain(new RetryQuota(3))).toBe(3)
    expect(drain(new RetryQuota(0))).toBe(0)
  })

  it('regains one retry for every five calls that succeed without a retry', () => {
    const quota = new RetryQuota(3)
    drain(quota)
    for (let call = 0; call < 4; call++) quota.reward({ afterRetry: false })
    expect(quota.take()).toBe(false)
    quota.reward({ afterRetry: false })
    expect(drain(quota)).toBe(1)
  })

  it('regains a retry that succeeded', () => {
    const quota = new RetryQuota(3)
    drain(quota)
    quota.reward({ afterRetry: true })
    expect(drain(quota)).toBe(1)
  })

  it('never exceeds its initial number of retries', () => {
    const quota = new RetryQuota(3)
    for (let call = 0; call < 100; call++) quota.reward({ afterRetry: true })
    expect(drain(quota)).toBe(3)
  })
})
