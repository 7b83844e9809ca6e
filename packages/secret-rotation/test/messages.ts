export interface NewSecretFields {
  readonly clientId: string
  readonly clientSecret: string
  readonly expiresAt?: string
  readonly previousExpiresAt?: string
  readonly eventTime?: string
}

/** Amazon's message with a new secret. Times are ISO 8601. */
export function newSecretMessage({
  clientId,
  clientSecret,
  expiresAt = '2027-05-20T10:00:00.000Z',
  previousExpiresAt = '2026-11-28T10:00:00.000Z',
  eventTime = '2026-11-21T10:00:00.000Z',
}: NewSecretFields): string {
  return envelope('APPLICATION_OAUTH_CLIENT_NEW_SECRET', eventTime, {
    applicationOAuthClientNewSecret: {
      clientId,
      newClientSecret: clientSecret,
      newClientSecretExpiryTime: expiresAt,
      oldClientSecretExpiryTime: previousExpiresAt,
    },
  })
}

export interface SecretExpiryFields {
  readonly clientId: string
  readonly expiresAt?: string
  readonly eventTime?: string
}

/** Amazon's message before a secret expires. */
export function secretExpiryNotice({
  clientId,
  expiresAt = '2026-12-01T10:00:00.000Z',
  eventTime = '2026-11-21T10:00:00.000Z',
}: SecretExpiryFields): string {
  return envelope('APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY', eventTime, {
    applicationOAuthClientSecretExpiry: {
      clientId,
      clientSecretExpiryTime: expiresAt,
      clientSecretExpiryReason: 'PERIODIC_ROTATION',
    },
  })
}

function envelope(notificationType: string, eventTime: string, payload: object): string {
  return JSON.stringify({
    notificationVersion: '1.0',
    notificationType,
    payloadVersion: '2023-11-30',
    eventTime,
    payload,
    notificationMetadata: {
      applicationId: 'amzn1.sp.solution.one',
      subscriptionId: 'subscription-1',
      publishTime: eventTime,
      notificationId: 'notification-1',
    },
  })
}
