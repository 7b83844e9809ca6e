import { createHash, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredToken, TokenStore } from '@selling-partner/auth'
import { decodeTokenFile, encodeTokenFile, type TokenFile } from './token-file.js'

/**
 * Access tokens in a folder, a file for each, which their owner alone may read: for the processes of one machine, or those that
 * follow one another. It takes no claims, so that processes which need a token at the same moment fetch one each.
 */
export class DiskTokenStore implements TokenStore {
  readonly #folder: string
  readonly #key?: Uint8Array

  /**
   * @param folder Is made where it does not exist.
   * @param key Encrypts the tokens: 32 bytes. @default none: the files' mode is their only protection
   */
  constructor(folder: string, key?: Uint8Array) {
    this.#folder = folder
    this.#key = key
  }

  async get(key: string): Promise<StoredToken | undefined> {
    const token = await this.#read(this.#pathOf(key), key)
    const now = Date.now()
    // Where the clock was set back since, nobody knows the token's age.
    if (!token || now < token.storedAt || now >= token.goodUntil) return undefined
    return { value: token.value, ttlMs: token.goodUntil - now }
  }

  /** By way of a new file that takes the old one's place: nobody reads half a token. */
  async set(key: string, { value, ttlMs }: StoredToken): Promise<void> {
    const now = Date.now()
    const bytes = encodeTokenFile({ value, storedAt: now, goodUntil: now + ttlMs }, nameOf(key), this.#key)
    await mkdir(this.#folder, { recursive: true, mode: 0o700 })
    const path = this.#pathOf(key)
    const temporary = `${path}.${randomUUID()}`
    await writeFile(temporary, bytes, { mode: 0o600, flag: 'wx' })
    await rename(temporary, path)
  }

  /** Takes the file aside before it compares: a token that another process puts there meanwhile is not touched. */
  async delete(key: string, value: string): Promise<void> {
    const path = this.#pathOf(key)
    const aside = `${path}.${randomUUID()}`
    try {
      await rename(path, aside)
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return
      throw error
    }
    const token = await this.#read(aside, key)
    if (token && token.value !== value) await link(aside, path).catch(() => {})
    await rm(aside)
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

/** A key has slashes and spaces, and tells which application it is: its hash does not. */
function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
