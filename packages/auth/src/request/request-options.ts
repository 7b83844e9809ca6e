import type { RetryOptions } from '../retry/retry-options.js'

/** Options of one call. */
export interface RequestOptions {
  /**
   * Ends the call with `AbortedError`, in whatever phase it is: waiting for its usage plan, for LWA, for the answer or for
   * a retry.
   */
  signal?: AbortSignal
  /**
   * Milliseconds that SP-API has to begin its answer, and then to send on whenever it pauses. The time that a call waits
   * for its usage plan does not count, and each attempt has its own. @default the client's `timeout`
   */
  timeout?: number
  /**
   * Milliseconds for the whole call, its waits and retries included; it then ends with `TimeoutError`. A retry that would
   * begin later is not waited for. @default the client's `deadline`
   */
  deadline?: number
  /**
   * Milliseconds that the call may wait for its usage plan; it ends with `QueueError` as soon as it is known to wait longer.
   * Each attempt has its own. @default the auth's `maxQueueMs`
   */
  maxQueueMs?: number
  /**
   * Which of the calls that wait for a usage plan goes first: the highest, and among equals the one that came first. An integer
   * from -100 to 100. @default 0
   */
  priority?: number
  /** What is laid over the client's `retry`; `false` sends the call once at most. @default the client's */
  retry?: RetryOptions | false
  /** Further request headers. They replace the client's own but for `x-amz-access-token` and `user-agent`. */
  headers?: Readonly<Record<string, string>>
}
