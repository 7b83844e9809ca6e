import type { SellingPartnerAuth } from '@selling-partner/auth'
import { messageOf } from '../errors.js'
import type { SecretQueue } from '../queue/secret-queue.js'
import { findRejection } from '../rotation/secret-installer.js'
import type { SecretRecord, SecretStore } from '../secrets/secret-store.js'
import { queueFindings } from './queue-findings.js'
import { failed, passed, type SetupFinding, warning } from './setup-finding.js'

export interface CheckSetupOptions {
  readonly queue: SecretQueue
  readonly secretStore: SecretStore
  /** Verifies the stored secret with LWA. @default the secret is not verified */
  readonly auth?: SellingPartnerAuth
}

/**
 * Checks everything that a rotation depends on: the queue, its access policy and attributes, and the secret store. Changes nothing.
 * A failed check is a finding, and the other checks still run.
 *
 * @see https://developer-docs.amazon/sp-api/docs/set-up-credential-rotation-notifications
 */
export async function checkSetup({ queue, secretStore, auth }: CheckSetupOptions): Promise<readonly SetupFinding[]> {
  const [ofQueue, ofSecretStore] = await Promise.all([queueFindings(queue), secretStoreFindings(secretStore, auth)])
  return [...ofQueue, ...ofSecretStore]
}

async function secretStoreFindings(secretStore: SecretStore, auth?: SellingPartnerAuth): Promise<SetupFinding[]> {
  const title = 'Secret store'
  try {
    const stored = await secretStore.read()
    if (!stored) {
      return [failed(title, `no client secret in ${secretStore.name}`, 'Store it with the command store-secret.')]
    }
    const found = passed(title, `found a client secret in ${secretStore.name}`)
    return auth ? [found, await secretFinding(stored.record, auth)] : [found]
  } catch (error) {
    const detail = messageOf(error, `Cannot read ${secretStore.name}.`)
    return [failed(title, detail, 'Fix this first. Then setup also checks the client secret.')]
  }
}

async function secretFinding(
  { clientId, clientSecret }: SecretRecord,
  auth: SellingPartnerAuth,
): Promise<SetupFinding> {
  const title = 'Client secret'
  if (clientId !== auth.clientId) {
    return failed(title, `it belongs to another application, ${clientId}`, "Use this application's secret store.")
  }
  try {
    const rejection = await findRejection(auth, clientSecret)
    if (!rejection) return passed(title, 'LWA accepts it')
    const remedy = 'Create a new one in the Developer Console, and store it with the command store-secret.'
    return failed(title, rejection.message, remedy)
  } catch (error) {
    return warning(title, messageOf(error, 'LWA could not verify it.'), 'Run setup again later.')
  }
}
