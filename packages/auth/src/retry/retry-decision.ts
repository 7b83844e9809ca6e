import { isApiError } from '../errors/api-errors.js'
import { isLwaError } from '../errors/lwa-errors.js'
import type { CallEvents } from '../observe/call-events.js'
import type { RetryPolicy } from './retry-options.js'
import { backoff, findRetryRule, type RetryRule } from './retry-rules.js'

/** One sending of a call: what the steps on its way tell the retrier about it. */
export class Attempt {
  /** Ends the attempt: the caller's signal, or the deadline. */
  readonly signal?: AbortSignal
  /** It has gone onto the wire: before that, nothing can have taken effect. */
  isSent = false
  /** SP-API refused its token, by its age or an RDT for any reason; the next attempt gets another one. */
  isTokenRefused = false
  /** LWA refused the client secret, and another has taken its place: the next attempt uses that one. */
  isSecretReplaced = false
  /** The one before it was refused for its token or secret. */
  readonly isReplay: boolean
  /** Tells those who watch; left out where nobody does. */
  readonly events?: CallEvents

  constructor(signal?: AbortSignal, events?: CallEvents, isReplay = false) {
    this.signal = signal
    this.events = events
    this.isReplay = isReplay
  }
}

interface Limits {
  readonly policy: RetryPolicy
  readonly idempotent: boolean
  /** Milliseconds. */
  readonly deadline?: number
}

interface Means {
  readonly quota: RetryQuota
  /** From 0 to below 1. */
  readonly random: () => number
  /** Milliseconds since the call began. */
  readonly elapsed: () => number
}

/** One call over all its attempts: how often it was sent, and whether it may be sent again. */
export class RepeatedCall {
  readonly #limits: Limits
  readonly #means: Means
  #attempts = 0
  #hasReplayed = false
  #lastRetryWasCharged = false

  constructor(limits: Limits, means: Means) {
    this.#limits = limits
    this.#means = means
  }

  /** How often it was sent. */
  get attempts(): number {
    return this.#attempts
  }

  /** Whether it was sent again with another token or secret. */
  get hasReplayed(): boolean {
    return this.#hasReplayed
  }

  count(attempt: Attempt): void {
    if (attempt.isSent) this.#attempts += 1
  }

  succeed(): void {
    this.#means.quota.reward({ afterRetry: this.#lastRetryWasCharged })
  }

  /** Milliseconds to wait before the call is sent again; `undefined` where there is no use in it, or harm. */
  delayBeforeRetry(error: unknown, attempt: Attempt): number | undefined {
    if (this.#attempts >= this.#limits.policy.maxAttempts) return undefined
    if (attempt.isTokenRefused || attempt.isSecretReplaced) return this.#replay()
    const rule = findRetryRule(error)
    if (!rule || !this.#isHarmless(rule)) return undefined
    const delay = this.#delay(error)
    if (!this.#isInTime(delay) || !this.#pay(rule)) return undefined
    return delay
  }

  /** The call was refused unread. It goes again at once with another token or secret, but no more than once. */
  #replay(): number | undefined {
    if (this.#hasReplayed) return undefined
    this.#hasReplayed = true
    return 0
  }

  #isHarmless({ effect }: RetryRule): boolean {
    return effect === 'none' || this.#limits.idempotent
  }

  #delay(error: unknown): number {
    const retryAfter = isApiError(error) || isLwaError(error) ? error.retryAfter : undefined
    return retryAfter ?? backoff(this.#limits.policy, this.#attempts, this.#means.random())
  }

  #isInTime(delay: number): boolean {
    return this.#limits.deadline === undefined || this.#means.elapsed() + delay < this.#limits.deadline
  }

  #pay({ charged }: RetryRule): boolean {
    if (charged && !this.#means.quota.take()) return false
    this.#lastRetryWasCharged = charged
    return true
  }
}

/** What a retry takes out of the quota, in the tokens that a call which succeeds at once puts in. */
const retryCost = 5

/**
 * The retries that all calls of an auth may make together. While most calls succeed it is never felt; in an outage
 * it runs empty, and calls then fail at once where each would otherwise be sent several times.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export class RetryQuota {
  readonly #capacity: number
  #tokens: number

  /** @param retries How many retries in a row a full quota pays for. */
  constructor(retries: number) {
    this.#capacity = retries * retryCost
    this.#tokens = this.#capacity
  }

  /** Takes one retry out, if there is one left. */
  take(): boolean {
    if (this.#tokens < retryCost) return false
    this.#tokens -= retryCost
    return true
  }

  /** Notes that a call succeeded: a retry that led to it is given back whole, any other call pays a little in. */
  reward({ afterRetry }: { afterRetry: boolean }): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + (afterRetry ? retryCost : 1))
  }
}
