import { randomUUID } from 'node:crypto'
import { LuaScript, type RedisConnection } from '../connection/redis-connection.js'

/** Deletes a key if it holds just the argument. */
const deleteIfEqual = new LuaScript(`
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`)

/** Milliseconds after which a claim that could not be given back is given back again. */
const pause = 1000

/** Claims on Redis keys, each held by the random owner that is its value, so that nobody gives back another's. */
export class Claims {
  readonly #connection: RedisConnection
  /** The owners of the claims that were granted, by key. */
  readonly #held = new Map<string, string>()
  /** The keys by the owners of what is still to be given back. */
  readonly #owed = new Map<string, string>()
  #timer?: NodeJS.Timeout

  constructor(connection: RedisConnection) {
    this.#connection = connection
  }

  /** Claims a key for so many milliseconds; false where it is claimed already. */
  async take(key: string, milliseconds: number): Promise<boolean> {
    const owner = randomUUID()
    const time = String(Math.max(1, Math.ceil(milliseconds)))
    try {
      const answer = await this.#connection.send(['SET', key, owner, 'NX', 'PX', time])
      if (answer === 'OK') this.#held.set(key, owner)
      return answer === 'OK'
    } catch (error) {
      // A Redis that was only slow has noted the claim all the same, or will yet.
      this.#owe(key, owner)
      throw error
    }
  }

  /** Gives back the claim on a key, if it was granted here and is not over; as soon as Redis can be reached. */
  async giveBack(key: string): Promise<void> {
    const owner = this.#held.get(key)
    if (owner === undefined) return
    this.#held.delete(key)
    try {
      await this.#connection.run(deleteIfEqual, [key], [owner])
    } catch (error) {
      this.#owe(key, owner)
      throw error
    }
  }

  #owe(key: string, owner: string): void {
    this.#owed.set(owner, key)
    this.#timer ??= setTimeout(() => this.#settle(), pause).unref()
  }

  async #settle(): Promise<void> {
    this.#timer = undefined
    for (const [owner, key] of this.#owed) {
      this.#owed.delete(owner)
      try {
        await this.#connection.run(deleteIfEqual, [key], [owner])
      } catch {
        this.#owe(key, owner)
        return
      }
    }
  }
}
