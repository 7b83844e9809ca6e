import type { AxiosResponse } from 'axios'
import { redact } from '../secrets/redact.js'

/** How Amazon writes ids: a server that repeats something else in their place might give away anything. */
const idLike = /^[\w.:=+/-]{1,128}$/

/**
 * Amazon's id of a request: what its support asks for.
 *
 * @param secrets What the request was sent with, in case that a server repeats it.
 */
export function requestIdOf(headers: AxiosResponse['headers'], secrets: readonly string[]): string | undefined {
  const id: unknown = headers['x-amzn-requestid'] ?? headers['x-amz-request-id']
  return typeof id === 'string' && idLike.test(redact(id, secrets)) ? id : undefined
}

/** More than a day, in milliseconds, is no delay but a mistake. */
const longestRetryAfter = 24 * 60 * 60 * 1000

/** The one form of date that servers write nowadays: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Milliseconds that an answer asks to wait before the next call: its `Retry-After`, in seconds or as a date. A date is
 * taken relative to the answer's own `Date`, because the clock of this machine may be wrong.
 *
 * @param now Wall-clock time in milliseconds, for an answer without a date.
 * @returns `undefined` where it asks for nothing, or for nonsense.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterOf(headers: AxiosResponse['headers'], now: number): number | undefined {
  const value = String(headers['retry-after'] ?? '').trim()
  const delay = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1000 : millisecondsUntil(value, headers.date, now)
  return delay !== undefined && delay <= longestRetryAfter ? delay : undefined
}

function millisecondsUntil(value: string, answeredAt: unknown, now: number): number | undefined {
  const until = parseDate(value)
  return until === undefined ? undefined : Math.max(0, until - (parseDate(answeredAt) ?? now))
}

function parseDate(value: unknown): number | undefined {
  if (typeof value !== 'string' || !httpDate.test(value)) return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}

/**
 * The rates that are believed, in requests per second. Amazon's documented ones go from 0.0056 to 80; what lies far
 * outside is a fault, and would stop the calls for hours or let them all through.
 */
const believable = { least: 0.0001, most: 10_000 }

/**
 * The requests per second that an answer says are in force, in `x-amzn-RateLimit-Limit`.
 *
 * @returns `undefined` where it says nothing, or nothing that makes sense.
 * @see https://developer-docs.amazon.com/sp-api/docs/usage-plans-and-rate-limits
 */
export function rateInForce(headers: AxiosResponse['headers']): number | undefined {
  const value: unknown = headers['x-amzn-ratelimit-limit']
  const rate = typeof value === 'string' && /^\s*\d*\.?\d+\s*$/.test(value) ? Number(value) : Number.NaN
  return rate >= believable.least && rate <= believable.most ? rate : undefined
}
