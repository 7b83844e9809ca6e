import type { OperationReference } from '../errors/selling-partner-error.js'

/**
 * What every event tells. No event holds a token, a secret, a parameter's value or a body.
 *
 * A request to LWA for an access token has events too, those of a call without an operation: once, however many calls wait
 * for the token.
 */
export interface CallEvent {
  /** Names the call: the same in all of its events, and in no other's of any process. */
  readonly call: string
  /** What is called; left out for a request to LWA. */
  readonly operation?: OperationReference
  /** The server's base URL, or LWA's token endpoint. */
  readonly endpoint: string
  /** Which attempt at the call it is about, from 1: where the call ends between two of them, the one that did not come. */
  readonly attempt: number
}

/** A call joins the line for its usage plan, since there is no token for it at once. */
export interface QueuedEvent extends CallEvent {
  /** Milliseconds that it will wait, as far as is known. */
  readonly wait: number
}

/** A call has its token of the usage plan and may be sent, whether it stood in the line for it or not. */
export interface PacedEvent extends CallEvent {
  /** Milliseconds that it has waited for it. */
  readonly wait: number
}

/** A call goes onto the wire. */
export interface SentEvent extends CallEvent {
  /** Milliseconds that this attempt has waited for its usage plan. Left out for LWA, which has none. */
  readonly wait?: number
}

/** What went onto the wire has come to its end, well or not: one for each `SentEvent`. */
export interface EndedEvent extends CallEvent {
  /** Milliseconds since it was sent. */
  readonly duration: number
  /** The status of the answer. Left out where none came. */
  readonly status?: number
  /** Why the attempt failed: an error of this package. Left out where it did not. */
  readonly error?: unknown
}

/** An attempt was answered with 429: the bucket at Amazon was empty. */
export interface ThrottledEvent extends CallEvent {
  /** Milliseconds that the answer asks to wait, in `Retry-After`. Left out where it does not say. */
  readonly wait?: number
}

/** An attempt has failed and there will be another. */
export interface RetriedEvent extends CallEvent {
  /** Milliseconds until then, not counting the wait for the usage plan that follows. */
  readonly wait: number
  /** Why this attempt failed: an error of this package. */
  readonly error: unknown
}

/** A call ends with an error: whatever the reason, and whether it was sent or not. */
export interface GaveUpEvent extends CallEvent {
  /** Milliseconds that it has waited in vain: for its usage plan, and between its attempts. */
  readonly wait: number
  /** Milliseconds since the call began. */
  readonly elapsed: number
  /** What its caller gets. An error of this package, unless a limiter of your own threw another. */
  readonly error: unknown
}

/**
 * Is told what happens to calls: implement what you want to know. The callbacks run in the midst of the call, in the
 * async context of its caller, so they should be quick. One that throws or rejects does not disturb the call: the first
 * time that an observer does so there is a process warning.
 *
 * @example
 * const observer: CallObserver = {
 *   throttled: ({ operation, wait }) => log.warn('throttled', { operation: operation?.id, wait }),
 * }
 */
export interface CallObserver {
  /** A call joins the line for its usage plan. */
  queued?(event: QueuedEvent): void
  /** A call has its token of the usage plan. */
  paced?(event: PacedEvent): void
  /** A call goes onto the wire. */
  sent?(event: SentEvent): void
  /** What was sent has come to its end, well or not. */
  ended?(event: EndedEvent): void
  /** A call was answered with 429. */
  throttled?(event: ThrottledEvent): void
  /** A call will be tried again. */
  retried?(event: RetriedEvent): void
  /** A call ends with an error. */
  gaveUp?(event: GaveUpEvent): void
}
