import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { ConfigurationError, StoreError } from '@selling-partner/auth'
import { parseSecretDocument, readSecretRecord, writeSecretRecord } from '../secret-document.js'
import type { SecretRecord, SecretStore, StoredSecret } from '../secret-store.js'
import { toFileError } from './file-errors.js'
import { FileLock } from './file-lock.js'
import {
  checkWritable,
  locateSecretFile,
  readSecretFile,
  removeTemporaryFiles,
  replaceFile,
  type SecretFile,
} from './secret-file.js'

/** What a `FileSecretStore` is made of. */
export interface FileSecretStoreOptions {
  /** The file. Its folder has to exist; the file itself is made when a secret is first stored. */
  readonly path: string
  /** Milliseconds to wait for another process that is just writing. @default 5000 */
  readonly lockTimeout?: number
}

/** How often it is tried to write while other processes take the lock over, as they may where one was killed or has slept. */
const mostLosses = 5

/** The longest delay of a Node timer, in milliseconds. */
const longestTimeout = 2 ** 31 - 1

/**
 * A client secret in a file that its owner alone may read (mode 600): a JSON object with `clientId` and `clientSecret`, and under
 * `rotation` what a rotator knows of it. Other keys stay as they are. The file is replaced as a whole, by a new one that takes its
 * name, so its folder has to be writable. Processes of one machine may share it: a file `.lock` beside it, which lasts for
 * milliseconds, keeps them apart.
 */
export class FileSecretStore implements SecretStore {
  readonly name: string
  readonly #path: string
  readonly #lockTimeout: number

  /** @throws ConfigurationError where an option is none. */
  constructor({ path, lockTimeout = 5000 }: FileSecretStoreOptions) {
    if (typeof path !== 'string' || path === '' || path.includes('\0')) {
      throw new ConfigurationError('path is missing: pass the path of the file that holds the client secret')
    }
    if (!(lockTimeout >= 0 && lockTimeout <= longestTimeout)) {
      throw new ConfigurationError(`lockTimeout must be a number of milliseconds from 0 to ${longestTimeout}`)
    }
    this.#path = resolve(path)
    this.#lockTimeout = lockTimeout
    this.name = `the file ${this.#path}`
  }

  /** @throws StoreError */
  async read(): Promise<StoredSecret | undefined> {
    return this.#attempt(async () => {
      const file = await readSecretFile(await this.#locate(), this.name)
      if (!file) return undefined
      const document = parseSecretDocument(file.text, this.name)
      return { record: readSecretRecord(document, this.name), version: versionOf(file.text) }
    })
  }

  /** @throws StoreError */
  async replace(record: SecretRecord, version: string | undefined): Promise<boolean> {
    return this.#attempt(async () => {
      const place = await this.#locate()
      // Before anything is made beside it: what may not be replaced is left as it is.
      await this.#check(place)
      for (let losses = 0; losses < mostLosses; losses++) {
        const isReplaced = await this.#replaceOnce(place, record, version)
        if (isReplaced !== 'lock-lost') return isReplaced
      }
      throw new StoreError('LOCK_LOST', `${this.name} was taken over by other processes again and again: try again`)
    })
  }

  async #replaceOnce(place: string, record: SecretRecord, version: string | undefined): Promise<boolean | 'lock-lost'> {
    const lock = await FileLock.take(place, this.name, this.#lockTimeout)
    try {
      return await this.#replaceLocked(place, record, version, lock)
    } finally {
      await lock.release()
    }
  }

  async #replaceLocked(
    place: string,
    record: SecretRecord,
    version: string | undefined,
    lock: FileLock,
  ): Promise<boolean | 'lock-lost'> {
    await removeTemporaryFiles(place)
    const file = await this.#check(place)
    if ((file && versionOf(file.text)) !== version) return false
    const document = writeSecretRecord(record, file && parseSecretDocument(file.text, this.name), this.name)
    const text = `${JSON.stringify(document, null, 2)}\n`
    return (await replaceFile(place, { text, uid: file?.uid }, lock)) || 'lock-lost'
  }

  #locate(): Promise<string> {
    return locateSecretFile(this.#path, this.name)
  }

  async #check(place: string): Promise<SecretFile | undefined> {
    const file = await readSecretFile(place, this.name)
    await checkWritable(place)
    return file
  }

  async #attempt<T>(work: () => Promise<T>): Promise<T> {
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
