import { SellingPartnerError } from '@selling-partner/auth'
import { defineKind, isKind } from '@selling-partner/auth/internal'

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
