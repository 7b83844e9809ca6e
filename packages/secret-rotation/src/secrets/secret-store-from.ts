import { ConfigurationError } from '@selling-partner/auth'
import { FileSecretStore } from './file/file-secret-store.js'
import type { SecretStore } from './secret-store.js'
import { SecretsManagerSecretStore } from './secrets-manager/secrets-manager-secret-store.js'

/**
 * Creates a secret store from its name, such as the value of an environment variable.
 *
 * @param text `file:/path/to/secret.json` or `secrets-manager:<name or ARN>`.
 * @param options.region AWS region of a secret that is given by name. An ARN contains it. @default the AWS SDK's default
 * @throws ConfigurationError if the text has neither form.
 */
export function secretStoreFrom(text: string, { region }: { readonly region?: string } = {}): SecretStore {
  const [, kind, place] = /^(file|secrets-manager):(.+)$/.exec(text) ?? []
  if (kind === 'file' && place !== undefined) return new FileSecretStore({ path: place })
  if (kind === 'secrets-manager' && place !== undefined) {
    const isArn = place.startsWith('arn:')
    return new SecretsManagerSecretStore({ secretId: place, ...(!isArn && { region }) })
  }
  // The text is not repeated: it may be a client secret in the wrong variable.
  throw new ConfigurationError('Invalid secret store. Use file:/path/to/secret.json or secrets-manager:<name or ARN>.')
}
