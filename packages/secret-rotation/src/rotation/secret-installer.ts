import { operations } from '@selling-partner/application-management-2023-11-30'
import { isLwaError, type LwaError, type SellingPartnerAuth } from '@selling-partner/auth'
import { RotationError } from '../errors.js'
import type { RotationEvents } from '../observe/rotation-events.js'
import type { SecretRecord } from '../secrets/secret-store.js'
import type { SecretKeeper } from './checked-secret-store.js'
import type { NewSecretMessage } from './notification.js'
import { compareSecrets, recordAfter } from './record-changes.js'

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
   * @throws RotationError and StoreError where it must be tried again: then the secret in use is the one that it was.
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

  /** @throws RotationError where LWA refuses it, or where another one that works would be replaced; StoreError. */
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

/** What a secret is proved with: a token for the operation that replaces secrets, which every application may have that rotates. */
export const rotationGrant = operations.rotateApplicationClientSecret.grant
