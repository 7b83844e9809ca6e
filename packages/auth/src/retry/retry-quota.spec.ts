import { describe, expect, it } from '@jest/globals'
import { RetryQuota } from './call-attempts.js'

function drain(quota: RetryQuota): number {
  let retries = 0
  while (quota.take()) retries += 1
  return retries
}

describe('RetryQuota', () => {
  it('pays for as many retries in a row as it holds', () => {
    expect(drain(new RetryQuota(3))).toBe(3)
    expect(drain(new RetryQuota(0))).toBe(0)
  })

  it('gets one retry for every five calls that succeed at once', () => {
    const quota = new RetryQuota(3)
    drain(quota)
    for (let call = 0; call < 4; call++) quota.reward({ afterRetry: false })
    expect(quota.take()).toBe(false)
    quota.reward({ afterRetry: false })
    expect(drain(quota)).toBe(1)
  })

  it('gets a retry back that succeeded', () => {
    const quota = new RetryQuota(3)
    drain(quota)
    quota.reward({ afterRetry: true })
    expect(drain(quota)).toBe(1)
  })

  it('never holds more than at first', () => {
    const quota = new RetryQuota(3)
    for (let call = 0; call < 100; call++) quota.reward({ afterRetry: true })
    expect(drain(quota)).toBe(3)
  })
})
