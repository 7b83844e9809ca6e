import { ConfigurationError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'

/** The range is small, so that a queue of any length serves each call in constant time. */
const priorities = { lowest: -100, highest: 100 }

/** Limits of the queue of a usage plan. A call that would exceed one fails with `QueueError`. */
export interface QueueLimits {
  /** Maximum milliseconds that a call may spend in the queue, in all its attempts together. @default Infinity */
  readonly maxQueueMs?: number
  /** Maximum number of calls in the queue of a bucket, including the new one. @default Infinity */
  readonly maxQueueSize?: number
}

/** Queue options of one call. */
export interface QueueOptions extends QueueLimits {
  /** Higher priorities go first, equal ones in order of arrival. An integer from -100 to 100. @default 0 */
  readonly priority?: number
  /** The call was throttled and returns: it goes ahead of other calls with its priority, and `maxQueueSize` ignores it. @default false */
  readonly wasThrottled?: boolean
  /** Milliseconds that earlier attempts of the call spent in the queue. They count towards `maxQueueMs`. @default 0 */
  readonly queuedMs?: number
  /** Removes the call from the queue as soon as it aborts. @default none */
  readonly signal?: AbortSignal
  /** The operation that is called, for error messages. */
  readonly operation?: Operation
  /**
   * Runs if no permit is available and the call joins the queue.
   *
   * @param wait Expected wait in milliseconds.
   */
  readonly onQueued?: (wait: number) => void
}

/** @throws ConfigurationError if a limit is invalid. */
export function queueLimits({ maxQueueMs, maxQueueSize }: QueueLimits): QueueLimits {
  if (maxQueueMs !== undefined && !(typeof maxQueueMs === 'number' && maxQueueMs >= 0)) {
    throw new ConfigurationError('maxQueueMs is invalid. Pass milliseconds, 0 or more.')
  }
  if (maxQueueSize !== undefined && !isCount(maxQueueSize)) {
    throw new ConfigurationError('maxQueueSize is invalid. Pass a whole number of calls, 0 or more.')
  }
  return { maxQueueMs, maxQueueSize }
}

/**
 * Resolves a call's queue options. The call's `maxQueueMs` overrides the one of `limits`.
 *
 * @throws ConfigurationError if an option is invalid.
 */
export function queueOptions({ maxQueueMs, priority = 0 }: QueueOptions, limits: QueueLimits): QueueOptions {
  if (maxQueueMs === undefined && priority === 0) return limits
  return {
    ...queueLimits({ ...limits, maxQueueMs: maxQueueMs ?? limits.maxQueueMs }),
    priority: checkPriority(priority),
  }
}

function checkPriority(priority: number): number {
  const { lowest, highest } = priorities
  if (Number.isInteger(priority) && priority >= lowest && priority <= highest) return priority
  throw new ConfigurationError(`priority is invalid. Pass an integer from ${lowest} to ${highest}.`)
}

function isCount(value: number): boolean {
  return value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && value >= 0)
}
