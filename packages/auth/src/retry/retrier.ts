import { AbortedError, isAbortedError, TimeoutError } from '../errors/connection-errors.js'
import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import { type ObservedTarget, observeAttempts } from '../observe/call-events.js'
import type { Observers } from '../observe/observers.js'
import { AbortWatch } from '../time/abort-watch.js'
import { Deadline, type TimeLimits } from '../time/deadline.js'
import { Sleeps } from '../time/sleeps.js'
import { Attempt, CallAttempts, CallHistory, RetryQuota } from './call-attempts.js'
import type { RetryPolicy } from './retry-options.js'

/** A call or a request to LWA, with everything that its retries depend on. */
export interface Task extends TimeLimits, ObservedTarget {
  readonly policy: RetryPolicy
  /** Whether the task can be retried if its outcome is unknown. */
  readonly idempotent: boolean
  /** Whether a retry that starts after a number of milliseconds is in time. @default always */
  readonly isInTime?: (delay: number) => boolean
  /**
   * Milliseconds from the first 429 after which a 429 is no longer retried. Until then, 429s don't count towards `maxAttempts`.
   * @default they count
   */
  readonly throttledLimit?: number
}

interface RetrierOptions {
  /** Number of retries that all calls can make together: `AuthOptions.retryQuota`. */
  readonly quota: number
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
  /** Returns a number from 0 to below 1. */
  readonly random: () => number
  /** `undefined` if nobody wants to know what happens to calls. */
  readonly observers?: Observers
}

/** Sends calls and retries them. All calls of an auth share one retrier. */
export class Retrier {
  readonly #options: RetrierOptions
  readonly #quota: RetryQuota
  readonly #sleeps = new Sleeps()
  readonly #aborts = new AbortWatch<AbortController>((controller, reason) => controller.abort(reason))
  #closings = 0

  constructor(options: RetrierOptions) {
    this.#options = options
    this.#quota = new RetryQuota(options.quota)
  }

  /**
   * Runs a task until it succeeds or a retry is useless.
   *
   * @param send Makes one attempt. It must set `attempt.isSent` when it sends the request.
   * @throws The error of the last attempt, TimeoutError at the deadline, or AbortedError. It has `attempts` and `elapsed`.
   */
  async run<Result>(task: Task, send: (attempt: Attempt) => Promise<Result>): Promise<Result> {
    const startedAt = this.#options.clock()
    const elapsed = () => this.#options.clock() - startedAt
    const history = new CallHistory(elapsed)
    const attempts = new CallAttempts(task, { quota: this.#quota, random: this.#options.random, history })
    const deadline = new Deadline(task, this.#aborts)
    const events = this.#options.observers?.begin(task)
    const toFinalError = (error: unknown) => finalError(task, deadline, error)
    try {
      const newAttempt = () => new Attempt(deadline.signal, events, attempts.hasReplayed, history)
      return await this.#repeat(
        attempts,
        newAttempt,
        events?.isObserved ? observeAttempts(send, events, toFinalError) : send,
      )
    } catch (error) {
      const final = recordAttempts(toFinalError(error), { attempts: attempts.sent, elapsed: elapsed() })
      events?.failed(final)
      throw final
    } finally {
      deadline.clear()
    }
  }

  /** Ends the calls that wait for a retry, each with the error of its last attempt. Running calls are not retried. */
  close(): void {
    this.#closings += 1
    this.#sleeps.endAll()
  }

  async #repeat<Result>(
    attempts: CallAttempts,
    newAttempt: () => Attempt,
    send: (attempt: Attempt) => Promise<Result>,
  ): Promise<Result> {
    const closings = this.#closings
    for (;;) {
      const attempt = newAttempt()
      try {
        const result = await send(attempt)
        attempts.succeed()
        return result
      } catch (error) {
        attempts.count(attempt)
        // A failed token request already has its attempts: it was retried once for all calls that wait for the token.
        const canRetry = this.#closings === closings && !hasAttempts(error)
        const delay = canRetry ? attempts.delayBeforeRetry(error, attempt) : undefined
        if (delay === undefined) throw error
        attempt.events?.retrying(delay, error)
        if (!(await this.#sleeps.wait(delay, attempt.signal))) throw error
      }
    }
  }
}

/** An abort doesn't tell whether the caller or the deadline caused it, and a user's limiter may throw any error. */
function finalError(task: Task, deadline: Deadline, error: unknown): unknown {
  const isAborted = isAbortedError(error) || !isSellingPartnerError(error)
  if (!deadline.signal?.aborted || !isAborted) return error
  if (deadline.isOver) return new TimeoutError(Number(task.deadline), task.operation, 'deadline')
  return new AbortedError(deadline.signal.reason, task.operation)
}

/**
 * Sets `attempts` (number of times the call was sent) and `elapsed` (milliseconds) on a typed error. An error that has them keeps
 * them, because one failed token request fails many calls.
 */
export function recordAttempts(error: unknown, facts: { attempts: number; elapsed: number }): unknown {
  if (!isSellingPartnerError(error) || hasAttempts(error)) return error
  return Object.assign(error, facts)
}

function hasAttempts(error: unknown): boolean {
  return isSellingPartnerError(error) && error.attempts !== undefined
}
