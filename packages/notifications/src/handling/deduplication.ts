import { ConfigurationError } from '@selling-partner/auth'
import { millisecondsOption } from '@selling-partner/auth/internal'

/**
 * Remembers the IDs of notifications that were handled. Implement it on a shared store (such as Redis, with `EXISTS` and
 * `SET ... PX`) so that several processes and restarts share it.
 */
export interface DeduplicationStore {
  /** Whether the notification was handled. */
  has(notificationId: string): boolean | Promise<boolean>
  /** @param ttlMs Milliseconds for which to remember the ID. */
  add(notificationId: string, ttlMs: number): unknown
}

export interface DeduplicationOptions {
  /** Place for the IDs of handled notifications. `false` handles duplicates too. @default the memory of this process */
  readonly store?: DeduplicationStore | false
  /** Milliseconds for which an ID is remembered. @default 3600000 (an hour) */
  readonly ttlMs?: number
  /** Maximum number of IDs in memory. The oldest are forgotten first. @default 100000 */
  readonly maxIds?: number
}

const hourMs = 3_600_000

/** Keeps IDs in memory, in the order in which they expire. */
export class MemoryDeduplicationStore implements DeduplicationStore {
  readonly #expiries = new Map<string, number>()
  readonly #maxIds: number
  readonly #clock: () => number

  /** @param clock Monotonic clock in milliseconds. */
  constructor(maxIds = 100_000, clock: () => number = () => performance.now()) {
    if (!Number.isInteger(maxIds) || maxIds < 1) {
      throw new ConfigurationError('maxIds is invalid. Pass a whole number, 1 or more.')
    }
    this.#maxIds = maxIds
    this.#clock = clock
  }

  get size(): number {
    return this.#expiries.size
  }

  has(notificationId: string): boolean {
    const expiry = this.#expiries.get(notificationId)
    return expiry !== undefined && expiry > this.#clock()
  }

  add(notificationId: string, ttlMs: number): void {
    this.#expiries.delete(notificationId)
    this.#expiries.set(notificationId, this.#clock() + ttlMs)
    for (const [id, expiry] of this.#expiries) {
      if (expiry > this.#clock() && this.#expiries.size <= this.#maxIds) break
      this.#expiries.delete(id)
    }
  }
}

/** `handled`: the work was done. `duplicate`: it had been done before. `released`: it is left to another consumer. */
export type DeduplicationOutcome = 'handled' | 'duplicate' | 'released'

type Work = () => Promise<'handled' | 'released'>

/** Does the work of each notification once, although its message can arrive more than once, even at the same time. */
export class Deduplicator {
  readonly #store: DeduplicationStore | undefined
  readonly #ttlMs: number
  readonly #onStoreError: (error: unknown) => void
  readonly #inProgress = new Map<string, Promise<DeduplicationOutcome>>()

  /**
   * @param onStoreError Called if the store fails. The notification is handled then.
   * @throws ConfigurationError if an option is invalid.
   */
  constructor({ store, ttlMs = hourMs, maxIds }: DeduplicationOptions, onStoreError: (error: unknown) => void) {
    this.#store = store === false ? undefined : checkStore(store ?? new MemoryDeduplicationStore(maxIds))
    this.#ttlMs = millisecondsOption('ttlMs', ttlMs, 1)
    this.#onStoreError = onStoreError
  }

  /**
   * Does the work, unless it was done before. If it is being done, waits for the outcome.
   *
   * @param id Identifies the notification.
   * @param work If it returns `released`, the ID is not remembered.
   * @throws The error of the work. It can be retried.
   */
  async once(id: string, work: Work): Promise<DeduplicationOutcome> {
    if (!this.#store) return work()
    const current = this.#inProgress.get(id)
    if (current) return (await current) === 'released' ? 'released' : 'duplicate'
    const handling = this.#handle(id, this.#store, work).finally(() => this.#inProgress.delete(id))
    this.#inProgress.set(id, handling)
    return handling
  }

  async #handle(id: string, store: DeduplicationStore, work: Work): Promise<DeduplicationOutcome> {
    if (await this.#guarded(() => store.has(id))) return 'duplicate'
    const outcome = await work()
    if (outcome === 'handled') await this.#guarded(() => store.add(id, this.#ttlMs))
    return outcome
  }

  async #guarded<Result>(use: () => Result | Promise<Result>): Promise<Result | undefined> {
    try {
      return await use()
    } catch (error) {
      this.#onStoreError(error)
      return undefined
    }
  }
}

function checkStore(store: DeduplicationStore): DeduplicationStore {
  if (typeof store?.has === 'function' && typeof store.add === 'function') return store
  throw new ConfigurationError(
    'The deduplication store is invalid. Pass an object with the methods has and add, or false.',
  )
}
