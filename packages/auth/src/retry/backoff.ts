import type { RetryPolicy } from './retry-options.js'

/**
 * Milliseconds to wait before a retry: a random part of a limit that doubles each time, so that calls which failed
 * together do not come back together ("full jitter").
 *
 * @param attempts How often the call has been sent so far.
 * @param random From 0 to below 1.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoff({ baseDelay, maxDelay }: RetryPolicy, attempts: number, random: number): number {
  return random * Math.min(maxDelay, baseDelay * 2 ** (attempts - 1))
}
