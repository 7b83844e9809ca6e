import { inspect } from 'node:util'
import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { createClient } from '@redis/client'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { useFakeTime } from '../../../auth/test/run-in-fake-time.js'
import { describeWithOwnRedis, describeWithRedis } from '../../test/describe-with-redis.js'
import type { RedisClientLike } from './redis-client.js'
import { ManagedClient, parseRedisUrl, UserClient } from './redis-client.js'
import { LuaScript, RedisConnection } from './redis-connection.js'

/** Longer than any test takes, so that it passes only in fake time. */
const timeout = 30_000

const echo = new LuaScript('return { KEYS[1], ARGV[1] }')

const open: RedisConnection[] = []

function connectTo(url: string, options: { retryAfter?: number } = {}) {
  const onFailure = jest.fn()
  const source = new ManagedClient(parseRedisUrl(url, 'url'), timeout)
  const connection = new RedisConnection(source, { timeout, retryAfter: 0, onFailure, ...options })
  open.push(connection)
  return { connection, onFailure }
}

afterEach(() => {
  jest.useRealTimers()
  for (const connection of open.splice(0)) connection.close()
})

describeWithRedis('RedisConnection', (redis) => {
  it('connects on first use, once for all operations', async () => {
    const { connection } = connectTo(redis().url)
    const clientIds = await Promise.all(Array.from({ length: 20 }, () => connection.send(['CLIENT', 'ID'])))
    expect(new Set(clientIds).size).toBe(1)
  })

  it('sends the source of a script that Redis does not know yet, then only its hash', async () => {
    const { connection } = connectTo(redis().url)
    const script = new LuaScript(`return { '${redis().prefix}', KEYS[1], ARGV[1] }`)
    expect(await redis().send('SCRIPT', 'EXISTS', script.sha)).toEqual([0])
    expect(await connection.run(script, ['key'], ['argument'])).toEqual([redis().prefix, 'key', 'argument'])
    expect(await redis().send('SCRIPT', 'EXISTS', script.sha)).toEqual([1])
    expect(await connection.run(script, ['key'], ['argument'])).toEqual([redis().prefix, 'key', 'argument'])
  })

  it('rejects with the code of an error reply, and stays usable', async () => {
    const { connection, onFailure } = connectTo(redis().url)
    const error = await rejectionOf(connection.send(['NONSENSE', 'hush']))
    expect(error).toMatchObject({ code: 'SHARED_STORE', reason: 'ERR' })
    expect(onFailure).toHaveBeenCalledWith(error)
    expect(await connection.send(['PING'])).toBe('PONG')
  })

  it('reconnects after it was closed, and after Redis closed it, without a failure', async () => {
    const source = new ManagedClient(parseRedisUrl(redis().url, 'url'), timeout)
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

  it('fails pending operations when it is closed, without counting a failure of Redis', async () => {
    const { connection, onFailure } = connectTo(redis().url)
    const connecting = rejectionOf(connection.send(['PING']))
    connection.close()
    expect(await connecting).toMatchObject({ reason: 'CLOSED' })
    expect(onFailure).not.toHaveBeenCalled()
    expect(await connection.send(['PING'])).toBe('PONG')
  })

  it('uses the client of the user unchanged, and leaves it open', async () => {
    const client = createClient({ url: redis().url, commandOptions: { typeMapping: { 36: Buffer } } })
    const connection = new RedisConnection(new UserClient(client), { timeout, retryAfter: 0, onFailure: () => {} })
    expect(await rejectionOf(connection.send(['PING']))).toMatchObject({
      reason: 'CONNECTION_LOST',
      message: 'The Redis client is not connected. Call its connect() method.',
    })
    await client.connect()
    expect(await connection.run(echo, ['key'], ['argument'])).toEqual(['key', 'argument'])
    connection.close()
    expect(client.isReady).toBe(true)
    client.destroy()
  })
})

describeWithOwnRedis('RedisConnection when Redis restarts, pauses or requires a password', (start) => {
  it('recovers after a restart, which loses the scripts', async () => {
    const server = await start()
    const { connection } = connectTo(server.url)
    await connection.run(echo, ['key'], ['before'])
    await server.kill()
    expect(await rejectionOf(connection.run(echo, ['key'], ['during']))).toMatchObject({ code: 'SHARED_STORE' })
    await server.start()
    expect(await connection.run(echo, ['key'], ['after'])).toEqual(['key', 'after'])
  })

  it('does not wait longer than its timeout for a paused Redis, and uses it again when it resumes', async () => {
    const server = await start()
    useFakeTime()
    const { connection, onFailure } = connectTo(server.url, { retryAfter: 1000 })
    await connection.send(['PING'])
    await server.pause()

    const failures = [rejectionOf(connection.send(['PING'])), rejectionOf(connection.run(echo, ['key']))]
    await jest.advanceTimersByTimeAsync(timeout)
    const timedOut = {
      reason: 'TIMEOUT',
      message: `Redis at 127.0.0.1:${server.port} did not respond within ${timeout} ms. Check its load, or increase timeout.`,
    }
    expect(await failures[0]).toMatchObject(timedOut)
    expect(await failures[1]).toMatchObject({ code: 'SHARED_STORE' })
    expect(connection.isAvailable).toBe(false)
    expect(await rejectionOf(connection.send(['PING']))).toMatchObject({ reason: 'TIMEOUT' })

    await jest.advanceTimersByTimeAsync(1000)
    expect(connection.isAvailable).toBe(true)
    const probe = rejectionOf(connection.send(['PING']))
    await jest.advanceTimersByTimeAsync(timeout)
    expect(await probe).toMatchObject(timedOut)
    expect(onFailure).toHaveBeenCalledTimes(2)

    server.resume()
    await jest.advanceTimersByTimeAsync(1000)
    expect(await connection.send(['PING'])).toBe('PONG')
    expect(connection.isAvailable).toBe(true)
  })

  it('does not leak connections that were given up while connecting', async () => {
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

  it('reports a wrong password without revealing it', async () => {
    const server = await start({ password: 'right' })
    const { connection } = connectTo(server.url.replace('redis://', 'redis://:hush@'))
    const error = await rejectionOf(connection.send(['PING']))
    expect(error).toMatchObject({
      reason: 'WRONGPASS',
      message: `Redis at 127.0.0.1:${server.port} rejected the credentials (WRONGPASS). Check the user name, the password and the user's permissions.`,
    })
    expect(inspect([error, connection], { showHidden: true, depth: 9 })).not.toContain('hush')

    const { connection: anonymous } = connectTo(server.url)
    expect(await rejectionOf(anonymous.send(['PING']))).toMatchObject({ reason: 'NOAUTH' })

    const { connection: known } = connectTo(server.url.replace('redis://', 'redis://:right@'))
    expect(await known.send(['PING'])).toBe('PONG')
  })

  it('reports the address of a server that is not running', async () => {
    const server = await start()
    await server.kill()
    const { connection } = connectTo(server.url.replace('redis://', 'redis://user:hush@'))
    const error = await rejectionOf(connection.send(['PING']))
    expect(String(error)).toBe(
      `SharedStoreError: Can't connect to Redis at 127.0.0.1:${server.port} (ECONNREFUSED). Check url, and that Redis is running there.`,
    )
  })
})

describe('RedisConnection with a faulty client', () => {
  const throwing = (error: unknown): RedisClientLike => ({
    isReady: true,
    sendCommand: () => {
      throw error
    },
  })

  it('converts any error to SharedStoreError', async () => {
    const source = new UserClient(throwing('nonsense'))
    const connection = new RedisConnection(source, { timeout, retryAfter: 0, onFailure: () => {} })
    expect(await rejectionOf(connection.send(['PING']))).toMatchObject({
      code: 'SHARED_STORE',
      reason: 'CONNECTION_LOST',
    })
  })

  it('drops a command that is not sent within the timeout', async () => {
    const sendCommand = jest.fn<RedisClientLike['sendCommand']>(async () => 'PONG')
    const source = new UserClient({ isReady: true, sendCommand })
    await new RedisConnection(source, { timeout: 70, retryAfter: 0, onFailure: () => {} }).send(['PING'])
    expect(sendCommand).toHaveBeenCalledWith(['PING'], { typeMapping: {}, timeout: 70 })
  })
})
