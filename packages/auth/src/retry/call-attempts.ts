import { isThrottledError } from '../errors/api-errors.js'
import type { CallRecorder } from '../observe/call-recorder.js'
import type { RetryPolicy } from './retry-options.js'
import { findRetryRule, type RetryRule, retryDelay, throttledDelay } from './retry-rules.js'

/** Facts that the steps of one attempt leave for the next attempt of the same call. */
export class CallHistory {
  /** Returns the milliseconds since the call began. */
  readonly elapsed: () => number
  /** Whether the last attempt was throttled. The next attempt then goes to the head of its queue. */
  wasThrottled = false
  /** Milliseconds that all attempts have spent in the queue of the usage plan. */
  queuedMs = 0

  constructor(elapsed: () => number = () => 0) {
    this.elapsed = elapsed
  }
}

/** One attempt of a call. Its steps note here what the next decision depends on. */
export class Attempt {
  /** Aborts the attempt: the caller's signal, or the deadline. */
  readonly signal?: AbortSignal
  /** Whether the request was sent. Before that, it can't have had an effect. */
  isSent = false
  /** SP-API rejected the token, and it was dropped. The next attempt gets another one. */
  isTokenRejected = false
  /** LWA or SP-API rejected the client secret, and a new one is available. The next attempt uses it. */
  isSecretReplaced = false
  /** Whether an earlier attempt was replayed, because its token or secret was rejected. */
  readonly isReplay: boolean
  /** Records the attempt for the observers and the logger. `undefined` if nobody wants to know. */
  readonly events?: CallRecorder
  readonly history: CallHistory
  #sentAt = 0

  constructor(signal?: AbortSignal, events?: CallRecorder, isReplay = false, history = new CallHistory()) {
    this.signal = signal
    this.events = events
    this.isReplay = isReplay
    this.history = history
  }

  markSent(): void {
    this.isSent = true
    this.#sentAt = this.history.elapsed()
  }

  /** Milliseconds since the request was sent. */
  get sinceSent(): number {
    return this.history.elapsed() - this.#sentAt
  }
}

interface CallLimits {
  readonly policy: RetryPolicy
  readonly idempotent: boolean
  /** Milliseconds. */
  readonly deadline?: number
  /** Whether a retry that starts after a number of milliseconds is in time. @default always */
  readonly isInTime?: (delay: number) => boolean
  /** See `Task`. */
  readonly throttledLimit?: number
}

interface Resources {
  readonly quota: RetryQuota
  /** Returns a number from 0 to below 1. */
  readonly random: () => number
  readonly history: CallHistory
}

/** Counts the attempts of one call and decides whether another one follows. */
export class CallAttempts {
  readonly #limits: CallLimits
  readonly #resources: Resources
  #sent = 0
  readonly #replays = new Set<'token' | 'secret'>()
  /** Number of attempts that were throttled and are not limited by `maxAttempts`. */
  #throttled = 0
  /** Milliseconds from the start of the call to its first 429. */
  #throttledSince?: number
  #lastRetryWasCharged = false

  constructor(limits: CallLimits, resources: Resources) {
    this.#limits = limits
    this.#resources = resources
  }

  /** Number of times the call was sent. */
  get sent(): number {
    return this.#sent
  }

  /** Whether the call was replayed with another token or secret. */
  get hasReplayed(): boolean {
    return this.#replays.size > 0
  }

  count(attempt: Attempt): void {
    if (attempt.isSent) this.#sent += 1
  }

  succeed(): void {
    this.#resources.quota.reward({ afterRetry: this.#lastRetryWasCharged })
  }

  /** Returns the milliseconds to wait before the next attempt, or `undefined` if the call fails. */
  delayBeforeRetry(error: unknown, attempt: Attempt): number | undefined {
    const { policy, throttledLimit } = this.#limits
    const { history, random } = this.#resources
    history.wasThrottled = throttledLimit !== undefined && isThrottledError(error)
    if (history.wasThrottled) return this.#delayAfterThrottling(error)
    const attempts = this.#sent - this.#throttled
    if (attempts >= policy.maxAttempts) return undefined
    if (attempt.isTokenRejected) return this.#replay('token')
    if (attempt.isSecretReplaced) return this.#replay('secret')
    const rule = findRetryRule(error)
    if (!rule || !this.#isSafe(rule)) return undefined
    const delay = retryDelay(error, policy, attempts, random())
    if (!this.#isInTime(delay) || !this.#pay(rule)) return undefined
    return delay
  }

  /** The call had no effect and returns to its queue. Time limits it, not the number of attempts. */
  #delayAfterThrottling(error: unknown): number | undefined {
    const { policy, throttledLimit = 0 } = this.#limits
    const { history, random } = this.#resources
    this.#throttled += 1
    this.#throttledSince ??= history.elapsed()
    if (policy.maxAttempts === 1 || history.elapsed() - this.#throttledSince >= throttledLimit) return undefined
    const delay = throttledDelay(error, policy, this.#throttled, random())
    if (!this.#isInTime(delay)) return undefined
    this.#lastRetryWasCharged = false
    return delay
  }

  /** The call had no effect. It is retried immediately with another token or secret, but only once with either. */
  #replay(replaced: 'token' | 'secret'): number | undefined {
    if (this.#replays.has(replaced)) return undefined
    this.#replays.add(replaced)
    return 0
  }

  #isSafe({ effect }: RetryRule): boolean {
    return effect === 'none' || this.#limits.idempotent
  }

  #isInTime(delay: number): boolean {
    const { deadline, isInTime } = this.#limits
    if (deadline !== undefined && this.#resources.history.elapsed() + delay >= deadline) return false
    return isInTime?.(delay) ?? true
  }

  #pay({ charged }: RetryRule): boolean {
    if (charged && !this.#resources.quota.take()) return false
    this.#lastRetryWasCharged = charged
    return true
  }
}

/** Price of a retry, in units that a call which succeeds at its first attempt pays in. */
const retryCost = 5

/**
 * Limits the retries of all calls of an auth together. While most calls succeed, the limit has no effect. In an outage it is used
 * up, and calls fail after their first attempt instead of multiplying the load.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export class RetryQuota {
  readonly #capacity: number
  #balance: number

  /** @param retries Number of consecutive retries that a full quota allows. */
  constructor(retries: number) {
    this.#capacity = retries * retryCost
    this.#balance = this.#capacity
  }

  /** Takes one retry. Returns `false` if none is left. */
  take(): boolean {
    if (this.#balance < retryCost) return false
    this.#balance -= retryCost
    return true
  }

  /** Records a successful call. It returns the price of the retry that led to it, or pays in one unit. */
  reward({ afterRetry }: { afterRetry: boolean }): void {
    this.#balance = Math.min(this.#capacity, this.#balance + (afterRetry ? retryCost : 1))
  }
}
