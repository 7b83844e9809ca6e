import type { RotationRequest, SecretRecord } from '../secrets/secret-store.js'
import type { NewSecretMessage, SecretExpiryNotice } from './notification.js'

/** Two reports of the same moment may differ by this many milliseconds. */
const toleranceMs = 60_000

/** A secret works for at most 7 days after Amazon made the next one. One minute more for Amazon to send the notice. */
const maxPreviousLifetimeMs = 7 * 86_400_000 + 60_000

/** How a message's secret relates to the stored secret. */
type SecretComparison = 'same' | 'newer' | 'older'

/**
 * Compares a message's secret with the stored secret. Messages may arrive twice, late and in any order. If no time tells
 * which is newer, the message's secret counts as newer: the store keeps the other one as `previous`.
 */
export function compareSecrets(message: NewSecretMessage, record: SecretRecord): SecretComparison {
  if (record.clientSecret === message.clientSecret) return 'same'
  if (record.previous?.clientSecret === message.clientSecret) return 'older'
  const byExpiry = compareTimes(message.expiresAt, record.expiresAt)
  const order = byExpiry === 0 ? compareTimes(message.eventTime, record.issuedAt) : byExpiry
  return order < 0 ? 'older' : 'newer'
}

/** Negative if the message's time is earlier. 0 if either time is unknown. */
function compareTimes(ofMessage: number | undefined, ofRecord: string | undefined): number {
  return ofMessage === undefined || ofRecord === undefined ? 0 : ofMessage - Date.parse(ofRecord)
}

/**
 * The record after the message's secret is installed. It depends on the two arguments only, so that two rotators that
 * handle the same message write the same record.
 */
export function recordAfterNewSecret(message: NewSecretMessage, before: SecretRecord | undefined): SecretRecord {
  return {
    clientId: message.clientId,
    clientSecret: message.clientSecret,
    ...(message.expiresAt !== undefined && { expiresAt: toIso(message.expiresAt) }),
    ...(message.eventTime !== undefined && { issuedAt: toIso(message.eventTime) }),
    ...(before && {
      previous: {
        clientSecret: before.clientSecret,
        ...(message.previousExpiresAt !== undefined && { expiresAt: toIso(message.previousExpiresAt) }),
      },
    }),
  }
}

/**
 * Whether a notice is about the secret in use and changes its known expiry. A notice does not name its secret: Amazon sends one
 * about the previous secret after each rotation. Applying that one to the new secret would start a second rotation.
 */
export function concernsCurrentSecret(
  notice: SecretExpiryNotice,
  { expiresAt, issuedAt, previous }: SecretRecord,
): boolean {
  if (issuedAt !== undefined && notice.eventTime !== undefined && notice.eventTime < Date.parse(issuedAt)) return false
  if (previous?.expiresAt !== undefined && notice.expiresAt <= Date.parse(previous.expiresAt) + toleranceMs)
    return false
  // A later expiry could only delay a rotation.
  return expiresAt === undefined || notice.expiresAt < Date.parse(expiresAt)
}

/** The record after a notice about the secret in use. */
export function recordAfterNotice(notice: SecretExpiryNotice, before: SecretRecord): SecretRecord {
  const request = before.request ?? requestBehind(notice)
  return { ...before, expiresAt: toIso(notice.expiresAt), ...(request && { request }) }
}

/**
 * If somebody else requested a new secret, by hand or with another tool, Amazon sends a notice. It says that the secret in use
 * expires within 7 days. The notice may arrive before the new secret, so the rotator waits for that secret as if it had requested it.
 */
function requestBehind({ eventTime, expiresAt }: SecretExpiryNotice): RotationRequest | undefined {
  if (eventTime === undefined || expiresAt - eventTime > maxPreviousLifetimeMs) return undefined
  return { attempt: 1, requestedAt: toIso(eventTime), requestedBy: 'somebody else' }
}

function toIso(time: number): string {
  return new Date(time).toISOString()
}
