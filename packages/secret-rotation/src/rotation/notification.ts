import type { NotificationOf } from '@selling-partner/notifications'
import type { IgnoredReason } from '../observe/rotation-events.js'

interface ApplicationNotification {
  readonly clientId: string
  /** When the event happened at Amazon, in milliseconds since 1970. Absent if the message does not contain it. */
  readonly eventTime?: number
}

/** A client secret will expire. The notice does not say which one: around a rotation it may be the previous secret. */
export interface SecretExpiryNotice extends ApplicationNotification {
  readonly type: 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY'
  /** Milliseconds since 1970. */
  readonly expiresAt: number
  /** Amazon's reason, such as `PERIODIC_ROTATION`. */
  readonly reason?: string
}

/** A new client secret. Until it is stored, the message is the only copy, so an unreadable time does not make it invalid. */
export interface NewSecretMessage extends ApplicationNotification {
  readonly type: 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
  readonly clientSecret: string
  /** Milliseconds since 1970. */
  readonly expiresAt?: number
  /** When the previous secret stops working, in milliseconds since 1970. */
  readonly previousExpiresAt?: number
}

type SecretNotification = SecretExpiryNotice | NewSecretMessage

/** The parts of a notification that tell a secret or its expiry. */
export type NotificationParts = Pick<
  NotificationOf<string, unknown>,
  'notificationType' | 'payload' | 'eventTime' | 'publishTime'
>

type Fields = Readonly<Record<string, unknown>>

type Reader = (payload: Fields, eventTime: number | undefined) => SecretNotification | undefined

/** For each message type: the payload's key in the message, and its reader. */
const readers: ReadonlyMap<string, { readonly payload: string; readonly read: Reader }> = new Map([
  ['APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY', { payload: 'applicationOAuthClientSecretExpiry', read: readExpiry }],
  ['APPLICATION_OAUTH_CLIENT_NEW_SECRET', { payload: 'applicationOAuthClientNewSecret', read: readNewSecret }],
])

/** The types of the notifications about client secrets. */
export const secretTypes: readonly string[] = [...readers.keys()]

/**
 * Reads a notification about a client secret.
 *
 * @param clientId The application that it must be for.
 * @returns The secret or its expiry, or the reason to ignore its message.
 * @see https://developer-docs.amazon/sp-api/docs/application-management-api-v2023-11-30-use-case-guide
 */
export function readNotification(
  notification: NotificationParts,
  clientId: string,
): SecretNotification | IgnoredReason {
  const reader = readers.get(notification.notificationType)
  if (!reader) return 'other-type'
  const payload = fieldsOf(fieldsOf(notification.payload)[reader.payload])
  if (typeof payload.clientId === 'string' && payload.clientId !== clientId) return 'other-application'
  if (payload.clientId !== clientId) return 'malformed'
  return reader.read(payload, eventTimeOf(notification)) ?? 'malformed'
}

function readExpiry(payload: Fields, eventTime: number | undefined): SecretExpiryNotice | undefined {
  const expiresAt = timeOf(payload.clientSecretExpiryTime)
  if (expiresAt === undefined) return undefined
  const { clientSecretExpiryReason: reason } = payload
  return {
    type: 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY',
    clientId: String(payload.clientId),
    eventTime,
    expiresAt,
    // The reason is logged, so only a single word is accepted.
    reason: typeof reason === 'string' && /^\w{1,64}$/.test(reason) ? reason : undefined,
  }
}

function readNewSecret(payload: Fields, eventTime: number | undefined): NewSecretMessage | undefined {
  const { newClientSecret: clientSecret } = payload
  const isSecret = typeof clientSecret === 'string' && clientSecret !== '' && clientSecret === clientSecret.trim()
  if (!isSecret) return undefined
  return {
    type: 'APPLICATION_OAUTH_CLIENT_NEW_SECRET',
    clientId: String(payload.clientId),
    eventTime,
    clientSecret,
    expiresAt: timeOf(payload.newClientSecretExpiryTime),
    previousExpiresAt: timeOf(payload.oldClientSecretExpiryTime),
  }
}

function eventTimeOf({ eventTime, publishTime }: NotificationParts): number | undefined {
  return timeOf(eventTime) ?? timeOf(publishTime)
}

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
