import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { credentials } from '../../test/credentials.js'
import { operations } from '../../test/example-api.js'
import type { Operation } from '../operation/operation.js'
import type { RateLimiter } from '../usage-plan/rate-limiter.js'
import type { AuthOptions } from './auth-options.js'
import { SellingPartnerAuth } from './selling-partner-auth.js'

const eu = 'https://sellingpartnerapi-eu.amazon.com'
const na = 'https://sellingpartnerapi-na.amazon.com'

beforeEach(() => {
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
})

function createAuth(options: AuthOptions = {}): SellingPartnerAuth {
  return new SellingPartnerAuth({ ...credentials, longWaitMs: Number.POSITIVE_INFINITY, ...options })
}

/** Lets calls of an operation wait for their permits. Returns the milliseconds that each one waits. */
function makeCalls(auth: SellingPartnerAuth, operation: Operation, calls: number, endpoint = eu): number[] {
  const startedAt = performance.now()
  const waits: number[] = []
  for (let call = 0; call < calls; call++) {
    const permitted = auth.rateLimiter.acquire(auth.bucketClaims(operation, endpoint, false), {})
    void permitted.then(() => waits.push(performance.now() - startedAt))
  }
  return waits
}

async function passTime(milliseconds: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds)
}

describe('expectedWait', () => {
  it.each([
    ['a usage plan', operations.getPaced],
    ['a usage plan and an application-wide plan', operations.getShared],
    ['a slow plan', { ...operations.getPaced, usagePlan: { rate: 0.0056, burst: 20 } }],
    ['a burst of one', { ...operations.getPaced, usagePlan: { rate: 2, burst: 1 } }],
  ])('is the time that the last call then waits, with %s', async (_, operation) => {
    const auth = createAuth()
    makeCalls(auth, operation, 7)
    await passTime(300)
    const expected = auth.expectedWait(operation, 22)
    const waits = makeCalls(auth, operation, 22)
    await passTime(10_000_000)
    expect(waits).toHaveLength(22)
    expect(Math.abs(Number(waits.at(-1)) - expected)).toBeLessThanOrEqual(1)
    expect(expected).toBeGreaterThan(1000)
  })

  it('is 178 seconds for page 21 of searchOrders, before the first call', () => {
    const searchOrders = { ...operations.getPaced, usagePlan: { rate: 0.0056, burst: 20 } }
    expect(createAuth().expectedWait(searchOrders, 20)).toBe(0)
    expect(createAuth().expectedWait(searchOrders, 21)).toBe(Math.ceil(1000 / 0.0056))
  })

  it('is for one call by default, and 0 for none', async () => {
    const auth = createAuth()
    makeCalls(auth, operations.getPaced, 4)
    expect(auth.expectedWait(operations.getPaced)).toBe(auth.expectedWait(operations.getPaced, 1))
    expect(auth.expectedWait(operations.getPaced)).toBeGreaterThan(0)
    expect(auth.expectedWait(operations.getPaced, 0)).toBe(0)
  })

  it('follows the rate in force', () => {
    const auth = createAuth()
    makeCalls(auth, operations.getPaced, 1)
    const [{ bucket }] = auth.bucketClaims(operations.getPaced, eu, false)
    const before = auth.expectedWait(operations.getPaced, 11)
    auth.rateLimiter.update?.(bucket, { rate: 0.1 })
    expect(auth.expectedWait(operations.getPaced, 11)).toBeGreaterThan(9 * before)
  })

  it('follows the option usagePlans', () => {
    const auth = createAuth({ usagePlans: { 'example-v1.getPaced': { rate: 0.5, burst: 10 } } })
    expect(auth.expectedWait(operations.getPaced, 11)).toBe(2000)
  })

  it('takes no permit and creates no bucket', async () => {
    const auth = createAuth()
    for (let times = 0; times < 100; times++) auth.expectedWait(operations.getShared, 50)
    const waits = makeCalls(auth, operations.getShared, 2)
    await passTime(0)
    expect(waits).toEqual([0, 0])
  })

  it('counts calls of other sellers that wait for the application-wide plan', async () => {
    const auth = createAuth({ usagePlans: { 'example-v1.getShared': { rate: 100, burst: 100 } } })
    const other = auth.forSeller({ refreshToken: 'Atzr|other' })
    makeCalls(auth, operations.getShared, 3)
    const alone = other.expectedWait(operations.getShared, 6)
    makeCalls(auth, operations.getShared, 30)
    expect(other.expectedWait(operations.getShared, 6)).toBeGreaterThan(alone + 1500)
  })

  it('is the longest of the servers that clients have called', () => {
    const auth = createAuth()
    makeCalls(auth, operations.getPaced, 1, na)
    makeCalls(auth, operations.getPaced, 9, eu)
    const inEurope = auth.expectedWait(operations.getPaced, 1)
    makeCalls(auth, operations.getPaced, 20, na)
    expect(auth.expectedWait(operations.getPaced, 1)).toBeGreaterThan(inEurope)
  })

  it("uses the plan of Amazon's sandbox if a client calls it", () => {
    const auth = createAuth()
    const slow = { ...operations.getPaced, usagePlan: { rate: 0.001, burst: 1 } }
    auth.bucketClaims(slow, 'https://sandbox.sellingpartnerapi-eu.amazon.com', true)
    expect(auth.expectedWait(slow, 15)).toBe(0)
    expect(auth.expectedWait(slow, 20)).toBe(1000)
  })

  it('is 0 if the plan is not known', () => {
    expect(createAuth().expectedWait(operations.getItem, 1000)).toBe(0)
  })

  it('needs a limiter that can tell', () => {
    const rateLimiter: RateLimiter = { acquire: async () => {} }
    expect(() => createAuth({ rateLimiter }).expectedWait(operations.getPaced)).toThrow(
      'rateLimiter has no method expectedWait. Add it, or use a limiter of the SDK.',
    )
    const telling = createAuth({
      rateLimiter: { ...rateLimiter, expectedWait: (claims, calls) => claims.length * calls },
    })
    expect(telling.expectedWait(operations.getShared, 21)).toBe(42)
  })

  it.each(['getPaced', undefined, {}, null])('rejects the operation %p', (operation) => {
    expect(() => createAuth().expectedWait(operation as never)).toThrow(
      'operation must be a row of an operation table.',
    )
  })

  it.each([-1, 1.5, Number.NaN])('rejects %p calls', (calls) => {
    expect(() => createAuth().expectedWait(operations.getPaced, calls)).toThrow('calls is invalid.')
  })
})
