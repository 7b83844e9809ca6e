import {
  isApiError,
  isCredentialsError,
  isLwaError,
  isNetworkError,
  isSellingPartnerError,
  isThrottledError,
  isTimeoutError,
} from '@selling-partner/auth'
import { wasNotSent } from '@selling-partner/auth/internal'
import { RotationError, type RotationReason } from '../errors.js'

/**
 * The reason that a request for a new secret had no effect.
 *
 * @param cause The error of a call that was not retried.
 * @returns `undefined` if Amazon may have accepted the request: a new secret may be on its way.
 */
export function rejectionFrom(cause: unknown): RotationError | undefined {
  // Amazon accepts one request a minute: a throttled request may follow a successful one.
  if (isThrottledError(cause)) return undefined
  if (isLwaError(cause) && cause.lwaCode === 'invalid_client') {
    const remedy =
      'Create a new secret in the Developer Console, and store it with `npx @selling-partner/secret-rotation store-secret`.'
    return rotationError('SECRET_EXPIRED', 'LWA rejects the client secret in use.', remedy, cause)
  }
  if (isApiError(cause) && cause.status >= 400 && cause.status < 500) return rejectionByAmazon(cause)
  if (!neverReachedAmazon(cause)) return undefined
  const remedy = 'Check the network. The rotator repeats the request later.'
  return rotationError('REJECTED', 'The request for a new client secret was not sent.', remedy, cause)
}

/** Whether the call had no access token, no connection, or no attempt. */
function neverReachedAmazon(cause: unknown): boolean {
  if (isSellingPartnerError(cause) && cause.attempts === 0) return true
  if (isLwaError(cause) || isCredentialsError(cause) || wasNotSent(cause)) return true
  // Without an operation, the failed request was the one for an access token.
  return (isNetworkError(cause) || isTimeoutError(cause)) && cause.operation === undefined
}

/** The outcome of a request is unknown. */
export function unconfirmed(cause: unknown): RotationError {
  const message = isThrottledError(cause)
    ? 'Amazon throttled the request for a new client secret: it accepts one a minute, so another process may have sent one.'
    : 'It is unknown whether Amazon accepted the request for a new client secret.'
  return rotationError('UNCONFIRMED', message, 'Wait: the new secret may be on its way.', cause)
}

/** @see https://developer-docs.amazon/sp-api/changelog/update-400-error-response-message-for-rotateapplicationclientsecret */
function rejectionByAmazon(cause: { readonly status: number; readonly message: string }): RotationError {
  if (cause.status === 400 && /not enrolled/i.test(cause.message)) {
    const remedy =
      'In the Developer Console, open Notification Preferences and enter the queue in the row "Application Client New Secret". `npx @selling-partner/secret-rotation setup` prints each step.'
    return rotationError('NOT_ENROLLED', 'No queue is registered for the new client secret.', remedy, cause)
  }
  const remedy = 'Check that it is a production application, and that region and client ID belong to it.'
  return rotationError(
    'REJECTED',
    `Amazon rejected the request for a new client secret (${cause.status}).`,
    remedy,
    cause,
  )
}

function rotationError(reason: RotationReason, message: string, remedy: string, cause: unknown): RotationError {
  return new RotationError(reason, message, remedy, { cause })
}
