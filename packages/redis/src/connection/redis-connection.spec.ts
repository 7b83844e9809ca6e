import { inspect } from 'node:util'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { createClient } from '@redis/client'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { describeWithOwnRedis, describeWithRedis } from '../../test/describe-with-redis.js'
import type { RedisClientLike } from './redis-client.js'
import { GivenClient, OwnClient, parseRedisUrl } from './redis-client.js'
import { LuaScript, RedisConnection } from './redis-connection.js'

/** Longer than any machine takes: only where time is faked does it pass. */
const timeout = 30_000

const echo = new LuaScript('return { KEYS[1], ARGV[1] }')

const open: RedisConnection[] = []

function connectTo(url: string, options: { retryAfter?: number } = {}) {
  const onFailure = jest.fn()
  const source = new OwnClient(parseRedisUrl(url, 'url'), timeout)
  const connection = new RedisConnection(source, { timeout, retryAfter: 0, onFailure, ...options })
  open.push(connection)
  return { connection, onFailure }
}

afterEach(() => {
  jest.useRealTimers()
  for (const connection of open.splice(0)) connection.close()
})

describeWithRedis('RedisConnection', (redis) => {
  it('connects when it is first used, once for all who use it', async () => {
    const { connection } = connectTo(redis().url)
    const answers = await Promise.all(Array.from({ length: 20 }, () => connection.send(['CLIENT', 'ID'])))
    expect(new Set(answers).size).toBe(1)
  })

  it('runs a script by its text where Redis does not know it yet, and then by its name', async () => {
    const { connection } = connectTo(redis().url)
    const script = new LuaScript(`return { '${redis().prefix}', KEYS[1], ARGV[1] }`)
    expect(await redis().send('SCRIPT', 'EXISTS', script.sha)).toEqual([0])
    expect(await connection.run(script, ['key'], ['argument'])).toEqual([redis().prefix, 'key', 'argument'])
    expect(await redis().send('SCRIPT', 'EXISTS', script.sha)).toEqual([1])
    expect(await connection.run(script, ['key'], ['argument'])).toEqual([redis().prefix, 'key', 'argument'])
  })

  it('rejects with what Redis refused, and goes on', async () => {
    const { connection, onFailure } = connectTo(redis().url)
    const error = await rejectionOf(connection.send(['NONSENSE', 'hush']))
    expect(error).toMatchObject({ code: 'STORE', reason: 'ERR' })
    expect(onFailure).toHaveBeenCalledWith(error)
    expect(await connection.send(['PING'])).toBe('PONG')
  })

  it('connects again after it was closed, and after Redis closed it, without a failure', async () => {
    const source = new OwnClient(parseRedisUrl(redis().url, 'url'), timeout)
    const onFailure = jest.fn()
    const connection = new RedisConnection(source, { timeout, retryAfter: 0, onFailure })
    open.push(connection)
    const first = await connection.send(['CLIENT', 'ID'])
    connection.close()
    const second = await connection.send(['CLIENT', 'ID'])
    const client = await source.client()
    await redis().send('CLIENT', 'KILL', 'ID', String(second))
    while (client.isReady) await new Promise(setImmediate)
    const third = await connection.send(['CLIENT', 'ID'])
    expect(new Set([first, second, third]).size).toBe(3)
    expect(onFailure).not.toHaveBeenCalled()
  })

  it('ends what waits when it is closed, which is no failure of Redis', async () => {
    const { connection, onFailure } = connectTo(redis().url)
    const connecting = rejectionOf(connection.send(['PING']))
    connection.close()
    expect(await connecting).toMatchObject({ reason: 'CLOSED' })
    expect(onFailure).not.toHaveBeenCalled()
    expect(await connection.send(['PING'])).toBe('PONG')
  })

  it('uses a client of the user as it is, and leaves it open', async () => {
    const client = createClient({ url: redis().url, commandOptions: { typeMapping: { 36: Buffer } } })
    const connection = new RedisConnection(new GivenClient(client), { timeout, retryAfter: 0, onFailure: () => {} })
    expect(await rejectionOf(connection.send(['PING']))).toMatchObject({
      reason: 'CONNECTION_LOST',
      message: 'The Redis client is not connected: call its connect()',
    })
    await client.connect()
    expect(await connection.run(echo, ['key'], ['argument'])).toEqual(['key', 'argument'])
    connection.close()
    expect(client.isReady).toBe(true)
    client.destroy()
  })
})

