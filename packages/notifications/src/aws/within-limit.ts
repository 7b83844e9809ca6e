import { AbortedError } from '@selling-partner/auth'
import { withinTime } from '@selling-partner/auth/internal'

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
export async function withinLimit<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  { limit, signal, onTimeout }: TimeLimit,
): Promise<Result> {
  if (signal?.aborted) throw new AbortedError(signal.reason)
  const controller = new AbortController()
  try {
    return await withinTime(limit, work(controller.signal), onTimeout, signal)
  } catch (error) {
    controller.abort()
    throw error
  }
}
