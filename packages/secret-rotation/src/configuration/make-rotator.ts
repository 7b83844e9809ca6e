import type { RotationObserver } from '../observe/rotation-event.js'
import { SecretRotator } from '../rotation/secret-rotator.js'
import type { SecretStore } from '../secrets/secret-store.js'
import { secretStoreOf } from '../secrets/secret-store-of.js'
import { authOf } from './auth-of.js'
import type { SettingsWith } from './require-settings.js'
import { sqsRegionOf } from './sqs-region-of.js'

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
