import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import type { Account } from './account.js'

/** The merchant token of the account's selling partner, such as `A3DJR8M9Y3OUPG`. */
export function sellerIdOf({ seed }: Account): string {
  return seededSellerId(seed, 'own')
}

/** The merchant token of any selling partner. The same text always gives the same token. */
export function seededSellerId(seed: number, text: string): string {
  return matchingText('A[0-9A-Z]{13}', new Random(deriveSeed(seed, `seller ${text}`))) ?? ''
}
