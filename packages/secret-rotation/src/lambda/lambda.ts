import { isSellingPartnerError } from '@selling-partner/auth'
import { makeRotator } from '../configuration/make-rotator.js'
import { readSettings } from '../configuration/read-settings.js'
import { requireSettings } from '../configuration/settings.js'
import { logLines } from '../observe/log-lines.js'
import type { CheckOutcome, SecretRotator } from '../rotation/secret-rotator.js'
import type { LambdaEvent, LambdaMessage } from './sqs-event.js'
import { receivedMessages } from './sqs-event.js'

export type { LambdaEvent, SqsEvent, SqsEventRecord } from './sqs-event.js'

/** What a function needs of a rotator: any `SecretRotator` has it, whichever copy of this package made it. */
export type LambdaRotator = Pick<SecretRotator, 'check' | 'handle'>

export interface HandlerOptions {
  /**
   * Makes the rotator, when the first event comes: once in the life of a process, and again only after it has failed.
   * @default one that is made from the environment: LWA_CLIENT_ID, SECRET_ROTATION_QUEUE_URL, SECRET_ROTATION_STORE, and
   * what else the command line takes from there; it logs a line of JSON for each event
   */
  readonly rotator?: () => LambdaRotator | Promise<LambdaRotator>
}

/** A function that AWS Lambda can start. What it answers to a schedule says what came of it. */
export type RotationHandler = (event: LambdaEvent) => Promise<CheckOutcome | undefined>

/**
 * The handler of a Lambda function that the queue starts with each message, and a schedule about once a day.
 *
 * - Messages of SQS are taken over. Where one has to stay on the queue, since it could not be taken over or is not for this
 *   application, the handler throws after it has tried all of them, so that Lambda deletes none of the batch. To answer which
 *   ones have failed would not do: where the event source does not report batch item failures, Lambda passes over that answer and
 *   deletes them, and one may be the only copy of a secret. Those that were taken over come again, and do no harm.
 * - At any other event Amazon is asked for a new secret if it is time. That comes as a message, to another call.
 *
 * The event source: a batch size of 1, so that no message waits for another; no filter, since Lambda deletes what does not
 * match it. The queue: one application's alone; a visibility timeout of six times the function's timeout, for which 60
 * seconds are enough; no dead-letter queue, since a message that has to stay comes again and again. The store: Secrets
 * Manager, since a function's own files are gone with it.
 *
 * The function's role needs
 * - `sqs:ReceiveMessage`, `sqs:DeleteMessage` and `sqs:GetQueueAttributes` on the queue,
 * - `secretsmanager:GetSecretValue`, `secretsmanager:PutSecretValue` and `secretsmanager:DescribeSecret` on the secret,
 * - where keys of your own encrypt them, `kms:Decrypt` on both keys and `kms:GenerateDataKey` on the secret's.
 *
 * @example
 * export const handler = createHandler({ rotator: () => new SecretRotator({ auth, store, queueUrl }) })
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 * @see https://docs.aws.amazon.com/lambda/latest/dg/with-sqs-filtering.html
 */
export function createHandler({ rotator: makeRotator = rotatorFromEnvironment }: HandlerOptions = {}): RotationHandler {
  let making: Promise<LambdaRotator> | undefined
  return async (event) => {
    const messages = receivedMessages(event)
    making ??= newRotator(makeRotator).catch((error: unknown) => {
      making = undefined
      throw error
    })
    const rotator = await making
    if (!messages) return rotator.check()
    await handleAll(rotator, messages)
    return undefined
  }
}

/**
 * The function's handler as it comes: all that it needs to know is in the environment, which is read when the first event
 * comes. `createHandler` makes one of your own.
 *
 * @example
 * // index.mjs, where the function's handler is `index.handler`
 * export { handler } from '@selling-partner/secret-rotation/lambda'
 */
export const handler = createHandler()

/** A promise also of what a function throws at once. */
async function newRotator(makeRotator: () => LambdaRotator | Promise<LambdaRotator>): Promise<LambdaRotator> {
  return makeRotator()
}

/**
 * Has each message handled, one after the other, and tries all of them whatever becomes of one.
 *
 * @throws Error where any has to stay on the queue: it says how many, and why the first of them.
 */
export async function handleAll(rotator: LambdaRotator, messages: readonly LambdaMessage[]): Promise<void> {
  const reasons: string[] = []
  for (const message of messages) {
    const reason = await whyItStays(rotator, message)
    if (reason !== undefined) reasons.push(reason)
  }
  if (reasons.length === 0) return
  throw new Error(`${reasons.length} of ${messages.length} messages must stay on the queue: ${reasons[0]}`)
}

/** @returns `undefined` where the message is done with. */
async function whyItStays(rotator: LambdaRotator, { body, facts }: LambdaMessage): Promise<string | undefined> {
  try {
    const outcome = await rotator.handle(body, facts)
    return outcome === 'done' ? undefined : 'it is not for this application, or not about a client secret'
  } catch (error) {
    // What is none of ours may show a secret.
    return isSellingPartnerError(error) ? error.message : 'it failed for a reason that is not known'
  }
}

/**
 * A rotator for whoever has the environment alone to tell it what it needs. It logs a line of JSON for each event.
 *
 * @throws ConfigurationError where the environment lacks something.
 */
export function rotatorFromEnvironment(): SecretRotator {
  const settings = readSettings({ environment: process.env })
  const needed = requireSettings(settings, ['clientId', 'queueUrl', 'store'])
  return makeRotator(needed, [logLines({ format: 'json' })]).rotator
}
