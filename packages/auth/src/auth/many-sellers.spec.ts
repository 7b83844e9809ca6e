import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { collectGarbage } from '../../test/collect-garbage.js'
import { credentials } from '../../test/credentials.js'
import { operations } from '../../test/example-api.js'
import { FakeLwa } from '../../test/fake-lwa.js'
import { passTime } from '../../test/pass-time.js'
import { useFakeTime } from '../../test/run-in-fake-time.js'
import { TokenCache } from '../lwa/token-cache.js'
import { LocalRateLimiter } from '../usage-plan/local-rate-limiter.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

const count = 10_000
const endpoint = 'https://sellingpartnerapi-eu.amazon.com'
const hour = 3_600_000

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

describe('10,000 sellers of one application', () => {
  it('have one bucket each while they make calls, and none when they are idle', async () => {
    const rateLimiter = new LocalRateLimiter()
    const auth = new SellingPartnerAuth({ ...credentials, rateLimiter })
    const pace = (seller: SellingPartnerAuth) =>
      rateLimiter.acquire(seller.bucketClaims(operations.getShared, endpoint, true))
    const sellers = Array.from({ length: count }, (_, index) => auth.forSeller({ refreshToken: `Atzr|${index}` }))
    await Promise.all(sellers.map(pace))
    expect(rateLimiter.size).toBe(count)
    await passTime(hour)
    await pace(auth)
    expect(rateLimiter.size).toBe(1)
    expect(jest.getTimerCount()).toBe(0)
  })

  it('have one cached access token each until it expires, and none afterwards', async () => {
    const lwa = new FakeLwa(() => ({ latency: 0, fails: false }))
    const tokens = new TokenCache({ refreshBeforeExpiry: 60_000, clock: () => performance.now() })
    const tokenOf = (key: string) => tokens.get(key, (abandoned) => lwa.mint(key, abandoned))
    const all = Promise.all(Array.from({ length: count }, (_, index) => tokenOf(`seller ${index}`)))
    await passTime(1)
    await all
    expect(tokens.size).toBe(count)
    await passTime(hour)
    const another = tokenOf('another')
    await passTime(1)
    await another
    expect(tokens.size).toBe(1)
    expect(jest.getTimerCount()).toBe(0)
  })

  it('are garbage-collected with their auths, because the application keeps no list of them', async () => {
    const auth = new SellingPartnerAuth(credentials)
    const sellers = Array.from({ length: 100 }, (_, index) => {
      const seller = auth.forSeller({ refreshToken: `Atzr|${index}` })
      seller.bucketClaims(operations.getItem, endpoint, false)
      return new WeakRef(seller)
    })
    // The targets of new WeakRefs stay alive until the current job ends.
    await new Promise(setImmediate)
    collectGarbage()
    expect(sellers.filter((seller) => seller.deref())).toEqual([])
  })
})
