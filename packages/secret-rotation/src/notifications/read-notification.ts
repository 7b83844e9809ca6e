import type { LeftAlone } from '../observe/rotation-event.js'
import type { NewSecretMessage, SecretExpiryNotice, SecretNotification } from './notification.js'

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
