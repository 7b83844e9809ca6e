/** Receives what happens to a call. */
export interface CallRecorder {
  /** Whether the end of each attempt has to be recorded. */
  readonly isObserved: boolean
  /** The attempt begins, and needs its token. */
  waitingForToken(): void
  /** The attempt has its token and begins to wait for its permit. */
  waitingForPermit(): void
  /** The attempt joins the queue. It is a function without `this`, because the queue takes it as a callback. */
  readonly queued: (wait: number) => void
  permitted(): void
  sent(): void
  /** A response has started. */
  responded(status: number, requestId?: string): void
  /** The attempt has ended. */
  ended(error?: unknown): void
  /** @param wait Milliseconds until the next attempt. */
  retrying(wait: number, error: unknown): void
  /** The call has failed. */
  failed(error: unknown): void
}
