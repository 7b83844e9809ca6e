import { readSecretRecord } from './read-secret-record.js'
import type { SecretRecord } from './secret-record.js'

/**
 * What a store is to hold: `record` in the place of the one in `document`, whose other keys stay as they are.
 *
 * @param document What the store holds, parsed; `undefined` where it holds nothing.
 * @param store What to call the store in an error.
 * @param field The key of the client secret.
 * @throws SharedStoreError `MALFORMED` where the record could not be read again: it must not replace one that can be.
 */
export function writeSecretRecord(
  record: SecretRecord,
  document: object | undefined,
  store: string,
  field = 'clientSecret',
): object {
  const { clientId, clientSecret, ...rotation } = record
  const written = { ...document, clientId, [field]: clientSecret, rotation }
  readSecretRecord(written, store, field)
  return written
}
