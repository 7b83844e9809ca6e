import { isSellingPartnerError, type SellingPartnerError } from '@selling-partner/auth'
import { QueueAccessError } from '../errors.js'

/** What a request was about. */
export interface QueueRequest {
  /** What errors call the queue: `The queue sqs.eu-west-1.amazonaws.com/123456789012/secrets`. */
  readonly target: string
  /** The IAM action that the request needs: `sqs:ReceiveMessage`. */
  readonly action: string
}

const wrongCredentials = 'check the credentials of AWS that this process uses'
const wrongKey = 'check that the KMS key of the queue is enabled and that its policy lets this process call kms:Decrypt'

/** What to do about the refusals that are known. */
const remedies: Record<string, string> = {
  QueueDoesNotExist: 'it does not exist: check its URL and its region, or create it with setup',
  NonExistentQueue: 'it does not exist: check its URL and its region, or create it with setup',
  QueueDeletedRecently: 'a queue of this name was deleted less than a minute ago: try again in a minute',
  QueueAlreadyExists: 'a queue of this name exists with other attributes: take another name, or change that queue',
  QueueNameExists: 'a queue of this name exists with other attributes: take another name, or change that queue',
  InvalidAddress: 'the URL is not that of a queue: copy it from the details of the queue',
  CredentialsProviderError:
    'no credentials of AWS were found: give this process a role, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  TokenProviderError: `the session with AWS is over: sign in again, or ${wrongCredentials}`,
  InvalidClientTokenId: wrongCredentials,
  UnrecognizedClient: wrongCredentials,
  InvalidAccessKeyId: wrongCredentials,
  InvalidSecurity: wrongCredentials,
  SignatureDoesNotMatch: wrongCredentials,
  IncompleteSignature: wrongCredentials,
  MissingAuthenticationToken: wrongCredentials,
  OptInRequired: 'the account has not enabled the region: check the region',
  ExpiredToken: `the credentials of AWS are over: ${wrongCredentials}`,
  RequestExpired: "AWS takes the request for an old one: check the machine's clock",
  RequestTimeTooSkewed: "AWS takes the request for an old one: check the machine's clock",
  KmsAccessDenied: wrongKey,
  KmsDisabled: wrongKey,
  KmsInvalidState: wrongKey,
  KmsNotFound: wrongKey,
  RequestThrottled: 'SQS is asked too often: try again in a moment',
  Throttling: 'SQS is asked too often: try again in a moment',
  OverLimit: 'too many messages are hidden at once: delete what is done with',
}

/** What the AWS client threw, as an error without secrets: its texts are left out, as they may repeat what was sent. */
export function toQueueAccessError(error: unknown, request: QueueRequest): SellingPartnerError {
  if (isSellingPartnerError(error)) return error
  const name = failureName(error)
  return new QueueAccessError(name, `${request.target}: ${explain(name, request.action)}`)
}

/** An answer that did not come within so many milliseconds. */
export function queueTimeout({ target }: QueueRequest, limit: number): QueueAccessError {
  return new QueueAccessError(
    'TIMEOUT',
    `${target}: no answer within ${limit} ms: check the network, and a proxy or VPC endpoint on the way`,
  )
}

function explain(name: string, action: string): string {
  const remedy = Object.hasOwn(remedies, name) ? remedies[name] : undefined
  if (remedy !== undefined) return `${remedy} (${name})`
  if (/^AccessDenied|^NotAuthorized|^Forbidden/.test(name)) {
    return `AWS refuses ${action} (${name}): the role of this process needs ${neededActions(action)}`
  }
  if (/^(?!UNKNOWN$)[A-Z][A-Z0-9_]+$/.test(name))
    return `it cannot be reached (${name}): check its URL, its region and the network`
  return `${action} failed (${name}): try again, and look into the AWS Health Dashboard if it stays so`
}

/** What a rotator needs; setup alone needs more. */
const rotatorActions = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:GetQueueAttributes',
]

function neededActions(action: string): string {
  const actions = rotatorActions.includes(action) ? rotatorActions : [...rotatorActions, action]
  return `${actions.slice(0, -1).join(', ')} and ${actions.at(-1)}`
}

/** How AWS names failures: in letters alone, unlike a secret. */
const awsName = /^[A-Za-z]{1,64}$/

/** How Node names failures. */
const nodeCode = /^[A-Z][A-Z0-9_]{2,63}$/

/**
 * What a failure of the AWS client is called, of whichever protocol and version: `AccessDenied` for `AccessDeniedException`,
 * `NonExistentQueue` for `AWS.SimpleQueueService.NonExistentQueue`. `UNKNOWN` where nothing says it.
 */
export function failureName(error: unknown): string {
  const { code, Code, name, message } = Object(error)
  // Node's code comes first: to the AWS client all that fails on the way is a `TimeoutError` or an `Error`.
  return codeOf(code) ?? codeIn(message) ?? shortName(name) ?? shortName(Code) ?? 'UNKNOWN'
}

function codeOf(code: unknown): string | undefined {
  return typeof code === 'string' && nodeCode.test(code) ? code : undefined
}

/** Where the AWS client does not know Node's error for one, as in Jest, it puts it into one of its own: then the text alone tells. */
function codeIn(message: unknown): string | undefined {
  if (typeof message !== 'string' || !message.startsWith('AWS SDK error wrapper for ')) return undefined
  if (message.endsWith('socket hang up')) return 'ECONNRESET'
  return /\bE[A-Z]{4,}\b/.exec(message)?.[0]
}

function shortName(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined
  const short = name.replace(/^.*[.#]/, '').replace(/(?<=.)Exception$/, '')
  if (short === 'TimeoutError') return 'ETIMEDOUT'
  return awsName.test(short) && short !== 'Error' ? short : undefined
}
