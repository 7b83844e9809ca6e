import type { AxiosResponse } from 'axios'
import { redact } from '../secrets/redact.js'

/** Matches Amazon's request IDs. Another value could be anything, even a secret that a server repeats. */
const requestIdPattern = /^[\w.:=+/-]{1,128}$/

/** Matches the form of most IDs. A UUID is too short to hold a token, so it needs no search for tokens, which is slow. */
const uuidPattern = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Returns Amazon's ID of a request. Amazon's support asks for it.
 *
 * @param secrets Secrets that the request was sent with. A server may repeat them.
 */
export function requestIdOf(headers: AxiosResponse['headers'], secrets: readonly string[]): string | undefined {
  const id: unknown = headers['x-amzn-requestid'] ?? headers['x-amz-request-id']
  if (typeof id !== 'string') return undefined
  const isHarmless = uuidPattern.test(id) && !secrets.some((secret) => secret !== '' && id.includes(secret))
  return isHarmless || requestIdPattern.test(redact(id, secrets)) ? id : undefined
}

/** Maximum plausible delay in milliseconds: a day. A longer one is a mistake. */
const maxRetryAfter = 24 * 60 * 60 * 1000

/** Matches the date format that servers must send: `Sun, 06 Nov 1994 08:49:37 GMT`. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Reads `Retry-After`, which is a number of seconds or a date. A date is compared with the response's own `Date`, because this
 * machine's clock may be wrong.
 *
 * @param now Wall-clock time in milliseconds, for a response without `Date`.
 * @returns The milliseconds to wait, or `undefined` if the header is missing or invalid.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterOf(headers: AxiosResponse['headers'], now: number): number | undefined {
  const value = String(headers['retry-after'] ?? '').trim()
  const delay = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1000 : millisecondsUntil(value, headers.date, now)
  return delay !== undefined && delay <= maxRetryAfter ? delay : undefined
}

function millisecondsUntil(value: string, respondedAt: unknown, now: number): number | undefined {
  const until = parseDate(value)
  return until === undefined ? undefined : Math.max(0, until - (parseDate(respondedAt) ?? now))
}

function parseDate(value: unknown): number | undefined {
  if (typeof value !== 'string' || !httpDate.test(value)) return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}

/**
 * Plausible rates, in requests per second. Amazon's documented rates are between 0.0056 and 80. A value far outside is a mistake,
 * and would block calls for hours or not limit them at all.
 */
const plausibleRate = { min: 0.0001, max: 10_000 }

/**
 * Reads `x-amzn-RateLimit-Limit`, the rate in force for the operation.
 *
 * @returns Requests per second, or `undefined` if the header is missing or not plausible.
 * @see https://developer-docs.amazon/sp-api/docs/usage-plans-and-rate-limits
 */
export function rateInForce(headers: AxiosResponse['headers']): number | undefined {
  const value: unknown = headers['x-amzn-ratelimit-limit']
  const rate = typeof value === 'string' && /^\s*\d*\.?\d+\s*$/.test(value) ? Number(value) : Number.NaN
  return rate >= plausibleRate.min && rate <= plausibleRate.max ? rate : undefined
}
