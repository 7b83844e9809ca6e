import { randomUUID } from 'node:crypto'
import { isApiError, isInvalidResponseError } from '../errors/api-errors.js'
import { isLwaError } from '../errors/lwa-errors.js'
import { referTo } from '../errors/selling-partner-error.js'
import type { Operation } from '../operation/operation.js'
import type { CallEvent } from './call-event.js'
import type { CallRecorder } from './call-recorder.js'
import type { LongWait, LongWaits, WaitingCall } from './long-waits.js'

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

interface CallEventsOptions {
  readonly notify: (event: CallEvent) => void
  readonly longWaits: LongWaits
  /** Monotonic time in milliseconds. */
  readonly clock: () => number
}

/** Reports the events of one call to the observers, and measures its waits. */
export class CallEvents implements CallRecorder, WaitingCall {
  readonly isObserved = true
  readonly #notify: (event: CallEvent) => void
  readonly #longWaits: LongWaits
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
  #requestId?: string
  /** Milliseconds of all completed waits. */
  #waited = 0
  /** Time at which the current wait began. */
  #waitingSince?: number

  constructor({ operation, endpoint }: ObservedTarget, { notify, longWaits, clock }: CallEventsOptions) {
    this.#notify = notify
    this.#longWaits = longWaits
    this.#clock = clock
    this.#facts = { call: randomUUID(), ...(operation && { operation: referTo(operation) }), endpoint }
    this.#startedAt = clock()
  }

  waitingForToken(): void {
    this.#longWaits.begin(this, 'token')
  }

  waitingForPermit(): void {
    this.#longWaits.begin(this, 'queue')
    this.#permitAskedAt = this.#clock()
    this.#waitingSince ??= this.#permitAskedAt
  }

  readonly queued = (wait: number): void => {
    this.#report({ type: 'queued', wait })
    this.#expectWait('queue', wait)
  }

  permitted(): void {
    this.#longWaits.end(this)
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

  responded(status: number, requestId?: string): void {
    this.#status = status
    this.#requestId = requestId
  }

  /** An attempt that was not sent has no event. */
  ended(error?: unknown): void {
    this.#longWaits.end(this)
    if (this.#sentAt === undefined) return
    const status = this.#status ?? statusOf(error)
    const requestId = this.#requestId ?? requestIdOf(error)
    const duration = this.#since(this.#sentAt)
    this.#sentAt = undefined
    this.#report({
      type: 'ended',
      duration,
      ...(status !== undefined && { status }),
      ...(requestId !== undefined && { requestId }),
      ...(error !== undefined && { error }),
    })
    if (status === 429) this.#throttled(error)
  }

  retrying(wait: number, error: unknown): void {
    const event = this.#event({ type: 'retrying', wait, error })
    this.#attempt += 1
    this.#permitWait = undefined
    this.#status = undefined
    this.#requestId = undefined
    this.#waitingSince = this.#clock()
    this.#notify(event)
    this.#expectWait('retry', wait)
  }

  failed(error: unknown): void {
    this.#longWaits.end(this)
    this.#endWait()
    this.#report({ type: 'failed', wait: this.#waited, elapsed: this.#since(this.#startedAt), error })
  }

  onLongWait(wait: LongWait): void {
    this.#report({ type: 'waiting', ...wait })
  }

  #expectWait(reason: LongWait['reason'], wait: number): void {
    if (wait <= this.#longWaits.limit) return
    this.#longWaits.end(this)
    this.onLongWait({ reason, waited: 0, wait })
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

function requestIdOf(error: unknown): string | undefined {
  return isLwaError(error) || isInvalidResponseError(error) ? error.requestId : undefined
}

/**
 * Wraps `send` so that the end of each attempt is reported.
 *
 * @param toFinalError Converts the error of an attempt to the error that the caller would get.
 */
export function observeAttempts<Attempt, Result>(
  send: (attempt: Attempt) => Promise<Result>,
  events: CallRecorder,
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
