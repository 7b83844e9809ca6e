import { isAbortedError } from '@selling-partner/auth'
import type { NotificationObservers } from '../handling/notification-events.js'

/** Reports the first failure of a queue, and its recovery. */
export class QueueHealth {
  readonly #observers: NotificationObservers
  #hasFailed = false

  constructor(observers: NotificationObservers) {
    this.#observers = observers
  }

  /** Sends a request. An abort is not a failure. */
  async watch<Result>(request: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    try {
      const result = await request()
      if (this.#hasFailed) this.#observers.notify({ type: 'queue-recovered' })
      this.#hasFailed = false
      return result
    } catch (error) {
      if (!signal?.aborted && !isAbortedError(error)) this.reportFailure(error)
      throw error
    }
  }

  reportFailure(error: unknown): void {
    if (this.#hasFailed) return
    this.#hasFailed = true
    this.#observers.notify({ type: 'queue-failed', error })
  }
}
