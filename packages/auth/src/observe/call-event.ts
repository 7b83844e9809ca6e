import type { OperationReference } from '../errors/selling-partner-error.js'

/** Facts that every event has. No event contains a token, a secret, a parameter's value or a body. */
interface EventFacts {
  /** Identifies the call: equal in all of its events, and unique across processes. */
  readonly call: string
  /** The operation. `undefined` for a request to LWA. */
  readonly operation?: OperationReference
  /** The server's base URL, or LWA's token endpoint. */
  readonly endpoint: string
  /** Number of the attempt, from 1. If the call fails between two attempts, the number of the next one. */
  readonly attempt: number
}

/** The bucket has no permit, so the call joins the queue of its usage plan. */
export interface QueuedEvent extends EventFacts {
  readonly type: 'queued'
  /** Expected wait in milliseconds. */
  readonly wait: number
}

/** The call has its permit and can be sent, whether it was queued or not. */
export interface PermittedEvent extends EventFacts {
  readonly type: 'permitted'
  /** Milliseconds that the attempt waited for the permit. */
  readonly wait: number
}

/** The call waits longer than `longWaitMs`, or is expected to. There is at most one for each wait. */
export interface WaitingEvent extends EventFacts {
  readonly type: 'waiting'
  /** Why the call waits: for its `token`, in the `queue` of its usage plan, or until its `retry`. */
  readonly reason: 'token' | 'queue' | 'retry'
  /** Milliseconds that the call has already waited. */
  readonly waited: number
  /** Expected further milliseconds. `undefined` if they are not known. */
  readonly wait?: number
}

/** An attempt is sent. */
export interface SentEvent extends EventFacts {
  readonly type: 'sent'
  /** Milliseconds that the attempt waited for its permit. `undefined` for LWA, which has no usage plan. */
  readonly wait?: number
}

/** An attempt has ended, with a response or an error. There is one for each `sent` event. */
export interface EndedEvent extends EventFacts {
  readonly type: 'ended'
  /** Milliseconds since the attempt was sent. */
  readonly duration: number
  /** Status of the response. `undefined` if there was none. */
  readonly status?: number
  /** The response's `x-amzn-RequestId`. `undefined` if it has none, and for a successful request to LWA. */
  readonly requestId?: string
  /** The error of this package that the attempt failed with. `undefined` if it succeeded. */
  readonly error?: unknown
}

/** SP-API or LWA responded with 429. */
export interface ThrottledEvent extends EventFacts {
  readonly type: 'throttled'
  /** Milliseconds to wait according to `Retry-After`. `undefined` if the response does not say. */
  readonly wait?: number
}

/** An attempt has failed and will be retried. */
export interface RetryingEvent extends EventFacts {
  readonly type: 'retrying'
  /** Milliseconds until the retry joins the queue of its usage plan. */
  readonly wait: number
  /** The error of this package that the attempt failed with. */
  readonly error: unknown
}

/** The call has failed, whether it was sent or not. */
export interface FailedEvent extends EventFacts {
  readonly type: 'failed'
  /** Total milliseconds spent queued and backing off. */
  readonly wait: number
  /** Milliseconds since the call began. */
  readonly elapsed: number
  /** The error that the caller gets: an error of this package, or of a custom rate limiter. */
  readonly error: unknown
}

/**
 * An event of a call. A request to LWA has events too. They have no `operation`. All calls that wait for
 * the access token share one series of events.
 */
export type CallEvent =
  | QueuedEvent
  | PermittedEvent
  | WaitingEvent
  | SentEvent
  | EndedEvent
  | ThrottledEvent
  | RetryingEvent
  | FailedEvent

/**
 * Receives the events of calls. It runs during the call, in the async context of the caller, so it should be fast. If it throws or
 * rejects, the call is not affected, and the process gets one warning per observer.
 *
 * @example
 * const observer: CallObserver = (event) => {
 *   if (event.type === 'throttled') log.warn('throttled', { operation: event.operation?.id, wait: event.wait })
 * }
 */
export type CallObserver = (event: CallEvent) => unknown
