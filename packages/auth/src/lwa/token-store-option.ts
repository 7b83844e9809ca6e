import { ConfigurationError } from '../errors/configuration-error.js'
import type { TokenStore } from './token-store.js'

/** A token store of the user's, as far as its shape tells. */
export function tokenStoreOption(store: TokenStore | undefined): TokenStore | undefined {
  if (store === undefined) return undefined
  const methods = (['get', 'set', 'delete', 'claim', 'release'] as const).filter((name) => hasMethod(store, name))
  if (methods.length === 5 || methods.join() === 'get,set,delete') return store
  throw new ConfigurationError(
    'tokenStore must be an object with the methods get, set and delete, and with both claim and release or neither',
  )
}

/** The user may not have a type checker. */
function hasMethod(store: unknown, name: keyof TokenStore): boolean {
  return typeof store === 'object' && store !== null && typeof (store as TokenStore)[name] === 'function'
}
