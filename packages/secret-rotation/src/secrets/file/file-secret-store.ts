import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { ConfigurationError, SharedStoreError } from '@selling-partner/auth'
import { parseSecretDocument, readSecretRecord, writeSecretRecord } from '../secret-document.js'
import type { SecretRecord, SecretStore, StoredSecret } from '../secret-store.js'
import { toFileError } from './file-errors.js'
import { FileLock, staleAfterMs } from './file-lock.js'
import {
  checkWritable,
  hasUnfinishedFiles,
  locateSecretFile,
  readSecretFile,
  removeTemporaryFiles,
  replaceFile,
  type SecretFile,
} from './secret-file.js'

export interface FileSecretStoreOptions {
  /** Path of the file. Its folder must exist. The file is created when a secret is first stored. */
  readonly path: string
  /**
   * Milliseconds to wait while another process writes. The lock of a killed process is removed after 10000, so a shorter wait may
   * fail with `LOCKED`. @default 15000
   */
  readonly lockTimeout?: number
}

/** Longer than the lock of a killed process stays, so that its next writer does not fail. */
const defaultLockTimeout = staleAfterMs + 5000

/** Attempts to write, if other processes take the lock over: after one was killed or suspended. */
const maxAttempts = 5

/** The longest delay of a Node timer, in milliseconds. */
const maxTimeoutMs = 2 ** 31 - 1

/**
 * Keeps a client secret in a file that only its owner can read (mode 600). It is a JSON object with `clientId`, `clientSecret` and,
 * under `rotation`, the rotator's state. Other keys are preserved. The file is replaced atomically, so its folder must be writable.
 * Processes on one machine may share the file: a `.lock` file next to it, which exists for milliseconds, coordinates them.
 */
export class FileSecretStore implements SecretStore {
  readonly name: string
  readonly #path: string
  readonly #lockTimeout: number

  /** @throws ConfigurationError if an option is invalid. */
  constructor({ path, lockTimeout = defaultLockTimeout }: FileSecretStoreOptions) {
    if (typeof path !== 'string' || path === '' || path.includes('\0')) {
      throw new ConfigurationError('path is invalid. Pass the path of the file for the client secret.')
    }
    if (!(lockTimeout >= 0 && lockTimeout <= maxTimeoutMs)) {
      throw new ConfigurationError(`lockTimeout is invalid. Pass a number of milliseconds from 0 to ${maxTimeoutMs}.`)
    }
    this.#path = resolve(path)
    this.#lockTimeout = lockTimeout
    this.name = `the file ${this.#path}`
  }

  /** @throws SharedStoreError */
  async read(): Promise<StoredSecret | undefined> {
    return this.#convertingErrors(async () => {
      const file = await readSecretFile(await this.#locate(), this.name)
      if (!file) return undefined
      const document = parseSecretDocument(file.text, this.name)
      return { record: readSecretRecord(document, this.name), version: versionOf(file.text) }
    })
  }

  /** @throws SharedStoreError */
  async replace(record: SecretRecord, version: string | undefined): Promise<boolean> {
    return this.#convertingErrors(async () => {
      const place = await this.#locate()
      // Before any file is created next to it.
      await this.#readWritable(place)
      for (let attempt = 1; attempt <= maxAttempts; attempt++) {
        const result = await this.#replaceOnce(place, record, version)
        if (result !== 'lock-lost') return result
      }
      throw new SharedStoreError('LOCK_LOST', `Other processes kept taking over the lock of ${this.name}. Try again.`)
    })
  }

  /** @throws SharedStoreError */
  async cleanUp(): Promise<void> {
    return this.#convertingErrors(async () => {
      const place = await this.#locate()
      if (!(await hasUnfinishedFiles(place))) return
      // A writer that is alive finishes first. The lock of a killed one becomes stale.
      const lock = await FileLock.acquire(place, this.name, this.#lockTimeout)
      try {
        await removeTemporaryFiles(place)
      } finally {
        await lock.release()
      }
    })
  }

  async #replaceOnce(place: string, record: SecretRecord, version: string | undefined): Promise<boolean | 'lock-lost'> {
    const lock = await FileLock.acquire(place, this.name, this.#lockTimeout)
    try {
      await removeTemporaryFiles(place)
      const file = await this.#readWritable(place)
      if ((file && versionOf(file.text)) !== version) return false
      const document = writeSecretRecord(record, file && parseSecretDocument(file.text, this.name), this.name)
      const text = `${JSON.stringify(document, null, 2)}\n`
      return (await replaceFile(place, { text, uid: file?.uid }, lock)) || 'lock-lost'
    } finally {
      await lock.release()
    }
  }

  #locate(): Promise<string> {
    return locateSecretFile(this.#path, this.name)
  }

  async #readWritable(place: string): Promise<SecretFile | undefined> {
    const file = await readSecretFile(place, this.name)
    await checkWritable(place)
    return file
  }

  async #convertingErrors<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw toFileError(error, this.name)
    }
  }
}

function versionOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
