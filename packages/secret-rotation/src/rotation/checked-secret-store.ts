import { isSellingPartnerError, type SellingPartnerError, StoreError } from '@selling-partner/auth'
import { RotationError } from '../errors.js'
import type { RotationEvents } from '../observe/rotation-events.js'
import type { SecretRecord, SecretStore, StoredSecret } from '../secrets/secret-store.js'

/** How often a change is tried anew that others were quicker than. */
const mostConflicts = 5

/** The record of one application in its store, and how it is changed without losing the changes of others. */
export class SecretKeeper {
  readonly #store: SecretStore
  readonly #clientId: string
  readonly #events: RotationEvents

  constructor(store: SecretStore, clientId: string, events: RotationEvents) {
    this.#store = store
    this.#clientId = clientId
    this.#events = events
  }

  /**
   * What is stored; `undefined` where nothing is.
   *
   * @throws StoreError, and RotationError where it is another application's.
   */
  async find(): Promise<StoredSecret | undefined> {
    const stored = await this.#telling(() => this.#store.read())
    if (!stored || stored.record.clientId === this.#clientId) return stored
    const message = `${this.#store.name} holds the secret of the application ${stored.record.clientId}, not of ${this.#clientId}`
    throw this.#told(new RotationError('OTHER_APPLICATION', message, 'give each application a store of its own'))
  }

  /** @throws StoreError, and RotationError where there is none or it is another application's. */
  async read(): Promise<StoredSecret> {
    const stored = await this.find()
    if (stored) return stored
    const remedy = 'put it there with `npx @selling-partner/secret-rotation store-secret`'
    throw this.#told(new RotationError('EMPTY_STORE', `${this.#store.name} holds no client secret yet`, remedy))
  }

  /**
   * Puts `record` in the place of what was read.
   *
   * @returns Whether it was replaced: `false` where someone else was quicker.
   * @throws StoreError where it cannot be written.
   */
  replace(record: SecretRecord, read: StoredSecret | undefined): Promise<boolean> {
    return this.#telling(() => this.#store.replace(record, read?.version))
  }

  /**
   * Changes what is stored, from what is stored at that moment.
   *
   * @param change The record to be; `undefined` leaves it as it is.
   * @returns What is stored then, and whether that is the change.
   * @throws StoreError, and RotationError where others change it all the time.
   */
  async update(
    change: (stored: StoredSecret | undefined) => SecretRecord | undefined,
  ): Promise<{ readonly record: SecretRecord | undefined; readonly isChanged: boolean }> {
    for (let conflicts = 0; conflicts < mostConflicts; conflicts++) {
      const stored = await this.find()
      const record = change(stored)
      if (!record) return { record: stored?.record, isChanged: false }
      if (await this.replace(record, stored)) return { record, isChanged: true }
    }
    const remedy = 'see who else writes to it; after a version was moved by hand, write the secret anew'
    throw new RotationError(
      'STORE_CONFLICT',
      `${this.#store.name} has changed with each attempt to write to it`,
      remedy,
    )
  }

  async #telling<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (thrown) {
      throw this.#told(toStoreError(thrown, this.#store.name))
    }
  }

  #told(error: SellingPartnerError): SellingPartnerError {
    this.#events.tell({ type: 'store-failed', error })
    return error
  }
}

/** What a store of the user's own throws may hold anything, a secret too: only its name is taken over. */
function toStoreError(thrown: unknown, store: string): SellingPartnerError {
  if (isSellingPartnerError(thrown)) return thrown
  const name = thrown instanceof Error && /^[A-Za-z]{1,64}$/.test(thrown.name) ? thrown.name : 'unknown reason'
  return new StoreError('FAILED', `${store} failed (${name})`)
}
