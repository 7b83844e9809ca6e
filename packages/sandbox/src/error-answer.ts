import type { Answer } from './answer.js'
import { Refusal } from './refusal.js'

/** The `x-amzn-ErrorType` of each status. */
const errorTypes: Readonly<Record<number, string>> = {
  400: 'InvalidInputException',
  401: 'UnauthorizedException',
  403: 'AccessDeniedException',
  404: 'ResourceNotFoundException',
  405: 'MethodNotAllowedException',
  413: 'RequestTooLargeException',
  415: 'UnsupportedMediaTypeException',
  429: 'TooManyRequestsException',
  501: 'NotImplementedException',
  503: 'ServiceUnavailableException',
}

/** The error type that goes with a status, or undefined where the status is no error. */
export function errorTypeOf(status: number): string | undefined {
  if (status < 400) return undefined
  return errorTypes[status] ?? (status < 500 ? 'ClientException' : 'InternalServerException')
}

/** Any failure in SP-API's error shape. */
export function toErrorAnswer(error: unknown): Answer {
  if (error instanceof Refusal) return { status: error.status, body: { errors: error.errors }, headers: error.headers }
  const details = error instanceof Error ? error.message : String(error)
  return {
    status: 500,
    body: { errors: [{ code: 'InternalFailure', message: 'The sandbox failed: please report this.', details }] },
  }
}
