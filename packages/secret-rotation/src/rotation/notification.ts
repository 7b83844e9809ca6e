import type { LeftAlone } from '../observe/rotation-events.js'

/** What both kinds of message tell. */
interface ApplicationNotification {
  readonly clientId: string
  /** When it happened at Amazon, in milliseconds since 1970. Left out where the message does not say. */
  readonly eventTime?: number
}

/** A secret will expire. It does not say which one: around a rotation it may be about the old one. */
export interface SecretExpiryNotice extends ApplicationNotification {
  readonly type: 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY'
  /** In milliseconds since 1970. */
  readonly expiresAt: number
  /** Such as `PERIODIC_ROTATION`. */
  readonly reason?: string
}

/** A new secret: until it is stored, the message is the only copy. So it is taken even where a time in it cannot be read. */
export interface NewSecretMessage extends ApplicationNotification {
  readonly type: 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
  readonly clientSecret: string
  /** In milliseconds since 1970. */
  readonly expiresAt?: number
  /** When the secret before it stops to work, in milliseconds since 1970. */
  readonly previousExpiresAt?: number
}

export type SecretNotification = SecretExpiryNotice | NewSecretMessage

type Fields = Readonly<Record<string, unknown>>

/** How the payload of each type of message is read, and under which name it lies in the message. */
const readers: ReadonlyMap<unknown, { readonly payload: string; readonly read: Reader }> = new Map([
  ['APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY', { payload: 'applicationOAuthClientSecretExpiry', read: readExpiry }],
  ['APPLICATION_OAUTH_CLIENT_NEW_SECRET', { payload: 'applicationOAuthClientNewSecret', read: readNewSecret }],
])

type Reader = (payload: Fields, eventTime: number | undefined) => SecretNotification | undefined

/**
 * What a message of the queue says to the application, or why it is none of its business.
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/application-management-api-v2023-11-30-use-case-guide
 */
export function readNotification(body: string, clientId: string): SecretNotification | LeftAlone {
  const message = parse(body)
  if (!message) return 'not-json'
  const reader = readers.get(message.notificationType)
  if (!reader) return 'other-type'
  const payload = fieldsOf(fieldsOf(message.payload)[reader.payload])
  if (typeof payload.clientId === 'string' && payload.clientId !== clientId) return 'other-application'
  if (payload.clientId !== clientId) return 'malformed'
  return reader.read(payload, eventTimeOf(message)) ?? 'malformed'
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
    // A word of Amazon's, which ends up in logs.
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

function parse(body: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? fieldsOf(value) : undefined
  } catch {
    return undefined
  }
}

function eventTimeOf(message: Fields): number | undefined {
  return timeOf(message.eventTime) ?? timeOf(fieldsOf(message.notificationMetadata).publishTime)
}

function timeOf(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
