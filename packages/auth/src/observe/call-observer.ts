import type {
  EndedEvent,
  GaveUpEvent,
  PacedEvent,
  QueuedEvent,
  RetriedEvent,
  SentEvent,
  ThrottledEvent,
} from './call-event.js'

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
