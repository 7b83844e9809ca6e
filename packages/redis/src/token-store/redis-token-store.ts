import { createHash } from 'node:crypto'
import type { StoredToken, TokenStore } from '@selling-partner/auth'
import { LuaScript, type RedisConnection } from '../connection/redis-connection.js'
import type { TextCipher } from './encryption.js'
import { Claims } from './token-locks.js'

/** What a key holds with the milliseconds that are left of it, in one step: else the value of one token could come with the time of the next. */
const getWithTimeLeft = new LuaScript(`
local value = redis.call('GET', KEYS[1])
if not value then return false end
return { value, redis.call('PTTL', KEYS[1]) }
`)

/** Deletes a key if what it holds begins with one of the arguments. */
const deleteIfPrefixed = new LuaScript(`
local value = redis.call('GET', KEYS[1])
if not value then return 0 end
for _, prefix in ipairs(ARGV) do
  if string.sub(value, 1, #prefix) == prefix then return redis.call('DEL', KEYS[1]) end
end
return 0
`)

export interface RedisTokenStoreOptions {
  readonly connection: RedisConnection
  /** The first one encrypts, all decrypt. */
  readonly ciphers: readonly [TextCipher, ...TextCipher[]]
  /** What every key begins with. */
  readonly prefix: string
}

/**
 * Keeps access tokens in Redis, encrypted. A value is the token's fingerprint, by which Redis finds out whether it is the one to
 * delete, and the token itself: `<fingerprint>.<encrypted>`. All times are Redis' own, so the clocks of the machines do not
 * matter.
 */
export class RedisTokenStore implements TokenStore {
  readonly #connection: RedisConnection
  readonly #ciphers: RedisTokenStoreOptions['ciphers']
  readonly #prefix: string
  readonly #claims: Claims

  constructor({ connection, ciphers, prefix }: RedisTokenStoreOptions) {
    this.#connection = connection
    this.#ciphers = ciphers
    this.#prefix = prefix
    this.#claims = new Claims(connection)
  }

  async get(key: string): Promise<StoredToken | undefined> {
    const place = this.#redisKey('token', key)
    const found = await this.#connection.run(getWithTimeLeft, [place])
    if (!Array.isArray(found)) return undefined
    const [value, milliseconds] = found
    // Milliseconds below zero stand for a key that never expires: it is none of ours.
    if (typeof value !== 'string' || typeof milliseconds !== 'number' || milliseconds <= 0) return undefined
    const token = this.#open(value, place)
    return token === undefined ? undefined : { value: token, goodFor: milliseconds / 1000 }
  }

  async set(key: string, { value, goodFor }: StoredToken): Promise<void> {
    const milliseconds = Math.floor(goodFor * 1000)
    // A token without a life is not kept: Redis would refuse it.
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 1) return
    const place = this.#redisKey('token', key)
    await this.#connection.send(['SET', place, this.#seal(value, place), 'PX', String(milliseconds)])
  }

  async delete(key: string, value: string): Promise<void> {
    const place = this.#redisKey('token', key)
    // Whichever of the keys it was encrypted with.
    const prefixes = this.#ciphers.map((cipher) => `${cipher.fingerprint(value, place)}.`)
    await this.#connection.run(deleteIfPrefixed, [place], prefixes)
  }

  claim(key: string, milliseconds: number): Promise<boolean> {
    return this.#claims.take(this.#redisKey('claim', key), milliseconds)
  }

  release(key: string): Promise<void> {
    return this.#claims.giveBack(this.#redisKey('claim', key))
  }

  /** Hashed, so that it is short and tells nothing of whom it belongs to. */
  #redisKey(kind: 'token' | 'claim', key: string): string {
    return `${this.#prefix}${kind}:${createHash('sha256').update(key).digest('base64url')}`
  }

  #seal(token: string, place: string): string {
    const [cipher] = this.#ciphers
    const fingerprint = cipher.fingerprint(token, place)
    return `${fingerprint}.${cipher.encrypt(token, bind(place, fingerprint))}`
  }

  #open(value: string, place: string): string | undefined {
    const [fingerprint = '', encrypted = ''] = value.split('.')
    for (const cipher of this.#ciphers) {
      const token = cipher.decrypt(encrypted, bind(place, fingerprint))
      if (token !== undefined) return token
    }
    return undefined
  }
}

/** A token is encrypted for its key and with its fingerprint: under another key, or beside another fingerprint, it is none. */
function bind(place: string, fingerprint: string): string {
  return `${place} ${fingerprint}`
}
