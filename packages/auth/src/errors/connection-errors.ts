import type { Operation } from '../operation/operation.js'
import { redact } from '../secrets/redact.js'
import { redactError } from '../secrets/redact-error.js'
import {
  defineKind,
  describeTarget,
  isKind,
  type OperationReference,
  referTo,
  SellingPartnerError,
} from './selling-partner-error.js'

/** Codes that only occur before a connection is established. Other codes can also occur later. */
const unconnectedCodes: ReadonlySet<string> = new Set([
  // No process listens. An established connection is never refused.
  'ECONNREFUSED',
  // The name was not found, or the name server did not respond.
  'ENOTFOUND',
  'EAI_AGAIN',
  // This machine has no free port to connect from.
  'EADDRNOTAVAIL',
  // Node's fetch uses this code instead of ETIMEDOUT.
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The connection failed before the response was complete. The call may have taken effect, unless `sent` is `false`. */
export class NetworkError extends SellingPartnerError {
  readonly code = 'NETWORK'
  /** The operation that was called. `undefined` for a request to LWA. */
  readonly operation?: OperationReference
  /** Node's error code, such as `ECONNRESET`, `ENOTFOUND` or `CERT_HAS_EXPIRED`. */
  readonly networkCode: string
  /** `false` if no connection was established, so that the call had no effect. Otherwise it may have had one. */
  readonly sent: boolean

  static {
    defineKind(this, 'NetworkError')
  }

  constructor(networkCode: string, operation?: Operation, sent = !unconnectedCodes.has(networkCode)) {
    const target = operation && referTo(operation)
    super(
      `${describeTarget(target)}: The connection failed (${networkCode}). Check the network, and a proxy on the way.`,
    )
    this.operation = target
    this.networkCode = networkCode
    this.sent = sent
  }
}

export function isNetworkError(error: unknown): error is NetworkError {
  return isKind(error, 'NetworkError')
}

const explanations = {
  timeout: (ms: number) => `No response within ${ms} ms. Check the network, or increase timeout.`,
  deadline: (ms: number) => `The call did not finish within ${ms} ms. Increase deadline if it needs more time.`,
}

/**
 * The response took longer than `timeout`, or the call took longer than `deadline`. The call may have taken effect, unless `sent`
 * is `false` or `attempts` is 0.
 */
export class TimeoutError extends SellingPartnerError {
  readonly code = 'TIMEOUT'
  /** The operation that was called. `undefined` for a request to LWA. */
  readonly operation?: OperationReference
  /** The limit that was exceeded, in milliseconds. */
  readonly timeout: number
  /** The option that sets the limit: `timeout` for one attempt, or `deadline` for the whole call. */
  readonly limit: 'timeout' | 'deadline'
  /** `false` if no connection was established within `timeout`, so that the call had no effect. Otherwise it may have had one. */
  readonly sent: boolean

  static {
    defineKind(this, 'TimeoutError')
  }

  constructor(timeout: number, operation?: Operation, limit: 'timeout' | 'deadline' = 'timeout', sent = true) {
    const target = operation && referTo(operation)
    super(`${describeTarget(target)}: ${explanations[limit](timeout)}`)
    this.operation = target
    this.timeout = timeout
    this.limit = limit
    this.sent = sent
  }
}

export function isTimeoutError(error: unknown): error is TimeoutError {
  return isKind(error, 'TimeoutError')
}

/**
 * The caller's `AbortSignal` aborted the call. `cause` is the signal's reason, or a redacted copy if that contains a secret. After
 * `AbortSignal.timeout()`, its name is `TimeoutError`.
 */
export class AbortedError extends SellingPartnerError {
  readonly code = 'ABORTED'
  /** The operation that was called. `undefined` for a request to LWA. */
  readonly operation?: OperationReference

  static {
    defineKind(this, 'AbortedError')
  }

  /** @param reason The reason of the signal. @default none */
  constructor(reason?: unknown, operation?: Operation) {
    const target = operation && referTo(operation)
    const prefix = target ? `${describeTarget(target)}: ` : ''
    super(
      `${prefix}The caller's AbortSignal aborted the call.`,
      reason === undefined ? undefined : { cause: toCause(reason) },
    )
    this.operation = target
  }
}

/** One signal often aborts many calls, so its reason is inspected once. */
const causes = new WeakMap<object, unknown>()

function toCause(reason: unknown): unknown {
  if (typeof reason === 'string') return redact(reason)
  if (typeof reason !== 'object' || reason === null) return reason
  if (!causes.has(reason)) causes.set(reason, redactError(reason))
  return causes.get(reason)
}

export function isAbortedError(error: unknown): error is AbortedError {
  return isKind(error, 'AbortedError')
}
