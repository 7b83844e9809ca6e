import { AxiosError, isAxiosError, isCancel } from 'axios'
import { AbortedError, NetworkError, TimeoutError } from '../errors/connection-errors.js'
import type { SellingPartnerError } from '../errors/selling-partner-error.js'
import type { Operation } from '../operation/operation.js'
import { errorNameOf } from '../secrets/redact-error.js'

/**
 * Returns the typed error for a request without a complete response. It takes only the code from axios' error, because that
 * error holds the request and its tokens.
 *
 * @param request The timeout of the attempt in milliseconds, the operation that was called, and the caller's signal.
 */
export function toTransportError(
  error: unknown,
  request: { timeout: number; operation?: Operation; signal?: AbortSignal },
): SellingPartnerError {
  if (isCancel(error)) return new AbortedError(request.signal?.reason, request.operation)
  // The code of a custom adapter may be any text.
  const code = isAxiosError(error) ? errorNameOf({ code: codeOf(error) }) : undefined
  if (code === 'ETIMEDOUT' && !hasSystemCause(error)) return new TimeoutError(request.timeout, request.operation)
  // axios uses this code for a truncated response.
  if (code === 'ERR_BAD_RESPONSE') return new NetworkError('ECONNRESET', request.operation)
  return new NetworkError(code ?? 'UNKNOWN', request.operation)
}

/** axios' fetch adapter has one code for all connection failures. The cause has the specific code. */
function codeOf({ code, cause }: AxiosError): string | undefined {
  const causeCode: unknown = code === AxiosError.ERR_NETWORK && cause ? Reflect.get(cause, 'code') : undefined
  return typeof causeCode === 'string' ? causeCode : code
}

/** Whether the operating system reported the failure. Its ETIMEDOUT is not caused by the option `timeout`. */
function hasSystemCause(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && 'syscall' in error.cause
}
