import { createHash, randomBytes } from 'node:crypto'
import { afterEach, expect, it } from '@jest/globals'
import { rejectionOf } from '../../../auth/test/rejection.js'
import { describeWithOwnRedis, describeWithRedis } from '../../test/describe-with-redis.js'
import { OwnClient, parseRedisUrl } from '../connection/redis-client.js'
import { RedisConnection } from '../connection/redis-connection.js'
import { TextCipher } from './encryption.js'
import { RedisTokenStore } from './redis-token-store.js'

const refreshToken = 'Atzr|IwEBIrefreshmentsAreServed'
const hashed = createHash('sha256').update(refreshToken).digest('base64url')
const key = `https://api.amazon.com/auth/o2/token amzn1.application-oa2-client.1 seller:${hashed}`
const token = 'Atza|IwEBIaccessIsGranted'

const cipher = new TextCipher(randomBytes(32))

const open: RedisConnection[] = []

afterEach(() => {
  for (const connection of open.splice(0)) connection.close()
})

describeWithRedis('RedisTokenStore', (redis) => {
  /** A store as another process has it: with a connection of its own. */
  function makeStore(...ciphers: TextCipher[]): RedisTokenStore {
    return storeAt(redis().url, redis().prefix, ciphers)
  }

  async function onlyKey(): Promise<string> {
    const keys = await redis().keys()
    expect(keys).toHaveLength(1)
    return keys[0] ?? ''
  }

  it('gives one process the token that another one has kept, with what is left of its time', async () => {
    await makeStore().set(key, { value: token, goodFor: 3540 })
    const stored = await makeStore().get(key)
    expect(stored?.value).toBe(token)
    expect(stored?.goodFor).toBeLessThanOrEqual(3540)
    expect(stored?.goodFor).toBeGreaterThan(3000)
  })

  it('has nothing under a key that was never kept, nor under that of another seller', async () => {
    const store = makeStore()
    expect(await store.get(key)).toBeUndefined()
    await store.set(key, { value: token, goodFor: 3540 })
    expect(await store.get(`${key}x`)).toBeUndefined()
  })

  it('lets Redis forget a token when its time is over', async () => {
    const store = makeStore()
    await store.set(key, { value: token, goodFor: 1800.5 })
    const name = await onlyKey()
    const left = Number(await redis().send('PTTL', name))
    expect(left).toBeLessThanOrEqual(1_800_500)
    expect(left).toBeGreaterThan(1_700_000)
    await redis().send('PEXPIRE', name, '0')
    expect(await store.get(key)).toBeUndefined()
  })

  it('takes a token without an expiry for none of its own', async () => {
    const store = makeStore()
    await store.set(key, { value: token, goodFor: 3540 })
    await redis().send('PERSIST', await onlyKey())
    expect(await store.get(key)).toBeUndefined()
  })

  it.each([0, -1, 0.0001, Number.NaN, Number.POSITIVE_INFINITY])(
    'does not keep a token that is good for %p s',
    async (goodFor) => {
      const store = makeStore()
      await store.set(key, { value: token, goodFor })
      expect(await redis().keys()).toEqual([])
    },
  )

  it('puts a token in the place of another', async () => {
    const store = makeStore()
    await store.set(key, { value: 'Atza|old', goodFor: 3540 })
    await store.set(key, { value: token, goodFor: 60 })
    expect(await store.get(key)).toMatchObject({ value: token })
    expect((await store.get(key))?.goodFor).toBeLessThanOrEqual(60)
  })

  it('shows no secret in any key or value', async () => {
    const store = makeStore()
    await store.set(key, { value: token, goodFor: 3540 })
    await store.claim(key, 60_000)
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

  it('finds nothing in what was encrypted with another key, and takes its place', async () => {
    const [ours, theirs] = [makeStore(), makeStore(new TextCipher(randomBytes(32)))]
    await theirs.set(key, { value: 'Atza|theirs', goodFor: 3540 })
    expect(await ours.get(key)).toBeUndefined()
    await ours.set(key, { value: token, goodFor: 3540 })
    expect(await ours.get(key)).toMatchObject({ value: token })
  })

  it('reads with any of its keys and writes with the first, so that keys can be replaced', async () => {
    const next = new TextCipher(randomBytes(32))
    const [before, reading, writing, after] = [[cipher], [cipher, next], [next, cipher], [next]].map((ciphers) =>
      makeStore(...ciphers),
    )
    await before?.set(key, { value: 'Atza|old', goodFor: 3540 })
    expect(await writing?.get(key)).toMatchObject({ value: 'Atza|old' })
    await writing?.set(key, { value: token, goodFor: 3540 })
    expect(await reading?.get(key)).toMatchObject({ value: token })
    expect(await after?.get(key)).toMatchObject({ value: token })
    expect(await before?.get(key)).toBeUndefined()
  })

  it('finds nothing in what was copied from another key', async () => {
    const store = makeStore()
    await store.set('other seller', { value: 'Atza|other', goodFor: 3540 })
    const from = await onlyKey()
    await store.set(key, { value: token, goodFor: 3540 })
    const to = (await redis().keys()).find((name) => name !== from) ?? ''
    await redis().send('COPY', from, to, 'REPLACE')
    expect(await store.get(key)).toBeUndefined()
    expect(await store.get('other seller')).toMatchObject({ value: 'Atza|other' })
  })

  it.each([
    ['nothing', () => ''],
    ['a text', () => 'Atza|planted'],
    ['one letter less', (value: string) => value.slice(0, -1)],
    ['another fingerprint', (value: string) => value.replace(/^[^.]+/, 'AAAAAAAAAAAAAAAAAAAAAA')],
    ['no fingerprint', (value: string) => value.replace(/^[^.]+\./, '')],
  ])('finds nothing in a value that was replaced by %s', async (_what, change) => {
    const store = makeStore()
    await store.set(key, { value: token, goodFor: 3540 })
    const [[name, value] = ['', '']] = Object.entries(await redis().entries())
    await redis().send('SET', name, change(value ?? ''), 'KEEPTTL')
    expect(await store.get(key)).toBeUndefined()
  })

  it('forgets a token for all, but no other one that has taken its place', async () => {
    const [ours, theirs] = [makeStore(), makeStore()]
    await theirs.set(key, { value: token, goodFor: 3540 })
    await ours.delete(key, 'Atza|old')
    await ours.delete('other seller', token)
    expect(await ours.get(key)).toMatchObject({ value: token })
    await ours.delete(key, token)
    expect(await theirs.get(key)).toBeUndefined()
    await ours.delete(key, token)
  })

  it('forgets a token that was encrypted with a key that is being replaced', async () => {
    const next = new TextCipher(randomBytes(32))
    await makeStore().set(key, { value: token, goodFor: 3540 })
    await makeStore(next, cipher).delete(key, token)
    expect(await redis().keys()).toEqual([])
  })

  it('grants a claim to one of all that ask at once, time and again', async () => {
    const stores = Array.from({ length: 8 }, () => makeStore())
    for (let round = 0; round < 20; round++) {
      const granted = await Promise.all(stores.map((store) => store.claim(key, 60_000)))
      expect(granted.filter(Boolean)).toHaveLength(1)
      await Promise.all(stores.map((store) => store.release(key)))
      expect(await redis().keys()).toEqual([])
    }
  })

  it('gives back no claim but its own', async () => {
    const [ours, theirs] = [makeStore(), makeStore()]
    expect(await ours.claim(key, 60_000)).toBe(true)
    await theirs.release(key)
    expect(await theirs.claim(key, 60_000)).toBe(false)
    // The time of the claim is over, and someone else has it now.
    await redis().send('PEXPIRE', await onlyKey(), '0')
    expect(await theirs.claim(key, 60_000)).toBe(true)
    await ours.release(key)
    expect(await ours.claim(key, 60_000)).toBe(false)
    await theirs.release(key)
    expect(await ours.claim(key, 60_000)).toBe(true)
  })

  it('claims one key at a time, for so many milliseconds', async () => {
    const store = makeStore()
    expect(await store.claim(key, 3_600_000)).toBe(true)
    const left = Number(await redis().send('PTTL', await onlyKey()))
    expect(left).toBeLessThanOrEqual(3_600_000)
    expect(left).toBeGreaterThan(3_000_000)
    expect(await makeStore().claim('other seller', 3_600_000)).toBe(true)
  })
})

describeWithOwnRedis('RedisTokenStore, when Redis loses everything', (start) => {
  it('has no token and no claim any more, and goes on', async () => {
    const server = await start()
    const store = storeAt(server.url, 'test:', [cipher])
    await store.set(key, { value: token, goodFor: 3540 })
    await store.claim(key, 60_000)
    await server.kill()
    expect(await rejectionOf(store.get(key))).toMatchObject({ code: 'STORE' })
    await server.start()
    expect(await store.get(key)).toBeUndefined()
    expect(await store.claim(key, 60_000)).toBe(true)
    await store.set(key, { value: token, goodFor: 3540 })
    expect(await store.get(key)).toMatchObject({ value: token })
    await store.delete(key, token)
    await store.release(key)
    expect(await store.get(key)).toBeUndefined()
  })
})

function storeAt(url: string, prefix: string, [first = cipher, ...rest]: TextCipher[]): RedisTokenStore {
  const timeout = 30_000
  const source = new OwnClient(parseRedisUrl(url, 'url'), timeout)
  const connection = new RedisConnection(source, { timeout, retryAfter: 0, onFailure: () => {} })
  open.push(connection)
  return new RedisTokenStore({ connection, ciphers: [first, ...rest], prefix })
}
