import { isApiError } from '../errors/api-error.js'
import { isLwaError } from '../errors/lwa-error.js'
import type { Attempt } from './attempt.js'
import { backoff } from './backoff.js'
import type { RetryPolicy } from './retry-options.js'
import type { RetryQuota } from './retry-quota.js'
import { findRetryRule, type RetryRule } from './retry-rules.js'

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
