import type { Region, SellingPartnerAuth } from '@selling-partner/auth'
import { ConfigurationError } from '@selling-partner/auth'
import type { AwsClient } from '../aws/aws-sdk.js'
import type { RotationObserver } from '../observe/rotation-events.js'
import type { SecretStore } from '../secrets/secret-store.js'

export interface SecretRotatorOptions {
  /**
   * The application's credentials. Its `clientSecret` has to be a function that reads the store, such as `clientSecretFrom(store)`.
   * All calls of the rotator go through it, so that its observers see them.
   */
  readonly auth: SellingPartnerAuth
  /** Where the client secret is kept. */
  readonly store: SecretStore
  /** The URL of the SQS queue that is registered for the application's new secret in the Developer Console. */
  readonly queueUrl: string
  /** An `SQSClient` of your own. @default one with the AWS client's own defaults: the environment, a profile, the machine's role */
  readonly sqs?: AwsClient
  /** The AWS region of the queue. @default the one in `queueUrl` */
  readonly sqsRegion?: string
  /** The region of SP-API that is asked for a new secret: any will do. @default `SP_API_REGION`, or else `na` */
  readonly region?: Region
  /** In place of `region`: another server. @default `SP_API_BASE_URL` */
  readonly baseUrl?: string
  /** Days before its expiry at which the secret is replaced, from 1 to 170. @default 30 */
  readonly rotateBefore?: number
  /** Seconds after which a new secret that has not come is asked for again; then after twice as long each time. @default 3600 */
  readonly overdueAfter?: number
  /** Seconds for which a message is hidden from others while it is worked on, from 1 to 43200. @default 120 */
  readonly visibilityTimeout?: number
  /** Who is told what happens. @default nobody */
  readonly observers?: readonly RotationObserver[]
  /** Milliseconds since 1970, for tests. @default Date.now */
  readonly clock?: () => number
}

/**
 * Finds what the compiler cannot, where the caller is JavaScript or read its options from somewhere. Where the queue is, the
 * queue itself checks.
 *
 * @throws ConfigurationError where an option is missing or malformed.
 */
export function checkOptions(options: Partial<SecretRotatorOptions> | undefined): void {
  const { auth, store, observers = [] } = options ?? {}
  if (typeof auth?.reloadClientSecret !== 'function') {
    throw new ConfigurationError(
      'auth is missing: pass auth: new SellingPartnerAuth({ clientSecret: clientSecretFrom(store), ... })',
    )
  }
  if (typeof store?.read !== 'function' || typeof store.replace !== 'function') {
    throw new ConfigurationError('store is missing: pass a store such as new FileSecretStore({ path })')
  }
  if (!Array.isArray(observers) || !observers.every((observer) => typeof observer === 'function')) {
    throw new ConfigurationError('observers must be a list of functions')
  }
}
