import { matchingText } from '../generation/matching-text.js'
import { deriveSeed, Random } from '../generation/random.js'
import { demoCredentials } from '../lwa/applications.js'
import { sandboxSellingPartner } from '../lwa/consent.js'
import type { Account } from './account.js'

/**
 * The selling partner ID of an account, such as `A1SANDBOXSELLER` for the demo credentials. Each other refresh token has its own.
 * @param account An account that belongs to a refresh token, or to a selling partner that has authorized an application.
 */
export function sellerIdOf({ owner, seed }: Account): string {
  if (owner === demoCredentials.refreshToken) return sandboxSellingPartner
  return /^A[\dA-Z]+$/.test(owner) ? owner : seededSellerId(seed, 'own')
}

/** The ID of any selling partner. The same text always gives the same ID. */
export function seededSellerId(seed: number, text: string): string {
  return matchingText('A[0-9A-Z]{13}', new Random(deriveSeed(seed, `seller ${text}`))) ?? ''
}

/** The ID of a selling partner's account in notifications about reports, feeds and queries. */
export function merchantIdOf(account: Account): string {
  return `amzn1.merchant.o.${sellerIdOf(account)}`
}
