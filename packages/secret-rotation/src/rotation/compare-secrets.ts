import type { NewSecretMessage } from '../notifications/notification.js'
import type { SecretRecord } from '../secrets/secret-record.js'

/** How the secret of a message stands to the one in use: the same, a later one, or an earlier one. */
export type SecretComparison = 'same' | 'newer' | 'older'

/**
 * Compares the secret of a message to what is stored. Messages come twice, late, and in any order. Where nothing tells which
 * of the two is later it is the message's: the store keeps the other one beside it.
 */
export function compareSecrets(message: NewSecretMessage, record: SecretRecord): SecretComparison {
  if (record.clientSecret === message.clientSecret) return 'same'
  if (record.previous?.clientSecret === message.clientSecret) return 'older'
  const byExpiry = compareTimes(message.expiresAt, record.expiresAt)
  const order = byExpiry === 0 ? compareTimes(message.eventTime, record.issuedAt) : byExpiry
  return order < 0 ? 'older' : 'newer'
}

/** Negative where the message's is earlier; 0 where one of them is not known. */
function compareTimes(ofMessage: number | undefined, ofRecord: string | undefined): number {
  return ofMessage === undefined || ofRecord === undefined ? 0 : ofMessage - Date.parse(ofRecord)
}
