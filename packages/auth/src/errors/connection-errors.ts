import type { Operation } from '../operation/operation.js'
import {
  defineKind,
  describeTarget,
  isKind,
  type OperationReference,
  referTo,
  SellingPartnerError,
} from './selling-partner-error.js'

/** The connection failed before the answer was complete. Whether the call took effect is not known. */
export class NetworkError extends SellingPartnerError {
  readonly code = 'NETWORK'
  /** The operation that was called; left out for LWA. */
  readonly operation?: OperationReference
  /** Node's code: `ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, ... */
  readonly networkCode: string

  static {
    defineKind(NetworkError, 'NetworkError')
  }

  constructor(networkCode: string, operation?: Operation) {
    const target = operation && referTo(operation)
    super(`${describeTarget(target)}: the connection failed (${networkCode})`)
    this.operation = target
    this.networkCode = networkCode
  }
}

export function isNetworkError(error: unknown): error is NetworkError {
  return isKind(error, 'NetworkError')
}

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

/** The caller's `AbortSignal` ended the call. */
export class AbortedError extends SellingPartnerError {
  readonly code = 'ABORTED'

  static {
    defineKind(AbortedError, 'AbortedError')
  }

  constructor() {
    super('The call was ended by its AbortSignal')
  }
}

export function isAbortedError(error: unknown): error is AbortedError {
  return isKind(error, 'AbortedError')
}
