import { createHash, randomBytes } from 'node:crypto'
import { afterEach, expect, it } from '@jest/globals'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { describeWithOwnRedis, describeWithRedis } from '../../test/describe-with-redis.js'
import { ManagedClient, parseRedisUrl } from '../connection/redis-client.js'
import { RedisConnection } from '../connection/redis-connection.js'
import { TextCipher } from './encryption.js'
import { RedisTokenStore } from './redis-token-store.js'

const refreshToken = 'Atzr|IwEBIrefreshTokenOfASeller'
const hashed = createHash('sha256').update(refreshToken).digest('base64url')
const key = `https://api.amazon.com/auth/o2/token amzn1.application-oa2-client.1 seller:${hashed}`
const token = 'Atza|IwEBIaccessTokenOfASeller'

const cipher = new TextCipher(randomBytes(32))

const open: RedisConnection[] = []

afterEach(() => {
  for (const connection of open.splice(0)) connection.close()
})

describeWithRedis('RedisTokenStore', (redis) => {
  /** A token store with its own connection, as in another process. */
  function makeStore(...ciphers: TextCipher[]): RedisTokenStore {
    return storeAt(redis().url, redis().prefix, ciphers)
  }

  async function onlyKey(): Promise<string> {
    const keys = await redis().keys()
    expect(keys).toHaveLength(1)
    return keys[0] ?? ''
  }

  it('returns a token that another process has stored, with its remaining lifetime', async () => {
    await makeStore().set(key, { value: token, ttlMs: 3_540_000 })
    const stored = await makeStore().get(key)
    expect(stored?.value).toBe(token)
    expect(stored?.ttlMs).toBeLessThanOrEqual(3_540_000)
    expect(stored?.ttlMs).toBeGreaterThan(3_000_000)
  })

  it("returns nothing for a key that was never stored, or for another seller's key", async () => {
    const store = makeStore()
    expect(await store.get(key)).toBeUndefined()
    await store.set(key, { value: token, ttlMs: 3_540_000 })
    expect(await store.get(`${key}x`)).toBeUndefined()
  })

  it('lets Redis expire a token', async () => {
    const store = makeStore()
    await store.set(key, { value: token, ttlMs: 1_800_500 })
    const name = await onlyKey()
    const left = Number(await redis().send('PTTL', name))
    expect(left).toBeLessThanOrEqual(1_800_500)
    expect(left).toBeGreaterThan(1_700_000)
    await redis().send('PEXPIRE', name, '0')
    expect(await store.get(key)).toBeUndefined()
  })

  it('ignores a token without an expiry', async () => {
    const store = makeStore()
    await store.set(key, { value: token, ttlMs: 3_540_000 })
    await redis().send('PERSIST', await onlyKey())
    expect(await store.get(key)).toBeUndefined()
  })

  it.each([0, -1, 0.1, Number.NaN, Number.POSITIVE_INFINITY])(
    'does not store a token with a lifetime of %p ms',
    async (ttlMs) => {
      const store = makeStore()
      await store.set(key, { value: token, ttlMs })
      expect(await redis().keys()).toEqual([])
    },
  )

  it('replaces a token', async () => {
    const store = makeStore()
    await store.set(key, { value: 'Atza|old', ttlMs: 3_540_000 })
    await store.set(key, { value: token, ttlMs: 60_000 })
    expect(await store.get(key)).toMatchObject({ value: token })
    expect((await store.get(key))?.ttlMs).toBeLessThanOrEqual(60_000)
  })

  it('does not reveal a secret in any key or value', async () => {
    const store = makeStore()
    await store.set(key, { value: token, ttlMs: 3_540_000 })
    await store.lock(key, 60_000)
    const entries = Object.entries(await redis().entries())
      .flat()
      .map(String)
    expect(entries).toHaveLength(4)
    const readable = entries.flatMap((text) => [text, Buffer.from(text, 'base64url').toString('latin1')]).join(' ')
    for (const secret of [token, refreshToken, hashed]) {
      for (let start = 0; start + 6 <= secret.length; start++) {
        expect(readable).not.toContain(secret.slice(start, start + 6))
      }
    }
  })

  it('ignores a token that was encrypted with another key, and replaces it', async () => {
    const [ours, theirs] = [makeStore(), makeStore(new TextCipher(randomBytes(32)))]
    await theirs.set(key, { value: 'Atza|theirs', ttlMs: 3_540_000 })
    expect(await ours.get(key)).toBeUndefined()
    await ours.set(key, { value: token, ttlMs: 3_540_000 })
    expect(await ours.get(key)).toMatchObject({ value: token })
  })

  it('decrypts with any of its keys and encrypts with the first, so that keys can be replaced', async () => {
    const next = new TextCipher(randomBytes(32))
    const [before, reading, writing, after] = [[cipher], [cipher, next], [next, cipher], [next]].map((ciphers) =>
      makeStore(...ciphers),
    )
    await before?.set(key, { value: 'Atza|old', ttlMs: 3_540_000 })
    expect(await writing?.get(key)).toMatchObject({ value: 'Atza|old' })
    await writing?.set(key, { value: token, ttlMs: 3_540_000 })
    expect(await reading?.get(key)).toMatchObject({ value: token })
    expect(await after?.get(key)).toMatchObject({ value: token })
    expect(await before?.get(key)).toBeUndefined()
  })

  it('ignores a value that was copied from another Redis key', async () => {
    const store = makeStore()
    await store.set('other seller', { value: 'Atza|other', ttlMs: 3_540_000 })
    const from = await onlyKey()
    await store.set(key, { value: token, ttlMs: 3_540_000 })
    const to = (await redis().keys()).find((name) => name !== from) ?? ''
    await redis().send('SET', to, String(await redis().send('GET', from)), 'KEEPTTL')
    expect(await store.get(key)).toBeUndefined()
    expect(await store.get('other seller')).toMatchObject({ value: 'Atza|other' })
  })

  it.each([
    ['an empty string', () => ''],
    ['a plain text', () => 'Atza|planted'],
    ['a shorter value', (value: string) => value.slice(0, -1)],
    ['another fingerprint', (value: string) => value.replace(/^[^.]+/, 'AAAAAAAAAAAAAAAAAAAAAA')],
    ['no fingerprint', (value: string) => value.replace(/^[^.]+\./, '')],
  ])('ignores a value that was replaced by %s', async (_replacement, change) => {
    const store = makeStore()
    await store.set(key, { value: token, ttlMs: 3_540_000 })
    const [[name, value] = ['', '']] = Object.entries(await redis().entries())
    await redis().send('SET', name, change(value ?? ''), 'KEEPTTL')
    expect(await store.get(key)).toBeUndefined()
  })

  it('deletes a token for all processes, but not a token that has replaced it', async () => {
    const [ours, theirs] = [makeStore(), makeStore()]
    await theirs.set(key, { value: token, ttlMs: 3_540_000 })
    await ours.delete(key, 'Atza|old')
    await ours.delete('other seller', token)
    expect(await ours.get(key)).toMatchObject({ value: token })
    await ours.delete(key, token)
    expect(await theirs.get(key)).toBeUndefined()
    await ours.delete(key, token)
  })

  it('deletes a token that was encrypted with an older key', async () => {
    const next = new TextCipher(randomBytes(32))
    await makeStore().set(key, { value: token, ttlMs: 3_540_000 })
    await makeStore(next, cipher).delete(key, token)
    expect(await redis().keys()).toEqual([])
  })

  it('grants the lock to one of many concurrent requests, each time', async () => {
    const stores = Array.from({ length: 8 }, () => makeStore())
    for (let round = 0; round < 20; round++) {
      const granted = await Promise.all(stores.map((store) => store.lock(key, 60_000)))
      expect(granted.filter(Boolean)).toHaveLength(1)
      await Promise.all(stores.map((store) => store.unlock(key)))
      expect(await redis().keys()).toEqual([])
    }
  })

  it('unlocks only its own lock', async () => {
    const [ours, theirs] = [makeStore(), makeStore()]
    expect(await ours.lock(key, 60_000)).toBe(true)
    await theirs.unlock(key)
    expect(await theirs.lock(key, 60_000)).toBe(false)
    // Our lock expires, and the other process gets it.
    await redis().send('PEXPIRE', await onlyKey(), '0')
    expect(await theirs.lock(key, 60_000)).toBe(true)
    await ours.unlock(key)
    expect(await ours.lock(key, 60_000)).toBe(false)
    await theirs.unlock(key)
    expect(await ours.lock(key, 60_000)).toBe(true)
  })

  it('locks one key at a time, for the given milliseconds', async () => {
    const store = makeStore()
    expect(await store.lock(key, 3_600_000)).toBe(true)
    const left = Number(await redis().send('PTTL', await onlyKey()))
    expect(left).toBeLessThanOrEqual(3_600_000)
    expect(left).toBeGreaterThan(3_000_000)
    expect(await makeStore().lock('other seller', 3_600_000)).toBe(true)
  })
})

