import { randomUUID } from 'node:crypto'
import { isApiError, isInvalidResponseError } from '../errors/api-errors.js'
import { isLwaError } from '../errors/lwa-errors.js'
import { referTo } from '../errors/selling-partner-error.js'
import type { Operation } from '../operation/operation.js'
import type { CallEvent } from './call-event.js'

/** The target of a call. */
export interface ObservedTarget {
  /** `undefined` for LWA. */
  readonly operation?: Operation
  /** The server's base URL, or LWA's token endpoint. */
  readonly endpoint: string
}

/** The part that all events of a call have in common. */
type SharedFacts = Pick<CallEvent, 'call' | 'operation' | 'endpoint'>

/** An event without the facts that all events of the call share. */
type EventDetails = CallEvent extends infer Event
  ? Event extends CallEvent
    ? Omit<Event, keyof SharedFacts | 'attempt'>
    : never
  : never

/** Reports the events of one call to the observers, and measures its waits. */
export class CallEvents {
  readonly #notify: (event: CallEvent) => void
  readonly #clock: () => number
  readonly #facts: SharedFacts
  readonly #startedAt: number
  #attempt = 1
  /** Time at which this attempt began to wait for its permit. */
  #permitAskedAt?: number
  /** Milliseconds that this attempt waited for its permit. */
  #permitWait?: number
  #sentAt?: number
  #status?: number
  /** Milliseconds of all completed waits. */
  #waited = 0
  /** Time at which the current wait began. */
  #waitingSince?: number

  /** @param clock Monotonic time in milliseconds. */
  constructor(notify: (event: CallEvent) => void, { operation, endpoint }: ObservedTarget, clock: () => number) {
    this.#notify = notify
    this.#clock = clock
    this.#facts = { call: randomUUID(), ...(operation && { operation: referTo(operation) }), endpoint }
    this.#startedAt = clock()
  }

  /** The attempt begins to wait for its permit. */
  waitingForPermit(): void {
    this.#permitAskedAt = this.#clock()
    this.#waitingSince ??= this.#permitAskedAt
  }

  /** Bound, because the queue takes it as a callback. */
  readonly queued = (wait: number): void => this.#report({ type: 'queued', wait })

  permitted(): void {
    const wait = this.#since(this.#permitAskedAt)
    this.#permitWait = wait
    this.#endWait()
    this.#report({ type: 'permitted', wait })
  }

  sent(): void {
    this.#endWait()
    this.#sentAt = this.#clock()
    this.#report({ type: 'sent', ...(this.#permitWait !== undefined && { wait: this.#permitWait }) })
  }

  /** A response has started. */
  responded(status: number): void {
    this.#status = status
  }

  /** Reports the end of an attempt. An attempt that was not sent has no event. */
  ended(error?: unknown): void {
    if (this.#sentAt === undefined) return
    const status = this.#status ?? statusOf(error)
    const duration = this.#since(this.#sentAt)
    this.#sentAt = undefined
    this.#report({
      type: 'ended',
      duration,
      ...(status !== undefined && { status }),
      ...(error !== undefined && { error }),
    })
    if (status === 429) this.#throttled(error)
  }

  /** @param wait Milliseconds until the next attempt. */
  retrying(wait: number, error: unknown): void {
    const event = this.#event({ type: 'retrying', wait, error })
    this.#attempt += 1
    this.#permitWait = undefined
    this.#status = undefined
    this.#waitingSince = this.#clock()
    this.#notify(event)
  }

  /** @param error The error that the caller gets. */
  failed(error: unknown): void {
    this.#endWait()
    this.#report({ type: 'failed', wait: this.#waited, elapsed: this.#since(this.#startedAt), error })
  }

  #throttled(error: unknown): void {
    const wait = isApiError(error) || isLwaError(error) ? error.retryAfter : undefined
    this.#report({ type: 'throttled', ...(wait !== undefined && { wait }) })
  }

  #report(details: EventDetails): void {
    this.#notify(this.#event(details))
  }

  #event(details: EventDetails): CallEvent {
    return { ...details, ...this.#facts, attempt: this.#attempt }
  }

  #endWait(): void {
    this.#waited += this.#since(this.#waitingSince)
    this.#waitingSince = undefined
  }

  /** Returns milliseconds. */
  #since(time: number | undefined): number {
    return time === undefined ? 0 : this.#clock() - time
  }
}

/** Returns the status of an error: responses of LWA don't pass the interceptors that report theirs. */
function statusOf(error: unknown): number | undefined {
  return isLwaError(error) || isInvalidResponseError(error) ? error.status : undefined
}

/**
 * Wraps `send` so that the end of each attempt is reported.
 *
 * @param toFinalError Converts the error of an attempt to the error that the caller would get.
 */
export function observeAttempts<Attempt, Result>(
  send: (attempt: Attempt) => Promise<Result>,
  events: CallEvents,
  toFinalError: (error: unknown) => unknown,
): (attempt: Attempt) => Promise<Result> {
  return async (attempt) => {
    try {
      const result = await send(attempt)
      events.ended()
      return result
    } catch (error) {
      events.ended(toFinalError(error))
      throw error
    }
  }
}
