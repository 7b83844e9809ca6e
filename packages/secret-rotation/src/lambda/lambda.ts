import { reasonOf } from '@selling-partner/auth/internal'
import { makeRotator } from '../configuration/make-rotator.js'
import { readSettings } from '../configuration/read-settings.js'
import { requireSettings } from '../configuration/settings.js'
import { logLines } from '../observe/log-lines.js'
import type { RequestOutcome } from '../rotation/rotation-requester.js'
import type { SecretRotator } from '../rotation/secret-rotator.js'
import { type LambdaEvent, type LambdaMessage, readMessages } from './sqs-event.js'

export type { LambdaEvent, SqsEvent, SqsEventRecord } from './sqs-event.js'

/** The methods of a `SecretRotator` that the handler calls. */
export type LambdaRotator = Pick<SecretRotator, 'requestIfDue' | 'handleMessage'>

export interface HandlerOptions {
  /**
   * Creates the rotator at the first event of a process. If it fails, the next event calls it again.
   * @default a rotator with the settings of the environment: LWA_CLIENT_ID, SECRET_ROTATION_QUEUE_URL, SECRET_ROTATION_STORE and the
   *   other variables of the command line. It logs a line of JSON for each event.
   */
  readonly rotator?: () => LambdaRotator | Promise<LambdaRotator>
}

/** An AWS Lambda handler. For the event of a schedule, it returns the result of `requestIfDue`. */
export type RotationHandler = (event: LambdaEvent) => Promise<RequestOutcome | undefined>

/**
 * Creates the handler of a Lambda function that the queue invokes for each message, and a schedule about once a day.
 *
 * - For messages of SQS, it handles each one. Then it throws if one must stay on the queue, because it failed or is not for this
 *   application. So Lambda deletes none of them. Messages that were handled arrive again, which does no harm. The handler does not
 *   report batch item failures. Unless the event source is configured for them, Lambda would ignore the report and delete the
 *   messages. One of them may be the only copy of a secret.
 * - For any other event, it requests a new secret if it is due. The new secret arrives as a message, in another invocation.
 *
 * Event source: set the batch size to 1, so that no message waits for another. Set no filter, because Lambda deletes messages that
 * do not match. Queue: use it for one application. Set its visibility timeout to six times the function's timeout, for which 60
 * seconds are enough. Set no dead-letter queue, since a failed message must arrive again. Secret store: use Secrets Manager, because
 * a function's files are not kept.
 *
 * The function's role needs
 * - `sqs:ReceiveMessage`, `sqs:DeleteMessage` and `sqs:GetQueueAttributes` for the queue,
 * - `secretsmanager:GetSecretValue`, `secretsmanager:PutSecretValue` and `secretsmanager:DescribeSecret` for the secret,
 * - if your own keys encrypt them, `kms:Decrypt` for both keys and `kms:GenerateDataKey` for the secret's key.
 *
 * @example
 * export const handler = createHandler({ rotator: () => new SecretRotator({ auth, secretStore, queueUrl }) })
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-sqs-filtering.html
 */
export function createHandler({ rotator: create = rotatorFromEnvironment }: HandlerOptions = {}): RotationHandler {
  let creation: Promise<LambdaRotator> | undefined
  return async (event) => {
    const messages = readMessages(event)
    creation ??= createRotator(create).catch((error: unknown) => {
      creation = undefined
      throw error
    })
    const rotator = await creation
    if (!messages) return rotator.requestIfDue()
    await handleAll(rotator, messages)
    return undefined
  }
}

/**
 * A handler with the settings of the environment, which it reads at the first event.
 *
 * @example
 * // index.mjs, if the function's handler is `index.handler`
 * export { handler } from '@selling-partner/secret-rotation/lambda'
 */
export const handler = createHandler()

/** Converts an error that `create` throws synchronously to a rejection. */
async function createRotator(create: () => LambdaRotator | Promise<LambdaRotator>): Promise<LambdaRotator> {
  return create()
}

/** @throws ConfigurationError if a variable is missing. */
function rotatorFromEnvironment(): SecretRotator {
  const settings = readSettings({ environment: process.env })
  const required = requireSettings(settings, ['clientId', 'queueUrl', 'secretStore'])
  return makeRotator(required, [logLines({ format: 'json' })]).rotator
}

/**
 * Handles the messages one after the other, even if one fails.
 *
 * @throws Error if any message must stay on the queue. It contains their number, and the reason of the first.
 */
async function handleAll(rotator: LambdaRotator, messages: readonly LambdaMessage[]): Promise<void> {
  const failures: string[] = []
  for (const message of messages) {
    const failure = await findFailure(rotator, message)
    if (failure !== undefined) failures.push(failure)
  }
  if (failures.length === 0) return
  throw new Error(`${failures.length} of ${messages.length} messages must stay on the queue. ${failures[0]}`)
}

/** @returns `undefined` if the message was handled. */
async function findFailure(rotator: LambdaRotator, { body, info }: LambdaMessage): Promise<string | undefined> {
  try {
    const outcome = await rotator.handleMessage(body, info)
    return outcome === 'done' ? undefined : 'It is not for this application, or not about a client secret.'
  } catch (error) {
    return reasonOf(error)
  }
}
