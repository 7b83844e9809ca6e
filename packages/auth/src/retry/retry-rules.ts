import { isApiError } from '../errors/api-error.js'
import { isLwaError } from '../errors/lwa-error.js'
import { isNetworkError } from '../errors/network-error.js'
import { isTimeoutError } from '../errors/timeout-error.js'

/** What is known about a call that failed in a way that passes. */
export interface RetryRule {
  /** Whether the call may have taken effect: if so, only what is safe to repeat is sent again. */
  readonly effect: 'none' | 'unknown'
  /** Whether a retry draws on the retry quota. */
  readonly charged: boolean
}

/** The bucket was empty and nothing was done. The usage plan bounds these retries already, so that they are free. */
const throttled: RetryRule = { effect: 'none', charged: false }

/** No connection came about, so that nothing reached the server. */
const unsent: RetryRule = { effect: 'none', charged: true }

/** The request was on its way, or the server failed while it was at work. */
const inDoubt: RetryRule = { effect: 'unknown', charged: true }

/**
 * The answers after which a call may be sent again. 501 and 505 are as good as refusals.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.6
 */
const statuses: Readonly<Record<number, RetryRule>> = {
  429: throttled,
  500: inDoubt,
  502: inDoubt,
  503: inDoubt,
  504: inDoubt,
}

/**
 * The network failures that pass, by Node's code. What is missing here, such as a certificate that is not trusted,
 * would fail again.
 * @see https://nodejs.org/api/errors.html#common-system-errors
 */
const networkCodes: Readonly<Record<string, RetryRule>> = {
  // Nobody listens: a connection that stands is never refused.
  ECONNREFUSED: unsent,
  // The name was not found, or the name server did not answer.
  ENOTFOUND: unsent,
  EAI_AGAIN: unsent,
  // This machine has no port left to connect from.
  EADDRNOTAVAIL: unsent,
  // The other side, or something on the way, broke the connection off. An idle one that is reused ends so too.
  ECONNRESET: inDoubt,
  ECONNABORTED: inDoubt,
  EPIPE: inDoubt,
  // These happen while a connection is made, but also on one that stands.
  ETIMEDOUT: inDoubt,
  EHOSTUNREACH: inDoubt,
  ENETUNREACH: inDoubt,
  ENETDOWN: inDoubt,
}

/** The rule for a typed error; `undefined` where a retry would fail alike. */
export function findRetryRule(error: unknown): RetryRule | undefined {
  if (isApiError(error) || isLwaError(error)) return statuses[error.status]
  if (isTimeoutError(error)) return inDoubt
  return isNetworkError(error) && Object.hasOwn(networkCodes, error.networkCode)
    ? networkCodes[error.networkCode]
    : undefined
}

/** Whether a failed request certainly never reached the server: no connection came about. */
export function wasNotSent(error: unknown): boolean {
  return isNetworkError(error) && findRetryRule(error)?.effect === 'none'
}
