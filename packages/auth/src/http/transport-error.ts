import { AxiosError, isAxiosError, isCancel } from 'axios'
import { AbortedError, NetworkError, TimeoutError } from '../errors/connection-errors.js'
import type { SellingPartnerError } from '../errors/selling-partner-error.js'
import type { Operation } from '../operation/operation.js'
import { errorNameOf } from '../secrets/redact-error.js'

/**
 * The typed error for a request that got no answer. Only the code of axios' error is taken over: the error itself holds
 * the request with its tokens.
 */
export function toTransportError(
  error: unknown,
  request: { timeout: number; operation?: Operation },
): SellingPartnerError {
  if (isCancel(error)) return new AbortedError()
  // A code of an adapter that is not ours may be any text.
  const code = isAxiosError(error) ? errorNameOf({ code: codeOf(error) }) : undefined
  if (code === 'ETIMEDOUT' && !hasSystemCause(error)) return new TimeoutError(request.timeout, request.operation)
  // Axios' own code for an answer that broke off.
  if (code === 'ERR_BAD_RESPONSE') return new NetworkError('ECONNRESET', request.operation)
  return new NetworkError(code ?? 'UNKNOWN', request.operation)
}

/** Axios' fetch adapter has one code for all that can happen to a connection; which it was, the cause tells. */
function codeOf({ code, cause }: AxiosError): string | undefined {
  const causeCode: unknown = code === AxiosError.ERR_NETWORK && cause ? Reflect.get(cause, 'code') : undefined
  return typeof causeCode === 'string' ? causeCode : code
}

/** Whether the operating system reported the failure: its own ETIMEDOUT is not the one of our `timeout`. */
function hasSystemCause(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && 'syscall' in error.cause
}
