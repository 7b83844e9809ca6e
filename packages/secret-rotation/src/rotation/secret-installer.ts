import type { LwaError, SellingPartnerAuth } from '@selling-partner/auth'
import { RotationError } from '../errors/rotation-error.js'
import type { NewSecretMessage } from '../notifications/notification.js'
import type { RotationEvents } from '../observe/rotation-events.js'
import type { SecretRecord } from '../secrets/secret-record.js'
import { compareSecrets } from './compare-secrets.js'
import { recordAfter } from './record-after.js'
import type { SecretKeeper } from './secret-keeper.js'
import type { SecretProof } from './secret-proof.js'

export interface SecretInstallerOptions {
  readonly auth: SellingPartnerAuth
  readonly keeper: SecretKeeper
  readonly proof: SecretProof
  readonly events: RotationEvents
}

/** Puts a new secret in the place of the one in use. As long as it has not come to its end, the message has to be kept. */
export class SecretInstaller {
  readonly #auth: SellingPartnerAuth
  readonly #keeper: SecretKeeper
  readonly #proof: SecretProof
  readonly #events: RotationEvents

  constructor({ auth, keeper, proof, events }: SecretInstallerOptions) {
    this.#auth = auth
    this.#keeper = keeper
    this.#proof = proof
    this.#events = events
  }

  /**
   * Takes a secret into use: proves it, stores it, reads it back and has the auth use it. What was done before a crash is found done.
   *
   * @throws RotationError and SharedStoreError where it must be tried again: then the secret in use is the one that it was.
   */
  async install(message: NewSecretMessage, facts: { readonly receiveCount?: number }): Promise<void> {
    this.#events.tell({ type: 'secret-received', ...facts })
    const stored = await this.#keeper.find()
    const isOlder = stored !== undefined && compareSecrets(message, stored.record) === 'older'
    if (isOlder && (await this.#isAlive(stored.record))) {
      this.#events.tell({ type: 'message-outdated' })
      return
    }
    await this.#prove(message)
    await this.#store(message, isOlder ? stored.record.clientSecret : undefined)
    await this.#readBack(message)
    await this.#use()
  }

  /** Only where the secret in use works may another one be thrown away. */
  async #isAlive({ clientSecret }: SecretRecord): Promise<boolean> {
    const isAlive = (await this.#refusalOf(clientSecret)) === undefined
    if (!isAlive) this.#events.tell({ type: 'secret-dead' })
    return isAlive
  }

  async #prove({ clientSecret }: NewSecretMessage): Promise<void> {
    const cause = await this.#refusalOf(clientSecret)
    if (cause) {
      const error = refused(cause)
      this.#events.tell({ type: 'secret-refused', error })
      throw error
    }
    this.#events.tell({ type: 'secret-proved' })
  }

  async #refusalOf(clientSecret: string): Promise<LwaError | undefined> {
    try {
      return await this.#proof.refusalOf(clientSecret)
    } catch (cause) {
      const error = unproved(cause)
      this.#events.tell({ type: 'secret-unproved', error })
      throw error
    }
  }

  /** @param dead A later secret than the message's that may be replaced by it all the same. */
  async #store(message: NewSecretMessage, dead: string | undefined): Promise<void> {
    const { isChanged } = await this.#keeper.update((stored) => {
      const order = stored ? compareSecrets(message, stored.record) : 'newer'
      if (order === 'same') return undefined
      // Another rotator has stored a later secret since: that one must not be lost.
      if (order === 'older' && stored?.record.clientSecret !== dead) throw overtaken()
      return recordAfter(message, stored?.record)
    })
    if (isChanged) this.#events.tell({ type: 'secret-stored' })
  }

  async #readBack(message: NewSecretMessage): Promise<void> {
    const { record } = await this.#keeper.read()
    if (record.clientSecret !== message.clientSecret) throw overtaken()
    this.#events.tell({
      type: 'secret-read-back',
      expiresAt: record.expiresAt,
      previousExpiresAt: record.previous?.expiresAt,
    })
  }

  async #use(): Promise<void> {
    try {
      await this.#auth.reloadClientSecret()
      this.#events.tell({ type: 'secret-in-use' })
    } catch (error) {
      // It is stored and works: the auth reads it at the latest when LWA refuses the old one.
      this.#events.tell({ type: 'swap-failed', error })
    }
  }
}

function overtaken(): RotationError {
  const remedy = 'the message is kept and tried again; where this goes on, see who else writes to the store'
  return new RotationError('STORE_CONFLICT', 'the store does not hold the new secret, but another one', remedy)
}

function refused(cause: unknown): RotationError {
  const remedy =
    'the old one stays in use and the message is kept; where this goes on, make a new secret in the Developer Console'
  return new RotationError('SECRET_REFUSED', 'LWA refuses the new client secret', remedy, { cause })
}

function unproved(cause: unknown): RotationError {
  const remedy = 'the message is kept, and LWA is asked again'
  return new RotationError('SECRET_UNPROVED', 'LWA gave no token for the client secret', remedy, { cause })
}
