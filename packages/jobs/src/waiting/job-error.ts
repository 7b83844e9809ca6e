import { SellingPartnerError } from '@selling-partner/auth'
import { defineKind, isKind } from '@selling-partner/auth/internal'
import type { SellingPartnerDocument } from '../documents/selling-partner-document.js'

/** How a job ended. The meaning of an outcome never changes. */
export type JobOutcome =
  /** Amazon could not process the job. */
  | 'FATAL'
  /** The job was cancelled. */
  | 'CANCELLED'
  /** The job did not end within `timeout`. It continues at Amazon, so you can wait for its ID again. */
  | 'TIMEOUT'
  /** The caller aborted. The job continues at Amazon, so you can wait for its ID again. */
  | 'ABORTED'
  /** A call failed, see `cause`. The job continues at Amazon, so you can wait for its ID again. */
  | 'INTERRUPTED'

/** One problem that Amazon reports about a job. */
export interface JobProblem {
  readonly code?: string
  readonly message: string
  readonly details?: string
}

/** A job has not ended well, or not yet. */
export class JobError extends SellingPartnerError {
  readonly code = 'JOB'
  /** ID of the report, feed, query or operation. Pass it to the job's `waitFor...` function to continue, also in another process. */
  readonly jobId: string
  readonly outcome: JobOutcome
  /** Problems that Amazon reports. Empty if it reports none. */
  readonly problems: readonly JobProblem[]
  /** A document with details. `undefined` if Amazon has none. */
  declare readonly document?: SellingPartnerDocument

  static {
    defineKind(this, 'JobError')
  }

  constructor(
    job: { readonly kind: string; readonly id: string },
    outcome: JobOutcome,
    facts: {
      readonly problems?: readonly JobProblem[]
      readonly document?: SellingPartnerDocument
      readonly cause?: unknown
    } = {},
  ) {
    super(`${job.kind} ${job.id} ${messages[outcome]}${facts.problems?.[0] ? ` ${facts.problems[0].message}` : ''}`)
    this.jobId = job.id
    this.outcome = outcome
    this.problems = facts.problems ?? []
    // Not enumerable, so that they are not logged with this error.
    if (facts.document) Object.defineProperty(this, 'document', { value: facts.document })
    if (facts.cause !== undefined) Object.defineProperty(this, 'cause', { value: facts.cause, configurable: true })
  }
}

const continues = 'It continues at Amazon. Wait for its ID again.'

const messages: Readonly<Record<JobOutcome, string>> = {
  FATAL: 'could not be processed.',
  CANCELLED: 'was cancelled.',
  TIMEOUT: `has not ended within the timeout. ${continues}`,
  ABORTED: `had not ended when the caller aborted. ${continues}`,
  INTERRUPTED: `could not be checked, because a call failed. ${continues}`,
}

export function isJobError(error: unknown): error is JobError {
  return isKind(error, 'JobError')
}
