import { jest } from '@jest/globals'
import type { UsagePlan } from '@selling-partner/auth'
import { UsagePlanBucket } from '../../sandbox/src/access/usage-plan-bucket.js'
import { RedisRateLimiter } from '../src/rate-limiter/redis-rate-limiter.js'
import { ScriptsOnFakeTime, settle } from './scripts-on-fake-time.js'
import type { TestRedis } from './test-redis.js'

/** Calls of several processes to one operation. Times are in milliseconds. */
export interface FleetLoad {
  readonly plan: UsagePlan
  readonly processes: number
  /** Number of calls of each process. */
  readonly callsEach: number
  /** Number of callers per process. Each makes its next call after its response. */
  readonly callersEach: number
  /** Maximum delay of a request to Redis, and of a reply. */
  readonly redisDelay: number
  /** Maximum delay of a call to Amazon. */
  readonly callDelay: number
  /** Time from the arrival of a call to its response. */
  readonly responseDelay: number
  /** When Redis is unavailable, from the start of the load. @default never */
  readonly outage?: { readonly from: number; readonly until: number }
  /** Returns a random number from 0 to 1. */
  readonly random: () => number
}

export interface FleetResult {
  /** Calls that arrived while Amazon's bucket was empty. */
  readonly throttled: number
  /** Time from the start to the arrival of the last call. */
  readonly elapsed: number
  /** Requests to Redis. */
  readonly requests: number
}

/** Plays a load on jest's fake clock. A real Redis runs the scripts. Amazon's bucket is exact. */
export async function playFleet(redis: TestRedis, load: FleetLoad): Promise<FleetResult> {
  const { plan, processes, callsEach, callersEach, random } = load
  const calls = processes * callsEach
  const startedAt = performance.now()
  const amazonBucket = new UsagePlanBucket(plan, () => performance.now())
  let ended = 0
  let throttled = 0
  let requests = 0
  let elapsed = 0
  let failure: unknown

  const connection = () =>
    new ScriptsOnFakeTime({
      send: (...command) => {
        requests += 1
        return redis.send(...command)
      },
      delay: () => random() * load.redisDelay,
      isDown: () => isWithin(performance.now() - startedAt, load.outage),
    })
  const claim = { bucket: `app ${Math.floor(random() * 1e9)}`, plan }
  const runProcess = () => {
    const limiter = new RedisRateLimiter(connection(), { prefix: redis.prefix, localShare: 1 / processes })
    let made = 0
    const runCaller = async () => {
      while (made < callsEach) {
        made += 1
        await limiter.acquire([claim])
        await sleep(random() * load.callDelay)
        const isAdmitted = amazonBucket.takePermit()
        if (!isAdmitted) throttled += 1
        elapsed = performance.now() - startedAt
        await sleep(load.responseDelay)
        limiter.update(claim.bucket, { rate: plan.rate, empty: !isAdmitted })
        ended += 1
      }
    }
    for (let caller = 0; caller < callersEach; caller++) {
      runCaller().catch((error: unknown) => {
        failure = error
      })
    }
  }
  for (let process = 0; process < processes; process++) runProcess()

  await settle()
  while (ended < calls) {
    jest.advanceTimersToNextTimer()
    await settle()
    if (failure) throw failure
  }
  return { throttled, elapsed, requests }
}

function isWithin(time: number, outage: FleetLoad['outage']): boolean {
  return outage !== undefined && outage.from <= time && time < outage.until
}

async function sleep(milliseconds: number): Promise<void> {
  // A fake timer counts whole milliseconds.
  const whole = Math.floor(milliseconds)
  if (whole > 0) await new Promise((resolve) => setTimeout(resolve, whole))
}
