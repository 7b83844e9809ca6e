import { createHash } from 'node:crypto'
import type { StoreError } from '@selling-partner/auth'
import { Circuit } from './circuit-breaker.js'
import type { ClientSource, RedisClientLike } from './redis-client.js'
import { redisTimeout, toStoreError } from './to-shared-store-error.js'
import { within } from './within.js'

/** A Lua script that Redis runs as one step, and the name under which it keeps it. */
export class LuaScript {
  readonly source: string
  /** The SHA-1 of the source, which is how EVALSHA names a script. */
  readonly sha: string

  constructor(source: string) {
    this.source = source
    this.sha = createHash('sha1').update(source).digest('hex')
  }
}

export interface ConnectionOptions {
  /** Milliseconds that Redis has for an operation, connecting included. */
  readonly timeout: number
  /** Milliseconds for which Redis is left alone after a failure. */
  readonly retryAfter: number
  /** Is told of each failure that makes Redis be left alone. */
  readonly onFailure: (error: StoreError) => void
  /** Monotonic time in milliseconds. @default performance.now */
  readonly clock?: () => number
}

/**
 * What all that is shared goes through. However Redis fares, an operation ends within its time: with an answer, or with
 * StoreError.
 */
export class RedisConnection {
  readonly #source: ClientSource
  readonly #timeout: number
  readonly #circuit: Circuit

  constructor(source: ClientSource, options: ConnectionOptions) {
    this.#source = source
    this.#timeout = options.timeout
    this.#circuit = new Circuit({ clock: () => performance.now(), ...options })
  }

  /** Whether an operation would be tried: false while Redis is left alone after a failure. */
  get isAvailable(): boolean {
    return !this.#circuit.isOpen
  }

  /** Sends one command, as its words. */
  send(command: readonly string[]): Promise<unknown> {
    return this.#perform((client) => this.#sendBy(client, command))
  }

  /** Runs a script: by its name in one round trip, or where Redis does not know it (yet, or after a restart) by its text. */
  run(script: LuaScript, keys: readonly string[], args: readonly string[] = []): Promise<unknown> {
    const parameters = [String(keys.length), ...keys, ...args]
    return this.#perform(async (client) => {
      try {
        return await this.#sendBy(client, ['EVALSHA', script.sha, ...parameters])
      } catch (error) {
        if (!saysNoScript(error)) throw error
        return this.#sendBy(client, ['EVAL', script.source, ...parameters])
      }
    })
  }

  /** Closes a connection of ours; operations that wait on it end with StoreError. The next operation connects again. */
  close(): void {
    this.#source.drop()
  }

  #sendBy(client: RedisClientLike, command: readonly string[]): Promise<unknown> {
    return client.sendCommand(command, { typeMapping: {}, timeout: this.#timeout })
  }

  #perform(operation: (client: RedisClientLike) => Promise<unknown>): Promise<unknown> {
    return this.#circuit.run(async () => {
      try {
        return await within(this.#timeout, this.#source.client().then(operation), () => this.#giveUp())
      } catch (error) {
        throw toStoreError(error, this.#source.server, this.#timeout)
      }
    })
  }

  /** A connection that brought no answer in time may be dead without knowing it, so the next operation makes a new one. */
  #giveUp(): StoreError {
    const error = redisTimeout(this.#source.server, this.#timeout)
    this.#source.drop()
    return error
  }
}

function saysNoScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT')
}

/** What the limiter needs of the connection to Redis. */
export type ScriptRunner = Pick<RedisConnection, 'isAvailable' | 'run'>
