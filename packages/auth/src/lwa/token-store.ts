import { ConfigurationError } from '../errors/input-errors.js'
import { isRecord } from '../values/json.js'
import { isTokenLifetime, isTokenValue } from './token-value.js'

/** An access token or an RDT with its remaining lifetime. */
export interface StoredToken {
  readonly value: string
  /** Milliseconds for which it can be used from now on. This is its remaining lifetime minus `refreshBeforeExpiry`. */
  readonly ttlMs: number
}

/**
 * Shares access tokens and RDTs between processes, so that one process requests a token and all use it.
 *
 * Keys contain no secret. They name LWA's endpoint, the application and the grant. The key of an RDT also names SP-API's server and
 * contains a hash of what the RDT opens. Values are secrets.
 *
 * If an operation rejects or takes longer than a second, the SDK continues without the token store. API calls don't fail. If a
 * quarter of the option `timeout` is shorter than a second, it is the limit.
 * Implement `lock` and `unlock` together or omit both. Without them, several processes may request the same token.
 */
export interface TokenStore {
  /** Returns the token of a key with its remaining time, or `undefined` if the store has no valid token. */
  get(key: string): Promise<StoredToken | undefined>
  /** Keeps a token for `ttlMs` milliseconds, and replaces the previous one. */
  set(key: string, token: StoredToken): Promise<void>
  /** Deletes the token of a key if it equals `value`. The comparison and the deletion must be atomic. */
  delete(key: string, value: string): Promise<void>
  /**
   * Acquires the lock of a key, so that only this process requests its token. The lock ends with `unlock` or after its lifetime.
   *
   * @param ttlMs Lifetime of the lock in milliseconds.
   * @returns `false` if another process holds the lock.
   */
  lock?(key: string, ttlMs: number): Promise<boolean>
  /** Releases the lock of a key. Does nothing if it has expired or another process holds it. */
  unlock?(key: string): Promise<void>
}

/**
 * Checks the option `tokenStore`.
 *
 * @throws ConfigurationError if it lacks a method.
 */
export function tokenStoreOption(store: TokenStore | undefined): TokenStore | undefined {
  if (store === undefined) return undefined
  const methods = (['get', 'set', 'delete', 'lock', 'unlock'] as const).filter((name) => hasMethod(store, name))
  if (methods.length === 5 || methods.join() === 'get,set,delete') return store
  throw new ConfigurationError(
    'tokenStore must be an object with the methods get, set and delete. Implement both lock and unlock, or neither.',
  )
}

/** Checks the type at run time, because users may not use TypeScript. */
function hasMethod(store: unknown, name: keyof TokenStore): boolean {
  return typeof store === 'object' && store !== null && typeof (store as TokenStore)[name] === 'function'
}

/** Returns a value from a token store if it is a usable token. Other programs can write to the same place. */
export function readStoredToken(stored: unknown): StoredToken | undefined {
  if (!isRecord(stored)) return undefined
  const { value, ttlMs } = stored
  return isTokenValue(value) && isTokenLifetime(ttlMs) ? { value, ttlMs } : undefined
}

/** An access token in the memory of this process. */
export interface CachedToken {
  readonly value: string
  /** Time of the monotonic clock at which it is replaced, in milliseconds. */
  readonly refreshAt: number
  /** The client secret that this process requested it with. `undefined` if another process requested it. */
  readonly clientSecret?: string
  /** Time of the monotonic clock at which this process requested it, in milliseconds. `undefined` if another process did. */
  readonly requestedAt?: number
}
