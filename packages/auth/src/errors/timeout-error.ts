import type { Operation } from '../operation.js'
import { describeTarget, type OperationReference, referTo } from './operation-reference.js'
import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

/** The answer took longer than `timeout`. Whether the call took effect is not known. */
export class TimeoutError extends SellingPartnerError {
  readonly code = 'TIMEOUT'
  /** The operation that was called; left out for LWA. */
  readonly operation?: OperationReference
  /** The timeout that was exceeded, in milliseconds. */
  readonly timeout: number

  static {
    defineKind(TimeoutError, 'TimeoutError')
  }

  constructor(timeout: number, operation?: Operation) {
    const target = operation && referTo(operation)
    super(`${describeTarget(target)}: no answer within ${timeout} ms`)
    this.operation = target
    this.timeout = timeout
  }
}

export function isTimeoutError(error: unknown): error is TimeoutError {
  return isKind(error, 'TimeoutError')
}
