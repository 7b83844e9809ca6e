import { createHash } from 'node:crypto'
import type { StoredToken, TokenStore } from '@selling-partner/auth'
import { LuaScript, type RedisConnection } from '../connection/redis-connection.js'
import type { TextCipher } from './encryption.js'
import { TokenLocks } from './token-locks.js'

/** Returns a key's value and its TTL atomically. Otherwise the value of one token could be read with the TTL of the next. */
const getWithTtl = new LuaScript(`
local value = redis.call('GET', KEYS[1])
if not value then return false end
return { value, redis.call('PTTL', KEYS[1]) }
`)

/** Deletes a key if its value starts with one of the arguments. */
const deleteIfPrefixed = new LuaScript(`
local value = redis.call('GET', KEYS[1])
if not value then return 0 end
for _, prefix in ipairs(ARGV) do
  if string.sub(value, 1, #prefix) == prefix then return redis.call('DEL', KEYS[1]) end
end
return 0
`)

interface RedisTokenStoreOptions {
  readonly connection: RedisConnection
  /** The first cipher encrypts, all decrypt. */
  readonly ciphers: readonly [TextCipher, ...TextCipher[]]
  /** Prefix of every key. */
  readonly prefix: string
}

/**
 * Stores encrypted access tokens in Redis, as `<fingerprint>.<encrypted token>`. Redis compares the fingerprint to find out
 * whether it has the token to delete. Redis expires all keys itself, so the clocks of the machines do not matter.
 */
export class RedisTokenStore implements TokenStore {
  readonly #connection: RedisConnection
  readonly #ciphers: RedisTokenStoreOptions['ciphers']
  readonly #prefix: string
  readonly #locks: TokenLocks

  constructor({ connection, ciphers, prefix }: RedisTokenStoreOptions) {
    this.#connection = connection
    this.#ciphers = ciphers
    this.#prefix = prefix
    this.#locks = new TokenLocks(connection)
  }

  async get(key: string): Promise<StoredToken | undefined> {
    const redisKey = this.#redisKey('token', key)
    const found = await this.#connection.run(getWithTtl, [redisKey])
    if (!Array.isArray(found)) return undefined
    const [value, milliseconds] = found
    // PTTL is negative for a key that never expires. This class sets no such keys.
    if (typeof value !== 'string' || typeof milliseconds !== 'number' || milliseconds <= 0) return undefined
    const token = this.#decrypt(value, redisKey)
    return token === undefined ? undefined : { value: token, ttlMs: milliseconds }
  }

  async set(key: string, { value, ttlMs }: StoredToken): Promise<void> {
    const milliseconds = Math.floor(ttlMs)
    // Redis would reject the TTL of an expired or invalid token.
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 1) return
    const redisKey = this.#redisKey('token', key)
    await this.#connection.send(['SET', redisKey, this.#encrypt(value, redisKey), 'PX', String(milliseconds)])
  }

  async delete(key: string, value: string): Promise<void> {
    const redisKey = this.#redisKey('token', key)
    // The token may have been encrypted with any of the keys.
    const prefixes = this.#ciphers.map((cipher) => `${cipher.fingerprint(value, redisKey)}.`)
    await this.#connection.run(deleteIfPrefixed, [redisKey], prefixes)
  }

  lock(key: string, milliseconds: number): Promise<boolean> {
    return this.#locks.lock(this.#redisKey('lock', key), milliseconds)
  }

  unlock(key: string): Promise<void> {
    return this.#locks.unlock(this.#redisKey('lock', key))
  }

  /** Hashes the key, so that it is short and does not reveal the application or seller. */
  #redisKey(kind: 'token' | 'lock', key: string): string {
    return `${this.#prefix}${kind}:${createHash('sha256').update(key).digest('base64url')}`
  }

  #encrypt(token: string, redisKey: string): string {
    const [cipher] = this.#ciphers
    const fingerprint = cipher.fingerprint(token, redisKey)
    return `${fingerprint}.${cipher.encrypt(token, encryptionContext(redisKey, fingerprint))}`
  }

  #decrypt(value: string, redisKey: string): string | undefined {
    const [fingerprint = '', encrypted = ''] = value.split('.')
    for (const cipher of this.#ciphers) {
      const token = cipher.decrypt(encrypted, encryptionContext(redisKey, fingerprint))
      if (token !== undefined) return token
    }
    return undefined
  }
}

/** A token can be decrypted only under its own Redis key and with its own fingerprint. */
function encryptionContext(redisKey: string, fingerprint: string): string {
  return `${redisKey} ${fingerprint}`
}
