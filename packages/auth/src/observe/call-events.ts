import { randomUUID } from 'node:crypto'
import { isApiError, isInvalidAnswerError } from '../errors/api-errors.js'
import { isLwaError } from '../errors/lwa-errors.js'
import { referTo } from '../errors/selling-partner-error.js'
import type { Operation } from '../operation/operation.js'
import type { CallEvent } from './call-event.js'
import type { Observers } from './observers.js'

/** What is called. */
export interface ObservedTarget {
  /** Left out for LWA. */
  readonly operation?: Operation
  /** The server's base URL, or LWA's token endpoint. */
  readonly endpoint: string
}

/** Tells the observers what happens to one call, from its beginning to its end. */
export class CallEvents {
  readonly #observers: Observers
  readonly #clock: () => number
  readonly #facts: Omit<CallEvent, 'attempt'>
  readonly #begunAt: number
  #attempt = 1
  /** When this attempt asked for its token of the usage plan. */
  #askedAt?: number
  /** Milliseconds that this attempt has waited for it. */
  #paceWait?: number
  #sentAt?: number
  #status?: number
  /** Milliseconds of all waits that are over. */
  #waited = 0
  /** When the wait began that goes on now. */
  #waitingSince?: number

  /** @param clock Monotonic time in milliseconds. */
  constructor(observers: Observers, { operation, endpoint }: ObservedTarget, clock: () => number) {
    this.#observers = observers
    this.#clock = clock
    this.#facts = { call: randomUUID(), ...(operation && { operation: referTo(operation) }), endpoint }
    this.#begunAt = clock()
  }

  /** It asks for its token of the usage plan. */
  pacing(): void {
    this.#askedAt = this.#clock()
    this.#waitingSince ??= this.#askedAt
  }

  /** There is none yet. Bound, since the line takes it as a callback. */
  readonly queued = (wait: number): void => {
    const event = { ...this.#event(), wait }
    this.#observers.tell((observer) => observer.queued?.(event))
  }

  /** It has it. */
  paced(): void {
    const wait = this.#since(this.#askedAt)
    this.#paceWait = wait
    this.#endWait()
    const event = { ...this.#event(), wait }
    this.#observers.tell((observer) => observer.paced?.(event))
  }

  sent(): void {
    this.#endWait()
    this.#sentAt = this.#clock()
    const event = { ...this.#event(), ...(this.#paceWait !== undefined && { wait: this.#paceWait }) }
    this.#observers.tell((observer) => observer.sent?.(event))
  }

  /** An answer has begun. */
  answered(status: number): void {
    this.#status = status
  }

  /** The attempt is over. Where it was not sent there is nothing to tell. */
  ended(error?: unknown): void {
    if (this.#sentAt === undefined) return
    const status = this.#status ?? statusOf(error)
    const event = {
      ...this.#event(),
      duration: this.#since(this.#sentAt),
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
    }
    this.#sentAt = undefined
    this.#observers.tell((observer) => observer.ended?.(event))
    if (status === 429) this.#throttled(error)
  }

  /** @param wait Milliseconds until the next attempt. */
  retried(wait: number, error: unknown): void {
    const event = { ...this.#event(), wait, error }
    this.#attempt += 1
    this.#paceWait = undefined
    this.#status = undefined
    this.#waitingSince = this.#clock()
    this.#observers.tell((observer) => observer.retried?.(event))
  }

  /** @param error What the caller gets. */
  gaveUp(error: unknown): void {
    this.#endWait()
    const event = { ...this.#event(), wait: this.#waited, elapsed: this.#since(this.#begunAt), error }
    this.#observers.tell((observer) => observer.gaveUp?.(event))
  }

  #throttled(error: unknown): void {
    const wait = isApiError(error) || isLwaError(error) ? error.retryAfter : undefined
    const event = { ...this.#event(), ...(wait !== undefined && { wait }) }
    this.#observers.tell((observer) => observer.throttled?.(event))
  }

  #event(): CallEvent {
    return { ...this.#facts, attempt: this.#attempt }
  }

  #endWait(): void {
    this.#waited += this.#since(this.#waitingSince)
    this.#waitingSince = undefined
  }

  /** Milliseconds. */
  #since(time: number | undefined): number {
    return time === undefined ? 0 : this.#clock() - time
  }
}

/** The status in an error: LWA's answers pass no step that could note theirs. */
function statusOf(error: unknown): number | undefined {
  return isLwaError(error) || isInvalidAnswerError(error) ? error.status : undefined
}

/**
 * `send`, with the observers told of the end of each attempt.
 *
 * @param toEnd Makes of what an attempt threw the error that the caller would get.
 */
export function watchAttempts<Attempt, Result>(
  send: (attempt: Attempt) => Promise<Result>,
  events: CallEvents,
  toEnd: (error: unknown) => unknown,
): (attempt: Attempt) => Promise<Result> {
  return async (attempt) => {
    try {
      const result = await send(attempt)
      events.ended()
      return result
    } catch (error) {
      events.ended(toEnd(error))
      throw error
    }
  }
}
