import type { RotationRequest, SecretRecord } from '../secrets/secret-store.js'
import type { NewSecretMessage, SecretExpiryNotice } from './notification.js'

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

/**
 * The record once the secret of a message is in use. It follows from the two alone, so that two rotators with one message
 * write the same.
 */
export function recordAfter(message: NewSecretMessage, before: SecretRecord | undefined): SecretRecord {
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

function toIso(time: number): string {
  return new Date(time).toISOString()
}

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
