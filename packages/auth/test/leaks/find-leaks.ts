import { findSecrets } from './find-secrets.js'
import { planted } from './planted.js'

/** Returns the names of planted secrets that a log of these values could reveal, in any encoding. */
export function findLeaks(...values: readonly unknown[]): string[] {
  return findSecrets(planted, ...values)
}
