/** What both kinds of message tell. */
interface ApplicationNotification {
  readonly clientId: string
  /** When it happened at Amazon, in milliseconds since 1970. */
  readonly eventTime: number
}

/** A secret will expire. It does not say which one: around a rotation it may be about the old one. */
export interface SecretExpiryNotice extends ApplicationNotification {
  readonly type: 'APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY'
  /** In milliseconds since 1970. */
  readonly expiresAt: number
  /** Such as `PERIODIC_ROTATION`. */
  readonly reason?: string
}

/** A new secret: the message is the only copy of it until it is stored. */
export interface NewSecretMessage extends ApplicationNotification {
  readonly type: 'APPLICATION_OAUTH_CLIENT_NEW_SECRET'
  readonly clientSecret: string
  /** In milliseconds since 1970. */
  readonly expiresAt: number
  /** When the secret before it stops to work, in milliseconds since 1970. */
  readonly previousExpiresAt: number
}

export type SecretNotification = SecretExpiryNotice | NewSecretMessage
