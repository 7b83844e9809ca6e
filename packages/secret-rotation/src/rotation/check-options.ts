import { ConfigurationError } from '@selling-partner/auth'
import type { SecretRotatorOptions } from './secret-rotator-options.js'

/**
 * Finds what the compiler cannot, where the caller is JavaScript or read its options from somewhere. Where the queue is, the
 * queue itself checks.
 *
 * @throws ConfigurationError where an option is missing or malformed.
 */
export function checkOptions(options: Partial<SecretRotatorOptions> | undefined): void {
  const { auth, store, observers = [] } = options ?? {}
  if (typeof auth?.reloadClientSecret !== 'function') {
    throw new ConfigurationError(
      'auth is missing: pass auth: new SellingPartnerAuth({ clientSecret: clientSecretFrom(store), ... })',
    )
  }
  if (typeof store?.read !== 'function' || typeof store.replace !== 'function') {
    throw new ConfigurationError('store is missing: pass a store such as new FileSecretStore({ path })')
  }
  if (!Array.isArray(observers) || !observers.every((observer) => typeof observer === 'function')) {
    throw new ConfigurationError('observers must be a list of functions')
  }
}
