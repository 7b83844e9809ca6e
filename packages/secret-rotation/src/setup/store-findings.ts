import { isLwaError, isSellingPartnerError, type SellingPartnerAuth } from '@selling-partner/auth'
import { rotationGrant } from '../rotation/rotation-grant.js'
import type { SecretRecord } from '../secrets/secret-record.js'
import type { SecretStore } from '../secrets/secret-store.js'
import { doubtful, fine, type SetupFinding, wrong } from './setup-finding.js'

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
