import { AbortedError } from '@selling-partner/auth'

interface TimeLimit {
  /** Milliseconds. */
  readonly limit: number
  /** The caller's signal. */
  readonly signal?: AbortSignal
  /** Creates the error to reject with after the limit. */
  readonly onTimeout: () => Error
}

/**
 * Runs `work`, and rejects after the time limit or when the caller's signal aborts. The signal passed to `work` aborts as well.
 * The rejection does not wait for `work`, because the AWS SDK's credential providers ignore the signal.
 *
 * @throws AbortedError when the caller's signal aborts.
 */
export function withinLimit<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { limit, signal, onTimeout }: TimeLimit,
): Promise<Result> {
  if (signal?.aborted) return Promise.reject(new AbortedError())
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    const abort = () => giveUp(new AbortedError())
    // If the process was blocked, the timer fires before a response that has already arrived is read. One more turn reads it.
    const timer = setTimeout(() => setImmediate(() => giveUp(onTimeout())), limit)
    const cleanUp = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const giveUp = (error: Error) => {
      cleanUp()
      reject(error)
      controller.abort()
    }
    signal?.addEventListener('abort', abort, { once: true })
    work(controller.signal).finally(cleanUp).then(resolve, reject)
  })
}