describeWithOwnRedis('RedisConnection, when Redis is restarted, paused or locked', (start) => {
  it('finds its way back after a restart, which has forgotten the scripts', async () => {
    const server = await start()
    const { connection } = connectTo(server.url)
    await connection.run(echo, ['key'], ['before'])
    await server.kill()
    expect(await rejectionOf(connection.run(echo, ['key'], ['while']))).toMatchObject({ code: 'STORE' })
    await server.start()
    expect(await connection.run(echo, ['key'], ['after'])).toEqual(['key', 'after'])
  })

  it('does not wait longer than its time for a Redis that is paused, and uses it again when it goes on', async () => {
    const server = await start()
    useFakeTime()
    const { connection, onFailure } = connectTo(server.url, { retryAfter: 1000 })
    await connection.send(['PING'])
    await server.pause()

    const failures = [rejectionOf(connection.send(['PING'])), rejectionOf(connection.run(echo, ['key']))]
    await jest.advanceTimersByTimeAsync(timeout)
    const timedOut = {
      reason: 'TIMEOUT',
      message: `Redis at 127.0.0.1:${server.port} did not answer within ${timeout} ms`,
    }
    expect(await failures[0]).toMatchObject(timedOut)
    expect(await failures[1]).toMatchObject({ code: 'STORE' })
    expect(connection.isAvailable).toBe(false)
    expect(await rejectionOf(connection.send(['PING']))).toMatchObject({ reason: 'TIMEOUT' })

    await jest.advanceTimersByTimeAsync(1000)
    expect(connection.isAvailable).toBe(true)
    const trial = rejectionOf(connection.send(['PING']))
    await jest.advanceTimersByTimeAsync(timeout)
    expect(await trial).toMatchObject(timedOut)
    expect(onFailure).toHaveBeenCalledTimes(2)

    server.resume()
    await jest.advanceTimersByTimeAsync(1000)
    expect(await connection.send(['PING'])).toBe('PONG')
    expect(connection.isAvailable).toBe(true)
  })

  it('leaves no connection behind that was given up while it was made', async () => {
    const server = await start()
    useFakeTime()
    const { connection } = connectTo(server.url)
    for (let attempt = 0; attempt < 3; attempt++) {
      const closed = rejectionOf(connection.send(['PING']))
      connection.close()
      await closed
    }
    await server.pause()
    for (let attempt = 0; attempt < 3; attempt++) {
      const late = rejectionOf(connection.send(['PING']))
      await jest.advanceTimersByTimeAsync(timeout)
      await late
    }
    server.resume()
    const clients = async () =>
      String(await connection.send(['CLIENT', 'LIST']))
        .trim()
        .split('\n').length
    while ((await clients()) > 1) await new Promise(setImmediate)
    expect(await clients()).toBe(1)
  })

  it('says that the password is wrong, and not what it is', async () => {
    const server = await start({ password: 'right' })
    const { connection } = connectTo(server.url.replace('redis://', 'redis://:hush@'))
    const error = await rejectionOf(connection.send(['PING']))
    expect(error).toMatchObject({
      reason: 'WRONGPASS',
      message: `Redis at 127.0.0.1:${server.port} refused the user or the password (WRONGPASS): check them, and what the user may do`,
    })
    expect(inspect([error, connection], { showHidden: true, depth: 9 })).not.toContain('hush')

    const { connection: anonymous } = connectTo(server.url)
    expect(await rejectionOf(anonymous.send(['PING']))).toMatchObject({ reason: 'NOAUTH' })

    const { connection: known } = connectTo(server.url.replace('redis://', 'redis://:right@'))
    expect(await known.send(['PING'])).toBe('PONG')
  })

  it('says where nobody listens', async () => {
    const server = await start()
    await server.kill()
    const { connection } = connectTo(server.url.replace('redis://', 'redis://user:hush@'))
    const error = await rejectionOf(connection.send(['PING']))
    expect(String(error)).toBe(
      `StoreError: Redis at 127.0.0.1:${server.port} cannot be reached (ECONNREFUSED): check the url, and that Redis runs there`,
    )
  })
})

describe('RedisConnection with a client that misbehaves', () => {
  const throwing = (error: unknown): RedisClientLike => ({
    isReady: true,
    sendCommand: () => {
      throw error
    },
  })

  it('turns whatever it throws into StoreError', async () => {
    const source = new GivenClient(throwing('nonsense'))
    const connection = new RedisConnection(source, { timeout, retryAfter: 0, onFailure: () => {} })
    expect(await rejectionOf(connection.send(['PING']))).toMatchObject({ code: 'STORE', reason: 'CONNECTION_LOST' })
  })

  it('gives a command that is not sent in time no chance to be sent later', async () => {
    const sendCommand = jest.fn<RedisClientLike['sendCommand']>(async () => 'PONG')
    const source = new GivenClient({ isReady: true, sendCommand })
    await new RedisConnection(source, { timeout: 70, retryAfter: 0, onFailure: () => {} }).send(['PING'])
    expect(sendCommand).toHaveBeenCalledWith(['PING'], { typeMapping: {}, timeout: 70 })
  })
})
