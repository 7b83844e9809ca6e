import { isConfigurationError } from '@selling-partner/auth'

/** Longest delay between two attempts to reach a queue that fails, in milliseconds. */
const maxBackoffMs = 60_000

/**
 * Repeats a turn until the signal aborts. After a failure it waits, first a second and then twice as long each time.
 *
 * @param turn Receives and handles messages. It reports its errors.
 * @throws ConfigurationError if a turn throws it, because a retry would not help.
 */
export async function pollQueue(turn: () => Promise<void>, signal: AbortSignal): Promise<void> {
  let failures = 0
  while (!signal.aborted) {
    try {
      await turn()
      failures = 0
    } catch (error) {
      if (isConfigurationError(error)) throw error
      failures += 1
      await pause(Math.min(1000 * 2 ** (failures - 1), maxBackoffMs), signal)
    }
  }
}

/** Resolves after the delay, or immediately when the signal aborts. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const finish = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', finish)
      resolve()
    }
    const timer = setTimeout(finish, milliseconds)
    signal?.addEventListener('abort', finish)
  })
}
