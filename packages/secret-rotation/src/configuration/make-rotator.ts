import { SellingPartnerAuth } from '@selling-partner/auth'
import { queueAddress } from '@selling-partner/notifications/internal'
import type { RotationObserver } from '../observe/rotation-events.js'
import { SecretRotator } from '../rotation/secret-rotator.js'
import { clientSecretFrom, type SecretStore } from '../secrets/secret-store.js'
import { secretStoreFrom } from '../secrets/secret-store-from.js'
import type { Settings, SettingsWith } from './settings.js'

/** A rotator and its parts. */
export interface MadeRotator {
  readonly rotator: SecretRotator
  readonly secretStore: SecretStore
  /** Closes the connections, so that the process can exit. */
  close(): void
}

/**
 * Creates a rotator from settings.
 *
 * @throws ConfigurationError if a setting is invalid.
 */
export function makeRotator(
  settings: SettingsWith<'clientId' | 'queueUrl' | 'secretStore'>,
  observers: readonly RotationObserver[],
): MadeRotator {
  const { queueUrl, region, baseUrl, rotateBeforeDays, overdueAfterSeconds } = settings
  const secretStore = secretStoreFrom(settings.secretStore, { region: settings.awsRegion })
  const auth = makeAuth(settings, secretStore)
  const rotator = new SecretRotator({
    auth,
    secretStore,
    queueUrl,
    sqsRegion: queueRegion(queueUrl, settings),
    ...(baseUrl === undefined ? { region } : { baseUrl }),
    rotateBeforeDays,
    overdueAfterSeconds,
    observers,
  })
  const close = () => {
    rotator.close()
    auth.close()
  }
  return { rotator, secretStore, close }
}

/** Creates the application's auth, which reads its secret from the secret store. */
export function makeAuth({ clientId, lwaUrl }: SettingsWith<'clientId'>, secretStore: SecretStore): SellingPartnerAuth {
  return new SellingPartnerAuth({ clientId, lwaUrl, clientSecret: clientSecretFrom(secretStore) })
}

/**
 * The AWS region of a queue. Its URL takes precedence over AWS_REGION, which may be set for something else.
 *
 * @throws ConfigurationError if the URL is not the URL of a queue.
 */
export function queueRegion(queueUrl: string, { awsRegion }: Settings): string | undefined {
  return queueAddress(queueUrl).region ?? awsRegion
}
