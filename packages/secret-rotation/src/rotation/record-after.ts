import type { NewSecretMessage } from '../notifications/notification.js'
import type { SecretRecord } from '../secrets/secret-record.js'

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
