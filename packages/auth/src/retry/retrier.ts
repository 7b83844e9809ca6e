import { AbortedError, isAbortedError, TimeoutError } from '../errors/connection-errors.js'
import { isSellingPartnerError } from '../errors/selling-partner-error.js'
import type { ObservedTarget } from '../observe/call-events.js'
import { watchAttempts } from '../observe/call-events.js'
import type { Observers } from '../observe/observers.js'
import { AbortWatch } from '../time/abort-watch.js'
import { Deadline, type TimeLimits } from '../time/deadline.js'
import { Pauses } from '../time/sleeps.js'
import { Attempt, RepeatedCall, RetryQuota } from './retry-decision.js'
import type { RetryPolicy } from './retry-options.js'

/** What is to be done until it succeeds, or until there is no use in trying again. */
export interface Task extends TimeLimits, ObservedTarget {
  readonly policy: RetryPolicy
  /** Whether it may be sent again when it may have taken effect already. */
  readonly idempotent: boolean
}

export interface RetrierOptions {
  /** Retries that all calls may make together: see `AuthOptions.retryQuota`. */
  readonly quota: number
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
  /** From 0 to below 1. */
  readonly random: () => number
  /** Those who watch the calls; left out where nobody does. */
  readonly observers?: Observers
}

/** Sends calls until they succeed, or until there is no use in trying again. One serves all calls of an auth. */
export class Retrier {
  readonly #options: RetrierOptions
  readonly #quota: RetryQuota
  readonly #pauses = new Pauses()
  readonly #aborts = new AbortWatch<AbortController>((controller) => controller.abort())
  #closings = 0

  constructor(options: RetrierOptions) {
    this.#options = options
    this.#quota = new RetryQuota(options.quota)
  }

  /**
   * @param send Does one attempt. It has to note on the attempt that it goes onto the wire.
   * @throws What the last attempt threw, TimeoutError for the deadline or AbortedError, with `attempts` and `elapsed`.
   */
  async run<Result>(task: Task, send: (attempt: Attempt) => Promise<Result>): Promise<Result> {
    const startedAt = this.#options.clock()
    const elapsed = () => this.#options.clock() - startedAt
    const call = new RepeatedCall(task, { quota: this.#quota, random: this.#options.random, elapsed })
    const deadline = new Deadline(task, this.#aborts)
    const events = this.#options.observers?.begin(task)
    const toEnd = (error: unknown) => endOf(task, deadline, error)
    try {
      const newAttempt = () => new Attempt(deadline.signal, events, call.hasReplayed)
      return await this.#repeat(call, newAttempt, events ? watchAttempts(send, events, toEnd) : send)
    } catch (error) {
      const end = noteEffort(toEnd(error), { attempts: call.attempts, elapsed: elapsed() })
      events?.gaveUp(end)
      throw end
    } finally {
      deadline.clear()
    }
  }

  /** Ends the calls that wait for a retry, each with what its last attempt threw. None that runs now is sent again. */
  close(): void {
    this.#closings += 1
    this.#pauses.endAll()
  }

  async #repeat<Result>(
    call: RepeatedCall,
    newAttempt: () => Attempt,
    send: (attempt: Attempt) => Promise<Result>,
  ): Promise<Result> {
    const closings = this.#closings
    for (;;) {
      const attempt = newAttempt()
      try {
        const result = await send(attempt)
        call.succeed()
        return result
      } catch (error) {
        call.count(attempt)
        // Failures to get a token come with their effort: they were retried where they happened, for all who wait for it.
        const delay =
          this.#closings === closings && !hasEffort(error) ? call.delayBeforeRetry(error, attempt) : undefined
        if (delay === undefined) throw error
        attempt.events?.retried(delay, error)
        if (!(await this.#pauses.wait(delay, attempt.signal))) throw error
      }
    }
  }
}

/** Why a call ended. What is aborted rejects with an error that does not tell who did it; a user's limiter with any. */
function endOf(task: Task, deadline: Deadline, error: unknown): unknown {
  const isAborted = isAbortedError(error) || !isSellingPartnerError(error)
  if (!deadline.signal?.aborted || !isAborted) return error
  return deadline.isOver ? new TimeoutError(Number(task.deadline), task.operation, 'deadline') : new AbortedError()
}

/** What a call cost before it failed. */
export interface Effort {
  /** How often it was sent. */
  readonly attempts: number
  /** Milliseconds from its beginning to its end. */
  readonly elapsed: number
}

/** Notes the effort on a typed error. An error that has it keeps it: one failure of LWA ends many calls. */
export function noteEffort(error: unknown, { attempts, elapsed }: Effort): unknown {
  if (!isSellingPartnerError(error) || hasEffort(error)) return error
  return Object.assign(error, { attempts, elapsed })
}

export function hasEffort(error: unknown): boolean {
  return isSellingPartnerError(error) && error.attempts !== undefined
}
