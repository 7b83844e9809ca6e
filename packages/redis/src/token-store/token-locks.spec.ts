import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { describeWithOwnRedis } from '../../test/describe-with-redis.js'
import type { RedisClientLike } from '../connection/redis-client.js'
import { ManagedClient, parseRedisUrl, UserClient } from '../connection/redis-client.js'
import { RedisConnection } from '../connection/redis-connection.js'
import { TokenLocks } from './token-locks.js'

const timeout = 500

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

/** Locks on a Redis that rejects every command until `isReady`. */
function setUp() {
  const redis = { isReady: true }
  const sendCommand = jest.fn<RedisClientLike['sendCommand']>(async ([name]) => {
    if (!redis.isReady) throw new Error('LOADING Redis is loading the dataset in memory')
    return name === 'SET' ? 'OK' : 1
  })
  const source = new UserClient({ isReady: true, sendCommand })
  const locks = new TokenLocks(new RedisConnection(source, { timeout, retryAfter: 1000, onFailure: () => {} }))
  const commands = () => sendCommand.mock.calls.map(([[name]]) => name)
  return { redis, locks, commands, sendCommand }
}

describe('TokenLocks', () => {
  it('unlocks later, when Redis is ready again', async () => {
    const { redis, locks, commands, sendCommand } = setUp()
    await locks.lock('a', 60_000)
    await locks.lock('b', 60_000)
    redis.isReady = false
    await Promise.all([rejectionOf(locks.unlock('a')), rejectionOf(locks.unlock('b'))])
    await jest.advanceTimersByTimeAsync(5000)
    redis.isReady = true
    sendCommand.mockClear()
    await jest.advanceTimersByTimeAsync(2000)
    expect(commands()).toEqual(['EVALSHA', 'EVALSHA'])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('unlocks a key if it is unknown whether Redis locked it', async () => {
    const { redis, locks, sendCommand } = setUp()
    redis.isReady = false
    await rejectionOf(locks.lock('a', 60_000))
    const owner = sendCommand.mock.calls[0]?.[0][2]
    redis.isReady = true
    await jest.advanceTimersByTimeAsync(2000)
    expect(sendCommand.mock.lastCall?.[0].slice(2)).toEqual(['1', 'a', owner])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('sends nothing to Redis for a lock that it does not hold', async () => {
    const { locks, commands } = setUp()
    await locks.unlock('a')
    await locks.lock('a', 60_000)
    await locks.unlock('a')
    await locks.unlock('a')
    expect(commands()).toEqual(['SET', 'EVALSHA'])
  })
})

describeWithOwnRedis('TokenLocks after Redis was paused', (start) => {
  it('does not leave a lock behind that Redis set too late', async () => {
    const server = await start()
    const source = new ManagedClient(parseRedisUrl(server.url, 'url'), timeout)
    const connection = new RedisConnection(source, { timeout, retryAfter: 1000, onFailure: () => {} })
    const locks = new TokenLocks(connection)
    await connection.send(['PING'])
    await server.pause()
    const late = rejectionOf(locks.lock('locked', 60_000))
    await jest.advanceTimersByTimeAsync(timeout)
    expect(await late).toMatchObject({ reason: 'TIMEOUT' })
    server.resume()
    await jest.advanceTimersByTimeAsync(1000)
    while (jest.getTimerCount() > 0) {
      for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
      await jest.advanceTimersByTimeAsync(10)
    }
    expect(await connection.send(['EXISTS', 'locked'])).toBe(0)
    const [, executed] = /cmdstat_set:calls=(\d+)/.exec(String(await connection.send(['INFO', 'commandstats']))) ?? []
    expect(executed).toBe('1')
    connection.close()
  })
})
