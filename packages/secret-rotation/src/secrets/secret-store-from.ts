import { ConfigurationError } from '@selling-partner/auth'
import { FileSecretStore } from './file/file-secret-store.js'
import type { SecretStore } from './secret-store.js'
import { SecretsManagerSecretStore } from './secrets-manager/secrets-manager-secret-store.js'

/**
 * The store that a line of text names, such as an environment variable.
 *
 * @param text `file:/path/to/secret.json` or `secrets-manager:<name or ARN>`.
 * @param options.region The AWS region of a secret that is given by its name. @default the AWS client's own; an ARN has one
 * @throws ConfigurationError where it is neither.
 */
export function secretStoreOf(text: string, { region }: { readonly region?: string } = {}): SecretStore {
  const [, kind, place] = /^(file|secrets-manager):(.+)$/.exec(text) ?? []
  if (kind === 'file' && place !== undefined) return new FileSecretStore({ path: place })
  if (kind === 'secrets-manager' && place !== undefined) {
    const isArn = place.startsWith('arn:')
    return new SecretsManagerSecretStore({ secretId: place, ...(!isArn && { region }) })
  }
  // What was given is not repeated: it may be the client secret itself, in the wrong variable.
  throw new ConfigurationError(
    'The secret store is none: name it as file:/path/to/secret.json or secrets-manager:<name or ARN>',
  )
}
