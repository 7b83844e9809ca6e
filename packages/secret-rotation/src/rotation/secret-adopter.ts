import type { LwaError, SellingPartnerAuth } from '@selling-partner/auth'
import { RotationError } from '../errors/rotation-error.js'
import type { SecretRecord } from '../secrets/secret-record.js'
import type { SecretKeeper } from './secret-keeper.js'
import type { SecretProof } from './secret-proof.js'

export interface AdoptOptions {
  /** When the secret expires, in ISO 8601, as the Developer Console shows it. @default not known until Amazon's notice, 90 days ahead */
  readonly expiresAt?: string
  /** Puts it in the place of another secret that works. @default false */
  readonly force?: boolean
}

export interface SecretAdopterOptions {
  readonly auth: SellingPartnerAuth
  readonly keeper: SecretKeeper
  readonly proof: SecretProof
}

/** Takes a secret into use that did not come through the queue: the first one, or one that was made by hand. */
export class SecretAdopter {
  readonly #auth: SellingPartnerAuth
  readonly #keeper: SecretKeeper
  readonly #proof: SecretProof

  constructor({ auth, keeper, proof }: SecretAdopterOptions) {
    this.#auth = auth
    this.#keeper = keeper
    this.#proof = proof
  }

  /** @throws RotationError where LWA refuses it, or where another one that works would be replaced; SharedStoreError. */
  async adopt(clientSecret: string, { expiresAt, force = false }: AdoptOptions): Promise<void> {
    const refusal = await this.#refusalOf(clientSecret)
    if (refusal) throw this.#refused(refusal)
    const stored = await this.#keeper.find()
    const other = stored && stored.record.clientSecret !== clientSecret ? stored.record : undefined
    if (other && !force && !(await this.#refusalOf(other.clientSecret))) throw inUse()
    await this.#keeper.update((current) => this.#adopted(current?.record, clientSecret, expiresAt))
    await this.#auth.reloadClientSecret()
  }

  async #refusalOf(clientSecret: string): Promise<LwaError | undefined> {
    try {
      return await this.#proof.refusalOf(clientSecret)
    } catch (cause) {
      const message = 'LWA gave no token for the client secret'
      throw new RotationError('SECRET_UNPROVED', message, 'nothing was stored: try again', { cause })
    }
  }

  #refused(cause: LwaError): RotationError {
    const remedy = `copy it whole from the Developer Console, and see that it is of ${this.#auth.clientId}`
    return new RotationError('SECRET_REFUSED', 'LWA refuses the client secret', remedy, { cause })
  }

  #adopted(record: SecretRecord | undefined, clientSecret: string, expiresAt: string | undefined): SecretRecord {
    const { clientId } = this.#auth
    const expiry = expiresAt !== undefined && { expiresAt: new Date(expiresAt).toISOString() }
    if (record?.clientSecret === clientSecret) return { ...record, ...expiry }
    const previous = record && { clientSecret: record.clientSecret, expiresAt: record.expiresAt }
    return { clientId, clientSecret, ...expiry, ...(previous && { previous }) }
  }
}

function inUse(): RotationError {
  const remedy = 'use force to replace it: it is kept as the one before'
  return new RotationError('TOO_SOON', 'the store holds another client secret, which works', remedy)
}
