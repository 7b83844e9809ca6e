import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { isConfigurationError } from '@selling-partner/auth'
import { findSecrets } from '../../auth/test/leaks/find-secrets.js'
import { rejectionOf } from '../../auth/test/rejection.js'
import { describeWithOwnRedis, describeWithRedis } from '../test/describe-with-redis.js'
import type { SharedRedisOptions } from './options.js'
import { SharedRedis } from './shared-redis.js'

const url = 'redis://user:hush@127.0.0.1:6379'
const encryptionKey = randomBytes(32)

function messageOf(options: object): string {
  try {
    new SharedRedis(options)
  } catch (error) {
    if (isConfigurationError(error)) return error.message
  }
  throw new Error('ConfigurationError was expected')
}

const environment = { ...process.env }

beforeEach(() => {
  // The developer's environment must not influence these tests.
  delete process.env.REDIS_URL
  delete process.env.SELLING_PARTNER_ENCRYPTION_KEY
})

afterEach(() => {
  process.env = { ...environment }
})

describe('SharedRedis', () => {
  it.each<[object, RegExp]>([
    [{}, /^url is missing\. Pass url or client, or set REDIS_URL\.$/],
    [{ url: 'hush' }, /^url is not a valid Redis URL/],
    [{ url, client: { isReady: true, sendCommand() {} } }, /^client and url can't be combined\. Pass one of them\.$/],
    [
      { client: {} },
      /^client is invalid\. Pass a client made with createClient or createCluster of redis or @redis\/client\.$/,
    ],
    [{ url: [] }, /^url is an empty list\. Pass the URL of at least one node\.$/],
    [{ url: [url, 'hush'] }, /^url is not a valid Redis URL/],
    [
      { url: [url, 'redis://127.0.0.1:6380'] },
      /^url is not a valid list of cluster nodes\. Pass URLs with the same scheme/,
    ],
    [{ url: [url, url.replace('redis:', 'rediss:')] }, /^url is not a valid list of cluster nodes/],
    [{ url: [`${url}/1`] }, /^url is not a valid list of cluster nodes/],
    [{ url: ['unix:///hush'] }, /^url is not a valid list of cluster nodes/],
    [{ client: null }, /^client is invalid/],
    [{ url, encryptionKey: 'hush' }, /^encryptionKey is invalid\. Pass a key of 32 bytes/],
    [{ url, prefix: '' }, /^prefix is invalid\. Pass a non-empty string/],
    [{ url, prefix: 5 }, /^prefix is invalid\. Pass a non-empty string/],
    [{ url, timeout: 0 }, /^timeout is invalid\. Pass a number of milliseconds from 1 to 2147483647\.$/],
    [{ url, timeout: '500' }, /^timeout is invalid/],
    [{ url, timeout: Number.NaN }, /^timeout is invalid/],
    [{ url, retryAfter: -1 }, /^retryAfter is invalid\. Pass a number of milliseconds from 0/],
    [{ url, onFailure: 'log' }, /^onFailure is invalid\. Pass a function\.$/],
  ])('rejects %p', (options, message) => {
    expect(messageOf(options)).toMatch(message)
    expect(messageOf(options)).not.toContain('hush')
  })

  it('reads its URL and its keys from the environment', () => {
    process.env.REDIS_URL = url
    process.env.SELLING_PARTNER_ENCRYPTION_KEY = `${encryptionKey.toString('base64')}, ${randomBytes(32).toString('hex')}`
    expect(new SharedRedis().tokenStore).toBeDefined()
    process.env.SELLING_PARTNER_ENCRYPTION_KEY = 'hush'
    expect(messageOf({})).toMatch(/^SELLING_PARTNER_ENCRYPTION_KEY is invalid\. Pass a key/)
    process.env.REDIS_URL = 'hush'
    expect(messageOf({})).toMatch(/^REDIS_URL is not a valid Redis URL/)
  })

  it('reads a list of cluster nodes from the environment', () => {
    process.env.REDIS_URL = `${url}, redis://127.0.0.1:6380`
    expect(messageOf({})).toMatch(/^url is not a valid list of cluster nodes/)
    process.env.REDIS_URL = 'redis://user:a,b@127.0.0.1:6379'
    expect(new SharedRedis({ encryptionKey }).tokenStore).toBeDefined()
  })

  it('prefers options to environment variables', () => {
    process.env.REDIS_URL = 'nonsense'
    process.env.SELLING_PARTNER_ENCRYPTION_KEY = 'nonsense'
    expect(new SharedRedis({ url, encryptionKey }).tokenStore).toBeDefined()
  })

  it('does not share tokens without an encryption key', () => {
    const redis = new SharedRedis({ url })
    expect(() => redis.tokenStore).toThrow(
      'encryptionKey is missing, and tokens are never shared unencrypted. Pass encryptionKey, or set SELLING_PARTNER_ENCRYPTION_KEY.',
    )
  })

  it('does not reveal the password or the key', () => {
    const redis = new SharedRedis({ url, encryptionKey })
    const shown = `${inspect([redis, redis.tokenStore], { showHidden: true, depth: 9 })} ${JSON.stringify(redis)}`
    expect(shown).not.toContain('hush')
    expect(shown).not.toContain(encryptionKey.toString('hex').slice(0, 8))
    expect(shown).not.toMatch(/<Buffer/)
    const secrets = { password: 'hush', key: encryptionKey.toString('base64'), bytes: encryptionKey.toString('latin1') }
    const parts = [redis, redis.tokenStore, redis.rateLimiter]
    expect(findSecrets(secrets, parts)).toEqual([])
    expect(findSecrets(secrets, { url, encryptionKey })).toEqual(['password', 'bytes'])
  })
})

describeWithRedis('SharedRedis with Redis', (redis) => {
  it('resolves ping()', async () => {
    const shared = new SharedRedis({ url: redis().url, timeout: 30_000 })
    await shared.ping()
    expect(shared.isAvailable).toBe(true)
    shared.close()
  })

  it('starts its Redis keys with its prefix', async () => {
    const { prefix } = redis()
    const shared = new SharedRedis({ url: redis().url, encryptionKey, prefix, timeout: 30_000 })
    await shared.tokenStore.set('key', { value: 'Atza|token', ttlMs: 60_000 })
    expect(await redis().keys()).toEqual([expect.stringMatching(/:token:[\w-]{43}$/)])
    shared.close()
  })
})

describeWithOwnRedis('SharedRedis without Redis', (start) => {
  it.each<[string, SharedRedisOptions['onFailure']]>([
    [
      'throws',
      () => {
        throw new Error('The log is full')
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('The log is full')
      },
    ],
  ])('calls onFailure once for operations that fail together, even if onFailure %s', async (_how, callback) => {
    const server = await start()
    await server.kill()
    const unhandled = jest.fn()
    process.on('unhandledRejection', unhandled)
    const onFailure = jest.fn(callback)
    const shared = new SharedRedis({ url: server.url, encryptionKey, timeout: 30_000, onFailure })
    const errors = await Promise.all([rejectionOf(shared.ping()), rejectionOf(shared.tokenStore.get('key'))])
    expect(errors).toEqual([
      expect.objectContaining({ reason: 'ECONNREFUSED' }),
      expect.objectContaining({ reason: 'ECONNREFUSED' }),
    ])
    expect(shared.isAvailable).toBe(false)
    await new Promise(setImmediate)
    process.off('unhandledRejection', unhandled)
    expect(onFailure.mock.calls).toEqual([[errors[0]]])
    expect(unhandled).not.toHaveBeenCalled()
  })
})