describeWithOwnRedis('RedisTokenStore after Redis has lost its data', (start) => {
  it('has no tokens or locks, and stays usable', async () => {
    const server = await start()
    const store = storeAt(server.url, 'test:', [cipher])
    await store.set(key, { value: token, ttlMs: 3_540_000 })
    await store.lock(key, 60_000)
    await server.kill()
    expect(await rejectionOf(store.get(key))).toMatchObject({ code: 'SHARED_STORE' })
    await server.start()
    expect(await store.get(key)).toBeUndefined()
    expect(await store.lock(key, 60_000)).toBe(true)
    await store.set(key, { value: token, ttlMs: 3_540_000 })
    expect(await store.get(key)).toMatchObject({ value: token })
    await store.delete(key, token)
    await store.unlock(key)
    expect(await store.get(key)).toBeUndefined()
  })
})

function storeAt(url: string, prefix: string, [first = cipher, ...rest]: TextCipher[]): RedisTokenStore {
  const timeout = 30_000
  const source = new ManagedClient(parseRedisUrl(url, 'url'), timeout)
  const connection = new RedisConnection(source, { timeout, retryAfter: 0, onFailure: () => {} })
  open.push(connection)
  return new RedisTokenStore({ connection, ciphers: [first, ...rest], prefix })
}
