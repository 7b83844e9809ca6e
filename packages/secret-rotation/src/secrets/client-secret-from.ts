import { type ClientSecretProvider, SharedStoreError } from '@selling-partner/auth'
import type { SecretStore } from './secret-store.js'

/**
 * The option `clientSecret` of an auth whose secret is in a store: read when it is first needed, and again when a rotator
 * has replaced it or LWA refuses it.
 *
 * @example
 * const auth = new SellingPartnerAuth({ clientId, clientSecret: clientSecretFrom(store), refreshToken })
 *
 * @throws SharedStoreError where the store is empty or cannot be read.
 */
export function clientSecretFrom(store: SecretStore): ClientSecretProvider {
  return async () => {
    const stored = await store.read()
    if (stored) return stored.record.clientSecret
    throw new SharedStoreError(
      'EMPTY',
      `${store.name} holds no client secret yet: put one there with the command store-secret`,
    )
  }
}
