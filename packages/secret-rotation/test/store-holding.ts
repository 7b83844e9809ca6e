import type { SecretRecord, SecretStore } from '../src/secrets/secret-store.js'

/** A secret store with a record, or an empty one. It never replaces its record. */
export function storeHolding(record?: SecretRecord): SecretStore {
  return {
    name: 'the store of the test',
    read: async () => record && { record, version: '1' },
    replace: async () => false,
  }
}

/** A secret store that cannot be read or written. */
export function brokenStore(error: Error): SecretStore {
  return {
    name: 'the store of the test',
    read: () => Promise.reject(error),
    replace: () => Promise.reject(error),
  }
}
