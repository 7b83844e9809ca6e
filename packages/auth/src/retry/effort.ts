import { isSellingPartnerError } from '../errors/selling-partner-error.js'

/** What a call cost before it failed. */
export interface Effort {
  /** How often it was sent. */
  readonly attempts: number
  /** Milliseconds from its beginning to its end. */
  readonly elapsed: number
}

/** Notes the effort on a typed error. An error that has it keeps it: one failure of LWA ends many calls. */
export function noteEffort(error: unknown, { attempts, elapsed }: Effort): unknown {
  if (!isSellingPartnerError(error) || hasEffort(error)) return error
  return Object.assign(error, { attempts, elapsed })
}

export function hasEffort(error: unknown): boolean {
  return isSellingPartnerError(error) && error.attempts !== undefined
}
