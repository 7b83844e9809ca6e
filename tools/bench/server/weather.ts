import { createHash } from 'node:crypto'

/** What becomes of a request in the storm. */
export type Weather = 'answer' | 'reset' | 'unavailable' | 'throttled' | 'hang'

/** Each kind with the share of the requests that it hits; the others are answered. */
const shares: readonly (readonly [Weather, number])[] = [
  ['reset', 0.1],
  ['unavailable', 0.1],
  ['throttled', 0.05],
  ['hang', 0.05],
]

/**
 * The weather of one attempt of a call. It depends on nothing else, so that every contender sails through the same storm.
 *
 * @param attempt Counts from 1.
 */
export function weatherOf(call: string, attempt: number): Weather {
  const hash = createHash('sha256').update(`${call} ${attempt}`).digest()
  let rest = hash.readUInt32BE(0) / 2 ** 32
  for (const [weather, share] of shares) {
    if (rest < share) return weather
    rest -= share
  }
  return 'answer'
}
