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
  // A proxy opened no tunnel.
  'ERR_PROXY_TUNNEL',
])

/** The failure of a proxy. Its name is host and port, without credentials. */
interface FailedProxy {
  readonly proxy?: string
  readonly status?: number
}

/** Hints by the status of the proxy's response. */
const proxyHints: Readonly<Record<number, string>> = {
  403: 'Allow the server in the settings of the proxy.',
  407: "Check the user and the password in the proxy's URL.",
}

function describeProxyFailure(networkCode: string, { proxy, status }: FailedProxy): string {
  const name = proxy === undefined ? 'The proxy' : `The proxy ${proxy}`
  if (status === undefined) return `${name} opened no connection (${networkCode}). Check the proxy and its URL.`
  return `${name} rejected the connection with status ${status}. ${proxyHints[status] ?? 'Check the proxy.'}`
}

/** The connection failed before the response was complete. The call may have taken effect, unless `sent` is `false`. */
export class NetworkError extends SellingPartnerError {
  readonly code = 'NETWORK'
  /** The operation that was called. `undefined` for a request to LWA. */
  readonly operation?: OperationReference
  /** Node's error code, such as `ECONNRESET`, `ENOTFOUND` or `CERT_HAS_EXPIRED`. */
  readonly networkCode: string
  /** `false` if no connection was established, so that the call had no effect. Otherwise it may have had one. */
  readonly sent: boolean
  /** Host and port of the proxy, if it failed and its agent tells them. */
  readonly proxy?: string
  /** HTTP status with which a proxy rejected the connection, such as 407 for a wrong password. */
  readonly proxyStatus?: number

  static {
    defineKind(this, 'NetworkError')
  }

  /** @param failedProxy The proxy that failed. @default none */
  constructor(
    networkCode: string,
    operation?: Operation,
    sent = !unconnectedCodes.has(networkCode),
    failedProxy?: FailedProxy,
  ) {
    const target = operation && referTo(operation)
    const reason = failedProxy
      ? describeProxyFailure(networkCode, failedProxy)
      : `The connection failed (${networkCode}). Check the network, and a proxy on the way.`
    super(`${describeTarget(target)}: ${reason}`)
    this.operation = target
    this.networkCode = networkCode
    this.sent = sent
    this.proxy = failedProxy?.proxy
    this.proxyStatus = failedProxy?.status
  }
}

export function isNetworkError(error: unknown): error is NetworkError {
  return isKind(error, 'NetworkError')
}

const explanations = {
  timeout: (ms: number) => `No response within ${ms} ms. Check the network, or increase timeout.`,
  deadline: (ms: number) => `The call did not finish within ${ms} ms. Increase deadline if it needs more time.`,
}

function proxyTimeout(proxy: string, ms: number): string {
  return `The proxy ${proxy} opened no connection within ${ms} ms. Check the proxy, or increase timeout.`
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
  /** Host and port of the proxy that did not connect within `timeout`, if its agent tells them. */
  readonly proxy?: string

  static {
    defineKind(this, 'TimeoutError')
  }

  /** @param proxy Host and port of the proxy that did not connect. @default none */
  constructor(
    timeout: number,
    operation?: Operation,
    limit: 'timeout' | 'deadline' = 'timeout',
    sent = true,
    proxy?: string,
  ) {
    const target = operation && referTo(operation)
    super(
      `${describeTarget(target)}: ${proxy === undefined ? explanations[limit](timeout) : proxyTimeout(proxy, timeout)}`,
    )
    this.operation = target
    this.timeout = timeout
    this.limit = limit
    this.sent = sent
    this.proxy = proxy
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
