import { isSellingPartnerError, type SellingPartnerError } from '@selling-partner/auth'
import { NotificationQueueError } from '../errors.js'

/** A request, as errors describe it. */
export interface QueueRequest {
  /** The queue's name in errors: `the queue sqs.eu-west-1.amazonaws.com/123456789012/orders`. */
  readonly target: string
  /** The IAM action that the request needs: `sqs:ReceiveMessage`. */
  readonly action: string
}

/** The words and the error class of the package that uses the queue. */
export interface QueueErrorStyle {
  readonly toError: (reason: string, message: string) => SellingPartnerError
  /** Remedy if the queue does not exist. @default 'Check its URL and region' */
  readonly noQueueRemedy?: string
}

/** The style of this package. */
export const notificationQueueErrors: QueueErrorStyle = {
  toError: (reason, message) => new NotificationQueueError(reason, message),
}

/** The IAM actions that a consumer of a queue needs. Subscribing and setup need others in addition. */
const consumerActions = [
  'sqs:ReceiveMessage',
  'sqs:DeleteMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:GetQueueAttributes',
]

interface Explanation {
  readonly fault: string
  readonly remedy: string
}

const noQueue = { fault: 'The queue does not exist', remedy: 'Check its URL and region' }
const otherAttributes = {
  fault: 'A queue of this name exists with other attributes',
  remedy: 'Use another name, or change that queue',
}
const badCredentials = {
  fault: 'AWS rejects the credentials',
  remedy: 'Check the AWS credentials of this process',
}
const badClock = { fault: 'AWS considers the request expired', remedy: "Check the machine's clock" }
const badKey = {
  fault: 'The KMS key of the queue cannot be used',
  remedy: 'Check that it is enabled and that its policy lets this process call kms:Decrypt',
}
const throttled = { fault: 'SQS throttled the request', remedy: 'Try again in a moment' }

/** The fault and its remedy, for each known error name. */
const explanations: Readonly<Record<string, Explanation>> = {
  QueueDoesNotExist: noQueue,
  NonExistentQueue: noQueue,
  QueueDeletedRecently: {
    fault: 'A queue of this name was deleted less than a minute ago',
    remedy: 'Try again in a minute',
  },
  QueueAlreadyExists: otherAttributes,
  QueueNameExists: otherAttributes,
  InvalidAddress: { fault: 'The URL is not the URL of a queue', remedy: 'Copy it from the details of the queue' },
  CredentialsProviderError: {
    fault: 'No AWS credentials were found',
    remedy: 'Give this process a role, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  },
  TokenProviderError: { fault: 'The AWS session has expired', remedy: 'Sign in again' },
  InvalidClientTokenId: badCredentials,
  UnrecognizedClient: badCredentials,
  InvalidAccessKeyId: badCredentials,
  InvalidSecurity: badCredentials,
  SignatureDoesNotMatch: badCredentials,
  IncompleteSignature: badCredentials,
  MissingAuthenticationToken: badCredentials,
  OptInRequired: { fault: 'The account has not enabled the region', remedy: 'Check the region' },
  ExpiredToken: { fault: 'The AWS credentials have expired', remedy: badCredentials.remedy },
  RequestExpired: badClock,
  RequestTimeTooSkewed: badClock,
  KmsAccessDenied: badKey,
  KmsDisabled: badKey,
  KmsInvalidState: badKey,
  KmsNotFound: badKey,
  RequestThrottled: throttled,
  Throttling: throttled,
  OverLimit: { fault: 'Too many messages are in flight', remedy: 'Delete the messages that were handled' },
}

/** Converts an error of the AWS SDK. Its texts are dropped, because they may repeat what was sent. */
export function toQueueError(error: unknown, request: QueueRequest, style: QueueErrorStyle): SellingPartnerError {
  if (isSellingPartnerError(error)) return error
  const name = failureName(error)
  const { fault, remedy } = explain(name, request.action, style.noQueueRemedy)
  return style.toError(name, `${fault} (${name}, ${request.target}). ${remedy}.`)
}

/** @param limit Milliseconds. */
export function queueTimeout(
  { target }: QueueRequest,
  limit: number,
  { toError }: QueueErrorStyle,
): SellingPartnerError {
  const remedy = 'Check the network, and any proxy or VPC endpoint in between.'
  return toError('TIMEOUT', `No response within ${limit} ms (${target}). ${remedy}`)
}

function explain(name: string, action: string, noQueueRemedy = noQueue.remedy): Explanation {
  const known = Object.hasOwn(explanations, name) ? explanations[name] : undefined
  if (known === noQueue) return { ...noQueue, remedy: noQueueRemedy }
  if (known) return known
  if (/^AccessDenied|^NotAuthorized|^Forbidden/.test(name)) {
    const remedy = `Allow ${neededActions(action)} for the role of this process`
    return { fault: `AWS denies ${action}`, remedy }
  }
  if (/^(?!UNKNOWN$)[A-Z][A-Z0-9_]+$/.test(name)) {
    return { fault: 'The queue cannot be reached', remedy: 'Check its URL, its region and the network' }
  }
  return { fault: `The request ${action} failed`, remedy: 'Try again. If it persists, check the AWS Health Dashboard' }
}

function neededActions(action: string): string {
  const actions = consumerActions.includes(action) ? consumerActions : [...consumerActions, action]
  return `${actions.slice(0, -1).join(', ')} and ${actions.at(-1)}`
}

/** Error names of AWS: letters only, so not a secret. */
const awsName = /^[A-Za-z]{1,64}$/

/** Error codes of Node. */
const nodeCode = /^[A-Z][A-Z0-9_]{2,63}$/

/**
 * The name of an AWS SDK error, for every protocol and version: `AccessDenied` for `AccessDeniedException`,
 * `NonExistentQueue` for `AWS.SimpleQueueService.NonExistentQueue`. `UNKNOWN` without a name.
 */
function failureName(error: unknown): string {
  const { code, Code, name, message } = Object(error)
  // Node's code first: the AWS SDK calls every connection failure `TimeoutError` or `Error`.
  return codeOf(code) ?? codeIn(message) ?? shortName(name) ?? shortName(Code) ?? 'UNKNOWN'
}

function codeOf(code: unknown): string | undefined {
  return typeof code === 'string' && nodeCode.test(code) ? code : undefined
}

/** If the AWS SDK does not recognize Node's error class (as in Jest), it wraps the error, and only the text contains the code. */
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
