import type { StoredToken, TokenStore } from '../src/lwa/token-store.js'

interface Entry {
  readonly value: string
  /** Time of the monotonic clock at which the token expires, in milliseconds. */
  readonly until: number
}

/** The memory that several processes share. */
export class SharedMemory {
  readonly tokens = new Map<string, Entry>()
  readonly locks = new Map<string, { readonly holder: object; readonly until: number }>()

  /** Returns the token of a key if it has not expired. */
  tokenOf(key: string): Entry | undefined {
    const token = this.tokens.get(key)
    return token && performance.now() < token.until ? token : undefined
  }
}

/** The token store of one process. Only this process can release its locks. */
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

  async lock(key: string, ttlMs: number): Promise<boolean> {
    const lock = this.#memory.locks.get(key)
    if (lock && performance.now() < lock.until) return false
    this.#memory.locks.set(key, { holder: this, until: performance.now() + ttlMs })
    return true
  }

  async unlock(key: string): Promise<void> {
    if (this.#memory.locks.get(key)?.holder === this) this.#memory.locks.delete(key)
  }
}
