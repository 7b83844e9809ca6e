import { isRecord } from '../values/is-record.js'
import type { StoredToken } from './token-store.js'

/** Seconds. LWA's tokens are good for an hour: what a store says is good for longer than a day is not one of them. */
export const longestLife = 24 * 60 * 60

/** What a header can carry: with anything else each call would fail until the token expires. */
const headerText = /^[\x21-\x7e]+$/

/** What a store has answered, if it is a token that can be used: stores keep what others wrote. */
export function readStoredToken(answer: unknown): StoredToken | undefined {
  if (!isRecord(answer)) return undefined
  const { value, goodFor } = answer
  if (typeof value !== 'string' || !headerText.test(value)) return undefined
  if (typeof goodFor !== 'number' || !(goodFor > 0 && goodFor <= longestLife)) return undefined
  return { value, goodFor }
}
