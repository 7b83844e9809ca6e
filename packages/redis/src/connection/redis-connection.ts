import { createHash } from 'node:crypto'
import type { SharedStoreError } from '@selling-partner/auth'
import { withinTime } from '@selling-partner/auth/internal'
import { CircuitBreaker } from './circuit-breaker.js'
import type { ClientSource, RedisClientLike } from './redis-client.js'
import { timeoutError, toSharedStoreError } from './to-shared-store-error.js'

/** A Lua script, which Redis runs atomically. */
export class LuaScript {
  readonly source: string
  /** SHA-1 of the source. EVALSHA identifies a script by it. */
  readonly sha: string

  constructor(source: string) {
    this.source = source
    this.sha = createHash('sha1').update(source).digest('hex')
  }
}

interface ConnectionOptions {
  /** Milliseconds to wait for an operation, including connecting. */
  readonly timeout: number
  /** Milliseconds to wait after a failure before the next request to Redis. */
  readonly retryAfter: number
  /** Called with each failure that disables Redis. */
  readonly onFailure: (error: SharedStoreError) => void
  /** Monotonic clock in milliseconds. @default performance.now */
  readonly clock?: () => number
}

/** Runs all Redis operations. Each operation succeeds or fails with SharedStoreError within `timeout`. */
export class RedisConnection {
  readonly #source: ClientSource
  readonly #timeout: number
  readonly #circuitBreaker: CircuitBreaker

  constructor(source: ClientSource, options: ConnectionOptions) {
    this.#source = source
    this.#timeout = options.timeout
    this.#circuitBreaker = new CircuitBreaker({ clock: () => performance.now(), ...options })
  }

  /** `false` while Redis is disabled after a failure. */
  get isAvailable(): boolean {
    return !this.#circuitBreaker.isOpen
  }

  /**
   * Sends one command.
   *
   * @param command The command's name and arguments.
   */
  send(command: readonly string[]): Promise<unknown> {
    return this.#perform((client) => this.#sendTo(client, command))
  }

  /** Runs a script by its hash, in one round trip. If Redis does not know the script, sends its source. */
  run(script: LuaScript, keys: readonly string[], args: readonly string[] = []): Promise<unknown> {
    const parameters = [String(keys.length), ...keys, ...args]
    return this.#perform(async (client) => {
      try {
        return await this.#sendTo(client, ['EVALSHA', script.sha, ...parameters])
      } catch (error) {
        // A new or restarted Redis does not have the script yet.
        if (!isNoScriptError(error)) throw error
        return this.#sendTo(client, ['EVAL', script.source, ...parameters])
      }
    })
  }

  /** Closes the connection, unless the user owns it. Pending operations fail with SharedStoreError. The next one reconnects. */
  close(): void {
    this.#source.disconnect()
  }

  #sendTo(client: RedisClientLike, command: readonly string[]): Promise<unknown> {
    return client.sendCommand(command, { typeMapping: {}, timeout: this.#timeout })
  }

  #perform(operation: (client: RedisClientLike) => Promise<unknown>): Promise<unknown> {
    return this.#circuitBreaker.run(async () => {
      try {
        return await withinTime(this.#timeout, this.#source.client().then(operation), () => this.#timeOut())
      } catch (error) {
        throw toSharedStoreError(error, this.#source.server, this.#timeout)
      }
    })
  }

  /** A connection that timed out may be dead without noticing it, so the next operation makes a new one. */
  #timeOut(): SharedStoreError {
    const error = timeoutError(this.#source.server, this.#timeout)
    this.#source.disconnect()
    return error
  }
}

function isNoScriptError(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT')
}

/** The part of the connection that the rate limiter uses. */
export type ScriptRunner = Pick<RedisConnection, 'isAvailable' | 'run'>
