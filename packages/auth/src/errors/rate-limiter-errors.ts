import type { Operation } from '../operation/operation.js'
import {
  defineKind,
  describeTarget,
  isKind,
  type OperationReference,
  referTo,
  SellingPartnerError,
} from './selling-partner-error.js'

/** The queue limit that a call exceeded. */
export interface QueueLimitFacts {
  /** The option that sets the limit. */
  readonly limit: 'maxQueueMs' | 'maxQueueSize'
  /** Value of that option. */
  readonly allowed: number
  /** For `maxQueueMs`, the expected wait in milliseconds. For `maxQueueSize`, the number of calls in the queue. */
  readonly actual: number
}

/**
 * The queue of the usage plan is too long for this call, by `maxQueueMs` or `maxQueueSize`. The attempt was not sent. Earlier
 * attempts count in `attempts`.
 */
export class QueueError extends SellingPartnerError {
  readonly code = 'QUEUE_LIMIT'
  /** The operation that was called. `undefined` if the rate limiter does not know it. */
  readonly operation?: OperationReference
  /** The option whose limit was exceeded. */
  readonly limit: QueueLimitFacts['limit']
  /** Value of that option. */
  readonly allowed: number
  /** For `maxQueueMs`, the expected wait in milliseconds. For `maxQueueSize`, the number of calls in the queue. */
  readonly actual: number

  static {
    defineKind(this, 'QueueError')
  }

  constructor(facts: QueueLimitFacts, operation?: Operation) {
    super(`${operation ? `${describeTarget(operation)}: ` : ''}${explain(facts)}`)
    this.operation = operation && referTo(operation)
    this.limit = facts.limit
    this.allowed = facts.allowed
    this.actual = facts.actual
  }
}

function explain({ limit, allowed, actual }: QueueLimitFacts): string {
  const fault =
    limit === 'maxQueueMs'
      ? `The queue wait would be ${actual} ms, more than maxQueueMs (${allowed}).`
      : `The queue already has ${actual} calls, and maxQueueSize is ${allowed}.`
  return `${fault} Try again later, or increase ${limit}.`
}

export function isQueueError(error: unknown): error is QueueError {
  return isKind(error, 'QueueError')
}

/**
 * A shared store, such as Redis, is unreachable, timed out, or rejected the request. A call fails with this error only if it is
 * configured not to continue without the shared store. The attempt was not sent. Earlier attempts count in `attempts`.
 */
export class SharedStoreError extends SellingPartnerError {
  readonly code = 'SHARED_STORE'
  /** Why it failed, as one of the words that the shared store documents, such as `TIMEOUT` or `ECONNREFUSED`. */
  readonly reason: string

  static {
    defineKind(this, 'SharedStoreError')
  }

  /** @param message The fault and the fix, as sentences. It must not contain a secret. */
  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}

export function isSharedStoreError(error: unknown): error is SharedStoreError {
  return isKind(error, 'SharedStoreError')
}
