import type { StoredToken, TokenStore } from '../src/lwa/token-store.js'

interface Entry {
  readonly value: string
  /** Expiry in milliseconds, on the clock of `performance.now`. */
  readonly until: number
}

/** The memory that the processes of a fleet share. */
export class SharedMemory {
  readonly tokens = new Map<string, Entry>()
  readonly claims = new Map<string, { readonly holder: object; readonly until: number }>()

  /** Returns the token of a key, unless it has expired. */
  tokenOf(key: string): Entry | undefined {
    const token = this.tokens.get(key)
    return token && performance.now() < token.until ? token : undefined
  }
}

/** The token store of one process. Another process can't release its locks. */
export class MemoryTokenStore implements TokenStore {
  readonly #memory: SharedMemory

  constructor(memory = new SharedMemory()) {
    this.#memory = memory
  }

  async get(key: string): Promise<StoredToken | undefined> {
    const token = this.#memory.tokenOf(key)
    return token && { value: token.value, ttlMs: token.until - performance.now() }
  }

  async set(key: string, { value, ttlMs }: StoredToken): Promise<void> {
    this.#memory.tokens.set(key, { value, until: performance.now() + ttlMs })
  }

  async delete(key: string, value: string): Promise<void> {
    if (this.#memory.tokens.get(key)?.value === value) this.#memory.tokens.delete(key)
  }

  async lock(key: string, milliseconds: number): Promise<boolean> {
    const claim = this.#memory.claims.get(key)
    if (claim && performance.now() < claim.until) return false
    this.#memory.claims.set(key, { holder: this, until: performance.now() + milliseconds })
    return true
  }

  async unlock(key: string): Promise<void> {
    if (this.#memory.claims.get(key)?.holder === this) this.#memory.claims.delete(key)
  }
}
