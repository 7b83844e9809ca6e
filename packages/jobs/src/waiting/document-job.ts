import type { DocumentOptions, SellingPartnerDocument } from '../documents/selling-partner-document.js'
import type { JobOutcome, JobProblem } from './job-error.js'
import type { JobOptions } from './job-options.js'

/** Options of a job whose result is a document. */
export interface DocumentJobOptions extends JobOptions {
  /** Options for reading the document, such as `charset` and `proxy`. @default the `signal` of the job */
  readonly document?: DocumentOptions
}

/** The options for reading the document of a job. */
export function documentOptionsOf({ signal, document }: DocumentJobOptions): DocumentOptions {
  return { signal, ...document }
}

const failures = ['FATAL', 'CANCELLED'] as const satisfies readonly JobOutcome[]

/** The outcome of a job with a processing status of Amazon. `undefined` if the status is not a failure. */
export function failureOf(processingStatus: string): (typeof failures)[number] | undefined {
  return failures.find((each) => each === processingStatus)
}

/**
 * Reads the problems in the document of a failed job. Amazon does not document its format, so documents that are not JSON are left to
 * the caller.
 *
 * @param field Name of the field with a problem's message.
 */
export async function readProblems(document: SellingPartnerDocument, field: string): Promise<JobProblem[]> {
  try {
    const content: unknown = JSON.parse(await document.text())
    return [content].flat().flatMap((each) => {
      const message: unknown = Object(each)[field]
      return typeof message === 'string' ? [{ message }] : []
    })
  } catch {
    return []
  }
}
