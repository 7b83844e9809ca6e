import type { SecretRecord } from './secret-record.js'

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
   * @throws SharedStoreError where it cannot be read or is no record.
   */
  read(): Promise<StoredSecret | undefined>
  /**
   * Puts `record` in the place of the version that was read, all or nothing: a reader finds the one or the other at any time.
   *
   * @param version What `read` gave; `undefined` where it found nothing.
   * @returns Whether it was replaced: `false` where the store holds another version by now.
   * @throws SharedStoreError where it cannot be written: then the store holds what it held, or `record` where only the answer was lost.
   */
  replace(record: SecretRecord, version: string | undefined): Promise<boolean>
}
