import { findSecrets } from './find-secrets.js'
import { planted } from './planted.js'

/** The names of the planted secrets that show in what a log may make of these values, in whichever form. */
export function findLeaks(...values: readonly unknown[]): string[] {
  return findSecrets(planted, ...values)
}
