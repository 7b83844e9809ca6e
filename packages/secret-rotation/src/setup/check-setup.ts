import { isLwaError, isSellingPartnerError, type SellingPartnerAuth } from '@selling-partner/auth'
import type { SecretQueue } from '../queue/secret-queue.js'
import { rotationGrant } from '../rotation/secret-installer.js'
import type { SecretRecord, SecretStore } from '../secrets/secret-store.js'
import { queueFindings } from './queue-findings.js'
import { doubtful, fine, type SetupFinding, wrong } from './setup-finding.js'

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

/**
 * What there is to say about the store before it is to take a new secret.
 *
 * @param auth Whose application the secret has to be of. Left out, the secret is not shown to LWA.
 */
export async function storeFindings(store: SecretStore, auth?: SellingPartnerAuth): Promise<SetupFinding[]> {
  const title = 'Store'
  try {
    const stored = await store.read()
    if (!stored) {
      return [wrong(title, `${store.name} holds no client secret yet`, 'Put one there with the command store-secret')]
    }
    const held = fine(title, `${store.name} can be read, and holds a client secret`)
    return auth ? [held, await secretFinding(stored.record, auth)] : [held]
  } catch (error) {
    const detail = messageOf(error, `${store.name} cannot be read`)
    return [wrong(title, detail, 'Mend that first: the secret is looked at then')]
  }
}

async function secretFinding(
  { clientId, clientSecret }: SecretRecord,
  auth: SellingPartnerAuth,
): Promise<SetupFinding> {
  const title = 'Client secret'
  if (clientId !== auth.clientId) {
    return wrong(title, `that of another application, ${clientId}`, 'Name the store of this application')
  }
  try {
    await auth.verifyClientSecret(clientSecret, rotationGrant)
    return fine(title, 'LWA takes it')
  } catch (error) {
    const detail = messageOf(error, 'LWA could not be asked whether it takes it')
    if (isLwaError(error) && error.lwaCode === 'invalid_client') {
      return wrong(title, detail, 'Make a new one in the Developer Console, and store it with the command store-secret')
    }
    return doubtful(title, detail, 'Look at it again when that is over')
  }
}

/** The text of somebody else's error may hold a secret. */
function messageOf(error: unknown, otherwise: string): string {
  return isSellingPartnerError(error) ? error.message : otherwise
}
