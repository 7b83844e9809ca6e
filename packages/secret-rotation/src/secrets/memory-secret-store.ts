import type { SecretRecord } from './secret-record.js'
import type { SecretStore, StoredSecret } from './secret-store.js'

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
