import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { describeWithOwnRedis, describeWithRedis } from '../../packages/redis/test/describe-with-redis.js'
import type { RedisServer } from '../../packages/redis/test/redis-server.js'
import { TestRedis } from '../../packages/redis/test/test-redis.js'
import { Fleet } from './fleet/fleet.js'
import type { MemberTask } from './fleet/fleet.js'

// Processes that share a Redis, the sandbox that counts what they send, and real HTTP between them.

const plan = { rate: 20, burst: 10 }
/**
 * None are throttled unless the machine is so busy that it holds up a call for longer than pacing allows for. Processes that
 * did not share would be throttled dozens of times.
 */
const fewThrottled = 3

const encryptionKey = Buffer.alloc(32, 7).toString('base64')

let sandbox: RunningSandbox
let fleet: Fleet

beforeEach(async () => {
  sandbox = await startSandbox({ usagePlan: plan })
  fleet = new Fleet()
})
afterEach(async () => {
  await fleet.disband()
  await sandbox.close()
})

function taskFor(redis: MemberTask['redis'], calls: number): MemberTask {
  return {
    redis: { encryptionKey, localShare: 0.25, ...redis },
    auth: {
      ...demoCredentials,
      lwaUrl: sandbox.lwaUrl,
      usagePlans: { 'sellers-v1.getMarketplaceParticipations': plan },
    },
    baseUrl: sandbox.url,
    calls,
  }
}

const answered = (count: number): string[] => Array.from({ length: count }, () => 'answered')

function countsOf(operation: RegExp): { requests: number; throttled: number } {
  const [, counts] = Object.entries(sandbox.counts()).find(([name]) => operation.test(name)) ?? []
  return counts ?? { requests: 0, throttled: 0 }
}

describeWithRedis('a fleet of processes', (redis) => {
  it('keeps to one usage plan with one token: every call is answered, and LWA is asked once', async () => {
    await fleet.muster(4, taskFor({ url: redis().url, prefix: redis().prefix, timeout: 10_000 }, 15))
    fleet.start()
    expect(await fleet.finish()).toEqual(answered(60))
    expect(countsOf(/marketplaceParticipations/).throttled).toBeLessThanOrEqual(fewThrottled)
    expect(countsOf(/auth\/o2\/token/).requests).toBe(1)
  })

  it('goes on when one of them is killed while it holds tokens', async () => {
    await fleet.muster(4, taskFor({ url: redis().url, prefix: redis().prefix, timeout: 10_000 }, 15))
    fleet.start()
    await fleet.ended(20)
    await fleet.kill(0)
    const ends = await fleet.finish()
    expect(ends).toEqual(answered(ends.length))
    expect(ends.length).toBeGreaterThanOrEqual(45)
    expect(countsOf(/marketplaceParticipations/).throttled).toBeLessThanOrEqual(fewThrottled)
  })
})

describeWithOwnRedis('a fleet whose Redis fails', (startRedis) => {
  let redis: RedisServer

  beforeEach(async () => {
    redis = await startRedis()
    await fleet.muster(4, taskFor({ url: redis.url, timeout: 250 }, 25))
    fleet.start()
    await fleet.ended(20)
  })

  it('goes on while Redis is away, and shares again when it is back', async () => {
    await redis.kill()
    await fleet.ended(40)
    await redis.start()
    expect(await fleet.finish()).toEqual(answered(100))
    const observer = new TestRedis(redis.url)
    await observer.open()
    // A Redis that was started anew knows nothing but what it was told since.
    expect(await observer.send('KEYS', '*')).toContainEqual(expect.stringContaining('getMarketplaceParticipations'))
    observer.close()
  })

  it('goes on while Redis does not answer, and shares again when it does', async () => {
    await redis.pause()
    await fleet.ended(40)
    redis.resume()
    expect(await fleet.finish()).toEqual(answered(100))
  })
})
