import type { AxiosResponse } from 'axios'

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
