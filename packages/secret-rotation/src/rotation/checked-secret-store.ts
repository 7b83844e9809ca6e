import { isSellingPartnerError, type SellingPartnerError, SharedStoreError } from '@selling-partner/auth'
import { RotationError } from '../errors.js'
import type { RotationObservers } from '../observe/rotation-events.js'
import type { SecretRecord, SecretStore, StoredSecret } from '../secrets/secret-store.js'

/** Attempts at an update, if other processes write at the same time. */
const maxAttempts = 5

/**
 * One application's secret store. It checks that the record belongs to the application, and reports every failure to the
 * observers. It updates the record without losing the changes of other processes.
 */
export class CheckedSecretStore {
  readonly #store: SecretStore
  readonly #clientId: string
  readonly #observers: RotationObservers
  #cleaned?: Promise<void>

  constructor(store: SecretStore, clientId: string, observers: RotationObservers) {
    this.#store = store
    this.#clientId = clientId
    this.#observers = observers
  }

  /**
   * The stored record. `undefined` if the store is empty.
   *
   * @throws SharedStoreError; RotationError if the record belongs to another application.
   */
  async find(): Promise<StoredSecret | undefined> {
    const stored = await this.#reporting(() => this.#store.read())
    if (!stored || stored.record.clientId === this.#clientId) return stored
    const message = `Expected the client secret of ${this.#clientId} in ${this.#store.name}, but found that of ${stored.record.clientId}.`
    throw this.#report(
      new RotationError('OTHER_APPLICATION', message, 'Use a separate secret store for each application.'),
    )
  }

  /** @throws SharedStoreError; RotationError if the store is empty or belongs to another application. */
  async read(): Promise<StoredSecret> {
    const stored = await this.find()
    if (stored) return stored
    const remedy = 'Store the current secret with `npx @selling-partner/secret-rotation store-secret`.'
    throw this.#report(new RotationError('SECRET_STORE_EMPTY', `No client secret in ${this.#store.name}.`, remedy))
  }

  /**
   * Replaces the record that was read.
   *
   * @returns `false` if another process has replaced it since.
   * @throws SharedStoreError if the store cannot be written.
   */
  replace(record: SecretRecord, read: StoredSecret | undefined): Promise<boolean> {
    return this.#reporting(() => this.#store.replace(record, read?.version))
  }

  /**
   * Changes the record. It reads and tries again if another process was faster.
   *
   * @param change Returns the new record, or `undefined` to leave the record unchanged.
   * @returns The stored record, and whether this call changed it.
   * @throws SharedStoreError; RotationError if other processes keep changing the record.
   */
  async update(
    change: (stored: StoredSecret | undefined) => SecretRecord | undefined,
  ): Promise<{ readonly record: SecretRecord | undefined; readonly isChanged: boolean }> {
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const stored = await this.find()
      const record = change(stored)
      if (!record) return { record: stored?.record, isChanged: false }
      if (await this.replace(record, stored)) return { record, isChanged: true }
    }
    const message = `Other processes changed ${this.#store.name} during each of ${maxAttempts} attempts to update it.`
    const remedy = 'Find out what else writes to it. If you moved a version by hand, save the secret again.'
    throw this.#report(new RotationError('SECRET_STORE_CONFLICT', message, remedy))
  }

  /** Removes what a killed process left, once. A failure is reported to the observers. */
  cleanUp(): Promise<void> {
    this.#cleaned ??= this.#reporting(async () => this.#store.cleanUp?.()).catch(() => undefined)
    return this.#cleaned
  }

  async #reporting<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (thrown) {
      throw this.#report(toStoreError(thrown, this.#store.name))
    }
  }

  #report(error: SellingPartnerError): SellingPartnerError {
    this.#observers.notify({ type: 'secret-store-failed', error })
    return error
  }
}

/** An error of a custom store may contain a secret, so only its name is kept. */
function toStoreError(thrown: unknown, store: string): SellingPartnerError {
  if (isSellingPartnerError(thrown)) return thrown
  const name = thrown instanceof Error && /^[A-Za-z]{1,64}$/.test(thrown.name) ? thrown.name : 'unknown reason'
  return new SharedStoreError('FAILED', `Cannot use ${store} (${name}). Check its implementation and its availability.`)
}
