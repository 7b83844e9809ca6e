import { type GrantlessGrant, isLwaError, type LwaError, type SellingPartnerAuth } from '@selling-partner/auth'
import { RotationError } from '../errors.js'
import type { RotationObservers } from '../observe/rotation-events.js'
import type { SecretRecord } from '../secrets/secret-store.js'
import type { CheckedSecretStore } from './checked-secret-store.js'
import type { NewSecretMessage } from './notification.js'
import { compareSecrets, recordAfterNewSecret } from './record-changes.js'

export interface StoreSecretOptions {
  /** When the secret expires, in ISO 8601, as shown in the Developer Console. @default unknown until Amazon's notice, 90 days ahead */
  readonly expiresAt?: string
  /** If `true`, replaces another secret even if that one works. @default false */
  readonly force?: boolean
}

interface SecretInstallerOptions {
  readonly auth: SellingPartnerAuth
  readonly secretStore: CheckedSecretStore
  readonly observers: RotationObservers
}

/** Verifies a client secret with LWA, stores it and switches the auth to it. */
export class SecretInstaller {
  readonly #auth: SellingPartnerAuth
  readonly #secretStore: CheckedSecretStore
  readonly #observers: RotationObservers

  constructor({ auth, secretStore, observers }: SecretInstallerOptions) {
    this.#auth = auth
    this.#secretStore = secretStore
    this.#observers = observers
  }

  /**
   * Installs a secret from the queue: verifies it, stores it, reads it back and reloads the auth. Safe to run again after a crash.
   * The message must stay on the queue until this method succeeds.
   *
   * @throws RotationError and SharedStoreError. The secret in use is unchanged, and the message must be handled again.
   */
  async install(message: NewSecretMessage, info: { readonly receiveCount?: number }): Promise<void> {
    this.#observers.notify({ type: 'secret-received', ...info })
    const stored = await this.#secretStore.find()
    const isOlder = stored !== undefined && compareSecrets(message, stored.record) === 'older'
    if (isOlder && (await this.#works(stored.record))) {
      this.#observers.notify({ type: 'message-outdated' })
      return
    }
    await this.#verify(message)
    await this.#store(message, isOlder ? stored.record.clientSecret : undefined)
    await this.#readBack(message)
    await this.#reload()
  }

  /**
   * Stores a secret that did not come through the queue: the first one, or one made in the Developer Console.
   *
   * @throws RotationError if LWA rejects it, or if it would replace another secret that works; SharedStoreError.
   */
  async storeSecret(clientSecret: string, { expiresAt, force = false }: StoreSecretOptions): Promise<void> {
    const rejection = await this.#findRejectionByHand(clientSecret)
    if (rejection) throw rejectedByHand(this.#auth.clientId, rejection)
    const stored = await this.#secretStore.find()
    const other = stored && stored.record.clientSecret !== clientSecret ? stored.record : undefined
    if (other && !force && !(await this.#findRejectionByHand(other.clientSecret))) throw otherSecretWorks()
    const { clientId } = this.#auth
    await this.#secretStore.update((current) => recordByHand(clientId, clientSecret, expiresAt, current?.record))
    await this.#auth.reloadClientSecret()
  }

  /** An older secret is discarded only if the stored one works. */
  async #works({ clientSecret }: SecretRecord): Promise<boolean> {
    const works = (await this.#findRejection(clientSecret)) === undefined
    if (!works) this.#observers.notify({ type: 'current-secret-rejected' })
    return works
  }

  async #verify({ clientSecret }: NewSecretMessage): Promise<void> {
    const cause = await this.#findRejection(clientSecret)
    if (cause) {
      const error = rejectedFromQueue(cause)
      this.#observers.notify({ type: 'secret-rejected', error })
      throw error
    }
    this.#observers.notify({ type: 'secret-verified' })
  }

  async #findRejection(clientSecret: string): Promise<LwaError | undefined> {
    try {
      return await findRejection(this.#auth, clientSecret)
    } catch (cause) {
      const error = unverified(cause)
      this.#observers.notify({ type: 'secret-unverified', error })
      throw error
    }
  }

  /** The caller of `storeSecret` gets the error, so the observers are not notified. */
  async #findRejectionByHand(clientSecret: string): Promise<LwaError | undefined> {
    return findRejection(this.#auth, clientSecret).catch((cause: unknown) => {
      throw unverified(cause)
    })
  }

  /** @param rejected A newer secret that LWA rejects, so the message's secret may replace it. */
  async #store(message: NewSecretMessage, rejected: string | undefined): Promise<void> {
    const { isChanged } = await this.#secretStore.update((stored) => {
      const order = stored ? compareSecrets(message, stored.record) : 'newer'
      if (order === 'same') return undefined
      // Another rotator has stored a newer secret since. It must not be lost, and the next attempt finds it.
      if (order === 'older' && stored?.record.clientSecret !== rejected) throw conflict()
      return recordAfterNewSecret(message, stored?.record)
    })
    if (isChanged) this.#observers.notify({ type: 'secret-stored' })
  }

  async #readBack(message: NewSecretMessage): Promise<void> {
    const { record } = await this.#secretStore.read()
    if (record.clientSecret !== message.clientSecret) {
      const error = conflict()
      this.#observers.notify({ type: 'secret-store-failed', error })
      throw error
    }
    this.#observers.notify({
      type: 'secret-read-back',
      expiresAt: record.expiresAt,
      previousExpiresAt: record.previous?.expiresAt,
    })
  }

  async #reload(): Promise<void> {
    try {
      await this.#auth.reloadClientSecret()
      this.#observers.notify({ type: 'secret-in-use' })
    } catch (error) {
      // Not a failure: the auth reads the store again when LWA rejects the old secret.
      this.#observers.notify({ type: 'reload-failed', error })
    }
  }
}

