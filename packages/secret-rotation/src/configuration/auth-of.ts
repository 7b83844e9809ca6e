import { SellingPartnerAuth } from '@selling-partner/auth'
import { clientSecretFrom } from '../secrets/client-secret-from.js'
import type { SecretStore } from '../secrets/secret-store.js'
import type { SettingsWith } from './require-settings.js'

/** The application's credentials, with the secret that is in a store. */
export function authOf({ clientId, lwaUrl }: SettingsWith<'clientId'>, store: SecretStore): SellingPartnerAuth {
  return new SellingPartnerAuth({ clientId, lwaUrl, clientSecret: clientSecretFrom(store) })
}
