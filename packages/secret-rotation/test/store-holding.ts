import type { SecretRecord, SecretStore } from '../src/secrets/secret-store.js'

/** A store that holds a record, or nothing, and cannot be written. */
export function storeHolding(record?: SecretRecord): SecretStore {
  return {
    name: 'the store of the test',
    read: async () => record && { record, version: '1' },
    replace: async () => false,
  }
}

/** A store that cannot be read. */
export function brokenStore(error: Error): SecretStore {
  return {
    name: 'the store of the test',
    read: () => Promise.reject(error),
    replace: () => Promise.reject(error),
  }
}
