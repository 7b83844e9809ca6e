import type { Operation } from '../operation/operation.js'
import { describeTarget, type OperationReference, referTo } from './operation-reference.js'
import { defineKind, isKind, SellingPartnerError } from './selling-partner-error.js'

/** An answer with a 2xx status was not what it has to be: not JSON, or not a token. The call itself took effect. */
export class InvalidAnswerError extends SellingPartnerError {
  readonly code = 'INVALID_ANSWER'
  /** The operation that was called; left out for LWA. */
  readonly operation?: OperationReference
  readonly status: number
  readonly requestId?: string

  static {
    defineKind(InvalidAnswerError, 'InvalidAnswerError')
  }

  /** @param fault What is wrong with the answer, without any of its values. */
  constructor(fault: string, answer: { status: number; requestId?: string; operation?: Operation }) {
    const target = answer.operation && referTo(answer.operation)
    super(`${describeTarget(target)}: ${fault}`)
    this.operation = target
    this.status = answer.status
    this.requestId = answer.requestId
  }
}

export function isInvalidAnswerError(error: unknown): error is InvalidAnswerError {
  return isKind(error, 'InvalidAnswerError')
}
