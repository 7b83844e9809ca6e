import type { GetQueueAttributesResult, Message, ReceiveMessageResult } from '@aws-sdk/client-sqs'
import { ConfigurationError, isSellingPartnerError } from '@selling-partner/auth'
import type { AwsClient, AwsCommand } from '../aws/aws-sdk.js'
import { queueAddress } from './queue-address.js'
import { notificationQueueErrors, type QueueErrorStyle } from './queue-errors.js'
import { type QueueAttributes, type QueueState, queueStateFrom } from './queue-state.js'
import { type SqsRequest, SqsRequests } from './sqs-requests.js'

export interface SqsQueueOptions {
  /** `https://sqs.<region>.amazonaws.com/<account>/<name>` */
  readonly queueUrl: string
  /** Your own `SQSClient`, for other credentials or another endpoint. You close it. @default a new one */
  readonly sqs?: AwsClient
  /** AWS region of the queue. @default the region in `queueUrl`, or else the AWS SDK's default */
  readonly region?: string
  /** Seconds for which SQS hides a received message from other consumers, from 1 to 43200. @default 120 */
  readonly visibilityTimeoutSeconds?: number
  /** Milliseconds to wait for a response, in addition to the `waitSeconds` of `receive`. @default 10000 */
  readonly requestTimeout?: number
  /** The errors to throw. @default NotificationQueueError */
  readonly errors?: QueueErrorStyle
  /** Changes each command before it is sent. */
  readonly prepare?: (command: AwsCommand) => void
}

export interface ReceiveOptions {
  /** Seconds to wait for messages if the queue is empty, from 0 to 20. */
  readonly waitSeconds: number
  /** Maximum number of messages, from 1 to 10. @default 10 */
  readonly maxMessages?: number
  /** Stops the wait. */
  readonly signal?: AbortSignal
}

/** A received message, hidden from other consumers for the visibility timeout. */
export interface ReceivedMessage {
  readonly id: string
  readonly body: string
  /** Identifies this receive, to delete the message or put it back. */
  readonly receiptHandle: string
  /** How many times the message was received, including this time. */
  readonly receiveCount: number
}

/**
 * An SQS queue from which messages are consumed. Each method throws a typed error if SQS is unreachable, times out or sends an
 * error response. It throws `ConfigurationError` if `@aws-sdk/client-sqs` is not installed or the region is unknown.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/Welcome.html
 */
export class SqsQueue {
  readonly #url: string
  readonly #target: string
  readonly #visibilityTimeoutSeconds: number
  readonly #requestTimeout: number
  readonly #requests: SqsRequests

  /** @throws ConfigurationError if an option is invalid. */
  constructor({
    queueUrl,
    sqs,
    region,
    visibilityTimeoutSeconds = 120,
    requestTimeout = 10_000,
    errors = notificationQueueErrors,
    prepare,
  }: SqsQueueOptions) {
    const address = queueAddress(queueUrl)
    this.#url = address.url
    this.#target = address.target
    this.#visibilityTimeoutSeconds = checkVisibilityTimeout(visibilityTimeoutSeconds)
    this.#requestTimeout = requestTimeout
    const config = { region: region ?? address.region, endpoint: address.endpoint }
    this.#requests = new SqsRequests({ sqs, config, errors, prepare })
  }

  /**
   * Receives messages, as soon as there are any.
   *
   * @throws AbortedError when the signal aborts.
   */
  async receive({ waitSeconds, maxMessages = 10, signal }: ReceiveOptions): Promise<ReceivedMessage[]> {
    const { Messages = [] }: ReceiveMessageResult = await this.#requests.send(
      ({ ReceiveMessageCommand }) =>
        new ReceiveMessageCommand({
          QueueUrl: this.#url,
          MaxNumberOfMessages: maxMessages,
          MessageSystemAttributeNames: ['ApproximateReceiveCount'],
          VisibilityTimeout: this.#visibilityTimeoutSeconds,
          WaitTimeSeconds: waitSeconds,
        }),
      { ...this.#request('ReceiveMessage'), limit: this.#requestTimeout + waitSeconds * 1000, signal },
    )
    return Messages.flatMap(receivedMessageFrom)
  }

