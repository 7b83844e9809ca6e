import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { demoCredentials, type RunningSandbox, startSandbox } from '@selling-partner/sandbox'
import { describeWithOwnRedis, describeWithRedis } from '../../packages/redis/test/describe-with-redis.js'
import type { RedisServer } from '../../packages/redis/test/redis-server.js'
import { TestRedis } from '../../packages/redis/test/test-redis.js'
import { Fleet, type MemberTask } from './fleet/fleet.js'

// Processes that share a Redis and call the sandbox with real HTTP.

const plan = { rate: 20, burst: 10 }
/**
 * Calls are throttled only if a busy machine delays them for longer than the rate limiter assumes. Without a shared usage
 * plan, the four processes would send 40 calls at once to a bucket of 10, so that 30 would be throttled.
 */
const maxThrottled = 20

const encryptionKey = Buffer.alloc(32, 7).toString('base64')

let sandbox: RunningSandbox
let fleet: Fleet

beforeEach(async () => {
  sandbox = await startSandbox({ usagePlan: plan })
  fleet = new Fleet()
})
afterEach(async () => {
  await fleet.killAll()
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

const succeeded = (count: number): string[] => Array.from({ length: count }, () => 'succeeded')

function countsOf(operation: RegExp): { requests: number; throttled: number } {
  const [, counts] = Object.entries(sandbox.counts()).find(([name]) => operation.test(name)) ?? []
  return counts ?? { requests: 0, throttled: 0 }
}

describeWithRedis('a fleet of processes', (redis) => {
  it('shares one usage plan and one access token: every call succeeds, with one request to LWA', async () => {
    await fleet.start(4, taskFor({ url: redis().url, prefix: redis().prefix, timeout: 10_000 }, 15))
    fleet.makeCalls()
    expect(await fleet.untilFinished()).toEqual(succeeded(60))
    expect(countsOf(/marketplaceParticipations/).throttled).toBeLessThanOrEqual(maxThrottled)
    expect(countsOf(/auth\/o2\/token/).requests).toBe(1)
  })

  it('continues if a process is killed while it holds permits', async () => {
    await fleet.start(4, taskFor({ url: redis().url, prefix: redis().prefix, timeout: 10_000 }, 15))
    fleet.makeCalls()
    await fleet.untilEnded(20)
    await fleet.kill(0)
    const outcomes = await fleet.untilFinished()
    expect(outcomes).toEqual(succeeded(outcomes.length))
    expect(outcomes.length).toBeGreaterThanOrEqual(45)
    expect(countsOf(/marketplaceParticipations/).throttled).toBeLessThanOrEqual(maxThrottled)
  })
})

describeWithOwnRedis('a fleet whose Redis fails', (startRedis) => {
  let redis: RedisServer

  beforeEach(async () => {
    redis = await startRedis()
    await fleet.start(4, taskFor({ url: redis.url, timeout: 250 }, 25))
    fleet.makeCalls()
    await fleet.untilEnded(20)
  })

  it('continues while Redis is down, and shares again after Redis has restarted', async () => {
    await redis.kill()
    await fleet.untilEnded(40)
    await redis.start()
    expect(await fleet.untilFinished()).toEqual(succeeded(100))
    const observer = new TestRedis(redis.url)
    await observer.open()
    // The new Redis is empty, so the key was written after the restart.
    expect(await observer.send('KEYS', '*')).toContainEqual(expect.stringContaining('getMarketplaceParticipations'))
    observer.close()
  })

  it('continues while Redis does not respond', async () => {
    await redis.pause()
    await fleet.untilEnded(40)
    redis.resume()
    expect(await fleet.untilFinished()).toEqual(succeeded(100))
  })
})
