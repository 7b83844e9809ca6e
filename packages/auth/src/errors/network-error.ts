import type { Operation } from '../operation/operation.js'
import { describeTarget, type OperationReference, referTo } from './operation-reference.js'
import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

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