  /** Deletes a message. Does nothing if the message is gone, or another consumer has received it since. */
  async delete({ receiptHandle }: ReceivedMessage): Promise<void> {
    await isReached(
      this.#requests.send(
        ({ DeleteMessageCommand }) => new DeleteMessageCommand({ QueueUrl: this.#url, ReceiptHandle: receiptHandle }),
        this.#request('DeleteMessage'),
      ),
    )
  }

  /**
   * Makes a message visible to other consumers again, or hides it for longer.
   *
   * @param afterSeconds From 0 to 43200, starting now.
   * @returns `false` if the message is gone, already visible, or was received by another consumer since.
   */
  putBack({ receiptHandle }: ReceivedMessage, afterSeconds: number): Promise<boolean> {
    return isReached(
      this.#requests.send(
        ({ ChangeMessageVisibilityCommand }) =>
          new ChangeMessageVisibilityCommand({
            QueueUrl: this.#url,
            ReceiptHandle: receiptHandle,
            VisibilityTimeout: afterSeconds,
          }),
        this.#request('ChangeMessageVisibility'),
      ),
    )
  }

  /** Reads the queue's state. */
  async inspect(): Promise<QueueState> {
    return queueStateFrom(await this.#attributes())
  }

  /** Reads the access policy as JSON text. `undefined` if the queue has none. */
  async readPolicy(): Promise<string | undefined> {
    return (await this.inspect()).accessPolicy
  }

  /** Replaces the access policy. Needs `sqs:SetQueueAttributes`. @param policy JSON text. */
  async setPolicy(policy: string): Promise<void> {
    await this.#requests.send(
      ({ SetQueueAttributesCommand }) =>
        new SetQueueAttributesCommand({ QueueUrl: this.#url, Attributes: { Policy: policy } }),
      this.#request('SetQueueAttributes'),
    )
  }

  /** Closes the connections, unless you passed the client. The queue stays usable and reconnects when needed. */
  close(): void {
    this.#requests.close()
  }

  async #attributes(): Promise<QueueAttributes> {
    const { Attributes = {} }: GetQueueAttributesResult = await this.#requests.send(
      ({ GetQueueAttributesCommand }) =>
        new GetQueueAttributesCommand({ QueueUrl: this.#url, AttributeNames: ['All'] }),
      this.#request('GetQueueAttributes'),
    )
    return Attributes
  }

  #request(operation: string): SqsRequest {
    return { target: this.#target, action: `sqs:${operation}`, limit: this.#requestTimeout }
  }
}

function checkVisibilityTimeout(seconds: unknown): number {
  if (typeof seconds === 'number' && Number.isInteger(seconds) && seconds >= 1 && seconds <= 43_200) return seconds
  throw new ConfigurationError('visibilityTimeoutSeconds is invalid. Pass an integer from 1 to 43200.')
}

/** Skips a message without the fields that SQS always sends. */
function receivedMessageFrom({ MessageId, Body, ReceiptHandle, Attributes }: Message): ReceivedMessage[] {
  if (MessageId === undefined || Body === undefined || ReceiptHandle === undefined) return []
  const receiveCount = Number(Attributes?.ApproximateReceiveCount ?? 1)
  return [{ id: MessageId, body: Body, receiptHandle: ReceiptHandle, receiveCount }]
}

/** Errors for a receipt handle whose message is gone, visible again, or was received by another consumer since. */
const goneReasons: ReadonlySet<unknown> = new Set([
  'ReceiptHandleIsInvalid',
  'MessageNotInflight',
  'InvalidParameterValue',
])

/** Whether the request's message is still hidden for this consumer. */
async function isReached(request: Promise<object>): Promise<boolean> {
  try {
    await request
    return true
  } catch (error) {
    if (isSellingPartnerError(error) && 'reason' in error && goneReasons.has(error.reason)) return false
    throw error
  }
}
