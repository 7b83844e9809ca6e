import type { CallEvents } from '../observe/call-events.js'

/** One sending of a call: what the steps on its way tell the retrier about it. */
export class Attempt {
  /** Ends the attempt: the caller's signal, or the deadline. */
  readonly signal?: AbortSignal
  /** It has gone onto the wire: before that, nothing can have taken effect. */
  isSent = false
  /** SP-API refused its token, by its age or an RDT for any reason; the next attempt gets another one. */
  isTokenRefused = false
  /** LWA refused the client secret, and another has taken its place: the next attempt uses that one. */
  isSecretReplaced = false
  /** The one before it was refused for its token or secret. */
  readonly isReplay: boolean
  /** Tells those who watch; left out where nobody does. */
  readonly events?: CallEvents

  constructor(signal?: AbortSignal, events?: CallEvents, isReplay = false) {
    this.signal = signal
    this.events = events
    this.isReplay = isReplay
  }
}
