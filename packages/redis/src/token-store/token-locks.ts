import { randomUUID } from 'node:crypto'
import { LuaScript, type RedisConnection } from '../connection/redis-connection.js'

/** Deletes a key if its value equals the argument. */
const deleteIfEqual = new LuaScript(`
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`)

/** Milliseconds to wait after a failed unlock before the next attempt. */
const unlockRetryDelay = 1000

/** Locks on Redis keys. The value of a key is a random owner, so that no process deletes a lock of another process. */
export class TokenLocks {
  readonly #connection: RedisConnection
  /** Owners of the locks that this process holds, by key. */
  readonly #held = new Map<string, string>()
  /** Keys that could not be unlocked yet, by owner. */
  readonly #pendingUnlocks = new Map<string, string>()
  #timer?: NodeJS.Timeout

  constructor(connection: RedisConnection) {
    this.#connection = connection
  }

  /** Locks a key for `milliseconds`. Returns `false` if the key is locked already. */
  async lock(key: string, milliseconds: number): Promise<boolean> {
    const owner = randomUUID()
    const ttl = String(Math.max(1, Math.ceil(milliseconds)))
    try {
      const reply = await this.#connection.send(['SET', key, owner, 'NX', 'PX', ttl])
      if (reply === 'OK') this.#held.set(key, owner)
      return reply === 'OK'
    } catch (error) {
      // If Redis was only slow, it has set the lock, or will set it later.
      this.#unlockLater(key, owner)
      throw error
    }
  }

  /** Unlocks a key if this process holds its lock. If Redis is unavailable, rejects, and retries later until it succeeds. */
  async unlock(key: string): Promise<void> {
    const owner = this.#held.get(key)
    if (owner === undefined) return
    this.#held.delete(key)
    try {
      await this.#connection.run(deleteIfEqual, [key], [owner])
    } catch (error) {
      this.#unlockLater(key, owner)
      throw error
    }
  }

  #unlockLater(key: string, owner: string): void {
    this.#pendingUnlocks.set(owner, key)
    this.#timer ??= setTimeout(() => this.#unlockPending(), unlockRetryDelay).unref()
  }

  async #unlockPending(): Promise<void> {
    this.#timer = undefined
    for (const [owner, key] of this.#pendingUnlocks) {
      this.#pendingUnlocks.delete(owner)
      try {
        await this.#connection.run(deleteIfEqual, [key], [owner])
      } catch {
        this.#unlockLater(key, owner)
        return
      }
    }
  }
}
