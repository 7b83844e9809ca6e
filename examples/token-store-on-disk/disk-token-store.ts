import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto'
import { link, lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredToken, TokenStore } from '@selling-partner/auth'

/**
 * Stores access tokens in a folder, one file per token. Only the owner can read the files. For processes on one machine.
 * It has no locks, so processes that need a token at the same time each request one.
 */
export class DiskTokenStore implements TokenStore {
  readonly #folder: string
  readonly #key?: Uint8Array
  #cleaned?: Promise<void>

  /**
   * @param folder Created if it does not exist.
   * @param key Encrypts the tokens. 32 bytes. @default none: only the file mode protects the tokens
   */
  constructor(folder: string, key?: Uint8Array) {
    this.#folder = folder
    this.#key = key
  }

  async get(key: string): Promise<StoredToken | undefined> {
    const token = await this.#read(this.#pathOf(key), key)
    const now = Date.now()
    // If the wall clock was set back, the age of the token is unknown.
    if (!token || now < token.storedAt || now >= token.expiresAt) return undefined
    return { value: token.value, ttlMs: token.expiresAt - now }
  }

  /** Writes a new file and renames it, so that nobody reads an incomplete token. */
  async set(key: string, { value, ttlMs }: StoredToken): Promise<void> {
    const now = Date.now()
    const bytes = encodeTokenFile({ value, storedAt: now, expiresAt: now + ttlMs }, nameOf(key), this.#key)
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    this.#cleaned ??= this.#removeUnfinished().catch(() => undefined)
    await this.#cleaned
    const path = this.#pathOf(key)
    const temporary = `${path}.${randomUUID()}`
    try {
      await writeFile(temporary, bytes, { mode: 0o600, flag: 'wx' })
      await rename(temporary, path)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }

  /** Moves the file away before it compares, so that it can't delete a token that another process stores meanwhile. */
  async delete(key: string, value: string): Promise<void> {
    const path = this.#pathOf(key)
    const moved = `${path}.${randomUUID()}`
    try {
      await rename(path, moved)
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return
      throw error
    }
    const token = await this.#read(moved, key)
    if (token && token.value !== value) await link(moved, path).catch(() => {})
    await rm(moved)
  }

  /** Removes the files with tokens that killed processes left. A file of a running process is younger. */
  async #removeUnfinished(): Promise<void> {
    const names = (await readdir(this.#folder)).filter((name) => unfinished.test(name))
    for (const path of names.map((name) => join(this.#folder, name))) {
      const found = await lstat(path).catch(() => undefined)
      if (found?.isFile() && Date.now() - found.mtimeMs > unfinishedAfterMs) await rm(path, { force: true })
    }
  }

  async #read(path: string, key: string): Promise<TokenFile | undefined> {
    try {
      return decodeTokenFile(await readFile(path), nameOf(key), this.#key)
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined
      throw error
    }
  }

  #pathOf(key: string): string {
    return join(this.#folder, nameOf(key))
  }
}

/** Names of files that are being written or deleted: a hash and a random part. */
const unfinished = /^[\da-f]{64}\.[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/

/** Age in milliseconds at which the process of such a file must have been killed. Writing takes milliseconds. */
const unfinishedAfterMs = 60_000

/** Hashes the key, because a key contains slashes and spaces, and the application's client ID. */
function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}

/** The content of a file. Times are Unix time in milliseconds, because processes share only the wall clock. */
interface TokenFile {
  readonly value: string
  readonly storedAt: number
  readonly expiresAt: number
}

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/**
 * Encodes a token as JSON, and encrypts it with AES-256-GCM if there is a key.
 *
 * @param name The file's name. The file can't be decrypted under another name.
 * @param key 32 bytes.
 */
function encodeTokenFile(token: TokenFile, name: string, key?: Uint8Array): Buffer {
  const text = Buffer.from(JSON.stringify(token))
  if (!key) return text
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength }).setAAD(Buffer.from(name))
  const encrypted = Buffer.concat([cipher.update(text), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted])
}

/** Returns `undefined` if the file is damaged or was changed, or if its name or key is different. */
function decodeTokenFile(bytes: Buffer, name: string, key?: Uint8Array): TokenFile | undefined {
  try {
    const token: unknown = JSON.parse(String(key ? decrypt(bytes, name, key) : bytes))
    return isTokenFile(token) ? token : undefined
  } catch {
    return undefined
  }
}

function decrypt(bytes: Buffer, name: string, key: Uint8Array): Buffer {
  const start = ivLength + tagLength
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
  decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(ivLength, start))
  return Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()])
}

function isTokenFile(token: unknown): token is TokenFile {
  if (typeof token !== 'object' || token === null) return false
  const { value, storedAt, expiresAt }: Partial<TokenFile> = token
  return typeof value === 'string' && typeof storedAt === 'number' && typeof expiresAt === 'number'
}
