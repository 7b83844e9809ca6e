import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { describeWithOwnRedis } from '../../test/describe-with-redis.js'
import type { RedisClientLike } from '../connection/redis-client.js'
import { GivenClient, OwnClient, parseRedisUrl } from '../connection/redis-client.js'
import { RedisConnection } from '../connection/redis-connection.js'
import { Claims } from './token-locks.js'

const timeout = 500

beforeEach(useFakeTime)
afterEach(() => {
  jest.useRealTimers()
})

/** Claims over a Redis that refuses everything until it is well. */
function setUp() {
  const redis = { isWell: true }
  const sendCommand = jest.fn<RedisClientLike['sendCommand']>(async ([name]) => {
    if (!redis.isWell) throw new Error('LOADING Redis is loading the dataset in memory')
    return name === 'SET' ? 'OK' : 1
  })
  const source = new GivenClient({ isReady: true, sendCommand })
  const claims = new Claims(new RedisConnection(source, { timeout, retryAfter: 1000, onFailure: () => {} }))
  const commands = () => sendCommand.mock.calls.map(([[name]]) => name)
  return { redis, claims, commands, sendCommand }
}

describe('Claims', () => {
  it('give back what could not be given back at once, when Redis is well again', async () => {
    const { redis, claims, commands, sendCommand } = setUp()
    await claims.take('a', 60_000)
    await claims.take('b', 60_000)
    redis.isWell = false
    await Promise.all([rejectionOf(claims.giveBack('a')), rejectionOf(claims.giveBack('b'))])
    await jest.advanceTimersByTimeAsync(5000)
    redis.isWell = true
    sendCommand.mockClear()
    await jest.advanceTimersByTimeAsync(2000)
    expect(commands()).toEqual(['EVALSHA', 'EVALSHA'])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('give back a claim of which it is not known whether it was granted', async () => {
    const { redis, claims, sendCommand } = setUp()
    redis.isWell = false
    await rejectionOf(claims.take('a', 60_000))
    const owner = sendCommand.mock.calls[0]?.[0][2]
    redis.isWell = true
    await jest.advanceTimersByTimeAsync(2000)
    expect(sendCommand.mock.lastCall?.[0].slice(2)).toEqual(['1', 'a', owner])
    expect(jest.getTimerCount()).toBe(0)
  })

  it('ask Redis nothing for a claim that is not held', async () => {
    const { claims, commands } = setUp()
    await claims.giveBack('a')
    await claims.take('a', 60_000)
    await claims.giveBack('a')
    await claims.giveBack('a')
    expect(commands()).toEqual(['SET', 'EVALSHA'])
  })
})

describeWithOwnRedis('Claims, when Redis was paused', (start) => {
  it('leave nothing behind of a claim that Redis took note of too late', async () => {
    const server = await start()
    const source = new OwnClient(parseRedisUrl(server.url, 'url'), timeout)
    const connection = new RedisConnection(source, { timeout, retryAfter: 1000, onFailure: () => {} })
    const claims = new Claims(connection)
    await connection.send(['PING'])
    await server.pause()
    const late = rejectionOf(claims.take('claimed', 60_000))
    await jest.advanceTimersByTimeAsync(timeout)
    expect(await late).toMatchObject({ reason: 'TIMEOUT' })
    server.resume()
    await jest.advanceTimersByTimeAsync(1000)
    while (jest.getTimerCount() > 0) {
      for (let turn = 0; turn < 100; turn++) await new Promise(setImmediate)
      await jest.advanceTimersByTimeAsync(10)
    }
    expect(await connection.send(['EXISTS', 'claimed'])).toBe(0)
    const [, executed] = /cmdstat_set:calls=(\d+)/.exec(String(await connection.send(['INFO', 'commandstats']))) ?? []
    expect(executed).toBe('1')
    connection.close()
  })
})
