import { type ClientSecretProvider, SharedStoreError } from '@selling-partner/auth'

/** The state of one application's client secret: everything that survives a crash. Times are ISO 8601. */
export interface SecretRecord {
  readonly clientId: string
  /** The secret in use. */
  readonly clientSecret: string
  /** When it stops working. Absent until Amazon says so. */
  readonly expiresAt?: string
  /** When Amazon created it. Absent for a secret that did not come from a rotation. */
  readonly issuedAt?: string
  /** The secret before this one. */
  readonly previous?: PreviousSecret
  /** The last request to replace the secret in use. Absent if there was none. */
  readonly request?: RotationRequest
}

/** A replaced secret, which still works for some days. */
export interface PreviousSecret {
  readonly clientSecret: string
  /** When it stops working. Absent if Amazon did not say. */
  readonly expiresAt?: string
}

/** Written before the request is sent, so that other rotators, and this one after a crash, do not repeat it. */
export interface RotationRequest {
  /** Number of the attempt to replace this secret, from 1. */
  readonly attempt: number
  /** Time of the request by Amazon's clock. */
  readonly requestedAt: string
  /** Identifies the rotator that sent the request. */
  readonly requestedBy: string
  /** `true` if Amazon rejected the request or it was not sent: no new secret is on its way. Absent if it was accepted, or if that is unknown. */
  readonly rejected?: boolean
}

/** A record and the version of the secret store that it was read from. */
export interface StoredSecret {
  readonly record: SecretRecord
  /** Changes with every write of any process. Contains no secret. */
  readonly version: string
}

/**
 * Keeps an application's client secret. Several processes may share one store: `replace` writes only if the store has not changed
 * since it was read, which prevents duplicate rotations.
 */
export interface SecretStore {
  /** Describes the store to people, without a secret: `the file /var/lib/app/secret.json`. */
  readonly name: string
  /**
   * Reads the record.
   *
   * @returns `undefined` if the store is empty.
   * @throws SharedStoreError if the store cannot be read or its content is not a record.
   */
  read(): Promise<StoredSecret | undefined>
  /**
   * Replaces the record atomically: a reader finds either the old or the new record.
   *
   * @param version The version that `read` returned. `undefined` if the store was empty.
   * @returns `false` if the store holds another version by now. It is unchanged then.
   * @throws SharedStoreError if the store cannot be written. It is unchanged, or holds `record` if only the response was lost.
   */
  replace(record: SecretRecord, version: string | undefined): Promise<boolean>
  /**
   * Removes what a process left that was killed while it wrote, such as a file with a secret. A rotator calls it when it starts.
   * Processes that are writing are not affected. Optional.
   *
   * @throws SharedStoreError if the store cannot be written.
   */
  cleanUp?(): Promise<void>
}

/**
 * Creates the `clientSecret` option of an auth whose secret is in a secret store. The auth reads the store when it first needs the
 * secret, and again after a rotation or when LWA rejects the secret.
 *
 * @example
 * const auth = new SellingPartnerAuth({ clientId, clientSecret: clientSecretFrom(secretStore), refreshToken })
 *
 * @throws SharedStoreError if the store is empty or cannot be read.
 */
export function clientSecretFrom(store: SecretStore): ClientSecretProvider {
  return async () => {
    const stored = await store.read()
    if (stored) return stored.record.clientSecret
    throw new SharedStoreError('EMPTY', `No client secret in ${store.name}. Store it with the command store-secret.`)
  }
}

/** Keeps a client secret in memory, for tests. It is lost when the process ends. */
export class MemorySecretStore implements SecretStore {
  readonly name = 'the memory of this process'
  #stored?: StoredSecret
  #writes = 0

  /** @param record Initial record. @default none */
  constructor(record?: SecretRecord) {
    if (record) this.#write(record)
  }

  async read(): Promise<StoredSecret | undefined> {
    return structuredClone(this.#stored)
  }

  async replace(record: SecretRecord, version: string | undefined): Promise<boolean> {
    if (version !== this.#stored?.version) return false
    this.#write(record)
    return true
  }

  #write(record: SecretRecord): void {
    this.#writes += 1
    this.#stored = { record: structuredClone(record), version: String(this.#writes) }
  }
}
