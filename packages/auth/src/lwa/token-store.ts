import { ConfigurationError } from '../errors/input-errors.js'
import { isRecord } from '../values/json.js'

/** An access token or an RDT, and the time that is left to use it. */
export interface StoredToken {
  readonly value: string
  /** Seconds for which it may be used from now on: its life less `refreshBeforeExpiry` and the time that has passed. */
  readonly ttlMs: number
}

/**
 * Keeps access tokens and RDTs where several processes find them, so that one of them asks for each and all use the answer.
 *
 * A key names LWA's endpoint, the application and the grant, for an RDT SP-API's server and a hash of what it opens besides,
 * and holds no secret; the token under it is one. An operation
 * that rejects, or does not answer in time, is taken for one that found nothing: no call fails on account of its store.
 * Implement `claim` and `release` together or leave out both: without them each process may fetch a token of its own.
 */
export interface TokenStore {
  /** The token under a key with what is left of its time; `undefined` where there is none or its time is over. */
  get(key: string): Promise<StoredToken | undefined>
  /** Keeps a token for its `ttlMs` seconds, in the place of any other. */
  set(key: string, token: StoredToken): Promise<void>
  /** Forgets the token under a key, if `value` is the one that is there. Comparing and forgetting are one step. */
  delete(key: string, value: string): Promise<void>
  /**
   * Claims the right to fetch a key's token, which no one else gets until `release` gives it back or its time is over.
   *
   * @param milliseconds The longest time for which the claim holds.
   * @returns false where someone else holds the claim.
   */
  lock?(key: string, milliseconds: number): Promise<boolean>
  /** Gives back the claim on a key that this store was granted. Does nothing where it is over or someone else's by now. */
  unlock?(key: string): Promise<void>
}

/** A token store of the user's, as far as its shape tells. */
export function tokenStoreOption(store: TokenStore | undefined): TokenStore | undefined {
  if (store === undefined) return undefined
  const methods = (['get', 'set', 'delete', 'lock', 'unlock'] as const).filter((name) => hasMethod(store, name))
  if (methods.length === 5 || methods.join() === 'get,set,delete') return store
  throw new ConfigurationError(
    'tokenStore must be an object with the methods get, set and delete, and with both lock and unlock, or neither',
  )
}

/** The user may not have a type checker. */
function hasMethod(store: unknown, name: keyof TokenStore): boolean {
  return typeof store === 'object' && store !== null && typeof (store as TokenStore)[name] === 'function'
}

/** Seconds. LWA's tokens are good for an hour: what a store says is good for longer than a day is not one of them. */
export const maxTokenLifetime = 24 * 60 * 60 * 1000

/** What a header can carry: with anything else each call would fail until the token expires. */
const headerText = /^[\x21-\x7e]+$/

/** What a store has answered, if it is a token that can be used: stores keep what others wrote. */
export function readStoredToken(answer: unknown): StoredToken | undefined {
  if (!isRecord(answer)) return undefined
  const { value, ttlMs } = answer
  if (typeof value !== 'string' || !headerText.test(value)) return undefined
  if (typeof ttlMs !== 'number' || !(ttlMs > 0 && ttlMs <= maxTokenLifetime)) return undefined
  return { value, ttlMs }
}

/** An access token in this process' memory. */
export interface CachedToken {
  readonly value: string
  /** When it is replaced, in the clock's milliseconds. */
  readonly refreshAt: number
}
