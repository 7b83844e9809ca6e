import { defineKind, isKind, SellingPartnerError } from '@selling-partner/auth'

/** Why a rotation did not come about. A reason never changes its meaning. */
export type RotationReason =
  /** The store holds no secret to begin with. */
  | 'EMPTY_STORE'
  /** The store holds the secret of another application. */
  | 'OTHER_APPLICATION'
  /** Amazon may not send to the queue, so the new secret would be lost. */
  | 'QUEUE_CLOSED'
  /** The application has no queue registered for its new secret. */
  | 'NOT_ENROLLED'
  /** Amazon does not take the secret in use any more. */
  | 'SECRET_EXPIRED'
  /** Amazon said no for another reason. */
  | 'REFUSED'
  /** Whether Amazon took the request is not known. */
  | 'UNANSWERED'
  /** The secret before the one in use still works: a rotation has only just been. */
  | 'TOO_SOON'
  /** The new secret did not come in time. */
  | 'OVERDUE'
  /** LWA refuses the new secret. */
  | 'SECRET_REFUSED'
  /** LWA could not be asked whether it takes the new secret. */
  | 'SECRET_UNPROVED'
  /** The store changes all the time, or does not give back what it was given. */
  | 'STORE_CONFLICT'

/** A rotation did not come about, or has not yet. Nothing is lost: the secret in use is the one that it was. */
export class RotationError extends SellingPartnerError {
  readonly code = 'ROTATION'
  readonly reason: RotationReason
  /** What to do about it. */
  readonly remedy: string

  static {
    defineKind(RotationError, 'RotationError')
  }

  /** @param message What is wrong, without a secret. */
  constructor(reason: RotationReason, message: string, remedy: string, options?: { cause?: unknown }) {
    super(`${message}: ${remedy}`)
    this.reason = reason
    this.remedy = remedy
    // Not enumerable, as with errors of the language: it is for a debugger, and what is logged is this error.
    if (options?.cause !== undefined) Object.defineProperty(this, 'cause', { value: options.cause, configurable: true })
  }
}

export function isRotationError(error: unknown): error is RotationError {
  return isKind(error, 'RotationError')
}

/** The SQS queue could not be reached, did not answer in time or refused what was asked of it. No message is lost by that. */
export class QueueAccessError extends SellingPartnerError {
  readonly code = 'ROTATION_QUEUE'
  /** Why, in one word: what AWS calls it (`AccessDenied`, `QueueDoesNotExist`, ...), Node's code (`ECONNREFUSED`, ...) or `TIMEOUT`. */
  readonly reason: string

  static {
    defineKind(QueueAccessError, 'QueueAccessError')
  }

  /** @param message What is wrong and what to do, without a secret. */
  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}

export function isQueueAccessError(error: unknown): error is QueueAccessError {
  return isKind(error, 'QueueAccessError')
}
