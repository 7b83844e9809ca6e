import { isLwaError, type LwaError, type SellingPartnerAuth } from '@selling-partner/auth'
import { rotationGrant } from './rotation-grant.js'

/** Asks LWA about secrets. */
export class SecretProof {
  readonly #auth: SellingPartnerAuth

  constructor(auth: SellingPartnerAuth) {
    this.#auth = auth
  }

  /**
   * LWA's refusal of a secret; `undefined` where LWA takes it.
   *
   * @throws SellingPartnerError where nothing is known of it: LWA failed, or does not give the application this grant.
   */
  async refusalOf(clientSecret: string): Promise<LwaError | undefined> {
    try {
      await this.#auth.verifyClientSecret(clientSecret, rotationGrant)
      return undefined
    } catch (error) {
      if (isLwaError(error) && error.lwaCode === 'invalid_client') return error
      throw error
    }
  }
}
