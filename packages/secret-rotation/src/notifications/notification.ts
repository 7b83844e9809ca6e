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
