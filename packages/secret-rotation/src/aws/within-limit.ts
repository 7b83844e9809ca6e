import { AbortedError } from '@selling-partner/auth'

export interface RequestLimit {
  /** Milliseconds that the work has. */
  readonly limit: number
  /** The caller's own signal. */
  readonly signal?: AbortSignal
  /** What it rejects with when the time is over. */
  readonly late: () => Error
}

/**
 * `work`, or a rejection once its time is over or the caller's signal aborts. The work is told through a signal of its own; it
 * is not waited for, since finding credentials does not heed a signal.
 *
 * @throws AbortedError when the caller's signal aborts.
 */
export function withinLimit<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { limit, signal, late }: RequestLimit,
): Promise<Result> {
  if (signal?.aborted) return Promise.reject(new AbortedError())
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const abort = () => giveUp(new AbortedError())
    // When a process was busy, its timer is due before it has read what came meanwhile: one turn of the loop reads that.
    const timer = setTimeout(() => setImmediate(() => giveUp(late())), limit)
    const tidyUp = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const giveUp = (error: Error) => {
      tidyUp()
      reject(error)
      controller.abort()
    }
    signal?.addEventListener('abort', abort, { once: true })
    work(controller.signal).finally(tidyUp).then(resolve, reject)
  })
}
