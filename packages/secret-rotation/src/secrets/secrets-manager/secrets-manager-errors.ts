import { isSharedStoreError, SharedStoreError } from '@selling-partner/auth'

/** An operation of Secrets Manager, as IAM policies name it. */
export type SecretsManagerAction = 'GetSecretValue' | 'PutSecretValue' | 'DescribeSecret'

const later = 'The failure is temporary. Try again later'
const network = 'Check the region, and that this machine can reach AWS'
const credentials = 'Check the AWS credentials of this process'
const clock = 'Check the clock of this machine'
const key = 'Check that its KMS key is enabled and that this process may use it (kms:Decrypt, kms:GenerateDataKey)'

/**
 * The remedy, for each error name.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html
 */
const remedies: Readonly<Record<string, string>> = {
  CredentialsProviderError:
    'No AWS credentials were found. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role',
  DecryptionFailure: key,
  EncryptionFailure: key,
  ExpiredTokenException: credentials,
  IncompleteSignature: credentials,
  InternalFailure: later,
  InternalServiceError: later,
  InvalidClientTokenId: credentials,
  InvalidParameterException: 'Check the name of the secret',
  InvalidRequestException:
    'Check that the secret is not scheduled for deletion (aws secretsmanager restore-secret) and that no other service manages it',
  InvalidSignatureException: `${credentials}, and the clock of this machine`,
  LimitExceededException: 'The secret has too many versions. AWS deletes the oldest ones after a day',
  NO_REGION: 'Set AWS_REGION, or pass the option region',
  RequestExpired: clock,
  ServiceUnavailable: later,
  ThrottlingException: later,
  TimeoutError: network,
  UnrecognizedClientException: credentials,
}

/** `ECONNREFUSED`, `AccessDeniedException`: no secret has this form. */
const errorName = /^[A-Z][A-Za-z_]{2,49}$/

/**
 * Converts an error of the AWS SDK. Its texts are dropped, because a server may repeat in them what it received.
 *
 * @param store The store's name.
 */
export function toSecretsManagerError(error: unknown, store: string, action: SecretsManagerAction): SharedStoreError {
  if (isSharedStoreError(error)) return error
  const reason = nameOf(error)
  return new SharedStoreError(reason, `${action} failed for ${store} (${reason}). ${remedyFor(reason, action)}.`)
}

/** Node's error code of a failed connection, or else the error's name in AWS. */
function nameOf(error: unknown): string {
  // This error has no name.
  if (error instanceof Error && error.message === 'Region is missing') return 'NO_REGION'
  if (typeof error !== 'object' || error === null) return 'UNKNOWN'
  const names = ['code' in error && error.code, 'name' in error && error.name]
  const isName = (name: unknown): name is string => typeof name === 'string' && errorName.test(name) && name !== 'Error'
  return names.find(isName) ?? 'UNKNOWN'
}

function remedyFor(reason: string, action: SecretsManagerAction): string {
  if (reason === 'AccessDeniedException') {
    return `Allow secretsmanager:${action} for the role of this process, and kms:Decrypt if the secret has its own key`
  }
  if (/^E[A-Z_]+$/.test(reason)) return network
  const remedy = Object.hasOwn(remedies, reason) ? remedies[reason] : undefined
  return remedy ?? 'Check the name of the secret, the region, and the permissions of this process'
}
