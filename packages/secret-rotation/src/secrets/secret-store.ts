import { type ClientSecretProvider, StoreError } from '@selling-partner/auth'

/** What is known of one application's client secret, and all that survives a crash. Times are ISO 8601. */
export interface SecretRecord {
  readonly clientId: string
  /** The secret in use. */
  readonly clientSecret: string
  /** When it stops to work. Left out where Amazon has not said so yet. */
  readonly expiresAt?: string
  /** When Amazon made it. Left out for a secret that did not come from a rotation. */
  readonly issuedAt?: string
  /** The secret before this one. */
  readonly previous?: PreviousSecret
  /** The last time that Amazon was asked to replace the secret in use. Left out where it was not. */
  readonly request?: RotationRequest
}

/** A secret that has been replaced, which works for some days still. */
export interface PreviousSecret {
  readonly clientSecret: string
  /** When it stops to work. */
  readonly expiresAt?: string
}

/** Written before Amazon is asked, so that whoever comes later, or after a crash, does not ask again. */
export interface RotationRequest {
  /** Which attempt at replacing this secret it is, from 1. */
  readonly attempt: number
  /** When, by Amazon's clock. */
  readonly askedAt: string
  /** Names the rotator that asked. */
  readonly by: string
  /** Amazon has said no, so that no new secret is on its way. Left out where it took the request, or where that is not known. */
  readonly refused?: boolean
}

/** A record as it was read, and what names this state of it. */
export interface StoredSecret {
  readonly record: SecretRecord
  /** Another one after each change, whoever made it. Holds no secret. */
  readonly version: string
}

/**
 * Where an application's client secret is kept. Several processes may use one store: rotations are kept apart by
 * `replace`, which does nothing where the store has changed since it was read.
 */
export interface SecretStore {
  /** What the store is, for people, without a secret: `the file /var/lib/app/secret.json`. */
  readonly name: string
  /**
   * What is stored; `undefined` where nothing is.
   *
   * @throws StoreError where it cannot be read or is no record.
   */
  read(): Promise<StoredSecret | undefined>
  /**
   * Puts `record` in the place of the version that was read, all or nothing: a reader finds the one or the other at any time.
   *
   * @param version What `read` gave; `undefined` where it found nothing.
   * @returns Whether it was replaced: `false` where the store holds another version by now.
   * @throws StoreError where it cannot be written: then the store holds what it held, or `record` where only the answer was lost.
   */
  replace(record: SecretRecord, version: string | undefined): Promise<boolean>
}

/**
 * The option `clientSecret` of an auth whose secret is in a store: read when it is first needed, and again when a rotator
 * has replaced it or LWA refuses it.
 *
 * @example
 * const auth = new SellingPartnerAuth({ clientId, clientSecret: clientSecretFrom(store), refreshToken })
 *
 * @throws StoreError where the store is empty or cannot be read.
 */
export function clientSecretFrom(store: SecretStore): ClientSecretProvider {
  return async () => {
    const stored = await store.read()
    if (stored) return stored.record.clientSecret
    throw new StoreError(
      'EMPTY',
      `${store.name} holds no client secret yet: put one there with the command store-secret`,
    )
  }
}

/** A client secret in the memory of this process, for tests and trials: it is lost when the process ends. */
export class MemorySecretStore implements SecretStore {
  readonly name = 'the memory of this process'
  #stored?: StoredSecret
  #writes = 0

  /** @param record What it holds at first. @default nothing */
  constructor(record?: SecretRecord) {
    if (record) this.#put(record)
  }

  async read(): Promise<StoredSecret | undefined> {
    return structuredClone(this.#stored)
  }

  async replace(record: SecretRecord, version: string | undefined): Promise<boolean> {
    if (version !== this.#stored?.version) return false
    this.#put(record)
    return true
  }

  #put(record: SecretRecord): void {
    this.#writes += 1
    this.#stored = { record: structuredClone(record), version: String(this.#writes) }
  }
}
