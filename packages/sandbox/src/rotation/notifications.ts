import { randomUUID } from 'node:crypto'

/** What a message about a new client secret tells. */
export interface NewSecretFacts {
  readonly clientId: string
  readonly newClientSecret: string
  readonly newClientSecretExpiryTime: Date
  readonly oldClientSecretExpiryTime: Date
}

/** What a message about the end of a client secret tells. It names no secret: around a rotation it is about the old one. */
export interface SecretExpiryFacts {
  readonly clientId: string
  readonly clientSecretExpiryTime: Date
  /** @default 'PERIODIC_ROTATION' */
  readonly clientSecretExpiryReason?: string
}

/** One for all: there is nothing else that an application could subscribe to. */
const subscriptionId = 'fd1bfa34-5ad8-4f4d-9b3c-3f0a7cbe2d11'

/**
 * The body of the message with which Amazon delivers a new client secret. A test puts it on a queue itself to let a message
 * come twice, late or for another application.
 *
 * @param eventTime When Amazon made the secret. @default now
 * @see https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret
 */
export function newSecretMessage(facts: NewSecretFacts, eventTime = new Date()): string {
  const payload = { applicationOAuthClientNewSecret: facts }
  return write('APPLICATION_OAUTH_CLIENT_NEW_SECRET', facts.clientId, payload, eventTime)
}

/**
 * The body of the message with which Amazon tells when a client secret expires.
 *
 * @param eventTime When Amazon sent it. @default now
 * @see https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret
 */
export function secretExpiryMessage(facts: SecretExpiryFacts, eventTime = new Date()): string {
  const payload = { applicationOAuthClientSecretExpiry: { clientSecretExpiryReason: 'PERIODIC_ROTATION', ...facts } }
  return write('APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY', facts.clientId, payload, eventTime)
}

/** JSON writes a `Date` as ISO 8601, as Amazon does. */
function write(notificationType: string, clientId: string, payload: object, eventTime: Date): string {
  return JSON.stringify({
    notificationVersion: '1.0',
    notificationType,
    payloadVersion: '1.0',
    eventTime,
    payload,
    notificationMetadata: {
      applicationId: clientId.replace(/^amzn1\.application-oa2-client/, 'amzn1.sellerapps.app'),
      subscriptionId,
      publishTime: eventTime,
      notificationId: randomUUID(),
    },
  })
}
