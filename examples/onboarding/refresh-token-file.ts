import { randomUUID } from 'node:crypto'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * The refresh tokens of all users in one file. Only the owner can read the file. Only one process may write it.
 *
 * A refresh token gives access to a selling partner's account and does not expire. In production, keep it in a database,
 * encrypted with a key from a key management service, and delete it when the selling partner leaves.
 */
export class RefreshTokenFile {
  readonly #path: string
  #lastWrite?: Promise<void>

  constructor(path: string) {
    this.#path = path
  }

  /** Returns the tokens of all users. */
  async all(): Promise<string[]> {
    return [...(await this.#read()).values()]
  }

  async get(user: string): Promise<string | undefined> {
    return (await this.#read()).get(user)
  }

  /** Writes one token at a time, so that no concurrent write is lost. */
  set(user: string, refreshToken: string): Promise<void> {
    this.#lastWrite ??= this.#removeUnfinished().catch(() => undefined)
    const write = this.#lastWrite.then(() => this.#write(user, refreshToken))
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
  async #write(user: string, refreshToken: string): Promise<void> {
    const tokens = await this.#read()
    const content = JSON.stringify(Object.fromEntries(tokens.set(user, refreshToken)))
    const temporary = `${this.#path}.${randomUUID()}.tmp`
    try {
      await writeNewFile(temporary, content)
      await rename(temporary, this.#path)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  /** Removes the files that a killed process left, before the first write. They contain tokens. */
  async #removeUnfinished(): Promise<void> {
    const folder = dirname(this.#path)
    const start = `${basename(this.#path)}.`
    const names = (await readdir(folder)).filter((name) => name.startsWith(start) && uuidAndSuffix.test(name))
    await Promise.all(names.map((name) => rm(join(folder, name), { force: true })))
  }
}

async function writeNewFile(path: string, content: string): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

const uuidAndSuffix = /\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\.tmp$/

function isFileNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
