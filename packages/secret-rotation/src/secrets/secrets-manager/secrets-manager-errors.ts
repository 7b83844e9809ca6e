import { isStoreError, StoreError } from '@selling-partner/auth'

/** What a store asks Secrets Manager to do, by the name that an IAM policy knows it by. */
export type SecretsManagerAction = 'GetSecretValue' | 'PutSecretValue' | 'DescribeSecret'

const later = 'the fault is temporary: try again later'
const reach = 'check the region, and that this machine reaches AWS'
const credentials = 'check the AWS credentials of this process'
const key = 'see to it that its KMS key is enabled and that this process may use it (kms:Decrypt, kms:GenerateDataKey)'

/**
 * What to do about each kind of failure.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html
 */
const remedies: Readonly<Record<string, string>> = {
  CredentialsProviderError:
    'no AWS credentials were found: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the machine a role',
  DecryptionFailure: key,
  EncryptionFailure: key,
  ExpiredTokenException: credentials,
  IncompleteSignature: credentials,
  InternalFailure: later,
  InternalServiceError: later,
  InvalidClientTokenId: credentials,
  InvalidParameterException: 'check the name of the secret',
  InvalidRequestException:
    'see to it that it is not scheduled for deletion (aws secretsmanager restore-secret) and that no other service manages it',
  InvalidSignatureException: 'check the AWS credentials and the clock of this machine',
  LimitExceededException: 'it has too many versions: the oldest ones go after a day',
  RequestExpired: 'check the clock of this machine',
  ServiceUnavailable: later,
  ThrottlingException: later,
  TimeoutError: reach,
  UnrecognizedClientException: credentials,
}

/** How errors are named: `ECONNREFUSED`, `AccessDeniedException`. No secret is written so. */
const errorName = /^[A-Z][A-Za-z_]{2,49}$/

/**
 * What the AWS client threw, as an error that says what to do. Its texts are left out, since a server may repeat in them what
 * it was sent.
 *
 * @param store What to call the store.
 */
export function toSecretsManagerError(error: unknown, store: string, action: SecretsManagerAction): StoreError {
  if (isStoreError(error)) return error
  const reason = nameOf(error)
  return new StoreError(reason, `${store}: ${action} failed (${reason}): ${remedyFor(reason, action)}`)
}

/** Node's code of what a connection failed with, or else the name that AWS gives. */
function nameOf(error: unknown): string {
  if (isRegionMissing(error)) return 'NO_REGION'
  if (typeof error !== 'object' || error === null) return 'UNKNOWN'
  const names = ['code' in error && error.code, 'name' in error && error.name]
  const isName = (name: unknown): name is string => typeof name === 'string' && errorName.test(name) && name !== 'Error'
  return names.find(isName) ?? 'UNKNOWN'
}

/** The AWS client has no name for it. */
function isRegionMissing(error: unknown): boolean {
  return error instanceof Error && error.message === 'Region is missing'
}

function remedyFor(reason: string, action: SecretsManagerAction): string {
  if (reason === 'NO_REGION') return 'set AWS_REGION, or pass the option region'
  if (reason === 'AccessDeniedException') {
    return `give the role of this process the right secretsmanager:${action} for it, and kms:Decrypt where it has a key of its own`
  }
  if (/^E[A-Z_]+$/.test(reason)) return reach
  const remedy = Object.hasOwn(remedies, reason) ? remedies[reason] : undefined
  return remedy ?? 'check the name of the secret, the region, and the rights of this process'
}
