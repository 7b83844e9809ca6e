import { type ReceivedMessage, SqsQueue, type SqsQueueOptions } from '@selling-partner/notifications/internal'
import { AmazonClock, updatingClock } from '../aws/amazon-clock.js'
import { rotationQueueErrors } from './queue-errors.js'

export type { ReceivedMessage, ReceiveOptions } from '@selling-partner/notifications/internal'

export interface SecretQueueOptions extends Omit<SqsQueueOptions, 'errors' | 'prepare'> {
  /** Updated from each response. @default a new one */
  readonly clock?: AmazonClock
  /** Is called with the ID of each message that was deleted. @default none */
  readonly onDeleted?: (messageId: string) => void
}

/**
 * The SQS queue to which Amazon sends an application's new secrets. Each method throws `QueueAccessError` if SQS is unreachable,
 * times out or sends an error response. It throws `ConfigurationError` if `@aws-sdk/client-sqs` is not installed or the region is
 * unknown.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/Welcome.html
 */
export class SecretQueue extends SqsQueue {
  readonly #onDeleted?: (messageId: string) => void

  /** @throws ConfigurationError if an option is invalid. */
  constructor({ clock = new AmazonClock(), onDeleted, ...options }: SecretQueueOptions) {
    super({ ...options, errors: rotationQueueErrors, prepare: (command) => updatingClock(command, clock) })
    this.#onDeleted = onDeleted
  }

  override async delete(message: ReceivedMessage): Promise<void> {
    await super.delete(message)
    this.#onDeleted?.(message.id)
  }
}
