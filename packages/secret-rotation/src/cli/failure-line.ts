import { isSellingPartnerError } from '@selling-partner/auth'
import { program } from './help-text.js'
import { UsageError } from './usage-error.js'

/** What a person is told of an error: one line, without a secret. */
export function failureLine(error: unknown): string {
  return messageOf(error).replace(/\s*\n\s*/g, ' ')
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}; see ${program} --help`
  if (isSellingPartnerError(error)) return error.message
  const name = error instanceof Error && /^\w{1,64}$/.test(error.name) ? error.name : 'unknown reason'
  // The message of an error that is none of ours may show a secret.
  return `this should not have happened (${name}): please report which command it was`
}
