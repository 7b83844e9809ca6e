import type { ClientRequest } from 'node:http'
import { TLSSocket } from 'node:tls'
import type { AxiosError } from 'axios'
import { axiosCore } from '../axios/axios-core.js'
import { InvalidResponseError } from '../errors/api-errors.js'
import { AbortedError, NetworkError, TimeoutError } from '../errors/connection-errors.js'
import { isSellingPartnerError, type SellingPartnerError } from '../errors/selling-partner-error.js'
import type { Operation } from '../operation/operation.js'
import { errorNameOf } from '../secrets/redact-error.js'
import { isRecord } from '../values/json.js'
import { failedToConnect } from './fetch-connections.js'
import { causesOf, proxyFailureOf, proxyNameOf } from './proxy-failure.js'
import { requestIdOf } from './response-headers.js'

/**
 * Returns the typed error for a request without a complete response. It takes only the code from axios' error, because that
 * error holds the request and its tokens.
 *
 * @param request The timeout of the attempt in milliseconds, the operation that was called, the caller's signal, and the secrets that were
 * sent.
 */
export function toTransportError(
  error: unknown,
  request: { timeout: number; operation?: Operation; signal?: AbortSignal; secrets?: readonly string[] },
): SellingPartnerError {
  // Such as a missing adapter. It was not sent.
  if (isSellingPartnerError(error)) return error
  const { isAxiosError, isCancel } = axiosCore()
  if (isCancel(error)) return new AbortedError(request.signal?.reason, request.operation)
  // The code of a custom adapter may be any text.
  const { timeout, operation } = request
  if (isTooLong(error)) {
    const { response, config } = error
    const fix = operation ? 'Increase maxResponseBytes, or request less data.' : 'Check lwaUrl.'
    const reason = `The body has more than ${config?.maxContentLength} bytes. ${fix}`
    const requestId = response && requestIdOf(response.headers, request.secrets ?? [])
    return new InvalidResponseError(reason, { status: response?.status, requestId, operation })
  }
  const proxyFailure = proxyFailureOf(error)
  if (proxyFailure) return new NetworkError(proxyFailure.code, operation, false, proxyFailure)
  const code = isAxiosError(error) ? errorNameOf({ code: codeOf(error) }) : undefined
  const sent = isUnsent(error) ? false : undefined
  if (code === 'ETIMEDOUT' && !hasSystemCause(error)) {
    return new TimeoutError(timeout, operation, 'timeout', sent, pendingProxyOf(error))
  }
  return new NetworkError(truncationCodes.has(code) ? 'ECONNRESET' : (code ?? 'UNKNOWN'), operation, sent)
}

/** Codes of axios, of Node's streams and of zlib for a truncated response. */
const truncationCodes: ReadonlySet<unknown> = new Set(['ERR_BAD_RESPONSE', 'ERR_STREAM_PREMATURE_CLOSE', 'Z_BUF_ERROR'])

/** Returns the proxy that a request was still waiting for. A request gets its socket when the proxy has opened the tunnel. */
function pendingProxyOf(error: unknown): string | undefined {
  const request: unknown = axiosCore().isAxiosError(error) ? error.request : undefined
  return isRecord(request) && request.socket === null ? proxyNameOf(request.agent) : undefined
}

/** Codes of axios' fetch adapter for all connection failures. The cause has the specific code. */
const unspecificCodes: ReadonlySet<unknown> = new Set(['ERR_NETWORK', 'TypeError'])

function codeOf(error: AxiosError): string | undefined {
  if (!unspecificCodes.has(error.code)) return error.code
  const codes = causesOf(error).map(({ code }) => code)
  return codes.find((code): code is string => typeof code === 'string') ?? error.code
}

const tooLongMessage = 'maxContentLength size of '

/** Returns the message with which axios' own adapters report a body that is too long. */
export function tooLong(limit: number): string {
  return `${tooLongMessage}${limit} exceeded`
}

/** Whether an adapter stopped because of `maxContentLength`. */
export function isTooLong(error: unknown): error is AxiosError {
  return axiosCore().isAxiosError(error) && error.message.startsWith(tooLongMessage)
}

/** Whether the operating system reported the failure. Its ETIMEDOUT is not caused by the option `timeout`. */
function hasSystemCause(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && ('syscall' in error.cause || 'errors' in error.cause)
}

const unsentErrors = new WeakSet<Error>()

/** Marks an adapter's error: no connection was established. The mark is invisible, because callers compare errors of adapters. */
export function markUnsent<Failure extends Error>(error: Failure): Failure {
  unsentErrors.add(error)
  return error
}

/** Whether a request failed before it had a connection. Returns `false` if the adapter does not tell. */
export function isUnsent(error: unknown): boolean {
  if (!axiosCore().isAxiosError(error)) return false
  if (unsentErrors.has(error) || isConnectFailure(error.cause) || isConnecting(error.request)) return true
  return causesOf(error).some(failedToConnect)
}

/** Node tries several addresses of a host, and reports the failures together. */
function isConnectFailure(cause: unknown): boolean {
  if (!isRecord(cause)) return false
  if (Array.isArray(cause.errors) && cause.errors.length > 0) return cause.errors.every(isConnectFailure)
  return (
    cause.syscall === 'connect' ||
    cause.syscall === 'getaddrinfo' ||
    String(cause.message).includes('before secure TLS connection was established')
  )
}

/**
 * Whether a request has no connection yet, or its TLS handshake is not complete. Node sends a request after the handshake.
 *
 * @param request `undefined` if the adapter does not use Node's `http`.
 */
export function isConnecting(request?: Partial<ClientRequest>): boolean {
  const socket = request?.socket
  if (socket instanceof TLSSocket) return Reflect.get(socket, 'secureConnecting') === true
  // A mock of a connection may accept the request before it connects.
  return socket === null || (socket?.connecting === true && !request?.writableFinished)
}
