import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'

/**
 * The refresh tokens of all selling partners in one file. Only the owner can read the file.
 *
 * A refresh token gives access to a selling partner's account and does not expire. In production, keep it in a database,
 * encrypted with a key from a key management service, and delete it when the selling partner leaves.
 */
export class RefreshTokenFile {
  readonly #path: string
  #lastWrite: Promise<void> = Promise.resolve()

  constructor(path: string) {
    this.#path = path
  }

  async get(sellingPartnerId: string): Promise<string | undefined> {
    return (await this.#read()).get(sellingPartnerId)
  }

  /** Writes one token at a time, so that no concurrent write is lost. */
  set(sellingPartnerId: string, refreshToken: string): Promise<void> {
    const write = this.#lastWrite.then(() => this.#write(sellingPartnerId, refreshToken))
    this.#lastWrite = write.catch(() => undefined)
    return write
  }

  async #read(): Promise<Map<string, string>> {
    try {
      const content: Record<string, string> = JSON.parse(await readFile(this.#path, 'utf8'))
      return new Map(Object.entries(content))
    } catch (error) {
      if (isFileNotFound(error)) return new Map()
      throw error
    }
  }

  /** Writes a new file and renames it, so that a crash leaves either the old or the new content. */
  async #write(sellingPartnerId: string, refreshToken: string): Promise<void> {
    const tokens = await this.#read()
    const temporary = `${this.#path}.${randomUUID()}`
    const content = JSON.stringify(Object.fromEntries(tokens.set(sellingPartnerId, refreshToken)))
    await writeFile(temporary, content, { mode: 0o600, flag: 'wx' })
    await rename(temporary, this.#path)
  }
}

function isFileNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
