import type { CheckOutcome } from '../rotation/secret-rotator.js'
import { handleAll } from './handle-all.js'
import type { LambdaEvent } from './lambda-event.js'
import type { LambdaRotator } from './lambda-rotator.js'
import { receivedMessages } from './received-messages.js'
import { rotatorFromEnvironment } from './rotator-from-environment.js'

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

/** A promise also of what a function throws at once. */
async function newRotator(makeRotator: () => LambdaRotator | Promise<LambdaRotator>): Promise<LambdaRotator> {
  return makeRotator()
}
