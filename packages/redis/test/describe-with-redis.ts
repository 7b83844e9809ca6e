import { spawnSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, it } from '@jest/globals'
import { RedisServer, type RedisServerOptions, redisServerBinary } from './redis-server.js'
import { TestRedis } from './test-redis.js'

const usualUrl = 'redis://127.0.0.1:6379'

/**
 * Tests against a real Redis: the one of REDIS_URL, or else the one at the usual port, or else one that is started for them.
 * Their keys are removed after each.
 */
export function describeWithRedis(name: string, tests: (redis: () => TestRedis) => void): void {
  const url = process.env.REDIS_URL || (answersAt(usualUrl) ? usualUrl : undefined)
  if (!url && !redisServerBinary()) {
    describeWithoutRedis(name, 'install redis-server, or set REDIS_URL')
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

/** Tests each of which has a Redis of its own, to be killed and paused. */
export function describeWithOwnRedis(
  name: string,
  tests: (start: (options?: RedisServerOptions) => Promise<RedisServer>) => void,
): void {
  if (!redisServerBinary()) {
    describeWithoutRedis(name, 'install redis-server')
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

/** A developer may do without Redis and is told so; where the project is checked as a whole, nothing goes untested. */
function describeWithoutRedis(name: string, remedy: string): void {
  const reason = `There is no Redis to test with: ${remedy}`
  if (process.env.CI) {
    describe(name, () => {
      it('has a Redis to test with', () => {
        throw new Error(reason)
      })
    })
    return
  }
  process.stderr.write(`${name}: not tested. ${reason}\n`)
  // Nothing but a developer's machine without Redis comes here; the reason stands in the output, twice.
  describe.skip(`${name} (skipped: ${reason})`, () => {
    // Jest takes a suite without a test for a failure.
    it.todo('is tested where there is a Redis')
  })
}

/** Whether a Redis answers. In a process of its own, since whether tests are skipped must be known at once. */
function answersAt(url: string): boolean {
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
