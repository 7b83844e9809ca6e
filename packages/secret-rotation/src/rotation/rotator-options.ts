import { type ClientOptions, ConfigurationError, type Region, type SellingPartnerAuth } from '@selling-partner/auth'
import type { AwsClient } from '@selling-partner/notifications/internal'
import type { RotationObserver } from '../observe/rotation-events.js'
import type { SecretStore } from '../secrets/secret-store.js'
import type { RequestScheduleOptions } from './request-schedule.js'

export interface SecretRotatorOptions extends RequestScheduleOptions {
  /**
   * The application's credentials. Its `clientSecret` must be a function that reads the secret store, such as `clientSecretFrom(store)`.
   * The rotator sends all its SP-API and LWA requests through this auth, so that the auth's observers see them.
   */
  readonly auth: SellingPartnerAuth
  /** Keeps the client secret. */
  readonly secretStore: SecretStore
  /** URL of the SQS queue that is registered in the Developer Console for the application's new secret. */
  readonly queueUrl: string
  /** Your own `SQSClient`. @default a new one with the AWS SDK's default credentials: environment, profile or role */
  readonly sqs?: AwsClient
  /** AWS region of the queue. @default the region in `queueUrl` */
  readonly sqsRegion?: string
  /** SP-API region to send the request to. Any region works. @default `SP_API_REGION`, or else `na` */
  readonly region?: Region
  /** URL of another server. Replaces `region`. @default `SP_API_BASE_URL` */
  readonly baseUrl?: string
  /** Seconds for which SQS hides a message while the rotator handles it, from 1 to 43200. @default 120 */
  readonly visibilityTimeoutSeconds?: number
  /** Functions to call with each event. @default none */
  readonly observers?: readonly RotationObserver[]
  /** Returns milliseconds since 1970. For tests. @default Date.now */
  readonly clock?: () => number
}

/**
 * Checks the options that the compiler cannot check for callers in JavaScript. The other options are checked by their users.
 *
 * @throws ConfigurationError if an option is missing or invalid.
 */
export function checkRotatorOptions(options: Partial<SecretRotatorOptions> | undefined): void {
  const { auth, secretStore, observers = [] } = options ?? {}
  if (typeof auth?.reloadClientSecret !== 'function') {
    throw new ConfigurationError(
      'auth is missing. Pass new SellingPartnerAuth({ clientSecret: clientSecretFrom(secretStore), ... }).',
    )
  }
  if (typeof secretStore?.read !== 'function' || typeof secretStore.replace !== 'function') {
    throw new ConfigurationError('secretStore is missing. Pass a secret store, such as new FileSecretStore({ path }).')
  }
  if (!Array.isArray(observers) || !observers.every((observer) => typeof observer === 'function')) {
    throw new ConfigurationError('observers is invalid. Pass an array of functions.')
  }
}

/** The operation works in any region, so the region is optional. */
export function clientOptionsFrom({ auth, region, baseUrl }: SecretRotatorOptions): ClientOptions {
  if (region !== undefined || baseUrl !== undefined) return { auth, region, baseUrl }
  return process.env.SP_API_REGION || process.env.SP_API_BASE_URL ? { auth } : { auth, region: 'na' }
}
