import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, expect, it } from '@jest/globals'
import { createCluster } from '@redis/client'
import type { BucketClaims } from '@selling-partner/auth'
import { rejectionOf } from '../../auth/test/rejection.js'
import { UsagePlanBucket } from '../../sandbox/src/access/usage-plan-bucket.js'
import { CountingLwa } from '../test/counting-lwa.js'
import { describeWithCluster } from '../test/describe-with-redis.js'
import { FleetProcess } from '../test/fleet-process.js'
import type { SharedRedisOptions } from './options.js'
import { SharedRedis } from './shared-redis.js'

describeWithCluster('SharedRedis on Redis Cluster', (cluster) => {
  const encryptionKey = randomBytes(32)
  const opened: { close(): unknown }[] = []

  afterEach(() => {
    for (const each of opened.splice(0)) each.close()
  })

  const open = (options: SharedRedisOptions = {}) => {
    const process = new SharedRedis({ url: cluster().urls, encryptionKey, timeout: 10_000, ...options })
    opened.push(process)
    return process
  }
  const keys = Array.from({ length: 30 }, (_, index) => `key ${index}`)

  it('shares tokens and locks, with keys on any node', async () => {
    const one = open().tokenStore
    const other = open().tokenStore
    for (const key of keys) {
      await one.set(key, { value: `Atza|${key}`, ttlMs: 60_000 })
      expect(await other.get(key)).toMatchObject({ value: `Atza|${key}` })
      expect(await one.lock?.(key, 60_000)).toBe(true)
      expect(await other.lock?.(key, 60_000)).toBe(false)
      await one.unlock?.(key)
      expect(await other.lock?.(key, 60_000)).toBe(true)
      await other.delete(key, `Atza|${key}`)
      expect(await one.get(key)).toBeUndefined()
    }
    expect(await cluster().nodesThatRan('eval')).toBe(3)
  })

  it('shares the plans of many applications, with an application-wide plan', async () => {
    const one = open().rateLimiter
    const other = open().rateLimiter
    for (let application = 0; application < 20; application++) {
      const claims: BucketClaims = [
        { bucket: `app${application} seller getOrder`, plan: { rate: 0.001, burst: 2 } },
        { bucket: `app${application} getOrder application`, plan: { rate: 0.001, burst: 5 } },
      ]
      await one.acquire(claims, {})
      await other.acquire(claims, {})
      expect(await rejectionOf(one.acquire(claims, { maxQueueMs: 1000 }))).toMatchObject({ code: 'QUEUE_LIMIT' })
    }
  })

  it("uses the user's own cluster client, and leaves it open", async () => {
    const client = createCluster({
      rootNodes: cluster().urls.map((url) => ({ url })),
      defaults: { password: 'hush' },
    })
    const shared = new SharedRedis({ client, encryptionKey, retryAfter: 0 })
    expect(await rejectionOf(shared.ping())).toMatchObject({ reason: 'CONNECTION_LOST' })
    await client.connect()
    opened.push({ close: () => client.destroy() })
    for (const key of keys) await shared.tokenStore.set(key, { value: 'Atza|own', ttlMs: 60_000 })
    for (const key of keys) expect(await shared.tokenStore.get(key)).toMatchObject({ value: 'Atza|own' })
    await shared.ping()
    shared.close()
    expect(client.isOpen).toBe(true)
  })

  it('tells a user who passes one node as a single server to pass a list', async () => {
    const { tokenStore } = open({ url: cluster().urls[0] })
    const failures = await Promise.all(keys.map((key) => tokenStore.get(key).catch((error: Error) => error.message)))
    expect(failures).toContainEqual(expect.stringMatching(/is a node of a cluster \(MOVED\)\. Pass url as a list/))
  })

  it('follows a slot that moves to another node', async () => {
    const [claim]: BucketClaims = [{ bucket: 'moving seller getOrder', plan: { rate: 0.001, burst: 2 } }]
    const key = 'selling-partner:bucket:{moving}:seller getOrder'
    const one = open().rateLimiter
    const other = open().rateLimiter
    await other.acquire([{ ...claim, bucket: 'moving seller getOrders' }], {})
    const move = await cluster().startMove(key)
    await one.acquire([claim], {})
    await cluster().send('selling-partner:bucket:{moving}', 'DEL', 'selling-partner:bucket:{moving}:seller getOrders')
    await move.end()
    expect(await cluster().send(key, 'EXISTS', key)).toBe(1)
    await other.acquire([claim], {})
    expect(await rejectionOf(other.acquire([claim], { maxQueueMs: 1000 }))).toMatchObject({ code: 'QUEUE_LIMIT' })
  })

  it('does not keep a process alive', async () => {
    const lwa = new CountingLwa()
    await lwa.start()
    const credentials = { clientId: 'amzn1.application-oa2-client.1', clientSecret: 'amzn1.oa2-cs.v1.secret' }
    const member = new FleetProcess(join(__dirname, '..'), {
      redis: { url: cluster().urls, encryptionKey: encryptionKey.toString('base64'), timeout: 30_000 },
      auth: { ...credentials, refreshToken: 'Atzr|refresh', lwaUrl: lwa.url, timeout: 60_000 },
    })
    opened.push(lwa, { close: () => member.kill() })
    expect(await member.nextLine()).toBe('ready')
    member.fetchToken()
    expect(await member.nextLine()).toBe('requested')
    await lwa.receiveRequest()
    lwa.respond()
    expect(await member.nextLine()).toBe('Atza|1')
    expect(await member.exitCode()).toBe(0)
  })

  it('rejects a wrong password, without revealing it', async () => {
    const urls = cluster().urls.map((url) => url.replace(':hush@', ':wrong@'))
    const error = await rejectionOf(open({ url: urls }).ping())
    expect(error).toMatchObject({ code: 'SHARED_STORE', reason: 'WRONGPASS' })
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('wrong')
  })

  it('reports that no node is reachable', async () => {
    const urls = ['redis://127.0.0.1:1', 'redis://127.0.0.1:2']
    expect(await rejectionOf(open({ url: urls }).ping())).toMatchObject({
      reason: 'ECONNREFUSED',
      message: expect.stringMatching(
        /^Can't connect to Redis Cluster at 127\.0\.0\.1:1, 127\.0\.0\.1:2 \(ECONNREFUSED\)/,
      ),
    })
  })

  it('loses no call when a master dies during a burst, and exceeds the plan by at most one burst', async () => {
    const plan = { rate: 20, burst: 10 }
    const claims: BucketClaims = [{ bucket: 'failover seller getOrder', plan }]
    const key = 'selling-partner:bucket:{failover}:seller getOrder'
    const amazonBucket = new UsagePlanBucket(plan, () => performance.now())
    const processes = [1, 2].map(() => open({ timeout: 500, localShare: 0.5 }))
    let permitted = 0
    let throttled = 0
    const call = async ({ rateLimiter }: SharedRedis) => {
      await rateLimiter.acquire(claims, {})
      permitted += 1
      if (!amazonBucket.takePermit()) throttled += 1
      rateLimiter.update?.(claims[0].bucket, { rate: plan.rate })
      if (permitted === 20) await cluster().killMasterOf(key)
    }
    await Promise.all(processes.flatMap((process) => Array.from({ length: 60 }, () => call(process))))
    expect(permitted).toBe(120)
    expect(throttled).toBeLessThanOrEqual(plan.burst)
    expect(await cluster().send(key, 'EXISTS', key)).toBe(1)
    for (const process of processes) await process.ping()
  })
})
