import type { SecretExpiryNotice } from '../notifications/notification.js'
import type { SecretRecord } from '../secrets/secret-record.js'

/** Milliseconds by which two tellings of one moment may differ. */
const tolerance = 60_000

/**
 * Whether a notice is about the secret in use, and news. It does not name its secret: after a rotation there is one about the
 * secret before, and a late one may be about any. To take it for one about the new secret would start a second rotation.
 */
export function isAboutSecretInUse(
  notice: SecretExpiryNotice,
  { expiresAt, issuedAt, previous }: SecretRecord,
): boolean {
  if (issuedAt !== undefined && notice.eventTime !== undefined && notice.eventTime < Date.parse(issuedAt)) return false
  if (previous?.expiresAt !== undefined && notice.expiresAt <= Date.parse(previous.expiresAt) + tolerance) return false
  // A later one than is known would only put off a rotation.
  return expiresAt === undefined || notice.expiresAt < Date.parse(expiresAt)
}
