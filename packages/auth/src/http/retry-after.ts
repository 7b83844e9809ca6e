import type { AxiosResponse } from 'axios'

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
