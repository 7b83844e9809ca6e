import type { SellingPartnerAuth } from '@selling-partner/auth'
import type { SecretQueue } from '../queue/secret-queue.js'
import type { SecretStore } from '../secrets/secret-store.js'
import { queueFindings } from './queue-findings.js'
import type { SetupFinding } from './setup-finding.js'
import { storeFindings } from './store-findings.js'

export interface SetupParts {
  readonly queue: SecretQueue
  readonly store: SecretStore
  /** Asks LWA whether it takes the secret of the store. @default LWA is not asked */
  readonly auth?: SellingPartnerAuth
}

/**
 * Looks at all that has to be right before Amazon is asked for a new secret: the queue, its access policy and its settings, and
 * the store. Changes nothing. What fails is a finding, and hides no other.
 *
 * @see https://developer-docs.amazon.com/sp-api/docs/set-up-credential-rotation-notifications
 */
export async function checkSetup({ queue, store, auth }: SetupParts): Promise<readonly SetupFinding[]> {
  const [ofQueue, ofStore] = await Promise.all([queueFindings(queue), storeFindings(store, auth)])
  return [...ofQueue, ...ofStore]
}
