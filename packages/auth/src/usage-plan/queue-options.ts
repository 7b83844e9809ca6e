import { ConfigurationError } from '../errors/input-errors.js'
import type { Operation } from '../operation/operation.js'

/** Their levels are few, so that a line of any length serves each call in constant time. */
const priorities = { lowest: -100, highest: 100 }

/** How long a call may wait for its usage plan, and in what company. */
export interface QueueLimits {
  /** Milliseconds that the call may wait. @default Infinity */
  readonly maxQueueMs?: number
  /** Calls that may wait in the bucket's line, the new one among them. @default Infinity */
  readonly maxQueueSize?: number
}

/** What a call says about its place in the line. */
export interface QueueOptions extends QueueLimits {
  /** Higher goes first, equal in the order of arrival: an integer from -100 to 100. @default 0 */
  readonly priority?: number
  /** Takes the call out of the line at once. */
  readonly signal?: AbortSignal
  /** What is called, for the errors. */
  readonly operation?: Operation
  /**
   * Is called when the call joins a line, since there is no token for it at once, with the milliseconds that it will wait
   * as far as is known.
   */
  readonly onQueued?: (wait: number) => void
}

/** @throws ConfigurationError where a limit is malformed. */
export function queueLimits({ maxQueueMs, maxQueueSize }: QueueLimits): QueueLimits {
  if (maxQueueMs !== undefined && !(maxQueueMs >= 0)) {
    throw new ConfigurationError('maxQueueMs must be a number of milliseconds, 0 or more')
  }
  if (maxQueueSize !== undefined && !isCount(maxQueueSize)) {
    throw new ConfigurationError('maxQueueSize must be a whole number of calls, 0 or more')
  }
  return { maxQueueMs, maxQueueSize }
}

/**
 * What a call asks for, over the limits that hold for all.
 *
 * @throws ConfigurationError where an option is malformed.
 */
export function queueOptions({ maxQueueMs, priority = 0 }: QueueOptions, limits: QueueLimits): QueueOptions {
  return {
    ...queueLimits({ ...limits, maxQueueMs: maxQueueMs ?? limits.maxQueueMs }),
    priority: checkPriority(priority),
  }
}

function checkPriority(priority: number): number {
  const { lowest, highest } = priorities
  if (Number.isInteger(priority) && priority >= lowest && priority <= highest) return priority
  throw new ConfigurationError(`priority must be an integer from ${lowest} to ${highest}`)
}

function isCount(value: number): boolean {
  return value === Number.POSITIVE_INFINITY || (Number.isInteger(value) && value >= 0)
}
