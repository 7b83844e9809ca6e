import { randomUUID } from 'node:crypto'
import { writeEnvelope } from '../notifications/envelope.js'

/** Payload of the message with a new client secret. */
export interface NewSecretPayload {
  readonly clientId: string
  readonly newClientSecret: string
  readonly newClientSecretExpiryTime: Date
  readonly oldClientSecretExpiryTime: Date
}

/**
 * Payload of the message about a secret's expiry. It does not contain the secret. After a rotation it is about the old
 * one.
 */
export interface SecretExpiryPayload {
  readonly clientId: string
  readonly clientSecretExpiryTime: Date
  /** @default 'PERIODIC_ROTATION' */
  readonly clientSecretExpiryReason?: string
}

/** The same for all applications, because messages about secrets need no subscription. */
const subscriptionId = 'fd1bfa34-5ad8-4f4d-9b3c-3f0a7cbe2d11'

/**
 * Returns the body of the message with which Amazon delivers a new client secret. Tests can send it to a queue to
 * simulate messages that are late, duplicate or for another application.
 *
 * @param payload The application, the secret and the expiry times.
 * @param eventTime Time at which Amazon created the secret. @default now
 * @see https://developer-docs.amazon/sp-api/docs/rotate-your-application-client-secret
 */
export function newSecretMessage(payload: NewSecretPayload, eventTime = new Date()): string {
  return serialize('APPLICATION_OAUTH_CLIENT_NEW_SECRET', payload, eventTime)
}

/**
 * Returns the body of the message with which Amazon announces that a client secret expires.
 *
 * @param payload The application, the expiry time and the reason.
 * @param eventTime Time at which Amazon sent the message. @default now
 * @see https://developer-docs.amazon/sp-api/docs/rotate-your-application-client-secret
 */
export function secretExpiryMessage(payload: SecretExpiryPayload, eventTime = new Date()): string {
  const withReason = { clientSecretExpiryReason: 'PERIODIC_ROTATION', ...payload }
  return serialize('APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY', withReason, eventTime)
}

/** JSON serializes a `Date` as ISO 8601, which Amazon uses too. */
function serialize(type: string, payload: { readonly clientId: string }, eventTime: Date): string {
  const { clientId } = payload
  const notificationId = randomUUID()
  const times = { eventTime, publishTime: eventTime }
  return JSON.stringify(writeEnvelope({ type, payload, clientId, subscriptionId, notificationId, ...times }))
}
