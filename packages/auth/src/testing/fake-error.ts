import { ApiError, type ApiErrorDetail, type ErrorResponse, ThrottledError } from '../errors/api-errors.js'
import type { Operation } from '../operation/operation.js'

/** Fields of a fake error. */
export interface FakeErrorFields extends Partial<Omit<ErrorResponse, 'status'>> {
  /** Number of times that the call was sent. @default 1 */
  readonly attempts?: number
}

/** Amazon's codes by status. */
const codes: Readonly<Record<number, string>> = {
  400: 'InvalidInput',
  403: 'Unauthorized',
  404: 'NotFound',
  429: 'QuotaExceeded',
  500: 'InternalFailure',
  503: 'ServiceUnavailable',
}

/**
 * Creates the error with which a client's call fails if SP-API responds with an error.
 *
 * @param operation A row of the operation table that each client's package exports.
 * @param status HTTP status of the response. 429 gives a ThrottledError.
 * @param fields Further fields. @default one entry in `errors`, with Amazon's code for the status
 * @example
 * getOrders.mockRejectedValueOnce(fakeError(operations.getOrders, 429, { retryAfter: 2000 }))
 */
export function fakeError(operation: Operation, status: 429, fields?: FakeErrorFields): ThrottledError
export function fakeError(operation: Operation, status: number, fields?: FakeErrorFields): ApiError
export function fakeError(operation: Operation, status: number, fields: FakeErrorFields = {}): ApiError {
  const { attempts = 1, errors = [defaultEntry(status)], requestId = 'test-request-id', ...others } = fields
  const ErrorClass = status === 429 ? ThrottledError : ApiError
  const error = new ErrorClass(operation, { ...others, status, errors, requestId })
  return Object.assign(error, { attempts, elapsed: 0 })
}

function defaultEntry(status: number): ApiErrorDetail {
  return { code: codes[status] ?? String(status), message: 'This error was created by a test.' }
}
