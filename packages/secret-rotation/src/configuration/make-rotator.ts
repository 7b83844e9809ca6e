import { SellingPartnerAuth } from '@selling-partner/auth'
import type { RotationObserver } from '../observe/rotation-events.js'
import { queueAddress } from '../queue/queue-address.js'
import { SecretRotator } from '../rotation/secret-rotator.js'
import type { SecretStore } from '../secrets/secret-store.js'
import { clientSecretFrom } from '../secrets/secret-store.js'
import { secretStoreOf } from '../secrets/secret-store-from.js'
import type { Settings, SettingsWith } from './settings.js'

/** A rotator and what it was made of. */
export interface MadeRotator {
  readonly rotator: SecretRotator
  readonly store: SecretStore
  /** Ends the connections, so that a process can end. */
  close(): void
}

/**
 * The rotator that settings describe.
 *
 * @throws ConfigurationError where one is malformed.
 */
export function makeRotator(
  settings: SettingsWith<'clientId' | 'queueUrl' | 'store'>,
  observers: readonly RotationObserver[],
): MadeRotator {
  const { queueUrl, region, baseUrl, rotateBefore, overdueAfter } = settings
  const store = secretStoreOf(settings.store, { region: settings.awsRegion })
  const auth = authOf(settings, store)
  const rotator = new SecretRotator({
    auth,
    store,
    queueUrl,
    sqsRegion: sqsRegionOf(queueUrl, settings),
    ...(baseUrl === undefined ? { region } : { baseUrl }),
    rotateBefore,
    overdueAfter,
    observers,
  })
  const close = () => {
    rotator.close()
    auth.close()
  }
  return { rotator, store, close }
}

/** The application's credentials, with the secret that is in a store. */
export function authOf({ clientId, lwaUrl }: SettingsWith<'clientId'>, store: SecretStore): SellingPartnerAuth {
  return new SellingPartnerAuth({ clientId, lwaUrl, clientSecret: clientSecretFrom(store) })
}

/**
 * The AWS region of a queue. Its own URL knows better than an environment that is set for something else.
 *
 * @throws ConfigurationError where it is not the URL of a queue.
 */
export function sqsRegionOf(queueUrl: string, { awsRegion }: Settings): string | undefined {
  return queueAddress(queueUrl).region ?? awsRegion
}
