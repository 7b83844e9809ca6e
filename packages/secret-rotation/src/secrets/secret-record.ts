/** What is known of one application's client secret, and all that survives a crash. Times are ISO 8601. */
export interface SecretRecord {
  readonly clientId: string
  /** The secret in use. */
  readonly clientSecret: string
  /** When it stops to work. Left out where Amazon has not said so yet. */
  readonly expiresAt?: string
  /** When Amazon made it. Left out for a secret that did not come from a rotation. */
  readonly issuedAt?: string
  /** The secret before this one. */
  readonly previous?: PreviousSecret
  /** The last time that Amazon was asked to replace the secret in use. Left out where it was not. */
  readonly request?: RotationRequest
}

/** A secret that has been replaced, which works for some days still. */
export interface PreviousSecret {
  readonly clientSecret: string
  /** When it stops to work. */
  readonly expiresAt?: string
}

/** Written before Amazon is asked, so that whoever comes later, or after a crash, does not ask again. */
export interface RotationRequest {
  /** Which attempt at replacing this secret it is, from 1. */
  readonly attempt: number
  /** When, by Amazon's clock. */
  readonly askedAt: string
  /** Names the rotator that asked. */
  readonly by: string
  /** Amazon has said no, so that no new secret is on its way. Left out where it took the request, or where that is not known. */
  readonly refused?: boolean
}
