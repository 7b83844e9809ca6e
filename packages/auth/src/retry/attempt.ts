import type { CallEvents } from '../observe/call-events.js'

/** One sending of a call: what the steps on its way tell the retrier about it. */
export class Attempt {
  /** Ends the attempt: the caller's signal, or the deadline. */
  readonly signal?: AbortSignal
  /** It has gone onto the wire: before that, nothing can have taken effect. */
  isSent = false
  /** SP-API said that its access token has expired; the next attempt gets another one. */
  isTokenExpired = false
  /** LWA refused the client secret, and another has taken its place: the next attempt uses that one. */
  isSecretReplaced = false
  /** Tells those who watch; left out where nobody does. */
  readonly events?: CallEvents

  constructor(signal?: AbortSignal, events?: CallEvents) {
    this.signal = signal
    this.events = events
  }
}
