import type { Operation } from '../operation/operation.js'
import { describeTarget, type OperationReference, referTo } from './operation-reference.js'
import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

/**
 * An answer took longer than `timeout`, or the call longer than `deadline`. Whether it took effect is not known, unless
 * `attempts` is 0.
 */
export class TimeoutError extends SellingPartnerError {
  readonly code = 'TIMEOUT'
  /** The operation that was called; left out for LWA. */
  readonly operation?: OperationReference
  /** The time that was exceeded, in milliseconds. */
  readonly timeout: number
  /** The option that set it: `timeout` for one answer, or `deadline` for the call with its waits and retries. */
  readonly limit: 'timeout' | 'deadline'

  static {
    defineKind(TimeoutError, 'TimeoutError')
  }

  constructor(timeout: number, operation?: Operation, limit: 'timeout' | 'deadline' = 'timeout') {
    const target = operation && referTo(operation)
    const fault = limit === 'deadline' ? 'not done within its deadline of' : 'no answer within'
    super(`${describeTarget(target)}: ${fault} ${timeout} ms`)
    this.operation = target
    this.timeout = timeout
    this.limit = limit
  }
}

export function isTimeoutError(error: unknown): error is TimeoutError {
  return isKind(error, 'TimeoutError')
}