/** @see https://developer-docs.amazon/sp-api/docs/grantless-operations */
const rotationGrant: GrantlessGrant = { type: 'grantless', scope: 'sellingpartnerapi::client_credential:rotation' }

/**
 * Asks LWA whether a client secret works, by fetching a token for the rotation operation: any application that rotates has that grant.
 *
 * @returns LWA's rejection. `undefined` if the secret works.
 * @throws SellingPartnerError if the result is unknown: LWA failed, or the application lacks the grant.
 */
export async function findRejection(auth: SellingPartnerAuth, clientSecret: string): Promise<LwaError | undefined> {
  try {
    await auth.verifyClientSecret(clientSecret, rotationGrant)
    return undefined
  } catch (error) {
    if (isLwaError(error) && error.lwaCode === 'invalid_client') return error
    throw error
  }
}

function recordByHand(
  clientId: string,
  clientSecret: string,
  expiresAt: string | undefined,
  before: SecretRecord | undefined,
): SecretRecord {
  const expiry = expiresAt !== undefined && { expiresAt: new Date(expiresAt).toISOString() }
  if (before?.clientSecret === clientSecret) return { ...before, ...expiry }
  const previous = before && { clientSecret: before.clientSecret, expiresAt: before.expiresAt }
  return { clientId, clientSecret, ...expiry, ...(previous && { previous }) }
}

function conflict(): RotationError {
  return new RotationError(
    'SECRET_STORE_CONFLICT',
    'The secret store holds a different client secret than the new one.',
    'The message stays on the queue and is retried. If this persists, find out what else writes to the secret store.',
  )
}

function rejectedFromQueue(cause: unknown): RotationError {
  const remedy =
    'The old secret stays in use and the message is retried. If this persists, create a new secret in the Developer Console.'
  return new RotationError('SECRET_REJECTED', 'LWA rejects the new client secret.', remedy, { cause })
}

function rejectedByHand(clientId: string, cause: unknown): RotationError {
  const remedy = `Copy the complete secret of ${clientId} from the Developer Console.`
  return new RotationError('SECRET_REJECTED', 'LWA rejects the client secret.', remedy, { cause })
}

function unverified(cause: unknown): RotationError {
  const remedy = 'Nothing was stored. Try again. A message stays on the queue and is retried automatically.'
  return new RotationError('SECRET_UNVERIFIED', 'LWA could not verify the client secret.', remedy, { cause })
}

function otherSecretWorks(): RotationError {
  const remedy = 'To replace it, use force. The secret store keeps it as the previous secret.'
  return new RotationError('TOO_SOON', 'The secret store holds another client secret, and that one works.', remedy)
}
