import { isSellingPartnerError, SellingPartnerError } from '@selling-partner/auth'
import { defineKind, isKind } from '@selling-partner/auth/internal'

/** Why a rotation failed. The meaning of a reason never changes. */
export type RotationReason =
  /** The secret store is empty. */
  | 'SECRET_STORE_EMPTY'
  /** The secret store holds the secret of another application. */
  | 'OTHER_APPLICATION'
  /** Amazon may not send to the queue, so the new secret would be lost. */
  | 'QUEUE_UNUSABLE'
  /** No queue is registered for the application's new secret. */
  | 'NOT_ENROLLED'
  /** LWA rejects the secret in use. */
  | 'SECRET_EXPIRED'
  /** Amazon rejected the request for another reason, or it was not sent. */
  | 'REJECTED'
  /** It is unknown whether Amazon accepted the request. */
  | 'UNCONFIRMED'
  /** A rotation would invalidate the previous secret, which still works, or another stored secret works. */
  | 'TOO_SOON'
  /** The new secret did not arrive in time. */
  | 'OVERDUE'
  /** LWA rejects the new secret. */
  | 'SECRET_REJECTED'
  /** LWA could not verify the new secret. */
  | 'SECRET_UNVERIFIED'
  /** Other processes keep changing the secret store, or it does not return what was written. */
  | 'SECRET_STORE_CONFLICT'

/** A rotation failed, or is not complete yet. No secret is lost: the secret in use is unchanged. */
export class RotationError extends SellingPartnerError {
  readonly code = 'ROTATION'
  readonly reason: RotationReason
  /** The remedy, as a sentence. */
  readonly remedy: string

  static {
    defineKind(this, 'RotationError')
  }

  /**
   * @param message The fault, as a sentence without a secret.
   * @param remedy The remedy, as a sentence. It is appended to the message.
   */
  constructor(reason: RotationReason, message: string, remedy: string, options?: { cause?: unknown }) {
    super(`${message} ${remedy}`)
    this.reason = reason
    this.remedy = remedy
    // Not enumerable, like the `cause` of built-in errors, so that it is not logged with this error.
    if (options?.cause !== undefined) Object.defineProperty(this, 'cause', { value: options.cause, configurable: true })
  }
}

export function isRotationError(error: unknown): error is RotationError {
  return isKind(error, 'RotationError')
}

/** The SQS queue is unreachable, timed out, or rejected the request. No message is lost. */
export class QueueAccessError extends SellingPartnerError {
  readonly code = 'ROTATION_QUEUE'
  /** The error's name in AWS (`AccessDenied`, `QueueDoesNotExist`, ...), Node's code (`ECONNREFUSED`, ...) or `TIMEOUT`. */
  readonly reason: string

  static {
    defineKind(this, 'QueueAccessError')
  }

  /** @param message The fault and its remedy, without a secret. */
  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}

export function isQueueAccessError(error: unknown): error is QueueAccessError {
  return isKind(error, 'QueueAccessError')
}

/** The message of an error. @param otherwise Text to use for a foreign error, whose message may contain a secret. */
export function messageOf(error: unknown, otherwise: string): string {
  return isSellingPartnerError(error) ? error.message : otherwise
}
