import { spawnSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, it } from '@jest/globals'
import { RedisCluster } from './redis-cluster.js'
import { RedisServer, type RedisServerOptions, redisServerBinary } from './redis-server.js'
import { TestRedis } from './test-redis.js'

const defaultUrl = 'redis://127.0.0.1:6379'

/**
 * Describes tests that need a real Redis. Uses the one of REDIS_URL, else the one at the default port, else starts one. With
 * REDIS_SERVER, starts this program instead of using the default port. Removes their keys after each test.
 */
export function describeWithRedis(name: string, tests: (redis: () => TestRedis) => void): void {
  const url = process.env.REDIS_URL || (!process.env.REDIS_SERVER && respondsAt(defaultUrl) ? defaultUrl : undefined)
  if (!url && !redisServerBinary()) {
    describeWithoutRedis(name, 'Install redis-server, or set REDIS_URL or REDIS_SERVER.')
    return
  }
  describe(name, () => {
    let server: RedisServer | undefined
    let redis: TestRedis

    beforeAll(async () => {
      if (!url) server = await RedisServer.start()
      redis = new TestRedis(url ?? server?.url ?? '')
      await redis.open()
    })
    afterEach(() => redis.removeKeys())
    afterAll(async () => {
      redis?.close()
      await server?.kill()
    })

    tests(() => redis)
  })
}

/** Describes tests that start their own Redis, to kill or pause it. */
export function describeWithOwnRedis(
  name: string,
  tests: (start: (options?: RedisServerOptions) => Promise<RedisServer>) => void,
): void {
  if (!redisServerBinary()) {
    describeWithoutRedis(name, 'Install redis-server, or set REDIS_SERVER.')
    return
  }
  describe(name, () => {
    const servers: RedisServer[] = []

    afterEach(() => Promise.all(servers.splice(0).map((server) => server.kill())))

    tests(async (options) => {
      const server = await RedisServer.start(options)
      servers.push(server)
      return server
    })
  })
}

/** Describes tests that start a cluster, with three masters and a replica of each. */
export function describeWithCluster(name: string, tests: (cluster: () => RedisCluster) => void): void {
  if (!redisServerBinary()) {
    describeWithoutRedis(name, 'Install redis-server, or set REDIS_SERVER.')
    return
  }
  describe(name, () => {
    let cluster: RedisCluster | undefined

    beforeAll(async () => {
      cluster = await RedisCluster.start()
    })
    afterAll(() => cluster?.stop())

    tests(() => {
      if (!cluster) throw new Error('The cluster has not started.')
      return cluster
    })
  })
}

/** Skips the tests with a warning on a developer's machine. In CI, fails instead, so that nothing stays untested. */
function describeWithoutRedis(name: string, remedy: string): void {
  const reason = `No Redis found. ${remedy}`
  if (process.env.CI) {
    describe(name, () => {
      it('finds a Redis', () => {
        throw new Error(reason)
      })
    })
    return
  }
  process.stderr.write(`${name}: skipped. ${reason}\n`)
  // This happens only on a developer's machine without Redis. The output contains the reason twice.
  describe.skip(`${name} (skipped: ${reason})`, () => {
    // Jest fails a suite without tests.
    it.todo('needs a Redis')
  })
}

/** Returns whether a Redis responds. Uses a child process, because Jest needs to know synchronously whether to skip tests. */
function respondsAt(url: string): boolean {
  const { hostname, port } = new URL(url)
  const { status } = spawnSync(process.execPath, ['-e', ping, hostname, port], { timeout: 10_000 })
  return status === 0
}

const ping = `
const [host, port] = process.argv.slice(-2)
const socket = require('node:net').connect(port, host, () => socket.write('PING\\r\\n'))
socket.setTimeout(1000, () => process.exit(1))
socket.on('error', () => process.exit(1))
socket.on('data', (data) => process.exit(String(data).startsWith('+PONG') ? 0 : 1))
`
