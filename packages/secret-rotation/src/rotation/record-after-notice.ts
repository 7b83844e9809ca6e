import type { SecretExpiryNotice } from '../notifications/notification.js'
import type { RotationRequest, SecretRecord } from '../secrets/secret-record.js'

/** Milliseconds for which a secret works at most after Amazon has made the next one, and a minute for the notice to be sent. */
const longestEnd = 7 * 86_400_000 + 60_000

/** The record once a notice about the secret in use has told when it expires. */
export function recordAfterNotice(notice: SecretExpiryNotice, before: SecretRecord): SecretRecord {
  const request = before.request ?? requestBehind(notice)
  return { ...before, expiresAt: new Date(notice.expiresAt).toISOString(), ...(request && { request }) }
}

/**
 * Amazon sends a notice about the old secret too, when somebody has had a new one made: by hand, or with another tool. The
 * new one is on its way then, and may arrive later than the notice: it is waited for, as if it was us who asked.
 */
function requestBehind({ eventTime, expiresAt }: SecretExpiryNotice): RotationRequest | undefined {
  if (eventTime === undefined || expiresAt - eventTime > longestEnd) return undefined
  return { attempt: 1, askedAt: new Date(eventTime).toISOString(), by: 'somebody else' }
}
