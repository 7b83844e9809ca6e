import type { Operation } from '../operation/operation.js'
import {
  defineKind,
  describeTarget,
  isKind,
  type OperationReference,
  referTo,
  SellingPartnerError,
} from './selling-partner-error.js'

/** The limit that a call met while it waited for its usage plan. */
export interface QueueLimitFacts {
  readonly limit: 'maxQueueMs' | 'maxQueueSize'
  /** The value of the limit. */
  readonly allowed: number
  /** For `maxQueueMs` the wait to be expected, in milliseconds; for `maxQueueSize` the calls that are in line already. */
  readonly actual: number
}

/** The line of calls that wait for the usage plan is too long for this one. It was not sent; for a retry, not again. */
export class QueueError extends SellingPartnerError {
  readonly code = 'QUEUE_LIMIT'
  /** The operation that was called; left out where the rate limiter does not know it. */
  readonly operation?: OperationReference
  /** The option whose limit was met. */
  readonly limit: QueueLimitFacts['limit']
  /** The value of that option. */
  readonly allowed: number
  /** For `maxQueueMs` the wait to be expected, in milliseconds; for `maxQueueSize` the calls that are in line already. */
  readonly actual: number

  static {
    defineKind(QueueError, 'QueueError')
  }

  constructor(refusal: QueueLimitFacts, operation?: Operation) {
    super(`${operation ? describeTarget(operation) : 'The call'}: ${reasonFor(refusal)}`)
    this.operation = operation && referTo(operation)
    this.limit = refusal.limit
    this.allowed = refusal.allowed
    this.actual = refusal.actual
  }
}

function reasonFor({ limit, allowed, actual }: QueueLimitFacts): string {
  return limit === 'maxQueueMs'
    ? `its usage plan would keep it waiting for ${actual} ms, and maxQueueMs is ${allowed}`
    : `${actual} calls wait for its usage plan already, and maxQueueSize is ${allowed}`
}

export function isQueueError(error: unknown): error is QueueError {
  return isKind(error, 'QueueError')
}

/**
 * What several processes share, such as a Redis, was not there, did not answer in time or refused what was asked of it. A
 * call ends with it only where it was not to go on without; it was not sent then, or for a retry, not again.
 */
export class SharedStoreError extends SellingPartnerError {
  readonly code = 'SHARED_STORE'
  /** Why, in one word that the store documents: `TIMEOUT`, `ECONNREFUSED`, ... */
  readonly reason: string

  static {
    defineKind(SharedStoreError, 'SharedStoreError')
  }

  /** @param message What is wrong and what to do, without a secret. */
  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}

export function isSharedStoreError(error: unknown): error is SharedStoreError {
  return isKind(error, 'SharedStoreError')
}
